# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from tvb.bases.predicting import Prediction
from tvb.bases.survey import Survey
from tvb.storage.ways import Candidate
from tvb.vectors.collection import TaskVectors

_LEAST: Any
@dataclass
class Entry:
    """A way to store the task vectors, and what it takes and loses.

    Attributes:
        bytes: total, merge_once, recover_all"""
    candidate: Candidate
    bytes: dict
    prediction: Prediction
    @property
    def name(self):
        """What the way is called."""
        ...
    def loss(self, purpose):
        """What counts for a purpose."""
        ...
def frontier_of(entries: list, purpose: str) -> list:
    """The ways among which one has to choose.

    Args:
        entries: of `Entry`

    Returns:
        those that no other beats in bytes and error, the smallest first"""
    ...
class Plan:
    """Every way to store some task vectors, what each takes and loses, and which one was chosen."""
    def __init__(self, seen: Survey, entries: list, purpose: str='addition', budget: int | None=None, error: float | None=None, seed: int=0, about: dict | None=None):
        """
        Args:
            entries: of `Entry`
            budget: bytes
            about: of `identity`"""
        ...
    @cached_property
    def frontier(self):
        """The entries that no other beats, the smallest first."""
        ...
    @property
    def table(self):
        """All entries as dicts, the smallest first."""
        ...
    chosen: Any
    seen: Any
    entries: Any
    purpose: Any
    budget: Any
    error: Any
    seed: Any
    about: Any
    record: Any
    def plot(self, path: str | Path | None=None, axes=None):
        """Error against bytes of every way to store the task vectors, and the frontier.

        Args:
            path: an .svg, .png or .pdf file; None: nothing is written
            axes: of matplotlib; None: new ones"""
        ...
    def choose(self) -> Entry | None:
        """The entry that fits the budget or the error best; None where neither was given. `ValueError` where none fits."""
        ...
    def explained(self) -> list:
        """In words: what was asked for, what was chosen, and its neighbours on the frontier; without a choice, the smallest
        ways that lose at most a half, a fifth, a tenth and so on. What was measured comes last."""
        ...
    def __repr__(self): ...
    def _repr_html_(self): ...
    def needs(self, entry: Entry) -> int:
        """Bytes that have to be free while an entry is written."""
        ...
    def entry(self, name: str | None=None) -> Entry:
        """The entry with a name; without one, what was chosen. `ValueError` where there is none."""
        ...
    def write(self, folder: str | Path, name: str | None=None, progress: bool=False):
        """Write an entry, streaming, measure what it loses, and open it.

        Args:
            folder: new, or one that holds a basis or compressed task vectors
            name: of an entry; default: what was chosen"""
        ...
_MARGINS: Any
_OF_TASKS: str
_MEASURE: Any
def _said(entry, purpose):
    """
    Args:
        purpose: an entry in a few words"""
    ...
_STEPS: Any
_SHARED: str
def _milestones(plan):
    """
    Args:
        plan: of lines: the smallest ways that lose at most so much"""
    ...
def _chosen(plan):
    """
    Args:
        plan: of lines: the choice and its neighbours on the frontier"""
    ...
_COLUMNS: Any
def _cell(value):
    """
    Args:
        value: as text"""
    ...
def _candidates(names, T):
    """Candidates from names; the usual ones where none are given."""
    ...
def _entries(seen, candidates, about, seed, progress):
    """Bytes and errors of all candidates, a thread for each; the rows of a method are computed once."""
    ...
def _say_zeros(seen):
    """A warning that names the zero task vectors; `ValueError` where all are."""
    ...
def compress(tasks: TaskVectors, budget=None, error: float | None=None, purpose: str='addition', out: str | Path | None=None, frontier: bool=False, candidates: list | None=None, seed: int=0, progress: bool=False) -> Plan:
    """Predict every way to store task vectors from one pass over them, choose, and write. `ValueError` for a purpose,
    a budget or an error that makes no sense, before anything is read, and where nothing fits.

    Args:
        tasks: T task vectors, two or more
        budget: bytes that the folder may take, as a number or as text such as "400MB"
        error: or the error that it may have: of the sum for addition, RMS of the tasks otherwise
        purpose: what the vectors are for: addition, negation or recovery
        out: folder to write what was chosen into; None: nothing is written
        frontier: choose nothing, whatever else is given: the table and the frontier alone
        candidates: names of ways to store them; default: `usual_candidates`
        seed: of the sample, and of builders that draw"""
    ...
