# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Mapping
from tvb.training.recipe import Recipe
import torch

class Processes:
    """The processes that train one model together: those of an `accelerate.Accelerator`, or this one alone."""
    def __init__(self, accelerator=None):
        """
        Args:
            accelerator: an accelerate.Accelerator"""
        ...
    @property
    def main(self):
        """Whether this process is the one that shows and writes."""
        ...
    def prepare(self, encoder):
        """The model whose backward pass averages the gradients of all processes."""
        ...
    def exchanging(self, model, yes):
        """A context in which the backward pass exchanges gradients, or keeps them to itself."""
        ...
    def total(self, tensor):
        """Sum of a tensor over the processes."""
        ...
    def agree(self, finished, device):
        """Raise `ValueError` unless all processes have found the same number of finished epochs."""
        ...
    def release(self):
        """Let the accelerator forget the model."""
        ...
    accelerator: Any
    count: Any
    number: Any
def launched(accelerator=None, device: str | torch.device='cpu') -> Processes:
    """The processes of an accelerator; of a new one where a launcher started several processes (it sets
    `WORLD_SIZE`); this one alone elsewhere.

    Args:
        accelerator: an accelerate.Accelerator, or None
        device: of the encoder"""
    ...
def add_gradients(model, answer, labels: torch.Tensor, rows: torch.Tensor, accumulate: int=1, processes: Processes=Processes(), label_smoothing: float=0.0) -> tuple[torch.Tensor, torch.Tensor]:
    """Add the gradient of the batch's mean loss to the parameters, part by part.

    Args:
        model: the prepared one where there are several processes
        answer: (model, row numbers) -> (n, K) scores of the classes
        labels: (examples,) int64, of the whole training split
        rows: (n,) the batch, of all processes together
        accumulate: parts
        label_smoothing: share of the loss that all classes carry alike

    Returns:
        this process's part of the mean loss, and its number of right answers"""
    ...
def step_at(optimizer, rate, clip_norm):
    """Clip the gradient, set the rate, step, and forget the gradient. Nothing waits for the device, so the next
    batch is prepared while a GPU still computes this one.

    Args:
        clip_norm: -> gradient norm before clipping, (), where the model is"""
    ...
def epoch_record(epoch: int, steps: list, losses: torch.Tensor, right: torch.Tensor) -> dict:
    """What one epoch did.

    Args:
        epoch: counted from 1
        steps: task and row numbers of each step
        losses: (steps,)
        right: (steps,) right answers

    Returns:
        epoch, loss, accuracy, and with several tasks the two for each of them"""
    ...
def train_epoch(model, answer: Callable, tasks: Mapping, optimizer: torch.optim.Optimizer, steps: list, rates: list[float], recipe: Recipe, processes: Processes, bar) -> tuple[torch.Tensor, torch.Tensor]:
    """Take the steps of one epoch.

    Args:
        model: the prepared one
        answer: (model, task name, row numbers) -> (n, K)
        steps: task and row numbers of each step
        rates: learning rate of each step
        bar: a progress bar

    Returns:
        mean loss and right answers of each step, summed over processes"""
    ...
