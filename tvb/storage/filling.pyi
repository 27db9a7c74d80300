# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from contextlib import contextmanager
from pathlib import Path

def size_text(nbytes):
    """A number of bytes for people: 1536 is 1.5 KB."""
    ...
def refuse_too_large(folder: str | Path, needed: int):
    """Raise `OSError` before anything is written that does not fit the disk.

    Args:
        folder: where something is to be written
        needed: bytes"""
    ...
@contextmanager
def growing_files(paths: list, header: bytes, size: int, inputs=()):
    """Files that appear under their names when the block ends without an error.

    Args:
        paths: final names, in one folder
        header: the beginning of each
        size: bytes of each, header included
        inputs: files and folders that are read for it"""
    ...
def file_layout(specs: dict, zeros: set | frozenset=frozenset(), metadata: dict | None=None) -> tuple:
    """The plan of a safetensors file.

    Args:
        specs: name -> anything with dtype and shape, in the order of the model
        zeros: names that are zero everywhere and not stored
        metadata: str -> str

    Returns:
        header bytes; name -> (first byte, dtype); size of the file"""
    ...
class Held:
    """Columns that come in the order of other files, kept until there are enough of a tensor to write it in runs
    that are not too short."""
    def __init__(self, orders: dict, write):
        """
        Args:
            orders: name -> sizes and strides, see `turned`
            write: function of a name, the first number, and (M, n) numbers"""
        ...
    def rest(self, block, pieces):
        """Keep such pieces of a block; returns the others."""
        ...
    def keep(self, name, start, part):
        """Keep (M, n) numbers that follow the ones before; those are written first where there is no room."""
        ...
    def flush(self):
        """Write what is kept."""
        ...
    count: Any
    orders: Any
    write: Any
    name: Any
    start: Any
    rows: Any
class FileRows:
    """M files of one layout, to be filled block by block."""
    def __init__(self, paths: list, begins: dict):
        """
        Args:
            paths: of files that have their full size
            begins: name -> (first byte, dtype)"""
        ...
    def __len__(self): ...
    @contextmanager
    def filling(self, orders: dict={}):
        """Yields `put(block, pieces)`, which writes a block (M, n) at its place, each row with as few calls as its
        file allows.

        Args:
            orders: name -> sizes and strides, see `turned`: tensors whose columns come in another order"""
        ...
    def check(self, files):
        """`CheckpointError` where the files are not those that the one who gave out the work has made."""
        ...
    paths: Any
    begins: Any
    def segment(self, row, name, start, stop, at):
        """One piece of a row: no path, its place in the file, its bytes."""
        ...
    def scatter(self, files, name, start, rows, sizes, strides):
        """Write numbers of a tensor that follow each other in another order than in these files."""
        ...
class MemoryRows:
    """M mappings of tensors, to be filled block by block."""
    def __init__(self, size: int, specs: dict):
        """
        Args:
            size: M
            specs: name -> anything with dtype and shape"""
        ...
    def __len__(self): ...
    @contextmanager
    def filling(self, orders: dict={}):
        """Yields `put(block, pieces)`, which copies a block (M, n) to its place.

        Args:
            orders: as for `FileRows`"""
        ...
    def scatter(self, tensor, start, numbers, sizes, strides):
        """Copy numbers that follow each other in another order than in the tensor."""
        ...
    results: Any
