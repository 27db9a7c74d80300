# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from collections.abc import Mapping
from pathlib import Path
from torch import nn
import open_clip
import torch

def model_config(source: str | (str | Path) | Mapping) -> dict:
    """Find the dictionary that describes a model. Raises `ValueError` for unknown names and `FileNotFoundError` for
    missing files.

    Args:
        source: built-in open_clip name, path of a JSON file, or the dictionary itself

    Returns:
        keyword arguments of open_clip.CLIP"""
    ...
def build_clip(source: str | (str | Path) | Mapping, seed: int=0, quick_gelu: bool=False) -> open_clip.CLIP:
    """Build a CLIP model with random weights.

    Args:
        source: see model_config
        seed: seed of the random weights
        quick_gelu: the activation of OpenAI's own weights

    Returns:
        in evaluation mode, on the CPU"""
    ...
class VisualTower(nn.Module):
    """The visual side of an open_clip model, under the same name `visual`."""
    def __init__(self, visual): ...
    def encode_image(self, images):
        """Features of normalised pixels, as open_clip models give them."""
        ...
    visual: Any
def image_side(model: nn.Module) -> int:
    """Side of the pictures that an open_clip model wants; its ResNets note a number, its transformers a pair.

    Args:
        model: in pixels"""
    ...
class ImageEncoder(nn.Module):
    """Maps images, `(n, 3, size, size)` uint8, to features, `(n, embedding)`, not normalised. The input model is copied."""
    def __init__(self, model: nn.Module, keep_text: bool=False):
        """
        Args:
            model: an open_clip model
            keep_text: keep the text side in the state"""
        ...
    @property
    def device(self):
        """Where the encoder is."""
        ...
    @property
    def embedding(self):
        """Number of features."""
        ...
    def forward(self, images): ...
    def __repr__(self): ...
    model: Any
    size: Any
def zeroshot_head(model: nn.Module, tokenizer, class_names: Iterable[str], templates: Iterable[str]) -> torch.Tensor:
    """Build a classification head from prompts with open_clip's `build_zero_shot_classifier`.

    Args:
        model: a whole open_clip model, text side included
        tokenizer: the tokenizer of the model
        class_names: K names
        templates: prompts with {} where the name goes

    Returns:
        (K, embedding) float32"""
    ...
def logits(features: torch.Tensor, head: torch.Tensor) -> torch.Tensor:
    """Cosine of features and class directions, times the logit scale that the head carries.

    Args:
        features: (n, embedding)
        head: (K, embedding)

    Returns:
        (n, K) float32"""
    ...
def tokenizer_for(source: str | (str | Path) | Mapping):
    """open_clip's byte-pair tokenizer at the context length of a model; its vocabulary comes with open_clip, nothing
    is downloaded.

    Args:
        source: see model_config"""
    ...
