# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from contextlib import contextmanager
from pathlib import Path
from tvb.merging.merging import Merging
from tvb.vectors.algebra import Changes
from tvb.vectors.collection import TaskVectors
from tvb.vectors.vector import TaskVector

METHODS: Any
def make_merging(method, **settings) -> Merging:
    """A merging method by name. `ValueError` for names, types and ranges that it does not have.

    Args:
        method: a name of `METHODS`, or a `Merging`, which is returned as it is
        settings: of the method"""
    ...
def merge(tasks: TaskVectors, method='mean', out: str | Path | None=None, progress: bool=False, **settings) -> TaskVector:
    """Merge by name: `merge(tasks, "ties", keep=0.2)`.

    Args:
        tasks: T task vectors
        method: a name of `METHODS`, or a `Merging`
        out: a .safetensors file; None: in memory
        progress: show progress bars
        settings: of the method"""
    ...
def _added_to(model, scaling: float, notes: Changes):
    """Pretrained + scaling x merged, rounded to the types of the model.

    Args:
        model: the pretrained checkpoint
        notes: of what is lost"""
    ...
class Tied:
    """A target in which other names of a tensor get its numbers as well."""
    def __init__(self, rows, along: dict):
        """
        Args:
            rows: `FileRows` or `ShardRows`
            along: name -> the one whose numbers it gets, of `moved_along`"""
        ...
    def __len__(self): ...
    @contextmanager
    def filling(self, orders={}):
        """As of `FileRows`."""
        ...
    rows: Any
    along: Any
@contextmanager
def _model_to_fill(out, tasks, model, specs, method, scaling, shard_bytes):
    """
    Args:
        shard_bytes: a file or a folder of a merged model"""
    ...
def merge_model(tasks: TaskVectors, out: str | Path, method='mean', scaling: float=1.0, progress: bool=False, shard_bytes: int | None=None, model=None, **settings) -> Path:
    """Write pretrained + scaling x merged, block by block; it appears when it is complete. `CheckpointError` for what
    is not finite.

    Args:
        tasks: T task vectors, with their pretrained checkpoint
        out: a .safetensors file to write, or a folder that other libraries open
        method: a name of `METHODS`, or a `Merging`
        scaling: coefficient of the merged vector
        progress: show progress bars
        shard_bytes: of a folder: a file is closed before it grows beyond this; None: files as in the model
        model: the checkpoint that the result is added to; None: the pretrained one of the tasks
        settings: of the method

    Returns:
        `out`"""
    ...
