# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from pathlib import Path
from tvb.storage.checkpoints import Checkpoint
from tvb.vectors.applying import Applied
import torch

class TaskVector:
    """Named tensors that can be added, scaled and applied. Source: Ilharco et al. 2023, arXiv 2212.04089."""
    is_checkpoint: ClassVar[Any]
    def __init__(self, tensors: Mapping, base: str | None=None):
        """
        Args:
            tensors: name -> tensor, floating point; a lazy mapping stays lazy
            base: `fingerprint` of the pretrained model that it is a difference to; None: as the tensors say, or not known"""
        ...
    tensors: Any
    _base: Any
    _norm: Any
    def __add__(self, other): ...
    def __radd__(self, other): ...
    def __mul__(self, scale): ...
    def __rmul__(self, scale): ...
    def __truediv__(self, scale): ...
    def __neg__(self): ...
    def __sub__(self, other): ...
    def dot(self, other: TaskVector) -> float:
        """Inner product of the flattened vectors; `CheckpointError` if they are not finite."""
        ...
    def _length(self) -> float:
        """Euclidean length, NaN and infinity included (remembered after the first call)."""
        ...
    def norm(self) -> float:
        """Euclidean length; `CheckpointError` if the vector is not finite."""
        ...
    def cosine(self, other: TaskVector) -> float:
        """Cosine of the angle between two vectors, in [-1, 1]; 0 if one of them is zero."""
        ...
    def check_base(self, applied: Applied):
        """`CheckpointError` if a file is not the model that this vector belongs to; a warning where it lies in memory.

        Args:
            applied: this vector, added to a model"""
        ...
    def remember(self, applied, state):
        """Note, for a model that this vector was added to, which model it began as."""
        ...
    def apply_to(self, pretrained, scaling: float=1.0, out: str | Path | None=None, check: bool=True, about: Mapping={}, dtype: torch.dtype | None=None, shard_bytes: int | None=None):
        """Pretrained plus `scaling` times this vector. `CheckpointError` if the result is not finite; warnings for changes
        that its types are too coarse for, and for variances that become negative.

        Args:
            pretrained: module, path, or mapping
            scaling: coefficient of the vector
            out: a .safetensors file to write, with one tensor in memory at a time, or a folder that other libraries open; None: in memory
            check: whether another model than the one that the vector belongs to is refused
            about: what the record of `out` says beside that, such as a recipe
            dtype: of the floating-point tensors of the result; None: as in the pretrained model
            shard_bytes: of a folder: a file is closed before it grows beyond this; None: as in the model"""
        ...
    @property
    def storage(self) -> str:
        """How the numbers are kept, such as float32, bfloat16 or int4; what is coded is read as float32."""
        ...
    def save(self, path: str | Path, metadata: dict | None=None, dtype: str | None=None) -> Path:
        """Write the vector, atomically, one tensor in memory at a time, without its all-zero tensors. `CheckpointError`
        if it is not finite.

        Args:
            path: a .safetensors file
            metadata: strings to keep beside the numbers
            dtype: "float32", "bfloat16", "int8", "int4" or another codec; None: as it is

        Returns:
            `path`"""
        ...
    @classmethod
    def load(cls, path: str | Path) -> TaskVector:
        """Open a saved vector; numbers are read when they are needed.

        Args:
            path: a file of `save`, or any checkpoint that holds differences

        Returns:
            lazy; of codes a range is turned into float32 when it is read"""
        ...
    def storage_bound(self, dtype: str | None) -> float:
        """Upper bound on the length of (vector as saved in `dtype` and loaded) - vector, from the format alone; one
        tensor in memory at a time.

        Args:
            dtype: as in `save`

        Returns:
            in the units of `norm()`"""
        ...
    def __repr__(self): ...
    def _repr_html_(self): ...
    @property
    def metadata(self) -> dict:
        """Strings that are kept beside the numbers."""
        ...
    @property
    def origins(self) -> set:
        """The files that reading it reads."""
        ...
    @property
    def names(self):
        """Tensor names, in the order of the model."""
        ...
    @property
    def numel(self):
        """Number of parameters."""
        ...
    @property
    def dtype(self):
        """The widest element type."""
        ...
    def __getitem__(self, name): ...
    def __len__(self): ...
    def __iter__(self): ...
    def __contains__(self, name): ...
    def get(self, name, default=None):
        """A tensor, or something else where there is none of that name."""
        ...
    def keys(self):
        """The names."""
        ...
    def values(self):
        """The tensors, each read when it is its turn."""
        ...
    def items(self):
        """Names and tensors."""
        ...
    @property
    def base(self) -> str | None:
        """Fingerprint of the pretrained model that this is a difference to, over the names of the vector; None where it
        is not known."""
        ...
    @classmethod
    def from_checkpoints(cls, pretrained, finetuned, include=None, exclude=None) -> TaskVector:
        """Subtract two checkpoints. `CheckpointError` if the selected names or shapes differ, listing the first
        differences, and for NaN and infinity.

        Args:
            pretrained: anything that `load_checkpoint` opens
            finetuned: the same architecture, fine-tuned
            include: shell patterns of names to take; None: all
            exclude: shell patterns of names to leave out

        Returns:
            in memory, float32 or better"""
        ...
def blame(name: str, parts: dict, otherwise: str):
    """Say who is at fault for numbers that are not finite.

    Args:
        name: a tensor of a result that is not finite
        parts: who -> tensor that it was computed from
        otherwise: what to say if all of them are finite"""
    ...
class Difference(Checkpoint):
    """fine-tuned minus pretrained, computed tensor by tensor when read."""
    def __init__(self, pretrained: Checkpoint, finetuned: Checkpoint, names: list):
        """
        Args:
            pretrained: what is subtracted
            finetuned: from what
            names: which tensors"""
        ...
    @property
    def origins(self) -> set:
        """The files that reading it reads."""
        ...
    def __getitem__(self, name): ...
    def read(self, name, start, stop, out):
        """Elements `start:stop` of one difference, into `out`; not looked at."""
        ...
    pretrained: Any
    finetuned: Any
BASE: Any
MADE_FROM: Any
def _base_of(tensors: Checkpoint) -> str | None:
    """What the tensors of a vector say about the model that they are a difference to.

    Args:
        tensors: of a task vector

    Returns:
        a fingerprint; None where it is not known"""
    ...
def _base_of_difference(difference): ...
def common_base(vectors) -> str | None:
    """The model that all the vectors belong to; None where they belong to several, or one does not know.

    Args:
        vectors: `TaskVector`s"""
    ...
def dot64(a, b, block=1 << 20):
    """Inner product of two tensors, accumulated in float64."""
    ...
