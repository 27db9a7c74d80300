# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path

def _is_published(path: str | Path) -> bool:
    """Whether a file is one of a published basis, by what is in it."""
    ...
def stored_fingerprint(vector) -> str:
    """The fingerprint of what a vector's file holds: its numbers, or its codes.

    Args:
        vector: `TaskVector` of a file"""
    ...
def _metadata(path):
    """
    Args:
        path: of a safetensors file; empty where it is none"""
    ...
def _vector_number(path):
    """
    Args:
        path: as in the list of fingerprints in basis.safetensors; None for other names"""
    ...
def _is_stored_vector(path: str | Path) -> bool:
    """Whether a file is a vector that the `basis.safetensors` beside it knows.

    Args:
        path: in the folder of a basis"""
    ...
def basis_files(folder: str | Path):
    """What tells files of a basis, ours or published, from all others that lie in a folder.

    Args:
        folder: of a basis"""
    ...
def _is_basis_file(path: str | Path) -> bool:
    """Whether a file is part of the basis, ours or published, in whose folder it lies, by what is in it.

    Args:
        path: in the folder of a basis"""
    ...
def rounding_gram(vectors, kept):
    """(R, R) inner products of the differences between vectors and what was kept of them, in one streaming pass over
    both."""
    ...
def _storage_errors(basis, rounding):
    """What rounding adds to the relative error of each task (T,), and by how much of its length it moves the merged
    vector; from the rounding's Gram matrix (R, R)."""
    ...
def row_files(folder: str | Path, M: int, rows: int) -> list:
    """The files of the stored rows, in their order.

    Args:
        folder: of a basis
        M: basis vectors
        rows: M, or M + 1 with the mean

    Returns:
        of R paths"""
    ...
def certify(work, folder):
    """`CheckpointError` if a basis can not be opened again, or its certificate is not finite.

    Args:
        work: folder of a basis that was just written
        folder: where it is going to be, for messages"""
    ...
