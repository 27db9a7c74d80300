# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.bases.compressed import Compressed
from tvb.vectors.collection import TaskVectors
from tvb.vectors.vector import TaskVector

def _products(rows, vector, groups):
    """Of each group: inner products of the rows with each other (R, R), and with the vector (R,)."""
    ...
def fitted(found: Compressed, vector: TaskVector) -> list:
    """What the stored rows count for a new task.

    Args:
        vector: of a new task

    Returns:
        of each group: (M_g,) float64"""
    ...
def _with_one(found, name, finetuned):
    """The new task as a collection of one. `ValueError` where it does not belong to the same model."""
    ...
def _refuse_hub(found): ...
def _keep(file, place):
    """The same file at another place."""
    ...
def _kept_vectors(found, work, keep):
    """Rows, and the rests of the tasks that stay, in a new folder: their files."""
    ...
def _write_description(work, found, names, decoders, settings, record, errors, rows, rests):
    """The description of what is in a folder."""
    ...
def _about(found, names, new=None):
    """Settings for other tasks: sources and fingerprints of those that stay, and of a new one."""
    ...
def _record(found, errors):
    """The record after a change: the errors of the tasks are known, that of the sum is not."""
    ...
def _refuse_sum(found):
    """`ValueError` for what holds the sum of its tasks and nothing else."""
    ...
def recovered_tasks(found, names: list | None=None, include: list | str | None=None, exclude: list | str | None=None) -> TaskVectors:
    """The task vectors as they come back, lazy. `ValueError` for names that there are not, and where none come back.

    Args:
        found: a `Basis` or `Compressed`
        names: of tasks, in the order wanted; None: all

    Returns:
        without a pretrained model; nothing is read"""
    ...
