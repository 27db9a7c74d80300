# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping

def one_line(text, limit: int | None=None) -> str:
    """Text on one line without control characters; those are shown as escapes.

    Args:
        text: anything; its `str`
        limit: characters at most; None: all"""
    ...
def counted(number: int, word: str, plural='') -> str:
    """A number with its word in the singular or the plural.

    Args:
        number: how many
        word: one of them, such as "task"
        plural: several of them, where that is not the word with an s

    Returns:
        such as "1 task" or "1,200 tasks" """
    ...
def nearest(name, known) -> str:
    """A suggestion, the list of what there is, or both where the suggestion is far from what was written.

    Args:
        name: what was written
        known: what there is

    Returns:
        to be put behind a message"""
    ...
def is_whole(value) -> bool:
    """Whether a value is a whole number (True and False are none)."""
    ...
def is_number(value) -> bool:
    """Whether a value is a finite number that a float can hold."""
    ...
def is_shape(value) -> bool:
    """Whether a value is a list or tuple of sizes, whole numbers from 0 on."""
    ...
def _finite(text): ...
def _unknown_constant(text): ...
def _once(pairs): ...
_READER: Any
_KINDS: Any
def parse_json(text, where, kind=dict, error=ValueError):
    """Read JSON from outside. `error`, with one sentence, for anything that is not the JSON that is needed.

    Args:
        text: bytes or str
        where: what it is, to begin the sentence with, such as the path
        kind: the type that is needed; None: any
        error: the class of the error"""
    ...
def read_json(path, where=None, kind=dict, error=ValueError):
    """Read a JSON file from outside; `FileNotFoundError` if it is missing.

    Args:
        path: of a file
        where: what to call it; None: its path
        kind: as in `parse_json`
        error: as in `parse_json`"""
    ...
_WORDS: Any
def _options(kind):
    """
    Args:
        kind: the plain types of an annotation"""
    ...
def _hint(value):
    """
    Args:
        value: for a number that YAML took for text"""
    ...
def _fits(value, kind):
    """
    Args:
        kind: whether a value is of a plain type"""
    ...
def checked_settings(cls, settings: dict, where) -> dict:
    """Check settings against the fields of a dataclass and their types; `ValueError` with one sentence.

    Args:
        settings: field -> value
        where: whose settings, to begin the sentence with

    Returns:
        the same, with whole numbers as float where a float is declared"""
    ...
def method_called(name, known, what: str='method') -> str:
    """The method that a text names, whatever its capitals and hyphens; `ValueError` where there is none.

    Args:
        name: what was written
        known: names of methods
        what: what they are, for the message

    Returns:
        one of `known`"""
    ...
def refuse_alone(given: Mapping, beside: Mapping, called=None):
    """`ValueError` for what is given without the other thing that it belongs to.

    Args:
        given: name -> value; None, False, an empty text or list is not given
        beside: name -> the other name, without which it means nothing
        called: function of a name: how it was written; None: as it is, between backticks"""
    ...
class Settings:
    """Base of methods that are dataclasses of settings: no object of them holds a setting that makes no sense."""
    method: ClassVar[Any]
    def __post_init__(self): ...
    def needs(self, name: str, fine: bool, wanted: str):
        """`ValueError` for a setting outside its range.

        Args:
            name: of a setting
            fine: does its value make sense?
            wanted: what a value has to be"""
        ...
