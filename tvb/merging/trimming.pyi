# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from tvb.merging.merging import Merging
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
class Trimming(Merging):
    """What methods share that keep the largest entries of each vector: a share, and thresholds that are found before
    the first step.

    Attributes:
        keep: share of the entries of each vector that is kept"""
    keep: float = ...
    shows_nan: ClassVar[Any]
    def __post_init__(self): ...
    def prepare(self, tasks, progress=False):
        """The thresholds of all vectors."""
        ...
@dataclass
class TopK(Trimming):
    """Mean of the task vectors after keeping the largest entries of each.

    Attributes:
        keep: share of the entries of each vector that is kept"""
    keep: float = ...
    method: ClassVar[Any]
    def step(self, block, pieces, thresholds):
        """Trim, then average."""
        ...
def elect_signs(block: torch.Tensor) -> torch.Tensor:
    """The sign with more mass in each column; + where they cancel exactly.

    Args:
        block: (T, n) trimmed

    Returns:
        (n,) +1 or -1"""
    ...
def disjoint_mean(block: torch.Tensor, signs: torch.Tensor) -> torch.Tensor:
    """Mean over the entries that have the elected sign; zero entries are left out of the count.

    Args:
        block: (T, n) trimmed
        signs: (n,) +1 or -1

    Returns:
        (n,)"""
    ...
@dataclass
class Ties(Trimming):
    """Trim, elect signs, disjoint mean. Source: Yadav et al. 2023, arXiv 2306.01708.

    Attributes:
        keep: share of the entries of each vector that is kept: the top 20 %"""
    keep: float = ...
    method: ClassVar[Any]
    def step(self, block, pieces, thresholds):
        """The three steps of the paper."""
        ...
def named_generator(*parts) -> np.random.Generator:
    """A generator seeded by names and numbers."""
    ...
def drop_and_rescale(row: torch.Tensor, drop: float, generator: np.random.Generator):
    """Set entries to zero at random and scale the others up.

    Args:
        row: (n,) changed in place
        drop: probability"""
    ...
@dataclass
class Dare(Merging):
    """Drop and rescale, then mean or sum. Source: Yu et al. 2024, arXiv 2311.03099.

    Attributes:
        drop: probability with which an entry goes
        then: "mean" or "sum" """
    drop: float = ...
    seed: int = ...
    then: str = ...
    method: ClassVar[Any]
    in_any_order: ClassVar[Any]
    def __post_init__(self): ...
    def prepare(self, tasks, progress=False):
        """Task names, and a generator for each task's tensor at hand."""
        ...
    def step(self, block, pieces, known):
        """Drop piece by piece, then mean or sum."""
        ...
