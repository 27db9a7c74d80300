# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.vectors.collection import TaskVectors
import numpy as np
import torch

_INTEGERS: Any
def magnitude_bits(block: torch.Tensor) -> np.ndarray:
    """Magnitudes as integers in the same order.

    Args:
        block: float32 or float64

    Returns:
        int32 or int64, same shape"""
    ...
def _kept_count(keep, numel):
    """How many entries a share of them is, at least one."""
    ...
class Search:
    """The k-th largest of many integers, by counting in an interval that gets narrower from pass to pass."""
    def __init__(self, k, low=0, high=None, bins=1 << 18, infinity=2139095040): ...
    def restart(self):
        """Begin a pass over all numbers."""
        ...
    shift: Any
    counts: Any
    k: Any
    bins: Any
    infinity: Any
    low: Any
    high: Any
    above: Any
    waiting: Any
    def add(self, bits: np.ndarray):
        """Count some of the numbers, (n,)."""
        ...
    def count(self):
        """Add the numbers that wait to the histogram."""
        ...
    def narrow(self) -> bool:
        """After a pass: take the bin that holds the k-th largest as the next interval; true if it is a single number."""
        ...
def _sampled_interval(bits: np.ndarray, share: float, infinity: int) -> tuple:
    """An interval of bit patterns that probably holds the threshold: five standard errors to both sides.

    Args:
        bits: (n,) a sample of the magnitudes
        share: of the entries that are kept
        infinity: the pattern above all

    Returns:
        low, high"""
    ...
def _sample_runs(tasks, names, run=2048, most=1 << 19):
    """Short runs of columns, evenly spread over the whole vectors, (T, n)."""
    ...
def _search_all(tasks, names, searches, of, progress):
    """
    Args:
        progress: row -> `Search`, narrowed to single numbers"""
    ...
def _as_they_are(rows):
    """The rows of a block themselves."""
    ...
def magnitude_thresholds(tasks: TaskVectors, keep: float | list, progress: bool=False, names: list | None=None, of=_as_they_are) -> torch.Tensor:
    """The magnitude that an entry must reach to be among the largest of its row. Reads a sample and then, as a
    rule, every vector once.

    Args:
        keep: share of the entries to keep, between 0 and 1; or one for each row
        progress: show a progress bar
        names: of the tensors that are looked at together; None: all, the D entries
        of: function from the rows of a block, (T, n), to those that are meant, (R, n)

    Returns:
        (R, 1) in the type of the vectors: the k-th largest magnitude of each row, exact"""
    ...
def tensor_thresholds(tasks: TaskVectors, keep: float | dict, progress: bool=False, of=_as_they_are, names: list | None=None) -> dict:
    """The same for every tensor by itself, several at a time.

    Args:
        keep: share of the entries of each tensor to keep, between 0 and 1; or name -> one for each row
        progress: show a progress bar
        of: as in `magnitude_thresholds`
        names: of the tensors; None: all

    Returns:
        name -> (R, 1)"""
    ...
