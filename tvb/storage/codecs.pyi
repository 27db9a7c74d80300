# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from tvb.storage.checkpoints import Checkpoint
from tvb.storage.forms import Decoded
from tvb.storage.forms import Form
import torch

class Codec:
    """A way to store the floating-point tensors of a checkpoint; others pass unchanged."""
    def __init__(self, name): ...
    def __repr__(self): ...
    def forms(self, shapes: dict) -> dict:
        """How each tensor is stored.

        Args:
            shapes: name -> shape of each floating-point tensor

        Returns:
            name -> `Form`"""
        ...
    def forms_for(self, tensors: Checkpoint) -> dict:
        """How each tensor is stored, where that depends on numbers.

        Returns:
            name -> `Form`"""
        ...
    def forms_in(self, stored: Checkpoint) -> dict:
        """How each tensor was stored, from the metadata.

        Args:
            stored: parts, as in a file

        Returns:
            name -> `Form`"""
        ...
    name: Any
    def nbytes(self, specs: Mapping) -> int:
        """What the coded form takes, from shapes alone; tensors that are zero everywhere take nothing and count here.

        Args:
            specs: name -> anything with dtype and shape

        Returns:
            bytes of the parts, without the header of a file"""
        ...
    def coded(self, checkpoint: Checkpoint, zeros=frozenset()) -> Checkpoint:
        """What is stored.

        Args:
            zeros: names of tensors that are zero everywhere, which then take no bytes

        Returns:
            parts; made when they are read"""
        ...
    def largest(self, checkpoint: Checkpoint) -> Checkpoint:
        """A coded form of these shapes with the most bytes that one can have; its numbers are not to be read.

        Args:
            checkpoint: types and shapes are enough"""
        ...
    def decoded(self, stored: Checkpoint) -> Checkpoint:
        """What is read back, range by range. `CheckpointError` if the parts are not those of this codec.

        Args:
            stored: parts, with the metadata that `coded` gives them

        Returns:
            float32"""
        ...
    def squared_errors(self, checkpoint: Checkpoint) -> dict:
        """What is lost of each tensor, in one streaming pass over what would be read back.

        Returns:
            name -> (squared length of the error, squared length), of floating-point tensors"""
        ...
    def bounds(self, checkpoint: Checkpoint) -> dict:
        """Upper bounds on the squared errors of the tensors, from the format.

        Returns:
            name -> squared length"""
        ...
    def bound(self, checkpoint: Checkpoint) -> float:
        """Upper bound on the length of the error of the whole checkpoint.

        Returns:
            in the unit of the numbers"""
        ...
    def roundtrip(self, tensor: torch.Tensor) -> torch.Tensor:
        """What would be read back of one tensor.

        Args:
            tensor: floating point, any shape

        Returns:
            float32, the same shape"""
        ...
def float_shapes(specs: Mapping) -> dict:
    """The floating-point tensors.

    Args:
        specs: name -> anything with dtype and shape, or a checkpoint

    Returns:
        name -> shape"""
    ...
class AsType(Form):
    """Numbers in a floating-point type."""
    def __init__(self, shape, kind): ...
    @property
    def parts(self):
        """The tensor in the other type."""
        ...
    def make(self, original, ending, start, stop):
        """Rounded numbers; `CheckpointError` where one is too large for the type."""
        ...
    def bound(self, original):
        """Half a last digit of every number, and of the smallest ones half a step."""
        ...
    kind: Any
class Typed(Codec):
    """An element type of torch."""
    def forms(self, shapes):
        """`AsType` of every tensor."""
        ...
    def forms_in(self, stored):
        """The tensors show their shapes."""
        ...
class EightBits(Codec):
    """`Codes` and `Quantised` as a codec."""
    def nbytes(self, specs):
        """What codes and scales take."""
        ...
    def coded(self, checkpoint, zeros=frozenset()):
        """Codes and scales."""
        ...
    def decoded(self, stored):
        """Codes times scales."""
        ...
    def bounds(self, checkpoint):
        """Half a scale for every number."""
        ...
BITS: Any
class Bits(Codec):
    """Codes of 1 to 4 bits with block scales."""
    def forms(self, shapes):
        """`FewBits` of every tensor."""
        ...
CODECS: Any
@lru_cache(maxsize=64)
def codec_called(name: str) -> Codec:
    """The codec with a name. `ValueError`, with the nearest name, where there is none.

    Args:
        name: such as "int4", "rank-16", "sparse-0.05" or "rank-16+int8" """
    ...
def decoded_by_name(stored: Checkpoint) -> Checkpoint:
    """A checkpoint of codes as what it stands for. `CheckpointError` for a codec that this version does not know.

    Args:
        stored: as it was opened

    Returns:
        float32"""
    ...
def save_coded(tensors: Mapping, path: str | Path, codec, metadata: dict | None=None, drop_zeros: bool=False) -> Path:
    """Write one safetensors file in the form of a codec, atomically, within the memory budget.

    Args:
        tensors: name -> tensor; a lazy mapping is read part by part
        path: the file to write
        codec: a `Codec`, or its name
        metadata: str -> str, kept in the header
        drop_zeros: leave out tensors that are zero everywhere

    Returns:
        `path`"""
    ...
def zero_names(tensors) -> frozenset:
    """The tensors that are zero everywhere."""
    ...
def _below(tensors, parts) -> list:
    """
    Args:
        parts: names in the file of some tensors"""
    ...
def stored_parts(tensors: Decoded) -> Checkpoint:
    """The parts of these tensors as they lie in the file.

    Args:
        tensors: all tensors of a file, or some"""
    ...
