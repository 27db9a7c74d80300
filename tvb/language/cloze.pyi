# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from collections.abc import Mapping
from tvb.language.prompt_tasks import Encoded
from tvb.language.prompt_tasks import PromptTask

def _check_counts(per_text, longest):
    """Raise `ValueError` for what is no count of rows or tokens."""
    ...
def _places(lines, unknown, per_text, generator):
    """Of each line (k,), the places that are hidden. Raises `ValueError` where fewer than ten lines have any."""
    ...
def cloze_split(texts: Iterable[str], tokenizer, per_text: int=2, seed: int=0, longest: int=64) -> Encoded:
    """Rows with one hidden token each. Raises `ValueError` for fewer than ten texts, and for no row of a text.

    Args:
        tokenizer: of the masked language model
        per_text: rows of each text, at most as many as it has tokens
        seed: of the places
        longest: tokens of a text; what is longer loses its end

    Returns:
        labels are ids of the hidden tokens"""
    ...
def _say_shared(name, lines):
    """Warn of texts that stand in a split before theirs too, but for blanks around them."""
    ...
def cloze_task(name: str, texts: Mapping[str, Iterable[str]], tokenizer, per_text: int=2, seed: int=0, longest: int=64) -> PromptTask:
    """Texts without labels as a task. Raises `ValueError` where a split is missing or has fewer than ten texts; a
    warning counts texts that stand in two.

    Args:
        texts: "train", "validation" and "test" -> texts
        tokenizer: of the masked language model
        longest: see `cloze_split`"""
    ...
