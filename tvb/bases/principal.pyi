# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
import torch

SMALL: int
def tensor_groups(shapes: dict, T: int, budget: int | None=None) -> list:
    """Which tensors share a Gram matrix and rows: the small ones, and otherwise each its own, if memory allows.

    Args:
        shapes: name -> shape, in the order of the model
        T: tasks
        budget: bytes for all Gram matrices; default: a quarter of `memory_budget()`

    Returns:
        of lists of names"""
    ...
@dataclass
class Directions:
    """The rows of a group of tensors, the best ones first; the sum, where it is kept, before all.

    Attributes:
        encoder: C (T, R) float64
        decoder: W (R, T) float64
        gains: (R,) what each row removes of the sum of squared relative errors"""
    encoder: torch.Tensor
    decoder: torch.Tensor
    gains: torch.Tensor
    def first(self, count: int):
        """The first rows alone.

        Args:
            count: M"""
        ...
LEAST: float
def _descending(gram):
    """Eigenvalues and eigenvectors of a symmetric matrix, the largest first."""
    ...
def _kept_sum(unit, lengths):
    """What the direction of the sum explains: inner products of the unit vectors with it, and its squared length."""
    ...
def principal_directions(gram: torch.Tensor, lengths: torch.Tensor, keeps_sum: bool=False) -> Directions:
    """The rows that lose least of the relative errors, in closed form.

    Args:
        gram: (T, T) of one group of tensors
        lengths: (T,) of the whole task vectors; a zero vector counts as one of length 1
        keeps_sum: the sum of the task vectors is the first row

    Returns:
        R <= T of them"""
    ...
def rows_per_group(gains: list, columns: list, room: float, least: int=0) -> list:
    """Rows for each group, by what they remove for what they cost.

    Args:
        gains: of each group: (R,) falling
        columns: of each group: what a row of it costs
        room: what all rows may cost
        least: rows that every group has in any case

    Returns:
        M of each group"""
    ...
