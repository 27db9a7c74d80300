# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from pathlib import Path
from tvb.adapters.adapter import Adapter
from tvb.adapters.bases import AdapterBasis
from tvb.bases.building import Builder
from tvb.vectors.collection import TaskVectors
from tvb.vectors.vector import TaskVector
import torch

def _by_name(adapters):
    """Adapters by their names; `ValueError` where there are none, or two of one name.

    Args:
        adapters: task name -> folder or `Adapter`, the names as text"""
    ...
def _shapes_of(adapters):
    """The weights that adapters change; `AdapterError` where two of them mean different weights by one name.

    Args:
        adapters: name of a weight -> its shape"""
    ...
class Adapters:
    """T adapters of one base model."""
    def __init__(self, adapters: Mapping, base=None, exclude=None):
        """
        Args:
            adapters: task name -> folder, or `Adapter`
            base: the base model, for folders with whole weights, see `open_adapter`
            exclude: shell patterns of weights to leave out of folders"""
        ...
    def __len__(self): ...
    def __iter__(self): ...
    adapters: Any
    trained: Any
    base: Any
    shapes: Any
    _gram: Any
    def fit(self, builder: Builder, rank: int | None=None, progress: bool=False) -> AdapterBasis:
        """Build a basis from the factors: Gram matrix, `solve`, combination.

        Args:
            builder: of `tvb.bases.builders`, but not `RandomBasis`
            rank: of the stored vectors; None: exact combinations
            progress: show progress bars"""
        ...
    @property
    def names(self):
        """The T task names, in order."""
        ...
    def __getitem__(self, name): ...
    def check_origin(self):
        """Warn of adapters of different base models; `AdapterError` if they mean different things by tied weights."""
        ...
    @property
    def numel(self):
        """Numbers in all weights that one of them changes."""
        ...
    @property
    def nbytes(self):
        """Bytes of all factors."""
        ...
    @property
    def dtype(self):
        """The type that they are computed in: float32, or float64 if one of them is."""
        ...
    def __repr__(self): ...
    def remember(self, gram: torch.Tensor):
        """Take over what is known of these numbers.

        Args:
            gram: (T, T) inner products of these adapters"""
        ...
    @property
    def is_known(self) -> bool:
        """Whether the Gram matrix is remembered."""
        ...
    def task_vectors(self) -> TaskVectors:
        """The same as a collection of dense task vectors that are formed block by block: for the mergings that look at
        single numbers."""
        ...
    def blocks(self, name: str, limit: int, itemsize: int=4) -> list:
        """The adapters that change a weight, those of equal rank and layout together, in blocks that fit.

        Args:
            name: a weight
            limit: bytes for the factors of one block
            itemsize: bytes per number

        Returns:
            of (positions of adapters, their `Factors`)"""
        ...
    def refuse_not_finite(self, gram):
        """`AdapterError` that names the adapter, and the weight, for which inner products are not finite."""
        ...
    def gram(self, progress: bool=False, device='cpu') -> torch.Tensor:
        """Inner products of all adapters as task vectors (remembered). `AdapterError` for NaN or infinity.

        Args:
            progress: show a progress bar
            device: where the products are computed; a GPU has the memory of two blocks to spare

        Returns:
            (T, T) float64, symmetric"""
        ...
    def cosine(self) -> torch.Tensor:
        """(T, T) float64 cosine similarities of the adapters as task vectors."""
        ...
    def with_adapter(self, name: str, adapter) -> Adapters:
        """These adapters and one more.

        Args:
            name: new task
            adapter: folder, or `Adapter`

        Returns:
            T + 1 adapters; the Gram matrix is extended by a row if it is known"""
        ...
    def subset(self, names) -> Adapters:
        """Some of these adapters. `KeyError` for a name that is not there.

        Args:
            names: task names, in the order wanted

        Returns:
            what is known of the Gram matrix is kept"""
        ...
    def weighted(self, weights=None) -> Adapters:
        """The adapters, each times its weight.

        Args:
            weights: (T,); None: as they are

        Returns:
            lazy"""
        ...
    def joined(self) -> Adapter:
        """All that they change, as one adapter: at each weight the difference of the first that changes it."""
        ...
    def from_dense(self, vector: TaskVector, rank: int) -> Adapter:
        """The nearest adapter of a rank to a vector that was made from these, stored as they are.

        Args:
            vector: made from these adapters

        Returns:
            in memory"""
        ...
    def merge(self, method='sum', rank: int | None=None, weights=None, scaling: float=1.0, near: str | Path | None=None, progress: bool=False, **settings) -> Adapter:
        """Merge adapters into one. `ValueError` for a method whose result has full rank, if no rank is given.

        Args:
            method: a name of `tvb.merging.methods.METHODS`, or a `Merging`
            rank: of the result; None: exact, for sum and mean only
            weights: (T,) that the adapters are multiplied with before they are merged; None: 1
            scaling: coefficient of the result
            near: where the result will be written: a dense vector is kept beside it; None: in memory
            progress: show progress bars
            settings: of the method

        Returns:
            in memory; `dropped` and `errors` say what the rank left out"""
        ...
    def as_stored(self, base) -> Adapters:
        """The adapters for a model that may store one of two tied names, see `tvb.adapters.applying.as_stored`."""
        ...
    def merge_into(self, base, out: str | Path, method='sum', weights=None, scaling: float=1.0, progress: bool=False, shard_bytes: int | None=None, dtype: torch.dtype | None=None, **settings) -> Path:
        """Write the base model plus `scaling` times the merged adapters, block by block; codes of bitsandbytes become
        numbers.

        Args:
            base: the base model, in a file or folder, or a mapping
            out: a .safetensors file to write, or a folder that other libraries open
            method: as of `merge`
            weights: (T,) that the adapters are multiplied with before they are merged; None: 1
            scaling: coefficient of what is added
            progress: show progress bars
            shard_bytes: as of `tvb.merging.methods.merge_model`
            dtype: of the floating-point tensors that are written; None: as in the base
            settings: of the method

        Returns:
            `out`"""
        ...
    def merge_in(self, space: str, method='ties', rank: int | None=None, weights=None, scaling: float=1.0, near: str | Path | None=None, progress: bool=False, **settings) -> Adapter:
        """Merge adapters in a joint space. `ValueError` for a space that there is not.

        Args:
            space: "knots", "core", or "weights": as `merge` does
            method: a name of `tvb.merging.methods.METHODS`, or a `Merging`
            rank: to cut the result to; None: what the space has
            weights: (T,) that the adapters are multiplied with before they are merged; None: 1
            scaling: coefficient of the result
            near: where the result will be written: coordinates are kept beside it; None: in memory
            progress: show progress bars
            settings: of the method

        Returns:
            in memory"""
        ...
    def combine(self, weights, rank: int | None=None, progress: bool=False):
        """M weighted sums of the adapters; what one of them was trained on as a whole stays whole.

        Args:
            weights: (T, M), or (T,) for a single adapter
            rank: truncate every weight to this rank; None: exact
            progress: show a progress bar"""
        ...
def cheaper_by_factors(rank_a: int, rank_b: int, rows: int, columns: int) -> bool:
    """Do inner products cost less from the factors than from the rows of the differences?

    Args:
        rank_a: rank of some adapters at a weight
        rank_b: rank of others
        rows: of the weight
        columns: of the weight"""
    ...
class Stack:
    """The factors of n adapters of equal rank and layout at one weight, in memory."""
    def __init__(self, numbers: list, factors: list, dtype: torch.dtype=torch.float32, device='cpu'):
        """
        Args:
            numbers: positions of the adapters in their collection
            factors: n `Factors`"""
        ...
    def __len__(self): ...
    numbers: Any
    factors: Any
    dtype: Any
    device: Any
    rank: Any
    rows: Any
    columns: Any
    whole: Any
    lefts: Any
    rights: Any
    def read(self):
        """All factors: left (r, n, rows) with the scales in it, right (r, n, columns)."""
        ...
    def form(self, first, last):
        """Rows of the differences, (n, (last - first) columns)."""
        ...
_TILE: int
_RUN: int
def _products_of(x, y, buffer):
    """x @ y.T into the memory of a buffer."""
    ...
def add_by_factors(total: torch.Tensor, a: Stack, b: Stack):
    """Add sum_kl (A_k A_l^T) * (B_k B_l^T).

    Args:
        total: (n, m), changed in place; if `a` is `b`, half of the sum: add its transpose
        a: n adapters
        b: m adapters"""
    ...
def _add_half(part: torch.Tensor, left: torch.Tensor, right: torch.Tensor):
    """The symmetric term of some ranks with themselves, of which half is enough: the blocks on and above the diagonal.

    Args:
        part: (n, n), changed in place
        left: (k n, rows)
        right: (k n, columns)"""
    ...
def add_by_rows(total: torch.Tensor, a: Stack, b: Stack, budget: int):
    """Add the inner products of the differences, formed some rows at a time.

    Args:
        total: as in `add_by_factors`
        a: n adapters
        b: m adapters
        budget: bytes for the rows"""
    ...
def _add_pair(total, lock, dtype, device, budget, pair):
    """Add the inner products of two blocks of adapters at one weight to the whole matrix."""
    ...
def inner_products(a: Adapters, b: Adapters, progress: str='', device='cpu', dtype: torch.dtype | None=None) -> torch.Tensor:
    """Inner products of all pairs of adapters, from their factors.

    Args:
        a: S adapters
        b: T adapters; the same object for a Gram matrix
        progress: label of a progress bar; empty: none
        device: where the products are computed
        dtype: in which; default: that of the factors, float32 or more

    Returns:
        (S, T) float64"""
    ...
def _moves(adapter):
    """
    Args:
        adapter: is one of its differences not zero everywhere?"""
    ...
def _too_short(adapters, gram):
    """
    Args:
        gram: for float32, in which products of small factors can vanish"""
    ...
