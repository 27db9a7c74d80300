# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from torch import nn
from tvb.training.domain import Domain

def _weighted_sum(vectors, coefficients):
    """sum_t alpha_t tau_t, name -> tensor; a name that a vector lacks counts as zero there."""
    ...
def answers_by_moving(domain, model, vectors, tasks, split, base=None) -> Callable:
    """Answers at any coefficients, by moving the weights there: (task, task -> alpha) -> (n,) int64."""
    ...
def answers_by_tangent(domain, model, vectors, tasks, split, base=None) -> Callable:
    """Answers of a linear model at any coefficients, from its outputs along each vector."""
    ...
def answers_of(domain: Domain, model: nn.Module, vectors: Mapping, tasks: Mapping, split: str='test', base: Mapping | None=None) -> Callable:
    """The cheapest of the two ways. Raises `ValueError` for a vector without a task.

    Args:
        model: ordinary or linearised, at theta_0, in evaluation mode; restored at the end
        vectors: task -> `TaskVector` or mapping
        tasks: name -> task
        base: the float32 values of theta_0, when the model has them rounded

    Returns:
        (task, task -> alpha) -> (n,) int64"""
    ...
def errors_at(answers: Callable, points) -> Iterator[float]:
    """The error at several points; what a task answers alone is asked once for each coefficient, and a coefficient
    of 0 is left out.

    Args:
        answers: of answers_of
        points: task -> alpha, each

    Returns:
        one for each point"""
    ...
def disentanglement_error(domain: Domain, model: nn.Module, vectors: Mapping, tasks: Mapping, coefficients: Mapping, split: str='test', base: Mapping | None=None) -> float:
    """xi of arXiv 2305.12827, averaged over the tasks: how often adding the other vectors changes an answer.

    Args:
        model: ordinary or linearised, at theta_0, in evaluation mode; restored at the end
        vectors: task -> `TaskVector` or mapping, two tasks or more
        tasks: name -> task
        coefficients: task -> alpha
        base: the float32 values of theta_0, when the model has them rounded

    Returns:
        between 0 (disentangled) and 1"""
    ...
def disentanglement_grid(domain: Domain, model: nn.Module, vectors: Mapping, tasks: Mapping, coefficients: Sequence[float], split: str='test', base: Mapping | None=None, progress: bool=False) -> list[list[float]]:
    """The error at every pair of coefficients, for a heat map. Raises `ValueError` unless there are two tasks.

    Args:
        model: as in disentanglement_error
        vectors: the two tasks -> `TaskVector` or mapping
        tasks: name -> task
        coefficients: G values, for either task
        progress: show a progress bar

    Returns:
        G x G; rows: the coefficient of the first task, columns: of the second"""
    ...
