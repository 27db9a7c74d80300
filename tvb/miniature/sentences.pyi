# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from tvb.language.prompts import Prompt
from tvb.miniature.vocabulary import EVERY_ASPECT
import random

_FRAMES: Any
_CLAIMS: Any
def write_texts(frame: str, generator: random.Random, cues: Mapping[str, tuple[str, ...]] | None=None, word: str='', aspects: tuple[str, ...]=EVERY_ASPECT, wrong: Mapping[str, tuple[str, ...]] | None=None) -> tuple[str, ...]:
    """Draw a frame and fill its slots for a class.

    Args:
        frame: of FRAMES
        cues: label word -> cues; none for neutral text
        word: the label word
        wrong: cues for {contra}, where they are others than `cues`

    Returns:
        one text, or two"""
    ...
def known_cues(family: str, classes: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The cues of the corpus.

    Args:
        classes: label word -> cues"""
    ...
def _numbered(*labels):
    """Label words of classes that are called by their numbers.

    Args:
        labels: 0, 1, ... -> label word"""
    ...
OWN_PROMPTS: Any
_ANCHORS: Any
def prompt_named(name: str) -> Prompt:
    """A prompt of the world's own, or that of a published task."""
    ...
@dataclass(frozen=True)
class Section:
    """One kind of document: which frames and cues, under which prompt, and how much of the corpus it is.

    Attributes:
        prompt: see prompt_named
        weights: of the classes; equal without them"""
    frames: str
    cues: str
    prompt: str
    share: float
    weights: tuple[float, ...] = ...
CORPUS: Any
@dataclass(frozen=True)
class Document:
    """A text of the corpus in three parts; `word` is the label word with its leading space, empty in a text without
    a prompt."""
    before: str
    word: str = ...
    after: str = ...
    def __str__(self): ...
def _fill_prompt(prompt: Prompt, texts: tuple[str, ...], word: str) -> Document:
    """Put a label word into a prompt."""
    ...
def corpus(count: int, seed: int=0, held_out: frozenset | set=frozenset(), anchored: float=0.8) -> list[Document]:
    """Draw the documents of pre-training.

    Args:
        count: documents that are drawn; a few fewer are returned
        held_out: texts that must not occur
        anchored: share of the sentiment documents with an anchor"""
    ...
