# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from tvb.bases.basis import Basis
from tvb.bases.building import Builder
import numpy as np
import torch

def sinkhorn(logits: np.ndarray, rows: np.ndarray, columns: np.ndarray, steps: int=5000, tolerance: float=1e-13) -> np.ndarray:
    """The matrix with given row and column sums that is nearest to exp(A) in relative entropy (Sinkhorn 1967).

    Args:
        logits: A (T, M)
        rows: (T,) row sums, positive
        columns: (M,) column sums, with the same total
        steps: at most
        tolerance: on the column sums

    Returns:
        B (T, M) = diag(u) exp(A) diag(v) with those sums"""
    ...
def sinkhorn_gradient(B, gradient):
    """Gradient with respect to the logits: project out what the two normalisations undo. The rows are eliminated
    first, so that the linear solve is of size M."""
    ...
@dataclass
class BalancedBasis(Builder):
    """Unit-norm reconstruction with Sinkhorn marginals: addition is exactly task arithmetic. Source: this project.

    Attributes:
        n_basis: M
        seed: first of the starting points
        starts: how many; the best is kept"""
    n_basis: int = ...
    seed: int = ...
    starts: int = ...
    method: ClassVar[Any]
    def __post_init__(self): ...
    def solve(self, gram):
        """L-BFGS over matrices with Sinkhorn marginals."""
        ...
    def trial(self, T):
        """One start, with fewer tasks."""
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
