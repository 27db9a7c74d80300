# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path

PURPOSES: Any
def checked_purpose(purpose):
    """One of `PURPOSES`. `ValueError`, with the nearest name, for anything else."""
    ...
def checked_limits(budget, error):
    """Bytes and error as numbers. `ValueError` for both, and for what is no budget or no error."""
    ...
def as_named_now(record: dict) -> dict:
    """A record, of an older version, too, which called the root of the mean square error of the tasks `rms_error`."""
    ...
def written_record(folder: str | Path) -> dict:
    """What was predicted and measured when a folder was written, from the metadata of its description.

    Args:
        folder: of compressed task vectors, or of a basis

    Returns:
        empty where `compress` did not write it"""
    ...
