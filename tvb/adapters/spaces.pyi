# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from pathlib import Path
from tvb.adapters.adapter import Adapter
from tvb.adapters.collection import Adapters
from tvb.vectors.collection import TaskVectors
from tvb.vectors.vector import TaskVector
import torch

@dataclass(frozen=True)
class Space:
    """T differences of one weight in a common basis: left @ coordinates[t] @ right.

    Attributes:
        left: (rows, k) float64, orthonormal columns
        coordinates: (T, k, l) float64
        right: (l, columns) float64, orthonormal rows; None: the columns of the weight themselves"""
    left: torch.Tensor
    coordinates: torch.Tensor
    right: torch.Tensor | None
def knots_space(lefts: list, rights: list) -> Space:
    """The space of KnOTS, with singular values on the side of the tasks. Source: Stoica et al. 2024, arXiv 2410.19735.

    Args:
        lefts: T of (rows, r_t)
        rights: T of (r_t, columns)

    Returns:
        with k = min(rows, K)"""
    ...
def _span(factors):
    """
    Args:
        factors: (size, k): left singular vectors of (size, K), from a small matrix"""
    ...
def core_space(lefts: list, rights: list) -> Space:
    """Every difference as a small matrix between two bases. Source: Panariello et al. 2025, arXiv 2509.17786.

    Args:
        lefts: T of (rows, r_t)
        rights: T of (r_t, columns)

    Returns:
        with k = min(rows, K) and l = min(columns, K)"""
    ...
SPACES: Any
def _of_weight(adapters, name, kind):
    """
    Args:
        kind: `Space` in the layout of a weight, or None where one of the differences is whole"""
    ...
def _shapes_in(adapters, kind):
    """
    Args:
        kind: name -> shape of a task's coordinates; of whole differences, that of the weight"""
    ...
@dataclass(frozen=True)
class JointSpace:
    """T adapters in one space a weight.

    Attributes:
        tasks: their coordinates
        bases: name -> (left, right or None); without an entry: the weight itself"""
    adapters: Adapters
    tasks: TaskVectors
    bases: dict
    def back(self, vector: TaskVector) -> Adapter:
        """What merged coordinates are as an adapter, of rank K at most.

        Args:
            vector: merged coordinates

        Returns:
            in memory"""
        ...
    def factors_of(self, name, found, like):
        """The factors of one weight."""
        ...
def joint_space(adapters: Adapters, kind: str, folder: str | Path | None=None) -> JointSpace:
    """Write adapters in a common space of each weight, one weight in memory at a time.

    Args:
        kind: "knots" or "core"
        folder: an existing one for the coordinates, T files; None: in memory"""
    ...
def _whole_rows(adapters, name):
    """
    Args:
        name: (T, numbers of a weight)"""
    ...
