# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.running.plan import Planned
from tvb.running.runner import Runner

_ITS_CODE: Any
_SOURCE: Any
LOADED: Any
def differences(library: dict, loaded: dict, files: dict):
    """A function that says what a worker does not have in common with the place of the sweep; an empty text if it
    has all.

    Args:
        library: `library_source()` where the sweep is
        loaded: `LOADED` there
        files: path -> sha256 of files that are needed"""
    ...
def _run_on_worker(runner: tuple, look, force: bool, run: Planned, content: str):
    """One run as a task of a cluster; this runs on the worker.

    Args:
        runner: root, reports, workplace, timeout
        look: from `differences`
        force: run it whatever is there?
        content: its content hash"""
    ...
def check_workers(client, look):
    """Ask all workers whether they can take part; `ClusterError` names the first that can not."""
    ...
class ClusterRunner(Runner):
    """Runs planned runs on the workers of a dask scheduler"""
    def __init__(self, root: str | Path, reports: str | Path, workplace: str | Path, timeout: float, client, look, force: bool): ...
    def pool(self):
        """The workers as an executor, without retries: those are for tasks that fail; what a lost worker had is
        given out again anyway"""
        ...
    def start(self, pool, run, content):
        """Hand a run to the scheduler; its future"""
        ...
    def waiting(self, bar):
        """Called now and then while no run ends: say so when there is nobody left to end one; `ClusterError` when
        the scheduler does not answer"""
        ...
    client: Any
    look: Any
    force: Any
    patience: Any
    def outcome(self, task, run: Planned):
        """What became of a task; a run whose workers all died is a failed run."""
        ...
    def stop(self, tasks: list):
        """Take all tasks back and wait until the workers have ended their children, which remove their workplaces."""
        ...
