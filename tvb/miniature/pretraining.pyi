# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from dataclasses import dataclass
from torch import nn
from tvb.miniature.sentences import Document
from tvb.training.recipe import Recipe
import torch

@dataclass(frozen=True, eq=False)
class Pages:
    """Documents as ids.

    Attributes:
        ids: (n, longest) int64, padded
        lengths: (n,) int64
        word_at: (n,) int64, where the label word is; -1: there is none"""
    ids: torch.Tensor
    lengths: torch.Tensor
    word_at: torch.Tensor
    def __len__(self): ...
def _token_lists(texts: list[str], tokenizer) -> list[list[int]]:
    """The ids of each text, some thousand texts at a time: what a tokenizer returns takes a hundred times the memory
    of its ids."""
    ...
def encode_documents(documents: list[Document], tokenizer, longest: int) -> Pages:
    """Encode documents part by part, as prompts are.

    Args:
        longest: a longer document loses its end"""
    ...
def hide(pages: Pages, rows: torch.Tensor, generator: torch.Generator, share: float=0.2, word_share: float=0.8) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Choose what is masked.

    Args:
        rows: (b,) which documents
        share: of the ordinary tokens
        word_share: of the label words

    Returns:
        ids (b, longest), which ordinary tokens, which label words are to be hidden, both bool"""
    ...
@dataclass(frozen=True)
class HeldRecipe(Recipe):
    """Warm-up, a constant rate for a while, then a straight line down to 0.

    Attributes:
        hold: share of the steps behind the warm-up at the full rate"""
    hold: float = ...
    def decay(self, share):
        """What is left of the rate after a share of the steps behind the warm-up."""
        ...
def similar_lengths(lengths: torch.Tensor, size: int, steps: int, generator: torch.Generator) -> Iterator[torch.Tensor]:
    """Shuffled batches of documents of similar length, epoch after epoch.

    Args:
        lengths: (n,)
        size: of a batch
        steps: batches

    Returns:
        row numbers, (size,) int64"""
    ...
def hiding_loss(model: nn.Module, pages: Pages, rows: torch.Tensor, generator: torch.Generator, mask: int, share: float=0.2) -> torch.Tensor:
    """Cross-entropy at the hidden tokens, plus that at the hidden label words.

    Args:
        model: RobertaForMaskedLM
        rows: (b,)
        mask: token id
        share: of the ordinary tokens that are hidden

    Returns:
        scalar"""
    ...
def pretrain_language_model(pages: Pages, config: Mapping, mask: int, recipe: HeldRecipe, steps: int, learned: Callable | None=None, rounds: int=3, share: float=0.2, seed: int=0, progress: bool=True) -> nn.Module:
    """Train a masked language model from random weights. Raises `ValueError` when it is not ready after the last round.

    Args:
        config: see tvb.language.models.language_config
        mask: token id
        steps: of a round
        learned: model -> whether it is ready; without it one round is enough
        rounds: at most
        share: of the ordinary tokens that are hidden
        progress: show a progress bar

    Returns:
        on the CPU"""
    ...
def plain_accuracy(model: nn.Module, tokenizer, count: int, world: int) -> float:
    """How many plain opinions with cues of the corpus, without an anchor, the model completes with the right word.

    Args:
        world: between 0 and 1"""
    ...
