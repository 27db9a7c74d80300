# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from functools import cached_property
from tvb.vectors.collection import TaskVectors
import torch

RUN: Any
def stratum_of(shape) -> tuple:
    """Which tensors are sampled together: those of one shape; all vectors and scalars."""
    ...
def _runs(name, shape, run):
    """A tensor as runs of whole rows: (name, start, stop)."""
    ...
@dataclass
class Part:
    """What is looked at of one tensor.

    Attributes:
        shape: of what is looked at: whole rows of the tensor
        runs: (start, stop) in the tensor, in order
        whole: whether that is all of it
        columns: (T, n), once it was read"""
    name: str
    shape: tuple
    runs: list
    whole: bool
    columns: torch.Tensor | None = ...
    @property
    def numel(self):
        """How many numbers are looked at."""
        ...
def _part(name, shape, runs):
    """The drawn runs of one tensor together."""
    ...
def _whole_ones(strata, shapes, room, generator):
    """Of each stratum of matrices a tensor that is looked at whole, the most frequent first, while room lasts."""
    ...
def draw_parts(shapes: dict, columns: int, seed: int=0) -> list:
    """Which numbers are looked at: all of them, or runs from every stratum and a few whole matrices.

    Args:
        shapes: name -> shape
        columns: how many columns there may be at most, about

    Returns:
        of `Part`, without their numbers"""
    ...
def _keep(part, block, piece):
    """Copy what was drawn of a piece of a block."""
    ...
def _note_changes(block, pieces, changes):
    """Take down of every tensor in a block which tasks change it: name -> T of True and False."""
    ...
def _joined(changes, others):
    """What two ranges tell, together."""
    ...
def _survey_range(tasks, group_of, parts, blocks):
    """Of one range: products by group, right on and below the diagonal; which tasks change each tensor."""
    ...
def _holds(blocks, parts):
    """The blocks in which something of a sample lies."""
    ...
def _read_range(tasks, parts, blocks):
    """The sample of one range, without products."""
    ...
def _drawn(tasks, names, columns, seed):
    """Name -> `Part` with room for its numbers."""
    ...
def _of_moving(tasks, parts, moving, columns, seed):
    """A sample of the tensors that move: the one that there is, unless it was drawn from others as well."""
    ...
SHARE: int
ENOUGH: Any
def _columns_in_memory(tasks):
    """How many columns the sample may have, by its share of the memory."""
    ...
def _thinned(part, step):
    """Every so many rows of a part; a vector or scalar as it is."""
    ...
@dataclass
class Survey:
    """What one pass tells of a collection.

    Attributes:
        groups: of lists of names
        grams: (G, T, T) float64
        parts: of `Part`, with their columns
        moving: names of the tensors that some task changes
        changes: name -> T of True and False: which tasks change it
        sizes: of files that were asked for: tensors and codec -> bytes"""
    tasks: TaskVectors
    groups: list
    grams: torch.Tensor
    parts: list
    moving: list
    changes: dict
    sizes: dict = ...
    @property
    def gram(self):
        """(T, T) inner products of the whole task vectors."""
        ...
    @property
    def lengths(self):
        """(T,) of the task vectors."""
        ...
    @property
    def whole(self):
        """Whether the sample is everything."""
        ...
    @cached_property
    def thin(self):
        """The sample for codecs that see a few numbers at a time, in whole rows: `ENOUGH` columns of it, or as many as
        memory has room for where one whole matrix is more than that."""
        ...
    def gram_of(self, names) -> torch.Tensor:
        """Inner products over one group of a model: one of the survey's, or all.

        Args:
            names: (T, T)"""
        ...
def survey(tasks: TaskVectors, seed: int=0, sample: int | None=None, progress: bool=False) -> Survey:
    """Gram matrices of all groups of tensors and a sample of what moves, in one pass. `CheckpointError` for NaN.

    Args:
        seed: of the draw
        sample: bytes of the sample; default: a quarter of `memory_budget()`"""
    ...
