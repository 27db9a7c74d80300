# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from dataclasses import dataclass
from tvb.merging.merging import Selecting
import numpy as np
import torch

def trim(block: torch.Tensor, thresholds: torch.Tensor) -> torch.Tensor:
    """Zero what is smaller than its row's threshold.

    Args:
        block: (T, n)
        thresholds: (T, 1)

    Returns:
        (T, n)"""
    ...
@dataclass
class Trimming(Selecting):
    """What methods share that keep the largest entries of each vector: a share, and thresholds that are found before
    the first step.

    Attributes:
        keep: share of the entries of each vector that is kept; or one for each task
        scope: "vector": of the whole vector, as in the papers; "tensor": of each tensor by itself, as in mergekit"""
    keep: float | Mapping | list = ...
    scope: str = ...
    shows_nan: ClassVar[Any]
    def __post_init__(self): ...
    def check(self, tasks):
        """Whether there is a weight and a share for each task."""
        ...
    def _kept(self, tasks):
        """
        Args:
            tasks: the share to keep; for each task; or by name for each task"""
        ...
    def prepare(self, tasks, progress=False):
        """The thresholds of all vectors, or of all tensors of all vectors."""
        ...
    def select(self, block, pieces, known):
        """What is not smaller than its threshold."""
        ...
@dataclass
class TopK(Trimming):
    """Mean of the task vectors after keeping the largest entries of each.

    Attributes:
        keep: share of the entries of each vector that is kept"""
    keep: float | Mapping | list = ...
    method: ClassVar[Any]
def elect_signs(block: torch.Tensor) -> torch.Tensor:
    """The sign with more mass in each column; + where they cancel exactly.

    Args:
        block: (T, n) trimmed

    Returns:
        (n,) +1 or -1"""
    ...
def agreeing_sum(block: torch.Tensor, signs: torch.Tensor, weights: torch.Tensor | None=None) -> tuple:
    """What the entries with the elected sign add up to; entries that are zero have no sign and do not count.

    Args:
        block: (T, n) trimmed, and weighted
        signs: (n,) +1 or -1
        weights: (T, 1) or (T, n); None: all 1

    Returns:
        (n,) the sum of the entries that have the elected sign, (n,) of their weights"""
    ...
def disjoint_mean(block: torch.Tensor, signs: torch.Tensor, weights: torch.Tensor | None=None) -> torch.Tensor:
    """Mean over the entries that have the elected sign; zero where there are none.

    Args:
        block: as in `agreeing_sum`
        signs: (n,) +1 or -1
        weights: as in `agreeing_sum`

    Returns:
        (n,)"""
    ...
COMBINATIONS: Any
COMBINATION_WORDS: str
def combined(rows: torch.Tensor, then: str, weights: torch.Tensor | None=None) -> torch.Tensor:
    """One row of T: of all entries, or of those that have the elected sign.

    Args:
        rows: (T, n)
        then: of `COMBINATIONS`
        weights: as in `agreeing_sum`

    Returns:
        (n,)"""
    ...
class Combining(Selecting):
    """Base of the methods whose setting `then`, one of `COMBINATIONS`, says how the rows become one."""
    def combine(self, rows, weights=None):
        """As `then` says."""
        ...
@dataclass
class Ties(Trimming):
    """Trim, elect signs, disjoint mean. Source: Yadav et al. 2023, arXiv 2306.01708.

    Attributes:
        keep: share of the entries of each vector that is kept: the top 20 %
        then: "disjoint-mean" or "disjoint-sum" """
    keep: float | Mapping | list = ...
    then: str = ...
    method: ClassVar[Any]
    def __post_init__(self): ...
    def combine(self, rows, weights=None):
        """The second and the third step of the paper."""
        ...
_CHUNK: Any
def named_generator(*parts) -> np.random.Generator:
    """A generator seeded by names and numbers."""
    ...
def random_numbers(start: int, stop: int, *parts) -> np.ndarray:
    """Random numbers that belong to the entries of a tensor, whatever else is drawn, and in which order.

    Args:
        stop: entries of a tensor
        parts: what the numbers are named by: seed, task, tensor

    Returns:
        (stop - start,) float32, from 0 to 1 (1 excluded)"""
    ...
def drop_and_rescale(row: torch.Tensor, drop: float, numbers: np.ndarray):
    """Set entries to zero at random and scale the others up.

    Args:
        row: (n,) changed in place
        drop: probability
        numbers: (n,) of `random_numbers`"""
    ...
@dataclass
class Dare(Combining):
    """Drop and rescale, then mean or sum. Source: Yu et al. 2024, arXiv 2311.03099.

    Attributes:
        drop: probability with which an entry goes; or one for each task
        then: of `COMBINATIONS`"""
    drop: float | Mapping | list = ...
    seed: int = ...
    then: str = ...
    method: ClassVar[Any]
    def __post_init__(self): ...
    def prepare(self, tasks, progress=False):
        """The name of each task, which belongs to the names of the random numbers, and how much of it goes."""
        ...
    def select(self, block, pieces, known):
        """Drop piece by piece."""
        ...
@dataclass
class DareTies(Dare):
    """Drop and rescale, then elect signs and merge what agrees. Source: Yu et al. 2024, arXiv 2311.03099, with TIES.

    Attributes:
        then: of `COMBINATIONS`"""
    then: str = ...
    method: ClassVar[Any]
