# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from pathlib import Path
from tvb.bases.basis import Basis
from tvb.storage.gate import Settings
from tvb.vectors.collection import TaskVectors
import torch

@dataclass
class Solution:
    """What a builder finds: the small matrices of a basis."""
    encoder: torch.Tensor
    decoder: torch.Tensor
    merge_weights: torch.Tensor | None = ...
    stores_mean: bool = ...
    matrices: dict | None = ...
    selected: list | None = ...
def check_size(n_basis, T, names=()):
    """M must be a whole number with 1 <= M < T."""
    ...
_MANY: int
MOST: Any
class Builder(Settings):
    """Base of all builders: `fit` around the method's `solve`."""
    def __post_init__(self): ...
    @property
    def settings(self):
        """What is needed to make this builder again."""
        ...
    def solve(self, gram) -> Solution:
        """From the Gram matrix to the small matrices of the basis."""
        ...
    def solved(self, gram) -> Solution:
        """What `solve` finds; `ValueError` if settings or vectors are so extreme that it holds NaN or infinity."""
        ...
    def fit(self, tasks: TaskVectors, out: str | Path | None=None, progress: bool=False, executor=None) -> Basis:
        """Build the basis: Gram matrix, `solve`, combination. `ValueError` for an M that makes no sense, before anything
        is read, and for a folder
        that another process is writing; `OSError` where the result does not fit the disk, before it is written.

        tasks: T task vectors
        out: folder: the basis is streamed to disk and stays lazy; None: in memory
        progress: show progress bars
        executor: None: threads of this process; or a `dask.distributed.Client`, with checkpoints and `out` where its workers see them"""
        ...
    def check(self, tasks, out, executor):
        """Refuse what can not be built."""
        ...
    def build(self, tasks, work, progress, executor):
        """The basis, in memory or in a folder whose files are complete when this returns."""
        ...
def _warn_of_lengths(basis: Basis):
    """Say where float32 is too coarse for the sums that rebuild a task: a short vector out of much longer ones."""
    ...
def moved(file, to):
    """The vector in a file that gets another name."""
    ...
def identity(tasks):
    """What tells later which checkpoints a basis was built from: where they are, and what is in them."""
    ...
