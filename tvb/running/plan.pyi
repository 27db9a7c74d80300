# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from pathlib import Path
from tvb.running.provenance import slug

_MOST_RUNS: int
def find_notebook(name: str, root: str | Path, where: str) -> Path:
    """The notebook of a stage.

    Args:
        name: a name under nbs/experiments, or a path from the project root
        root: the project root
        where: the place, for the message"""
    ...
def expand(declared: dict, parameters: dict, grid, where: str) -> list:
    """All combinations of the grid, every value checked against the type of the notebook's default.

    Args:
        declared: name -> `Parameter` of the notebook
        parameters: name -> value
        grid: name -> list of values; or a list of such grids
        where: the place, for the messages

    Returns:
        one dictionary a run"""
    ...
@dataclass(frozen=True)
class Planned:
    """One run of a sweep, before it starts

    Attributes:
        notebook: the notebook
        parameters: name -> value, what is passed on
        recorded: name -> value of every parameter, as it should be recorded
        slug: the name of the folder
        stage: counted from 0; the same number for stages that run beside each other"""
    notebook: Path
    parameters: dict
    recorded: dict
    slug: str
    stage: int
    @property
    def experiment(self) -> str:
        """The name of the notebook"""
        ...
    @property
    def place(self) -> Path:
        """The folder of the run under the reports, and under `failed`"""
        ...
    @property
    def name(self) -> str:
        """The same, for people"""
        ...
def _named(name: str, declared: dict, recorded: dict, varied: set) -> str:
    """The name of the stage, and what its grid changes.

    Args:
        name: of the stage
        declared: name -> `Parameter`
        recorded: name -> value, as recorded
        varied: names in the grid of the stage

    Returns:
        the folder name of the run"""
    ...
def plan_run(notebook: str | Path, declared: dict, parameters: dict, root: str | Path, stage: int, name: str='', varied: set | frozenset=frozenset()) -> Planned:
    """A `Planned` from a notebook and checked parameters.

    Args:
        declared: name -> `Parameter`
        parameters: name -> value, checked
        root: the project root
        name: of the stage; empty: the run is named by all its parameters
        varied: names in the grid of the stage"""
    ...
@dataclass
class Sweep:
    """A checked sweep file

    Attributes:
        root: the project root
        runs: of `Planned`, in order
        needs: path from the root -> what lies there, in words"""
    title: str
    root: Path
    runs: list
    needs: dict = ...
    def __len__(self): ...
    def __repr__(self): ...
def load_sweep(path: str | Path, root: str | Path | None=None) -> Sweep:
    """Read a sweep and check it from the first to the last run; nothing is executed.

    Args:
        path: a YAML file
        root: the project root; found around the working directory, else around the file"""
    ...
def _waits(stage, where):
    """
    Args:
        where: whether a stage, which is checked here, waits for the one before it"""
    ...
def _runs_of(stage, root, where, turn):
    """
    Args:
        turn: the planned runs of a stage"""
    ...
def _checked_needs(needs, shown):
    """
    Args:
        shown: path -> what lies there"""
    ...
def _root_for(path):
    """
    Args:
        path: the project of the working directory, else that of the file"""
    ...
def _refuse_collisions(runs, path): ...
def _lack_of(path):
    """
    Args:
        path: why a file or a folder does not do, in words; empty: it does"""
    ...
def lacking(sweep: Sweep) -> str:
    """What a sweep needs and does not find, in words; empty where all is there.

    Returns:
        a clause, such as: /data (one folder for each task) is not there"""
    ...
