# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path

def _home_folder() -> Path:
    """The home folder of the user; a container may run under a user id that has none."""
    ...
def cache_folder() -> Path:
    """The folder for everything that can be computed again: environment variable `TVB_CACHE`, or `~/.cache/tvb`.

    Returns:
        created when it is missing"""
    ...
def content_hash(*parts) -> str:
    """Hash tensors by type, shape and bytes, and anything else by its `repr`; the order of the parts counts.

    Args:
        parts: 16 hexadecimal digits"""
    ...
def built_once(path, build, there=None) -> Path:
    """Make an entry of the cache unless it is there; of several processes that need it one makes it and the others wait.

    Args:
        path: the entry: a file or a folder
        build: function without arguments that makes it, whole or not at all
        there: function without arguments: is it there?; None: something stands under `path`

    Returns:
        `path`"""
    ...
def sound_entry(path, read):
    """Read an entry of the cache, if it is there and whole.

    Args:
        path: the entry
        read: path -> what it holds; `ValueError` or `OSError` for a damaged one"""
    ...
def cached_entry(path, build, read):
    """Read an entry of the cache, made once where it is missing or damaged.

    Args:
        path: the entry: a file or a folder
        build: function without arguments that makes it, whole or not at all
        read: as in `sound_entry`"""
    ...
CONTENTS: str
def _contents_of(folder) -> dict:
    """What a folder holds, the list of contents left out.

    Args:
        folder: name of each file -> hash of its bytes"""
    ...
def _check_contents(folder) -> Path:
    """Raise `ValueError` or `OSError` where a folder of the cache is not as it was made.

    Args:
        folder: the folder"""
    ...
def made_folder(folder, fill):
    """Make a folder that appears when it is complete, in the place of a damaged one.

    Args:
        folder: that is to be there
        fill: is given an empty folder to fill"""
    ...
def cached_folder(folder, fill) -> Path:
    """A folder of the cache, made once where it is missing or damaged.

    Args:
        folder: the entry
        fill: is given an empty folder to fill

    Returns:
        the entry"""
    ...
