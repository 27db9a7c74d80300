# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
import numpy as np
import torch

def basis_loss(gram: torch.Tensor, encoder: torch.Tensor, decoder: torch.Tensor) -> float:
    """tr(E^T G E) / T^2 with E = B W - I. Source: arXiv 2502.01015.

    Args:
        gram: (T, T)
        encoder: B (T, M)
        decoder: W (M, T)

    Returns:
        mean squared error of the reconstructions"""
    ...
def square_root(gram: torch.Tensor) -> torch.Tensor:
    """The task vectors in coordinates of their own span: T numbers each instead of D, same angles and lengths.

    Args:
        gram: (T, T) positive semi-definite

    Returns:
        (T, T) symmetric, its square is `gram`"""
    ...
def best_decoder(gram: torch.Tensor, encoder: torch.Tensor) -> torch.Tensor:
    """The decoder of least loss for a given encoder: projection of every task vector on the span of the basis.

    Args:
        gram: (T, T)
        encoder: B (T, M)

    Returns:
        W (M, T) = (B^T G B)^+ B^T G"""
    ...
_LEAST: float
def decoder_of(root: np.ndarray, encoder: np.ndarray) -> np.ndarray:
    """As `best_decoder`, without the directions that are shorter than `_LEAST` of what is added up for them.

    Args:
        root: (T, T) square root of the Gram matrix
        encoder: B (T, M)

    Returns:
        W (M, T)"""
    ...
class ZeroVector(ValueError):
    """A task vector that is zero has no direction; `number` says which one of the rows it is."""
    def __init__(self, number, who): ...
    number: Any
def unit_gram(gram: torch.Tensor) -> tuple:
    """Take the lengths out of a Gram matrix. `ZeroVector` if a task vector is zero.

    Args:
        gram: (T, T)

    Returns:
        Gram matrix of the unit vectors, the lengths (T,)"""
    ...
def from_unit(B, W, norms):
    """Encoder and decoder for the vectors themselves, from those for unit vectors."""
    ...
