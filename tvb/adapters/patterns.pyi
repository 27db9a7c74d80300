# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from functools import lru_cache
from tvb.adapters.config import CONFIG

_LONGEST: int
_STEPS: int
_PART: Any
_COUNT: Any
_PLAIN: Any
def _bounds(part: str) -> tuple:
    """What a quantifier says.

    Args:
        part: *, +, ?, {2}, {2,}, {,3} or {2,3}, perhaps with a ? that asks for the shortest match

    Returns:
        how often at least, at most"""
    ...
def _alternatives(parts: list):
    """Read `a|b|c` up to the end, or up to a closing parenthesis.

    Args:
        parts: of a pattern, the next one last; taken away"""
    ...
def _sequence(parts):
    """Read what follows one another."""
    ...
def _repeated(parts):
    """Read one thing and the quantifier behind it."""
    ...
def single(parts):
    """Read a letter, a class, an anchor or something in parentheses."""
    ...
def _look_ahead(inside, wanted, reader, places):
    """The places from which a pattern goes on, or does not."""
    ...
@lru_cache(10000)
def _compiled(pattern):
    """A regular expression of `re`, remembered."""
    ...
@lru_cache(1000)
def _read_pattern(pattern: str):
    """A regular expression as a function of places; `LookupError` for what is not followed, such as references back."""
    ...
class Patterns:
    """A table of `adapter_config.json`: regular expressions with values, of which the first that matches counts."""
    def __init__(self, table: dict | None, fine=lambda value: True, where=CONFIG):
        """
        Args:
            table: regular expression -> value
            fine: whether a value makes sense
            where: the file and the setting, for messages"""
        ...
    def step(self):
        """Count one comparison."""
        ...
    def move(self, part, places):
        """The places behind a letter that is, or is in the class, `part`."""
        ...
    steps: Any
    where: Any
    rows: Any
    name: Any
    masks: Any
    def value(self, module: str, default):
        """The value of the first pattern that matches the whole name, or the end of it after a dot.

        Args:
            module: name of a module
            default: where none matches"""
        ...
