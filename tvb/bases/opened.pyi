# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from pathlib import Path
from tvb.storage.checkpoints import Checkpoint
import torch

def is_texts(value) -> bool:
    """Whether a value is a list of strings."""
    ...
def check_names(names, where):
    """`CheckpointError` if these are not the names of tasks."""
    ...
def _is_sources(value, names) -> bool:
    """Whether a value says where the checkpoints of all tasks are."""
    ...
def _is_fingerprints(value, T) -> bool:
    """Whether a value holds a fingerprint of every task and, if it is known, of the pretrained model."""
    ...
def _is(kind): ...
_SETTINGS: Any
def check_settings(settings: dict, names: list, n_basis: int, where):
    """`CheckpointError` if the settings of a basis are not what they should be.

    Args:
        names: of the tasks
        n_basis: M
        where: for messages"""
    ...
def matrix_shapes(T, M) -> dict:
    """The small matrices of a basis and their shapes, by their names in the file."""
    ...
def check_matrices(parts: Checkpoint, T: int, M: int, where):
    """`CheckpointError` if a small matrix has another shape, holds NaN or infinity, or is no Gram matrix.

    Args:
        parts: the small matrices
        where: for messages"""
    ...
def check_vectors(vectors: dict):
    """`CheckpointError` if the vectors of a basis are not of the same names and shapes.

    Args:
        vectors: file -> `TaskVector`"""
    ...
def _read_about(parts: Checkpoint, file) -> tuple:
    """What the metadata of a stored basis say, checked.

    Args:
        parts: an opened `basis.safetensors`
        file: its path, for messages

    Returns:
        method, names, settings, M, fingerprints of the vectors' files or None"""
    ...
def _open_vectors(folder: str | Path, M: int, kept: list | None, method: str) -> dict:
    """The rows of a stored basis. `CheckpointError` if one belongs to another basis.

    Args:
        kept: fingerprints of the files, with that of the mean last; None: not known

    Returns:
        file -> `TaskVector`, the mean last"""
    ...
def _check_certifiable(basis, where):
    """`CheckpointError` if a matrix is missing that the certificate is computed from."""
    ...
MOST_STEPS: Any
def annealed(temperature: float, steps: int, every: int | None, factor: float | None) -> float:
    """The temperature after annealing, which never falls below 0.1.

    Args:
        steps: that were made
        every: steps after which it is multiplied; None: never
        factor: by this"""
    ...
def applied_decoder(W: torch.Tensor, metadata: Mapping, where) -> torch.Tensor:
    """The decoder that was trained: the softmax of W where W holds its logits.

    Args:
        W: (M, T) as it is stored
        metadata: of a published autoencoder
        where: for messages

    Returns:
        (M, T)"""
    ...
