# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from contextlib import contextmanager
from pathlib import Path
from tvb.merging.merging import Merging
from tvb.vectors.algebra import Changes
from tvb.vectors.collection import TaskVectors
from tvb.vectors.vector import TaskVector
import torch

_CLASSES: Any
METHODS: Any
OTHER_METHODS: Any
def make_merging(method, **settings) -> Merging:
    """A merging method by name. `ValueError` for names, types and ranges that it does not have.

    Args:
        method: a name of `METHODS`, or a `Merging`, which is returned as it is
        settings: of the method"""
    ...
def of_vectors(name: str) -> str:
    """A method that sees task vectors alone. `ValueError` for an unknown name, and for one that needs examples as well.

    Args:
        name: of a merging method

    Returns:
        the same name"""
    ...
def merge(tasks: TaskVectors, method='mean', out: str | Path | None=None, progress: bool=False, **settings) -> TaskVector:
    """Merge by name: `merge(tasks, "ties", keep=0.2)`.

    Args:
        tasks: T task vectors; or a `Basis` or `Compressed`: those that come back of it
        method: a name of `METHODS`, or a `Merging`
        out: a .safetensors file; None: in memory
        progress: show progress bars
        settings: of the method"""
    ...
def _rounded(part, dtype, name, where):
    """
    Args:
        where: in the type that is written; what is not finite is refused later"""
    ...
def _added_to(model, specs: dict, scaling: float, notes: Changes):
    """Pretrained + scaling x merged, rounded to the types of the model.

    Args:
        model: the pretrained checkpoint
        specs: name -> dtype and shape that are written
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
def _plain(value):
    """
    Args:
        value: whether JSON can say it"""
    ...
def _plain_settings(method):
    """
    Args:
        method: what can be written of a method's settings, in their order"""
    ...
@contextmanager
def _model_to_fill(out, tasks, model, specs, shard_bytes, method, scaling, about):
    """
    Args:
        about: a file or a folder to be written"""
    ...
def merge_model(tasks: TaskVectors, out: str | Path, method='mean', scaling: float=1.0, progress: bool=False, shard_bytes: int | None=None, dtype: torch.dtype | None=None, about: Mapping={}, model=None, **settings) -> Path:
    """Write pretrained + scaling x merged, block by block; it appears when it is complete. `CheckpointError` for what
    is not finite.

    Args:
        tasks: T task vectors, with their pretrained checkpoint
        out: a .safetensors file to write, or a folder that other libraries open
        method: a name of `METHODS`, or a `Merging`
        scaling: coefficient of the merged vector
        progress: show progress bars
        shard_bytes: of a folder: a file is closed before it grows beyond this; None: files as in the model
        dtype: of the floating-point tensors that are written; None: as in the model
        about: what the record of the output says beside the method, such as the recipe
        model: the checkpoint that the result is added to; None: the pretrained one of the tasks
        settings: of the method

    Returns:
        `out`"""
    ...
