# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from tvb.storage.checkpoints import Checkpoint
import torch

_STATE: str
_FLOATS: Any
@dataclass(frozen=True)
class FourBits:
    """How one tensor of 4 bits is stored.

    Attributes:
        shape: of the matrix
        dtype: that it had
        kind: "nf4" or "fp4"
        blocksize: numbers that share an absmax
        nested: absmax that share a nested one; 0: they are float32
        offset: added to each absmax, if nested"""
    shape: tuple
    dtype: torch.dtype
    kind: str
    blocksize: int
    nested: int = ...
    offset: float = ...
def _told(stored, name, kind):
    """
    Args:
        kind: `FourBits` by the text beside a tensor, checked"""
    ...
def _parts_of(one, name):
    """
    Args:
        name: name -> (numbers, types) of what lies beside the codes"""
    ...
def _refuse_misfit(stored, name, one):
    """
    Args:
        one: `CheckpointError` for sizes that do not belong together"""
    ...
def four_bit_tensors(stored: Checkpoint) -> dict:
    """The tensors of 4 bits in a checkpoint, checked.

    Returns:
        name -> `FourBits`"""
    ...
def eight_bit_tensors(stored: Checkpoint) -> list:
    """The tensors of 8 bits in a checkpoint, checked.

    Returns:
        names"""
    ...
def _other_type(stored):
    """
    Args:
        stored: the type that most tensors beside codes of 8 bits have"""
    ...
class Dequantised(Checkpoint):
    """A checkpoint of codes of bitsandbytes, read as numbers."""
    def __init__(self, stored: Checkpoint, dtype: torch.dtype | None=None):
        """
        Args:
            stored: as in the file
            dtype: of the numbers; None: as before they were quantised"""
        ...
    @property
    def origins(self):
        """The files that reading it reads."""
        ...
    def is_code(self, name):
        """Whether a tensor is still read from codes."""
        ...
    def __getitem__(self, name): ...
    quantised: Any
    stored: Any
    four: Any
    eight: Any
    opened: Any
    coded: Any
    def read(self, name, start, stop, out):
        """Elements `start:stop` of a tensor, into `out`."""
        ...
    def numbers(self, name, start, stop):
        """What lies in the file, codes or what is beside them, in its own type."""
        ...
    def of_eight(self, name, start, stop):
        """Numbers of 8 bits, float32."""
        ...
    def of_four(self, name, start, stop):
        """Numbers of 4 bits, float32."""
        ...
    def absmax(self, name, first, last):
        """The largest absolute values of blocks, float32."""
        ...
def dequantised(checkpoint: Checkpoint, dtype: torch.dtype | None=None) -> Checkpoint:
    """A checkpoint as numbers. `CheckpointError` for codes of a kind that is not known here.

    Args:
        dtype: of the numbers, as of `Dequantised`

    Returns:
        the same one where nothing is quantised"""
    ...
