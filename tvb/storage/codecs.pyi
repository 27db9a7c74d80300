# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from pathlib import Path
from tvb.storage.checkpoints import Checkpoint
from tvb.storage.forms import Decoded

CODECS: Any
def save_coded(tensors: Mapping, path: str | Path, codec, metadata: dict | None=None, drop_zeros: bool=False) -> Path:
    """Write one safetensors file in the form of a codec, atomically, within the memory budget.

    Args:
        tensors: name -> tensor; a lazy mapping is read part by part
        path: the file to write
        codec: a `Codec`, or its name
        metadata: str -> str, kept in the header
        drop_zeros: leave out tensors that are zero everywhere

    Returns:
        `path`"""
    ...
_BEGINNING: Any
def _is_zero(tensors, name): ...
def zero_names(tensors) -> frozenset:
    """The tensors that are zero everywhere."""
    ...
def _below(tensors, parts) -> list:
    """
    Args:
        parts: names in the file of some tensors"""
    ...
def stored_parts(tensors: Decoded) -> Checkpoint:
    """The parts of these tensors as they lie in the file.

    Args:
        tensors: all tensors of a file, or some"""
    ...
