# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Mapping
from torchvision.transforms import v2
from tvb.vision.models import ImageEncoder
from tvb.vision.tasks import Split
import torch

def batch_rows(n: int, size: int, step: int, seed: int=0) -> torch.Tensor:
    """The rows of a step: epochs of shuffled batches of equal size; what is left over at the end of an epoch is in
    another place of the next.

    Args:
        n: examples
        size: of a batch
        step: from 0
        seed: of the order

    Returns:
        (min(n, size),) row numbers, int64"""
    ...
def scores(encoder: ImageEncoder, images: torch.Tensor, head: torch.Tensor) -> torch.Tensor:
    """Logits of images, with gradients.

    Args:
        images: (n, 3, size, size) uint8
        head: (K, embedding)

    Returns:
        (n, K) float32"""
    ...
def addition_loss(encoder: ImageEncoder, heads: Mapping, splits: Mapping, batch_size: int=32, seed: int=0) -> Callable:
    """Mean over the tasks of the cross-entropy of a batch.

    Args:
        heads: task -> (K, embedding)
        splits: task -> `Split` with the examples to learn from
        batch_size: images of each task in a step
        seed: of the batches

    Returns:
        step -> scalar tensor"""
    ...
@torch.inference_mode()
def mean_loss(encoder: ImageEncoder, heads: Mapping, splits: Mapping, batch_size: int=256) -> dict:
    """The cross-entropy of every task.

    Args:
        heads: task -> (K, embedding)
        splits: task -> `Split`
        batch_size: images at a time

    Returns:
        task -> cross-entropy, averaged over its examples"""
    ...
def negation_loss(encoder: ImageEncoder, heads: Mapping, splits: Mapping, target: str, control: str, batch_size: int=32, seed: int=0) -> Callable:
    """Cross-entropy of the control minus that of the target.

    Args:
        heads: task -> (K, embedding)
        splits: task -> `Split`
        target: the task to forget, a key of `splits`
        control: the task to keep, a key of `splits`
        batch_size: images of each of the two in a step
        seed: of the batches

    Returns:
        step -> scalar tensor"""
    ...
def few_shot(split: Split, k: int, seed: int=0) -> Split:
    """Draw k images per class. Raises `ValueError` if a class has fewer.

    Args:
        split: where the images come from
        k: images of each class; 0 gives an empty split
        seed: of the draw

    Returns:
        k x classes examples, class after class"""
    ...
def entropy(log_p: torch.Tensor) -> torch.Tensor:
    """Entropy of distributions over K classes.

    Args:
        log_p: (..., K) logarithms of probabilities

    Returns:
        (...) in nats"""
    ...
def entropy_loss(encoder: ImageEncoder, head: torch.Tensor, images: torch.Tensor, batch_size: int=64, diversity: float=0.0, seed: int=0) -> Callable:
    """Mean entropy of the predictions for a batch, minus `diversity` times the entropy of their mean.

    Args:
        head: (K, embedding)
        images: (n, 3, size, size) uint8, without labels
        batch_size: a few times K where `diversity` is used
        diversity: weight of the entropy of the average prediction, which is raised
        seed: of the batches

    Returns:
        step -> scalar tensor"""
    ...
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
def fixmatch_loss(encoder: ImageEncoder, head: torch.Tensor, images: torch.Tensor, batch_size: int=64, threshold: float=0.9, seed: int=0, weak: Callable | None=None, strong: Callable | None=None) -> Callable:
    """Cross-entropy of strongly changed images with the confident labels of weakly changed ones. Source: FixMatch,
    arXiv 2001.07685.

    Args:
        head: (K, embedding)
        images: (n, 3, size, size) uint8, without labels
        threshold: pseudo-labels count from this probability on
        seed: of the batches and the transforms
        weak: transform of one image; `weak_transform` without it
        strong: the same; `strong_transform` without it

    Returns:
        step -> scalar tensor"""
    ...
