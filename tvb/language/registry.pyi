# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from collections.abc import Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from functools import lru_cache
from pathlib import Path
from tvb.language.prompts import Prompt

@dataclass(frozen=True, repr=False)
class TaskRow:
    """One task of the registry: where its data is, and how a row of it becomes a sentence with a hole.

    Attributes:
        hub: repository on the hub
        config: its configuration
        files: name in tvb.language.twelve.TEXT_TASKS
        train: name of the split that the shots are drawn from
        validation: name of the split that is reported
        label: column
        texts: field of the template, and column
        classes: spellings of the label, and word
        drop: labels whose rows are left out
        prefix: of the variants that come from one line
        origin: file and line"""
    name: str
    family: str = ...
    hub: str = ...
    config: str = ...
    files: str = ...
    train: str = ...
    validation: str = ...
    label: str = ...
    texts: tuple[tuple[str, str], ...] = ...
    template: str = ...
    cut: str = ...
    classes: tuple[tuple[tuple[str, ...], str], ...] = ...
    drop: tuple[str, ...] = ...
    note: str = ...
    prefix: str = ...
    origin: str = ...
    @cached_property
    def prompt(self) -> Prompt:
        """Template and words."""
        ...
    def __repr__(self): ...
    @property
    def labels(self) -> tuple[str, ...]:
        """The first spelling of each class, in order."""
        ...
    @property
    def where(self) -> str:
        """How messages name the task."""
        ...
    @property
    def columns(self) -> list[str]:
        """The columns that are read, the label last."""
        ...
_HEADINGS: Any
_NEEDED: Any
_DEFAULTS: Any
_LETTERED: str
@contextmanager
def _at_place(path: str | Path, line: int, column: str):
    """Say where in a table a `ValueError` comes from."""
    ...
def _read_texts(cell: str) -> tuple[tuple[str, str], ...]:
    """Take `field=column field=column` apart. Raises `ValueError`.

    Args:
        cell: field, column"""
    ...
def _read_classes(cell: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """Take `label=word; label/other spelling=word` apart. Raises `ValueError`.

    Args:
        cell: spellings, word"""
    ...
def _check_name(task: str) -> None:
    """Raise `ValueError` for what can not be the name of a task."""
    ...
def _check_variants(task: str, variants: list) -> None:
    """Raise `ValueError` where a name and its variants do not belong together."""
    ...
def _check_template(template: str, texts: tuple) -> None:
    """Raise `ValueError` for a template that can not be read, or that names a field which texts lacks.

    Args:
        texts: texts: field, column"""
    ...
def _read_line(facts: Mapping[str, str], place) -> dict:
    """Check the cells of a line and take them apart. Raises `ValueError` that names file, line and column.

    Args:
        facts: heading -> cell, of one line, with the defaults
        place: heading -> context that says where an error comes from

    Returns:
        what all tasks of the line have in common"""
    ...
def _make_rows(cells: Mapping[str, str], path: str | Path, line: int) -> list[TaskRow]:
    """The tasks of one line. Raises `ValueError` that names file, line and column.

    Args:
        cells: heading -> cell, of one line
        line: for messages

    Returns:
        one, or one for each variant"""
    ...
def _read_headings(cells: Sequence[str], path: str | Path, line: int) -> list[str]:
    """Check the first line of a table. Raises `ValueError`."""
    ...
def read_table(path: str | (str | Path)) -> dict[str, TaskRow]:
    """Read a table of tasks. Raises `FileNotFoundError`, and `ValueError` that names file, line and column.

    Args:
        path: tab-separated, with the headings in its first line

    Returns:
        by name, variants expanded, in the order of the file"""
    ...
TABLE: Any
PUBLISHED_TABLE: Any
@lru_cache(maxsize=2)
def _packaged_rows(published: bool=False) -> Mapping[str, TaskRow]:
    """The packaged table, read once."""
    ...
def task_table(table: str | (str | Path)='', protocol: str='ours') -> dict[str, TaskRow]:
    """The packaged tasks and behind them those of your own table. Raises what `read_table` raises.

    Args:
        table: a table of your own
        protocol: or "published": the rows of the published code, to the letter

    Returns:
        by name"""
    ...
def _named_tasks(name: str, rows: Mapping[str, TaskRow]) -> list[str]:
    """The tasks that one word stands for. Raises `ValueError` that suggests the nearest.

    Args:
        name: of a task, of variants, or of a family"""
    ...
def parse_masked_tasks(tasks: str, rows: Mapping[str, TaskRow]) -> tuple[str, ...]:
    """The tasks that a parameter names. Raises `ValueError` for unknown names and for a task that is named twice.

    Args:
        rows: of task_table

    Returns:
        names, in the order in which they are named"""
    ...
