# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.storage.checkpoints import Checkpoint
from tvb.vectors.collection import TaskVectors
from typing import NamedTuple
import torch

def add_products(total: torch.Tensor, a: torch.Tensor, b: torch.Tensor, run: int=1 << 15):
    """Add a @ b.T to `total`, accumulating runs of columns in float64.

    Args:
        total: (S, T) float64, changed in place
        a: (S, n)
        b: (T, n)
        run: columns per product"""
    ...
def add_gram(total: torch.Tensor, rows: torch.Tensor, run: int=1 << 15, strip: int=64, precise: bool=False):
    """Add rows @ rows.T to `total` without what symmetry tells.

    Args:
        total: (T, T) float64, changed in place; right on and below the diagonal
        rows: (T, n)
        run: columns per product
        strip: rows per product
        precise: whether the products are of float64, which takes two to three times as long"""
    ...
def mirrored(lower):
    """The symmetric matrix of which only the lower triangle is right."""
    ...
def refuse_not_finite(collection, block, pieces):
    """Say which task and which tensor make a block, or what was computed of it, NaN or infinite: they are read
    again, so the block may have been overwritten."""
    ...
def moving_names(block, pieces, known):
    """Names in `known`, and those whose numbers are not all zero in this block."""
    ...
def _version(tensor):
    """
    Args:
        tensor: of a tensor in memory; torch counts none in inference mode"""
    ...
def _state_of(checkpoint: Checkpoint, names: list) -> tuple:
    """What changes when somebody changes the numbers of a checkpoint.

    Args:
        names: the tensors that count

    Returns:
        stamps of files, versions of tensors in memory"""
    ...
def probe_of(T: int) -> torch.Tensor:
    """Random weights, with which a Gram matrix is held against the vectors themselves.

    Returns:
        (T,) float64, the same ones every time"""
    ...
def refuse_changed(names: list, gram: torch.Tensor, seen: torch.Tensor):
    """`ValueError` if a Gram matrix is not of these vectors.

    Args:
        names: of the tasks
        gram: (T, T) that is known of them
        seen: (T,) products of the vectors with their sum, weighted by `probe_of`"""
    ...
def products_in_range(at_hand, first: int, blocks: list) -> tuple:
    """Inner products over the columns of one range.

    Args:
        at_hand: function that gives the collection, here or on a worker
        first: rows from this one on are multiplied with all rows up to themselves
        blocks: of one range

    Returns:
        (T - first, T) float64, right on and below the diagonal of (T, T); names of tensors that are not zero in one of the rows; products of the rows before `first` with their random sum"""
    ...
def _products_with_sum_in_range(at_hand, weights, blocks): ...
def precise_gram(tasks: TaskVectors) -> torch.Tensor:
    """As `tasks.gram()`, in float64 throughout: slower, in one more streaming pass.

    Returns:
        (T, T) float64"""
    ...
def _underflows(gram: torch.Tensor, numel: int) -> bool:
    """Whether products of a task vector can have been too small for float32; one that is zero may have been, too.

    Args:
        gram: of float32 products
        numel: parameters"""
    ...
_FRACTION: Any
class Kept(NamedTuple):
    """What a checkpoint of sixteen bits shows of its fine-tuning.

    Attributes:
        kind: bfloat16 or float16
        equal: share of the entries that are the pretrained ones
        one_step: share of the others that differ by one step of the type or less"""
    kind: str
    equal: float
    one_step: float
def _steps(size: torch.Tensor, dtype: torch.dtype) -> torch.Tensor:
    """
    Args:
        size: of numbers, float32
        dtype: of _FRACTION

    Returns:
        how far the next number of the type is"""
    ...
def _sample(source, name, take):
    """
    Args:
        take: of a tensor, from its middle"""
    ...
def _warn_of_sixteen_bits(tasks: TaskVectors) -> None:
    """Tell of tasks whose vectors are rounding for the most part."""
    ...
def cosine_from_gram(gram: torch.Tensor) -> torch.Tensor:
    """Cosine similarities from inner products.

    Args:
        gram: (T, T)

    Returns:
        (T, T) in [-1, 1], ones on the diagonal"""
    ...
