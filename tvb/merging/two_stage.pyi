# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.bases.basis import Basis
from tvb.vectors.collection import TaskVectors
from tvb.vectors.vector import TaskVector
import torch

def _is_label(value) -> bool:
    """Whether a value is a whole number, of Python, NumPy or torch."""
    ...
def _clusters_of(tasks: TaskVectors, labels) -> list:
    """The tasks of each cluster.

    Args:
        labels: (T,) the group of each task

    Returns:
        of lists of task names, in the order of first appearance"""
    ...
def _cluster_name(names):
    """The name of a basis vector: its tasks."""
    ...
PROTOCOLS: Any
def _fewest(protocol: str) -> int:
    """Two, so that a lone task keeps its vector; or one, as version 1 does it with text tasks.

    Args:
        protocol: of `PROTOCOLS`

    Returns:
        tasks of a cluster to which the inner method is applied"""
    ...
def merge_inside(tasks: TaskVectors, labels, inner='mean', out: str | Path | None=None, progress: bool=False, protocol: str='ours', **settings) -> TaskVectors:
    """Merge the task vectors of every cluster.

    Args:
        tasks: T task vectors
        labels: (T,) the group of each task
        inner: name of a method, `Merging`, or callable: task names -> `TaskVector`
        out: folder for the M vectors; None: in memory
        progress: show progress bars
        protocol: a lone task is kept; "published" (also "v1"): the method is applied to it as well
        settings: of a method given by name

    Returns:
        M basis vectors, named by their tasks"""
    ...
def two_stage(tasks: TaskVectors, labels, inner='mean', outer='sum', out: str | Path | None=None, progress: bool=False, protocol: str='ours') -> TaskVector:
    """Merge inside the clusters, then between them. Source: arXiv 2502.01015 (MERS).

    Args:
        tasks: T task vectors
        labels: (T,) the group of each task
        inner: see `merge_inside`
        outer: name of a method, or `Merging`; "sum" is task arithmetic with the basis vectors
        out: a .safetensors file for the result; None: in memory
        progress: show progress bars
        protocol: of a cluster of one task, see `merge_inside`"""
    ...
def task_letters(names) -> list:
    """A letter for each task: its first one, or the first that no task before it has.

    Args:
        names: task names

    Returns:
        one capital letter each, all different; numbers where that can not be"""
    ...
def all_partitions(tasks: TaskVectors, most: int=5000) -> dict:
    """Every way to group the tasks, by name.

    Args:
        tasks: or a list of task names
        most: an error if there are more: 4,140 for eight tasks, 21,147 for nine

    Returns:
        name -> (T,) labels"""
    ...
def spectral_partition(tasks: TaskVectors, n_clusters: int, seed: int=0, protocol: str='ours'):
    """Spectral clusters of the cosines of the task vectors.

    Args:
        n_clusters: M
        seed: of the clustering
        protocol: see `tvb.bases.clustering.cluster_tasks`"""
    ...
def _precise_products(tasks: TaskVectors, vectors: list) -> tuple:
    """Inner products of tasks and vectors, in float64 throughout: similar vectors are told apart by small differences.

    Args:
        tasks: T of them
        vectors: M `TaskVector`

    Returns:
        (T, T), (M, T) and (M, M) float64"""
    ...
_SHORTEST: float
def _projection(inside: torch.Tensor, cross: torch.Tensor) -> torch.Tensor:
    """Coefficients of the projections of T tasks on the span of M vectors.

    Args:
        inside: (M, M) inner products of the vectors
        cross: (M, T) with the tasks

    Returns:
        W (M, T): (S^T S)^+ S^T V, the decoder of least error"""
    ...
def two_stage_basis(tasks: TaskVectors, labels, inner='mean', out: str | Path | None=None, progress: bool=False, protocol: str='ours') -> Basis:
    """A basis of one vector per cluster; tasks are rebuilt by projection on the M vectors.

    Args:
        tasks: T task vectors
        labels: (T,) the group of each task
        inner: see `merge_inside`
        out: folder: the basis is streamed to it and stays lazy; None: in memory
        progress: show progress bars
        protocol: of a cluster of one task, see `merge_inside`

    Returns:
        with the decoder of least error"""
    ...
