# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Sequence
from dataclasses import dataclass
from tvb.training.scores import Score
from tvb.training.suite import Suite

def pooled(scores: Sequence[Score]) -> Score:
    """The score on several splits together: counts add up.

    Args:
        scores: of one model and task, on splits without a common example

    Returns:
        of all examples"""
    ...
def first_below(places: Sequence[float], heights: Sequence[float], least: float) -> tuple[float, bool]:
    """The first place at which a broken line goes below a bound. Raises `ValueError` for a line that begins below.

    Args:
        places: ascending coefficients, (n,)
        heights: (n,), the first of them not below `least`
        least: the bound

    Returns:
        where the line leaves the bound, and whether it does; else the last place"""
    ...
def height_at(places: Sequence[float], heights: Sequence[float], place: float) -> float:
    """The height of a broken line at a place.

    Args:
        places: ascending, (n,)
        heights: (n,)
        place: not outside of them"""
    ...
@dataclass(frozen=True)
class Forgetting:
    """A target that is forgotten step by step: the line, and where the control falls below its bound.

    Attributes:
        target: name of the task
        curve: coefficient; bound, of the control; target and control, on test
        least: the bound: the lowest control that is allowed
        coefficient: where the control reaches it, between two coefficients of the curve
        reached: False: the control was kept up to the last coefficient
        examples: bound, target and control -> number of examples"""
    target: str
    curve: list[dict]
    least: float
    coefficient: float
    reached: bool
    examples: dict
    def at(self, column, coefficient=None):
        """A column of the curve at a coefficient, at the crossing without one."""
        ...
    def before(self, column):
        """A column of the pretrained model."""
        ...
    def __repr__(self): ...
def walk(look, coefficients: Sequence[float], keep: float) -> list[dict]:
    """Look at one coefficient after the other until the bound is broken. Raises `ValueError` for another order.

    Args:
        look: coefficient -> point, a dictionary with the key `bound`
        coefficients: ascending, from 0
        keep: share of the bound at 0 that is kept

    Returns:
        the points, up to the first below the bound"""
    ...
def _look(suite, moved, goal, kept, splits):
    """A function of the coefficient: the point of the line."""
    ...
def even_steps(step: float, most: float) -> tuple[float, ...]:
    """Coefficients to walk along. Raises `ValueError` for no step below the end, and for more than a thousand.

    Args:
        step: between two coefficients
        most: not beyond this one

    Returns:
        from 0 on"""
    ...
BOUNDING: Any
def bounding(rows: str | Sequence[str], keep: float=0.95) -> tuple[str, ...]:
    """What bounds a control. Raises `ValueError` for no split, another one, one twice, and a share outside 0 to 1.

    Args:
        rows: names of splits, in a list or with commas between them
        keep: share of its zero-shot metric that the control keeps

    Returns:
        the splits"""
    ...
STEPS: Any
def forget_along(suite: Suite, vector, target: str, coefficients: Sequence[float]=STEPS, keep: float=0.95, splits: Sequence[str]=BOUNDING, control: str='') -> Forgetting:
    """Subtract a vector step by step until the control breaks its bound. Finished cells are read.

    Args:
        vector: of the target, `TaskVector` or mapping; it is subtracted
        target: name of the task to forget
        coefficients: ascending, from 0
        keep: share of its zero-shot metric that the control keeps
        splits: of the control, which bound it; never test
        control: a task of the suite that is to be kept, instead of the control"""
    ...
