# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.adapters.adapter import Adapter

def _is_bias_of_layer(adapter, name):
    """
    Args:
        name: of a layer that has factors"""
    ...
def _saved_modules(adapter):
    """
    Args:
        adapter: for `modules_to_save`"""
    ...
def whole_tensors(adapter: Adapter) -> list:
    """The tensors of all modules that PEFT takes from a file as they are.

    Returns:
        names in the base model"""
    ...
def new_value(adapter: Adapter, name: str):
    """The value in the base model, plus the difference.

    Args:
        name: of a tensor of the base model"""
    ...
def _refuse_unfit(adapter, thin, whole):
    """
    Args:
        whole: what PEFT can not hold"""
    ...
_HEADS: Any
def config_of(adapter: Adapter) -> dict:
    """Settings for the folder; `AdapterError` for differences that PEFT can not hold.

    Returns:
        what PEFT needs to load it"""
    ...
def is_written_here(kind: str, path: str | Path) -> bool:
    """Whether a file is one of an adapter of that kind that this library wrote, and nobody changed.

    Args:
        kind: "adapter", or "vector of a basis" """
    ...
def _stored_tensors(adapter) -> dict:
    """
    Args:
        adapter: name in the file -> tensor"""
    ...
def write_files(adapter: Adapter, folder: str | Path, kind: str='adapter'):
    """The two files of an adapter.

    Args:
        folder: an empty one
        kind: as in `is_written_here`"""
    ...
def adapter_card(folder: str | Path, place: str='org/name') -> str:
    """The README of an adapter; sentences where its folder is not whole.

    Args:
        folder: of an adapter
        place: where it is going to be

    Returns:
        Markdown with the front matter of the hub"""
    ...
