# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from collections.abc import Mapping
from contextlib import contextmanager
from pathlib import Path
from tvb.localize_stitch.masks import Masks
import torch

_CODES: Any
def raw(tensor):
    """The bytes of a contiguous CPU tensor, not copied; valid as long as the tensor is."""
    ...
def _remove_abandoned(path):
    """Remove the temporary files of writers of `path` that were killed: those that nobody holds a lock on."""
    ...
@contextmanager
def _appearing(path: str | Path):
    """A file that takes its name when the block ends well; it has the permissions of the one that it replaces, or
    those that the umask leaves.

    Args:
        path: the file; its folder is made"""
    ...
def write_tensors(path: str | Path, specs: Mapping, tensors: Iterable, metadata: Mapping) -> Path:
    """Write a safetensors file that appears when it is complete.

    Args:
        path: the file; its folder is made
        specs: name -> (dtype, shape), in the order of the file
        tensors: the tensors in that order, one at a time
        metadata: str -> str

    Returns:
        `path`"""
    ...
class MaskError(ValueError):
    """A file of masks that is damaged, or is something else; one line, whatever its names hold."""
    def __init__(self, text): ...
_LONGEST_HEADER: int
def _once(pairs):
    """
    Args:
        pairs: no name twice"""
    ...
def _read_json(path, size):
    """
    Args:
        size: the header as it was written, its length"""
    ...
_TYPES: Any
def _read_entry(path, name, entry):
    """
    Args:
        entry: type, shape, first byte and one past the last, counted from the first tensor"""
    ...
def _read_header(path: str | Path) -> tuple:
    """Header of a safetensors file with the types that are written here; everything it says is checked.

    Args:
        path: a safetensors file

    Returns:
        metadata, name -> (dtype, shape, first byte in the file)"""
    ...
def _read_tensor(file, dtype, shape, at):
    """One tensor of an open file."""
    ...
def _read_shapes(path, metadata, kind):
    """Name -> shape of the masks in a file, from its metadata, which also says what kind of file it is."""
    ...
def _read_bits(file, name, shape, spec):
    """Packed bits of one mask from an open file; `MaskError` if they do not fit the shape."""
    ...
def _save_masks(self: Masks, path: str | Path, metadata: Mapping={}) -> Path:
    """Write the packed bits, one uint8 tensor for each name; the shapes go to the metadata.

    Args:
        path: a .safetensors file
        metadata: str -> str, stored beside the masks, such as how they were learned

    Returns:
        `path`"""
    ...
def _load_masks(path: str | Path) -> Masks:
    """Read masks. `MaskError` says what is wrong with a file; nothing is guessed.

    Args:
        path: a file of `Masks.save`"""
    ...
def _check_names(path, expected, found):
    """The tensors of a file are those that its metadata names."""
    ...
class Localized(Mapping):
    """A masked task vector: name -> tensor, zero outside of the mask; only the values under the mask are stored."""
    def __init__(self, masks: Masks, values: Mapping):
        """
        Args:
            masks: where the values are
            values: name -> (ones in the mask,) float"""
        ...
    def __getitem__(self, name): ...
    def __iter__(self): ...
    def __len__(self): ...
    def __repr__(self): ...
    masks: Any
    values_at: Any
def take(vector: Mapping, masks: Masks, name: str) -> torch.Tensor:
    """The values of one tensor under its mask.

    Args:
        vector: name -> tensor
        masks: of the same names and shapes
        name: a tensor

    Returns:
        (ones in the mask,)"""
    ...
def save_localized(path: str | Path, masks: Masks, vector: Mapping, dtype: torch.dtype=torch.float32, metadata: Mapping={}) -> Path:
    """Write mask bits and the values under the mask. `ValueError` if mask and vector do not fit.

    Args:
        path: a .safetensors file
        masks: of the task
        vector: name -> tensor; read one tensor at a time
        dtype: of the stored values: float32 or bfloat16
        metadata: str -> str, stored beside them

    Returns:
        `path`"""
    ...
def load_localized(path: str | Path) -> tuple:
    """The mask and the masked vector of a task. `MaskError` for a damaged file.

    Args:
        path: a file of `save_localized`

    Returns:
        `Masks`, `Localized`"""
    ...
