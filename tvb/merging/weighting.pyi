# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from dataclasses import dataclass
from tvb.merging.merging import Merging
import torch

def weighted_mean(block: torch.Tensor, weights: torch.Tensor) -> torch.Tensor:
    """Mean of each column with its own weights; the plain mean where all of them are zero.

    Args:
        block: (T, n)
        weights: (T, n) not negative

    Returns:
        (n,)"""
    ...
@dataclass
class FisherMean(Merging):
    """Mean weighted by the diagonal Fisher information of every task's model. Source: Matena and Raffel 2022, arXiv
    2111.09832.

    Attributes:
        fishers: task -> checkpoint of the diagonal: path or mapping"""
    fishers: Mapping = ...
    method: ClassVar[Any]
    def __post_init__(self): ...
    def prepare(self, tasks, progress=False):
        """Open the diagonals and see that they fit."""
        ...
    def inputs(self, tasks):
        """The task vectors, and the diagonals."""
        ...
    def step(self, block, pieces, known):
        """Read the same columns of the diagonals, then average."""
        ...
_MEASURED: Any
def _refuse_missing(tasks, files, use):
    """
    Args:
        use: `ValueError` where nothing was measured for a task"""
    ...
def measured_origins(tasks, files: Mapping) -> set:
    """The files that are read for the tasks and for what was measured of them.

    Args:
        tasks: `TaskVectors`
        files: as for `open_measured`

    Returns:
        of paths"""
    ...
def open_measured(tasks, files: Mapping, use: str) -> dict:
    """Open what was measured; `CheckpointError` for a file that says that it is for something else, `ValueError`
    where there is none for a task.

    Args:
        tasks: `TaskVectors`
        files: task -> checkpoint of what was measured: path or mapping
        use: "fisher" or "regmean"

    Returns:
        task -> checkpoint"""
    ...
def _check_diagonal(tasks, task, fisher):
    """
    Args:
        fisher: `CheckpointError` where it does not fit the vectors"""
    ...
