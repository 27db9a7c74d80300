# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.running.collecting import Findings
from tvb.running.sections import Experiment

def _experiment_html(experiment: Experiment, base: str | Path, findings: Findings) -> str:
    """Everything about one experiment; links are relative to `base`.

    Args:
        findings: HTML"""
    ...
def _badge(runs): ...
def _folder(experiment): ...
_SHOWN: int
def _card(experiment: Experiment, findings: Findings) -> str:
    """An experiment on the overview: its question in a sentence, what was found, one figure, the way to its page.

    Args:
        findings: HTML"""
    ...
def _origin(runs):
    """
    Args:
        runs: where the numbers come from, in a line"""
    ...
def _end_of(path, size=6000):
    """
    Args:
        size: the last characters of a text file"""
    ...
def _failures_html(reports: str | Path, findings: Findings) -> str:
    """The failed runs with their tracebacks.

    Args:
        findings: HTML, empty when nothing failed"""
    ...
def _findings_html(findings: list) -> str:
    """What was left out of the page, and why.

    Args:
        findings: HTML, empty when everything could be read; of pairs of text"""
    ...
_COLOURS: str
_FRAME: str
_TABLES: str
_LABELS: str
_FIGURES: str
_NOTES: str
_LAYOUT: Any
_SORTING: str
_PICKING: str
_SCRIPT: Any
_TITLE: str
def refuse_other_page(folder: str | Path, name: str='index.html'):
    """`FileExistsError` if a folder has a page of that name that is none of ours."""
    ...
def build_report(reports: str | Path, root: str | Path | None=None, first: list | tuple=()) -> Path:
    """Write `index.html`, the overview, a page in the folder of each experiment, and beside each run its executed
    notebook as a page, from all records under a folder.
    What cannot be read is left out, listed on the overview and told.

    Args:
        reports: the folder of the reports
        root: the project root, for the questions of notebooks that were not kept
        first: experiments to be shown first, in this order

    Returns:
        of the overview"""
    ...
def _root_of(reports: str | Path) -> Path:
    """The project that reports lie in, where they lie in one."""
    ...
def _write_notebook(run, findings):
    """
    Args:
        findings: the executed notebook of a run, as a page beside the folder of the run"""
    ...
_BACK: str
def _overview(runs, experiments):
    """
    Args:
        experiments: the head of the first page: what was run, and where it is"""
    ...
def _page(title, head, body, badge=''):
    """
    Args:
        badge: a whole page; `title` is Markdown, empty for the overview"""
    ...
def in_words(runs: list, most: int=3) -> list:
    """What was found: the first headline numbers of each experiment, as mean and deviation over the seeds.

    Args:
        runs: of `RecordedRun`
        most: numbers of an experiment

    Returns:
        a line of text for each experiment"""
    ...
