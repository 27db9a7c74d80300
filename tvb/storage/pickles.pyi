# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path

_CAUSES: Any
_ENDINGS: Any
def _text_instead(start):
    """
    Args:
        start: what a file is that begins as a text does"""
    ...
def what_is_wrong(path: str | Path, start: bytes | None=None) -> str:
    """What a file is instead of a checkpoint, by its first bytes or by its ending.

    Args:
        path: a file that is no checkpoint
        start: its first bytes; None: they are read

    Returns:
        the end of a sentence that begins with the path; empty: unknown"""
    ...
_UNKNOWN: str
def open_pickled(path: str | Path) -> object:
    """Read the object of any torch checkpoint, running nothing.

    Args:
        path: .pt, .pth, .bin: zip or legacy

    Returns:
        the pickled object: tensors as `TensorSpec`, unknown classes as `Inert`"""
    ...
def _refuse_state(names):
    """`CheckpointError` if an optimizer's state or gradients lie among the weights under names of their own.

    Args:
        names: of tensors, as harvested"""
    ...
_NUMPY_ARRAY: Any
def _is_array_of_floats(node):
    """Whether a record is an array of NumPy with floating-point numbers."""
    ...
def _arrays_in(node) -> list:
    """The arrays of NumPy that stand where a state dict has tensors; single numbers are no weights.

    Args:
        node: the model in the object of a file

    Returns:
        names"""
    ...
def open_model(path: str | Path, key: str | None=None) -> dict:
    """The tensors of the model in a torch checkpoint.

    Args:
        path: as for `open_pickled`
        key: as in `unwrap`

    Returns:
        name -> `TensorSpec`"""
    ...
