# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections import Counter
from dataclasses import dataclass
from tvb.vectors.collection import TaskVectors
import torch

@dataclass
class Measured:
    """What one pass over the task vectors of a family gives.

    Attributes:
        names: T task names
        gram: (T, T) float64; numbers that are not finite count as 0
        broken: (task or "pretrained", tensor) -> how many of its numbers are not finite
        changed: task -> names of the tensors that differ from the pretrained ones
        same: (T, T) bool: equal in every number
        sizes: tensor -> number of elements
        kept: task of bfloat16 or float16 -> what a sample shows of its fine-tuning"""
    names: list
    gram: torch.Tensor
    broken: Counter
    changed: dict
    same: torch.Tensor
    sizes: dict
    kept: dict
def _whose_fault(tasks, block, piece):
    """Numbers that are not finite in one piece of a block, by checkpoint; those of the pretrained one are not blamed
    on the tasks.

    Args:
        piece: -> name -> count"""
    ...
def measure(tasks: TaskVectors) -> Measured:
    """Stream over the task vectors once.

    Args:
        tasks: T task vectors (or, without a pretrained model, T models)"""
    ...
def broken_findings(measured):
    """Say which checkpoint holds NaN or infinity in which tensors.

    Args:
        measured: -> findings"""
    ...
def same_findings(measured, compared):
    """Say which checkpoints equal the pretrained one, and which equal one another.

    Args:
        compared: -> findings; compared is false without a pretrained model"""
    ...
def kept_findings(measured):
    """Say how much of fine-tuning is left in checkpoints of sixteen bits; see `TaskVectors.sixteen_bits`.

    Args:
        measured: -> findings"""
    ...
_FACTOR: float
_ALIKE: float
_OFFSET: float
def norm_findings(names, norms):
    """Say whose task vector is much longer or shorter than the others.

    Args:
        norms: -> findings"""
    ...
def direction_findings(names, cosine, known=()):
    """Say which task vectors point the same way.

    Args:
        known: -> findings; pairs in known are not named again"""
    ...
_TEXT: Any
def _is_text(name):
    """Whether a tensor belongs to the text side of a CLIP model.

    Args:
        name: visual.transformer and visual.positional_embedding are not"""
    ...
def unchanged_share(measured, task):
    """Share of the parameters that lie in tensors that a task left as they were, whole.

    Args:
        task: between 0 and 1"""
    ...
def unchanged_findings(measured, itemsize=4):
    """Say which tensors never change, and which tasks left more unchanged than the others.

    Args:
        itemsize: -> findings"""
    ...
