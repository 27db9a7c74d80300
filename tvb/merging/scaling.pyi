# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
import torch

def tensors_of(vector) -> Mapping:
    """The tensors of a `TaskVector`, or the mapping itself.

    Args:
        vector: name -> tensor"""
    ...
def _matched(own: Mapping, vector) -> dict:
    """Read the tensors of a vector that the model has. Raises `ValueError` where names or shapes do not agree, and
    for NaN and infinity.

    Args:
        own: name -> tensor of the model
        vector: TaskVector or mapping

    Returns:
        name -> float32 tensor, on the device of the model"""
    ...
@contextmanager
def moved_model(model: torch.nn.Module, vector, base: Mapping | None=None) -> Iterator[Callable[[float], None]]:
    """Within the block, `place(coefficient)` sets the weights to base + coefficient * vector; nobody else may change
    them there.

    Args:
        model: its weights are moved, and restored at the end
        vector: TaskVector or mapping: name -> tensor
        base: name -> tensor, the float32 start; the model's own weights without it

    Returns:
        place(coefficient)"""
    ...
def vector_hash(vector) -> str:
    """Hash of names and tensors.

    Args:
        vector: TaskVector or mapping"""
    ...
class Cells:
    """Results that are filed under the hash of everything they depend on, a small JSON file each."""
    def __init__(self, folder: str | (str | Path) | None=None, *shared):
        """
        Args:
            folder: nothing is kept without it
            shared: what all cells depend on, such as the hashes of model and vector; see content_hash"""
        ...
    def path(self, *parts) -> Path:
        """Where the cell with these further parts belongs, whether it is there or not."""
        ...
    def read(self, path: str | Path, read: Callable=lambda found: found):
        """What a file holds, as the function makes it of the plain data; `ValueError` where it is damaged."""
        ...
    def sound(self, read: Callable, *parts):
        """The cell with these parts; None where it is missing or damaged."""
        ...
    def __call__(self, make: Callable, *parts, read: Callable=lambda found: found):
        """The cell with these parts, made and written when it is missing or damaged.

        Args:
            make: () -> plain data, for JSON
            parts: what this cell depends on besides
            read: plain data -> what is wanted; `ValueError` where it is none"""
        ...
    folder: Any
    shared: Any
COEFFICIENTS: Any
def average(values) -> float:
    """The arithmetic mean."""
    ...
@dataclass(frozen=True)
class Addition:
    """Result of a search: the coefficient, the curve on validation, and the test accuracies at the coefficient,
    absolute and normalised.

    Attributes:
        curve: coefficient, absolute and normalised average, and tasks: name -> absolute accuracy, on validation
        tasks: name -> absolute, normalised, examples, on test"""
    coefficient: float
    curve: list[dict]
    tasks: dict[str, dict]
    absolute: float
    normalised: float
    @property
    def inside(self):
        """Whether the optimum lies before the last coefficient that was tried."""
        ...
    def to_dict(self, curve: bool=True):
        """As plain data, for JSON; without the curve, what was chosen and what it gives."""
        ...
    def __repr__(self): ...
def normalise(values: Mapping[str, float], finetuned: Mapping[str, float]) -> dict[str, float]:
    """Divide by the fine-tuned accuracies. Raises `ValueError` when one of them is missing or zero.

    Args:
        values: task -> accuracy, or another metric
        finetuned: task -> accuracy of the task's own fine-tuned model on the same split"""
    ...
def even_coefficients(points: int, furthest: float=1.0) -> tuple[float, ...]:
    """Coefficients in equal steps, rounded to six places. Raises `ValueError` for fewer than three different ones.

    Args:
        points: how many, from 0 on
        furthest: the last of them"""
    ...
SEARCHES: Any
def rounds(coefficients: tuple[float, ...], search: str, best: Callable) -> Iterator[list[float]]:
    """The rounds of a search. Raises `ValueError` for an unknown search and for coefficients that do not ascend.

    Args:
        coefficients: ascending for "coarse-to-fine"
        search: of SEARCHES
        best: () -> the best coefficient that was tried so far

    Returns:
        the coefficients to try next"""
    ...
def _worth(accuracy):
    """
    Args:
        accuracy: NaN is worse than any accuracy"""
    ...
def _best(curve): ...
def _curve(look: Callable, coefficients: tuple, extend: int, search: str) -> list[dict]:
    """Look at the points that a search asks for.

    Args:
        look: coefficient -> point of the curve

    Returns:
        the points, in the order of the grid"""
    ...
def choose_addition(measure: Callable, tasks: Mapping, finetuned: Mapping[str, Mapping[str, float]], coefficients: tuple[float, ...]=COEFFICIENTS, extend: int=0, search: str='grid') -> Addition:
    """Choose the coefficient by the normalised average on validation, then test. The first of equal coefficients wins.

    Args:
        measure: (coefficient, "validation" or "test") -> task -> accuracy
        tasks: name -> task with a test split
        finetuned: "validation" and "test": task -> accuracy
        extend: while the last coefficient is the best one, go on behind it, so many times at most; needs two coefficients above 0
        search: or "coarse-to-fine", "refined", see `rounds`"""
    ...
@dataclass(frozen=True)
class Best:
    """The coefficient whose model scored best, and the score of all that were tried.

    Attributes:
        scores: coefficient -> score, ascending"""
    coefficient: float
    score: float
    scores: dict
def _number_of(score):
    """
    Args:
        score: what a function of somebody else gave, as a number"""
    ...
def best_coefficient(model: torch.nn.Module, vector, score: Callable, grid: tuple=COEFFICIENTS, search: str='grid', folder: str | (str | Path) | None=None, progress: bool=False) -> Best:
    """Try coefficients of a vector by any score. `ValueError` for a score that is no number, or where all are NaN.

    Args:
        model: the pretrained model; its weights are moved, and restored at the end
        vector: TaskVector or mapping: name -> tensor
        score: model -> number, the larger the better
        grid: coefficients to try
        search: or "coarse-to-fine", "refined", see `rounds`
        folder: keeps the scores of what is finished; None: nothing is kept
        progress: show a progress bar

    Returns:
        the first of equally good ones"""
    ...
