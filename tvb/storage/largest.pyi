# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.storage.forms import Form
from tvb.storage.forms import Kept
from tvb.storage.forms import Original
import torch

_AT_ONCE: Any
def _magnitudes(originals):
    """The bits of the magnitudes of all numbers, some at a time, with the number of their tensor."""
    ...
def _bin_of(counts: torch.Tensor, wanted: int) -> tuple:
    """Where so many entries end.

    Args:
        counts: of a histogram
        wanted: entries from the largest on

    Returns:
        bin in which the last of them lies, entries above that bin"""
    ...
def selection(originals: list, wanted: int) -> tuple:
    """The largest entries of a vector.

    Args:
        originals: of `Original`, the tensors of a vector
        wanted: entries to keep

    Returns:
        threshold (bits of a magnitude); for each tensor (entries above it, entries at it that are kept)"""
    ...
def _shares(originals, threshold, rest):
    """
    Args:
        rest: entries of each tensor above the threshold, and of those at it"""
    ...
_BLOCKS: Any
_TYPES: Any
def place_sizes(numel: int, count: int) -> dict:
    """How large the places are in each layout.

    Returns:
        layout -> (numbers that places take, blocks)"""
    ...
def best_layout(numel: int, count: int) -> str:
    """The layout with the fewest bytes.

    Args:
        numel: numbers of a tensor
        count: entries that are kept"""
    ...
class Largest(Form):
    """The largest entries of a tensor."""
    def __init__(self, shape: tuple, count: int, kind: str='bfloat16', threshold: int=0, equal: int=0):
        """
        Args:
            count: entries that are kept
            kind: of the values
            threshold: bits of a magnitude: entries above it are kept
            equal: and so many at it, the first ones"""
        ...
    @property
    def parts(self):
        """Values, places and numbers of entries; without entries, no places."""
        ...
    layout: Any
    block: Any
    count: Any
    kind: Any
    threshold: Any
    equal: Any
    def kept_entries(self, original: Original):
        """Positions and values of the entries that are kept, run by run."""
        ...
    def entries(self, original: Original) -> tuple:
        """Values, places and numbers of entries of a tensor, as they are stored."""
        ...
    def make(self, original: Original, ending, start, stop):
        """A run of a part."""
        ...
    def ends(self, kept: Kept):
        """How many entries lie before each block, (blocks + 1,); `CheckpointError` where there are not as many values."""
        ...
    def positions(self, kept: Kept, sums, first, last) -> torch.Tensor:
        """Positions of the entries of some blocks, counted from the first of these; checked."""
        ...
    def read(self, kept: Kept, start, stop, out):
        """Zeros, and the entries among them."""
        ...
    def bound(self, original: Original, errors=None):
        """The length of what is left out, and what errors of the values (ending -> length) add; None: those of bfloat16."""
        ...
def checked_count(count, numel: int) -> bool:
    """Whether so many entries of a tensor can be kept.

    Args:
        count: from the metadata
        numel: of the tensor"""
    ...
