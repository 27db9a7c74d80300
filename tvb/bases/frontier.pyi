# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar

def kind_of(name: str) -> str:
    """What a way is, in words.

    Args:
        name: of a way to store task vectors"""
    ...
KINDS: Any
_MARKERS: Any
def _points(plan):
    """What is drawn: bytes, error and kind of every entry that can be had for the purpose."""
    ...
def draw_ways(axes, points, value: str='error', size: str='bytes'):
    """Something against bytes, a marker for each kind of way.

    Args:
        axes: of matplotlib
        points: dict or table with the columns `bytes`, `way` (a kind) and `value`
        value: column that is drawn
        size: column of the bytes it is drawn against"""
    ...
def _picture(width, height):
    """
    Args:
        height: an empty figure, in inches, that a notebook shows"""
    ...
def _one_legend(figure): ...
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
def frontiers(plans: list):
    """Error against bytes of every way to store task vectors, a panel for each purpose.

    Args:
        plans: of `Plan`, one for each purpose"""
    ...
def ways_panels(frame, panels: dict):
    """What was measured of ways to store task vectors, against their bytes.

    Args:
        frame: of pandas: columns bytes, way, and what is drawn; NaN where a way has none
        panels: column -> title and name of its axis; then, if they are others, the column of the bytes and its name"""
    ...
