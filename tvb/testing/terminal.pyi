# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from pathlib import Path

def terminal(app, work: str | Path) -> Callable:
    """The command line as a function that fails if a command does not end with the expected exit code.

    Args:
        app: a typer application
        work: its path is printed as "..."

    Returns:
        (*arguments, code=0) -> what the command prints"""
    ...
def six_checkpoints(work: str | Path) -> tuple:
    """`base.safetensors` and task0 ... task5 in a folder: w (40, 30) and b (30,) moved, frozen (50,) did not.

    Args:
        work: a folder

    Returns:
        (base: name -> tensor, six files)"""
    ...
