# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
import torch

_EXPONENTS: Any
def is_finite(tensor: torch.Tensor) -> bool:
    """Whether a tensor holds neither NaN nor infinity: its sum tells, unless it is too large itself; then every
    number is looked at. Of numbers of sixteen bits, which torch adds slowly, the bits tell.

    Args:
        tensor: any type and shape

    Returns:
        true for types that know neither NaN nor infinity"""
    ...
def unfit(tensor: torch.Tensor) -> str:
    """What makes a tensor unfit to be a weight.

    Returns:
        "NaN", "infinity" or "" (a mask holds minus infinity on purpose)"""
    ...
def some_names(names):
    """The first of some names, and how many there are besides."""
    ...
class Notes:
    """What is to be said of a file or model when it is made: a warning for each kind of trouble, not for each tensor."""
    def __init__(self, subject, what: str='numbers'):
        """
        Args:
            subject: what is made: a path, or a name for it
            what: what its tensors hold: "numbers", or "changes" that are added to weights"""
        ...
    subject: Any
    what: Any
    lock: Any
    counts: Any
    strange: Any
    negative: Any
    def rounded(self, name, dtype, meant, lost):
        """Count what a type could not hold: two masks, of the numbers that are not zero and of those of them that
        are lost."""
        ...
    def copied(self, name, tensor):
        """Note a tensor that is written as it is although it is not finite."""
        ...
    def moved(self, name, tensor):
        """Note a running variance (of a batch norm) that was moved below zero: its square root is NaN."""
        ...
    def _coarse(self) -> str:
        """What a type could not hold."""
        ...
    def say(self, subject=None):
        """Warn of what was noted."""
        ...
    def warn(self, text):
        """One warning."""
        ...
_NOTICEABLE: float
def tensor_bytes(tensor):
    """The raw bytes of a tensor, without a copy where it is contiguous on the CPU."""
    ...
def within(tensor: torch.Tensor, dtype: torch.dtype) -> bool:
    """Whether all numbers lie between the smallest and the largest one of a type, so that none is too large for it.

    Args:
        tensor: floating point
        dtype: floating point

    Returns:
        false for NaN and infinity"""
    ...
def _overflows(tensor, result) -> bool:
    """Whether numbers of a tensor are too large for the type of `result`."""
    ...
def _largest(tensor, dtype):
    """
    Args:
        dtype: of the absolute values that are too large for a type"""
    ...
def _types_for(largest):
    """
    Args:
        largest: that hold a value, such as "bfloat16 or float32" """
    ...
def refuse_type(dtype):
    """`ValueError` for a type in which no model is written.

    Args:
        dtype: that was asked for; None: none was"""
    ...
def converted(tensor: torch.Tensor, dtype: torch.dtype, name: str, notes: Notes | None=None, where: str='') -> torch.Tensor:
    """The tensor in another type; an error if numbers in it are too large for that.

    Args:
        dtype: that it is to have
        name: of the tensor, for messages
        notes: counts the numbers that become zero
        where: of what the tensor is, for messages"""
    ...
