# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from collections.abc import Sequence
from tvb.merging.scaling import Addition
from tvb.training.scores import Score
from tvb.training.search import Negation
import pandas as pd

_COLUMNS: Any
def _keyed(key, columns: Sequence[str]=_COLUMNS) -> dict:
    """The parts of a key under the names of their columns.

    key: a word, or a tuple with one part for each column
    return: column -> part"""
    ...
def addition_table(additions: Mapping[object, Addition], columns: Sequence[str]=_COLUMNS) -> pd.DataFrame:
    """Coefficient and test accuracies, averaged over the tasks.

    additions: key -> result of a search
    return: a row for each key"""
    ...
def addition_per_task(additions: Mapping[object, Addition], columns: Sequence[str]=_COLUMNS) -> pd.DataFrame:
    """Test accuracies of each task, with the number of examples.

    return: a row for each key and task"""
    ...
def scaling_points(additions: Mapping[str, Addition]) -> pd.DataFrame:
    """Every point of the curves on validation.

    additions: label -> result of a search
    return: for figures.scaling_curve"""
    ...
def absolute_of(found: Addition) -> dict[str, float]:
    """The absolute test accuracies of a search.

    return: task -> test accuracy"""
    ...
def score_rows(facts: Mapping, scores: Mapping[str, Score], finetuned: Mapping, error: bool=False) -> list[dict]:
    """Absolute and normalised metric of each task, with the number of examples.

    facts: what all rows say first, such as the method
    scores: task -> score
    finetuned: task -> metric of its own model
    error: add the standard error
    return: a row for each task"""
    ...
def search_rows(facts: Mapping, found: Addition) -> list[dict]:
    """The same of a search, with the coefficient that it chose.

    facts: what all rows say first, such as the method
    return: a row for each task"""
    ...
def task_dots(kinds: Sequence[tuple[str, Mapping[str, float]]], names: Sequence[str]) -> pd.DataFrame:
    """One dot for each kind and task. A kind may come more than once.

    kinds: kind, and its accuracy on each task
    names: tasks to show
    return: for figures.accuracy_dots"""
    ...
def negation_table(negations: Mapping[object, Mapping[str, Negation]], columns: Sequence[str]=_COLUMNS) -> pd.DataFrame:
    """Accuracies of the forgotten task and of the control, averaged over the tasks.

    negations: key -> task -> result of a search
    return: a row for each key"""
    ...
def negation_per_task(negations: Mapping[object, Mapping[str, Negation]], columns: Sequence[str]=_COLUMNS) -> pd.DataFrame:
    """Coefficient, target and control of each task, with the number of examples.

    return: a row for each key and task"""
    ...
def normalised_floor(zeroshot: Mapping, finetuned: Mapping, names: Sequence[str]) -> float:
    """The normalised metric of the pretrained model, averaged over the tasks: where every search begins.

    zeroshot: task -> metric of the pretrained model
    finetuned: task -> metric of its own model"""
    ...
def _chosen_point(found) -> dict:
    """The point of the curve that was chosen.

    found: Addition or Negation
    return: the point of its curve"""
    ...
def worse_than_zero(additions: Mapping[object, Addition], start: float) -> list:
    """Searches that chose a coefficient which is worse than 0 on validation.

    start: normalised_floor on validation
    return: keys; empty if the claim holds"""
    ...
def control_lost(negations: Mapping[object, Mapping[str, Negation]], zeroshot: float, keep: float=0.95) -> list:
    """Negations that called a coefficient feasible and lost the control.

    zeroshot: of the control, on validation
    keep: share of it that is to be kept
    return: keys and tasks; empty if the claim holds"""
    ...
def examples_of(tasks: Mapping) -> dict:
    """How many examples the accuracies were measured on.

    tasks: name -> task with three splits
    return: task -> {"validation": n, "test": n}"""
    ...
def scale_note(scale: str, model: str) -> str:
    """The sentence that says what the numbers of a run of images are worth.

    scale: "paper", or a miniature
    model: at scale paper"""
    ...
