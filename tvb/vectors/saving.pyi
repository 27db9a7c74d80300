# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
import torch

STORAGE_TYPES: Any
def storage_type(dtype: str | None) -> torch.dtype | None:
    """The element type of a file by its name.

    Args:
        dtype: a key of `STORAGE_TYPES`, or None

    Returns:
        None: as the numbers are"""
    ...
def _rounding_bound(tensor, dtype):
    """Upper bound on the squared length of the error of storing one tensor in a type."""
    ...
