# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from contextlib import contextmanager
from tvb.storage.checkpoints import Checkpoint
from tvb.storage.open_files import Files
from typing import NamedTuple
import torch

BLOCK_BYTES: Any
_FEWEST: Any
MOST: Any
RANGE_COLUMNS: Any
RANGES: Any
def _cached_columns(rows: int, itemsize: int=4) -> int:
    """How many columns make a block that stays in cache.

    Args:
        rows: rows that are in memory at once
        itemsize: bytes per number

    Returns:
        columns"""
    ...
def block_columns(rows: int, itemsize: int=4, budget: int | None=None, threads: int=1, limit: int | None=None) -> int:
    """How many columns fit the budget and the cache; an error if fewer than a thousand fit the budget.

    Args:
        rows: rows that are in memory at once, on each thread
        itemsize: bytes per number
        budget: bytes for all threads; default `memory_budget()`
        threads: how many blocks there are at once
        limit: columns at most; default `_cached_columns`

    Returns:
        columns"""
    ...
class Piece(NamedTuple):
    """A run of numbers of one tensor, and the columns of a block that it fills.

    Attributes:
        name: of the tensor
        start: its first number in the tensor
        stop: one past its last
        at: its first column in the block"""
    name: str
    start: int
    stop: int
    at: int
    @property
    def numel(self) -> int:
        """How many numbers it is."""
        ...
    @property
    def columns(self) -> slice:
        """Its columns in the block."""
        ...
def plan_blocks(shapes: dict, columns: int) -> list:
    """Cut the concatenation of all tensors into blocks of equal length.

    Args:
        shapes: name -> shape, in order
        columns: columns per block

    Returns:
        blocks; each a list of `Piece`"""
    ...
def width(pieces: list) -> int:
    """How many columns a block has: all blocks are of equal length but the last.

    Args:
        pieces: of one block

    Returns:
        columns that are used"""
    ...
def plan_ranges(shapes: dict, columns: int, most: int=RANGE_COLUMNS, fewest: int=RANGES) -> list:
    """Cut the matrix into ranges of about `most` columns, and a short matrix into about `fewest`.

    Args:
        shapes: name -> shape, in order
        columns: columns per block
        most: columns per range
        fewest: ranges, if there are as many blocks

    Returns:
        ranges; each a list of blocks"""
    ...
_GAP: Any
_WASTE: Any
_BUFFERS: int
def in_runs(segments: list, gap: int=_GAP) -> list:
    """Neighbours in a file together.

    Args:
        segments: (path, offset, memory area)
        gap: bytes that may lie between neighbours

    Returns:
        (path, offset, memory areas): one system call each"""
    ...
def in_file(source, name):
    """Whether the numbers of a tensor lie in a file: not in memory, computed or all zeros."""
    ...
def on_disk(source, name):
    """Whether they lie there as they are: in row-major order."""
    ...
def _read_piece(source, piece, out, files):
    """Fill the columns of a piece that is not on disk as it is."""
    ...
def read_row(source: Checkpoint, pieces: list, out: torch.Tensor, files: Files) -> torch.Tensor:
    """Fill one row of a block.

    Args:
        source: one checkpoint
        pieces: of `Piece`
        out: (n,) floating point, contiguous; converted from the stored types

    Returns:
        `out`"""
    ...
def layout_of(source: Checkpoint, pieces: list) -> tuple | None:
    """Where a row lies in a file that holds all of it in one type.

    Args:
        pieces: of a block

    Returns:
        stored type and first byte of each piece; None where `read_row` has to look at every piece"""
    ...
def areas_of(layout: tuple, pieces: list) -> list:
    """The system calls for a row: as few areas as possible, in the order of the file.

    Args:
        layout: of `layout_of`

    Returns:
        (first byte in the file, [first and last byte in the row, or None and the length of a gap])"""
    ...
def read_rows(sources: list, pieces: list, rows: torch.Tensor, files: Files):
    """Fill a block row by row.

    Args:
        sources: checkpoints
        pieces: of a block
        rows: (len(sources), n) floating point"""
    ...
def _joined(blocks: list) -> list:
    """Several blocks as a single wide one.

    Args:
        blocks: neighbours

    Returns:
        pieces"""
    ...
def _is_dense(spec) -> bool:
    """Whether a strided tensor is all of a run of numbers in another order, each once and as it lies there."""
    ...
def file_orders(checkpoints: list, names, written: int=0) -> dict:
    """The strided tensors that are better read in the order of the files, because it is the same in all of them.

    Args:
        checkpoints: that are read
        names: of tensors
        written: rows of results, which are put in row-major order

    Returns:
        name -> stride"""
    ...
def in_file_order(checkpoint, names):
    """The same checkpoint with the numbers of some strided tensors in the order of the file."""
    ...
def scattered(checkpoints: list, names) -> bool:
    """Whether one of these tensors is strided in one of the checkpoints.

    Args:
        checkpoints: that are read
        names: of tensors"""
    ...
def wide_columns(rows: int, itemsize: int=4, threads: int=1) -> int:
    """How many columns of strided tensors are read at once, however many blocks that is: three quarters of the budget.

    Args:
        rows: checkpoints that are read
        itemsize: bytes per number
        threads: that do so at the same time

    Returns:
        columns"""
    ...
THREADS: int
def read_blocks(sources: list, base: Checkpoint | None, blocks: list, dtype: torch.dtype | None=None, orders: dict={}):
    """Read the blocks of a range one after the other.

    Args:
        sources: T checkpoints
        base: what is subtracted from each; None: nothing
        blocks: blocks of pieces, all of equal length but the last of the model
        dtype: of the block; None: float32
        orders: of `file_orders`: tensors whose columns come in the order of the files"""
    ...
@contextmanager
def sharing(threads: int):
    """Within the block, the memory budget is for so many threads.

    Args:
        threads: that read at the same time"""
    ...
def reading_threads() -> int:
    """Among how many threads the memory budget is shared at the moment."""
    ...
