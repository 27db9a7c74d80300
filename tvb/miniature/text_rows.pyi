# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from dataclasses import dataclass
from transformers import PreTrainedTokenizerFast
from tvb.language.twelve import Example

@dataclass(frozen=True)
class TextRow:
    """What a generated task is made of.

    Attributes:
        layout: a published task: its files, label names, metric and, where there is no other, its prompt
        cues: family of cues
        frames: equally likely; repeat one for more of it
        fresh: which of the fresh cues, first and behind the last
        share: of the examples that have a fresh cue
        aspects: domain; empty takes all
        prompt: of OWN_PROMPTS
        random_labels: labels that have nothing to do with the texts
        texts_of: the task whose texts it has"""
    layout: str
    cues: str
    frames: tuple[str, ...]
    fresh: tuple[int, int]
    share: float
    aspects: str = ...
    prompt: str = ...
    random_labels: bool = ...
    texts_of: str = ...
    @property
    def asks(self):
        """The prompt."""
        ...
    @property
    def family(self):
        """Where it belongs: the published cluster of its layout, or the family of its cues."""
        ...
_OPINIONS: Any
TEXT_ROWS: Any
GENERATED_TWELVE: Any
MORE_ROWS: Any
EVERY_ROW: Any
MANY_TASKS: Any
def text_row(name: str) -> TextRow:
    """A generated task by name. Raises `ValueError` that suggests the nearest name."""
    ...
def text_families(names: Iterable[str]) -> dict[str, str]:
    """The families of generated and of published tasks, as the published clusters have them.

    Args:
        names: task -> family"""
    ...
def task_examples(name: str, count: int, draw: str, taken: set | frozenset=frozenset()) -> list[Example]:
    """Draw examples of a task. Raises `ValueError` where the grammar has no more texts.

    Args:
        name: of EVERY_ROW
        draw: names the draw: the same name gives the same examples
        taken: texts that must not occur

    Returns:
        no text twice"""
    ...
def task_draws(name: str, test: int, shots: int, seed: int, world: int) -> dict[str, list[Example]]:
    """The three splits: `test` examples of the world, `shots` of each class and as many for validation of the seed."""
    ...
def held_out_texts(test: int, world: int) -> set[tuple[str, ...]]:
    """The test texts of the tasks that the corpus knows; those of the others can not be in it."""
    ...
_SPECIAL: Any
def train_tokenizer(texts: Iterable[str], size: int, label_words: Iterable[str] | tuple=()) -> PreTrainedTokenizerFast:
    """Train a byte-level BPE tokenizer.

    Args:
        texts: the corpus
        size: entries, at least
        label_words: each becomes one token with its leading space"""
    ...
def every_label_word() -> list[str]:
    """The label words of all prompts, each once."""
    ...
