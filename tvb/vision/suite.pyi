# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from pathlib import Path
from tvb.training.recipe import Recipe
from tvb.training.suite import Suite
from tvb.vision.tasks import ImageTask

def recipe_for(model: str, protocol: str='ours') -> Recipe:
    """The published numbers of a model's recipe. Raises `ValueError` for an unknown protocol.

    Args:
        model: ViT-L-14 does not fit in memory at 128: it accumulates two half batches
        protocol: ours: fixed centre crops; published, v4, atlas: open_clip's training crops"""
    ...
def _part(task: ImageTask, share: float) -> ImageTask:
    """A task of which searches see a share of the validation examples.

    Args:
        share: of the validation examples"""
    ...
def published_suite(model: str='ViT-B-32', tasks: Iterable[str] | tuple=(), data_root: str | (str | Path)='', weights: str | (str | Path)='', control: str='', quick_gelu: bool=True, device: str='cpu', limit: int=0, epochs: int=0, seed: int=0, progress: bool=True, protocol: str='ours', subsample: float=1.0) -> Suite:
    """The paper-scale suite. Raises `FileNotFoundError` that says what to put where, and `ValueError` for unknown names.

    Args:
        model: an open_clip name
        tasks: names of published tasks or of scenarios; the eight tasks without any
        data_root: holds one folder for each task that is not taken from the hub
        weights: open_clip_model.safetensors or another file with the model; the hub's without it
        control: name of the control task; without it there is no negation
        quick_gelu: the activation of OpenAI's weights
        limit: at most so many training and test examples of each task; 0: all
        epochs: of every task; 0: as published
        seed: of fine-tuning
        progress: show progress bars
        protocol: or published, v4, atlas: training crops, and what tvb.vision.registry.PROTOCOLS says
        subsample: share of the validation examples that searches look at"""
    ...
FROZEN: Any
