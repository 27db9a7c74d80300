# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from contextlib import contextmanager
from pathlib import Path
from tvb.running.plan import Sweep
from tvb.running.runner import SweepResult
import pandas as pd

@contextmanager
def _runner(sweep, notebooks, reports, workplace, jobs, timeout, force, scheduler):
    """
    Args:
        scheduler: what runs the runs"""
    ...
_LONGEST: Any
def _check_options(jobs, timeout, scheduler):
    """
    Args:
        scheduler: `ValueError` with a sentence"""
    ...
def run_sweep(path: str | Path, jobs: int=1, reports: str | Path | None=None, force: bool=False, timeout: float=3600, root: str | Path | None=None, scheduler: str | None=None) -> SweepResult:
    """Run a sweep to its end: finished runs are skipped, failures told, the HTML report written. Where something is
    missing that the sweep needs, nothing is run or written, and `lacking` of the result says what.

    Args:
        path: a YAML file, or a `Sweep`
        jobs: runs at the same time, within a stage
        reports: where the reports go; `TVB_REPORTS` or `reports/local` in the project
        force: run again what is finished?
        timeout: seconds that one run may take
        root: the project root
        scheduler: address of a dask scheduler, such as tcp://127.0.0.1:8786: run on its workers instead of here"""
    ...
def unfinished(sweep: Sweep, reports: str | Path, force: bool=False) -> tuple:
    """Which runs of a sweep are to be done; nothing is written.

    Args:
        reports: the folder of the reports
        force: run again what is finished?

    Returns:
        (planned, content) pairs that are to be done; names of the finished runs"""
    ...
def _checked_work(sweep, reports, force, result):
    """
    Args:
        result: the pairs, with what is skipped told and foreign files refused"""
    ...
def expected(sweep: Sweep, reports: str | Path | None=None, force: bool=False) -> pd.DataFrame:
    """What a sweep would do, and how long its runs took before; without what it needs every run is *skipped*.

    Args:
        reports: where the reports go; as in `run_sweep`

    Returns:
        a row for each run: run, state, seconds (NaN where nothing is known)"""
    ...
def _run_all(work, opened, title, result):
    """
    Args:
        result: stage after stage"""
    ...
