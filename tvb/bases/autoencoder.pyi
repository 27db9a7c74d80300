# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from tvb.bases.building import Builder
import numpy as np
import torch

def solve_adam(gram: torch.Tensor, n_basis: int, temperature: float=5.0, steps: int=6000, lr: float=0.01, seed: int=0, weight_decay: float=1e-06) -> tuple:
    """Adam on tr(E^T G E) / T^2 over A and W. Source: arXiv 2502.01015 and its implementation.

    Args:
        gram: (T, T)
        n_basis: M
        temperature: of the softmax over tasks
        steps: Adam steps
        lr: learning rate
        seed: for A
        weight_decay: as published

    Returns:
        A (T, M), W (M, T)"""
    ...
def softmax(logits):
    """Softmax over dimension 0 (the tasks)."""
    ...
def softmax_gradient(B, gradient):
    """Gradient with respect to the logits of a softmax over dimension 0, by hand: the matrices are tiny, and
    autograd's graph would cost more than the arithmetic."""
    ...
def eliminate_decoder(gram, root, B):
    """Loss (times T^2) with the best W, and its gradient with respect to B. Arrays; `root` is the square root of `gram`."""
    ...
def lbfgs(objective, start: np.ndarray, steps: int=500) -> tuple:
    """Minimise with scipy's L-BFGS.

    Args:
        objective: (T, M) array -> loss, gradient
        start: (T, M)
        steps: iterations at most

    Returns:
        loss, point"""
    ...
def draw_logits(T, M, seed):
    """(T, M) array from N(0, 1), seeded."""
    ...
def solve_fast(gram: torch.Tensor, n_basis: int, temperature: float=5.0, seed: int=0, starts: int=6) -> tuple:
    """The autoencoder objective with W in closed form, L-BFGS over A from several starts.

    Args:
        gram: (T, T)
        n_basis: M
        temperature: scale of the logits; it does not change what can be reached
        seed: first of the starting points
        starts: how many

    Returns:
        A (T, M), W (M, T)"""
    ...
@dataclass
class AutoencoderBasis(Builder):
    """Convex combinations of task vectors that reconstruct all of them. Source: arXiv 2502.01015.

    Attributes:
        n_basis: M
        temperature: of the softmax
        solver: "adam" as published, "fast" for the closed form with L-BFGS
        steps: Adam steps
        lr: Adam learning rate
        seed: of A
        unit_norm: solve for unit vectors, so that tasks with short vectors count as much"""
    n_basis: int = ...
    temperature: float = ...
    solver: str = ...
    steps: int = ...
    lr: float = ...
    seed: int = ...
    unit_norm: bool = ...
    method: ClassVar[Any]
    def __post_init__(self): ...
    def solve(self, gram):
        """Softmax weights by Adam or L-BFGS."""
        ...
    def matrix_shapes(self, T):
        """The logits are kept as well."""
        ...
    def trial(self, T):
        """Fewer steps of Adam, which are counted; or fewer tasks for L-BFGS."""
        ...
