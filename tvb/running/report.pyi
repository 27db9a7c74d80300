# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.running.collecting import Findings
from tvb.running.sections import Experiment

def _experiment_html(experiment: Experiment, reports: str | Path) -> str:
    """The section of one experiment.

    reports: HTML"""
    ...
def _anchor(experiment): ...
def _origin(runs):
    """runs: where the numbers come from, in a line"""
    ...
def _end_of(path, size=6000):
    """size: the last characters of a text file"""
    ...
def _failures_html(reports: str | Path, findings: Findings) -> str:
    """The failed runs with their tracebacks.

    findings: HTML, empty when nothing failed"""
    ...
def _findings_html(findings: list) -> str:
    """What was left out of the page, and why.

    findings: HTML, empty when everything could be read; of pairs of text"""
    ...
_COLOURS: str
_LAYOUT: str
_TITLE: str
def refuse_other_page(reports: str | Path):
    """`FileExistsError` if the folder has an index.html that is none of ours."""
    ...
def build_report(reports: str | Path, root: str | Path=None, first: list=()) -> Path:
    """Write `index.html` from all records under a folder. What can not be read is left out, listed on the page and told.

    reports: the folder of the reports
    root: the project root, for the questions of notebooks that were not kept
    first: experiments to be shown first, in this order
    return: of the page"""
    ...
def _in_project(folder): ...
def _page(runs, experiments, body): ...
