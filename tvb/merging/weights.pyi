# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
import torch

def checked_weight(weight, where: str, what: str='weight'):
    """`ValueError`, in one sentence, for anything else.

    Args:
        weight: a number, a list of numbers, or a mapping from patterns to such
        where: whose it is, to begin the sentence with
        what: what it is, such as "share `keep`", where that is no weight"""
    ...
_ENTRANCE: Any
def _layer(name):
    """
    Args:
        name: (what stands before the number of the layer, the number), or None"""
    ...
def depths(names) -> dict[str, float]:
    """How deep in the model each tensor lies, by its name.

    Args:
        names: of tensors

    Returns:
        name -> 0 in the first layer, 1 in the last"""
    ...
def _many(what):
    """
    Args:
        what: "weights" of "weight", "shares `keep`" of "share `keep`" """
    ...
def weight_at(weight, name: str, depth: float, what: str='weight') -> float:
    """What a weight is for one tensor; `ValueError` where no pattern fits.

    Args:
        weight: of `checked_weight`
        name: of a tensor
        depth: of `depths`
        what: as of `checked_weight`"""
    ...
class Weights:
    """The weights of T tasks."""
    def __init__(self, weights, tasks, names, what: str='weight'):
        """
        Args:
            weights: task -> weight, or a list of T weights in the order of the tasks
            tasks: the T names
            names: of all tensors
            what: as of `checked_weight`"""
        ...
    def columns(self, pieces: list, dtype: torch.dtype) -> torch.Tensor:
        """The weights of the entries of a block.

        Args:
            pieces: of a block of n columns

        Returns:
            (T, 1), or (T, n) where the tensors of the block differ"""
        ...
    table: Any
def shares_at(value, tasks, names, what: str) -> dict:
    """What a share of entries, such as `keep`, is for each task and tensor. `ValueError` outside 0 to 1.

    Args:
        value: a number, or anything that `Weights` takes
        tasks: the T names
        names: of all tensors
        what: name of the setting, for the message

    Returns:
        name -> T numbers"""
    ...
