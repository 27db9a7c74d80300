# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from typing import NamedTuple
import math

def project_root(start: str | Path | None=None) -> Path:
    """The nearest folder at or above `start` that holds a `settings.ini`; the variable `TVB_ROOT` has the last word.

    Args:
        start: where to begin looking; the working directory by default

    Returns:
        absolute"""
    ...
class Parameter(NamedTuple):
    """One declared parameter of an experiment notebook

    Attributes:
        default: a str, int, float or bool
        type: the type that every value must have
        help: the comment on the line"""
    default: object
    type: type
    help: str
_TYPES: Any
LARGEST: Any
def _checked_cell(cell):
    """
    Args:
        cell: the cell with its source as one text, or `ValueError` with what is wrong"""
    ...
def read_notebook(path: str | Path) -> dict:
    """Read a notebook; what is missing or broken is told in a sentence.

    Args:
        path: an .ipynb file

    Returns:
        the notebook as plain JSON; each cell has its source as one text, and metadata"""
    ...
def _parameters_cell(path: str | Path) -> str:
    """The source of the one cell that is tagged `parameters`.

    Args:
        path: an experiment notebook

    Returns:
        the source of its tagged cell"""
    ...
def _comments(source):
    """
    Args:
        source: line number -> text of the comment on that line"""
    ...
def _declaration(statement):
    """
    Args:
        statement: (name, annotation or None, literal)"""
    ...
def _parsed(source, path):
    """
    Args:
        path: the statements of the parameters cell, and the comments by line"""
    ...
def parameters_of(path: str | Path) -> dict:
    """The declared parameters of a notebook, read without executing it.

    Args:
        path: an experiment notebook

    Returns:
        name -> `Parameter`, in the order of the notebook"""
    ...
def _reads_as_number(text): ...
def _as_text(value):
    """A number, or a list of numbers and words, as the text that a person would have put in quotes; else the value."""
    ...
def check_value(name: str, value, kind: type):
    """Refuse a value whose type is not the declared one.

    Args:
        name: the parameter, for the message
        value: the value to check
        kind: str, int, float or bool"""
    ...
def numbers_listed(name: str, text: str, kind: type=int, least: float=-math.inf, most: float=math.inf) -> list:
    """The numbers of a parameter. Raises `ValueError` for anything else.

    Args:
        name: the parameter, for the message
        text: numbers with commas between them
        kind: or float
        least: of each number
        most: of each number

    Returns:
        each number once, in order; at least one"""
    ...
