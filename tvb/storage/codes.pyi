# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.storage.checkpoints import Checkpoint
import torch

LONGEST: int
def scale_block(shape: tuple) -> int:
    """How many neighbours share a scale: a row, or `LONGEST` where rows are longer.

    Args:
        shape: of a tensor

    Returns:
        numbers per scale"""
    ...
def scale_count(shape: tuple) -> int:
    """How many scales a tensor has; the last one may be of a shorter block.

    Args:
        shape: of a tensor

    Returns:
        scales; one for an empty tensor"""
    ...
def _quantise_blocks(flat: torch.Tensor, block: int) -> tuple:
    """Symmetric int8: numbers ~ codes * scale, with the largest absolute value of each block at 127 or -127.

    Args:
        flat: (n,) floating point
        block: numbers per scale

    Returns:
        int8 codes, (n,); float32 scales, one for each block that n numbers begin, and one for none"""
    ...
def quantise(tensor: torch.Tensor) -> tuple:
    """A tensor as int8 codes and scales, see `_quantise_blocks`.

    Args:
        tensor: floating point, any shape

    Returns:
        int8 codes in the same shape; float32 scales, (scale_count,)"""
    ...
def _coded_specs(tensors: Checkpoint) -> dict:
    """What the int8 form of a checkpoint holds.

    Args:
        tensors: what is stored

    Returns:
        name -> `TensorSpec` of codes, scales, and tensors that stay as they are"""
    ...
class Codes(Checkpoint):
    """The int8 form of a checkpoint, made tensor by tensor when read, or part by part; integer tensors pass unchanged."""
    def __init__(self, tensors: Checkpoint):
        """
        Args:
            tensors: what is stored"""
        ...
    @property
    def origins(self) -> set:
        """The files that reading it reads."""
        ...
    def __getitem__(self, name): ...
    last: Any
    tensors: Any
    notes: Any
    def of(self, name):
        """The name of the tensor that codes or scales belong to; None if it is not coded."""
        ...
    def coded(self, name, start=0, stop=None):
        """Codes and scales of elements `start:stop` of a tensor, which begin with a block; default: all, in its shape."""
        ...
    def read(self, name, start, stop, out):
        """Elements `start:stop` of codes or scales, into `out`."""
        ...
    def cuts(self, name):
        """Whole blocks, or the scales of as many."""
        ...
def _scale_length(stored: Checkpoint, name: str) -> int:
    """How the scales of some codes lie over them; `CheckpointError` if they do not fit.

    Args:
        stored: codes and scales
        name: of codes

    Returns:
        how many neighbours share a scale"""
    ...
class Quantised(Checkpoint):
    """A checkpoint of int8 codes and scales, read as float32."""
    def __init__(self, stored: Checkpoint):
        """
        Args:
            stored: codes and scales, as in the file"""
        ...
    def __getitem__(self, name): ...
    lengths: Any
    stored: Any
    coded: Any
    def unstored(self, name):
        """Whether a tensor takes no bytes in the file: codes of zero are zeros, whatever their scales."""
        ...
    def read(self, name, start, stop, out):
        """Elements `start:stop` of a tensor, into `out`: its codes in that range times the scales of the blocks that
        they lie in."""
        ...
_PLAIN: Any
STORED_TYPES: Any
def split_name(name: str) -> tuple:
    """The parts of the name of a codec. `ValueError`, with the nearest name, where there is none.

    Args:
        name: such as "int4", "rank-16" or "sparse-0.05+int8"

    Returns:
        "", "rank" or "sparse"; the number behind it or None; how its parts are stored, or "" """
    ...
def _number_of(kind, text):
    """
    Args:
        text: behind rank- or sparse-; None where there is none"""
    ...
def _unknown(name): ...
def stored_name(name: str) -> str:
    """The name of a codec. `ValueError` where there is none.

    Args:
        name: as in `split_name`

    Returns:
        the same in the form in which it is written"""
    ...
def read_codes(stored: Checkpoint) -> Checkpoint:
    """A checkpoint of codes as the numbers that it stands for.

    Args:
        stored: codes of any kind, as in the file

    Returns:
        float32"""
    ...
