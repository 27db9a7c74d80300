# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from PIL import Image
from pathlib import Path

_PETS: Any
def random_pictures(number: int, seed: int=0, side: int=8) -> list:
    """Random pictures; no two are the same.

    Args:
        side: pixels

    Returns:
        of PIL images"""
    ...
def encoded(picture: Image.Image, kind: str='PNG') -> bytes:
    """A picture as the bytes of a file.

    Args:
        kind: or "JPEG" """
    ...
def _labelled(pictures: list) -> list:
    """Pictures with the labels 0, 1, 2, 0, ...

    Returns:
        of (picture, label)"""
    ...
def _dataset(rows, names):
    """Rows of (picture or a dict of bytes and path, label) as a data set of Hugging Face."""
    ...
def write_task(folder: str | Path, train: list, test: list, names=_PETS, kind: str='parquet') -> Path:
    """An image task with two splits in one of the layouts that are read.

    Args:
        train: of (PIL image, or dict of bytes and path; label)
        names: K class names
        kind: or "disk" (a saved data set), or "files" (a folder of pictures for each class)

    Returns:
        the folder"""
    ...
def pets() -> tuple:
    """A task of three classes without anything wrong in it.

    Returns:
        (train, test): 60 and 30 labelled pictures"""
    ...
