# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from tvb.merging.merging import Merging
import torch

def leading(matrix: torch.Tensor, rank: int, floor: float=0.0) -> tuple:
    """The r leading singular triplets.

    Args:
        matrix: (m, n)
        rank: r
        floor: singular values up to this one carry nothing, beside those below the precision of float32

    Returns:
        U (m, r), S (r,), V (n, r), float64; fewer columns where fewer triplets carry something"""
    ...
EPS: Any
def rounding_floor(weights):
    """The largest singular value of what rounding to float32 does to a matrix of weights, (m, n), as a rule."""
    ...
def nearest_orthonormal(X: torch.Tensor) -> torch.Tensor:
    """The matrix with orthonormal columns nearest to X: X (X^T X)^(-1/2).

    Args:
        X: (m, r), r <= m

    Returns:
        (m, r)"""
    ...
def merge_matrices(matrices, T: int, floor: float=0.0) -> torch.Tensor:
    """Leading triplets of each, decorrelated, put together again.

    Args:
        matrices: T matrices (m, n), one at a time
        T: how many
        floor: as in `leading`

    Returns:
        (m, n) float64"""
    ...
def _is_matrix(shape) -> bool: ...
def _warn_of_few_matrices(shapes, names) -> None:
    """Tell where most of a model is averaged."""
    ...
@dataclass
class TSV(Merging):
    """Merge the leading singular vectors of every matrix, decorrelated; average the other tensors. Source: Gargiulo
    et al. 2024, arXiv 2412.00081."""
    method: ClassVar[Any]
    in_any_order: ClassVar[Any]
    def stream(self, tasks, names, progress=False):
        """Tensor by tensor; matrices are taken from one task after the other."""
        ...
    def matrix(self, tasks, task, name):
        """A matrix of one task, if it is finite."""
        ...
