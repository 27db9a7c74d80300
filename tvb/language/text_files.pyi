# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tvb.language.twelve import Example
from tvb.language.twelve import Examples
from tvb.language.twelve import TextFacts

@dataclass(frozen=True)
class Record:
    """One row of a file.

    Attributes:
        line: where it begins, from 1
        raw: as it stands in the file, without the line end"""
    line: int
    raw: str
    cells: tuple[str, ...]
def text_lines(path: str | Path) -> list[str]:
    """The lines of a file. Raises `ValueError` for a file that is not UTF-8."""
    ...
def tsv_records(path: str | Path) -> Iterator[Record]:
    """The rows of a tab-separated file, empty lines left out."""
    ...
def csv_records(path: str | Path) -> Iterator[Record]:
    """The rows of a csv file as label and text, which is everything after the first comma."""
    ...
def _check_header(record: Record, facts: TextFacts, path: str | Path):
    """Compare the first line of a file with the names that the columns should have."""
    ...
def example_of(record: Record, facts: TextFacts, path: str | Path) -> Example | None:
    """The example of a row. Raises `ValueError` that names file and line."""
    ...
def read_records(path: str | Path, facts: TextFacts) -> tuple[Record | None, list[Record]]:
    """Read a file and check its header."""
    ...
def read_split(folder: str | (str | Path), task: str, split: str) -> Examples:
    """Read one split. Raises `FileNotFoundError` that says what to put where, and `ValueError` that names file and line.

    Args:
        folder: holds the files of the task
        task: name in the table
        split: train, validation or test"""
    ...
def _row_text(example: Example, facts: TextFacts, number: int) -> str:
    """A row in the layout of a task. Raises `ValueError` for what the layout can not hold.

    Args:
        number: without the line end"""
    ...
def write_split(folder: str | (str | Path), task: str, split: str, examples: Iterable[Example]) -> Path:
    """Write one split in the layout of its task; the file appears when it is complete.

    Args:
        folder: made when it is missing
        task: name in the table
        split: train, validation or test
        examples: in the order of the file

    Returns:
        the file"""
    ...
