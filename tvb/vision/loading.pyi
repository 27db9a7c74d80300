# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from pathlib import Path
from tvb.vision.registry import TaskFacts
from tvb.vision.rows import Rows
from tvb.vision.sources import Source
from tvb.vision.tasks import ImageTask
from tvb.vision.tasks import Split

_PIXEL_CODE: int
_ROW_CODE: int
def pixel_files(key: str) -> tuple[Path, Path]:
    """Where the pixels of a split are kept.

    Args:
        key: pixels (.npy) and what belongs to them (.json)"""
    ...
def _read_notes(path: str | Path) -> dict:
    """What belongs to the pixels of a split. Raises `ValueError` where it is not what `_write_pixels` writes.

    Args:
        path: labels, skipped, class_names, digest, bytes"""
    ...
def _read_pixels(key: str) -> tuple[Split, tuple[str, ...]]:
    """Map the pixels of a split from the cache. Raises `ValueError` or `OSError` where they are not whole.

    Args:
        key: the split, mapped from the file, and the class names"""
    ...
def cached_pixels(key: str) -> tuple[Split, tuple[str, ...]] | None:
    """Map the pixels of a split from the cache. None when they are not there, or, with a warning, not whole.

    Args:
        key: as of read_pixels"""
    ...
def check_space(rows: int, size: int):
    """Raise `OSError` with a way out when the pixels of so many rows do not fit on the disk."""
    ...
def _write_pictures(file, chosen: list[int], pictures: Iterable, size: int) -> tuple:
    """Write the pixels of rows as a .npy file.

    Args:
        file: open, to be written
        chosen: numbers of the rows
        pictures: number and pixels of each; None: the picture did not decode

    Returns:
        numbers of the rows that were left out, and a hash that has seen the others"""
    ...
def _write_pixels(key: str, rows: Rows, chosen: list[int], size: int, broken: str='error', progress: bool=False):
    """Decode rows into the cache."""
    ...
SPLITS: Any
def _facts_of(name: str, templates: Iterable[str] | None, protocol: str='ours') -> TaskFacts:
    """What is known of a task: what the table says, or templates alone.

    Args:
        templates: of a task that is not in the table
        protocol: see task_facts"""
    ...
def _pixel_key(name: str, split: str, source: Source, facts: TaskFacts, drawn: tuple, size: int, broken: str) -> str:
    """Under which name the pixels of a split are kept.

    Args:
        split: of the task, and of the split
        drawn: limits, shares and seeds that chose the rows"""
    ...
def _drawn(split: str, train_limit: int | None, test_limit: int | None, validation_share: float, seed: int) -> tuple:
    """What chose the rows of a split; test rows depend on a seed only where they are limited.

    Args:
        seed: of load_task

    Returns:
        for the key of the pixels"""
    ...
_CONTROL_ROWS: int
def load_task(name: str, data_root: str | (str | Path)='', size: int=224, templates: Iterable[str] | None=None, validation_share: float=0.1, train_limit: int | None=None, test_limit: int | None=None, seed: int=0, broken: str='error', progress: bool=True, protocol: str='ours', facts: TaskFacts | None=None) -> ImageTask:
    """Load a task, decoding only what is not in the pixel cache yet. Of ImageNet, the control, no more than
    `_CONTROL_ROWS` training rows are read, unless a limit says otherwise.

    Raises `FileNotFoundError` that says what to put where, and `ValueError` when the data are not those of the task.

    Args:
        name: a task of the table, or another one with templates and a local folder
        data_root: holds one folder for each task; without it, or without the folder, the hub is asked
        size: side of the images in pixels
        templates: instead of the table's
        validation_share: share of the training rows that becomes validation, at most 5,000
        train_limit: use at most so many training rows (validation included)
        test_limit: use at most so many test rows
        seed: of the limits and of the validation draw
        broken: pictures that do not decode: "error" or "skip"
        progress: show a progress bar while decoding
        protocol: of the names, see tvb.vision.registry.PROTOCOLS
        facts: instead of the row of the table

    Returns:
        with tensors that are mapped from the cache"""
    ...
def load_folder_task(name: str, folder: str | (str | Path), size: int, templates: Iterable[str] | None=None, validation_share: float=0.1, train_limit: int | None=None, test_limit: int | None=None, seed: int=0, broken: str='error') -> ImageTask:
    """Read a task from a local folder into memory. Raises `FileNotFoundError` when files are missing and
    `ValueError` when columns are.

    Args:
        name: name of the task; facts are looked up by it
        folder: holds the two splits in one of the three layouts
        size: side of the images in pixels
        templates: instead of the ones in the table of facts
        validation_share: share of the training split that becomes validation
        train_limit: use at most so many training examples (validation included)
        test_limit: use at most so many test examples
        seed: seed of the limits and of the validation draw
        broken: pictures that do not decode: "error" or "skip" """
    ...
