# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar

def _kind(name):
    """What a way is, in words."""
    ...
_KINDS: Any
_MARKERS: Any
def _points(plan):
    """What is drawn: bytes, error and kind of every entry that can be had for the purpose."""
    ...
def _ticks_in_bytes(axis):
    """
    Args:
        axis: 2 KB, 5 KB, 10 KB"""
    ...
def _no_date(path):
    """
    Args:
        path: the same figure is the same file"""
    ...
