# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from dataclasses import dataclass
from tvb.merging.merging import Merging
from tvb.merging.trimming import Combining
import torch

@dataclass
class Breadcrumbs(Combining):
    """Drop the largest and the smallest entries of each tensor, then combine. Source: Davari and Belilovsky 2024,
    arXiv 2312.06795.

    Attributes:
        keep: share of the entries that stays; or one for each task
        outliers: share of the entries that are too large
        then: of `COMBINATIONS`"""
    keep: float | Mapping | list = ...
    outliers: float = ...
    then: str = ...
    method: ClassVar[Any]
    shows_nan: ClassVar[Any]
    def __post_init__(self): ...
    def prepare(self, tasks, progress=False):
        """The thresholds of all tensors: what is kept lies from the first up to below the second."""
        ...
    def select(self, block, pieces, known):
        """What lies between the thresholds."""
        ...
def kept_probabilities(rows: torch.Tensor, keep: float, epsilon: float) -> torch.Tensor:
    """How probably each entry of a row stays: linear in its rank by magnitude.

    Args:
        rows: (R, n)

    Returns:
        (R, n)"""
    ...
def whole_rows(tasks, names: list, columns: int) -> list:
    """Ranges that cut no row of a matrix; a tensor of one dimension is one row.

    Args:
        tasks: `TaskVectors`
        names: of tensors
        columns: of a block, as a rule; a longer row is taken as it is

    Returns:
        ranges of one block each, as of `TaskVectors.ranges`"""
    ...
@dataclass
class Della(Combining):
    """Drop at random, small entries rather than large ones. Source: Deep et al. 2024, arXiv 2406.11617.

    Attributes:
        keep: mean probability with which an entry stays; or one for each task
        epsilon: the largest entry of a row stays with `keep` + epsilon, the smallest with minus
        then: of `COMBINATIONS`"""
    keep: float | Mapping | list = ...
    epsilon: float = ...
    seed: int = ...
    then: str = ...
    method: ClassVar[Any]
    def __post_init__(self): ...
    def prepare(self, tasks, progress=False):
        """Task names, which belong to the names of the random numbers, shapes, and how much of each task stays."""
        ...
    def ranges(self, tasks, names):
        """Whole rows."""
        ...
    def select(self, block, pieces, known):
        """Rank, drop and rescale, row by row."""
        ...
@dataclass
class MagnitudeMax(Merging):
    """The largest change of each parameter. Source: Marczak et al. 2024, arXiv 2407.06322."""
    method: ClassVar[Any]
    def step(self, block, pieces, known):
        """The entry with the largest magnitude of each column; the first of equal ones."""
        ...
def _variance(rows):
    """
    Args:
        rows: (T, n) -> (1, n)"""
    ...
def _kept_squares(tasks, thresholds, blocks):
    """
    Args:
        blocks: name -> (T,) of one range"""
    ...
@dataclass
class SCE(Merging):
    """Select by variance, calculate weights, erase minorities. Source: Wan et al. 2024, arXiv 2408.07990.

    Attributes:
        keep: share of the entries of each tensor that is kept"""
    keep: float = ...
    method: ClassVar[Any]
    shows_nan: ClassVar[Any]
    def __post_init__(self): ...
    def prepare(self, tasks, progress=False):
        """The threshold of the variances and the weights of the tasks, for each tensor."""
        ...
    def step(self, block, pieces, known):
        """Select, elect signs, weighted mean of what agrees."""
        ...
    def _merged(self, rows, threshold, weights):
        """
        Args:
            weights: (n,) of one piece"""
        ...
