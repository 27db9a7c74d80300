# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path

def _write_experiment(root: str | Path, name: str, *cells) -> Path:
    """An experiment of these cells in a project, which is made if it is not there.

    Args:
        root: the project
        cells: of nbformat

    Returns:
        the notebook"""
    ...
def _parameters_cell(*lines):
    """A cell with the tag `parameters`.

    Args:
        lines: such as "seed: int = 0  # chance" """
    ...
def square_project(root: str | Path) -> Path:
    """A project with the experiment `square`: the area of a square, which fails from a side of 10 on.

    Args:
        root: becomes the project

    Returns:
        the same, resolved"""
    ...
def write_sweep(root: str | Path, text: str) -> Path:
    """The file `sweep.yaml` of a project.

    Args:
        root: the project
        text: of the sweep"""
    ...
def three_runs(root: str | Path) -> Path:
    """A project with the records of an experiment `shapes`, run with the seeds 0, 1 and 2.

    Args:
        root: becomes the project

    Returns:
        its folder of reports"""
    ...
