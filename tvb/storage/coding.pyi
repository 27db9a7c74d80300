# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from functools import lru_cache
from tvb.storage.checkpoints import Checkpoint
from tvb.storage.forms import Form
import torch

class Codec:
    """A way to store the floating-point tensors of a checkpoint; others pass unchanged."""
    slack: ClassVar[Any]
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
        """What the coded form takes, from shapes alone: at most that where it depends on numbers (`slack`). Tensors that
        are zero everywhere take nothing in a file, and count here.

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
    def decoded_from(self, stored: Checkpoint, shapes: dict) -> Checkpoint:
        """As `decoded`, where the shapes are known from elsewhere.

        Args:
            stored: parts
            shapes: name -> shape of each tensor that they are parts of

        Returns:
            float32"""
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
    def bound(self, original, errors=None):
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
    def largest(self, checkpoint):
        """Codes and scales."""
        ...
    def decoded(self, stored):
        """Codes times scales."""
        ...
    def bounds(self, checkpoint):
        """Half a scale for every number."""
        ...
    def decoded_from(self, stored, shapes):
        """The scales say which tensors are coded."""
        ...
BITS: Any
class Bits(Codec):
    """Codes of 1 to 4 bits with block scales."""
    def forms(self, shapes):
        """`FewBits` of every tensor."""
        ...
class Ranks(Codec):
    """Factors of a rank for every matrix of which they have fewer numbers."""
    def __init__(self, name, rank, kind='bfloat16'): ...
    def forms(self, shapes):
        """`LowRank`, or float32."""
        ...
    rank: Any
    kind: Any
COUNTS: str
class Entries(Codec):
    """The largest entries of a vector."""
    slack: ClassVar[Any]
    def __init__(self, name, part, kind='bfloat16'): ...
    def forms(self, shapes):
        """As many of each tensor as it has a part of the numbers, rounded up: the most bytes that there can be."""
        ...
    def forms_for(self, tensors):
        """The largest of all tensors."""
        ...
    part: Any
    kind: Any
    def forms_in(self, stored):
        """With the numbers of entries that the metadata tell."""
        ...
    def coded(self, checkpoint, zeros=frozenset()):
        """What is stored, with the numbers of entries in the metadata."""
        ...
    def largest(self, checkpoint):
        """As of `Codec`, with numbers of entries as long as they can be."""
        ...
class Composed(Codec):
    """Parts of one codec, stored by another."""
    def __init__(self, name, outer, inner): ...
    def coded(self, checkpoint, zeros=frozenset()):
        """Parts of parts."""
        ...
    def largest(self, checkpoint):
        """As of `Codec`."""
        ...
    def nbytes(self, specs):
        """Of the inner codec, for the parts of the outer one."""
        ...
    def decoded(self, stored):
        """The inner codec undone, and then the outer one."""
        ...
    def bounds(self, checkpoint):
        """Errors of the parts, carried through the outer form."""
        ...
    outer: Any
    inner: Any
    slack: Any
def _named(codec, parts, coded):
    """
    Args:
        coded: parts of parts, with the metadata of both"""
    ...
def owned(coded, names) -> set:
    """The names of all parts of some tensors.

    Args:
        coded: `Coded` or `Codes`, of a checkpoint or of parts
        names: of tensors"""
    ...
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
