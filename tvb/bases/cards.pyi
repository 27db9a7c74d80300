# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.bases.basis import Basis

def _error_rows(basis):
    """
    Args:
        basis: lines of a table"""
    ...
def _summary(basis, base):
    """
    Args:
        base: what it is, in one paragraph"""
    ...
def basis_card(basis: Basis, place: str='org/name') -> str:
    """The README of a basis: tasks, what is lost, how to open it.

    Args:
        place: where it is going to be

    Returns:
        Markdown with the front matter of the hub"""
    ...
