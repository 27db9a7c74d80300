# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
import torch

@dataclass(frozen=True)
class Score:
    """What a model got right on one split. `value` is the task's own metric, between 0 and 1, and `error` its
    standard error.

    Attributes:
        metric: "accuracy" or "f1"
        positives: for two classes: examples of the last class that were answered so
        mistakes: for two classes: false positives and false negatives of the last class"""
    metric: str
    examples: int
    correct: int
    positives: int | None = ...
    mistakes: int | None = ...
    @property
    def accuracy(self):
        """Share of right answers."""
        ...
    @property
    def f1(self):
        """F1 of the last class of two (0 where the class neither occurs nor is answered); None for more classes."""
        ...
    @property
    def value(self):
        """The task's own metric."""
        ...
    @property
    def error(self):
        """Standard error of `value`."""
        ...
    def to_dict(self):
        """Counts and rates as plain data, for JSON."""
        ...
    def __repr__(self): ...
def score_answers(answers: torch.Tensor, labels: torch.Tensor, classes: int, metric: str='accuracy') -> Score:
    """Count what is right. Raises `ValueError` for F1 of more than two classes.

    Args:
        answers: (n,) int64, number of the class that was answered
        labels: (n,) int64
        classes: K
        metric: or "f1", for two classes"""
    ...
def as_score(facts: dict) -> Score:
    """A score that was written down. Raises `ValueError` where it is none.

    Args:
        facts: `asdict` of a score, read from a file"""
    ...
