# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from pathlib import Path
from tvb.bases.basis import Basis
from tvb.vectors.collection import TaskVectors
import torch

def plain(node, where):
    """A pickled object with its tensors loaded; anything that is not plain data is an error."""
    ...
def _tensor_of(found: Mapping, key: str, ndim: int, where) -> torch.Tensor:
    """One matrix of a published file.

    Args:
        ndim: its dimensions
        where: for messages

    Returns:
        float64"""
    ...
def _unflatten(flat, template):
    """Cut one flat vector into tensors, in the order and shapes of `template` (name -> shape)."""
    ...
def _published_vectors(folder):
    """Method and vectors of an artefact folder, lazy."""
    ...
_ROUNDED: str
def _storage_note(basis) -> dict:
    """What a published folder says of vectors that were stored in fewer bits; empty where they were not."""
    ...
def _read_storage_note(note, folder: str | Path) -> tuple:
    """The note, checked. A warning where it does not say what was lost.

    Args:
        note: of `_storage_note`
        folder: for messages

    Returns:
        dtype, the matrices of the certificate"""
    ...
def _refuse_others(basis: Basis, tasks: TaskVectors):
    """`ValueError` if what the Gram matrix of the task vectors promises is not what the stored vectors give.

    Args:
        basis: of a published folder, which says nothing of the checkpoints that it was built from"""
    ...
def load_official(folder: str | Path, tasks: TaskVectors | None=None) -> Basis:
    """Read a basis of the published implementation.

    Args:
        folder: published artefact folder
        tasks: the task vectors, in any order, for the certificate

    Returns:
        its vectors are lazy"""
    ...
def _official_parts(method, extra, names, where):
    """Encoder, decoder, mean and further matrices of a published kind."""
    ...
def _build_settings(settings):
    """The settings that are the builder's own."""
    ...
def storage_info(basis, others):
    """The published files' note on size: the decoder and `others` numbers against M full vectors, in float32."""
    ...
def _narrow(tensor, name, notes):
    """A tensor in float32, as published folders hold it; `CheckpointError` if it is too large for that."""
    ...
def _vector_layout(basis, vector):
    """
    Args:
        vector: as published files describe a flat vector"""
    ...
def _seed_of(settings): ...
def _pca_extra(basis, vector, decoder, float32): ...
def _random_extra(basis, vector, decoder, float32): ...
def _selection_extra(basis, vector, decoder, float32): ...
def _training_keys(basis):
    """What the published loader asks the metadata of an autoencoder for; nothing was trained where a builder has none."""
    ...
def _as_applied(metadata):
    """Metadata of a file whose W is the matrix that is applied: `trained_...` says how it was found."""
    ...
def _autoencoder_extra(basis, vector, decoder, float32): ...
_EXTRAS: Any
def _official_extra(basis, vectors, notes):
    """The method's own file of a published folder: its name and content."""
    ...
def write_pickled(content, path):
    """torch.save that lets the error of a full disk and an interrupt through, which it hides in an error of its own."""
    ...
def load_basis(source, subfolder: str | None=None, tasks: TaskVectors | None=None) -> Basis:
    """Open a basis of any kind.

    Args:
        source: folder (ours or published), or `org/name[/sub][@revision]` of the hub
        subfolder: folder inside it
        tasks: the task vectors, in any order, for certificate, measure, add and remove

    Returns:
        its vectors are lazy"""
    ...
