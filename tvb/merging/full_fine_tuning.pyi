# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.merging.blockwise import Anisotropic
from tvb.vectors.collection import TaskVectors
from tvb.vectors.vector import TaskVector
import torch

class FullFineTuning(Anisotropic):
    """A module with weights theta_0 + c, one number in c for each weight that the vectors move, and c: the baseline of
    learned coefficients."""
    def __init__(self, module: torch.nn.Module, vectors: TaskVectors, start: TaskVector | None=None, base=None):
        """
        Args:
            module: its weights are theta_0; they are changed in place, `restore` brings them back
            vectors: named as in `module.state_dict()`; they say which tensors are learned
            start: c to begin with, such as a combination of the vectors; None: zero
            base: checkpoint with theta_0, read when needed; None: a copy of the module's weights"""
        ...
    columns: Any
    @property
    def n_coefficients(self) -> int:
        """Number of learned weights."""
        ...
    def pieces(self, flat: torch.Tensor) -> dict:
        """A flat tensor, cut into blocks.

        Args:
            flat: (n_coefficients,)

        Returns:
            name -> view with the shape of the tensor"""
        ...
    def _begin(self, start):
        """Take c from a vector. `ValueError` if it is for another model or not finite; then c is as it was."""
        ...
    def _refuse_rest(self, start):
        """`ValueError` for what a vector moves and would not be placed: it would be lost in silence."""
        ...
    def place(self) -> FullFineTuning:
        """Set the weights of the module to theta_0 + c. `ValueError` if one of them is not finite."""
        ...
    def gradient(self) -> torch.Tensor:
        """(n_coefficients,) gradient, after `loss.backward()`; zero where there was none. `ValueError` if there was none."""
        ...
    def _slopes(self):
        """The gradient, and its norm."""
        ...
    def step(self, optimizer: torch.optim.Optimizer) -> bool:
        """One step of all weights from the `.grad` of the module.

        Args:
            optimizer: over `columns`

        Returns:
            False: the gradient was not finite, nothing was changed"""
        ...
    def vector(self, out: str | Path | None=None) -> TaskVector:
        """The learned difference; tied names share it, and what does not move is zero.

        Args:
            out: folder for the result, as in `TaskVectors.combine`; None: in memory

        Returns:
            theta - theta_0"""
        ...
    def save(self, path: str | Path) -> Path:
        """Write the learned difference as a task vector.

        Args:
            path: a .safetensors file

        Returns:
            `path`"""
        ...
    def load(self, path: str | Path) -> FullFineTuning:
        """Begin at a vector of a file. `ValueError` if it is for another model.

        Args:
            path: a file of `save`, or of any task vector

        Returns:
            itself; the module is not changed before `place`"""
        ...
    @property
    def memory(self) -> dict:
        """Estimated bytes beside the module and its activations: base, gradients, vectors (none), coefficients (with those
        of AdamW)."""
        ...
    def __repr__(self): ...
