# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Mapping
from pathlib import Path
from tvb.vectors.collection import TaskVectors
from tvb.vectors.vector import TaskVector
import torch

def match_blocks(module: torch.nn.Module, vectors: TaskVectors) -> tuple:
    """The parameters that get coefficients, in the order of the vectors. Raises `ValueError` where vectors and
    module do not fit.

    Args:
        module: holds the weights
        vectors: named as in `module.state_dict()`

    Returns:
        name -> parameter, one for each block; other name -> name of its block"""
    ...
_CHUNK: Any
def part_numbers(name: str, numel: int, start: int, stop: int, partitions: int, seed: int=0) -> torch.Tensor:
    """The part that each element of a block belongs to; within a chunk the parts differ by one element at most.

    Args:
        name: of the block
        numel: elements of the block
        start: first element wanted
        stop: one past the last
        partitions: K
        seed: of the draw

    Returns:
        (stop - start,) int64 in 0 .. K - 1"""
    ...
PROTOCOLS: Any
def drawn_by_shape(shapes: Mapping, partitions: int, seed: int=0) -> dict:
    """The parts of the published code: each parameter draws, and the last one of a shape stands for all of that shape.

    Args:
        shapes: name -> shape of every parameter of the module, in its order
        partitions: K
        seed: of the one generator that all draws come from

    Returns:
        shape -> numbers of parts, flat, in the smallest integer type"""
    ...
def column_limit(sizes: dict, T: int, partitions: int, itemsize: int) -> int:
    """How many columns are read at once: all of them if T + 1 rows of that length fit `TVB_MEMORY`. `ValueError` if
    the budget is too small.

    Args:
        sizes: name -> number of elements
        T: vectors
        partitions: K
        itemsize: bytes per number

    Returns:
        columns"""
    ...
def group_blocks(sizes: dict, columns: int) -> list:
    """Neighbouring blocks that are read together.

    Args:
        sizes: name -> number of elements, in order
        columns: elements that fit the budget

    Returns:
        lists of names; a tensor above `columns` is alone"""
    ...
class Repeated:
    """Something that is made again each time it is iterated over."""
    def __init__(self, make: Callable): ...
    def __iter__(self): ...
    make: Any
def _check_settings(vectors, partitions, protocol): ...
def _base_for(parameters: dict, given):
    """A checkpoint with theta_0 for these parameters.

    Args:
        parameters: name -> parameter of a module
        given: checkpoint with theta_0; None: the module's own weights"""
    ...
class Anisotropic:
    """A module with weights theta_0 + sum_t sum_b Lambda[t, b] tau_t^(b), and the coefficients Lambda. Source: arXiv
    2407.02880."""
    def __init__(self, module: torch.nn.Module, vectors: TaskVectors, partitions: int=1, seed: int=0, base=None, protocol: str='ours'):
        """
        Args:
            module: its weights are theta_0; they are changed in place, `restore` brings them back
            vectors: T task or basis vectors, named as in `module.state_dict()`
            partitions: K, random parts of each block with their own coefficients
            seed: of the parts
            base: checkpoint with theta_0, read when needed; None: a copy of the module's weights
            protocol: of PROTOCOLS: how parts are cut; "published" is that of aTLAS"""
        ...
    @property
    def coefficients(self) -> torch.Tensor:
        """(T, blocks, partitions) float64; a view, so that writing into it changes them (call `place` afterwards)."""
        ...
    @property
    def device(self):
        """Where the weights are."""
        ...
    drawn: Any
    names: Any
    columns: Any
    limit: Any
    groups: Any
    kept: Any
    module: Any
    vectors: Any
    partitions: Any
    seed: Any
    parameters: Any
    aliases: Any
    copied: Any
    base: Any
    def _draw_by_shape(self):
        """Draw the parts of the published code, and leave out what it leaves out."""
        ...
    def read(self, group: list):
        """The vectors of a group of blocks, on the device of the module.

        Args:
            group: names of blocks, one of `groups`"""
        ...
    def parts(self, name, start, stop):
        """Part numbers of a stretch of a block, on the device of the module."""
        ...
    def mixed(self, block, name, start, stop, at, column):
        """sum_t Lambda[t, b] tau_t^(b) for a stretch of a block, (n,); `column` is Lambda[:, b], (T, K)."""
        ...
    def origin(self, name, start, stop, dtype):
        """A stretch of theta_0, (n,), on the device of the module."""
        ...
    def write(self, group, blocks):
        """Set the weights of a group of blocks."""
        ...
    def place(self) -> Anisotropic:
        """Set the weights of the module to theta_0 plus the combination. `ValueError` if a coefficient is not finite."""
        ...
    def restore(self) -> Anisotropic:
        """Set the weights of the module to theta_0; the coefficients stay."""
        ...
    def inner_products(self, group: list, blocks) -> torch.Tensor:
        """The gradient of the coefficients of some blocks, from the `.grad` of the module.

        Args:
            group: names of blocks
            blocks: their vectors, as `read` gives them

        Returns:
            (blocks of the group, T, K) float64"""
        ...
    def _check_gradients(self):
        """`ValueError` where no block has a gradient."""
        ...
    def gradient(self) -> torch.Tensor:
        """(T, blocks, partitions) gradient of the coefficients, after `loss.backward()`. `ValueError` if there was none."""
        ...
    def step(self, optimizer: torch.optim.Optimizer):
        """One step of the coefficients from the `.grad` of the module, and the new weights; the gradients are given back.

        Args:
            optimizer: over `columns`, one parameter for each block"""
        ...
    def _slopes(self):
        """The gradient of each column, (T, partitions), and the norm of all, each coefficient counted once."""
        ...
    def clipped_step(self, optimizer: torch.optim.Optimizer, clip_norm: float | None=None, loss_scale: float=1.0) -> bool:
        """One step with the norm of the gradient clipped; the vectors are read once more than without.

        Args:
            optimizer: over `columns`
            clip_norm: of the gradient as it is in the module, that is of the scaled loss
            loss_scale: what the loss was multiplied with

        Returns:
            False: the gradient was not finite, nothing was changed"""
        ...
    def learn(self, loss: Callable, steps: int, lr: float=0.1, weight_decay: float=0.1, cosine: bool=False, judge: Callable | None=None, every: int=10, progress: bool=False, clip_norm: float | None=None, loss_scale: float=1.0, half: bool=False) -> list:
        """Learn the coefficients from where they are; the module is left with the learned weights.

        Args:
            loss: step number -> scalar tensor, from the module
            steps: of AdamW
            lr: learning rate
            weight_decay: of AdamW, towards zero: towards theta_0
            cosine: let the rate decay to 0 along half a cosine
            judge: () -> number, lower is better: keep the best coefficients instead of the last
            every: steps between judgements
            progress: show a progress bar
            clip_norm: of the gradient of all coefficients, of the scaled loss
            loss_scale: the loss is multiplied with it before its gradient is taken
            half: compute the loss in float16; then `loss_scale` follows what overflows

        Returns:
            a dict per step: step (from 1), loss before it, and judged where it was"""
        ...
    def vector(self, out: str | Path | None=None) -> TaskVector:
        """The learned combination.

        Args:
            out: folder for the result, as in `TaskVectors.combine`; None: in memory

        Returns:
            theta - theta_0"""
        ...
    @property
    def n_coefficients(self) -> int:
        """Number of learned coefficients; a block of fewer than K elements has as many parts as elements."""
        ...
    @property
    def memory(self) -> dict:
        """Estimated bytes beside the module and its activations: base, gradients, vectors, coefficients (with those of
        AdamW)."""
        ...
    def __repr__(self): ...
    def save(self, path: str | Path) -> Path:
        """Write the coefficients with the names of vectors and blocks.

        Args:
            path: a .safetensors file

        Returns:
            `path`"""
        ...
    def load(self, path: str | Path) -> Anisotropic:
        """Read coefficients, by the names of vectors and blocks. `CheckpointError` if they are for others, or not finite.

        Args:
            path: a file of `save`

        Returns:
            itself; the module is not changed before `place`"""
        ...
def of_equal_length(basis, length: float, out: str | Path | None=None) -> TaskVectors:
    """The vectors of a basis, all of one length.

    Args:
        basis: `Basis` with M vectors
        length: that each of them gets
        out: folder: the vectors are streamed to disk and stay lazy; None: in memory

    Returns:
        M vectors, named after the method of the basis"""
    ...
def random_vectors(vectors: TaskVectors, seed: int=0) -> TaskVectors:
    """Gaussian vectors as long as the given ones.

    Args:
        vectors: T of them; the random ones have their names of tensors and their lengths

    Returns:
        T vectors, "random 0" and so on, in memory"""
    ...
