# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
import numpy as np

def canonical_labels(labels) -> np.ndarray:
    """Renumber clusters, so that two labellings are equal when their groups are.

    Args:
        labels: (T,) anything hashable

    Returns:
        (T,) int; clusters are numbered in the order of their first members"""
    ...
def affinity(cosine) -> np.ndarray:
    """Cosines with the negative ones set to zero, symmetric.

    Args:
        cosine: (T, T) cosine similarities

    Returns:
        (T, T), in [0, 1], ones on the diagonal"""
    ...
PROTOCOLS: Any
def _is_published(protocol: str) -> bool:
    """Whether the published form is asked for. `ValueError` for a name that there is not.

    Args:
        protocol: of `PROTOCOLS`"""
    ...
def laplacian_spectrum(cosine, normalised: bool=True) -> np.ndarray:
    """Eigenvalues of the Laplacian of the affinities.

    Args:
        cosine: (T, T)
        normalised: the symmetric normalised Laplacian, or degrees minus affinities

    Returns:
        (T,) ascending, in [0, 2] when normalised, in [0, 2 T] otherwise"""
    ...
def raw_spectrum(cosine) -> np.ndarray:
    """Eigenvalues of degrees minus cosines, as they are. Source: the code of version 1 of arXiv 2502.01015.

    Args:
        cosine: (T, T)

    Returns:
        (T,) ascending; below zero where cosines are negative"""
    ...
def _check_count(what, count, T):
    """`ValueError` for a number of groups that is not whole, or not between 1 and T."""
    ...
def eigengap(cosine, largest: int | None=None, normalised: bool=True, protocol: str='ours') -> int:
    """Number of clusters by the largest gap between neighbouring eigenvalues of the Laplacian.

    Args:
        cosine: (T, T)
        largest: do not look beyond this many clusters; default T - 1
        normalised: see `laplacian_spectrum`
        protocol: "published" (also "v1"): raw cosines and the unnormalised Laplacian

    Returns:
        k"""
    ...
def number_of_clusters(asked: str, T: int, words: dict) -> int:
    """The number of clusters that a text asks for. `ValueError` for anything else.

    Args:
        asked: a number, or one of the words
        words: word -> number, such as that of `eigengap`

    Returns:
        k, between 1 and T"""
    ...
def _raw_degrees(cosine):
    """The cosines as they are. `ValueError` where a task has a degree below zero, which has no root."""
    ...
def cluster_tasks(cosine, n_clusters: int | None=None, seed: int=0, protocol: str='ours') -> np.ndarray:
    """Group tasks by the cosines of their task vectors. Source: spectral clustering, as in arXiv 2502.01015.

    Args:
        cosine: (T, T) cosine similarities
        n_clusters: k; None: by the eigengap
        seed: for the k-means step; published: 42 for twelve text tasks, none for many
        protocol: "published" (also "v1"): the raw cosines, also where they are negative

    Returns:
        (T,) canonical labels 0..k-1"""
    ...
def cluster_order(labels) -> list:
    """Task numbers, cluster after cluster.

    Args:
        labels: (T,)

    Returns:
        permutation of range(T)"""
    ...
def set_partitions(T: int):
    """All ways to group T tasks.

    Args:
        T: number of tasks"""
    ...
def partition_name(labels, names) -> str:
    """The published name of a partition.

    Args:
        labels: (T,)
        names: T task names with different first letters

    Returns:
        such as "ME-RS" """
    ...
def partition_labels(name: str, names) -> np.ndarray:
    """The labels of a partition with a published name.

    Args:
        name: such as "ME-RS"
        names: the task names

    Returns:
        (T,) canonical labels"""
    ...
def _published_draw(T, n_clusters, seed):
    """The groups after `random.seed(seed)`; with (seed, number), of a later assignment, counted from 0."""
    ...
def random_labels(T: int, n_clusters: int, seed=0, protocol: str='ours') -> np.ndarray:
    """Assign tasks to groups at random, leaving no group empty.

    Args:
        T: tasks
        n_clusters: groups, at most T
        seed: a number or several, for an explicit generator
        protocol: "published" (also "v1"): groups may stay empty

    Returns:
        (T,) canonical labels, every group used unless published"""
    ...
def _adjusted_rand(one, other):
    """Adjusted Rand index of two groupings; scikit-learn's takes milliseconds to check its arguments.

    Args:
        other: canonical labels, (T,) each"""
    ...
def agreement(labels, families, draws: int=1000, seed: int=0) -> dict:
    """Adjusted Rand index of two groupings, and its band under chance. Source: Hubert and Arabie 1985.

    Args:
        labels: (T,) found
        families: (T,) known
        draws: random groupings with as many groups as were found
        seed: of the draws

    Returns:
        index, and the band (low, high) that holds 95 % of the random groupings"""
    ...
