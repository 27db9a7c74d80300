# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterator

class _Late:
    """A module that is imported when the first name of it is looked up."""
    def __init__(self, name): ...
    def __getattr__(self, name): ...
    def __reduce__(self): ...
    _name: Any
import torch
_UNITS: Any
def parse_bytes(text: str) -> int:
    """Read a size that a person wrote.

    Args:
        text: such as "1GiB", "500 MB" or "65536"

    Returns:
        bytes"""
    ...
def memory_budget():
    """Bytes that blocks may take: `TVB_MEMORY`, by default 1 GiB."""
    ...
def parts_of(numel: int, each: int, group: int=1) -> Iterator:
    """Cut a tensor into runs of numbers of which one at a time fits the budget, in groups of at least one.

    Args:
        numel: numbers of a tensor
        each: bytes of memory that working on a number takes
        group: numbers that stay together

    Returns:
        (start, stop); one part where all of it fits"""
    ...
def boxes(start: int, stop: int, shape: tuple) -> list:
    """Cut a run of numbers into boxes: fewer than two for each dimension.

    Args:
        start: first number, in row-major order
        stop: one past the last
        shape: of the tensor

    Returns:
        (first index, size) of each dimension, for each box, in order"""
    ...
FAR: Any
AT_A_TIME: Any
_ONE_BY_ONE: Any
def reach(sizes: tuple, strides: tuple) -> int:
    """How many numbers lie in memory from the first to the last of a box.

    Args:
        sizes: of a box, none of them 0
        strides: in numbers

    Returns:
        numbers"""
    ...
def run_of(sizes: tuple, strides: tuple, far: int) -> tuple:
    """Which dimensions of a box are read together: those with short gaps.

    Args:
        sizes: of a box
        strides: in numbers
        far: numbers in a gap that are read along

    Returns:
        dimensions that one call reads, numbers that it reads"""
    ...
def halves(sizes, strides):
    """A box cut in two across its largest stride: the dimension, and (first index, size) of each half."""
    ...
def _starts_of(first, dimensions, sizes, strides) -> list:
    """Where the runs of a box begin, for all indices of the dimensions that are not in a run."""
    ...
def _read_box(read, first: int, sizes: tuple, strides: tuple, dtype: torch.dtype, out: torch.Tensor):
    """Fill `out` with a box of numbers of a file.

    Args:
        read: function of a list of (first number, memory area) that fills the areas from the file
        first: number in the file at which the box begins
        sizes: of the box
        strides: in numbers
        dtype: of the file
        out: of these sizes, any type"""
    ...
def read_strided(read, start: int, stop: int, shape: tuple, strides: tuple, dtype: torch.dtype, out: torch.Tensor) -> torch.Tensor:
    """Read a run of numbers of a strided tensor, wherever they lie.

    Args:
        read: as in `_read_box`
        start: first number, in row-major order
        stop: one past the last
        shape: of the tensor
        strides: in numbers
        dtype: of the file
        out: (stop - start,), contiguous; numbers are converted to its type

    Returns:
        `out`"""
    ...
def turned(shape: tuple, strides: tuple) -> tuple:
    """A dense strided tensor seen from the file.

    Args:
        shape: of a strided tensor that is all of a run of numbers, each once
        strides: in numbers

    Returns:
        its sizes in the order of the file; how far its neighbours in the file lie apart in row-major order"""
    ...
def _write_box(write, first, sizes, strides, numbers):
    """The reverse of `_read_box`, of which `write` empties the areas into the file."""
    ...
def write_strided(write, start: int, shape: tuple, strides: tuple, numbers: torch.Tensor):
    """Write a run of numbers of a strided tensor, wherever they lie; no two of them may lie in the same place.

    Args:
        write: function of a list of (first number, memory area) that writes the areas to the file
        start: first number, in row-major order
        shape: of the tensor
        strides: in numbers
        numbers: (n,) of the type of the file"""
    ...
def calls(columns: int, shape: tuple, strides: tuple, far: int=0) -> int:
    """How many calls so many numbers take.

    Args:
        columns: numbers that are worked on at a time
        shape: of a tensor
        strides: in numbers
        far: as in `run_of`"""
    ...
