# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterator
from dataclasses import dataclass
from torch import nn
from tvb.language.models import PromptModel
from tvb.language.prompt_tasks import PromptTask
import torch

LANGUAGE_PUBLISHED: Any
LANGUAGE_MINIATURE: Any
LANGUAGE_SMALL: Any
def buckets(lengths: torch.Tensor, tokens: int=4096) -> Iterator[torch.Tensor]:
    """Cut the examples into batches of similar length.

    Args:
        lengths: (n,) int64, tokens of each example
        tokens: of a batch, padding included; an example that is longer has a batch for itself

    Returns:
        row numbers, (b,) int64: all rows, each once, from short to long"""
    ...
def positions(model: PromptModel) -> int:
    """How many positions the model has; RoBERTa counts them from behind its padding token, and a model that knows
    distances only (DeBERTa) says how far they go.

    Returns:
        longest example, in tokens"""
    ...
def _check_prompts(model: PromptModel, task: PromptTask) -> None:
    """Raise `ValueError` where a task and the model do not belong together."""
    ...
@dataclass(eq=False)
class TextDomain:
    """Encoder layers of one masked language model, asked through prompts; see `tvb.training.domain.Domain`.

    Attributes:
        pretrained: stays as it is
        tokenizer: of the model"""
    pretrained: PromptModel
    tokenizer: object = ...
    device: str = ...
    kind: ClassVar[Any]
    def __post_init__(self): ...
    def hash(self) -> str:
        """Hash of all weights and of what the config says about the computation."""
        ...
    def start(self) -> dict:
        """The encoder layers, with names such as roberta.encoder.layer.0.output.dense.weight."""
        ...
    def model(self, checkpoint=None) -> PromptModel:
        """A copy of the model, with the encoder layers of a checkpoint."""
        ...
    def state(self, model) -> dict:
        """The encoder layers."""
        ...
    def body(self, model) -> nn.Module:
        """The masked language model behind the prompt."""
        ...
    def evaluated(self, model) -> PromptModel:
        """The model itself: autocast alone makes it narrower."""
        ...
    def inputs(self, task, split, rows) -> tuple:
        """Ids and attention (n, longest), place of the mask (n,), and the label tokens."""
        ...
    def scores(self, outputs, task) -> torch.Tensor:
        """The scores of the label words."""
        ...
    def batches(self, task, split) -> Iterator[torch.Tensor]:
        """From short to long, 4096 tokens at a time."""
        ...
    def check(self, model, tasks):
        """Raise `ValueError` for ids of another tokenizer and examples that are too long."""
        ...
    def facts(self, task) -> tuple:
        """Nothing besides: the prompt belongs to the task, the head to the model."""
        ...
_UNIMPORTANT: Any
