# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from contextlib import contextmanager
from pathlib import Path
import zipfile

_BAD_ZIP: Any
@contextmanager
def _opened_zip(path):
    """The directory of a zip, and the file; whatever is wrong with it is a `CheckpointError`."""
    ...
def _members_of(archive: zipfile.ZipFile) -> dict:
    """The members of a zip, in the order in which they lie in the file.

    Returns:
        name -> its entry in the directory, the byte at which the next one begins"""
    ...
def _place_of(file, entry: zipfile.ZipInfo, limit: int) -> int:
    """Where the bytes of a member begin, if all that is said of it agrees.

    Args:
        file: the zip, open for reading
        entry: of the directory
        limit: where the next member begins

    Returns:
        the first byte"""
    ...
OTHER_ZIPS: Any
def _read_member(archive: zipfile.ZipFile, file, entry: zipfile.ZipInfo, limit: int, most: int) -> bytes:
    """A small member, whole; compressed, too, but never more than `most` bytes.

    Args:
        file: the same, open for reading
        limit: as in `_place_of`
        most: bytes"""
    ...
def _pickle_of(members: dict) -> str:
    """Which member describes the object: `data.pkl` in the archive's one folder.

    Args:
        members: of `_members_of`

    Returns:
        the name of the member"""
    ...
def open_zip(path: str | Path) -> object:
    """Read the object of a zip checkpoint; no tensor is loaded and nothing runs.

    Args:
        path: a file of `torch.save` or `torch.jit.save`

    Returns:
        the pickled object: tensors as `TensorSpec`, unknown classes as `Inert`"""
    ...
LEGACY_MAGIC: int
def _no_tensor(*_): ...
def _check_heading(file):
    """
    Args:
        file: the pickles before that of the object"""
    ...
def _sizes_in(file, path):
    """
    Args:
        path: key -> (number of elements, bytes each)"""
    ...
def _storage_at(file, key: str, numel: int, itemsize: int) -> int:
    """Step over a storage: the number of its elements, then the elements.

    Args:
        file: of the form before torch 1.6, open for reading
        numel: that the pickle promises
        itemsize: bytes each

    Returns:
        its first byte"""
    ...
def _offsets_in(file, sizes):
    """
    Args:
        sizes: key -> first byte"""
    ...
def open_legacy(path: str | Path) -> object:
    """Read the object of a pre-1.6 checkpoint: one pass over the pickles for the offsets, one for the object.

    Args:
        path: a file of torch.save before 1.6

    Returns:
        as `open_zip`"""
    ...
