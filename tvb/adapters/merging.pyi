# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from contextlib import contextmanager
from pathlib import Path
from tvb.adapters.collection import Adapters
from tvb.merging.merging import Merging

def is_linear(method: Merging) -> bool:
    """Whether a method makes a weighted sum, which has thin factors where its vectors have them."""
    ...
def exact_rank(adapters: Adapters) -> int:
    """The rank at which no weighted sum of them loses anything."""
    ...
def folder_for(path) -> Path:
    """The folder that a path will lie in, as far as there is one."""
    ...
@contextmanager
def _place_for_vector(near):
    """
    Args:
        near: a file beside a result, for as long as the block runs; None: in memory"""
    ...
