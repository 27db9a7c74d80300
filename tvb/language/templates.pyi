# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass

MASK: str
_MARKS: str
def without_mark(text: str) -> str:
    """The text without one final punctuation mark."""
    ...
def without_marks(text: str) -> str:
    """The text without all its final punctuation marks."""
    ...
def lower_first(text: str) -> str:
    """The text with its first letter in lower case."""
    ...
def without_last(text: str) -> str:
    """The text without its last character."""
    ...
_MODIFIERS: Any
@dataclass(frozen=True)
class Piece:
    """One piece of a template: literal text, or a field, or the mask (neither text nor field).

    Attributes:
        space: a space goes before the text of the field"""
    text: str = ...
    name: str = ...
    modifiers: str = ...
    space: bool = ...
    @property
    def is_mask(self):
        """Whether this is the hole."""
        ...
    def fill(self, value: str='') -> str:
        """The literal text, or the value of the field as the modifiers want it.

        Args:
            value: what the tokenizer is given"""
        ...
def _field_piece(inside: str, template: str, space: bool) -> Piece:
    """A field from what stands between its braces."""
    ...
def read_template(template: str) -> tuple[Piece, ...]:
    """Take a template apart. Raises `ValueError` for a template that is not complete.

    Args:
        template: in order; no literal is empty"""
    ...
