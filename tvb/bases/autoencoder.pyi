# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from tvb.bases.building import Builder
import numpy as np
import torch

def solve_adam(gram: torch.Tensor, n_basis: int, temperature: float=5.0, steps: int=6000, lr: float=0.01, seed: int=0, weight_decay: float=1e-06, encoder: str='softmax', w_activation: str='linear', batch_cols: int | None=None, grad_clip: float | None=None, anneal_tau=None, device: str='cpu') -> tuple:
    """Adam on tr(E^T G E) / T^2 over A and W. Source: arXiv 2502.01015 and its implementation.

    Args:
        gram: (T, T)
        n_basis: M
        temperature: of the softmax over tasks
        steps: Adam steps
        lr: learning rate
        seed: for A
        weight_decay: as published
        encoder: of A: "softmax" or "linear"
        w_activation: of W: "linear" or "softmax" over the M vectors
        batch_cols: tasks that a step draws, with replacement; None: all
        grad_clip: largest norm of the gradient
        anneal_tau: (every, factor): after so many steps the temperature is multiplied, down to 0.1
        device: whose random numbers: a seed means others on "cuda"; the arithmetic stays on the CPU

    Returns:
        A (T, M), W (M, T): the logits of W with w_activation="softmax" """
    ...
def _drawn(T, columns, generator):
    """How often each of T tasks is drawn, (T, 1)."""
    ...
def _gradient(G, x, temperature, encoder, w_activation, counts=None):
    """Of the loss by A and the transpose of W, (2, T, M); with counts, of the drawn tasks alone."""
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
_OPTIONS: Any
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
        unit_norm: solve for unit vectors, so that tasks with short vectors count as much
        weight_decay: this and the following: of Adam, see `solve_adam`
        encoder: or "linear"
        w_activation: or "softmax"
        batch_cols: tasks that a step draws
        grad_clip: largest norm of the gradient
        anneal_tau: [every, factor]
        device: or "cuda": whose random numbers"""
    n_basis: int = ...
    temperature: float = ...
    solver: str = ...
    steps: int = ...
    lr: float = ...
    seed: int = ...
    unit_norm: bool = ...
    weight_decay: float = ...
    encoder: str = ...
    w_activation: str = ...
    batch_cols: int | None = ...
    grad_clip: float | None = ...
    anneal_tau: list | None = ...
    device: str = ...
    method: ClassVar[Any]
    def __post_init__(self): ...
    def solve(self, gram):
        """Softmax weights by Adam or L-BFGS."""
        ...
    def matrix_shapes(self, T):
        """The logits are kept as well."""
        ...
    def check_options(self):
        """`ValueError` for options of Adam outside their range, and with the other solver."""
        ...
    def trial(self, T):
        """Fewer steps of Adam, which are counted; or fewer tasks for L-BFGS."""
        ...
def _is_annealing(pair):
    """Whether a list is [every, factor]."""
    ...
