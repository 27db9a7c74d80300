# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from tvb.running.collecting import Findings
from tvb.running.collecting import RecordedRun

@dataclass
class Experiment:
    """What the page says about all runs of a notebook

    Attributes:
        runs: of `RecordedRun`
        title: markdown
        question: HTML
        defaults: parameter -> default, of the notebook in the project"""
    name: str
    runs: list
    title: str
    question: str = ...
    defaults: dict = ...
def _question_of(run: RecordedRun, root: str | Path, findings: Findings) -> tuple:
    """Title and question of an experiment: from the notebook that was executed, else from the one in the project.

    Args:
        root: the project root
        findings: takes what can not be read

    Returns:
        (title, HTML)"""
    ...
def _notebook(experiment, root): ...
def experiment_of(runs: list, root: str | Path, findings: Findings) -> Experiment:
    """Runs of a notebook, with what the notebook says"""
    ...
MINIATURE: str
def _shown_parameters(runs, defaults):
    """
    Args:
        defaults: names of the parameters that tell the runs apart"""
    ...
def notebook_page(folder: str | Path) -> Path:
    """Where the executed notebook of a run stands as a page.

    Args:
        folder: of a run

    Returns:
        beside it, for nothing but records is in it"""
    ...
def _file_links(run: RecordedRun, reports: str | Path) -> str:
    """Links to the records of a run and to its executed notebook"""
    ...
def _run_rows(group: list, shown: list, metrics: list, reports: str | Path) -> list:
    """The rows of a group of runs.

    Args:
        group: runs that differ in the seed only
        shown: names of parameters
        metrics: names of headline metrics

    Returns:
        lists of HTML: run, parameters, metrics, time, memory; the last one over the seeds where there are several"""
    ...
def _over_runs(runs, name, at_least=1):
    """
    Args:
        at_least: a headline metric over runs, as HTML"""
    ...
def runs_table(experiment: Experiment, reports: str | Path) -> str:
    """The table of all runs of an experiment.

    Args:
        reports: HTML"""
    ...
def headline_table(runs: list, metrics: list) -> str:
    """Headline metrics as rows, for experiments with many of them: one column a run, and one over the seeds of a group

    Args:
        metrics: HTML"""
    ...
def compared_runs(experiment: Experiment) -> str:
    """All runs of an experiment as columns, to pick some of them.

    Args:
        experiment: HTML, empty for a single run"""
    ...
def _label(run, defaults):
    """
    Args:
        defaults: the parameters that a group has in common, in words"""
    ...
def _shown_tables(group: list, reports: str | Path) -> str:
    """The tables to be shown of runs that differ in the seed only.

    Args:
        reports: HTML"""
    ...
def _picture(path: str | Path, caption: str) -> str:
    """A figure inside the page, so that it is seen wherever the page is. A browser runs no script inside a picture;
    opened by itself an SVG could, so its link saves the file."""
    ...
def figures_of(run: RecordedRun, reports: str | Path, findings: Findings | None=None, most: int | None=None) -> str:
    """The figures of one run; one that cannot be read is a finding.

    Args:
        reports: what links are relative to
        findings: takes what cannot be read
        most: show so many only

    Returns:
        HTML"""
    ...
def group_html(group: list, defaults: dict, reports: str | Path, alone: bool, findings: Findings | None=None) -> str:
    """Tables, notes and figures of runs that differ in the seed only.

    Args:
        defaults: parameter -> default
        reports: what links are relative to
        alone: is it the only group?

    Returns:
        HTML"""
    ...
_PLAIN_TAGS: Any
class _Plain(HTMLParser):
    def __init__(self, source): ...
    def handle_starttag(self, tag, attributes): ...
    def handle_endtag(self, tag): ...
    def handle_data(self, data): ...
    parts: Any
    hidden: Any
    stack: Any
def _joined(value):
    """
    Args:
        value: text of a notebook, which may be a list of lines"""
    ...
def _output_html(output):
    """
    Args:
        output: what a cell has left"""
    ...
_COLOUR: Any
def _figure(kind, data): ...
def _cell_html(cell, titled=True): ...
def notebook_html(path: str | Path) -> tuple:
    """An executed notebook to be read.

    Args:
        path: an executed notebook

    Returns:
        its title, as Markdown, and HTML of its cells"""
    ...
