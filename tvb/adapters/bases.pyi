# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from pathlib import Path
from tvb.adapters.adapter import Adapter
from tvb.adapters.collection import Adapters
from tvb.bases.basis import Basis
from tvb.storage.checkpoints import Checkpoint
import torch

class AdapterBasis(Basis):
    """A basis whose vectors are adapters; everything that a `Basis` does, and low-rank results."""
    def __init__(self, vectors: list, collection: Adapters, mean: Adapter | None=None, **fields):
        """
        Args:
            vectors: M `Adapter`s
            collection: the T adapters they stand for
            mean: added to every reconstruction
            fields: of `Basis`"""
        ...
    @property
    def stored_adapters(self):
        """The R stored rows as adapters, see `Basis.stored`."""
        ...
    @property
    def nbytes(self):
        """Bytes of the adapters that are stored, beside those of the T adapters and of dense vectors of the same
        weights."""
        ...
    adapters: Any
    mean_adapter: Any
    collection: Any
    def bytes_at(self, rank: int) -> int:
        """The bytes of this many vectors, if they had another rank.

        Args:
            rank: of the stored vectors

        Returns:
            what weights that were trained as a whole take is in it"""
        ...
    @property
    def costs(self) -> str:
        """Whether the basis takes more room than the adapters that it stands for, and what would take less."""
        ...
    def low_rank(self, weights, rank) -> Adapter:
        """A combination of the stored adapters, with R weights, as an adapter."""
        ...
    def merged_adapter(self, rank=None) -> Adapter:
        """The merged vector as an adapter; see `Basis.merged` for the dense one."""
        ...
    def reconstruct_adapter(self, name, rank=None) -> Adapter:
        """One task as the basis remembers it, as an adapter; see `Basis.reconstruct` for the dense one."""
        ...
    def rebuild(self, collection: Adapters) -> AdapterBasis:
        """Build again from other adapters, with the settings of this basis.

        Returns:
            this basis, updated"""
        ...
    def add(self, name: str, adapter) -> AdapterBasis:
        """Take in one more adapter.

        Args:
            name: new task
            adapter: folder, or `Adapter`

        Returns:
            this basis, updated"""
        ...
    def remove(self, name: str) -> AdapterBasis:
        """Leave one adapter out.

        Args:
            name: task to forget

        Returns:
            this basis, updated"""
        ...
    def export_official(self, folder: str | Path) -> Path:
        """The dense folder of the published implementation, see `Basis.export_official`; exact combinations only.

        Args:
            folder: as for any basis"""
        ...
    def save_adapters(self, folder: str | Path) -> Path:
        """Write the basis as PEFT folders and its small matrices; the folder appears when it is complete. Exact
        combinations of many adapters have no small factors: give `fit` a rank, or use `save`, which writes dense
        vectors.

        Args:
            folder: new folder, an empty one, or one that holds a basis of adapters

        Returns:
            `folder`"""
        ...
def _best_projection(inner: torch.Tensor, cross: torch.Tensor) -> torch.Tensor:
    """The decoder of least loss for given vectors.

    Args:
        inner: (M, M) inner products of the stored vectors
        cross: (M, T) with the task vectors

    Returns:
        W (M, T)"""
    ...
_ADAPTER_BASIS: str
_VECTOR: str
def _is_basis_file(path: str | Path) -> bool:
    """Whether a file is one of a basis of adapters that this library wrote."""
    ...
@dataclass
class BasisWords:
    """What the file of a stored basis of adapters says in words.

    Attributes:
        names: T tasks, in order
        adapters: `fingerprint` of each of the T adapters; None: written before there were any"""
    method: str
    names: list
    settings: dict
    n_basis: int
    mean: bool
    adapters: list | None = ...
def _described_basis(parts: Checkpoint) -> BasisWords:
    """`AdapterError` for a file that describes no basis of adapters.

    Args:
        parts: the file

    Returns:
        checked, the shapes of the matrices as well"""
    ...
def _words_of(folder):
    """
    Args:
        folder: the file of a stored basis, and what it says in words"""
    ...
def _stored_rows(folder, words, base):
    """
    Args:
        base: M vectors, and perhaps a mean"""
    ...
def load_adapter_basis(folder: str | Path, adapters: Adapters) -> AdapterBasis:
    """Open a stored basis of adapters. `ValueError` for other adapters than those that it was built from.

    Args:
        folder: of `save_adapters`, or `org/name[/sub][@revision]` of the hub
        adapters: the T adapters that it was built from, in any order; a sample of them is read"""
    ...
def recover_adapter(folder: str | Path, task: str, rank: int | None=None, base=None) -> Adapter:
    """One task as a stored basis remembers it, from the basis alone. `ValueError` for a task that it does not have.

    Args:
        folder: of `save_adapters`
        task: one of its tasks
        rank: to truncate to; None: all that the stored vectors have
        base: the base model, where modules were trained as a whole

    Returns:
        in memory"""
    ...
def adapter_basis_card(folder: str | Path, place: str='org/name') -> str:
    """The README of a basis of adapters; sentences where its folder is not whole.

    Args:
        folder: of `save_adapters`
        place: where it is going to be

    Returns:
        Markdown with the front matter of the hub"""
    ...
