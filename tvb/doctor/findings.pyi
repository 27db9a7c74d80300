# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_LEVELS: Any
@dataclass(frozen=True)
class Finding:
    """One thing that was found. Raises `ValueError` for a level that is not one of `_LEVELS`.

    Attributes:
        level: "problem", "warning" or "note"
        subject: the checkpoint, the task or the split that it is about
        message: what it is, and what to do about it"""
    level: str
    subject: str
    message: str
    def __post_init__(self): ...
    def __str__(self): ...
class Findings(list):
    """A list of findings, with the tables of what was looked at."""
    def __init__(self, findings=(), tables=None):
        """
        Args:
            findings: of `Finding`
            tables: title -> list of rows, each a dict from column to text"""
        ...
    def add(self, level, subject, message):
        """Append one finding."""
        ...
    def of(self, level):
        """The findings of one level."""
        ...
    def __add__(self, other): ...
    def __iadd__(self, other):
        """In place, as of a list: whoever was handed the findings sees what is added."""
        ...
    def to_dict(self):
        """Findings, tables and counts as plain data, for JSON."""
        ...
    tables: Any
    def report(self) -> str:
        """Tables and findings as text for people."""
        ...
    def __repr__(self): ...
def _aligned(rows: list) -> list:
    """A table as text.

    Args:
        rows: dicts with the same keys; the first column is text, the others are set to the right

    Returns:
        lines"""
    ...
@contextmanager
def reported(findings: Findings, subject: str, folder: str | Path | None=None, says: str='can not be read', level: str='problem'):
    """What goes wrong in the block becomes a finding.

    Args:
        findings: grows
        subject: for the finding
        folder: its path is left out of the message"""
    ...
