# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar

STORAGE_TYPES: Any
def storage_type(dtype: str | None):
    """How a file stores its numbers, by name. `ValueError` for a name that is none.

    Args:
        dtype: a name of a codec, such as "bfloat16" or "int4", or None"""
    ...
def _rounding_bound(tensor, dtype):
    """Upper bound on the squared length of the error of storing one tensor in a type."""
    ...
