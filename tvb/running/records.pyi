# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.running.provenance import slug

A_RECORD: str
PARTS: Any
MEASURED: str
_MARKS: Any
KERNEL: Any
def _kept_json(path):
    """
    Args:
        path: the content of a JSON file that is exactly as a run writes it, else None"""
    ...
def is_kept_notebook(path: str | Path) -> bool:
    """Is a notebook as it was cleaned and kept, and not changed since?"""
    ...
def _listed(contents):
    """
    Args:
        contents: the files that contents.json names"""
    ...
def _is_result(path, name, contents, hashes):
    """
    Args:
        hashes: a table or a figure: listed, and with the content that was written"""
    ...
def by_a_run(folder: str | Path):
    """path -> was this file of the folder written by `Run.save` or by a sweep?

    Args:
        folder: of a run's records"""
    ...
LOCAL: Any
def reports_folder(root: str | Path | None=None) -> Path:
    """Where runs leave their records: the variable `TVB_REPORTS`, else `reports/local` in the project.

    Args:
        root: the project root

    Returns:
        absolute"""
    ...
def _notebook_of(experiment, root): ...
def experiment_name(name: str) -> str:
    """Refuse a name that can not be that of a folder of the reports.

    Args:
        name: of a notebook, without its ending

    Returns:
        the same"""
    ...
def sentence(error: BaseException) -> str:
    """The text of an error for people.

    Returns:
        one line, with a full stop"""
    ...
def recorded_parameters(declared: dict, values: dict, root: str | Path) -> dict:
    """The values of the declared parameters in the form in which they are recorded.

    Args:
        declared: name -> `Parameter`
        values: name -> value, at least for the declared names
        root: the project root

    Returns:
        name -> value, checked, with portable paths"""
    ...
def run_slug(declared: dict, recorded: dict) -> str:
    """The slug of the parameters that differ from their defaults.

    Args:
        declared: name -> `Parameter`
        recorded: name -> value, as recorded

    Returns:
        the folder name of the run"""
    ...
def refuse_unknown(declared: dict, namespace: dict):
    """Refuse a parameter that papermill put in and the notebook does not declare: it would change nothing.

    Args:
        declared: name -> `Parameter`
        namespace: `globals()` of a notebook"""
    ...
class Run:
    """The records of one run of an experiment notebook: `run = Run("vision_finetune", globals())`"""
    def __init__(self, experiment: str, namespace: dict, root: str | Path | None=None, reports: str | Path | None=None, varies: bool=False):
        """
        Args:
            experiment: the name of the notebook, without folder and ending
            namespace: `globals()` of the notebook, after its `parameters` cell
            root: the project root; found from the working directory
            reports: where the reports go; `TVB_REPORTS` or `reports/local` in the project
            varies: is what it records a measurement that a repeat cannot reproduce?"""
        ...
    def __repr__(self): ...
    root: Any
    params: Any
    slug: Any
    folder: Any
    experiment: Any
    namespace: Any
    varies: Any
    metrics: Any
    measured: Any
    files: Any
    contents: Any
    data_hash: Any
    started: Any
    def record(self, key: str, value, varies: bool | None=None):
        """Record a metric; dictionaries under the same key are merged.

        Args:
            key: the name of the metric
            value: number, text, list, dictionary, array or tensor
            varies: can a repeat not reproduce it? What the run says without it"""
        ...
    def _varies(self, varies): ...
    def headline(self, name: str, value: float, unit: str='%', varies: bool | None=None):
        """Record a number that the report shows for every run, with mean and deviation over the seeds.

        Args:
            name: as it stands in the report, such as "fine-tuned"
            value: a number
            unit: its unit; empty for none
            varies: as in `record`"""
        ...
    def _mark(self, varies): ...
    def table(self, name: str, frame, show: bool=False, caption: str='', varies: bool | None=None):
        """Keep a table as CSV.

        Args:
            name: becomes tables/<name>.csv
            frame: a pandas DataFrame; an index that is more than row numbers becomes columns
            show: show it in the report?
            caption: a sentence about it
            varies: as in `record`"""
        ...
    def figure(self, name: str, figure, caption: str='', varies: bool | None=None):
        """Keep a figure as SVG. Returns it, so that the cell shows it.

        Args:
            name: becomes figures/<name>.svg
            figure: a matplotlib figure
            caption: a sentence about it; it also stands in for the picture where that can not be seen
            varies: as in `record`"""
        ...
    def show_first(self, name: str):
        """Let this figure stand first: it is the one that the overviews show.

        Args:
            name: of a figure that was kept"""
        ...
    def note(self, text: str):
        """Keep a remark about this run.

        Args:
            text: a sentence for the report"""
        ...
    def data(self, content_hash: str):
        """Say which data were used, by their hash.

        Args:
            content_hash: of the data that the run used"""
        ...
    def provenance(self) -> dict:
        """Commit, versions, device, arithmetic, seed, data, seconds and peak memory of this run"""
        ...
    def listing(self) -> dict:
        """What the run holds, in the order in which it was recorded; JSON files are sorted and would lose it"""
        ...
    def save(self):
        """Write everything into `self.folder`, whole or not at all; an earlier record is replaced, and a folder with
        other files is refused."""
        ...
def grown(old, new):
    """Two values under one name: dictionaries grow together, anything else is replaced."""
    ...
def _file_name(name): ...
