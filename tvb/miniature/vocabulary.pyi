# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from dataclasses import dataclass
import random

def words(text: str) -> tuple[str, ...]:
    """A list of words or phrases.

    Args:
        text: separated by bars"""
    ...
def fill_slots(frame: str, lists: Mapping[str, tuple[str, ...]], generator: random.Random) -> str:
    """Replace every slot. Raises `ValueError` for a slot without a list.

    Args:
        frame: text with {slots}
        lists: name of a slot -> what it can be"""
    ...
def sentence_case(text: str) -> str:
    """The first letter and the pronoun I as capitals."""
    ...
@dataclass(frozen=True)
class Cues:
    """What tells a class: `known` from the corpus with its label word, `fresh` from neutral sentences only."""
    known: tuple[str, ...]
    fresh: tuple[str, ...]
CUES: Any
ASPECTS: Any
LISTS: Any
EVERY_ASPECT: Any
MORE_ASPECTS: Any
