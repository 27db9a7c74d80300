# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from contextlib import contextmanager
from pathlib import Path
from tvb.running.plan import Planned

def _too_long(timeout: float) -> str:
    """The sentence about a run that was stopped"""
    ...
def _follow_parent(): ...
def _braces(path): ...
def _reason(error, timeout):
    """
    Args:
        timeout: the sentence about an error that papermill ended with, outside of the cells"""
    ...
@contextmanager
def light_imports():
    """While jsonschema is imported, the package of its grammar of addresses is not there."""
    ...
_TRIES: int
def _never_began(error):
    """
    Args:
        error: two kernels that start at the same moment may choose the same port; nothing has run then"""
    ...
def _execute(job, manager):
    """
    Args:
        manager: the notebook, with papermill"""
    ...
def _executed(job, manager=None, tries=_TRIES):
    """
    Args:
        tries: nothing, or what went wrong"""
    ...
NO_SPACE: int
def execute_job(job_path: str, manager=None) -> int:
    """Execute one notebook with papermill; this runs in the child process.

    Args:
        job_path: a JSON file with notebook, output, failure, parameters, cwd, timeout
        manager: a class of kernel managers; None: jupyter_client's own

    Returns:
        the exit code: 0, or 1 with the failure written, or `NO_SPACE`"""
    ...
def graphics_cards() -> list:
    """The cards that may be used, found without importing torch.

    Returns:
        names as in CUDA_VISIBLE_DEVICES"""
    ...
def worker_environment(worker: int, jobs: int, cards: list) -> dict:
    """Threads and card of one worker.

    Args:
        worker: 0 ... jobs - 1
        jobs: number of workers
        cards: from `graphics_cards`

    Returns:
        variables to add"""
    ...
class RunFailed(Exception):
    """A run that did not end well: `str` is the sentence, `cell` and `details` say where and how"""
    def __init__(self, sentence, cell='', details=''): ...
    cell: Any
    details: Any
    kept: Any
def child_environment(root: str | Path, extra: dict) -> dict:
    """What all runs of a sweep find in their environment: the library, no progress bars, hashes without chance.

    Args:
        root: the project root
        extra: variables to add"""
    ...
def _places(run, staging):
    """
    Args:
        staging: where this run records"""
    ...
def start_child(run: Planned, root: str | Path, staging: str | Path, timeout: float, extra: dict, nursery=None):
    """Write the job and start the process; returns it, with its standard input open.

    Args:
        root: the project root
        staging: a folder for the run
        timeout: seconds that a cell may take
        extra: variables to add to the environment
        nursery: forks the process, see `Nursery`; None: a new process"""
    ...
def stop_child(child):
    """Close the pipe, which ends the child and its kernel; a child that does not listen is killed."""
    ...
INTERRUPTED: str
def wait_for(child, staging: str | Path, timeout: float, wanted=lambda: True):
    """Wait for the child; `RunFailed` when it took too long, ended badly, or nobody wants it any more."""
    ...
def _wait_a_little(child): ...
def _failure_of(code, staging):
    """
    Args:
        staging: the `RunFailed` of a child that ended with a code"""
    ...
def _running_cell(staging):
    """
    Args:
        staging: the source of the cell that papermill had begun last"""
    ...
def check_recorded(run: Planned, records: str | Path) -> Path:
    """Did the run record what was asked for?

    Args:
        records: the folder with the records of the run"""
    ...
def finish_run(run: Planned, root: str | Path, staging: str | Path, reports: str | Path, content: str):
    """Add the executed notebook and the content hash to the records, and move them to their place."""
    ...
def _kept_notebook(staging, root) -> bytes:
    """The cleaned notebook of a run, whole or as far as it came."""
    ...
A_FAILURE: str
def by_a_failure(folder: str | Path):
    """path -> was this file of the folder written by `keep_failure`?

    Args:
        folder: of a failed run"""
    ...
def keep_failure(run: Planned, root: str | Path, staging: str | Path, reports: str | Path, failure: RunFailed) -> Path:
    """Keep what is known about a failed run under `failed/`: the sentence, the cell, the traceback, the parameters
    and the notebook as far as it came."""
    ...
