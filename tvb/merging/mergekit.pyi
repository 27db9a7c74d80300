# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from pathlib import Path
from tvb.merging.recipes import Recipe

_TOP: Any
_COMMON: Any
_METHODS: Any
def _value(given, where):
    """
    Args:
        where: of a parameter, as a weight of ours"""
    ...
def _one(found, what):
    """
    Args:
        what: a parameter that has to be the same everywhere"""
    ...
class _File:
    """A file of mergekit, checked: models with what is said of each, in order."""
    def __init__(self, content, where): ...
    def path(self, part):
        """
        Args:
            part: of a model"""
        ...
    def whole_models(self, slices):
        """
        Args:
            slices: the sources of a single slice that takes all layers"""
        ...
    def of(self, name, model=None):
        """
        Args:
            model: a parameter of a model, or of all"""
        ...
    dtype: Any
    models: Any
    layers: Any
    where: Any
    method: Any
    base: Any
    tokenizer: Any
    top: Any
    middle: Any
def _task_names(paths):
    """
    Args:
        paths: a name for each model"""
    ...
def _changed(value, function):
    """
    Args:
        function: every number of a value, changed"""
    ...
def _shares(file, names, what, function=float):
    """
    Args:
        function: of each model; one number where they are all the same"""
    ...
def _settings(file, names):
    """
    Args:
        names: of our method"""
    ...
def _weights(file, others):
    """
    Args:
        others: model -> weight, where the method has them"""
    ...
def _linear(file, weights, normalised):
    """
    Args:
        normalised: (base, method): a weighted mean of models is the base plus one of vectors"""
    ...
def from_mergekit(content: Mapping, where: str='The file') -> Recipe:
    """A recipe of the same merge; `ValueError` for what mergekit can do and this library can not.

    Args:
        content: of a YAML file
        where: what it is called in messages"""
    ...
def read_any_recipe(path: str | Path) -> Recipe:
    """A recipe from a file of either kind.

    Args:
        path: of a YAML file: a recipe of ours, or one of mergekit, which has a `merge_method`"""
    ...
