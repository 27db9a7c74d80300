# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from torch import nn
import torch

class LowRank(nn.Module):
    """A matrix plus a product of two narrow ones; the product is zero at the start."""
    def __init__(self, weight: torch.Tensor, rank: int, alpha: float, generator: torch.Generator):
        """
        Args:
            weight: (p, q), frozen
            alpha: the product is multiplied with alpha / rank
            generator: of the first factor"""
        ...
    def forward(self, weight): ...
    scale: Any
    down: Any
    up: Any
def matrices_of(model: nn.Module) -> list:
    """The matrices of linear layers and of attention, but for those that two modules share.

    Returns:
        modules and the names of their weights"""
    ...
def add_low_rank(model: nn.Module, rank: int=4, alpha: float=0.0, seed: int=0) -> nn.Module:
    """Give every matrix two narrow factors, the only parameters that are trained. `ValueError` without a matrix.

    Args:
        model: changed in place: everything else in it is frozen
        alpha: 0: twice the rank
        seed: of the first factors

    Returns:
        the model"""
    ...
def fold_low_rank(model: nn.Module) -> nn.Module:
    """Write the products into the weights, and give every parameter its gradient back.

    Args:
        model: changed in place

    Returns:
        the model, with ordinary weights"""
    ...
def trained_numbers(model: nn.Module) -> int:
    """How many numbers a training would change."""
    ...
