# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from torch import nn
from tvb.training.recipe import Recipe
from tvb.vision.models import ImageEncoder
from typing import NamedTuple
import torch

class Captioned(NamedTuple):
    """Pictures with a caption each.

    Attributes:
        pictures: (n, 3, size, size) uint8
        numbers: (n,) int64, which caption"""
    pictures: torch.Tensor
    numbers: torch.Tensor
    captions: list[str]
def joined(parts: Iterable[Captioned]) -> Captioned:
    """Several collections as one.

    Args:
        parts: pictures of one size"""
    ...
def compact_vocabulary(model: nn.Module, tokens: torch.Tensor) -> tuple[torch.Tensor, Callable]:
    """Keep the rows of the token embedding that occur. Their order stays, so the end-of-text token is still the largest.

    Args:
        model: its token embedding is replaced by a small one
        tokens: (captions, context) int64

    Returns:
        the tokens for the small table, and a function that undoes the replacement"""
    ...
def _contrast(encoder: ImageEncoder, pictures: torch.Tensor, tokens: torch.Tensor, numbers: torch.Tensor) -> torch.Tensor:
    """open_clip's contrastive loss of a batch.

    Args:
        encoder: with its text side
        pictures: (n, 3, size, size) uint8
        tokens: (captions, context) of all captions
        numbers: (n,) the caption of each picture

    Returns:
        scalar"""
    ...
def moved(pictures: torch.Tensor, most: int, generator: torch.Generator) -> torch.Tensor:
    """Each picture some pixels elsewhere.

    Args:
        pictures: (n, 3, size, size) uint8
        most: pixels, in each direction

    Returns:
        the same shape and type"""
    ...
def _order(count: int, recipe: Recipe, generator: torch.Generator) -> list:
    """Whole batches of every epoch. Raises `ValueError` where there is not one.

    Args:
        count: of pictures

    Returns:
        row numbers of each step, (batch,) int64"""
    ...
def train_on_captions(config: Mapping, captioned: Captioned, recipe: Recipe, seed: int=0, progress: bool=True, most: int=0) -> dict:
    """Train a CLIP model from random weights. Raises `ValueError` where there is not one batch of pictures.

    Args:
        config: of the model, see tvb.vision.models.model_config
        captioned: pictures of the size that the model wants
        seed: of the weights at the start, and of the order
        progress: show a progress bar
        most: pixels by which a picture moves, see `moved`

    Returns:
        state of the whole CLIP model"""
    ...
