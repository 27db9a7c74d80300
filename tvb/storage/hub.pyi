# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Iterable
from contextlib import contextmanager

@contextmanager
def without_network(active: bool=True):
    """Within this, the hub's clients look into their cache and nowhere else.

    Args:
        active: false: nothing is changed"""
    ...
def hub_answers(seconds: float=5) -> bool:
    """Whether the hub can be reached from here.

    Args:
        seconds: to wait for it

    Returns:
        false also where the hub is switched off by HF_HUB_OFFLINE"""
    ...
def for_each_task(names: Iterable[str], one: Callable, progress: bool=False) -> tuple[dict, dict]:
    """Call a function for each task; where it raises `ValueError` or `OSError` its sentence is kept, and the others
    go on.

    Args:
        one: name -> result

    Returns:
        name -> result, name -> why not"""
    ...
