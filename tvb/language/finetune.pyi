# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from pathlib import Path
from tvb.language.models import PromptModel
from tvb.language.prompt_tasks import Encoded
from tvb.language.prompt_tasks import PromptTask
from tvb.training.recipe import LinearRecipe
import torch

LANGUAGE_PUBLISHED: Any
LANGUAGE_MINIATURE: Any
def prompt_scores(model, split: Encoded, rows: torch.Tensor, label_ids: tuple, device: str | torch.device) -> torch.Tensor:
    """Scores of the label words for some examples of a split.

    model: PromptModel, or another module called the same way
    split: examples of the task
    rows: (n,) int64
    label_ids: token of each class, K of them
    device: of the model
    return: (n, K) float32"""
    ...
def positions(model: PromptModel) -> int:
    """How many positions the model has; RoBERTa counts them from behind its padding token.

    model: longest example, in tokens"""
    ...
def check_prompts(model: PromptModel, tasks: Mapping[str, PromptTask]) -> None:
    """Raise `ValueError` where a task and the model do not belong together."""
    ...
def fine_tune_prompts(model: PromptModel, tasks: Mapping[str, PromptTask], recipe: LinearRecipe=LANGUAGE_PUBLISHED, seed: int=0, progress: bool=True, resume: str | (str | Path) | None=None, accelerator=None) -> list[dict]:
    """Fine-tune one encoder on the training splits of several tasks. Raises `ValueError` when the parts do not fit
    or the loss is not finite.

    model: trained in place: its encoder layers
    tasks: one or several
    seed: of the order of the examples and of dropout
    progress: show a progress bar
    resume: safetensors file that is written after each epoch, and read where it is there
    accelerator: an accelerate.Accelerator, for several GPUs
    return: epoch, mean loss and training accuracy; see tvb.training.steps.epoch_record"""
    ...
def fine_tune_prompt(model: PromptModel, task: PromptTask, recipe: LinearRecipe=LANGUAGE_PUBLISHED, seed: int=0, progress: bool=True, resume: str | (str | Path) | None=None, accelerator=None) -> list[dict]:
    """Fine-tune the encoder on one task. Raises `ValueError` when the parts do not fit or the loss is not finite.

    model: trained in place: its encoder layers
    seed: of the order of the examples and of dropout
    progress: show a progress bar
    resume: safetensors file that is written after each epoch, and read where it is there
    accelerator: an accelerate.Accelerator, for several GPUs
    return: one record for each epoch"""
    ...
