# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
import pandas as pd

def number_text(value: float, unit: str='', spread: float | None=None) -> str:
    """A number, with its standard deviation where there is one.

    Args:
        unit: "%", "bytes", "fraction" (of an accuracy), or any other text to put behind
        spread: standard deviation"""
    ...
def _form(value, unit, spread):
    """
    Args:
        spread: of three digits"""
    ...
def _column_unit(name: str, column: pd.Series) -> str:
    """Bytes by name; accuracies, which are fractions in tables, in percent.

    Args:
        name: of the column
        column: its values"""
    ...
def is_numeric(column: pd.Series) -> bool:
    """Does a column hold numbers? Truth values are none."""
    ...
def mean_and_deviation(values) -> tuple:
    """Over the seeds; too large numbers give infinity.

    Args:
        values: numbers

    Returns:
        mean, and standard deviation with n - 1"""
    ...
def over_seeds(tables: list) -> pd.DataFrame:
    """Mean and standard deviation over the seeds of the numeric columns, grouped by the text columns that stand in
    front.

    Args:
        tables: one DataFrame a seed, of the same columns

    Returns:
        text, ready to be shown"""
    ...
def _cell(values, unit):
    """
    Args:
        unit: one cell from the values of a row over the seeds"""
    ...
_UNSEEN: Any
def text(value, quote: bool=True) -> str:
    """Anything as text of a page, also inside the quotes of an attribute"""
    ...
def unbroken(shown: str) -> str:
    """The text with spaces around `=` that do not break.

    Args:
        shown: of a cell"""
    ...
def address(path: str | Path, reports: str | Path) -> str:
    """The relative address of a file of the reports"""
    ...
def link(path: str | Path, reports: str | Path, label: str) -> str:
    """A relative link to a file of the reports"""
    ...
def html_table(columns: list, rows: list, caption: str='', numeric: set | tuple=(), strong: set | tuple=()) -> str:
    """A table in a frame that scrolls when it is too wide.

    Args:
        columns: names, which are escaped here
        rows: lists of HTML
        caption: HTML
        numeric: positions of the columns to be set flush right
        strong: positions of the rows that are to stand out"""
    ...
def inline(source: str) -> str:
    """A line of markdown as HTML. Code is taken out first, so that nothing inside it is read as emphasis."""
    ...
def asked(source: str) -> str:
    """What an experiment asks, for pages that are its results.

    Args:
        source: Markdown of the first cell of an experiment

    Returns:
        without the line that leads from the notebook to its results"""
    ...
def markdown_html(source: str) -> tuple:
    """The first heading, and the rest as HTML.

    Args:
        source: markdown

    Returns:
        (title, HTML of the rest)"""
    ...
def graft_curve(rows: pd.DataFrame) -> pd.DataFrame:
    """What grafted models keep and reach, averaged over the tasks.

    Args:
        rows: columns method, way, kept, accuracy, normalised; a row for each task

    Returns:
        a row for each method and way"""
    ...
def overlap_by_group(matrix, names: list, groups: dict) -> pd.DataFrame:
    """The mean of a matrix over the pairs of one group and over those of two.

    Args:
        matrix: (T, T), symmetric
        names: T tasks
        groups: task -> group

    Returns:
        column overlap"""
    ...
def method_summary(rows: pd.DataFrame, one_file: int) -> pd.DataFrame:
    """Methods averaged over the tasks, with their bytes, also in units of one task vector.

    Args:
        rows: columns method, M, bytes, coefficient, accuracy, normalised; a row for each task
        one_file: bytes of one task vector

    Returns:
        by method, in the order in which they come"""
    ...
def losers(summary: pd.DataFrame, than: str, but: list | tuple=()) -> list:
    """Which methods are below another one.

    Args:
        summary: of method_summary
        than: a method
        but: methods that do not count, such as references

    Returns:
        methods, the worst first"""
    ...
