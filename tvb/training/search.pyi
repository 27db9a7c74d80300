# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from torch import nn
from tvb.merging.scaling import Addition
from tvb.merging.scaling import COEFFICIENTS
from tvb.merging.scaling import Cells
from tvb.training.domain import Domain

@contextmanager
def scores_by_moving(domain: Domain, model: nn.Module, vector: Mapping, base: Mapping | None=None, cells: Cells=Cells()) -> Iterator[Callable]:
    """Within the block, `score` measures theta_0 + coefficient * vector.

    Args:
        model: its weights are moved, and restored at the end
        vector: `TaskVector` or mapping: name -> tensor
        base: float32 theta_0, where the model has it in fewer bits
        cells: of this model and vector: where finished cells are kept

    Returns:
        score(coefficient, task, split) -> Score"""
    ...
def search_addition(score: Callable, tasks: Mapping, finetuned: Mapping, zeroshot: Mapping | None=None, coefficients: tuple[float, ...]=COEFFICIENTS, extend: int=0, search: str='grid') -> Addition:
    """Choose the coefficient on validation, then test. See `tvb.merging.scaling.choose_addition`.

    Args:
        score: of scores_by_moving
        tasks: name -> task
        finetuned: "validation" and "test": task -> metric of its own model, what is divided by
        zeroshot: the same for the pretrained model; measured when missing
        extend: how many coefficients may be added while the last is the best
        search: or "coarse-to-fine", "refined", see `tvb.merging.scaling.rounds`"""
    ...
@dataclass(frozen=True)
class Negation:
    """Result of a search: the coefficient, whether any above 0 keeps the control, the curve on validation, and test
    metrics before and after.

    Attributes:
        curve: coefficient, control, and target (None where the control forbids it), on validation
        target: zeroshot, negated, examples, on test
        control: zeroshot, negated, examples, on test"""
    coefficient: float
    feasible: bool
    curve: list[dict]
    target: dict
    control: dict
    def to_dict(self, curve: bool=True):
        """As plain data, for JSON; without the curve, what was chosen and what it gives."""
        ...
    def __repr__(self): ...
def _negation_curve(measure, target, control, coefficients, keep):
    """Control and, where it is kept, target at each coefficient, on validation."""
    ...
def search_negation(score: Callable, target, control, zeroshot: Mapping | None=None, coefficients: tuple[float, ...]=COEFFICIENTS, keep: float=0.95) -> Negation:
    """Choose the coefficient that lowers the target most among those that keep the control, then test. The smallest
    of equal coefficients wins.

    Args:
        score: of scores_by_moving, with the vector that is subtracted
        target: the task to forget
        control: the task to keep
        zeroshot: "validation" and "test": task -> metric of the pretrained model
        keep: share of its zero-shot metric that the control has to keep"""
    ...
