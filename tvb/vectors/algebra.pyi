# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.storage.finite import Notes
from tvb.vectors.vector import TaskVector
import torch

def coefficient(value, what: str='The coefficient') -> float:
    """A number that float32 can hold; `ValueError` for anything else.

    Args:
        value: a number, or a tensor that holds one
        what: for messages"""
    ...
_SMALL: float
class Changes(Notes):
    """What is to be said of changes, scaled or added to weights. In float32 and better, most of the first million
    are lost, or hardly any."""
    def __init__(self, subject):
        """
        Args:
            subject: as of `Notes`"""
        ...
    def needs(self, dtype) -> bool:
        """Whether changes in this type are still to be counted."""
        ...
    def rounded(self, name, dtype, meant, lost):
        """As of `Notes`."""
        ...
    def say(self, subject=None):
        """Warn of what was noted."""
        ...
    seen: Any
    lost: Any
    wide: Any
def warn_of_small(weights, dtype=torch.float32):
    """Warn of a sum whose weights are not zero and so small that a type has no number for any of them.

    Args:
        weights: of the task vectors of one sum
        dtype: that it is computed in"""
    ...
def even_scale(tensor: torch.Tensor, largest: float=1e+100) -> float:
    """What a tensor is multiplied with so that the squares of its numbers fit float64: by a power of two, which
    loses nothing.

    Args:
        largest: magnitudes up to this one, and from its inverse on, need no scale

    Returns:
        a power of two; 1 as a rule"""
    ...
def _check_fit(a, b):
    """One vector must hold all the names of the other, in the same shapes."""
    ...
def finite_vector(tensors, base=None):
    """A vector of tensors that were computed, of the model with the fingerprint `base`; `CheckpointError` if one of
    them is not finite."""
    ...
def _finite_product(found, *vectors):
    """An inner product; `CheckpointError` if it is not finite."""
    ...
def analogy(a: TaskVector, b: TaskVector, c: TaskVector) -> TaskVector:
    """The vector of D, where A is to B as C is to D: c + (b - a).

    Args:
        b: what B has and A lacks, on top of C

    Returns:
        for D"""
    ...
