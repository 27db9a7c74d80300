# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from tvb.language.readers import Rows
from tvb.language.registry import TaskRow
from tvb.language.twelve import Example
from tvb.language.twelve import Examples

def _part_of(value, step: str):
    """One step into a list (a number, or a name for every element) or a struct (a name). Raises `LookupError`.

    Args:
        step: a value of a row"""
    ...
def value_at(values: Mapping, path: str):
    """What stands at a path. Raises `LookupError`.

    Args:
        values: top column, or the whole path -> value"""
    ...
def as_text(value, lettered: bool=False) -> str:
    """A value as one line of text; nothing is an empty text. Raises `TypeError` for a struct."""
    ...
def row_texts(row: TaskRow, values: Mapping, number: int, where: str) -> dict[str, str]:
    """The texts of the fields. Raises `ValueError` that names the row and the column.

    Args:
        values: of one row of the data

    Returns:
        field -> text"""
    ...
def _spellings_of(value, names: Sequence[str] | tuple=()) -> list[str]:
    """How a label may be written in a table.

    Args:
        names: the first that is known counts"""
    ...
def classes_of(row: TaskRow, labels: Sequence, names: Sequence[str] | tuple=(), where: str='the data') -> list[str | None]:
    """The class of each row. Raises `ValueError` that names the first row whose label is unknown.

    Args:
        labels: as they stand in the data
        names: of the classes, where the column knows them

    Returns:
        first spelling of the class; None: the row is left out"""
    ...
@dataclass(frozen=True)
class Source:
    """Where a split was found.

    Attributes:
        kind: parquet, disk, json, lines, few-shot or hub"""
    kind: str
    paths: tuple[Path, ...] = ...
    @cached_property
    def content(self) -> str:
        """A hash of the files: of their bytes, or of name, size and time of those above 16 MB."""
        ...
def _fact_of(file: str | Path):
    """What a file is known by.

    Args:
        file: hash of its bytes; name, size and time where it is large"""
    ...
def _parquet_files(folder: str | Path, split: str) -> tuple[Path, ...]:
    """The parquet files of a split in one folder. Raises `FileNotFoundError` where some of them are missing.

    Args:
        split: in order; empty where there is none"""
    ...
def _split_in(folder: str | Path, split: str, config: str) -> Source | None:
    """The files of a split in a folder, or in its data/ or configuration folder."""
    ...
def few_shot_source(row: TaskRow, data_root: str | Path, shots: int, seed: int) -> Path | None:
    """The few-shot folder of the seed, else the original files, else a folder of other draws with enough rows of
    each label."""
    ...
_FORMS: str
def _few_shot_hint(row: TaskRow, root, shots: int, seed: int) -> str:
    """Where few-shot files would be found as well.

    Args:
        seed: empty where a task has no few-shot files"""
    ...
def _nowhere(row: TaskRow, name: str, folders: list[str | Path], hint: str) -> str:
    """What to put where, for a split that was not found.

    Args:
        name: name of the split
        folders: in which it was looked for
        hint: of few-shot files"""
    ...
def _folders_of(row: TaskRow, root: str | Path) -> list[Path]:
    """Where the data of a task may be: under its name, or as the hub calls it.

    Args:
        root: the first that has the split counts"""
    ...
def locate_split(row: TaskRow, split: str, data_root: str | (str | Path)='', shots: int=64, seed: int=0) -> Source:
    """Find a split. Raises `FileNotFoundError` that says what to put where.

    Args:
        split: "train" or "validation"
        data_root: holds the data; the hub without it
        seed: of the few-shot folder"""
    ...
def hub_dataset(row: TaskRow, name: str):
    """A split from the hub; of a data set that is a program, the parquet files that the hub made of it. Raises
    `OSError`.

    Args:
        name: of a split; gives a datasets.Dataset"""
    ...
def read_source(source: Source, row: TaskRow, split: str) -> Rows:
    """The rows of a source. Raises `ValueError` and `OSError`."""
    ...
def open_split(row: TaskRow, split: str, data_root: str | (str | Path)='', shots: int=64, seed: int=0) -> Rows:
    """Open a split. Raises `FileNotFoundError` that says what to put where, `OSError` when the hub does not answer,
    and `ValueError` for files that are wrong.

    Args:
        split: "train" or "validation"
        data_root: holds the data; the hub without it
        seed: of the few-shot folder, where the data is one"""
    ...
def read_examples(row: TaskRow, table, rows: Sequence[int] | None=None) -> list[Example | None]:
    """The examples of some rows. Raises `ValueError` that names the row.

    Args:
        table: Rows, or a Dataset
        rows: numbers from 0; all without it

    Returns:
        None: the label is one to be left out, or there is no text"""
    ...
def labels_of(row: TaskRow, table: Rows) -> list[str | None]:
    """The class of every row; only the label column is read. Raises `ValueError` that names the row.

    Args:
        table: first spelling of the class; None: the row is left out"""
    ...
def examples_of(row: TaskRow, table) -> Examples:
    """All examples of a split; rows that are left out, and those without any text, are counted in `.skipped`. Raises
    `ValueError` that names the row.

    Args:
        table: Rows, or a Dataset

    Returns:
        texts: field -> text, label: first spelling of the class"""
    ...
