# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from contextlib import contextmanager
from pathlib import Path

def _statements(source):
    """
    Args:
        source: the import statements at the top of a cell; none of a cell that is not plain Python"""
    ...
def imported_by(notebooks: list) -> list:
    """What notebooks import, each statement once.

    Args:
        notebooks: paths

    Returns:
        statements"""
    ...
class Child:
    """A forked process, in the words of `subprocess.Popen`."""
    stdin: ClassVar[Any]
    stdout: ClassVar[Any]
    stderr: ClassVar[Any]
    def __init__(self, pid: int): ...
    def poll(self):
        """The exit code, or None while it runs."""
        ...
    def wait(self, timeout: float | None=None):
        """Wait for the end; the exit code, or `subprocess.TimeoutExpired`."""
        ...
    def send_signal(self, number: int):
        """A signal, where the process still runs."""
        ...
    def kill(self):
        """End it at once."""
        ...
    def terminate(self):
        """Ask it to end."""
        ...
    pid: Any
    returncode: Any
def _become_kernel(orders):
    """
    Args:
        orders: never returns: the process of a kernel, from the moment that it is told its command"""
    ...
def _kernel_in_waiting(): ...
def _manager(kernel, orders):
    """
    Args:
        orders: a class of kernel managers for nbclient; the first kernel is the one that waits"""
    ...
def _become_run(order, following):
    """
    Args:
        following: never returns: the process of a run"""
    ...
def _fork_run(door, runs):
    """
    Args:
        runs: take one message and fork its run; False when the door was closed"""
    ...
def _tell(pipe, number): ...
def _note_ends(runs):
    """
    Args:
        runs: of the processes that have ended"""
    ...
_LATER: Any
def serve(door: int, statements: list, parent: int):
    """Import, then fork a run for each message until the door closes or the parent is gone; the process of the nursery.

    Args:
        door: file descriptor of a socket
        statements: import statements
        parent: the process that began this one"""
    ...
class Forked:
    """A run of a nursery, in the words of `subprocess.Popen`: `stdin` keeps it alive, `wait` gives its exit code."""
    def __init__(self, stdin, telling):
        """
        Args:
            stdin: open for writing
            telling: what the nursery tells of the run, open for reading without a buffer"""
        ...
    def wait(self, timeout: float | None=None):
        """Wait for the end; the exit code, or `subprocess.TimeoutExpired`. -9 when the nursery itself was killed."""
        ...
    def poll(self):
        """The exit code, or None while it runs."""
        ...
    def kill(self):
        """End the process at once."""
        ...
    stdin: Any
    _telling: Any
    _told: Any
    returncode: Any
_TOOLS: Any
class Nursery:
    """Starts runs by forking a process that has imported what their notebooks import."""
    def __init__(self, notebooks: list, cwd: str | Path, environment: dict):
        """
        Args:
            notebooks: paths
            cwd: the project root
            environment: of the process; what is read at import, such as the number of threads, stays as it is here"""
        ...
    def _begin(self): ...
    def _send(self, order, ends):
        """Hand over an order; a nursery that is gone, for want of memory or by a signal, is begun once more."""
        ...
    def start(self, job: str | Path, cwd: str | Path, environment: dict, log: str | Path) -> Forked:
        """Fork a run.

        Args:
            job: a job of `execute_job`
            log: where standard output and error go"""
        ...
    def close(self):
        """End the process; runs are not touched."""
        ...
    _turn: Any
    process: Any
    imports: Any
    cwd: Any
    environment: Any
    _door: Any
@contextmanager
def nursery_for(notebooks: list, cwd: str | Path, environment: dict):
    """A nursery for the runs of a sweep.

    Args:
        notebooks: paths of the notebooks of all runs, one for each run
        cwd: the project root
        environment: of the process"""
    ...
