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
def trusted_rows(probabilities: torch.Tensor, share: float=0.1, most: int=100) -> torch.Tensor:
    """The pictures with the highest probability of each class, whatever the model answers for them.

    Args:
        probabilities: (n, K) of the pretrained model
        share: of n / K for each class, one picture at least
        most: of each class

    Returns:
        row numbers, sorted, each once"""
    ...
def _two_streams(trusted: torch.Tensor, size: int, step: int, seed: int) -> torch.Tensor:
    """The rows of a step; each stream goes through epochs of its own.

    Args:
        trusted: (n,) bool
        size: of a batch

    Returns:
        row numbers: three quarters that are not trusted, a quarter that is"""
    ...
def ufm_terms(scores: torch.Tensor, changed: torch.Tensor, first: torch.Tensor, trusted: torch.Tensor, threshold: float=0.99) -> torch.Tensor:
    """The loss of a batch: fixed labels for the trusted, the model's own answers for those that it is sure of.

    Args:
        scores: (n, K) of unchanged pictures
        changed: (n, K) of the same pictures, strongly changed
        first: (n,) int64, what the pretrained model answered
        trusted: (n,) bool
        threshold: an answer of the moment counts above it

    Returns:
        scalar"""
    ...
def ufm_loss(domain: ImageDomain, encoder: ImageEncoder, task: ImageTask, split: str='test', batch_size: int=128, threshold: float=0.99, seed: int=0, strong: Callable | None=None, everyone: bool=False) -> Callable:
    """Unsupervised FixMatch with trusted samples. Source: arXiv 2407.02880. `ValueError` for an empty batch, or a
    threshold that no share of one can pass.

    Args:
        encoder: in evaluation mode, with pretrained weights when this is called
        task: whose labels nobody looks at
        threshold: see `ufm_terms`
        seed: of the batches and the transforms
        strong: transform of one image; `strong_transform` without it
        everyone: trust every first answer, as the published code does

    Returns:
        step -> scalar tensor"""
    ...
def cropped_view(domain: ImageDomain, seed: int=0, augment: str='few-shot') -> Callable:
    """Pictures as the published learning of coefficients shows them. Source: arXiv 2407.02880.

    Args:
        seed: of the crops
        augment: of tvb.vision.pictures.AUGMENTS; "open_clip" for addition and negation

    Returns:
        (step, pictures) -> what the model is called with; the `view` of `addition_loss`"""
    ...
def crop_transform(augment: str='few-shot') -> Callable:
    """What the published adaptation at test time teaches: a crop. Source: arXiv 2407.02880.

    Args:
        augment: of tvb.vision.pictures.AUGMENTS

    Returns:
        one image, (3, size, size) uint8 -> the same, cropped and mirrored; draws globally"""
    ...
def published_few_shot(domain: ImageDomain, encoder: ImageEncoder, task: ImageTask, seed: int=0, epochs: int=0, protocol: str='published') -> tuple:
    """What aTLAS learns from few examples, and how. Source: arXiv 2407.02880 and its code.

    Args:
        encoder: in evaluation mode; its weights are learned
        task: with the few examples in its split "train"
        seed: of the batches and the crops
        epochs: of a share of a data set; 0: the ten epochs of few shots
        protocol: or "atlas"

    Returns:
        step -> scalar tensor; arguments of `Anisotropic.learn`"""
    ...
