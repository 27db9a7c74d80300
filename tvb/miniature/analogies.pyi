# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from tvb.miniature.images import Scale

STYLES: Any
PLACES: Any
def _painted(family, rows, look, count, seed):
    """
    Args:
        seed: a split of some classes"""
    ...
def analogous_tasks(family: str, scale: Scale, seed: int=0) -> Mapping:
    """The four tasks. `ValueError` for an unknown family.

    Args:
        family: of FAMILIES
        scale: how many pictures of each split
        seed: of the pictures

    Returns:
        "A", "B", "C", "D" -> ImageTask"""
    ...
