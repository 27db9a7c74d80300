# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from torch import nn
from tvb.training.domain import Domain
import torch

@dataclass(frozen=True)
class Learning:
    """How coefficients are learned; `how` gives the arguments of `Anisotropic.learn`.

    Attributes:
        epochs: 0: whoever learns says how many steps
        batch_size: of all tasks together
        half: float16, on a GPU
        repeats: repeat few examples until an epoch has ten batches"""
    lr: float = ...
    weight_decay: float = ...
    cosine: bool = ...
    epochs: int = ...
    batch_size: int = ...
    clip_norm: float | None = ...
    loss_scale: float = ...
    half: bool = ...
    repeats: bool = ...
    def each(self, tasks: int=1) -> int:
        """The batch of a task.

        Args:
            tasks: learned from at once

        Returns:
            examples of each task in a step"""
        ...
    def rows(self, n: int) -> torch.Tensor:
        """Which rows are learned from, with their repetitions.

        Args:
            n: examples

        Returns:
            row numbers"""
        ...
    def how(self, counts: Mapping, device: str='cpu', steps: int=0) -> dict:
        """The arguments of `learn` for splits of these sizes.

        Args:
            counts: name -> examples that are learned from
            device: of the model
            steps: where the epochs are not given

        Returns:
            of `Anisotropic.learn`: steps, lr, weight_decay, cosine, every, clipping"""
        ...
_AS_PUBLISHED: Any
SETTINGS: Any
LEARNING: Any
NEGATION: Any
def learning(setting: str, protocol: str='ours', task: str='') -> Learning:
    """The numbers of a setting. `ValueError` for an unknown setting or protocol.

    Args:
        setting: of SETTINGS
        protocol: "ours"; "published" or "atlas"
        task: the task to forget; one that the paper does not have takes the medians of its eight"""
    ...
def accuracy_judge(domain: Domain, model: nn.Module, tasks: Mapping, finetuned: Mapping, split: str='validation') -> Callable:
    """Minus the average normalised accuracy.

    Args:
        model: in evaluation mode; its weights are learned
        tasks: name -> task
        finetuned: name -> accuracy on this split, what the accuracy is divided by

    Returns:
        () -> number, lower is better"""
    ...
def negation_judge(domain: Domain, model: nn.Module, tasks: Mapping, target: str, control: str, split: str='validation', kept: float=0.95) -> Callable:
    """The accuracy of the target; infinity where the control has lost too much.

    Args:
        model: in evaluation mode, with pretrained weights; its weights are learned afterwards
        tasks: name -> task
        target: the task to forget
        control: the task to keep
        kept: share of the control's accuracy that has to stay

    Returns:
        () -> number, lower is better"""
    ...
