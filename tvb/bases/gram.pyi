# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
import torch

def as_gram(gram) -> torch.Tensor:
    """Check that a matrix can be a Gram matrix: square, finite, symmetric.

    Args:
        gram: (T, T), anything that converts to a tensor

    Returns:
        (T, T) float64"""
    ...
def center(gram: torch.Tensor) -> torch.Tensor:
    """Gram matrix of the vectors minus their mean: C G C with C = I - 11^T / T.

    Args:
        gram: (T, T)

    Returns:
        (T, T)"""
    ...
def spectrum(gram: torch.Tensor, centered: bool=False) -> torch.Tensor:
    """Eigenvalues of the Gram matrix: the squared singular values of the task vectors.

    Args:
        gram: (T, T)
        centered: of the vectors minus their mean (what PCA sees)

    Returns:
        (T,) eigenvalues, largest first"""
    ...
def spectral_floor(gram: torch.Tensor, n_basis: int, centered: bool=False) -> float:
    """The least possible reconstruction loss of M basis vectors: sum of the eigenvalues beyond the M-th, over T^2.

    Args:
        gram: (T, T)
        n_basis: M, from 0 to T
        centered: floor for methods that store the mean besides

    Returns:
        in squared units of the task vectors"""
    ...
def effective_rank(gram: torch.Tensor, centered: bool=False) -> float:
    """Exponential of the entropy of the normalised singular values of the vectors, the roots of the eigenvalues.

    Args:
        gram: (T, T)
        centered: of the vectors minus their mean

    Returns:
        between 1 and T; 0 for zero vectors"""
    ...
def choose_by_energy(gram: torch.Tensor, energy: float=0.9, centered: bool=False) -> int:
    """Smallest M whose first M eigenvalues hold `energy` of the total.

    Args:
        gram: (T, T)
        energy: fraction of the squared length to keep, in (0, 1]
        centered: of the vectors minus their mean

    Returns:
        M"""
    ...
def choose_by_floor(gram: torch.Tensor, tolerance: float=0.1, centered: bool=False) -> int:
    """Smallest M whose spectral floor is at most `tolerance` times the loss of storing nothing.

    Args:
        gram: (T, T)
        tolerance: largest floor accepted, as a fraction of the loss of an empty basis
        centered: of the vectors minus their mean

    Returns:
        M"""
    ...
def choose_by_eigengap(gram: torch.Tensor, centered: bool=False) -> int:
    """M where the next eigenvalue is smallest relative to the last one kept.

    Args:
        gram: (T, T)
        centered: of the vectors minus their mean

    Returns:
        M, from 1 to T - 1 (1 if T is 1)"""
    ...
