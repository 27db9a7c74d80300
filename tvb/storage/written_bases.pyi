# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.storage.checkpoints import Checkpoint

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
def is_stored_type(value) -> bool:
    """Whether a value is the name of a way in which vectors are stored."""
    ...
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
def read_about(parts: Checkpoint, file) -> tuple:
    """What the metadata of a stored basis say, checked.

    Args:
        parts: an opened `basis.safetensors`
        file: its path, for messages

    Returns:
        method, names, settings, M, fingerprints of the vectors' files or None"""
    ...
def count(n):
    """A number of parameters, for people: 87.8M."""
    ...
def folder_bytes(folder: str | Path) -> int:
    """Bytes of all files of a folder."""
    ...
def parts_of_folder(folder: str | Path) -> list:
    """The bytes of every file of a stored basis, and how many parameters are not stored because no task changes them."""
    ...
def source_files(sources: dict) -> dict:
    """The fine-tuned checkpoints that a basis remembers; the order of what older versions wrote means nothing.

    Args:
        sources: of the settings of a basis

    Returns:
        task -> path"""
    ...
def task_bytes(names: list, numel: int, settings: dict) -> dict:
    """What the T task vectors would take in float32, and what the fine-tuned checkpoints take on disk (None where
    they are not at hand).

    Args:
        names: of the T tasks
        numel: D
        settings: of the basis"""
    ...
class _Unusual(Exception):
    """A basis is left to whoever opens it as a whole"""
def _sure(fine): ...
def _matrix(parts, name, shape):
    """
    Args:
        shape: of `basis.safetensors`, float64; None where it is not there"""
    ...
def _vectors_of(folder, M, kept):
    """
    Args:
        kept: R checkpoints, of which each is the one that the basis was stored with"""
    ...
def basis_text(basis, with_mean: bool, numel: int) -> str:
    """A basis on one line."""
    ...
class WrittenBasis:
    """A stored basis as its folder tells of it: enough to describe it, and none of its vectors."""
    def __init__(self, folder: str | Path): ...
    @property
    def gram(self):
        """The inner products of the task vectors; None where they are not stored."""
        ...
    @property
    def bytes_on_disk(self) -> int:
        """Bytes of all files."""
        ...
    def byte_parts(self) -> list:
        """As of `Basis`."""
        ...
    def bytes_of_tasks(self) -> dict:
        """As of `Basis`."""
        ...
    def __repr__(self): ...
    matrices: Any
    folder: Any
    method: Any
    names: Any
    settings: Any
    n_basis: Any
    with_mean: Any
    numel: Any
def _span(basis):
    """
    Args:
        basis: C (S, R) and K (S, S), as of `Basis`"""
    ...
LEAST: float
def apart_from_sum(unit, lengths) -> tuple:
    """Inner products of what remains of the unit vectors beside the sum s of all task vectors, and the parts that were
    taken away in lengths of s; as given, and None, where the tasks cancel.

    Args:
        unit: (T, T) inner products of the unit vectors
        lengths: (T,) of the task vectors

    Returns:
        (T, T), (T,)"""
    ...
def least_error(gram, n_basis: int, with_sum: bool) -> float:
    """The least root mean square of the relative errors that M vectors can have.

    Args:
        gram: (T, T)
        n_basis: M
        with_sum: whether the sum of all task vectors is among what M vectors span"""
    ...
def own_floor(method: str, settings: dict, gram, n_basis: int, spectral: float) -> dict:
    """What a method can reach at best (`floor`) of the figure that it makes small (`floor_of`).

    Args:
        settings: of the basis
        gram: (T, T)
        n_basis: M
        spectral: the spectral floor

    Returns:
        floor, floor_of"""
    ...
_NOISE: float
def _floor(basis):
    """
    Args:
        basis: the least loss that M vectors can have"""
    ...
def _merged(basis, C, K):
    """
    Args:
        K: cosine with the sum of all task vectors; length, and what it is off, in lengths of it"""
    ...
def _errors(basis, C, K):
    """
    Args:
        K: loss and relative errors; nothing where no decoder is stored"""
    ...
def _certificate(basis):
    """
    Args:
        basis: as of `Basis`"""
    ...
def written_basis(folder: str | Path) -> WrittenBasis | None:
    """A stored basis with its `certificate`, where its folder is as it is written here; no torch is imported for it.

    Args:
        folder: of a basis

    Returns:
        None: whoever wants to know more, or what is wrong, opens it as a whole"""
    ...
