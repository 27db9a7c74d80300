# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from contextlib import contextmanager
from pathlib import Path

def refuse_inputs(out, inputs):
    """`ValueError` if an output is, contains or lies inside an input.

    Args:
        out: file or folder that is to be written
        inputs: files and folders that are read for it"""
    ...
_A_DAY: Any
def _owned(path, is_folder):
    """The descriptor of a temporary file or folder, locked so that others see that its writer is alive."""
    ...
def _dropped(descriptor):
    """
    Args:
        descriptor: nothing, and the file is closed"""
    ...
def _made(path, ending, is_folder, mode, stack):
    """A new temporary file or folder beside `path`, locked by an open descriptor; the stack removes the one and
    closes the other. It knows of the name before there is anything under it, because a signal can end us at any
    moment."""
    ...
def leftovers(path, ending: str, names=None) -> list:
    """Temporary files and folders of writers of `path`, alive or not.

    Args:
        path: what was written
        ending: "tmp" or "old"
        names: what lies in its folder; None: this looks

    Returns:
        paths beside it"""
    ...
def _abandoned(path):
    """Whether a temporary file or folder has lost its writer."""
    ...
def _remove(path):
    """Remove a file or a folder of ours; what is gone already is fine."""
    ...
def clean_up(path):
    """Remove what killed writers of `path` left beside it, and bring back what one of them had just put aside.

    Args:
        path: what is going to be written; its folder is there"""
    ...
NO_ROOM: Any
@contextmanager
def _parents_of(path):
    """The folders above a place, which are removed again if the block fails and they are empty."""
    ...
@contextmanager
def _room_for(path):
    """Say of a full disk, and of a folder where one may not write, what was not written."""
    ...
def _sync_folder(folder):
    """Make the names in a folder last; file systems that can not do that are left alone.

    Args:
        folder: whose entries were changed"""
    ...
def _mode_of(path):
    """
    Args:
        path: permission bits of what is replaced, or None"""
    ...
def _refuse_no_file(path):
    """
    Args:
        path: a folder, a device or a pipe is not replaced by a file"""
    ...
@contextmanager
def writing_files(paths: list, inputs=()):
    """Files that appear under their names when the block ends without an error, all of them or, after an error, none.

    Args:
        paths: final names
        inputs: files and folders that are read for it"""
    ...
@contextmanager
def writing_through(paths: list, seconds: float=0.2):
    """Meanwhile, let the disk begin with what is there, so that the sync at the end finds little left to do.

    Args:
        paths: large files that are being written
        seconds: between two looks"""
    ...
@contextmanager
def writing_file(path, inputs=()):
    """A file that appears under `path` if the block ends without an error; what was there before stays until then.

    Args:
        path: final name
        inputs: files and folders that are read for it"""
    ...
def write_bytes(path, data: bytes) -> Path:
    """Write a small file, whole or not at all.

    Args:
        path: final name
        data: its content

    Returns:
        `path`"""
    ...
def _foreign_files(folder, ours, folders=()) -> list:
    """What lies in a folder and is not ours: links, devices, other folders, and files that `ours` does not know.

    Args:
        folder: that is to be replaced
        ours: path -> is this file one that we wrote?
        folders: shell patterns of the names of folders in it that may be ours

    Returns:
        names, relative to the folder"""
    ...
def refuse_foreign(folder, ours, what: str='basis', folders=()):
    """`FileExistsError` if something stands under that name that we did not write.

    Args:
        folder: that is to be written
        ours: as in `_foreign_files`
        what: what is written
        folders: as in `_foreign_files`"""
    ...
def _exchange(one, other) -> bool:
    """Let two folders change places in one step.

    Args:
        other: whether the system could"""
    ...
def put_in_place(work, folder):
    """Give a complete folder its name; what stood there goes away. Files that were there before keep their permissions.

    Args:
        work: a complete folder
        folder: its name, in the same folder"""
    ...
@contextmanager
def scratch(parent, name: str):
    """A temporary folder that goes away when the block ends; what killed processes left of the same name goes away
    first.

    Args:
        parent: an existing folder
        name: what it is for"""
    ...
def _refuse_fixed(folder):
    """
    Args:
        folder: a folder that can not change places with another one"""
    ...
@contextmanager
def writing_folder(folder, ours, inputs=(), what: str='basis', folders=()):
    """A folder that appears under its name if the block ends without an error. `ValueError` if somebody else is
    writing it.

    Args:
        folder: final name
        ours: as in `_foreign_files`
        inputs: files and folders that are read for it
        what: what is written, for messages
        folders: as in `_foreign_files`"""
    ...
