# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Sequence
from pathlib import Path
from tvb.running.collecting import RecordedRun

def _commit_of(runs: Sequence[RecordedRun]) -> str:
    """The commit that all runs come from. `ValueError` if there is no such one."""
    ...
_MOST_LINES: int
def _cell(value) -> str:
    """A text as a cell of a Markdown table."""
    ...
def markdown_table(columns: Sequence[str], rows: Sequence[Sequence[str]], numeric: set | frozenset=frozenset(), most: int | None=_MOST_LINES) -> str:
    """A table as Markdown shows it; long ones end with a line that says so.

    Args:
        numeric: positions of the columns that are aligned to the right
        most: rows to show; None: all"""
    ...
def _headline_rows(groups) -> list[list[str]]:
    """The headline numbers of an experiment: each name, and its number in every group."""
    ...
def _headline(groups) -> str:
    """The headline numbers of an experiment as a table."""
    ...
def _tables(group) -> list[str]:
    """The shown tables of runs that differ in the seed only."""
    ...
def _figures(run, place='') -> list[str]:
    """The figures of a run, each with its caption; `place` is the way to the folder of the experiment."""
    ...
_SMALL: str
def _size_note(runs) -> str:
    """The sentence about tiny models, with the runs of a real small one; empty where some ran at paper scale."""
    ...
def _opening(experiment, root) -> tuple[str, str]:
    """Title and first paragraphs of an experiment's notebook, as Markdown."""
    ...
def _relinked(source, folder, root):
    """The links of a notebook's text, as a page two folders below the project root sees them."""
    ...
_NAMED: str
def experiment_page(runs: Sequence[RecordedRun], root: str | Path) -> str:
    """The page of an experiment: question, headline numbers, findings, tables, figures, origin.

    Args:
        runs: of one experiment
        root: the project root

    Returns:
        Markdown"""
    ...
def _origin(runs, experiment) -> str:
    """Where the numbers come from, and how to get them again."""
    ...
_FIRST: int
def _in_short(runs) -> str:
    """What an experiment found: its first headline numbers, and two findings; that it is a miniature is no finding."""
    ...
def _door(pages: Sequence[tuple[str, str, list[RecordedRun]]]) -> str:
    """The page of the whole folder.

    Args:
        pages: of (experiment, title, runs); Markdown"""
    ...
_KEPT: Any
def _copy(run: RecordedRun, folder: str | Path, drawn: bool):
    """The records of a run without its executed notebook, and without its figures where it is not `drawn`."""
    ...
def _earlier(folder: str | Path, kept: set) -> list[Path]:
    """The published runs of an experiment that are not published again."""
    ...
RESULTS: Any
def pages_of(out: str | Path, root: str | Path) -> dict:
    """The pages as the records and the notebooks want them; nothing is written.

    Args:
        out: folder of the results
        root: the project root

    Returns:
        path -> Markdown: the page of each experiment, and the door"""
    ...
def publish(source: str | Path | None=None, out: str | Path | None=None, root: str | Path | None=None, keep: bool=False) -> Path:
    """Copy finished runs of one commit to the committed results, and write their pages. Where runs differ in their
    seed alone, the figures of the first one are kept. `ValueError` for runs of several commits or of a changed tree;
    `FileNotFoundError` if there are none.

    Args:
        source: folder of finished runs; `reports/local/results` of the project without it
        out: folder of the results; `reports` of the project without it
        root: the project root
        keep: whether earlier runs of these experiments stay beside them, of whatever commit

    Returns:
        the door, `README.md`"""
    ...
