# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from dataclasses import dataclass
from tvb.storage.checkpoints import Checkpoint
from tvb.storage.checkpoints import Computed
import torch

@dataclass(frozen=True, eq=False)
class Rows:
    """Where the rows of a result come from.

    Attributes:
        model: (R,) int64, number of a model; -1 for a mean
        row: (R,) int64, its row there; of a mean, the row of the result
        means: row of the result -> [(number of a model, row there), ...]"""
    model: torch.Tensor
    row: torch.Tensor
    means: Mapping = ...
    def __len__(self): ...
    def are_those_of(self, number: int, rows: int) -> bool:
        """Whether these are all rows of one model, as they lie there."""
        ...
def runs_of(rows: Rows, first: int, last: int) -> list:
    """Rows that follow each other in the result and in the model that they are of.

    Args:
        first: row of the result
        last: one past the last

    Returns:
        (first row, one past the last, number of a model, first row there)"""
    ...
class Gathered(Computed):
    """A tensor that is put together from rows of others when it is read."""
    def __init__(self, rows: Rows, places: Mapping, like, dtype: torch.dtype | None=None):
        """
        Args:
            places: number of a model -> (checkpoint, name of the tensor there)
            like: spec of the tensor that it takes the place of: file and form
            dtype: None: as in `like`"""
        ...
    @property
    def parts(self) -> list:
        """The specs of the tensors that it reads."""
        ...
    def read(self, start, stop, out):
        """Elements `start:stop` of the flattened tensor, into `out`."""
        ...
    shape: Any
    dtype: Any
    rows: Any
    places: Any
    width: Any
    path: Any
    def taken(self, number, start, stop, out):
        """Elements of the tensor of one model."""
        ...
    def averaged(self, start, stop, out):
        """Elements of rows that are the mean of several, row by row."""
        ...
    def read_numbers(self, start, stop, out):
        """The same where a row is a single number."""
        ...
class Borrowed(Computed):
    """A tensor of another checkpoint, as it is."""
    def __init__(self, checkpoint: Checkpoint, name: str, path=None):
        """
        Args:
            name: the tensor there
            path: of the file that it goes with"""
        ...
    @property
    def parts(self) -> list:
        """The specs of the tensors that it reads."""
        ...
    def read(self, start, stop, out):
        """Elements `start:stop` of the flattened tensor, into `out`."""
        ...
    checkpoint: Any
    name: Any
    path: Any
    dtype: Any
    shape: Any
def with_specs(checkpoint: Checkpoint, specs: Mapping) -> Checkpoint:
    """The same checkpoint with other tensors in place of some; a checkpoint that computes its own lends them.

    Args:
        specs: name -> spec, of all that there is to be"""
    ...
