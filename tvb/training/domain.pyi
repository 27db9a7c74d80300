# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from torch import nn
from tvb.training.recipe import Recipe
from tvb.training.scores import Score
from typing import Protocol
import torch

class Domain(Protocol):
    """A pretrained model, and how it is asked about the examples of a task. No base class: whatever has these is one.

    Attributes:
        kind: names the folder of the cache, such as "vision"
        device: where models live"""
    kind: str
    device: str
    def hash(self) -> str:
        """Hash of the pretrained model and of how it computes."""
        ...
    def start(self) -> dict[str, torch.Tensor]:
        """theta_0: what fine-tuning may change, and what is stored."""
        ...
    def model(self, checkpoint=None) -> nn.Module:
        """A new model in evaluation mode, float32, filled from a checkpoint; the pretrained one without it."""
        ...
    def state(self, model: nn.Module) -> dict[str, torch.Tensor]:
        """The weights of `start`, as a model has them now: the model's own memory."""
        ...
    def body(self, model: nn.Module) -> nn.Module:
        """The module whose state has the names of `start`: what moves along a task vector."""
        ...
    def evaluated(self, model: nn.Module) -> nn.Module:
        """The model as it is evaluated: a copy in fewer bits where the domain allows it, else the model itself."""
        ...
    def inputs(self, task, split: str, rows: torch.Tensor) -> tuple:
        """What the model is called with for some examples, (n,) int64; tensors have the examples first."""
        ...
    def scores(self, outputs: torch.Tensor, task) -> torch.Tensor:
        """What the model gave, as scores of the classes, (n, K) float32."""
        ...
    def batches(self, task, split: str) -> Iterable[torch.Tensor]:
        """All rows of a split, each once, in batches for evaluation."""
        ...
    def check(self, model: nn.Module, tasks: Mapping) -> None:
        """Raise `ValueError` where a task and the model do not belong together."""
        ...
    def facts(self, task) -> tuple:
        """What the answers depend on besides the model and the examples, such as the classification head."""
        ...
@torch.no_grad()
def copy_into(own: Mapping, checkpoint: str | Path | Mapping):
    """Copy a checkpoint into a model. Raises `ValueError` where names or shapes differ.

    Args:
        own: name -> tensor of a model, its own memory"""
    ...
def computing(domain: Domain, model: nn.Module) -> AbstractContextManager:
    """A context in which a float32 model computes products in bfloat16 where the device has it."""
    ...
def answer(domain: Domain, model: nn.Module, task, split: str, rows: torch.Tensor) -> torch.Tensor:
    """Scores of the classes for some examples.

    Args:
        model: of the domain, or another module that is called the same way
        split: "train", "validation" or "test"
        rows: (n,) int64

    Returns:
        (n, K) float32, with gradients where they are recorded"""
    ...
@torch.inference_mode()
def predict(domain: Domain, model: nn.Module, task, split: str='test') -> torch.Tensor:
    """The answer to each example of a split.

    Args:
        model: in evaluation mode
        split: "train", "validation" or "test"

    Returns:
        (n,) int64, number of the class with the highest score"""
    ...
def score_task(task, split: str, answers: torch.Tensor) -> Score:
    """Count what is right, in the metric of the task.

    Args:
        split: "train", "validation" or "test"
        answers: (n,) int64"""
    ...
def evaluate(domain: Domain, model: nn.Module, task, split: str='test') -> Score:
    """Measure a model on one split of a task. Raises `ValueError` for a split of another name.

    Args:
        model: in evaluation mode
        split: "train", "validation" or "test" """
    ...
def evaluate_tasks(domain: Domain, model: nn.Module, tasks: Mapping, split: str='test') -> dict[str, Score]:
    """Measure one model on one split of every task.

    Args:
        model: in evaluation mode
        tasks: name -> task
        split: "train", "validation" or "test"

    Returns:
        by task"""
    ...
def _seen(domain: Domain, task, rows: torch.Tensor, augment: str) -> tuple:
    """The inputs of training examples, changed as the recipe says.

    Args:
        rows: (n,) int64
        augment: of the recipe

    Returns:
        what the model is called with"""
    ...
def fine_tune(domain: Domain, model: nn.Module, tasks: Mapping, recipe: Recipe, seed: int=0, progress: bool=True, resume: str | (str | Path) | None=None, accelerator=None) -> list[dict]:
    """Fine-tune one model on the training splits of several tasks. Raises `ValueError` when the parts do not fit or
    the loss is not finite.

    Args:
        model: trained in place: those of its parameters that require a gradient
        tasks: name -> task, one or several
        seed: of the order of the examples and of the tasks, and of dropout
        progress: show a progress bar
        resume: safetensors file that is written after each epoch, and read where it is there
        accelerator: an accelerate.Accelerator, for several GPUs

    Returns:
        one record an epoch, see tvb.training.steps.epoch_record"""
    ...
def fine_tune_into(checkpoint: str | (str | Path), domain: Domain, tasks: Mapping, recipe: Recipe, seed: int=0, progress: bool=True, accelerator=None, about: Mapping | None=None, model: nn.Module | None=None) -> Path:
    """Fine-tune the pretrained model and write its checkpoint, going on where a killed run stopped.

    Args:
        checkpoint: safetensors to write
        tasks: name -> task, one or several
        accelerator: see fine_tune
        about: texts for the header, besides the history
        model: where to start; the pretrained model without it

    Returns:
        the checkpoint"""
    ...
