# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from torch import nn
from tvb.vision.tasks import ImageTask
import torch

PUBLISHED: Any
MINIATURE: Any
def evaluation_copy(encoder: nn.Module) -> nn.Module:
    """A copy of an encoder for evaluation, in bfloat16 where the device computes in it.

    Args:
        encoder: stays as it is

    Returns:
        in evaluation mode"""
    ...
def _check_fit(encoder: nn.Module, size: int, head: torch.Tensor, task: ImageTask) -> None:
    """Raise `ValueError` where a task, its head and the encoder do not belong together.

    Args:
        size: side of the pictures that the encoder wants
        head: (K, embedding)"""
    ...
@dataclass(eq=False)
class ImageDomain:
    """Image encoders of one CLIP model, with zero-shot heads; see `tvb.training.domain.Domain`.

    Attributes:
        clip: the whole model, text side included
        tokenizer: not needed where all heads are given
        given: task -> head (K, embedding), instead of the zero-shot one
        made: heads that were built"""
    clip: nn.Module
    tokenizer: Callable | None = ...
    device: str = ...
    given: Mapping = ...
    made: dict = ...
    kind: ClassVar[Any]
    def head(self, task: ImageTask) -> torch.Tensor:
        """The head of a task.

        Args:
            task: (K, embedding) float32, on the device"""
        ...
    def heads(self, tasks: Mapping) -> dict[str, torch.Tensor]:
        """The heads of several tasks.

        Args:
            tasks: name -> (K, embedding)"""
        ...
    def hash(self) -> str:
        """Hash of the visual side; the heads are facts of each task."""
        ...
    def start(self) -> dict:
        """The weights of the visual side."""
        ...
    def model(self, checkpoint=None) -> nn.Module:
        """A new encoder."""
        ...
    def state(self, model) -> dict:
        """The weights of an encoder."""
        ...
    def body(self, model) -> nn.Module:
        """The encoder itself."""
        ...
    def evaluated(self, model) -> nn.Module:
        """A copy, in bfloat16 where the device computes in it."""
        ...
    def inputs(self, task, split, rows) -> tuple:
        """Pictures, (n, 3, size, size) uint8."""
        ...
    def augmented(self, inputs, how) -> tuple:
        """Pictures as the recipe's augmentation shows them, on the device; see `tvb.vision.pictures.AUGMENTS`."""
        ...
    def scores(self, outputs, task) -> torch.Tensor:
        """Cosines of features and class directions, times the scale that the head carries."""
        ...
    def batches(self, task, split):
        """256 pictures at a time."""
        ...
    def check(self, model, tasks):
        """Raise `ValueError` where sizes, classes or widths do not fit."""
        ...
    def facts(self, task) -> tuple:
        """The head."""
        ...
