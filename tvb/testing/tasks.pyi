# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from tvb.vectors.collection import TaskVectors
import torch

def seeded(seed: int=0) -> Callable:
    """A function that draws normal numbers of a shape, one after the other from one generator (its `generator`).

    Returns:
        (*shape) -> standard normal numbers, float32"""
    ...
@dataclass(eq=False)
class ToyTasks:
    """A pretrained model and T fine-tuned ones, with their task vectors as a collection and as a matrix.

    Attributes:
        base: name -> tensor
        tuned: task -> (name -> tensor)
        noise: of `seeded`: what is drawn next"""
    base: dict
    tuned: dict
    noise: Callable
    @cached_property
    def vectors(self) -> TaskVectors:
        """The task vectors in memory."""
        ...
    def flat(self, vector) -> torch.Tensor:
        """A task vector as one row, (D,), parameters in the order of the collection."""
        ...
    @cached_property
    def dense(self) -> torch.Tensor:
        """All task vectors as a matrix, (T, D) float32."""
        ...
    def save(self, folder: str | Path) -> TaskVectors:
        """The same task vectors, from files: `pretrained.safetensors` and a file for each task."""
        ...
def one_layer() -> ToyTasks:
    """One layer of 15 parameters, of which fine-tuning moved the weight (4, 3); a counter moved, too."""
    ...
def five_tasks() -> ToyTasks:
    """T = 5 tasks of D = 834 parameters, of which those of `frozen`, (50,), did not move."""
    ...
def skewed_tasks() -> ToyTasks:
    """T = 5 tasks of D = 10751 parameters with few large changes, as fine-tuning makes them, the later tasks larger;
    `frozen`, (7, 9), did not move."""
    ...
def near_opposites(rest: float=0.0001) -> TaskVectors:
    """Two task vectors that nearly cancel.

    Args:
        rest: length of their sum, in lengths of a task vector

    Returns:
        T = 2, of D = 10688 parameters"""
    ...
@contextmanager
def budget(text: str):
    """A memory budget for what stands inside; the old one comes back behind it.

    Args:
        text: of TVB_MEMORY, such as "64kB" """
    ...
def _near(toy, found, expected, tolerance, how): ...
def merges_to(toy: ToyTasks, method, expected: torch.Tensor, tolerance: float=1e-06) -> str:
    """Check that a method gives what is expected: in memory, and from files to a file in blocks of 1024 columns.

    Args:
        method: a `Merging`
        expected: (D,)

    Returns:
        the method, the length of the result and its cosine with the sum"""
    ...
def grouped_tasks() -> tuple:
    """Twelve tasks around three directions, four each, with lengths that differ by a factor of ten.

    Returns:
        TaskVectors (T = 12, D = 400), the matrix (12, 400) float32, the noise of `seeded`"""
    ...
def basis_by_hand() -> tuple:
    """The first and the fourth of five random tasks as basis vectors, and the best decoder for them.

    Returns:
        Basis (M = 2) of T = 5 tasks with D = 37, the noise of `seeded`"""
    ...
