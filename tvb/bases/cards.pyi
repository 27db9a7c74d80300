# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.bases.basis import Basis

def _error_rows(names, errors):
    """
    Args:
        errors: lines of a table"""
    ...
def _summary(basis, base):
    """
    Args:
        base: what it is, in one paragraph"""
    ...
def _base_of(basis):
    """
    Args:
        basis: the pretrained model, where it came from the hub"""
    ...
def _card(basis, place, said, errors, more=()):
    """
    Args:
        more: front matter, what it is, errors of the tasks, commands"""
    ...
def basis_card(basis: Basis, place: str='org/name') -> str:
    """The README of a basis: tasks, what is lost, how to open it.

    Args:
        place: where it is going to be

    Returns:
        Markdown with the front matter of the hub"""
    ...
def compressed_card(found, place: str='org/name') -> str:
    """The README of compressed task vectors: how they are stored, what is lost, how to open them.

    Args:
        found: `Compressed`, opened by `load_basis`
        place: where it is going to be

    Returns:
        Markdown with the front matter of the hub"""
    ...
