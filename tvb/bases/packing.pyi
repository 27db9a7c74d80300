# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from contextlib import contextmanager
from pathlib import Path
from tvb.bases.candidates import Model
from tvb.bases.predicting import Prediction
from tvb.bases.survey import Survey
from tvb.storage.ways import Candidate
from tvb.vectors.collection import TaskVectors
from tvb.vectors.vector import TaskVector

_NOT_KNOWN: Any
def settings_of(candidate, model, seen, about, seed=0):
    """The settings of compressed task vectors; `about` is what `identity` tells."""
    ...
def _description(candidate, model, seen, about, seed, record, errors, rows=None, rests=None):
    """Small matrices and metadata."""
    ...
def _filled(model, seen):
    """The tensors of every row, and of what is left of every task, that can be other than zero: two lists of sets."""
    ...
def _vector_bytes(seen, names, codec):
    """The file of a vector whose tensors are zero but for some."""
    ...
def _plain_bytes(candidate, seen, seed):
    """A basis, and the record in its metadata: its name, quotes, colon and comma take 16 characters more."""
    ...
def candidate_bytes(candidate: Candidate, model: Model | None, seen: Survey, about: dict, seed: int=0) -> dict:
    """Bytes of the folder, of what is read to merge once, and of what is read to recover every task.

    Args:
        model: of `model_of`
        about: of `identity`

    Returns:
        total, merge_once, recover_all (None: tasks can not be recovered)"""
    ...
def _rows_of_block(encoder_of, R, block, pieces):
    """The R rows of a block of columns; a group with fewer rows has zeros in the later ones."""
    ...
def write_rows(work: str | Path, model: Model, tasks: TaskVectors, codec: str, progress: bool=False) -> list:
    """Combine the rows in one pass, and store them in a codec; in between they lie in full in a folder of their own.

    Returns:
        of R `TaskVector`s, lazy"""
    ...
def rest_of(vector: TaskVector, rows: list, groups: list, columns: list) -> TaskVector:
    """What stored rows leave of a task.

    Args:
        vector: of a task
        rows: of stored rows, lazy
        columns: of each group: (M_g,) what the rows count for this task

    Returns:
        lazy"""
    ...
def _write_rest(work, model, tasks, rows, codec, t): ...
def write_rests(work, model, tasks, rows, codec, progress=False):
    """What is left of each task, in its codec: a thread takes a task."""
    ...
def _record(candidate, purpose, prediction, bytes, errors, of_sum):
    """What was predicted and measured."""
    ...
def _write_compressed(work, candidate, model, seen, about, prediction, bytes, purpose, seed, progress):
    """Rows, rests, measured errors, description."""
    ...
def _write_plain(work, candidate, model, seen, prediction, bytes, purpose, seed, progress):
    """An ordinary basis, with the record in its metadata."""
    ...
@contextmanager
def coarse_on_purpose():
    """Within the block no codec warns that it loses small numbers: what that loses is measured."""
    ...
def write_candidate(work: str | Path, candidate: Candidate, model: Model | None, seen: Survey, about: dict, prediction: Prediction, bytes: dict, purpose: str, seed: int=0, progress: bool=False) -> dict:
    """All files of a candidate, in bounded memory.

    Args:
        work: an empty folder
        about: of `identity`
        bytes: of `candidate_bytes`

    Returns:
        the record: predicted and measured"""
    ...
