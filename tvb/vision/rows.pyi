# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tvb.vision.registry import TaskFacts
from tvb.vision.sources import Source
from tvb.vision.tasks import Split
import torch

def _column_of(features, kind: str, where: str) -> str:
    """The first column whose feature is of the kind.

    Args:
        features: the features of a data set: name -> feature
        kind: "Image" or "ClassLabel"
        where: said in the error

    Returns:
        the name of the column"""
    ...
def _label_column(features, facts: TaskFacts, where: str) -> str:
    """The first `ClassLabel` with the right number of classes, or the only column of whole numbers or truth values
    when the class names are known.

    Args:
        features: name -> feature
        facts: of the task: class names, or their number
        where: said in the error

    Returns:
        the name of the column"""
    ...
@dataclass(frozen=True)
class Rows:
    """The rows of one split, not decoded: a data set, its two columns, and the class names.

    Attributes:
        data: Hugging Face data set
        picture: name of the image column
        label: name of the label column
        where: said in errors
        files: local files, for errors"""
    data: object
    picture: str
    label: str
    class_names: tuple[str, ...]
    where: str
    files: tuple[Path, ...] = ...
    def __len__(self): ...
def _spelled(name: str) -> str:
    """What spellings of a class name have in common: no capitals, spaces for other breaks, no leading zeros."""
    ...
def _ranks(values: Iterable) -> list[int]:
    """The place of each value among the sorted ones."""
    ...
def _class_places(own: list[str], facts: TaskFacts, where: str) -> list[int] | None:
    """Which class of the table a name in the data is. Raises `ValueError` for numbers that are not those of the classes.

    Args:
        own: names of the classes in the data, in its order
        facts: with as many class names
        where: said in the error

    Returns:
        the class of each; None where the names do not say it"""
    ...
def named_classes(own: list[str], facts: TaskFacts, where: str, folders: bool) -> tuple[str, ...]:
    """The class names of the table in the order of the data; the data's own where the table has none. Raises
    `ValueError` for folders that could be any class.

    Args:
        own: names of the classes in the data, in its order
        where: said in the error
        folders: whether they are the names of folders

    Returns:
        the names to work with, in the same order"""
    ...
def read_rows(source: Source, split: str, facts: TaskFacts) -> Rows:
    """Open a split and find its columns. Raises `ValueError` when the columns or the number of classes are not what
    they should be."""
    ...
def read_both(source: Source, facts: TaskFacts) -> dict[str, Rows]:
    """Open both splits. Raises `ValueError` when their class names differ, because then a label means two things.

    Args:
        facts: "train" and "test" """
    ...
_CHUNK: int
DECODED: Any
def in_order(rows: Rows, chosen: list[int], work: Callable) -> Iterator:
    """Work on the pictures of rows with threads; the results come in the order of the rows.

    Args:
        chosen: row numbers
        work: picture -> result

    Returns:
        of row number and result, or the exception in its place"""
    ...
def _file_of(rows: Rows, number: int) -> str:
    """The file that holds a row: asked only when the row is broken.

    Args:
        number: for an error"""
    ...
def pixels_of(rows: Rows, chosen: list[int], size: int, broken: str='error', progress: bool=False) -> Iterator:
    """Decode rows. Raises `ValueError` with row and file for a picture that does not decode.

    Args:
        chosen: row numbers
        size: side in pixels
        broken: "error" stops at a picture that does not decode, "skip" leaves it out
        progress: show a progress bar

    Returns:
        of row number and pixels, (3, size, size) uint8; None for one that is left out"""
    ...
def labels_of(rows: Rows, chosen: list[int]) -> torch.Tensor:
    """The labels of rows. Raises `ValueError` for one that is not the number of a class.

    Args:
        chosen: (n,) int64"""
    ...
def choose_rows(rows: dict[str, Rows], validation_share: float=0.1, train_limit: int | None=None, test_limit: int | None=None, seed: int=0) -> dict[str, list[int]]:
    """Draw the rows of the three splits, validation as published (see `random_split_rows`). A limit is drawn before
    anything is decoded, so it also saves the time.

    Args:
        rows: "train" and "test"
        validation_share: of the training rows
        train_limit: at most so many training rows, validation included
        test_limit: at most so many test rows
        seed: of the limits and of the validation draw; the published one is 0

    Returns:
        row numbers of train, validation (both in "train") and test, sorted"""
    ...
def notice(split: Split, where: str) -> Split:
    """Warn about pictures that were left out.

    Args:
        where: the split itself"""
    ...
def read_split(rows: Rows, chosen: list[int], size: int, broken: str='error', progress: bool=False) -> Split:
    """Decode rows into memory."""
    ...
