# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from pathlib import Path
from tvb.storage.checkpoints import Checkpoint
import torch

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
BASIS_FILES: Any
OPENERS: Any
def opener_of(folder: str | Path):
    """What opens a folder that is no basis; None where nobody knows it."""
    ...
