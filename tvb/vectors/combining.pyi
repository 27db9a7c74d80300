# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.vectors.collection import TaskVectors
import torch

def check_weights(collection, weights):
    """Weights as a (T, M) float64 tensor."""
    ...
def mixed(weights, block, pieces):
    """Weighted sums of the rows of a block, (M, n); `weights` is (M, T)."""
    ...
def fill_range(at_hand, step, target, blocks, any_order=False, bounded=False):
    """Work on one range: what `step` makes of each block goes to its place. In any order: `step` does not ask which
    column is which. What is not finite is refused; bounded: it is known to be finite."""
    ...
def is_bounded(tasks: TaskVectors, matrix: torch.Tensor) -> bool:
    """Whether no number of M weighted sums can be too large for its type, by the norms of the task vectors.

    Args:
        matrix: weights (M, T)

    Returns:
        False, too, where the norms are not known"""
    ...
def in_memory_vectors(specs, target):
    """The vectors of a filled `MemoryRows`; what it does not hold is zero."""
    ...
def fill_files(specs, changed, paths, fill, inputs=(), base=None):
    """Task vectors, of a model with the fingerprint `base`, in files that `fill(target)` fills; all appear when it
    is done, or none does."""
    ...
def fill_in_order(blocks, target, tasks=None):
    """Put blocks of results, (M, n) each with its pieces, at their place, if they are finite; `tasks` is what they
    were made of."""
    ...
def vector_file(folder, number):
    """File name of the vector with that number in a folder."""
    ...
def combine_blocks(specs, changed, blocks, size: int, out: str | Path | None=None, tasks=None) -> list:
    """Collect blocks of results into M vectors, in memory or streamed into a folder.

    Args:
        specs: name -> `TensorSpec` of each tensor of a vector
        changed: the names that the blocks tell about; the others are zero
        blocks: blocks of results, (M, n) each, with their pieces
        size: M
        out: folder for the vectors, named like those of a basis; None: in memory
        tasks: what the blocks were made of, for the error if a number is not finite

    Returns:
        M `TaskVector`"""
    ...
