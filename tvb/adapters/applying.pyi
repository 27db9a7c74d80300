# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.adapters.adapter import Adapter
from tvb.storage.checkpoints import Checkpoint
from tvb.vectors.vector import TaskVector

class AdapterVector(TaskVector):
    """An adapter as a task vector: of tied weights it changes those that it names, and no others."""
    def __init__(self, adapter, shapes=None): ...
    adapter: Any
    def apply_to(self, base, scaling: float=1.0, out: str | Path | None=None, **how):
        """The base model with an adapter merged into it. Tied weights that it changes are taken apart, with a warning.

        Args:
            base: module, path, or mapping
            scaling: coefficient
            out: a .safetensors file to write, with one tensor in memory at a time; None: in memory
            how: as of `TaskVector.apply_to`"""
        ...
def with_tied(vector: TaskVector, base) -> TaskVector:
    """The vector under all names that the base model has for its tensors.

    Args:
        base: the base model, anything that `load_checkpoint` opens

    Returns:
        lazy"""
    ...
_EMBEDDINGS: Any
def kind_of(name, shape):
    """How PEFT stores the difference of a weight that has no factors yet: modules that look up rows have names of
    their own."""
    ...
def _warn_of_one_copy(factors, base):
    """Warn if an embedding is changed that a file stores for the last layer as well."""
    ...
def _names_apart(names: list, base: Checkpoint) -> list:
    """Warn of tensors that are tied in the base model and changed by an adapter.

    Args:
        names: that an adapter changes
        base: the base model

    Returns:
        those of them, as the base calls them, that are tied to others"""
    ...
def _take_apart(base, names: list):
    """The base model without the ties of some tensors.

    Args:
        base: module or `Checkpoint`
        names: of parameters"""
    ...
def _same_difference(one, other):
    """
    Args:
        other: by their factors, as PEFT copies them"""
    ...
def as_stored(adapter: Adapter, base: Checkpoint) -> Adapter:
    """An adapter that says the same of two tied names, for a model that stores one of them.

    Args:
        base: a base model that may store a tensor under one of the names that it is tied to"""
    ...
def ready_base(adapter: Adapter, base):
    """A base model that an adapter can be added to. `AdapterError` where it does not have what the adapter changes.

    Args:
        base: module, or anything that `load_checkpoint` opens"""
    ...
