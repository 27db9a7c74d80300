# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from contextlib import contextmanager
from pathlib import Path

def lock_of(path) -> Path:
    """The name of the lock for what is written to `path`.

    Args:
        path: a file or folder that is to be written

    Returns:
        beside it"""
    ...
def _stands_under(path, descriptor):
    """Whether an open file is still the one with that name."""
    ...
def _open_lock(path):
    """The descriptor of a lock file, made when it is missing."""
    ...
_NO_LOCKS: Any
def _holder(descriptor):
    """
    Args:
        descriptor: the process id in a lock file"""
    ...
_SILENCE: int
def _wait(descriptor, message):
    """Wait for a lock; say for whom when it takes long."""
    ...
def _take(path, wait, message):
    """The descriptor of a lock file that stands under `path` and is locked."""
    ...
@contextmanager
def locked(path: str | Path, message: str, wait: bool=False):
    """Hold a lock file; `ValueError` with the message if another process, or another part of this one, holds it.

    Args:
        path: the lock file; its folder is made when it is missing
        message: for the one who comes second; {holder} in it becomes the process id of the first
        wait: wait for the first instead of refusing; after ten seconds with the message on the terminal"""
    ...
def beside(path, ending: str, token: str | None=None) -> Path:
    """A name beside `path`, for as long as something is being written.

    Args:
        path: a file or folder
        ending: "tmp" for what is being written, "old" for what is being replaced, "lock"
        token: what makes the name unique; None: by chance; empty: nothing

    Returns:
        hidden, in the same folder"""
    ...
