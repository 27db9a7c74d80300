# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.storage.forms import Form
from tvb.storage.forms import Kept
from tvb.storage.forms import Original
import torch

_BESIDE: Any
_SEED: Any
_ROWS: Any
def _row_blocks(original: Original, rows: int, columns: int):
    """The rows of a matrix, as often as they are needed: from memory where there is room.

    Args:
        rows: m
        columns: n"""
    ...
def _directions(blocks, scale: float, start: torch.Tensor) -> torch.Tensor:
    """An orthonormal basis of A^T A times some columns.

    Args:
        blocks: of `_row_blocks`
        scale: that numbers are multiplied by
        start: (n, l)

    Returns:
        (n, l) with orthonormal columns"""
    ...
def factors(original: Original, rows: int, columns: int, rank: int) -> tuple:
    """The r leading singular vectors of a matrix, by a seeded randomised decomposition.

    Args:
        rows: m
        columns: n
        rank: r

    Returns:
        left (r, m), right (r, n), float32; singular values (r,) and the squared norm, float64"""
    ...
def pays(shape: tuple, rank: int) -> bool:
    """Whether factors of a rank have fewer numbers than a tensor.

    Args:
        shape: of a tensor"""
    ...
class LowRank(Form):
    """Two factors."""
    def __init__(self, shape: tuple, rank: int, kind: str='bfloat16'):
        """
        Args:
            shape: of a tensor of which they pay
            kind: of the factors"""
        ...
    @property
    def parts(self):
        """A row of each factor for each singular value."""
        ...
    def found(self, original: Original):
        """As of `factors`, once."""
        ...
    def make(self, original, ending, start, stop):
        """A run of a factor."""
        ...
    rank: Any
    kind: Any
    rows: Any
    columns: Any
    def read(self, kept: Kept, start, stop, out):
        """Rows of the product."""
        ...
    def bound(self, original, errors=None):
        """What truncation loses, and what errors of the factors (ending -> length) add; None: those of bfloat16."""
        ...
