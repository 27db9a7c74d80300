# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.storage.checkpoints import Checkpoint
from tvb.storage.tensors import TensorSpec

_PLAIN_STARTS: Any
MERGE_FIRST: str
_OTHERS: Any
def refuse_other_kinds(config: dict, where):
    """Raise `AdapterError` for what is not a sum of low-rank differences.

    Args:
        config: settings of an adapter
        where: its folder"""
    ...
def _module_name(key: str) -> str:
    """The name in the base model.

    Args:
        key: as in the file"""
    ...
def sort_keys(stored: Checkpoint, where) -> tuple:
    """Which tensor is what.

    Args:
        stored: the file of an adapter
        where: its folder

    Returns:
        (module, embedding) -> {"A" or "B" or "bias": key}; name -> key of whole tensors"""
    ...
FLOATS: Any
def _check_factors(module: str, A: TensorSpec, B: TensorSpec, rank: int, embedding: bool, where):
    """`AdapterError` for factors that do not belong together.

    Args:
        module: a module
        A: first factor
        B: second factor
        rank: that the settings give
        embedding: does it look up rows?
        where: folder of the adapter"""
    ...
def read_factors(stored: Checkpoint, module: str, found: dict, embedding: bool, config: dict, patterns: list, where) -> dict:
    """One module, with rank and scale checked.

    Args:
        stored: the file of an adapter
        module: a module
        found: its keys
        embedding: does it look up rows?
        config: settings of the adapter
        patterns: `Patterns` of ranks and of alphas
        where: folder of the adapter

    Returns:
        name -> `Factors`, of the weight and perhaps the bias"""
    ...
