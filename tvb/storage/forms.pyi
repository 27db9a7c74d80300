# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.storage.checkpoints import Checkpoint
from tvb.storage.tensors import CheckpointError
import torch

class Original:
    """One tensor that is to be coded."""
    def __init__(self, coded, name): ...
    def numbers(self, start: int, stop: int) -> torch.Tensor:
        """Elements of the tensor; `CheckpointError` for NaN and infinity.

        Returns:
            (stop - start,) float32, finite"""
        ...
    def once(self, make) -> tuple:
        """What was made for this tensor before, while there is room for it; otherwise it is made.

        Args:
            make: function without arguments -> tensors

        Returns:
            of tensors"""
        ...
    coded: Any
    name: Any
class Kept:
    """What is stored of one tensor."""
    def __init__(self, stored, name): ...
    def part(self, ending: str, start: int=0, stop: int | None=None, dtype: torch.dtype | None=None) -> torch.Tensor:
        """Elements of one part.

        Args:
            stop: None: to the end
            dtype: None: as it is stored

        Returns:
            (stop - start,)"""
        ...
    def once(self, make) -> tuple:
        """What was made of the parts of this tensor, if it was the last one; otherwise it is made.

        Args:
            make: function without arguments -> tensors

        Returns:
            of tensors"""
        ...
    def wrong(self, why) -> CheckpointError:
        """The error that something in the parts is not what it has to be."""
        ...
    stored: Any
    name: Any
class Form:
    """How one tensor is stored. This one: as float32."""
    def __init__(self, shape: tuple):
        """
        Args:
            shape: of the tensor"""
        ...
    @property
    def parts(self) -> dict:
        """What is stored."""
        ...
    def cuts(self, ending):
        """Runs of elements of a part that are made one at a time within the budget."""
        ...
    def make(self, original: Original, ending, start, stop):
        """Elements `start:stop` of a part."""
        ...
    def read(self, kept: Kept, start, stop, out):
        """Elements `start:stop` of the tensor, into `out`."""
        ...
    def bound(self, original: Original, errors: dict | None=None) -> float:
        """Upper bound on the length of the error.

        Args:
            errors: ending -> upper bound on the length of the error of a part; None: as they are stored"""
        ...
    shape: Any
    numel: Any
BLOCKS: Any
_CHUNK: Any
class FewBits(Form):
    """Codes of 1 to 4 bits with block scales."""
    def __init__(self, shape, bits): ...
    @property
    def parts(self):
        """Packed codes, and scales."""
        ...
    def blocks(self, numbers):
        """Numbers that begin with a block, (m, block)."""
        ...
    count: Any
    bits: Any
    block: Any
    def runs(self, original: Original, first: int=0, last: int | None=None):
        """Blocks of a tensor, a few at a time.

        Args:
            first: block
            last: one past the last block"""
        ...
    def by_length(self, work, blocks: torch.Tensor, filled: int) -> torch.Tensor:
        """Work on whole blocks, and on a shorter last one by itself.

        Args:
            work: function of blocks and bits -> a number for each
            blocks: (m, block)
            filled: numbers of the last one

        Returns:
            (m,)"""
        ...
    def scales(self, original: Original, first=0, last=None) -> torch.Tensor:
        """The scales of some blocks, (last - first,) bfloat16."""
        ...
    def make(self, original: Original, ending, start, stop):
        """Bytes of codes, or scales."""
        ...
    def cuts(self, ending):
        """Bytes of whole blocks of codes; all scales."""
        ...
    def read(self, kept: Kept, start, stop, out):
        """Levels times scales."""
        ...
    def bound(self, original: Original, errors=None):
        """As of `worst_of`, over all blocks."""
        ...
SHAPES: str
class Coded(Checkpoint):
    """The parts of a checkpoint's tensors, made when they are read."""
    def __init__(self, tensors: Checkpoint, kind: str, forms: dict, zeros=frozenset()):
        """
        Args:
            tensors: what is stored
            kind: the name of the codec
            forms: name -> `Form`
            zeros: names that are zero everywhere and take no bytes"""
        ...
    @property
    def origins(self) -> set:
        """The files that reading it reads."""
        ...
    tensors: Any
    kind: Any
    forms: Any
    zeros: Any
    owners: Any
    made: Any
    room: Any
    def once(self, name, make) -> tuple:
        """What was made for a tensor before; what is kept is a sixteenth of the budget at most, and the last in any case."""
        ...
    def read(self, part, start, stop, out):
        """Elements `start:stop` of a part, into `out`."""
        ...
    def __getitem__(self, part): ...
    def cuts(self, part):
        """As its form says."""
        ...
    def unstored(self, part):
        """Whether a part takes no bytes: those of tensors that are zero everywhere."""
        ...
def _refuse_clash(tensors, forms):
    """`CheckpointError` if a tensor has a name that a part of another one needs."""
    ...
_MOST: Any
def shapes_in(stored: Checkpoint) -> dict:
    """The shapes of the coded tensors, from the metadata.

    Returns:
        name -> shape"""
    ...
class Decoded(Checkpoint):
    """A checkpoint of parts, read as float32."""
    def __init__(self, stored: Checkpoint, kind: str, forms: dict, source: Checkpoint | None=None):
        """
        Args:
            stored: parts, as in the file
            kind: the name of the codec
            forms: name -> `Form`
            source: what lies in the file, where `stored` is computed from that; None: `stored`"""
        ...
    @property
    def origins(self) -> set:
        """The files that reading it reads."""
        ...
    def __getitem__(self, name): ...
    stored: Any
    kept: Any
    kind: Any
    forms: Any
    def unstored(self, name):
        """Whether a tensor takes no bytes in the file: if none of its parts does."""
        ...
    def read(self, name, start, stop, out):
        """Elements `start:stop` of a tensor, into `out`."""
        ...
    def part_names(self, names) -> list:
        """The names of what is stored of some tensors."""
        ...
def _kind_of(found): ...
def _check_parts(stored, name, form, kind):
    """`CheckpointError` unless the parts of a tensor are what its form needs."""
    ...
