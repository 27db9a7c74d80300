# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from contextlib import contextmanager
from pathlib import Path
from tvb.language.registry import TaskRow

class Rows:
    """The rows of one split, read on request."""
    def __init__(self, where: str, columns: Iterable[str], size: int, fetch: Callable, names: Mapping[str, Sequence[str]] | None=None, skipped: int=0):
        """
        Args:
            where: what messages call the data
            size: number of rows
            fetch: (columns, row numbers in rising order or None for all) -> column -> values
            names: column -> names of its classes"""
        ...
    def __len__(self): ...
    def __repr__(self): ...
    def read(self, columns: Iterable[str], rows: Sequence[int] | None=None) -> dict[str, list]:
        """The values of some columns in some rows.

        Args:
            columns: names, or paths that begin with a name
            rows: numbers from 0, in any order, also repeated; all without it

        Returns:
            column -> values"""
        ...
    where: Any
    columns: Any
    size: Any
    fetch: Any
    names: Any
    skipped: Any
def rows_in_memory(columns: Mapping[str, list], where: str='the data', skipped: int=0) -> Rows:
    """Rows from lists."""
    ...
def rows_of_dataset(dataset, where: str='the data') -> Rows:
    """Rows of a data set of the `datasets` library.

    Args:
        where: of a datasets.Dataset"""
    ...
def as_rows(table, where: str='the data') -> Rows:
    """What the functions of this notebook read from.

    Args:
        where: Rows, a Dataset, or a mapping of columns"""
    ...
def checked(row: TaskRow, table) -> Rows:
    """The rows, where all columns of the task are there. Raises `ValueError`."""
    ...
@contextmanager
def _parquet_file(path: str | Path):
    """A parquet file. Raises `ValueError` for a file that is none."""
    ...
def _stored_names(schema, path: str | Path) -> dict[str, list[str]]:
    """The class names that the `datasets` library has written into a parquet file. Raises `ValueError` for a damaged
    description.

    Args:
        path: column -> names of its classes"""
    ...
def rows_of_parquet(paths: Sequence[str | Path], where: str) -> Rows:
    """Rows of the parquet files of one split, in their order."""
    ...
def rows_of_json(path: str | Path) -> Rows:
    """Rows of a file of JSON lines, or of one JSON list. Raises `ValueError` that names file and line."""
    ...
def rows_of_lines(path: str | Path, row: TaskRow) -> Rows:
    """Rows of a file with commas or tabs. Raises `ValueError` that names file and line.

    Args:
        path: csv or tsv"""
    ...
def rows_of_few_shot(folder: str | Path, row: TaskRow, split: str) -> Rows:
    """Rows of a few-shot or original folder: train, or the split that it reports. Raises what `read_split` raises."""
    ...
