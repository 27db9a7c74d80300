# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.storage.checkpoints import Checkpoint
from tvb.vectors.vector import TaskVector
import torch

def _place_of(spec):
    """What two names have in common that are one tensor, in memory or in a file; None where that can not be told."""
    ...
def one_tensor(checkpoint) -> list:
    """Names that stand for the same tensor, as tied weights do.

    Args:
        checkpoint: lists of names"""
    ...
def moved_along(checkpoint: Checkpoint, moved) -> dict:
    """The other names of what is moved, which move with it.

    Args:
        moved: names in it that are moved

    Returns:
        name -> the one of `moved` that it is one tensor with"""
    ...
def _matched(pretrained: Checkpoint, vector: TaskVector) -> dict:
    """Which tensors a vector moves. `CheckpointError` if it is of another model.

    Returns:
        name in the pretrained model -> name in the vector"""
    ...
def with_tied_head(base: Checkpoint, pair: tuple | None) -> Checkpoint:
    """A model whose config ties the two and that stores only the embedding, with the head as its second name.

    Args:
        base: a pretrained model
        pair: names of the embedding and the head, as of `tied_pair`; None: as it is"""
    ...
class Applied(Checkpoint):
    """pretrained + scaling * vector, computed tensor by tensor when read."""
    def __init__(self, pretrained: Checkpoint, vector: TaskVector, scaling: float=1.0, dtype: torch.dtype | None=None):
        """
        Args:
            pretrained: whose names there are
            vector: of some of them
            scaling: its coefficient
            dtype: of floating-point tensors; None: as in the model"""
        ...
    @property
    def origins(self) -> set:
        """The files that reading it reads."""
        ...
    def __getitem__(self, name): ...
    places: Any
    pretrained: Any
    vector: Any
    scaling: Any
    dtype: Any
    notes: Any
    def read(self, name, start, stop, out):
        """Elements `start:stop` of one tensor of the sum, into `out`."""
        ...
    def as_written(self, tensor, name):
        """A tensor in the type that it is to have."""
        ...
    def moved(self, name, tensor, step):
        """The sum, in the type that it is to have; what is lost of it is noted."""
        ...
    def seen_by(self, tensors) -> str:
        """The fingerprint of a model, under the names of the vector and over what it moves.

        Args:
            tensors: a fingerprint"""
        ...
    @property
    def record(self) -> dict:
        """What the card of a folder says: one vector, added to a model."""
        ...
_MADE: Any
def _in_type(model, dtype):
    """
    Args:
        dtype: a module, changed in place"""
    ...
