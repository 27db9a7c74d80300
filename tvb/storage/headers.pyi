# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.storage.checkpoints import Checkpoint
from tvb.storage.tensors import TensorSpec

_FORMAT: Any
_KINDS: Any
DTYPE_CODES: Any
CODES: Any
SCALE: Any
_LONGEST_HEADER: int
def refuse_long(size, what):
    """`CheckpointError` if a text in JSON would take more memory than there is: 32 times its length, at most."""
    ...
def read_header(path: str | Path) -> tuple:
    """The JSON header of a safetensors file, checked for size and syntax.

    Args:
        path: a safetensors file

    Returns:
        header as a dict, offset of the first data byte, size of the file"""
    ...
def _checked_type(code, name, path):
    """The type that a header names."""
    ...
def _checked_shape(shape, name, path):
    """The shape that a header tells."""
    ...
def _spec_in(path: str | Path, name: str, entry, data: int, stamp: tuple) -> TensorSpec:
    """What one entry of a header says, checked by itself.

    Args:
        path: a safetensors file
        name: a tensor
        entry: of the header
        data: the first byte after the header
        stamp: of the file"""
    ...
def _refuse_gaps(specs: dict, path: str | Path, data: int, size: int):
    """`CheckpointError` unless the tensors fill the file: no byte twice, none left out, none behind the last.

    Args:
        specs: name -> `TensorSpec`, of one file
        data: the first byte after the header
        size: of the file"""
    ...
def _checked_metadata(metadata, path):
    """The texts beside the tensors."""
    ...
_MOST_ZEROS: Any
def _zeros_in(metadata, path):
    """The tensors that a file of ours leaves out because they are zero everywhere: name -> `TensorSpec`."""
    ...
def _in_order(specs, metadata, path):
    """The tensors in the order of the model, which a file of ours tells."""
    ...
def open_safetensors(path: str | Path) -> Checkpoint:
    """Open one safetensors file: header only; offsets, sizes and types are validated.

    Args:
        path: a safetensors file

    Returns:
        lazy"""
    ...
