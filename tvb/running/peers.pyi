# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from pathlib import Path
from tvb.storage.checkpoints import Checkpoint

def llama_config(hidden: int=1024, layers: int=24, vocabulary: int=32000) -> dict:
    """The config of a Llama-shaped model; with the defaults 0.44 billion parameters.

    Args:
        hidden: width"""
    ...
def llama_shapes(config: Mapping) -> dict:
    """The tensors of a Llama-shaped model.

    Args:
        config: name -> shape"""
    ...
class _Drawn(Checkpoint):
    """A model of random numbers, drawn when they are read: a start, and for a task what was added to it."""
    def __init__(self, shapes, task): ...
    def draw(self, name, task):
        """Numbers of one tensor that belong to a task; 0: of the start."""
        ...
    def __getitem__(self, name): ...
    task: Any
def make_llamas(folder: str | Path, tasks: int=3, shard_bytes: int=400000000, **config) -> dict:
    """Write a start and some fine-tuned models of it.

    Args:
        folder: where the folders of the models go; what is there already is taken as it is
        tasks: fine-tuned models
        config: of `llama_config`

    Returns:
        name ("base", "task1", ...) -> folder"""
    ...
def peer_recipes(models: Mapping, weight: float=0.3, density: float=0.5) -> dict:
    """The five merges that are measured.

    Args:
        models: of `make_llamas`
        weight: of each task
        density: share of the entries that is kept, for the methods that thin out

    Returns:
        method of mergekit -> YAML text, which `tvb run` reads too"""
    ...
def apart(one, other) -> tuple:
    """How far two models with the same tensors are apart.

    Args:
        other: two models, anything that `load_checkpoint` opens

    Returns:
        the largest difference, and the share of the entries that differ"""
    ...
