# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from collections.abc import Sequence
from tvb.language.registry import TaskRow
from tvb.language.twelve import Examples

def shortages(labels: Iterable[str | None], classes: Iterable[str], shots: int) -> dict[str, int]:
    """The classes with fewer rows than shots."""
    ...
def draw_shots(labels: Sequence[str | None], classes: Iterable[str], shots: int=64, seed: int=0) -> list[int]:
    """Draw the few-shot rows. Raises `ValueError` for a class without any row.

    Args:
        labels: class of each row; None: not to be drawn
        classes: in order
        shots: rows of each class
        seed: of the draw

    Returns:
        row numbers, class after class"""
    ...
def published_draw(labels: Sequence[str | None], shots: int=64) -> list[int]:
    """The rows that the publication draws, which are the same for every seed.

    Args:
        labels: class of each row; None: not to be drawn
        shots: rows of each class

    Returns:
        row numbers, class after class in the order of their first rows"""
    ...
def train_examples(row: TaskRow, table, shots: int=64, seed: int=0, protocol: str='ours') -> tuple[Examples, list[str]]:
    """The few-shot examples of a task; only the label column and the drawn rows are read. Raises `ValueError`.

    Args:
        table: Rows, or what tvb.language.readers.as_rows takes
        shots: rows of each class
        seed: of the draw
        protocol: or "published", see published_draw

    Returns:
        and what is to be said"""
    ...
def validation_rows(kept: Sequence[int], limit: int=0, search: int=0) -> tuple[list[int], list[int]]:
    """Divide a validation split, the same way in every run.

    Args:
        kept: numbers of the rows that count
        limit: at most so many; 0: all
        search: so many choose coefficients; at most half

    Returns:
        rows to choose with, rows to report; the same ones without search"""
    ...
def validation_examples(row: TaskRow, table, limit: int=0, search: int=0) -> tuple[Examples, Examples, list[str]]:
    """The examples of the validation split. Raises `ValueError`."""
    ...
