# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from torchvision.transforms import v2
from tvb.vision.domain import ImageDomain
from tvb.vision.models import ImageEncoder
from tvb.vision.tasks import ImageTask
import torch

def weak_transform(size: int) -> v2.Transform:
    """Shift by up to an eighth of the side; the border is repeated.

    Args:
        size: of one image, (3, size, size) uint8"""
    ...
def strong_transform(size: int) -> v2.Transform:
    """The weak shift, then two operations of RandAugment.

    Args:
        size: of one image, (3, size, size) uint8"""
    ...
def transformed(images: torch.Tensor, transform: Callable, seed: int) -> torch.Tensor:
    """Every image with a draw of its own; the global random state stays as it is.

    Args:
        images: (n, 3, size, size) uint8
        transform: of one image
        seed: of its random numbers

    Returns:
        as `images`"""
    ...
def fixmatch_loss(domain: ImageDomain, encoder: ImageEncoder, task: ImageTask, split: str='test', batch_size: int=64, threshold: float=0.9, seed: int=0, weak: Callable | None=None, strong: Callable | None=None) -> Callable:
    """Cross-entropy of strongly changed images with the confident labels of weakly changed ones. Source: FixMatch,
    arXiv 2001.07685.

    Args:
        encoder: in evaluation mode
        task: whose labels nobody looks at
        threshold: pseudo-labels count from this probability on
        seed: of the batches and the transforms
        weak: transform of one image; `weak_transform` without it
        strong: the same; `strong_transform` without it

    Returns:
        step -> scalar tensor"""
    ...
