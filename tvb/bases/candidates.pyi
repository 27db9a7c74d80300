# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from tvb.bases.survey import Survey

SUM: Any
PER_TENSOR: Any
FREE: Any
GLOBAL: Any
@dataclass(frozen=True)
class Candidate:
    """A way to store T task vectors.

    Attributes:
        method: of the rows: one of `GLOBAL`, `SUM`, `PER_TENSOR` or `FREE`; None: no rows
        n_basis: M; per tensor: rows of all tensors together cost what M whole rows do
        rows: codec of the rows
        rest: codec of what is left of each task; None: that is not stored"""
    method: str | None = ...
    n_basis: int = ...
    rows: str | None = ...
    rest: str | None = ...
    @property
    def name(self):
        """What it is called."""
        ...
    @property
    def is_plain(self):
        """Whether its folder is that of an ordinary basis."""
        ...
_NAMES: str
def _method_and_size(head, text):
    """The two parts of `balanced-4`."""
    ...
def candidate_called(text: str, T: int) -> Candidate:
    """A way to store T task vectors by its name. `ValueError` for a name, a codec or an M that makes no sense.

    Args:
        T: tasks"""
    ...
CODECS: Any
ROWS: Any
RESTS: Any
def usual_candidates(T: int) -> list:
    """Every kind of way to store T task vectors, with the usual sizes.

    Args:
        T: tasks

    Returns:
        of `Candidate`"""
    ...
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
