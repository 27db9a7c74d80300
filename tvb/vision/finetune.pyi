# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from pathlib import Path
from tvb.training.recipe import Recipe
from tvb.vision.models import ImageEncoder
from tvb.vision.tasks import ImageTask
import torch

PUBLISHED: Any
MINIATURE: Any
def _scores(encoder, head: torch.Tensor, images: torch.Tensor) -> torch.Tensor:
    """Logits of a head on features that are computed in reduced precision.

    encoder: maps images to features
    head: (K, embedding), where the encoder is
    images: (n, 3, size, size) uint8
    return: (n, K) float32"""
    ...
def task_loss(encoder: ImageEncoder, head: torch.Tensor, images: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Cross-entropy of the zero-shot head on the encoder's features.

    head: (K, embedding)
    images: (n, 3, size, size) uint8
    labels: (n,) int64
    return: scalar"""
    ...
def check_fit(encoder, heads: Mapping[str, torch.Tensor], tasks: Mapping[str, ImageTask]) -> None:
    """Raise `ValueError` where a task, its head and the encoder do not belong together.

    encoder: anything with size and device that maps images to features
    heads: task -> (K, embedding)"""
    ...
def fine_tune_jointly(encoder, heads: Mapping[str, torch.Tensor], tasks: Mapping[str, ImageTask], recipe: Recipe=PUBLISHED, seed: int=0, progress: bool=True, resume: str | (str | Path) | None=None, accelerator=None) -> list[dict]:
    """Fine-tune one encoder on the training splits of several tasks. Raises `ValueError` when the parts do not fit
    or the loss is not finite.

    heads: task -> (K, embedding), stay as they are
    seed: of the order of the examples and of the tasks
    progress: show a progress bar
    resume: safetensors file that is written after each epoch, and read where it is there
    accelerator: an accelerate.Accelerator, for several GPUs
    return: see tvb.training.steps.epoch_record, one for each epoch"""
    ...
def fine_tune(encoder: ImageEncoder, head: torch.Tensor, task: ImageTask, recipe: Recipe=PUBLISHED, seed: int=0, progress: bool=True, resume: str | (str | Path) | None=None, accelerator=None) -> list[dict]:
    """Fine-tune an encoder on the training split of a task. Raises `ValueError` when the parts do not fit or the
    loss is not finite.

    encoder: trained in place; a visual-only encoder
    head: (K, embedding), stays as it is
    seed: of the order of the examples
    progress: show a progress bar
    resume: safetensors file that is written after each epoch, and read where it is there
    accelerator: an accelerate.Accelerator, for several GPUs
    return: one record for each epoch: mean loss and training accuracy"""
    ...
def fine_tune_to(checkpoint: str | (str | Path), encoder: ImageEncoder, head: torch.Tensor, task: ImageTask, recipe: Recipe=PUBLISHED, seed: int=0, progress: bool=True, accelerator=None) -> Path:
    """Fine-tune and write the checkpoint, going on where a killed run stopped. Can be handed to accelerate's
    launchers: the main process writes.

    checkpoint: safetensors to write
    encoder: trained in place
    head: (K, embedding)
    accelerator: see fine_tune
    return: the checkpoint"""
    ...
