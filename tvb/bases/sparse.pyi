# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tvb.localize_stitch.masks import Masks
from tvb.storage.checkpoints import Checkpoint
from tvb.vectors.collection import TaskVectors
from tvb.vectors.vector import TaskVector
import torch

class MaskedVector(Checkpoint):
    """A task vector under its mask, computed when a tensor is read."""
    def __init__(self, vector: TaskVector, masks: Masks):
        """
        Args:
            vector: dense, may be lazy
            masks: of the same names and shapes"""
        ...
    def __getitem__(self, name): ...
    def read(self, name, start, stop, out):
        """Elements `start:stop` of one tensor, into `out`."""
        ...
    vector: Any
    masks: Any
    last: Any
def masked_vectors(vectors: TaskVectors, masks: Mapping) -> TaskVectors:
    """The masked task vectors, as a lazy collection. `ValueError` if tasks, names or shapes differ.

    Args:
        vectors: T task vectors
        masks: task -> `Masks`

    Returns:
        the same tasks"""
    ...
METHODS: Any
@dataclass(frozen=True)
class Part:
    """What one cluster stores: a mask, the values under it (zero elsewhere), and how often the merged vector counts
    them."""
    masks: Masks
    tensors: Mapping
    count: int = ...
@dataclass(frozen=True)
class SparseBasis:
    """M sparse vectors for T tasks; see `sparse_basis`.

    Attributes:
        parts: name of the cluster -> Part
        folder: where it is stored"""
    method: str
    parts: Mapping
    folder: Path | None = ...
    @property
    def names(self):
        """The clusters, named by their members joined with +."""
        ...
    def __len__(self): ...
    def __repr__(self): ...
    def merged(self) -> TaskVector:
        """The vector that is added to the pretrained weights, with coefficient 1."""
        ...
    def save(self, folder: str | Path, dtype: torch.dtype=torch.float32) -> SparseBasis:
        """Write one file for each cluster; a folder with anything else in it is refused.

        Args:
            folder: new, or one that holds a sparse basis
            dtype: of the values: float32 or bfloat16

        Returns:
            the same, which knows its folder"""
        ...
    @property
    def bytes_on_disk(self) -> int:
        """Bytes of all files of a stored basis."""
        ...
def sparse_basis(vectors: Mapping, masks: Mapping, clusters=None, method: str='drop') -> SparseBasis:
    """Bring T localized tasks into M clusters. `ValueError` for an unknown method and for clusters that forget a
    task or name an unknown one.

    Args:
        vectors: task -> vector, T of them; a TaskVectors collection stays lazy
        masks: task -> `Masks`
        clusters: task -> label, or a list of lists of tasks; not needed by "tasks"
        method: one of METHODS

    Returns:
        in memory"""
    ...
_DESCRIPTION: str
def _read_description(folder: str | Path) -> tuple:
    """What `sparse_basis.json` says. `FileNotFoundError` or `CheckpointError` where it is missing or damaged.

    Args:
        folder: of a stored sparse basis

    Returns:
        method, names of the clusters, their counts"""
    ...
def _cluster_file(folder, number):
    """The file of a cluster."""
    ...
def _is_sparse_file(path: str | Path) -> bool:
    """Whether a file is part of the sparse basis that was stored beside it, by what is in it.

    Args:
        path: in the folder of a sparse basis"""
    ...
def load_sparse_basis(folder: str | Path) -> SparseBasis:
    """Open a stored sparse basis. `FileNotFoundError` or `CheckpointError` where it is not whole.

    Args:
        folder: of `save`

    Returns:
        values are spread out when a tensor is read"""
    ...
