# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from tvb.merging.scaling import Addition
from tvb.merging.scaling import COEFFICIENTS
from tvb.merging.scaling import Cells
from tvb.vision.models import ImageEncoder
from tvb.vision.tasks import ImageTask
from tvb.vision.tasks import Split
import torch

@dataclass(frozen=True)
class Accuracy:
    """Correct answers and examples; `value` is the rate between 0 and 1."""
    correct: int
    examples: int
    @property
    def value(self):
        """Share of correct answers."""
        ...
    @property
    def error(self):
        """Standard error of the share."""
        ...
    def __repr__(self): ...
@torch.inference_mode()
def accuracy(encoder: ImageEncoder, head: torch.Tensor, split: Split, batch_size: int=256) -> Accuracy:
    """Classify a split with a head and count the correct answers.

    encoder: in evaluation mode; float32 or bfloat16
    head: (K, embedding)"""
    ...
def as_accuracy(facts) -> Accuracy:
    """An accuracy that was written down. Raises `ValueError` where it is none.

    facts: from plain data"""
    ...
def accuracies(encoder: ImageEncoder, heads: Mapping[str, torch.Tensor], tasks: Mapping[str, ImageTask], split: str) -> dict[str, float]:
    """The accuracy of one encoder on one split of every task.

    heads: task -> (K, embedding)
    split: "train", "validation" or "test"
    return: task -> accuracy between 0 and 1"""
    ...
def _measuring(encoder: ImageEncoder, place: Callable, heads: Mapping[str, torch.Tensor], zeroshot: Mapping[str, Mapping[str, float]] | None=None, cells: Cells=Cells()) -> Callable:
    """The accuracy of a moved encoder: from the accuracies at 0, from a finished cell, or by moving and evaluating.

    place: of `moving`
    heads: task -> (K, embedding)
    zeroshot: "validation" and "test": task -> accuracy at coefficient 0, where it is known
    cells: of this encoder and vector
    return: (coefficient, task, split) -> accuracy"""
    ...
def search_addition(encoder: ImageEncoder, vector, tasks: Mapping[str, ImageTask], heads: Mapping[str, torch.Tensor], finetuned: Mapping[str, Mapping[str, float]], zeroshot: Mapping[str, Mapping[str, float]] | None=None, base: Mapping | None=None, coefficients: tuple[float, ...]=COEFFICIENTS, search: str='grid', cells: Cells=Cells()) -> Addition:
    """Move the weights along the vector, and choose the coefficient; see `choose_addition`.

    encoder: the pre-trained encoder, restored at the end
    vector: what is added: TaskVector or mapping
    heads: task -> (K, embedding)
    finetuned: "validation" and "test": task -> accuracy
    zeroshot: the same for the pre-trained model; measured when missing
    base: float32 start, see moving
    search: or "coarse-to-fine", see `tvb.merging.scaling.rounds`
    cells: of this encoder and vector: where finished cells are kept"""
    ...
@dataclass(frozen=True)
class Negation:
    """Result of a search: the coefficient, whether any above 0 keeps the control, the curve on validation, and test
    accuracies before and after."""
    coefficient: float
    feasible: bool
    curve: list[dict]
    target: dict
    control: dict
    def to_dict(self):
        """As plain data, for JSON."""
        ...
    def __repr__(self): ...
def search_negation(encoder: ImageEncoder, vector, target: ImageTask, control: ImageTask, heads: Mapping[str, torch.Tensor], zeroshot: Mapping[str, Mapping[str, float]] | None=None, base: Mapping | None=None, coefficients: tuple[float, ...]=COEFFICIENTS, keep: float=0.95, cells: Cells=Cells()) -> Negation:
    """Choose the coefficient that lowers the target most among those that keep the control, then test. The smallest
    of equal coefficients wins.

    encoder: the pre-trained encoder, restored at the end
    vector: the task vector that is subtracted
    heads: by the names of target and control
    zeroshot: "validation" and "test": task -> accuracy; measured when missing
    base: float32 start, see moving
    keep: share of its zero-shot accuracy that the control has to keep
    cells: of this encoder and vector: where finished cells are kept"""
    ...
def evaluation_copy(encoder: ImageEncoder) -> ImageEncoder:
    """A copy of an encoder for evaluation, in bfloat16 where the device computes in it.

    encoder: stays as it is
    return: in evaluation mode"""
    ...
