# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from tvb.storage.blocks import RANGE_COLUMNS
from tvb.vectors.agreement import Agreement
from tvb.vectors.products import Kept
from tvb.vectors.vector import TaskVector
import torch

def _by_name(finetuned: Mapping) -> dict:
    """Tasks by their names; `ValueError` where two are the same, as 1 and '1' are.

    Args:
        finetuned: task name -> anything

    Returns:
        the same, the names as text"""
    ...
def _as_source(given, of_models, key=None):
    """The checkpoint of what was given for a task: a model, or a task vector where there is no pretrained model."""
    ...
def _refuse_key(key, given):
    """
    Args:
        given: a key that none of the checkpoints has"""
    ...
CHOICES: Any
BESIDE: Any
class TaskVectors:
    """T task vectors that share a pretrained model, as a lazy T x D matrix."""
    def __init__(self, pretrained, finetuned: Mapping, include=None, exclude=None, key: str | None=None, vocabulary: str | None=None, vocabulary_rows=None, heads: str | None=None, heads_names=None):
        """
        Args:
            pretrained: anything that `load_checkpoint` opens; None: the values below are task vectors
            finetuned: task name -> checkpoint (path, module or mapping), or `TaskVector` when pretrained is None
            include: shell patterns of parameter names to take; None: all
            exclude: shell patterns to leave out
            key: which part to take of files of `torch.save` that have it, such as "state_dict_ema"
            vocabulary: whose tokens there are where tokenizers differ: "base", "union" or a task; None: those are refused
            vocabulary_rows: shell patterns of the tensors with a row for each token; None: by names and sizes
            heads: which heads there are, which no arithmetic touches: "base", "none" or a task; None: they are merged as well
            heads_names: shell patterns of heads; None: the usual names"""
        ...
    pretrained: Any
    given: Any
    dtype: Any
    _gram: Any
    _changed: Any
    _norms: Any
    _state: Any
    said: Any
    record: Any
    beside: Any
    parameters: Any
    shapes: Any
    sources: Any
    opened: Any
    def of_vectors(self, opened: dict) -> Agreement:
        """What task vectors that come without a pretrained model have in common."""
        ...
    def of_models(self, opened: dict) -> Agreement:
        """What a pretrained model and its tasks have in common, after their tokens and heads were brought together."""
        ...
    def note(self, original, tokens, lined, heads):
        """Keep what a card and a folder of the result have to say of tokens and heads."""
        ...
    @property
    def names(self) -> list:
        """The T task names, in order."""
        ...
    @property
    def origins(self) -> set:
        """The files and folders that are read for it: no output may be one of them."""
        ...
    @property
    def numel(self) -> int:
        """D, the number of parameters."""
        ...
    def __len__(self): ...
    def __iter__(self): ...
    def __getitem__(self, name) -> TaskVector: ...
    def __repr__(self): ...
    @property
    def base(self) -> str | None:
        """The pretrained model that the task vectors belong to, over the chosen parameters; None where vectors do not
        tell. `CheckpointError` if they tell of two."""
        ...
    def fingerprints(self) -> dict:
        """What tells later whether these are the same checkpoints."""
        ...
    def blocks(self, columns: int, names: list | None=None, progress: str='', any_order: bool=False):
        """Iterate over the matrix of task vectors, block of columns by block of columns.

        Args:
            columns: columns per block
            names: which parameters, in which order; default: all
            progress: label of a progress bar; empty: none
            any_order: may the columns of a tensor come in any order?"""
        ...
    def read(self, blocks: list, orders: dict={}):
        """Read some blocks, one after the other.

        Args:
            blocks: of `plan_blocks`
            orders: of `orders`: tensors whose columns come in another order"""
        ...
    def ranges(self, rows: int, names: list | None=None, most: int=RANGE_COLUMNS) -> list:
        """The ranges that threads or workers of a cluster take, with blocks that fit the memory budget of as many
        threads as torch has here.

        Args:
            rows: rows beside the T + 1 that are read
            names: which parameters, in which order; default: all
            most: columns of a range

        Returns:
            of blocks of pieces"""
        ...
    @property
    def checkpoints(self) -> list:
        """All that is read: those of the tasks, and the pretrained one if there is one."""
        ...
    def orders(self, blocks: list, written: int=0) -> dict:
        """Strided tensors that are better read in the order of the files, see `file_orders`.

        Args:
            blocks: of one range
            written: rows of results

        Returns:
            name -> stride"""
        ...
    def shared(self):
        """A function without arguments that gives this collection on any machine that sees the same files. `ValueError`
        if it is not made of files."""
        ...
    def at_hand(self, executor=None):
        """A function that gives this collection where the work is done."""
        ...
    @property
    def moving(self) -> list:
        """The parameters that differ from the pretrained ones in some task, as far as is known: all of them before the
        Gram pass."""
        ...
    def map_blocks(self, step, size: int, out: list | None=None, rows: int=0, progress: str='', executor=None, any_order: bool=False, bounded: bool=False) -> list:
        """M vectors from what a function makes of the columns of the matrix, in one pass over the files.

        Args:
            step: (block (T, n), pieces) -> (M, n)
            size: M
            out: M paths of .safetensors files; None: in memory
            rows: rows that `step` needs beside the block
            progress: label of a progress bar; empty: none
            executor: None: threads of this process; or a `dask.distributed.Client`
            any_order: as in `fill_range`
            bounded: as in `fill_range`

        Returns:
            of M `TaskVector`"""
        ...
    def combine(self, weights, out: str | Path | None=None, progress: bool=False, executor=None):
        """M weighted sums of the task vectors, in one pass over the files.

        Args:
            weights: (T, M), or (T,) for a single vector
            out: folder for the results; None: in memory
            progress: show a progress bar
            executor: None: threads of this process; or a `dask.distributed.Client`"""
        ...
    def warn_of_copies(self):
        """Warn of a task that is the pretrained model, another task, or was merged from other tasks."""
        ...
    def states(self) -> list:
        """What changes when somebody changes the numbers."""
        ...
    def remember(self, gram: torch.Tensor, changed: set):
        """Take over what is known of these numbers.

        Args:
            gram: (T, T) inner products of these task vectors
            changed: names of the tensors that are not zero in some of them"""
        ...
    @property
    def is_known(self) -> bool:
        """Whether the Gram matrix is remembered and the numbers are still those that it is of."""
        ...
    def products(self, first, progress='', executor=None):
        """Inner products of the rows from `first` on with the rows up to themselves, and which tensors change in them,
        in one pass over the files."""
        ...
    def products_with_sum(self, weights: torch.Tensor, progress: str='', executor=None) -> torch.Tensor:
        """Inner products of the task vectors with their weighted sum, in one pass: what the Gram matrix makes of the
        weights.

        Args:
            weights: (T,)
            progress: label of a progress bar; empty: none
            executor: as in `gram`

        Returns:
            (T,) float64"""
        ...
    def sixteen_bits(self, sample: int=1 << 17) -> dict[str, Kept]:
        """What is left of fine-tuning in checkpoints of bfloat16 or float16, from a sample.

        Args:
            sample: entries of each task that are looked at, at least one of each tensor

        Returns:
            by task; those of other types are not in it"""
        ...
    def gram(self, progress: bool=False, executor=None) -> torch.Tensor:
        """Inner products of all task vectors, in one pass over the files (remembered).

        Args:
            progress: show a progress bar
            executor: None: threads of this process; or a `dask.distributed.Client`

        Returns:
            (T, T) float64, symmetric, positive semi-definite"""
        ...
    def cosine(self) -> torch.Tensor:
        """(T, T) float64 cosine similarities of the task vectors."""
        ...
    def inner(self, vectors: list) -> torch.Tensor:
        """Inner products of other vectors with these, in one pass.

        Args:
            vectors: S task vectors with the same parameters

        Returns:
            (S, T) float64"""
        ...
    def with_task(self, name: str, finetuned) -> TaskVectors:
        """These tasks and one more.

        Args:
            name: new task
            finetuned: its checkpoint (or task vector, if there is no pretrained model)

        Returns:
            T + 1 tasks; the Gram matrix is extended by a row if it is known"""
        ...
    def with_sources(self, names) -> TaskVectors:
        """Some of the tasks, with the tokens and heads that all of them were brought to."""
        ...
    def subset(self, names) -> TaskVectors:
        """Some of these tasks. `KeyError` for a name that is not there, `ValueError` for one that is asked for twice.

        Args:
            names: task names, in the order wanted

        Returns:
            those tasks; nothing is read, and what is known of the Gram matrix is kept"""
        ...
    def without_task(self, name: str) -> TaskVectors:
        """These tasks without one; nothing is read.

        Args:
            name: task to leave out

        Returns:
            T - 1 tasks"""
        ...
def _with_heads(base, opened, taken):
    """
    Args:
        taken: the pretrained model, with its embedding as the head that some task has apart"""
    ...
def _find_heads(heads, agreement, tasks):
    """
    Args:
        tasks: what the models do not have in common may be a head"""
    ...
def _refuse_rows(heads, rows):
    """
    Args:
        rows: a head with a row for each token can not be that of one task where tokens differ"""
    ...
def _named_as(base, task, heads):
    """
    Args:
        heads: both under the names of the task whose heads are kept"""
    ...
def _file_stamps(paths: list) -> tuple:
    """What changes when a file is written again.

    Args:
        paths: files or folders

    Returns:
        (path, bytes, nanoseconds)"""
    ...
@lru_cache(maxsize=4)
def opened(pretrained, finetuned, include, exclude, key, stamps, choices=()):
    """A collection in another process; `CheckpointError` if its files are not the ones that were meant."""
    ...
