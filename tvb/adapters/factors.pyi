# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from dataclasses import dataclass
from tvb.storage.checkpoints import Checkpoint
from tvb.storage.tensors import CheckpointError
import torch

class AdapterError(CheckpointError):
    """An adapter that is damaged, or that is not a sum of low-rank differences; one line, whatever its names hold."""
    def __init__(self, text): ...
@dataclass(frozen=True)
class Factors:
    """The difference of one weight, scale * left @ right, read from its factors when asked for.

    Attributes:
        source: holds the factors
        B: name of the second factor in it, or of a whole difference
        A: name of the first factor; None: `B` is the whole difference
        shape: of the weight
        scale: alpha / r, or alpha / sqrt(r)
        kind: "linear" (also convolutions); "embedding" or "transposed": left and right are the transposes of A and B"""
    source: Checkpoint
    B: str
    A: str | None
    shape: tuple
    scale: float = ...
    kind: str = ...
    @property
    def rows(self):
        """Rows of the weight as a matrix."""
        ...
    @property
    def columns(self):
        """Columns of the weight as a matrix."""
        ...
    @property
    def rank(self):
        """Rank of the product; of a whole difference, the largest one possible."""
        ...
    @property
    def dtype(self):
        """Type of the difference: float32 or better."""
        ...
    @property
    def _specs(self) -> list:
        """Type and shape of each tensor that is stored."""
        ...
    @property
    def numel(self):
        """Numbers that are stored."""
        ...
    @property
    def nbytes(self):
        """Bytes that they take."""
        ...
    @property
    def origins(self):
        """The files that reading them reads."""
        ...
    def finite(self, factor, name):
        """A factor as it was read; `AdapterError` if it holds NaN or infinity."""
        ...
    def left(self, first: int=0, last: int | None=None) -> torch.Tensor:
        """Rows of the left factor.

        Args:
            first: first row
            last: one past the last; None: all

        Returns:
            (last - first, r), with the scale in it; (last - first, columns) of a whole difference"""
        ...
    def right(self) -> torch.Tensor:
        """The right factor."""
        ...
    def form(self, first: int=0, last: int | None=None) -> torch.Tensor:
        """Rows of the difference.

        Args:
            first: first row
            last: one past the last; None: all

        Returns:
            (last - first, columns)"""
        ...
def as_factors(left: torch.Tensor, right: torch.Tensor | None, shape: tuple, kind: str='linear') -> Factors:
    """Matrices in the layout of PEFT.

    Args:
        left: (rows, r), or a whole difference
        right: (r, columns); None: `left` is the whole difference
        shape: of the weight
        kind: how it is to be stored

    Returns:
        in memory"""
    ...
class LowRank(Checkpoint):
    """Dense differences, formed row by row when read."""
    def __init__(self, factors: Mapping, shapes: Mapping | None=None, source: str='memory'):
        """
        Args:
            factors: name -> `Factors`
            shapes: name -> shape, of more weights; those without factors are zero
            source: where they come from, for messages"""
        ...
    @property
    def origins(self):
        """The files of all factors."""
        ...
    def __getitem__(self, name): ...
    def read(self, name, start, stop, out):
        """Elements `start:stop` of one difference, into `out`."""
        ...
    factors: Any
    def rows(self, name, first=0, last=None):
        """Rows of one difference; `AdapterError` if they are not finite."""
        ...
    def vanishes(self, name, first, last):
        """Whether rows that are zero are so only because of their type."""
        ...
