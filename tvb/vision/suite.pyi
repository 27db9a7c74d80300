# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from pathlib import Path
from tvb.training.suite import Suite

def recipe_for(model):
    """The published recipe of a model; ViT-L-14 accumulates two half batches.

    Args:
        model: ViT-L-14 does not fit in memory at 128"""
    ...
def published_suite(model: str='ViT-B-32', tasks: Iterable[str] | tuple=(), data_root: str | (str | Path)='', weights: str | (str | Path)='', control: str='', quick_gelu: bool=True, device: str='cpu', limit: int=0, epochs: int=0, seed: int=0, progress: bool=True) -> Suite:
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
        progress: show progress bars"""
    ...
FROZEN: Any
