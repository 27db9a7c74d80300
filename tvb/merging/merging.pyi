# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tvb.storage.gate import Settings
from tvb.vectors.collection import TaskVectors
from tvb.vectors.vector import TaskVector
import torch

COLUMNS: Any
class Merging(Settings):
    """Base of all methods: `merge` around the method's `prepare` and `step`."""
    in_any_order: ClassVar[Any]
    shows_nan: ClassVar[Any]
    def check(self, tasks: TaskVectors):
        """`ValueError` for settings that do not fit these tasks, before anything is read; nothing by default."""
        ...
    def prepare(self, tasks: TaskVectors, progress: bool=False):
        """What `step` has to know of the whole vectors; nothing by default."""
        ...
    def step(self, block: torch.Tensor, pieces: list, known) -> torch.Tensor:
        """From T rows to one.

        Args:
            block: (T, n) columns of the task vectors; may be changed in place
            pieces: (name, start, stop, column) of every tensor in the block
            known: what `prepare` returned

        Returns:
            (n,)"""
        ...
    def merged(self, tasks, block, pieces, known):
        """`step` on rows that are finite, (1, n)."""
        ...
    def stream(self, tasks, names, progress=False):
        """Yield merged blocks, (1, n), with their pieces."""
        ...
    def ranges(self, tasks, names):
        """The columns of these tensors that are merged at a time, as of `TaskVectors.ranges`."""
        ...
    def inputs(self, tasks):
        """The files that are read for it: no output may be one of them."""
        ...
    def merge(self, tasks: TaskVectors, out: str | Path | None=None, progress: bool=False) -> TaskVector:
        """Merge T task vectors into one. `ValueError` for settings that make no sense, before anything is read;
        `CheckpointError` for NaN and infinity.

        Args:
            tasks: T task vectors; or a `Basis` or `Compressed`: those that come back of it
            out: a .safetensors file: the result is streamed to it and stays lazy; None: in memory
            progress: show progress bars"""
        ...
    def fill(self, tasks, names, target, finish=_as_it_is, progress=False):
        """Put what `finish` makes of the merged blocks, (1, n), of these tensors at their place; on all threads where the
        order does not matter."""
        ...
def merge_columns(T, dtype):
    """Columns per block: the T rows and what the steps make of them fit the budget."""
    ...
def _as_it_is(merged, pieces):
    """A merged block, unchanged."""
    ...
def weighted_sum(rows: torch.Tensor, weights: torch.Tensor) -> torch.Tensor:
    """The sum of the rows, each times its weight.

    Args:
        rows: (T, n)
        weights: (T, 1) or (T, n)

    Returns:
        (n,)"""
    ...
@dataclass
class Selecting(Merging):
    """Base of the methods that thin out each row and then combine the rows, with a weight for each task if wanted.

    Attributes:
        weights: task -> number, list by depth, or patterns; or a list of such in the order of the tasks; None: all alike"""
    weights: Mapping | list | None = ...
    def select(self, block, pieces, known) -> torch.Tensor:
        """What stays of the rows of a block, (T, n); all of them by default.

        Args:
            known: (T, n)"""
        ...
    def combine(self, rows, weights=None) -> torch.Tensor:
        """One row of T; weights: None, (T, 1) or (T, n). The mean by default.

        Args:
            weights: (n,)"""
        ...
    @property
    def divides(self):
        """Whether the sum of the weights is divided by."""
        ...
    def check(self, tasks):
        """Whether there is a weight for each task, and their sum is not zero where it is divided by."""
        ...
    def step(self, block, pieces, known):
        """Select, then combine."""
        ...
    _weights: Any = ...
@dataclass
class Mean(Selecting):
    """Average of the task vectors: the average of the fine-tuned models. Source: Wortsman et al. 2022, arXiv 2203.05482."""
    method: ClassVar[Any]
    shows_nan: ClassVar[Any]
@dataclass
class Sum(Selecting):
    """Sum of the task vectors: task arithmetic. Source: Ilharco et al. 2023, arXiv 2212.04089."""
    method: ClassVar[Any]
    shows_nan: ClassVar[Any]
    divides: ClassVar[Any]
    def combine(self, rows, weights=None):
        """The sum of each column."""
        ...
