# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from contextlib import contextmanager
from pathlib import Path
from torch import nn
from tvb.training.recipe import Recipe
from tvb.training.suite import Suite
from tvb.vision.halves import SmallScale
from tvb.vision.tasks import ImageTask
import torch

def _pooled(output) -> torch.Tensor:
    """What a backbone gave, as one vector for each picture.

    Args:
        output: (n, width)"""
    ...
def _refuse_numbers(size, mean, std):
    """`ValueError` for a size or a normalisation that is none."""
    ...
class Features(nn.Module):
    """A backbone that is asked as the visual side of an open_clip model is: normalised pixels in, features out."""
    def __init__(self, backbone: nn.Module, size: int, mean: Iterable[float], std: Iterable[float], name: str='a classifier'):
        """
        Args:
            backbone: gives features or a transformers output; is copied
            size: side of its pictures in pixels
            std: of its own normalisation, of pixels between 0 and 1
            name: for titles"""
        ...
    def train(self, mode=True):
        """As of every module, but for the statistics of batch norms, which stand still."""
        ...
    def forward(self, pixels): ...
    backbone: Any
    image_size: Any
    name: Any
    output_dim: Any
def _named_as_here(model, found):
    """The tensors of a classifier under the names that this version gives them, where it knows how they were called.

    Args:
        found: a checkpoint of earlier versions of transformers has other names"""
    ...
def _fill(model, file):
    """
    Args:
        file: in place; `ValueError` where they do not fit"""
    ...
def from_timm(model: nn.Module, weights: str | (str | Path)='', size: int=0) -> Features:
    """The features of a timm classifier; its own head is left out. Raises `ValueError` where weights do not fit.

    Args:
        model: a classifier of timm, with random weights or with those of its own
        weights: a file with the weights of the whole classifier; without it those that it has
        size: side of the pictures in pixels; 0: what timm says"""
    ...
def from_classifier(model: nn.Module, weights: str | (str | Path)='', size: int=0, mean: Iterable[float]=(0.5, 0.5, 0.5), std: Iterable[float]=(0.5, 0.5, 0.5)) -> Features:
    """The features of a transformers classifier; its own head is left out. Raises `ValueError` without a size.

    Args:
        model: a classifier of transformers
        weights: a file with the weights of the whole classifier
        size: side of the pictures; 0: image_size of its config
        mean: of its processor
        std: of its processor"""
    ...
_WANTED: str
def _classifier_files(names: list) -> list:
    """What is fetched.

    Args:
        names: of a folder on the hub"""
    ...
def find_classifier(model: str | (str | Path)) -> Path:
    """Locate an image classifier. Raises `FileNotFoundError` with what to put where.

    Args:
        model: a folder, or `org/name[/sub][@revision]` of the hub

    Returns:
        a local folder"""
    ...
def _of_timm(config: Mapping) -> tuple[nn.Module, dict]:
    """A classifier with random weights, from its description.

    Args:
        config: the classifier; what `from_timm` is told"""
    ...
def _part(config, key):
    """
    Args:
        key: of a description: the mapping that stands there, or an empty one where nothing does"""
    ...
def _normalisation(processor):
    """
    Args:
        processor: mean and std of pixels between 0 and 1, where the description of a processor says them"""
    ...
def _square(size):
    """
    Args:
        size: of a description, whatever its form"""
    ...
def _of_transformers(config: Mapping, processor: Mapping) -> tuple[nn.Module, dict]:
    """The same, and what `from_classifier` is told."""
    ...
def _described(folder: str | Path) -> tuple[Callable, nn.Module, dict]:
    """The classifier of a folder, with weights that are drawn from seed 0.

    Args:
        folder: what makes features, of what, and how"""
    ...
def load_classifier(model: str | (str | Path), weights: str | (str | Path)='') -> Features:
    """The features of a classifier from files. Raises `FileNotFoundError` and `ValueError` with what to do.

    Args:
        model: a folder, or a name on the hub; see `find_classifier`
        weights: a file or folder with others than those of the folder, or "random" """
    ...
@contextmanager
def _told(folder):
    """
    Args:
        folder: what a description leads to, in a sentence with its place"""
    ...
def fitted_head(features: torch.Tensor, labels: torch.Tensor, classes: int, steps: int=300, learning_rate: float=0.3) -> torch.Tensor:
    """Fit a linear head. Raises `ValueError` where a class has no example.

    Args:
        features: (n, width), unit length
        labels: (n,) int64
        classes: K
        steps: of Adam

    Returns:
        (K, width) float32"""
    ...
def classifier_suite(name: str, features: Features, tasks: Mapping[str, ImageTask], recipe: Recipe, control: ImageTask | None=None, seed: int=0, device: str='cpu') -> Suite:
    """A classifier with a head for each task. Raises `ValueError` where pictures and features do not fit.

    Args:
        name: of the suite
        features: of from_timm or from_classifier
        tasks: pictures of the size of the features
        recipe: of fine-tuning
        control: judged in negation, never merged
        seed: of fine-tuning"""
    ...
def at_size(task: ImageTask, size: int) -> ImageTask:
    """A task with its pictures scaled.

    Args:
        size: side in pixels"""
    ...
def picture_classifier_suite(data_root: str | (str | Path), features: Features, seed: int=0, tasks: Iterable[str] | tuple=(), control: str | ImageTask='', scale: SmallScale=SmallScale(), device: str='cpu', limit: int=0, epochs: int=0, progress: bool=True) -> Suite:
    """Real pictures and a classifier. Raises `FileNotFoundError` and `ValueError` that say what to do.

    Args:
        data_root: see `tvb.vision.halves.picture_suite`, and for what follows
        features: of load_classifier
        control: pictures of a task are scaled
        scale: sizes and recipe of fine-tuning
        progress: show progress bars"""
    ...
