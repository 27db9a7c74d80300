# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.running.style import Chart
import pandas as pd

def mean_lines(axes, frame: pd.DataFrame, x: str, y: str, markers: bool=True, **options):
    """Draw one line per method, in the method's colour and with its marker.

    Args:
        axes: a matplotlib `Axes`
        frame: columns x, y, method
        x: the column on the horizontal axis
        y: the column on the vertical axis
        markers: a marker at each place?
        options: of `seaborn.lineplot`; the mean and a band of one standard deviation by default"""
    ...
def scaling_curve(frame: pd.DataFrame, title: str='Accuracy over the scaling coefficient', references: dict | None=None) -> Chart:
    """Mean accuracy against the scaling coefficient, one line per method, with the chosen coefficient marked.

    Args:
        frame: columns coefficient, accuracy (fraction), method; optional chosen (bool)
        references: name -> accuracy (fraction), drawn as horizontal lines"""
    ...
def reference_lines(axes, references: dict, vertical: bool=False) -> list:
    """Draw a dashed line for each reference.

    Args:
        vertical: name -> value; handles for the legend"""
    ...
def spectrum(eigenvalues, chosen: int | None=None, floor: float | None=None, title: str='Spectrum of the Gram matrix') -> Chart:
    """Eigenvalues, and the energy that is lost with M basis vectors.

    Args:
        eigenvalues: T eigenvalues of the Gram matrix, in any order
        chosen: the M that was chosen
        floor: the spectral floor at that M, written into the figure"""
    ...
def _mark_chosen(left, right, chosen, floor): ...
def seed_band(frame: pd.DataFrame, x: str='M', y: str='accuracy', xlabel: str | None=None, ylabel: str | None=None, title: str='Mean and standard deviation over seeds') -> Chart:
    """Mean over seeds with a band of one standard deviation, one line per method.

    Args:
        frame: columns x, y, method, seed
        x: the column on the horizontal axis
        y: the column on the vertical axis; `accuracy` is a fraction and drawn in percent
        xlabel: the name of the column by default"""
    ...
def _apart(values, log):
    """
    Args:
        log: those that are far enough from the one before, at most sixteen, for their labels"""
    ...
def _short(value):
    """
    Args:
        value: three digits, in thousands and millions where it is large"""
    ...
def _labels(values):
    """
    Args:
        values: short ones, and all digits where those would say the same twice"""
    ...
def _place_for_all(frame, x):
    """
    Args:
        x: `ValueError` for what a logarithmic axis would leave out without a word"""
    ...
def method_lines(frame: pd.DataFrame, x: str, y: str='accuracy', title: str='', xlabel: str | None=None, ylabel: str | None=None, references: dict | None=None, log: bool=False) -> Chart:
    """One line per method, mean over rows with the same `x`, with a band of one standard deviation.

    Args:
        frame: columns x, y, method
        x: the column on the horizontal axis, numbers
        y: the column on the vertical axis; a fraction and drawn in percent if its name holds "accuracy"
        xlabel: the name of the column by default
        references: name -> value, drawn as horizontal lines
        log: powers of two on the horizontal axis"""
    ...
def panel_places(figure, names: list, across: int) -> list:
    """One small axis for each name, in rows on one scale; every column ends with a labelled one.

    Args:
        figure: empty
        names: of the panels
        across: panels in a row, at most

    Returns:
        an `Axes` for each name"""
    ...
def line_panels(frame: pd.DataFrame, x: str, y: str, panel: str, title: str='', xlabel: str | None=None, ylabel: str | None=None, references: dict | None=None, across: int=4) -> Chart:
    """A small axis for each value of a third variable, all on one scale: lines of methods, or one line and the mean.

    Args:
        frame: columns x, y, panel; a column `method` for several lines in a panel
        x: the column on the horizontal axes, numbers
        y: the column on the vertical axes; drawn in percent if its name holds "accuracy"
        panel: the column whose values have an axis each
        xlabel: the name of the column by default
        references: name -> value, drawn as horizontal lines in each panel
        across: panels in a row"""
    ...
def _banded(axes, frame, x):
    """
    Args:
        x: a line and its band for each method"""
    ...
def interval_panels(frame: pd.DataFrame, x: str, panel: str, title: str='', xlabel: str | None=None, ylabel: str='accuracy', log: bool=False, references: dict | None=None, across: int=3) -> Chart:
    """Means over a number with the intervals that the table has, a line for each method, a panel for each setting.

    Args:
        frame: columns x, panel, method, mean, low, high
        x: the column on the horizontal axes, numbers
        panel: the column whose values have an axis each
        xlabel: the name of the column by default
        ylabel: drawn in percent if it holds "accuracy"
        log: powers of two on the horizontal axes
        references: name -> value, drawn as horizontal lines in each panel
        across: panels in a row"""
    ...
def short_number(value: float) -> str:
    """A number for an axis: `0.02`, `300`, `10.5 M`"""
    ...
def spaced(values: list, apart: float=0.07) -> list:
    """The values that can be written along a logarithmic axis without touching each other.

    Args:
        values: ascending, positive
        apart: of the whole range of their logarithms

    Returns:
        some of them"""
    ...
def growth(frame: pd.DataFrame, x: str, y: str='seconds', floor: str | None=None, title: str='', xlabel: str | None=None, ylabel: str | None=None, goal: dict | None=None, log: bool=True) -> Chart:
    """One line per method over a size, through the medians, with the range of the runs, the floor and the goal.

    Args:
        frame: columns x, y, method
        x: the column on the horizontal axis, positive numbers
        y: the column on the vertical axis, positive numbers
        floor: the column of the least that y could be
        xlabel: the name of the column by default
        goal: name -> value, drawn as a horizontal line
        log: powers of ten on the vertical axis too; otherwise it begins at zero"""
    ...
