# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from contextlib import contextmanager
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
import pandas as pd

INK: Any
SOFT: Any
FAINT: Any
_TEXT: Any
_AXES: Any
_LINES: Any
_PALETTE: Any
@contextmanager
def quiet_style():
    """The settings of every figure here, for the length of a `with` block"""
    ...
class Chart(Figure):
    """A matplotlib figure that a notebook can show, kept out of pyplot's list of open figures"""
    def _repr_png_(self): ...
def chart(width, height) -> Chart:
    """An empty figure with a layout that keeps labels and legends apart

    Args:
        height: inches"""
    ...
METHODS: Any
_SPARE: Any
def look(method: str) -> tuple:
    """The colour and the marker of a method, the same in every figure.

    Args:
        method: its name, in any case

    Returns:
        (colour, marker)"""
    ...
def checked(frame: pd.DataFrame, *columns: str) -> pd.DataFrame:
    """The table, if it has the columns and rows, no empty places, finite numbers, and accuracies that are fractions.

    Args:
        columns: the columns that the figure needs"""
    ...
PERCENT: Any
def names_in_order(column) -> list:
    """The order of the table is the order of the figure.

    Args:
        column: names, with repetitions

    Returns:
        each once, in the order of first appearance"""
    ...
def wrap_title(figure):
    """Break a title that is longer than the figure is wide: it would run under the legend or beyond the edge.

    Args:
        figure: with its title on one axis"""
    ...
def legend_outside(figure, handles, **options):
    """A legend beside the axes, where it can not cover data, nor the title it"""
    ...
def handle(method: str, line: bool=True) -> Line2D:
    """What the legend shows for a method: its marker, on a line or alone."""
    ...
