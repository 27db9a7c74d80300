# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
import torch

class CheckpointError(ValueError):
    """A checkpoint that is damaged, of an unknown kind, or does not fit another one."""
class UnsafePickleError(CheckpointError):
    """A pickle that could only be loaded by running code that it names; it was not run."""
@dataclass(frozen=True)
class OtherType:
    """A type of a file with which torch can not compute.

    Attributes:
        name: in the header
        bits: of a number"""
    name: str
    bits: int
    is_floating_point: ClassVar[Any]
    is_complex: ClassVar[Any]
    def __str__(self): ...
    @property
    def itemsize(self):
        """Bytes of a number; a part of one where several share a byte."""
        ...
ITEM_SIZES: Any
READABLE: Any
def name_of_type(dtype) -> str:
    """What torch calls a type, without its own name before it.

    Args:
        dtype: of torch"""
    ...
def type_is_floating(kind) -> bool:
    """Whether a type, by its name, is of numbers that are neither whole nor complex; one that torch lacks is none."""
    ...
@lru_cache(maxsize=1)
def types() -> dict:
    """The types of torch, which are looked up here and never in torch: that imports what one asks it for.

    Returns:
        name -> `torch.dtype`"""
    ...
def _is_type(kind): ...
def type_called(kind: str) -> torch.dtype:
    """A type by its name; of an older torch without it an `OtherType`."""
    ...
@dataclass(frozen=True)
class TensorSpec:
    """Type, shape and place of one tensor in a file.

    Attributes:
        kind: name of the element type, such as float32; a type of torch is taken by its name
        shape: sizes
        path: the file that holds it
        offset: first byte in that file; None: all zeros, not stored
        stride: in elements; None: the numbers lie there one after the other, as they are
        stamp: `file_stamp` of the file when it was opened; None: not checked
        negative: torch's lazy negation: minus what lies there (has a stride, too)
        conjugate: torch's lazy conjugation: of complex numbers (has a stride, too)
        trouble: why its numbers can not be read, such as "is sparse"; empty: they can"""
    kind: str
    shape: tuple
    path: Path | None = ...
    offset: int | None = ...
    stride: tuple | None = ...
    stamp: tuple | None = ...
    negative: bool = ...
    conjugate: bool = ...
    trouble: str = ...
    @property
    def numel(self):
        """Number of elements."""
        ...
    @property
    def nbytes(self):
        """Bytes it takes in a file."""
        ...
    @property
    def itemsize(self):
        """Bytes of a number."""
        ...
    @property
    def dtype(self) -> torch.dtype:
        """The element type, for which torch is imported; an `OtherType` where torch has none."""
        ...
    def __post_init__(self): ...
def file_stamp(file) -> tuple:
    """Inode, bytes and time of the last change (ns) of a file.

    Args:
        file: path, or descriptor of an open file

    Returns:
        what changes when it is written again, in place or by another file of that name"""
    ...
def check_stamp(descriptor, stamp, path):
    """`CheckpointError` if an open file is not the one that was opened before; a stamp of None is never compared."""
    ...
@contextmanager
def opened(path: str | Path, stamp: tuple | None=None) -> Iterator:
    """A file for reading; `CheckpointError` if it was written again in the meantime, or is while it is read.

    Args:
        path: file
        stamp: what `file_stamp` said when it was opened before; None: not checked

    Returns:
        its descriptor"""
    ...
def fill(descriptor, path, offset, view):
    """Fill a memory area with the bytes of an open file from `offset` on; `CheckpointError` if the file ends first."""
    ...
def read_bytes(path: str | Path, offset: int, out: torch.Tensor, stamp: tuple | None=None) -> torch.Tensor:
    """Fill `out` with the bytes of `path` from `offset` on; `CheckpointError` if the file ends first, or was written
    again in the meantime.

    Args:
        path: file
        offset: first byte
        out: contiguous tensor that is filled, any dtype
        stamp: see `opened`

    Returns:
        `out`"""
    ...
@dataclass(frozen=True)
class Name:
    """A class or function that a pickle names. It is never looked up."""
    module: str
    name: str
    def __str__(self): ...
LONGEST_NAME: int
def named(module: str, name: str) -> Name:
    """A `Name` that is not too long for one."""
    ...
class Inert:
    """What a pickled object of any other class becomes: its class name, arguments and state, and no behaviour."""
    __slots__: ClassVar[Any]
    def __init__(self, name, arguments=()):
        """
        Args:
            name: of the class
            arguments: that it was made with"""
        ...
    def __repr__(self): ...
    qualified_name: Any
    arguments: Any
    state: Any
    items: Any
    elements: Any
def shown(value) -> str:
    """A value in a message: short, on one line, and only as deep as one can see.

    Args:
        value: anything in a pickle"""
    ...
@dataclass(frozen=True)
class Storage:
    """A pickled storage: the bytes behind one or more tensors.

    Attributes:
        dtype: None: of a storage without a type
        path: the file
        offset: first byte
        nbytes: how many
        stamp: of the file"""
    dtype: torch.dtype | None
    path: Path
    offset: int
    nbytes: int
    stamp: tuple | None = ...
STORAGE_TYPES: Any
MOST_DIMENSIONS: int
def dense(shape: tuple) -> tuple:
    """The strides that torch gives a new tensor.

    Args:
        shape: sizes

    Returns:
        strides of a tensor whose numbers lie one after the other"""
    ...
def unreadable(dtype: torch.dtype, shape: tuple, trouble: str) -> TensorSpec:
    """A tensor of which only type and shape are known, and why.

    Args:
        trouble: the end of a sentence that begins with the tensor"""
    ...
def are_sizes(values) -> bool:
    """Whether they are whole numbers that a tensor can have as sizes, strides or places.

    Args:
        values: from a file"""
    ...
def _refuse_misfit(storage, offset, shape, stride, dtype):
    """`CheckpointError` if a window is no window on its storage."""
    ...
def window(storage: Storage, offset: int, shape: tuple, stride: tuple, dtype: torch.dtype, bits=None) -> TensorSpec:
    """A tensor as a window on a storage, checked against it.

    Args:
        offset: in elements
        stride: in elements
        bits: {"neg": True}: the lazy negation of torch, {"conj": True}: its lazy conjugation"""
    ...
