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

    return: name -> its entry in the directory, the byte at which the next one begins"""
    ...
def _place_of(file, entry: zipfile.ZipInfo, limit: int) -> int:
    """Where the bytes of a member begin, if all that is said of it agrees.

    file: the zip, open for reading
    entry: of the directory
    limit: where the next member begins
    return: the first byte"""
    ...
OTHER_ZIPS: Any
def _read_member(archive: zipfile.ZipFile, file, entry: zipfile.ZipInfo, limit: int, most: int) -> bytes:
    """A small member, whole; compressed, too, but never more than `most` bytes.

    file: the same, open for reading
    limit: as in `_place_of`
    most: bytes"""
    ...
def _pickle_of(members: dict) -> str:
    """Which member describes the object: `data.pkl` in the archive's one folder.

    members: of `_members_of`
    return: the name of the member"""
    ...
def open_zip(path: str | Path) -> object:
    """Read the object of a zip checkpoint; no tensor is loaded and nothing runs.

    path: a file of `torch.save` or `torch.jit.save`
    return: the pickled object: tensors as `TensorSpec`, unknown classes as `Inert`"""
    ...
LEGACY_MAGIC: int
def open_legacy(path: str | Path) -> object:
    """Read the object of a pre-1.6 checkpoint: one pass over the pickles for the offsets, one for the object.

    path: a file of torch.save before 1.6
    return: as `open_zip`"""
    ...
def _storage_at(file, key: str, numel: int, itemsize: int) -> int:
    """Step over a storage: the number of its elements, then the elements.

    file: of the form before torch 1.6, open for reading
    numel: that the pickle promises
    itemsize: bytes each
    return: its first byte"""
    ...
