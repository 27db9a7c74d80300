# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from pathlib import Path
from tvb.storage.finite import Notes
import torch

def build_header(specs: dict, zeros: set | frozenset=frozenset(), metadata: dict | None=None) -> tuple:
    """The header of a safetensors file for tensors that are still to come.

    Args:
        specs: name -> anything with dtype and shape, in the order of the model
        zeros: names that are zero everywhere and not stored
        metadata: str -> str

    Returns:
        header bytes, names in file order"""
    ...
_OTHER_ENDINGS: Any
def refuse_name(path):
    """`CheckpointError` for a name that promises another format, and for a place where something stands that is no
    safetensors file.

    Args:
        path: of a checkpoint that is to be written"""
    ...
def save_checkpoint(tensors: Mapping, path: str | Path, metadata: dict | None=None, dtype: torch.dtype | None=None, drop_zeros: bool=False, not_finite: str='copy', notes: Notes | None=None) -> Path:
    """Write one safetensors file, atomically, within the memory budget. A tensor that takes no bytes where it comes
    from takes none here.

    Args:
        tensors: name -> tensor; a lazy mapping is read one tensor at a time, a large tensor in parts
        path: the file to write
        metadata: str -> str, kept in the header
        dtype: convert floating-point tensors to this type
        drop_zeros: leave out tensors that are zero everywhere (they are read back as zeros)
        not_finite: NaN and infinity: "copy" them, copy and "warn", or "refuse" them
        notes: collects what is to be said; None: it is said at the end

    Returns:
        `path`"""
    ...
def _is_shard(path) -> bool:
    """Whether `save_sharded` wrote a file: a shard or an index, by what is in it."""
    ...
def _in_shards(tensors, shard_bytes, dtype):
    """
    Args:
        dtype: lists of names"""
    ...
def save_sharded(tensors: Mapping, folder: str | Path, shard_bytes: int=5000000000, metadata: dict | None=None, dtype: torch.dtype | None=None, not_finite: str='copy') -> Path:
    """Write a folder of shards `model-00001-of-0000N.safetensors` and their index; the folder appears when all of it
    is there.

    Args:
        tensors: name -> tensor
        folder: new folder, an empty one, or one that was written by this function
        shard_bytes: a shard is closed before it grows beyond this
        metadata: str -> str, kept in the index
        dtype: as in `save_checkpoint`
        not_finite: as in `save_checkpoint`

    Returns:
        the index file"""
    ...
def save_quantised(tensors: Mapping, path: str | Path, metadata: dict | None=None, drop_zeros: bool=False) -> Path:
    """Write one safetensors file of int8 codes and scales, atomically. What is coded already keeps its codes.

    Args:
        tensors: name -> tensor; a lazy mapping is read one tensor at a time
        path: the file to write
        metadata: str -> str, kept in the header
        drop_zeros: leave out tensors that are zero everywhere

    Returns:
        `path`"""
    ...
def convert_checkpoint(source, target: str | Path, dtype: torch.dtype | None=None, shard_bytes: int | None=None) -> Path:
    """Turn any checkpoint into safetensors. A warning says where it holds NaN or infinity.

    Args:
        source: anything that `load_checkpoint` opens
        target: a .safetensors file, or a folder when `shard_bytes` is given
        dtype: convert floating-point tensors
        shard_bytes: write shards of at most this size

    Returns:
        the file (or index) that was written"""
    ...
