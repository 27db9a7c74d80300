# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from functools import lru_cache
from pathlib import Path
import torch

def architecture_shapes(name: str) -> dict:
    """Names and shapes of all tensors, without allocating them.

    Args:
        name: an open_clip architecture such as "ViT-B-32", its image encoder "ViT-B-32-visual", N matrices "stack-N" of 512 x 512, or four N x N "square-N"

    Returns:
        tensor name -> shape"""
    ...
_POOL: Any
_PART: Any
_DIRECTION: Any
_STEP: Any
@lru_cache(maxsize=1)
def _number_pool():
    """(POOL + PART,) normal numbers; the last ones are the first ones again."""
    ...
def _direction(number: int, part: int, size: int=_PART) -> torch.Tensor:
    """One part of a direction: normal numbers, the same every time.

    Args:
        number: which
        part: which part of it
        size: how many numbers

    Returns:
        (size,) float32, a view of the pool"""
    ...
def _checkpoint_numbers(directions: dict, size: int, dtype: torch.dtype):
    """A weighted sum of directions, part by part.

    Args:
        directions: number of a direction -> its weight
        size: how many numbers"""
    ...
def _write_checkpoint(path, shapes, directions, dtype):
    """Write a checkpoint whose numbers, in the order of the file, are a weighted sum of directions; if it is there
    already, do nothing."""
    ...
def make_checkpoints(architecture: str, tasks: int, folder: str | Path, families: int=3, dtype: torch.dtype=torch.float32) -> tuple:
    """A pretrained checkpoint with random weights, and T fine-tuned ones that differ from it by a family direction
    and noise. `OSError` if they do not fit the disk.

    Args:
        architecture: see `architecture_shapes`
        tasks: T
        folder: they go to a folder of their own in this one; made once, used again
        families: task t belongs to family t modulo this

    Returns:
        path of the pretrained checkpoint, dict task -> path"""
    ...
def parse_size(label: str) -> tuple:
    """What a size means.

    Args:
        label: architecture x T, and a type that is not float32

    Returns:
        architecture, T, dtype"""
    ...
