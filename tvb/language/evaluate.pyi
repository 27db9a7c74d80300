# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from dataclasses import dataclass
from tvb.language.models import PromptModel
from tvb.language.prompt_tasks import Encoded
from tvb.language.prompt_tasks import PromptTask
from tvb.merging.scaling import Addition
from tvb.merging.scaling import COEFFICIENTS
import torch

@dataclass(frozen=True)
class Score:
    """What a model got right on one split. `value` is the task's own metric, between 0 and 1, and `error` its
    standard error."""
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

    answers: (n,) int64, number of the class that was answered
    labels: (n,) int64
    classes: K
    metric: or "f1", for two classes"""
    ...
def buckets(lengths: torch.Tensor, tokens: int=4096):
    """Cut the examples into batches of similar length.

    lengths: (n,) int64, tokens of each example
    tokens: of a batch, padding included; an example that is longer has a batch for itself"""
    ...
@torch.inference_mode()
def predict(model: PromptModel, split: Encoded, label_ids: tuple, tokens: int=4096) -> torch.Tensor:
    """The answer to each example of a split.

    model: in evaluation mode
    label_ids: token of each class
    tokens: see buckets
    return: (n,) int64, number of the class with the highest score"""
    ...
def evaluate_task(model: PromptModel, task: PromptTask, split: str='test') -> Score:
    """Measure a model on one split of a task. Raises `ValueError` for a split of another name.

    model: in evaluation mode
    split: "train", "validation" or "test" """
    ...
def evaluate_tasks(model: PromptModel, tasks: Mapping[str, PromptTask], split: str='test') -> dict[str, Score]:
    """Measure one model on one split of every task.

    model: in evaluation mode
    split: "train", "validation" or "test"
    return: by task"""
    ...
def moved(model: PromptModel, vector):
    """Within the block, `place(coefficient)` sets the weights to those at its start + coefficient * vector.

    model: its encoder layers are moved, and restored at the end
    vector: TaskVector or mapping: name in the masked language model -> tensor"""
    ...
def evaluate_merged(model: PromptModel, vector, tasks: Mapping[str, PromptTask], split: str='test', coefficient: float=1.0) -> dict[str, Score]:
    """Measure pre-trained + coefficient * vector on every task.

    model: the pre-trained model, restored at the end
    vector: TaskVector or mapping
    split: "train", "validation" or "test"
    return: by task"""
    ...
def search_addition(model: PromptModel, vector, tasks: Mapping[str, PromptTask], finetuned: Mapping[str, Mapping[str, float]], zeroshot: Mapping[str, Mapping[str, float]] | None=None, coefficients: tuple[float, ...]=COEFFICIENTS, search: str='grid') -> Addition:
    """Move the weights along the vector, and choose the coefficient; see `tvb.merging.scaling.choose_addition`.

    model: the pre-trained model, restored at the end
    vector: what is added: TaskVector or mapping
    finetuned: "validation" and "test": task -> metric
    zeroshot: the same for the pre-trained model; measured when missing
    search: or "coarse-to-fine", see `tvb.merging.scaling.rounds`"""
    ...
