# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.bases.basis import Basis
from tvb.vectors.collection import TaskVectors

def fit_stored(builder, tasks: TaskVectors, folder: str | Path, dtype: str | None=None, **how) -> Basis:
    """Build a basis into a folder, in fewer bits if that is asked for.

    Args:
        builder: of `tvb.bases.builders`
        folder: where the basis goes; whatever is there stays as it is until the new one is whole
        dtype: as in `Basis.save`
        how: progress, executor: see `fit`

    Returns:
        lazy"""
    ...
def build_into(work, builder, tasks, dtype, progress=False, executor=None):
    """Write the files of a new basis; in fewer bits by way of a basis in full, which lies on the disk while this runs."""
    ...
