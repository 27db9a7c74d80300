# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from tvb.bases.building import Builder

def gaussian_blocks(columns, D, n_basis, seed):
    """The rows of `torch.randn(D, M)` from a seeded CPU generator, in blocks of `columns` (a multiple of 16); one
    buffer, reused."""
    ...
def householder_signs(top):
    """Signs of the columns of Q in a Householder QR, from the first M rows of a Q with positive diagonal of R
    (Ballard et al. 2015)."""
    ...
def rotation_of(inner, top):
    """(M, M) matrix that turns Gaussian rows into orthonormal directions: R^{-1} with LAPACK's signs, from A^T A and
    the first M rows of A, float64."""
    ...
@dataclass
class RandomBasis(Builder):
    """Random orthonormal directions: the control. Source: arXiv 2502.01015 (random baseline).

    Attributes:
        n_basis: M
        seed: of the directions"""
    n_basis: int = ...
    seed: int = ...
    method: ClassVar[Any]
    def matrix_shapes(self, T):
        """No encoder; products with the tasks and of the directions with each other instead."""
        ...
    def passes(self, T):
        """Directions fill all parameters; they are read back to be turned."""
        ...
    def own_work(self, columns):
        """Drawing, and products of what is drawn."""
        ...
    def check(self, tasks, out, executor):
        """Refuse what can not be built."""
        ...
    def draw(self, target, blocks):
        """Put the Gaussian rows at their place, one block after the other; returns the rotation that they need."""
        ...
    def build(self, tasks, work, progress, executor):
        """Directions from the seed, and the projections of the tasks on them. With an executor the Gram matrix is
        computed by it, and the rest here."""
        ...
def _turn_range(tasks, drawn, rotation, target, blocks):
    """Rotate the Gaussian rows of one range in place; returns their products with the task vectors, (M, T)."""
    ...
