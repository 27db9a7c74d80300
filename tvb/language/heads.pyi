# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from torch import nn
from tvb.language.models import PromptModel
from tvb.training.recipe import learning_rate
from typing import NamedTuple
import torch

@dataclass(frozen=True)
class HeadRecipe:
    """How a head is trained: AdamW, a short warm-up, then a straight line down to 0.

    Attributes:
        steps: of the optimizer
        tokens: of a batch, padding included
        longest: tokens of a line; what is longer loses its end
        hidden: share of the tokens that are hidden
        held: lines on which the loss is measured, never trained on; at most a fifth of them
        threads: of the CPU, so that a head does not depend on the number of cores"""
    steps: int = ...
    learning_rate: float = ...
    weight_decay: float = ...
    tokens: int = ...
    longest: int = ...
    hidden: float = ...
    held: int = ...
    threads: int = ...
    @property
    def rates(self):
        """The recipe that says the rate of a step."""
        ...
class Lines(NamedTuple):
    """Lines of text as ids.

    Attributes:
        ids: (n, longest) int64, padded
        lengths: (n,) int64
        mask: id of the mask"""
    ids: torch.Tensor
    lengths: torch.Tensor
    mask: int
    def take(self, rows: torch.Tensor):
        """Some of the lines."""
        ...
def _is_text(line):
    """Whether it is text that can be written in UTF-8."""
    ...
def checked_lines(lines: Iterable[str]) -> list:
    """Lines as a list. Raises `ValueError` for one text in place of several, and for a line that is no text in UTF-8."""
    ...
def encode_lines(lines: Iterable[str], tokenizer, longest: int) -> Lines:
    """Encode lines; those without a token are left out. Raises `ValueError` where fewer than ten remain."""
    ...
def hidden_tokens(lines: Lines, share: float, generator: torch.Generator) -> torch.Tensor:
    """Choose what is hidden: a share of the tokens, and at least one of each line.

    Args:
        lines: b of them
        share: of the tokens between the first and the last

    Returns:
        (b, longest) bool"""
    ...
def head_loss(model: PromptModel, lines: Lines, hidden: torch.Tensor) -> torch.Tensor:
    """Cross-entropy at the hidden tokens, in nats; its gradient reaches the head only.

    Args:
        lines: of one batch
        hidden: (b, longest) bool

    Returns:
        scalar float32"""
    ...
@torch.no_grad()
def held_out_loss(model: PromptModel, lines: Lines, recipe: HeadRecipe) -> float:
    """The loss on lines that are not trained on, always with the same tokens hidden.

    Args:
        recipe: nats for each hidden token"""
    ...
def line_batches(lengths: torch.Tensor, recipe: HeadRecipe, generator: torch.Generator) -> Iterator[torch.Tensor]:
    """Row numbers of batches of similar length, pass after pass, without end."""
    ...
def _parted(lines: Lines, recipe: HeadRecipe, generator: torch.Generator) -> tuple[Lines, Lines]:
    """Set some lines aside: those to train on, and those to measure on."""
    ...
@contextmanager
def _learning(model: PromptModel):
    """Within the block the head asks for gradients; afterwards whoever asked before.

    Args:
        model: yields the parameters of the head"""
    ...
def _take_steps(model, head, lines, recipe, generator, before, progress):
    """All steps of a training, under a progress bar."""
    ...
def train_head(model: PromptModel, lines: Lines, recipe: HeadRecipe=HeadRecipe(), seed: int=0, progress: bool=True) -> dict[str, float]:
    """Train the head of a model whose encoder stands still. Raises `ValueError` for a loss that is not finite.

    Args:
        model: its head is trained, everything else stays to the bit
        seed: of the order of the lines, and of what is hidden
        progress: show a progress bar with the loss before, and that of the step

    Returns:
        loss before and after, on lines that were set aside; lines, steps"""
    ...
_CODE: int
def _head_path(model: PromptModel, lines: Lines, recipe: HeadRecipe, seed: int) -> Path:
    """Where a head belongs.

    Args:
        seed: perhaps not there"""
    ...
def _read_head(path: str | Path, model: nn.Module) -> dict:
    """Fill the head of a model from the cache. Raises `ValueError` where the file is damaged or of another model.

    Args:
        model: facts; and the model is filled"""
    ...
@dataclass
class HeadMaker:
    """Gives a model without a head one, from the cache where possible; afterwards `facts` says how it was made.

    Attributes:
        lines: without arguments -> the lines of text; called only where a head is needed
        progress: show a progress bar
        facts: loss before and after, lines, steps; empty: the model had a head"""
    lines: Callable
    recipe: HeadRecipe = ...
    seed: int = ...
    progress: bool = ...
    facts: dict = ...
    def __call__(self, model: nn.Module, tokenizer) -> None: ...
