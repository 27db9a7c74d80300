# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.storage.checkpoints import Checkpoint
from tvb.storage.open_files import Files
import numpy as np

_LOOKS: Any
_RUN: Any
_MANY: int
def sample_runs(numel: int, looks: int) -> list:
    """Where a tensor is looked at: everywhere if it is short, otherwise in runs from its first number to its last.

    Args:
        numel: numbers of a tensor
        looks: runs that it gets, two or more

    Returns:
        (start, stop), in order"""
    ...
_PLAIN: Any
def _widened(data, spec):
    """
    Args:
        spec: (n,) float64, of the bytes of a tensor"""
    ...
def _wide(tensor):
    """
    Args:
        tensor: (n,) float64"""
    ...
def _stored_runs(spec, runs, files):
    """
    Args:
        files: of a tensor that lies in a file as it is"""
    ...
def _asked_runs(checkpoint, name, spec, runs):
    """
    Args:
        runs: of a tensor that is computed when it is read"""
    ...
def _picked_runs(tensor, runs):
    """
    Args:
        runs: of a tensor in memory"""
    ...
def _numbers_of(spec, runs):
    """
    Args:
        runs: how many float64 they become"""
    ...
def _sampled_numbers(checkpoint: Checkpoint, name: str, looks: int, files: Files) -> np.ndarray:
    """The numbers of a tensor that count for the fingerprint.

    Args:
        name: a tensor of it
        looks: as in `sample_runs`
        files: open files

    Returns:
        (n,) float64"""
    ...
def form_of(checkpoint: Checkpoint, names: list | None=None) -> str:
    """The first part of a fingerprint, from the header alone: names and shapes.

    Args:
        names: the tensors that count; None: all

    Returns:
        8 digits"""
    ...
def fingerprint(checkpoint: Checkpoint, names: list | None=None) -> str:
    """A hash of names, shapes and sampled numbers: about 128 short reads, or two of each tensor.

    Args:
        names: the tensors that count; None: all

    Returns:
        "names and shapes-numbers", 25 characters"""
    ...
