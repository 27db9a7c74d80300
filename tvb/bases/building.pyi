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
    """What a builder finds: the small matrices of a basis.

    Attributes:
        encoder: B (T, M)
        decoder: W (M, T)
        merge_weights: (M,) for `merged()`; None: ones
        stores_mean: the mean of the task vectors is one more stored row
        matrices: more to keep, name -> tensor"""
    encoder: torch.Tensor
    decoder: torch.Tensor
    merge_weights: torch.Tensor | None = ...
    stores_mean: bool = ...
    matrices: dict | None = ...
    @property
    def rows_encoder(self):
        """The stored rows as combinations of the task vectors, (T, R)."""
        ...
    @property
    def fields(self):
        """What a `Basis` takes over as it is."""
        ...
@dataclass
class Pass:
    """What one pass over the checkpoints needs.

    Attributes:
        rows: in memory, beside those of the tasks
        everywhere: whether all parameters are read, or only those that some task changes
        read_back: rows of the basis that are read again meanwhile"""
    rows: int
    everywhere: bool = ...
    read_back: int = ...
_MANY: int
MOST: Any
class Builder(Settings):
    """Base of all builders: `fit` around the method's `solve`."""
    protocols: ClassVar[Any]
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
    protocol: Any
    def stored_rows(self, T) -> int:
        """R, how many vectors are stored for T tasks: the M basis vectors, and one more where the mean is."""
        ...
    def matrix_shapes(self, T) -> dict:
        """The small matrices that are stored for T tasks: name in `basis.safetensors` -> shape."""
        ...
    def passes(self, T) -> dict:
        """How a build reads the checkpoints: for the Gram matrix, and for the rows that are stored.

        Args:
            T: of `Pass`: gram, combination"""
        ...
    def settings_for(self, names) -> dict:
        """The settings of a basis of these tasks, as far as they follow from the builder."""
        ...
    def trial(self, T: int) -> tuple | None:
        """A smaller problem of the same kind, from which the time of `solve` follows.

        Args:
            T: number of tasks

        Returns:
            a builder that takes less time, with how many tasks to try it, how many times more the real one takes; or nothing"""
        ...
    def own_work(self, columns: int):
        """What one thread does beside the Gram pass for so many parameters, to be clocked; None where that is nothing."""
        ...
    def fit(self, tasks: TaskVectors, out: str | Path | None=None, progress: bool=False, executor=None) -> Basis:
        """Build the basis: Gram matrix, `solve`, combination. `ValueError` for an M that makes no sense, before
        anything is read, and for a folder that another process is writing; `OSError` where the result does not fit the
        disk, before it is written.

        Args:
            tasks: T task vectors
            out: folder: the basis is streamed to disk and stays lazy; None: in memory
            progress: show progress bars
            executor: None: threads of this process; or a `dask.distributed.Client`, with checkpoints and `out` where its workers see them"""
        ...
    def check(self, tasks, out, executor):
        """Refuse what can not be built."""
        ...
    def solved_for(self, tasks, gram) -> Solution:
        """What is found for these tasks; an error that is due to one of them names it."""
        ...
    def build(self, tasks, work, progress, executor):
        """The basis, in memory or in a folder whose files are complete when this returns."""
        ...
def _warn_of_lengths(basis: Basis):
    """Say where float32 is too coarse for the sums that rebuild a task: a short vector out of much longer ones."""
    ...
def _renamed(rows, work, M):
    """Rows that were combined into numbered files: what follows the M basis vectors is the mean, whose file has a name."""
    ...
def identity(tasks):
    """What tells later which checkpoints a basis was built from: where they are, and what is in them."""
    ...
