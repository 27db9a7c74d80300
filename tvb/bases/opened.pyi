# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.storage.checkpoints import Checkpoint

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
