# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from contextlib import contextmanager
import os

MOST_OPEN: int
_RESERVED: Any
_SINGLE: Any
def allowed_files() -> int:
    """How many files the system lets this process have open at the same time."""
    ...
def _free_descriptors() -> int:
    """How many more files this process can open now."""
    ...
def _open_file(path, flags) -> int:
    """A descriptor; `OSError` with a sentence where the process has too many of them."""
    ...
def refuse_too_many(files: int):
    """`OSError` if this process can not have so many more files open."""
    ...
class OpenFiles:
    """Files that the threads of this process share; all are closed when the last thread is done."""
    def __init__(self): ...
    def enter(self):
        """One more thread; the first one looks how many files there may be."""
        ...
    def leave(self):
        """One thread less; the last one closes the files."""
        ...
    def find(self, path, stamp, flags):
        """The descriptor of a file that is kept open; None where there is no room for one more."""
        ...
    @contextmanager
    def once(self, path, stamp, flags):
        """A file for a single read or write."""
        ...
    guard: Any
    single: Any
    kept: Any
    users: Any
    room: Any
    def stamped(self, path, stamp, flags):
        """A new descriptor; `CheckpointError` if the file was written again since it had that stamp."""
        ...
OPEN_FILES: Any
class Files:
    """The files that one thread works on, for a range."""
    def __init__(self, flags: int=os.O_RDONLY):
        """
        Args:
            flags: how they are opened"""
        ...
    def __enter__(self): ...
    def __exit__(self, *error): ...
    def check(self):
        """`CheckpointError` if one of the files was written again while it was read."""
        ...
    def using(self, path, stamp, work):
        """Call `work` with the descriptor of a file; `CheckpointError` if the file has another `file_stamp`."""
        ...
    def read(self, path, offset, views, stamp=None):
        """Fill memory areas with the bytes of a file from `offset` on; `CheckpointError` if the file ends first."""
        ...
    def write(self, path, offset, views):
        """Write memory areas into a file, from `offset` on."""
        ...
    flags: Any
    known: Any
def move(call, descriptor, path, offset, views):
    """Read or write memory areas, however many bytes the system takes at a time."""
    ...
def after(views, done):
    """What is left of memory areas when `done` bytes of them are dealt with."""
    ...
