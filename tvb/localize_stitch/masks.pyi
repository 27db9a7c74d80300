# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple
import torch

def pack(mask: torch.Tensor) -> torch.Tensor:
    """Eight positions to a byte.

    Args:
        mask: bool, any shape

    Returns:
        (ceil(n / 8),) uint8"""
    ...
def unpack(packed: torch.Tensor, shape: tuple) -> torch.Tensor:
    """The way back.

    Args:
        packed: (ceil(n / 8),) uint8
        shape: of the mask, n positions

    Returns:
        bool, `shape`"""
    ...
_ONES: Any
def count_ones(packed: torch.Tensor) -> int:
    """How many bits are 1.

    Args:
        packed: uint8"""
    ...
class _Packed(Mapping):
    """Name -> bool tensor, one bit for each position."""
    def __init__(self, bits: Mapping, shapes: Mapping):
        """
        Args:
            bits: name -> (ceil(n / 8),) uint8, see `pack`
            shapes: name -> shape of the unpacked tensor"""
        ...
    def __getitem__(self, name): ...
    def __iter__(self): ...
    def __len__(self): ...
    @property
    def counts(self) -> dict:
        """Name -> number of ones."""
        ...
    @property
    def numel(self) -> int:
        """Number of positions, ones and zeros."""
        ...
    @property
    def sparsity(self) -> float:
        """Share of the positions that are kept (1)."""
        ...
    bits: Any
    shapes: Any
def check_fit(shapes: Mapping, other: Mapping, label: str):
    """`ValueError` that lists the first names and shapes in which two models differ.

    Args:
        shapes: name -> shape, the reference
        other: name -> shape, compared with it
        label: what `other` is, for the message"""
    ...
class Masks(_Packed):
    """Name -> bool tensor, one bit for each position. Source: He et al. 2024, arXiv 2408.13656."""
    @classmethod
    def from_tensors(cls, tensors: Mapping | Iterable) -> Masks:
        """Pack bool tensors. `ValueError` for a tensor of another type.

        Args:
            tensors: name -> bool tensor, or pairs of them, which may come one at a time"""
        ...
    def __and__(self, other): ...
    def __or__(self, other): ...
    def __eq__(self, other): ...
    def __repr__(self): ...
    def save(self, path: str | Path, metadata: Mapping={}) -> Path:
        """Write the packed bits, one uint8 tensor for each name; the shapes go to the metadata.

        Args:
            path: a .safetensors file
            metadata: str -> str, stored beside the masks, such as how they were learned

        Returns:
            `path`"""
        ...
    @staticmethod
    def load(path: str | Path) -> Masks:
        """Read masks. `MaskError` says what is wrong with a file; nothing is guessed.

        Args:
            path: a file of `Masks.save`"""
        ...
def _combine(operation, a, b):
    """Two masks, bit by bit."""
    ...
class Overlap(NamedTuple):
    """What two masks have in common.

    Attributes:
        jaccard: shared / kept by at least one
        shared: positions that both keep"""
    jaccard: float
    shared: int
def jaccard(shared, in_a, in_b):
    """Shared over united, 1 for two empty masks."""
    ...
def overlap(a: Masks, b: Masks) -> Overlap:
    """Compare two masks.

    Args:
        a: mask of one task
        b: mask of another one, of the same shapes"""
    ...
def overlap_matrix(masks: Mapping) -> torch.Tensor:
    """All pairs; every mask is counted once and every pair met once.

    Args:
        masks: task -> `Masks`, T of them

    Returns:
        (T, T) float64, Jaccard indices"""
    ...
