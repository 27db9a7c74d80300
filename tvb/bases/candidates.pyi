# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from tvb.bases.builders import BalancedBasis
from tvb.bases.survey import Survey
from tvb.storage.ways import Candidate

@dataclass
class Model:
    """The rows of a candidate.

    Attributes:
        groups: of lists of names
        encoders: of each group: C (T, M_g) float64
        decoders: of each group: W (M_g, T) float64
        merge: of each group: (M_g,) weights of the rows in the sum
        settings: of the builder; empty for rows of groups"""
    groups: list
    encoders: list
    decoders: list
    merge: list
    settings: dict
    @property
    def R(self):
        """How many rows there are."""
        ...
    def names(self, r):
        """The tensors of row r."""
        ...
    def exact_errors(self, seen: Survey) -> tuple:
        """What is lost if rows are stored as they are and no rest is.

        Returns:
            (T,) squared errors of the tasks, squared error of their sum"""
        ...
class _SumBasis(BalancedBasis):
    """The sum of the task vectors, however short it is; written and opened as a balanced basis of one vector."""
    @property
    def settings(self):
        """Those of a balanced basis, which it is wherever the task vectors do not cancel."""
        ...
    def solve(self, gram):
        """One vector, the mean, T times which is the sum; a task is its projection on it."""
        ...
def _among(there, matrix, filling=0.0):
    """The rows of a matrix among others, which are filled with a number."""
    ...
def _beside_zeros(builder):
    """A builder to which zero task vectors are nothing, rebuilt as nothing, where its method has no place for them."""
    ...
def builder_of(candidate, seed=0):
    """The builder of a global basis."""
    ...
def _global_model(candidate, seen, seed):
    """One group of all tensors, from what the builder finds."""
    ...
def _columns(seen):
    """Numbers of each group that some task changes."""
    ...
def _per_tensor_model(candidate, seen):
    """Directions of each group; as many rows as M whole ones cost, where they remove most, or M of each group."""
    ...
def model_of(candidate: Candidate, seen: Survey, seed: int=0) -> Model | None:
    """The rows of a candidate for these tasks.

    Args:
        seed: of builders that draw

    Returns:
        None: no rows"""
    ...
