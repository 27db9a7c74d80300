# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.adapters.adapter import Adapter
from tvb.vectors.vector import TaskVector
import torch

def _best_factors(matrix: torch.Tensor, rank: int) -> tuple:
    """The nearest matrix of rank k: the projection on the k leading eigenvectors of the smaller of M^T M and M M^T.

    Args:
        matrix: (m, n) float64
        rank: k

    Returns:
        left (m, k), right (k, n), squared error, squared norm"""
    ...
def truncated(left: torch.Tensor, right: torch.Tensor | None, rank: int) -> tuple:
    """The nearest matrix of rank k to left @ right, from the smallest matrix that has its singular values.

    Args:
        left: (rows, r)
        right: (r, columns); None: `left` is the matrix
        rank: k

    Returns:
        left (rows, k), right (k, columns), squared error, squared norm"""
    ...
def check_rank(rank):
    """A rank is a whole number from 1 on."""
    ...
def _finite_factors(left: torch.Tensor, right: torch.Tensor | None, name: str, where):
    """`AdapterError` for factors that were computed and are not finite.

    Args:
        left: (rows, r), or a whole difference
        right: (r, columns)
        name: of the weight
        where: whose weight"""
    ...
def dense_factors(vector: TaskVector, kinds: dict={}) -> dict:
    """A dense task vector in the form of an adapter.

    Args:
        vector: any task vector
        kinds: name -> how PEFT is to store it; others by their names, as `kind_of` does

    Returns:
        name -> `Factors` without a first factor; tensors that are zero are left out"""
    ...
def truncate(vector, rank: int, matrices_only: bool=False, whole=()) -> Adapter:
    """The nearest adapter of a rank: exact by Eckart and Young, weight by weight.

    Args:
        vector: `Adapter`, or any `TaskVector`
        rank: k, of every weight
        matrices_only: leave out what is no matrix (it counts in the error), so that the result can be saved for PEFT
        whole: names of weights that stay as they are, for PEFT's `modules_to_save`

    Returns:
        in memory; `error` and `errors` say what was lost, relative to the vector and to its weights"""
    ...
_UNDERFLOW: float
def combined(factors: list, weights: torch.Tensor, rank: int | None=None, name: str='') -> list:
    """M weighted sums of differences of one weight.

    Args:
        factors: of the adapters that change one weight
        weights: (len(factors), M) float64
        rank: to truncate to
        name: of the weight, for messages

    Returns:
        of M (`Factors` or None where all is zero, squared error, squared norm)"""
    ...
def _sum_of_products(factors: list, weights: torch.Tensor, dtype: torch.dtype) -> torch.Tensor:
    """Dense weighted sums, from as many factors at once as have about the size of the matrix.

    Args:
        factors: of the adapters that change one weight
        weights: (len(factors), M) float64

    Returns:
        (M, rows, columns)"""
    ...
