# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterator
from collections.abc import Mapping
import torch

def check_tasks(vectors: Mapping, masks: Mapping) -> dict:
    """`ValueError` unless vectors and masks have the same tasks and names, and the masks the same shapes.

    Args:
        vectors: task -> mapping name -> tensor
        masks: task -> `Masks`

    Returns:
        name -> shape"""
    ...
def _masked(task, name, vectors, masks):
    """mask, mask * vector of one tensor of one task."""
    ...
def add_up(tasks, name: str, vectors: Mapping, masks: Mapping) -> tuple:
    """Sum and overlap of some tasks at one tensor.

    Args:
        tasks: the tasks to add
        name: a tensor
        vectors: task -> mapping name -> tensor
        masks: task -> `Masks`

    Returns:
        sum of the masked tensors, number of masks with each position (int16)"""
    ...
def share(total: torch.Tensor, overlap: torch.Tensor) -> torch.Tensor:
    """Weight 1 / overlap.

    Args:
        total: sum of masked values
        overlap: masks with each position

    Returns:
        the mean over the masks with the position, 0 where there is none"""
    ...
def stitch(vectors: Mapping, masks: Mapping) -> Iterator:
    """The merged task vector, tensor by tensor: sum_t mask_t * vector_t / overlap. `ValueError` if tasks, names or
    shapes differ.

    Args:
        vectors: task -> mapping name -> tensor
        masks: task -> `Masks`

    Returns:
        (name, tensor), float32 or better"""
    ...
def stitched(vectors: Mapping, masks: Mapping) -> dict:
    """`stitch`, with the whole vector in memory.

    Args:
        vectors: task -> mapping name -> tensor
        masks: task -> `Masks`

    Returns:
        name -> tensor"""
    ...
def free_name(name: str, taken) -> str:
    """A name of its own: the tasks 'a' and 'b' together, and a task that is called 'a+b'.

    Args:
        taken: names that are there already

    Returns:
        with a number behind it if it is one of them"""
    ...
def cluster_members(clusters, tasks) -> dict:
    """The clusters by name. `ValueError` for a task that is unknown, in no cluster or in two.

    Args:
        clusters: task -> label, or a list of lists of tasks
        tasks: all tasks

    Returns:
        "SST-2+cr" -> ["SST-2", "cr"], in the order in which the clusters appear"""
    ...
def shared_masks(masks: Mapping, clusters) -> dict:
    """mean of the members' masks >= 0.5, for each cluster.

    Args:
        masks: task -> `Masks`
        clusters: see `cluster_members`

    Returns:
        task -> `Masks`, the same one for all members of a cluster"""
    ...
def _majority(masks):
    """What at least half of the masks hold."""
    ...
_RULES: Any
def join(group: list, name: str, vectors: Mapping, masks: Mapping, rule: str) -> tuple:
    """One tensor of one cluster.

    Args:
        group: the members
        name: a tensor
        vectors: task -> mapping name -> tensor
        masks: task -> `Masks`
        rule: "drop", "keep" or "mean"

    Returns:
        mask of the cluster, tensor of the cluster"""
    ...
def _check_rule(rule):
    """The rules there are."""
    ...
def stitch_clusters(vectors: Mapping, masks: Mapping, clusters, rule: str='drop') -> dict:
    """Stitch inside each cluster: the masks and vectors that StitchTwice stores.

    Args:
        vectors: task -> mapping name -> tensor
        masks: task -> `Masks`
        clusters: see `cluster_members`
        rule: what becomes of a position that several members hold: "drop" (published), "keep" or "mean"

    Returns:
        name of the cluster -> (`Masks`, dict name -> tensor)"""
    ...
def stitch_twice(vectors: Mapping, masks: Mapping, clusters, rule: str='drop') -> Iterator:
    """Stitch inside the clusters, then across them, tensor by tensor: no cluster's vector is ever whole in memory.

    Args:
        vectors: task -> mapping name -> tensor
        masks: task -> `Masks`
        clusters: see `cluster_members`
        rule: see `stitch_clusters`

    Returns:
        (name, tensor)"""
    ...
