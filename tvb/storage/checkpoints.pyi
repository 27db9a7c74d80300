# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterator
from collections.abc import Mapping
from tvb.storage.tensors import TensorSpec
from tvb.storage.tensors import opened
import torch

def refuse_unreadable(spec: TensorSpec, name: str, source: str):
    """`CheckpointError` if the numbers of a tensor can not be read, or if it repeats few of them beyond the memory
    budget.

    Args:
        spec: a tensor with a stride
        name: how it is called
        source: where it is, for messages"""
    ...
def _as_meant(stored: torch.Tensor, spec: TensorSpec) -> torch.Tensor:
    """Carry out the negation and the conjugation that torch had put off when it saved a tensor.

    Args:
        stored: numbers as they lie in the file
        spec: their tensor

    Returns:
        the numbers of the tensor"""
    ...
def read_run(descriptor: int, spec: TensorSpec, start: int, stop: int, out: torch.Tensor) -> torch.Tensor:
    """Read elements of a strided tensor, wherever they lie in the file.

    Args:
        descriptor: of the file, open for reading
        spec: of a strided tensor
        start: first element, in row-major order
        stop: one past the last
        out: (stop - start,), contiguous; elements are converted to its dtype

    Returns:
        `out`"""
    ...
def _stamp_of(part):
    """
    Args:
        part: of a tensor in memory or in a file"""
    ...
class Computed:
    """A tensor that is put together when it is read; it stands in a checkpoint where a `TensorSpec` would."""
    path: ClassVar[Any]
    offset: ClassVar[Any]
    stride: ClassVar[Any]
    trouble: ClassVar[Any]
    parts: ClassVar[Any]
    @property
    def numel(self) -> int:
        """Number of elements."""
        ...
    @property
    def nbytes(self) -> int:
        """Bytes it would take in a file."""
        ...
    @property
    def stamp(self) -> tuple:
        """What changes when one of the tensors that it is made of is written again."""
        ...
    def read(self, start, stop, out):
        """Elements `start:stop` of the flattened tensor, into `out`."""
        ...
class Checkpoint(Mapping):
    """Names and tensors of a model, read when asked for."""
    def __init__(self, specs: dict, source: str='memory', metadata: dict | None=None):
        """
        Args:
            specs: name -> `TensorSpec`, `Computed`, or a tensor in memory
            source: where it comes from, for messages
            metadata: strings stored beside the tensors"""
        ...
    def __len__(self): ...
    def __iter__(self): ...
    def __contains__(self, name): ...
    def __getitem__(self, name) -> torch.Tensor: ...
    opened: Any
    specs: Any
    source: Any
    metadata: Any
    _strided: Any
    def spec(self, name):
        """Type and shape of a tensor, without reading it."""
        ...
    def subset(self, names):
        """The same checkpoint with only these names, in this order."""
        ...
    def __repr__(self): ...
    @property
    def origins(self) -> set:
        """The files, and the folder that it was opened from, that reading it reads: no output may be one of them."""
        ...
    def read(self, name: str, start: int, stop: int, out: torch.Tensor) -> torch.Tensor:
        """Read elements `start:stop` of one flattened tensor into `out`.

        Args:
            name: a tensor
            start: first element, in row-major order
            stop: one past the last
            out: (stop - start,), contiguous; values are converted to its dtype

        Returns:
            `out`"""
        ...
    @property
    def strided(self) -> frozenset:
        """Names of the tensors whose numbers lie scattered in their file (looked up once)."""
        ...
    def unstored(self, name) -> bool:
        """Whether a tensor is zero everywhere and takes no bytes in the file; a checkpoint that computes its tensors has
        none."""
        ...
    def cuts(self, name) -> Iterator:
        """Runs of elements of a tensor that are worked on one at a time within the budget: 16 bytes for each.

        Args:
            name: (start, stop)"""
        ...
    def numbered_parts(self, name) -> Iterator:
        """A tensor in parts that fit the budget: as a rule, all of it.

        Args:
            name: (first element, tensor in the stored type)"""
        ...
    def parts(self, name) -> Iterator:
        """The same without the numbers.

        Args:
            name: tensors"""
        ...
def _strided_tensor(checkpoint: Checkpoint, name: str) -> torch.Tensor:
    """The numbers of a strided tensor, as they are meant.

    Args:
        name: of a tensor with a stride"""
    ...
class Renamed(Checkpoint):
    """Tensors of another checkpoint under names of ours."""
    def __init__(self, original: Checkpoint, places: dict):
        """
        Args:
            places: our name -> name there"""
        ...
    @property
    def origins(self) -> set:
        """The files that reading it reads."""
        ...
    def __getitem__(self, name): ...
    def read(self, name, start, stop, out):
        """Elements `start:stop` of one tensor, into `out`."""
        ...
    original: Any
    places: Any
def same_numbers(checkpoint: Checkpoint, a: str, b: str, block: int=1 << 20) -> bool:
    """Whether two tensors of one shape hold the same numbers; read piece by piece, up to the first difference.

    Args:
        a: names of two of its tensors, of one shape
        block: numbers that are read at a time"""
    ...
