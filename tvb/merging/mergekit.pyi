# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from pathlib import Path
from tvb.merging.recipes import Recipe

_TOP: Any
_COMMON: Any
_METHODS: Any
def _number(given):
    """
    Args:
        given: as a number, where a text is one: YAML takes 1e-3 for text"""
    ...
def _pattern(part, where):
    """
    Args:
        where: of names, that a value with a filter is for"""
    ...
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
_BASELESS: Any
class _File:
    """A file of mergekit, checked: models with what is said of each, in order."""
    def __init__(self, content, where): ...
    def check_method(self): ...
    dtype: Any
    base: Any
    models: Any
    where: Any
    method: Any
    tokenizer: Any
    top: Any
    middle: Any
    layers: Any
    def said(self, part):
        """The parameters of a part."""
        ...
    def of(self, name, model=None):
        """A parameter of a model, or of all."""
        ...
    def parts(self, content):
        """What names the models."""
        ...
    def read_models(self, parts):
        """Model -> its parameters; `ValueError` for one that is named twice."""
        ...
    def path(self, part):
        """Where a model is."""
        ...
    def whole_models(self, slices):
        """The sources of a single slice that takes all layers."""
        ...
    def base_in(self, part):
        """The base model of a part; None where it names none."""
        ...
    def source_of_tokens(self, content):
        """Whose tokens the result has: "base", "union" or a model; None where the file does not say."""
        ...
    def find_base(self):
        """The base as it is named among the models, if it is one of them; `ValueError` where a method needs one."""
        ...
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
def _outliers(gamma, keep):
    """
    Args:
        keep: what is kept comes first"""
    ...
def _check_rescale(file, names):
    """
    Args:
        names: `ValueError` where it asks for something else than what is done here"""
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
def _begin_at_base(file, base, models):
    """
    Args:
        models: of `slerp`: t = 0 is the base"""
    ...
def _vocabulary(file, base, names):
    """
    Args:
        names: whose tokens the result has, as of `Recipe`"""
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
