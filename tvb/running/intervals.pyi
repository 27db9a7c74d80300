# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
import numpy as np
import pandas as pd

def resampled_means(values: Sequence[float], draws: int=10000, seed: int=0) -> np.ndarray:
    """Means of units that are drawn with repetition. Raises `ValueError` for none, and for what is not finite.

    Args:
        values: (n,), one for each unit
        draws: how often n units are drawn
        seed: of the draws

    Returns:
        (draws,)"""
    ...
@dataclass(frozen=True)
class Interval:
    """A mean over n units, and between which numbers it lies."""
    mean: float
    low: float
    high: float
    n: int
    @property
    def one_sign(self):
        """Whether zero lies outside."""
        ...
    def __repr__(self): ...
def interval(values: Sequence[float], level: float=0.95, draws: int=10000, seed: int=0) -> Interval:
    """The bootstrap interval of a mean. Raises `ValueError` for a level outside 0 to 1.

    Args:
        values: (n,), one for each unit
        level: the share of the resampled means that lies inside
        seed: see `resampled_means`"""
    ...
def student_interval(values: Sequence[float], level: float=0.95) -> Interval:
    """The interval of a mean by Student's t. Raises `ValueError` for fewer than two units.

    Args:
        values: (n,), one for each unit
        level: how often such an interval holds the true mean"""
    ...
FEW: int
def mean_interval(values: Sequence[float], level: float=0.95, draws: int=10000, seed: int=0) -> Interval:
    """The bootstrap interval of a mean, and Student's of fewer than `FEW` units. Raises `ValueError` for fewer than two.

    Args:
        values: (n,), one for each unit
        level: see `interval`
        seed: of the bootstrap"""
    ...
def paired_interval(values: Mapping[str, float], others: Mapping[str, float], level: float=0.95, draws: int=10000, seed: int=0) -> Interval:
    """The interval of the mean difference, values - others. Raises `ValueError` where a unit has only one of the two.

    Args:
        values: unit -> value
        others: the same units -> value of what it is compared with
        seed: see `mean_interval`"""
    ...
def _by_unit(frame, value, unit, by):
    """For each key: unit -> mean value, in the order of the table. Raises `ValueError` for what is missing."""
    ...
def interval_table(frame: pd.DataFrame, value: str, by: Sequence[str], unit: str='task') -> pd.DataFrame:
    """Mean and interval over units for each key.

    Args:
        frame: a row for each measurement
        value: the column that is averaged
        by: columns whose values make a row each, such as method and M
        unit: the column that says what was measured

    Returns:
        columns by, mean, low, high, n"""
    ...
def without_farthest(values: Mapping[str, float]) -> tuple[str, float]:
    """The unit that moves the mean most, and the mean without it.

    Args:
        values: unit -> value, two units or more

    Returns:
        the unit, and the mean of the others"""
    ...
def _measured_alike(frame, by, unit):
    """Refuses pairs whose sides are averages of other numbers of rows: other seeds would be taken for other methods."""
    ...
def paired_table(frame: pd.DataFrame, value: str, against: str, by: Sequence[str] | tuple=(), unit: str='task', of=mean_interval) -> pd.DataFrame:
    """Differences of all methods to one, over the units that both have. Raises `ValueError` for an unknown method, and
    where one was measured more often than another.

    Args:
        frame: a row for each measurement, with the columns method and `by`
        value: the column that is compared
        against: the method that the others are compared with
        by: columns within which methods are compared, such as T
        unit: the column that says what was measured
        of: numbers -> `Interval`; or `interval`, or `student_interval`

    Returns:
        columns by, method, mean, low, high, n, one_sign, farthest, without: of value - value of `against`"""
    ...
def _verdict(first, second):
    """
    Args:
        second: of two intervals of the same difference"""
    ...
def held_against(claims: Mapping[str, tuple], first: pd.DataFrame, second: pd.DataFrame, value: str='normalised', unit: str='task') -> pd.DataFrame:
    """Whether differences between methods are the same in other data. Raises `ValueError` as `paired_table` does.

    Args:
        claims: sentence -> (method, the one that it is compared with)
        first: where it was found: a row for each measurement; columns method, `value`, `unit`
        second: what it is held against, with units of its own
        value: the column that is compared
        unit: the column that says what was measured

    Returns:
        by sentence: mean, low, high of both, and a verdict"""
    ...
FEW_PAIRS: int
def _rank_correlations(pairs):
    """
    Args:
        pairs: (draws, n, 2) -> (draws,), NaN where one side is constant"""
    ...
def rank_correlation(values: Sequence[float], others: Sequence[float], level: float=0.95, draws: int=10000, seed: int=0) -> Interval:
    """Spearman's rank correlation; of fewer than six pairs from -1 to 1. `ValueError` for under three, or a constant.

    Args:
        values: (n,)
        others: (n,), of the same units
        seed: see `interval`"""
    ...
def correlation_table(frame: pd.DataFrame, pairs: Sequence[tuple]) -> pd.DataFrame:
    """Rank correlations over ways. Pairs with fewer than three ways, or with a constant, are left out.

    Args:
        frame: a row for each way; NaN where it has no such number
        pairs: (error, accuracy): names of two columns

    Returns:
        columns error, accuracy, ways, rank correlation, low, high"""
    ...
def _cube(frame, value, columns):
    """
    Args:
        columns: (W, S, T), the seeds of each world in their order"""
    ...
def _mean_squares(cube):
    """
    Args:
        cube: of the worlds, the seeds within them, worlds x tasks, and the rest"""
    ...
def variance_components(frame: pd.DataFrame, value: str, columns: Sequence[str]=('world', 'seed', 'task')) -> pd.DataFrame:
    """Variances between worlds, of worlds x tasks, between seeds in a world, and the rest. `ValueError` for gaps.

    Args:
        frame: a row for each world, seed and task, each once
        value: the column that was measured
        columns: seeds are nested in worlds, tasks are crossed with both

    Returns:
        component, variance, deviation, degrees of freedom, and part in the variance of the mean"""
    ...
