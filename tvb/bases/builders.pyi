# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from tvb.bases.basis import Basis
from tvb.bases.building import Builder
import numpy as np
import torch

def _best_span(P, n, M):
    """(T, r) combinations of unit vectors: r <= M orthonormal directions of the best span, that of the sum first; and
    whether there is a sum. Directions that are shorter than `LEAST` of what is added up for them are rounding."""
    ...
def far_apart(C: np.ndarray, M: int) -> list:
    """The tasks of which each sticks out by most from the span of those chosen before; the first of equals.

    Args:
        C: (r, T) coordinates of tasks

    Returns:
        of M numbers of tasks, in order"""
    ...
def _turned(C, M, with_sum):
    """(r, M) with orthonormal rows: M directions in coordinates of r, together as near to M tasks far apart as they can
    be (Schonemann 1966); with the sum, whose coordinate is the first, all have an equal part of it."""
    ...
@dataclass
class BalancedBasis(Builder):
    """Least mean squared relative error of M vectors that add up to the sum of all task vectors, exactly; in closed
    form. Where the tasks cancel, so that there is no sum to keep, the M principal directions. Source: this project.

    Attributes:
        n_basis: M"""
    n_basis: int = ...
    method: ClassVar[Any]
    def solve(self, gram):
        """Orthogonal vectors of equal length that span the optimum, T / M times their sum the sum of the tasks."""
        ...
@dataclass
class PCABasis(Builder):
    """Principal components of the task vectors, with their mean. Source: arXiv 2502.01015 (PCA baseline).

    Attributes:
        n_basis: M, besides the mean
        protocol: of addition: T times the mean; "published" (also "v4"): the sum of the components"""
    n_basis: int = ...
    protocol: str = ...
    method: ClassVar[Any]
    def solve(self, gram):
        """Eigenvectors of the centred Gram matrix."""
        ...
    def signs(self, gram, U):
        """(M,) a fixed sign of each direction; published: that of a decomposition in float32."""
        ...
    def stored_rows(self, T):
        """The components, and the mean."""
        ...
    def matrix_shapes(self, T):
        """The singular values are kept as well."""
        ...
@dataclass
class RandomSelection(Builder):
    """M of the T task vectors, chosen at random. Source: arXiv 2502.01015 (selection baseline).

    Attributes:
        n_basis: M
        seed: which
        protocol: "published" (also "v4"): the tasks that `random.sample` draws for this seed"""
    n_basis: int = ...
    seed: int = ...
    protocol: str = ...
    method: ClassVar[Any]
    def chosen(self, T) -> list:
        """The numbers of the M tasks, in order."""
        ...
    def solve(self, gram):
        """A random choice, and projections on it."""
        ...
    def settings_for(self, names):
        """The names of the chosen tasks as well."""
        ...
@dataclass
class ClusterBasis(Builder):
    """One merged vector per spectral cluster of tasks. Source: arXiv 2502.01015, MERS inner merging.

    Attributes:
        n_basis: M clusters
        merge: "mean" or "sum" of the task vectors of a cluster
        seed: of the clustering
        protocol: "published" (also "v1"): clusters of the raw cosines, see `cluster_tasks`"""
    n_basis: int = ...
    merge: str = ...
    seed: int = ...
    protocol: str = ...
    method: ClassVar[Any]
    protocols: ClassVar[Any]
    def __post_init__(self): ...
    def solve(self, gram):
        """Spectral clusters, and projections on their means."""
        ...
    def matrix_shapes(self, T):
        """The clusters are kept as well."""
        ...
def onto_simplex(X: np.ndarray) -> np.ndarray:
    """The nearest columns of numbers from 0 on that add up to 1 (Duchi et al. 2008).

    Args:
        X: (T, M)

    Returns:
        (T, M)"""
    ...
def _positive(X): ...
def _stepped(G, largest, B, W, onto):
    """W and B after steps along the gradient that can not raise the loss, for the largest eigenvalue of G; and the loss."""
    ...
def convex_factors(G: np.ndarray, B: np.ndarray, W: np.ndarray, onto, steps: int=2000, tolerance: float=1e-07) -> tuple:
    """Least tr((I - B W)^T G (I - B W)) near a beginning. Source: Ding, Li and Jordan 2010; Morup and Hansen 2012.

    Args:
        G: (T, T)
        B: (T, M) columns on the simplex, where to begin
        W: (M, T)
        onto: the nearest W that is allowed
        steps: at most
        tolerance: a loss that falls by less than that part of tr(G) in 20 steps has arrived

    Returns:
        B, W, the losses, which never rise"""
    ...
@dataclass
class NonnegativeBasis(Builder):
    """Weighted means of tasks of which each task is a sum, nothing subtracted. Source: Ding, Li and Jordan 2010.

    Attributes:
        n_basis: M
        seed: of the starting points after the first
        starts: how many; the best is kept
        steps: of each, at most
        tolerance: see `convex_factors`
        unit_norm: solve for unit vectors, so that tasks with short vectors count as much"""
    n_basis: int = ...
    seed: int = ...
    starts: int = ...
    steps: int = ...
    tolerance: float = ...
    unit_norm: bool = ...
    method: ClassVar[Any]
    _onto: ClassVar[Any]
    def __post_init__(self): ...
    def solve(self, gram):
        """The best of some starts of `convex_factors`."""
        ...
    def beginnings(self, gram):
        """Encoders of single tasks, with the decoders that fit them best before they are moved to what is allowed."""
        ...
    def trial(self, T):
        """Fewer tasks."""
        ...
@dataclass
class ArchetypalBasis(NonnegativeBasis):
    """Archetypes between tasks, each task between archetypes: B and W on the simplex. Source: Cutler, Breiman 1994.

    Attributes:
        unit_norm: as the others, but with the lengths of the task vectors, unless asked for"""
    unit_norm: bool = ...
    method: ClassVar[Any]
    _onto: ClassVar[Any]
METHODS: Any
def make_builder(method: str, n_basis: int, **settings) -> Builder:
    """A builder by the name of its method; `ValueError` for names, types and ranges that it does not have.

    Args:
        method: a key of `METHODS`
        n_basis: M
        settings: of that builder"""
    ...
def seeded_builder(method: str, n_basis: int, seed: int, **settings) -> Builder:
    """A builder by the name of its method, with the seed where the method draws random numbers; errors of
    `make_builder`.

    Args:
        method: a key of `METHODS`
        n_basis: M
        seed: for the methods that draw random numbers; the others have none
        settings: of that builder"""
    ...
def builder_from_settings(settings: dict) -> Builder:
    """The builder that made a basis; an error for bases that were built elsewhere.

    Args:
        settings: `basis.settings`"""
    ...
def basis_weights(basis: Basis, uniform: bool=False, positive: bool=False, temperature: float=1.0) -> torch.Tensor:
    """How much each task counts in each basis vector. Source: `get_basis_weights` of arXiv 2502.01015's code.

    Args:
        uniform: 1 / T everywhere
        positive: PCA: by the softmax of the coefficients above zero, instead of 1 / T
        temperature: of that softmax

    Returns:
        (M, T)"""
    ...
def _positive_share(coefficients, temperature):
    """Softmax over the coefficients above zero, nothing for the others; all alike where none is above zero."""
    ...
