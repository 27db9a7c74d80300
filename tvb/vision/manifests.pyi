# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from PIL import Image
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from tvb.vision.rows import Rows
from tvb.vision.tasks import Split

@dataclass(frozen=True)
class Duplicates:
    """Test pictures whose pixels also occur in train.

    Attributes:
        count: test pictures
        pairs: (row in train, row in test): each such test picture with the first training picture that equals it"""
    count: int
    pairs: tuple[tuple[int, int], ...]
def equal_rows(train: Iterable, test: Iterable) -> Duplicates:
    """Compare two lists of hashes; None equals nothing."""
    ...
def duplicates(train: Split, test: Split) -> Duplicates:
    """Find the test pictures that are also training pictures."""
    ...
def picture_facts(picture: Image.Image) -> tuple[str, str, bytes]:
    """What a manifest wants to know about a picture.

    Args:
        picture: size, mode, hash of the RGB pixels"""
    ...
def _survey(rows: Rows, limit: int | None=None, progress: bool=False) -> tuple[dict, list]:
    """Decode every picture of a split once and count."""
    ...
def _manifest_of(name: str, data_root: str | (str | Path)='', limit: int | None=None, progress: bool=False) -> dict:
    """Describe the data of a task. Raises what `load_task` raises, except that broken pictures are listed.

    Args:
        name: a task of the table, or another one with class names in its data
        data_root: holds one folder for each task; the hub is asked without it
        limit: look at no more than so many rows of each split
        progress: show progress bars

    Returns:
        for JSON; without paths of this machine"""
    ...
def manifests_of(names: Iterable[str], data_root: str | (str | Path)='', limit: int | None=None, progress: bool=False) -> tuple[dict, dict]:
    """Describe several tasks; the ones that can not be loaded are listed with their sentence, and the others go on.

    Args:
        names: of tasks
        data_root: holds one folder for each task; empty: the hub
        limit: rows of each split that are looked at
        progress: show progress bars

    Returns:
        name -> manifest, name -> why not"""
    ...
