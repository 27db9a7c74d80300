# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.vectors.collection import TaskVectors

_NOT_KNOWN: Any
def _metadata_of(tasks, builder, dtype, moving):
    """What the description of the basis will say in words, as long as it will be."""
    ...
def _matrix_bytes(tasks, builder, dtype, moving):
    """The size of `basis.safetensors`; of a basis in fewer bits with what is lost by that."""
    ...
def _coded_bytes(specs: dict, zeros: set, codec, metadata: dict) -> int:
    """The size of a file in the form of a codec.

    Args:
        specs: name -> `TensorSpec` of the vector
        zeros: names that are not stored
        codec: a `Codec`
        metadata: of a file of this kind

    Returns:
        bytes of the file; at most, where that depends on the numbers"""
    ...
def vector_bytes(specs: dict, moving: set, dtype: str | None=None) -> int:
    """The size of a vector's file.

    Args:
        specs: name -> `TensorSpec` of the vector
        moving: names that are stored
        dtype: as in `Basis.save`

    Returns:
        bytes of its file"""
    ...
def output_bytes(tasks: TaskVectors, builder, dtype: str | None=None, moving: list | None=None) -> int:
    """How large a basis will be: exact if `moving` is what changes, an upper bound before that is known.

    Args:
        builder: of `tvb.bases.builders`
        dtype: as in `Basis.save`; None: as computed
        moving: names of tensors that are stored; default: `tasks.moving`

    Returns:
        bytes of all files of the basis"""
    ...
def disk_bytes(tasks, builder, dtype=None, moving=None) -> int:
    """What has to be free while the basis is built: in fewer bits it is made from one in full, which is removed at
    the end."""
    ...
def surely_moving(tasks: TaskVectors, numbers: int=256, most: int=4) -> list:
    """Tensors that differ from the pretrained ones, by the first numbers of each in some of the tasks.

    Args:
        numbers: looked at in each tensor
        most: tasks looked at

    Returns:
        names"""
    ...
def refuse(tasks: TaskVectors, builder, folder: str | Path, dtype: str | None=None):
    """Raise `OSError` if the disk has no room for the basis, judged by the tensors that are stored for certain.

    Args:
        builder: of `tvb.bases.builders`
        folder: where the basis is to be written
        dtype: as in `Basis.save`"""
    ...
def free_bytes(folder) -> int:
    """Free bytes on the disk of a folder that need not exist yet."""
    ...
