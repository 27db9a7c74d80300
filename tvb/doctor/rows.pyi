# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from pathlib import Path
from tvb.doctor.findings import Findings
from tvb.vision.rows import Rows

def facts_of(name):
    """The row of a task in the table of published tasks, or an empty one for another task.

    Args:
        name: -> TaskFacts"""
    ...
def _is_data(folder):
    """Whether a folder holds the splits of a task in one of the three layouts.

    Args:
        folder: -> bool"""
    ...
def find_data(root: str | Path, findings: Findings | None=None) -> dict:
    """The tasks below a folder.

    Args:
        root: a task, or a folder of tasks at any depth
        findings: grows by what can not be looked at

    Returns:
        task -> folder"""
    ...
def _refuse_cut_off(files):
    """Raise `ValueError` for a parquet file without its last bytes.

    Args:
        files: -> None"""
    ...
def open_splits(folder: str | Path, task: str, findings: Findings) -> dict:
    """Open the splits of a task, decoding nothing.

    Args:
        folder: of one task
        findings: grows by the splits that can not be opened

    Returns:
        "train", "validation", "test" -> `Rows` of tvb.vision.rows"""
    ...
@dataclass
class Scan:
    """What one pass over a split keeps.

    Attributes:
        class_names: K names, as the data have them
        size: rows in the split
        pixels: digests of the images that were decoded
        labels: their labels; -1 for none
        damaged: sentences about the images that were not"""
    class_names: tuple
    size: int
    pixels: list
    labels: list
    damaged: list
def scan_rows(rows: Rows, limit: int | None=None, progress: bool=False) -> Scan:
    """Decode the images of a split, one at a time.

    Args:
        limit: look at no more than so many rows, drawn at random
        progress: show a progress bar"""
    ...
