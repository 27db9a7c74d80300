# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from pathlib import Path
from tvb.merging.merging import Merging
from tvb.vectors.collection import TaskVectors
from tvb.vectors.vector import TaskVector
import torch

def tall_mask(block: torch.Tensor, total: torch.Tensor, strength: float) -> torch.Tensor:
    """Where a task's own vector is not small beside the rest of the merged one.

    Args:
        block: (T, n)
        total: (n,) the merged vector
        strength: lambda

    Returns:
        (T, n) bool"""
    ...
@dataclass
class Consensus(Merging):
    """The sum of the task vectors where at least `agree` tasks need it, and zero elsewhere. Source: Wang et al.
    2024, arXiv 2405.07813.

    Attributes:
        strength: lambda: larger asks more of a task's own entry; the paper searches 0.2 to 0.6
        agree: number of tasks"""
    strength: float = ...
    agree: int = ...
    method: ClassVar[Any]
    def __post_init__(self): ...
    def prepare(self, tasks, progress=False):
        """Check how many tasks can agree."""
        ...
    def step(self, block, pieces, known):
        """Masks, votes, masked sum."""
        ...
def save_tall_masks(tasks: TaskVectors, path: str | Path, strength: float=0.4, progress: bool=False) -> Path:
    """Write the mask of every task, one bit an entry, in one pass.

    Args:
        path: a .safetensors file; the masks of task t and tensor n are in "t/n", packed
        strength: lambda
        progress: show a progress bar

    Returns:
        `path`"""
    ...
def masked_vector(masks, task: str, total: TaskVector) -> TaskVector:
    """What a task keeps of the merged vector.

    Args:
        masks: file of `save_tall_masks`
        total: the merged vector: `Sum().merge(tasks)`

    Returns:
        in memory"""
    ...
