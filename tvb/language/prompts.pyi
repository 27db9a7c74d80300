# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

@dataclass(frozen=True)
class Prompt:
    """A template and the word of each label, in the order of the classes. Raises `ValueError` when the parts do not
    fit together.

    Attributes:
        words: label -> word without its leading space
        limits: field -> most tokens of it
        cut: "tail", "fields", or "fields:" and the names of fields"""
    template: str
    words: Mapping[str, str]
    limits: Mapping[str, int] = ...
    cut: str = ...
    def __post_init__(self): ...
    @cached_property
    def pieces(self):
        """The pieces of the template."""
        ...
    @property
    def fields(self) -> tuple:
        """The names of the fields, each once, in the order of the template."""
        ...
    @property
    def cut_first(self) -> tuple:
        """The fields that are cut before the others."""
        ...
    def value(self, name: str, texts: Sequence | Mapping) -> str:
        """The text of a field: by position in a sequence, by name in a mapping."""
        ...
    def strings(self, texts: Sequence | Mapping) -> list:
        """What each piece says for one example.

        Args:
            texts: one string for each piece; the mask is MASK"""
        ...
    def assemble(self, strings: Sequence[str], ids_of: Mapping[str, list[int]], tokenizer, max_length: int) -> tuple[list[int], int, bool]:
        """Put the ids of the pieces together and cut what is too long; the mask is never cut.

        Args:
            strings: from `Prompt.strings`
            ids_of: from `token_ids`
            tokenizer: for the first, the last and the mask token
            max_length: most ids of an example

        Returns:
            the ids, where the mask is, and whether something was cut"""
        ...
    def encode(self, texts: Sequence | Mapping, tokenizer, max_length: int=256) -> list[int]:
        """The ids of one example.

        Args:
            texts: the texts of one example
            tokenizer: of the masked language model
            max_length: most ids

        Returns:
            with the first, the mask and the last token"""
        ...
def _check_cut(prompt: Prompt) -> None:
    """Raise `ValueError` for an unknown way to cut, and for limits that can not be kept."""
    ...
def _check_words(prompt: Prompt) -> None:
    """Raise `ValueError` for a label without a word, and for fewer than two labels."""
    ...
def label_ids(words: Mapping[str, str], tokenizer) -> tuple[int, ...]:
    """Look up the label words. Raises `ValueError` for a word that is not one token, and for two labels with one token.

    Args:
        words: label -> word without its leading space
        tokenizer: of the masked language model

    Returns:
        the token of each label, in the order of the words"""
    ...
def token_ids(strings: Iterable[str], tokenizer) -> dict[str, list[int]]:
    """Encode each distinct string once. A special token that occurs in a text is read as plain text, so no text can
    bring a mask of its own.

    Args:
        tokenizer: string -> its ids"""
    ...
PROTOCOLS: Any
def is_published(protocol: str) -> bool:
    """Whether a protocol is the published one. Raises `ValueError` for a name that is not one.

    Args:
        protocol: whether it is another one than "ours" """
    ...
def published_label_ids(words: Mapping[str, str], tokenizer) -> tuple[tuple[int, ...], list[str]]:
    """The label words without their leading space. Raises `ValueError` as `label_ids` does.

    Args:
        words: label -> word
        tokenizer: of the masked language model

    Returns:
        the token of each label, and what is to be said"""
    ...
def shares(lengths: Sequence[int], budget: int) -> list[int]:
    """Divide a budget equally, where what a short field does not need goes to the others.

    Args:
        lengths: tokens of each field
        budget: tokens that they may have together

    Returns:
        tokens that each keeps"""
    ...
def shorten(parts: list[list[int]], groups: Iterable[Sequence[int]], room: int) -> list[list[int]]:
    """Cut the fields until the pieces fit.

    Args:
        parts: the ids of each piece
        groups: numbers of the pieces that may be cut: the first group before the second
        room: most ids of all pieces together

    Returns:
        the pieces, cut at their ends"""
    ...
def special_ids(tokenizer) -> tuple[int, int]:
    """The tokens around every example. Raises `ValueError` where the tokenizer lacks them, the mask or the padding.

    Args:
        tokenizer: the ids of <s> and </s>"""
    ...
_SENTIMENT: Any
_SUBJECTIVITY: Any
_ACCEPTABILITY: Any
_ANSWER: Any
_INFERENCE: Any
_SAME: Any
_KINDS: Any
_QUESTIONS: Any
_OPINION_PROMPT: Any
PROMPTS: Any
def protocol_prompt(prompt: Prompt, protocol: str='ours') -> Prompt:
    """The prompt as a protocol has it: as published, a `~` takes the last character away, even where it is no mark.

    Args:
        protocol: see is_published"""
    ...
