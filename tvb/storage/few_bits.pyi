# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
import torch

def values_of(codes: torch.Tensor, scales: torch.Tensor, bits: int) -> torch.Tensor:
    """What codes stand for.

    Args:
        codes: (m, n) numbers from 0 to 2^bits - 1: the lowest bits of the code
        scales: (m,) float32; a minus stands for the even grid
        bits: 1 to 4

    Returns:
        (m, n) float32"""
    ...
def codes_of(blocks: torch.Tensor, scales: torch.Tensor, bits: int) -> torch.Tensor:
    """The nearest level of each number; in a block with the scale 0, code 0.

    Args:
        blocks: (m, n) float32
        scales: (m,) float32, as in `values_of`
        bits: 1 to 4

    Returns:
        (m, n) uint8, as in `values_of`"""
    ...
_FRACTIONS: Any
def _best_steps(shares: torch.Tensor, bits: int, fractions: tuple) -> torch.Tensor:
    """The steps of least squared error among those that are tried.

    Args:
        shares: (m, n) blocks over their largest magnitudes
        bits: 2 to 4
        fractions: of the step at which nothing is cut off

    Returns:
        (m,) with a minus for the even grid"""
    ...
def scales_of(blocks: torch.Tensor, bits: int, fractions: tuple=()) -> torch.Tensor:
    """The scale of each block.

    Args:
        blocks: (m, n) float32
        bits: 1 to 4
        fractions: as in `_best_steps`; default: those of the bits

    Returns:
        (m,) bfloat16, as in `values_of`; not finite where a block is not"""
    ...
def group_of(bits: int) -> tuple:
    """How many codes fill a whole number of bytes.

    Args:
        bits: 1 to 4

    Returns:
        codes, bytes"""
    ...
def packed_bytes(numel: int, bits: int) -> int:
    """How many bytes codes take; the last group may be filled up.

    Args:
        numel: codes
        bits: of each"""
    ...
def packed(codes: torch.Tensor, bits: int) -> torch.Tensor:
    """Codes in as few bytes as they need.

    Args:
        codes: (n,) uint8
        bits: of each

    Returns:
        (packed_bytes,) uint8"""
    ...
def unpacked(data: torch.Tensor, bits: int) -> torch.Tensor:
    """The codes in some bytes, with those that filled up the last group.

    Args:
        data: whole groups of bytes
        bits: of each code

    Returns:
        (codes,) uint8"""
    ...
_EPS: Any
def worst_of(blocks: torch.Tensor, bits: int) -> torch.Tensor:
    """Upper bounds on the lengths of the errors of blocks.

    Args:
        blocks: (m, n) float32
        bits: 1 to 4

    Returns:
        (m,) float64"""
    ...
