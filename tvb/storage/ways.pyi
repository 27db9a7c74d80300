# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass

def check_size(n_basis, T, names=()):
    """M must be a whole number with 1 <= M < T."""
    ...
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
_LOW_RANK: Any
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
