# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.vectors import TaskVector as TaskVector
from tvb.vectors import TaskVectors as TaskVectors
from tvb.bases import Basis as Basis
from tvb.bases import load_basis as load_basis
from tvb.storage import load_checkpoint as load_checkpoint

__version__: str
_all_: Any
_home_of: Any
def __getattr__(name):
    """Import a public name from its module at first use."""
    ...
def __dir__():
    """The names that are there and the names that are only a look-up away."""
    ...
def _describe(owner, nodes):
    """Give the docstrings of a stub to the functions and classes that it describes."""
    ...
_described: Any
def _described_once(found):
    """An object, after its module has been given the docstrings of its stub."""
    ...
def _face(package, rooms):
    """`__getattr__`, `__dir__` and `__all__` of a package that looks its names up (module -> names) when they are used."""
    ...
