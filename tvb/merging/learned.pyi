# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from contextlib import contextmanager
from pathlib import Path
from tvb.merging.blockwise import Anisotropic
import torch

@contextmanager
def _gradients_for(module, parameters):
    """Within the block only the given parameters require gradients, which start from none; afterwards all is as
    before, and no gradient is left."""
    ...
def _half_on(device, half):
    """
    Args:
        half: the context of the loss"""
    ...
def _next_scale(scale, fine, step):
    """
    Args:
        step: as torch's GradScaler has it: half of it at once, the double after 2000 steps"""
    ...
def _check_loss(value, step, lr):
    """`ValueError` for a loss that is no number to take a gradient of, or that is not finite."""
    ...
def _check_gradient(fine, step):
    """`ValueError` for a step that was left out, which only float16 may do."""
    ...
def _order_by_name(wanted: list, stored: list, what: str, where: str) -> list:
    """Where each name is stored. `CheckpointError` with the difference if the names are not the same.

    Args:
        wanted: names in the order that is needed
        stored: names as they are stored
        what: said in the error, such as "vectors"
        where: said in the error: the file

    Returns:
        position in `stored` of each wanted name"""
    ...
def _names_and_parts(path: str | Path) -> tuple:
    """What a file of coefficients is about. `CheckpointError` if it is none.

    Args:
        path: a file of `save`

    Returns:
        the open file, names of vectors, names of blocks, partitions, seed"""
    ...
class Isotropic(Anisotropic):
    """One learned coefficient per vector instead of one per vector and block: the same number in every column."""
    @property
    def n_coefficients(self) -> int:
        """Number of learned coefficients: T."""
        ...
    def step(self, optimizer: torch.optim.Optimizer):
        """One step of the shared coefficients. Every column gets the same gradient, so that all columns stay equal.

        Args:
            optimizer: over `columns`"""
        ...
    def _slopes(self):
        """The shared gradients in every column, and the norm of the T that are learned."""
        ...
