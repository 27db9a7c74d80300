# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from pathlib import Path
from torch import nn
from tvb.storage.checkpoints import Checkpoint
import open_clip
import torch

_NOT_WEIGHTS: Any
def _without_prefix(tensors: Mapping, own: Mapping) -> Mapping:
    """The tensors of a file, under names without the beginning that a wrapper puts before all of them."""
    ...
def fill(module: nn.Module, tensors: Mapping[str, torch.Tensor], where: str='the checkpoint') -> nn.Module:
    """Copy tensors into a module, by name. Raises `ValueError` that lists the first differences in names or shapes.

    Args:
        module: receives the tensors
        tensors: name -> tensor
        where: said in the error

    Returns:
        the module itself"""
    ...
_OPEN_CLIP_FILE: str
PUBLISHED_WEIGHTS: Any
def find_weights(source: str | (str | Path) | Mapping, weights: str | (str | Path)='') -> Path:
    """Locate the weights of a model. Raises `FileNotFoundError` with what to put where.

    Args:
        source: see model_config
        weights: a file, a folder, or `org/name[/sub][@revision]` of the hub; empty: OpenAI's weights of a published name, from the hub or its cache

    Returns:
        a local file"""
    ...
def load_clip(source: str | (str | Path) | Mapping, weights: str | (str | Path)='', quick_gelu: bool=False) -> open_clip.CLIP:
    """Build a CLIP model and fill it with weights. Raises `FileNotFoundError` with what to put where.

    Args:
        source: see model_config
        weights: safetensors or torch file, or a folder with one, of open_clip or of transformers; see find_weights
        quick_gelu: true for OpenAI's weights

    Returns:
        in evaluation mode"""
    ...
_RENAMES: Any
_PROJECTIONS: Any
_QUERY_KEY_VALUE: Any
_IN_TRANSFORMERS: Any
def names_in_transformers(name: str) -> list[str]:
    """The tensors of a transformers CLIP model that hold one of open_clip's.

    Args:
        name: in an open_clip model, such as visual.conv1.weight

    Returns:
        one, or three whose rows follow each other"""
    ...
def name_in_open_clip(name: str) -> str:
    """The open_clip tensor that holds one of transformers', or a part of it.

    Args:
        name: in a transformers CLIP model

    Returns:
        queries, keys and values get the same one"""
    ...
class Converted(Checkpoint):
    """open_clip's names for tensors of another checkpoint; they are stacked or transposed when they are read."""
    def __init__(self, plan: Mapping[str, tuple], source: str):
        """
        Args:
            plan: name -> (checkpoint, names in it, whether transposed)
            source: for messages"""
        ...
    def __getitem__(self, name): ...
    def read(self, name, start, stop, out):
        """Elements `start:stop` of one tensor, into `out`; the parts of a stacked one follow each other."""
        ...
    plan: Any
def from_transformers(tensors) -> Checkpoint:
    """A transformers CLIP checkpoint under the names of open_clip. Raises `ValueError` for names that CLIP does not
    have.

    Args:
        tensors: path, folder, module or mapping: state of a CLIPModel, CLIPVisionModel or CLIPVisionModelWithProjection

    Returns:
        lazy, with open_clip's names: visual.conv1.weight, ...; dict() of it reads all"""
    ...
def to_transformers(tensors: Mapping[str, torch.Tensor]) -> dict:
    """An open_clip state under the names of transformers' CLIPModel; the visual part alone fits
    CLIPVisionModelWithProjection.

    Args:
        tensors: names of an open_clip model, or of an ImageEncoder: model.visual.conv1.weight, ...

    Returns:
        name -> tensor, contiguous"""
    ...
HUB_MODELS: Any
HUB_TASKS: Any
def published_checkpoint(model: str, task: str) -> str:
    """The hub's fine-tuned encoder of a model and task. Raises `ValueError` where there is none.

    Args:
        model: open_clip name
        task: name of a task here, or the hub's spelling; upper and lower case do not matter

    Returns:
        name of a hub repository"""
    ...
def _find_hub_file(source: str | (str | Path)) -> Path:
    """Locate a fine-tuned encoder. Raises `FileNotFoundError` with what to put where.

    Args:
        source: file, folder, or a place on the hub

    Returns:
        a local file or folder"""
    ...
def load_hub_checkpoint(source: str | (str | Path), pretrained_clip: nn.Module) -> Checkpoint:
    """A transformers CLIP vision encoder as a checkpoint of an `ImageEncoder`. Raises `ValueError` where it does not
    fit the model.

    Args:
        source: file, folder, or name of a hub repository; see published_checkpoint
        pretrained_clip: the open_clip model that was fine-tuned: its projection is taken where the file has none

    Returns:
        lazy; names and order of ImageEncoder(pretrained_clip).state_dict()"""
    ...
