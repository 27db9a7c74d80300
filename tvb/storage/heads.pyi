# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from collections.abc import Mapping
from tvb.storage.checkpoints import Checkpoint

HEADS: Any
def may_be_head(name: str) -> bool:
    """Whether a tensor that not all models have in one shape may be left out as a head: no numbered layer, no embedding."""
    ...
class Heads:
    """Which tensors are heads, and whose are kept."""
    def __init__(self, choice: str, tasks: Iterable, patterns: list | None=None):
        """
        Args:
            choice: "base", "none" or a task
            tasks: names of the tasks
            patterns: shell patterns of the names of heads, instead of the usual ones"""
        ...
    def are(self, name: str) -> bool:
        """Whether a tensor is one by its name."""
        ...
    def add(self, names: Iterable):
        """Take more tensors for heads, if they may be."""
        ...
    @property
    def excluded(self) -> list:
        """Shell patterns of all heads."""
        ...
    patterns: Any
    found: Any
    choice: Any
    said: Any
    dropped: Any
    def of(self, model: Checkpoint) -> list:
        """The tensors of a model that are heads."""
        ...
    def add_apart(self, base: Checkpoint, task: Checkpoint, taken):
        """Take what stands outside of the beginning that most names of one model have, and the other has not, for heads.

        Args:
            base: the pretrained model
            taken: function of a name: is that tensor asked for?"""
        ...
    def given_to(self, base: Checkpoint, task: Checkpoint | None) -> Checkpoint:
        """The pretrained model with its own heads, none, or those of a task.

        Args:
            base: the pretrained model
            task: the task whose heads are kept, under its own names

        Returns:
            with the heads of the result"""
        ...
    def tell(self, own, theirs, apart=()):
        """Say what was done."""
        ...
    def edited(self, config: Mapping | None, task: Mapping | None) -> Mapping | None:
        """The config of the result.

        Args:
            config: of the pretrained model
            task: of the task whose heads are kept"""
        ...
def _floating(model): ...
def _folder(model, name):
    """
    Args:
        name: inside the model's folder, that a tensor's file lies in; empty: none"""
    ...
def _some(names):
    """
    Args:
        names: a few names, for sentences"""
    ...
_FIELDS: Any
