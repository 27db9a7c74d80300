# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from collections.abc import Sequence
from pathlib import Path
from tvb.merging.scaling import Addition
from tvb.training.equal_control import Forgetting
from tvb.training.scores import Score
from tvb.training.search import Negation
import pandas as pd

_COLUMNS: Any
def _keyed(key, columns: Sequence[str]=_COLUMNS) -> dict:
    """The parts of a key under the names of their columns.

    Args:
        key: a word, or a tuple with one part for each column

    Returns:
        column -> part"""
    ...
def addition_table(additions: Mapping[object, Addition], columns: Sequence[str]=_COLUMNS) -> pd.DataFrame:
    """Coefficient and test accuracies, averaged over the tasks.

    Args:
        additions: key -> result of a search

    Returns:
        a row for each key"""
    ...
def addition_per_task(additions: Mapping[object, Addition], columns: Sequence[str]=_COLUMNS) -> pd.DataFrame:
    """Test accuracies of each task, with the number of examples.

    Returns:
        a row for each key and task"""
    ...
def scaling_points(additions: Mapping[str, Addition]) -> pd.DataFrame:
    """Every point of the curves on validation.

    Args:
        additions: label -> result of a search

    Returns:
        for figures.scaling_curve"""
    ...
def absolute_of(found: Addition) -> dict[str, float]:
    """The absolute test accuracies of a search.

    Returns:
        task -> test accuracy"""
    ...
def score_rows(facts: Mapping, scores: Mapping[str, Score], finetuned: Mapping, error: bool=False) -> list[dict]:
    """Absolute and normalised metric of each task, with the number of examples.

    Args:
        facts: what all rows say first, such as the method
        scores: task -> score
        finetuned: task -> metric of its own model
        error: add the standard error

    Returns:
        a row for each task"""
    ...
def search_rows(facts: Mapping, found: Addition) -> list[dict]:
    """The same of a search, with the coefficient that it chose.

    Args:
        facts: what all rows say first, such as the method

    Returns:
        a row for each task"""
    ...
def task_dots(kinds: Sequence[tuple[str, Mapping[str, float]]], names: Sequence[str]) -> pd.DataFrame:
    """One dot for each kind and task. A kind may come more than once.

    Args:
        kinds: kind, and its accuracy on each task
        names: tasks to show

    Returns:
        for figures.accuracy_dots"""
    ...
def negation_table(negations: Mapping[object, Mapping[str, Negation]], columns: Sequence[str]=_COLUMNS) -> pd.DataFrame:
    """Accuracies of the forgotten task and of the control, averaged over the tasks.

    Args:
        negations: key -> task -> result of a search

    Returns:
        a row for each key"""
    ...
def negation_per_task(negations: Mapping[object, Mapping[str, Negation]], columns: Sequence[str]=_COLUMNS) -> pd.DataFrame:
    """Coefficient, target and control of each task, with the number of examples.

    Returns:
        a row for each key and task"""
    ...
def forgetting_points(found: Mapping[object, Mapping[str, Forgetting]], columns: Sequence[str]=_COLUMNS) -> pd.DataFrame:
    """Every point of the lines, in the order of the coefficients.

    Args:
        found: key -> task -> line

    Returns:
        a row for each key, task and coefficient"""
    ...
def forgetting_per_task(found: Mapping[object, Mapping[str, Forgetting]], keep: float=0.95, columns: Sequence[str]=_COLUMNS) -> pd.DataFrame:
    """Target and control on test where the control meets its bound, and whether the control is below it on test.

    Args:
        keep: share of the control that is kept

    Returns:
        a row for each key and task"""
    ...
def normalised_floor(zeroshot: Mapping, finetuned: Mapping, names: Sequence[str]) -> float:
    """The normalised metric of the pretrained model, averaged over the tasks: where every search begins.

    Args:
        zeroshot: task -> metric of the pretrained model
        finetuned: task -> metric of its own model"""
    ...
def _chosen_point(found) -> dict:
    """The point of the curve that was chosen.

    Args:
        found: Addition or Negation

    Returns:
        the point of its curve"""
    ...
def worse_than_zero(additions: Mapping[object, Addition], start: float) -> list:
    """Searches that chose a coefficient which is worse than 0 on validation.

    Args:
        start: normalised_floor on validation

    Returns:
        keys; empty if the claim holds"""
    ...
def control_lost(negations: Mapping[object, Mapping[str, Negation]], zeroshot: float, keep: float=0.95) -> list:
    """Negations that called a coefficient feasible and lost the control.

    Args:
        zeroshot: of the control, on validation
        keep: share of it that is to be kept

    Returns:
        keys and tasks; empty if the claim holds"""
    ...
def graft_rows(suite, vectors: Mapping, masks: Mapping, facts: Mapping, finetuned: Mapping) -> list[dict]:
    """Test metric of each task under its own mask only, with the share that the mask keeps.

    Args:
        suite: gives scores
        vectors: `TaskVectors`
        masks: task -> `Masks`
        facts: what all rows say first, such as the method
        finetuned: task -> metric of its own model

    Returns:
        a row for each task"""
    ...
def _flat_mask(tensors, value):
    """A mask of ones or of zeros for these tensors."""
    ...
def graft_ends(suite, vectors, zeroshot: Mapping, finetuned: Mapping, tasks: Sequence[str]) -> list:
    """Tasks whose graft under a mask of ones is not the fine-tuned model, or under one of zeros not the pretrained
    one. Adding the difference back rounds, so that two examples on the border may turn.

    Args:
        suite: gives scores
        vectors: `TaskVectors`
        zeroshot: task -> test metric of the pretrained model
        finetuned: task -> test metric of its own model

    Returns:
        (task, what it is not); empty if the claim holds"""
    ...
def cluster_control(suite, vectors: Mapping, masks: Mapping, groupings: Mapping, rules: Mapping, finetuned: Mapping) -> pd.DataFrame:
    """Normalised test metric of sparse bases under several groupings, such as found and random ones.

    Args:
        suite: gives scores
        masks: task -> `Masks`
        groupings: name -> a label for each task, in the order of the suite
        rules: method -> how sparse_basis stores a cluster
        finetuned: task -> metric of its own model

    Returns:
        columns method, clusters, normalised (the average), and one for each task"""
    ...
def _stored(vectors, method, M, dtype, seed, folder):
    """A dense basis, as it is read from its files."""
    ...
def dense_within(vectors, limit: int, method: str, folder: str | Path, dtypes: Sequence[str]=('float32', 'bfloat16', 'int8'), seed: int=0) -> dict:
    """The dense bases of at most so many bytes: in each element type the one with the most vectors below T.

    Args:
        vectors: `TaskVectors`, T of them
        limit: bytes
        method: of a builder, such as "balanced"
        folder: for the bases, of this limit alone
        seed: of builders that draw

    Returns:
        (M, dtype) -> stored basis; without the types in which not one vector fits"""
    ...
def examples_of(tasks: Mapping) -> dict:
    """How many examples the accuracies were measured on.

    Args:
        tasks: name -> task with three splits

    Returns:
        task -> {"validation": n, "test": n}"""
    ...
def scale_note(scale: str, model: str) -> str:
    """The sentence that says what the numbers of a run of images are worth.

    Args:
        scale: "paper", "small", or a miniature
        model: at scale paper; at scale small a classifier, where one is given"""
    ...
def beaten_by(table: pd.DataFrame, name: str, aims: dict) -> str:
    """The smallest way that beats another one.

    Args:
        table: a row for each way; columns name, bytes, and what counts
        name: of a way
        aims: column -> 1 where more is better, -1 where less is

    Returns:
        the name of another way; empty where none beats it"""
    ...
