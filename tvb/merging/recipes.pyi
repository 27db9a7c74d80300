# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tvb.merging.merging import Merging
from tvb.storage.checkpoints import Checkpoint
from tvb.vectors.collection import TaskVectors
import torch

_MODEL_KEYS: Any
def _model(task, given):
    """
    Args:
        given: a model of a recipe as path and weight"""
    ...
def _weight(task, given):
    """
    Args:
        given: of a recipe whose task vectors lie in one folder"""
    ...
def _models(given, model=_model):
    """
    Args:
        model: of a recipe: task -> path and weight"""
    ...
def _names(given, where):
    """
    Args:
        where: `ValueError` for names that are no text, such as a YAML file can have"""
    ...
def _check_patterns(given, name):
    """
    Args:
        name: one or a list of them"""
    ...
@dataclass
class _Basis:
    n_basis: int
    method: str = ...
    settings: Mapping = ...
    dtype: str | None = ...
    folder: str | None = ...
@dataclass
class _Scaling:
    score: str
    grid: list = ...
    search: str = ...
def _part(cls, given, where):
    """
    Args:
        where: a part of a recipe, checked: what it says, as plain data"""
    ...
@dataclass
class Recipe:
    """A merge that can be written down.

    Attributes:
        base: the pretrained model
        models: task -> path, or a mapping with `path` and `weight`
        method: of `METHODS`; None: mean, or sum with a basis
        settings: of the method
        basis: method, n_basis, settings; folder and dtype to keep it
        scaling: coefficient; or score (a name), grid, search
        include: patterns of names that are merged
        exclude: patterns of names that stay as in the base
        key: which part to take of files that hold several
        dtype: of the output; None: as the base
        shard_size: of an output folder
        vocabulary: whose tokens: base, union or a task; these four as of `TaskVectors`
        heads: whose heads: base, none or a task
        vectors: a folder of `tvb compress`, or of a basis: the task vectors are those that come back of it, all of them or those that `models` names, with a weight or nothing
        out: where the model goes
        fingerprints: of the sources, by "base" and the tasks: refused where they differ"""
    base: str
    models: Mapping = ...
    method: str | None = ...
    settings: Mapping = ...
    basis: Mapping | None = ...
    scaling: float | Mapping = ...
    include: list | str | None = ...
    exclude: list | str | None = ...
    key: str | None = ...
    dtype: str | None = ...
    shard_size: str | int | None = ...
    vocabulary: str | None = ...
    vocabulary_rows: list | str | None = ...
    heads: str | None = ...
    heads_names: list | str | None = ...
    vectors: str | None = ...
    out: str | None = ...
    fingerprints: Mapping | None = ...
    of_models: ClassVar[Any]
    layers: ClassVar[Any]
    def __post_init__(self): ...
    def check_vectors(self):
        """`ValueError` for what belongs to whole models, beside task vectors that lie in one folder."""
        ...
    def check_basis(self):
        """`ValueError` for a basis that does not say well what it is."""
        ...
    def check_scaling(self):
        """`ValueError` for a search that can not be made."""
        ...
    @property
    def merging(self) -> Merging:
        """The method, with the weights of the models. `ValueError` for names and settings that there are not."""
        ...
    @property
    def builder(self):
        """What builds the basis; None without one."""
        ...
    @property
    def dtype_of_output(self) -> torch.dtype | None:
        """As torch knows it."""
        ...
    @property
    def shard_bytes(self) -> int | None:
        """At most so many bytes a file; None: as in the model."""
        ...
    def written(self, scaling=None) -> dict:
        """The recipe as plain data, without what is at its default and without `out`."""
        ...
    def of_models_in_files(self) -> TaskVectors:
        """The task vectors of the models."""
        ...
    def of_vectors(self) -> TaskVectors:
        """Those that come back of the folder; `CheckpointError` where they are differences to another model than the base."""
        ...
    def start(self, tasks: TaskVectors) -> Checkpoint:
        """The pretrained model."""
        ...
    def tasks(self) -> TaskVectors:
        """The collection of the sources; `CheckpointError` where they are not the ones that the recipe was written for."""
        ...
    def vector(self, tasks: TaskVectors, progress: bool=False):
        """What is added to the base, in memory or lazy, and what the card says of it: the merged vector, or that of a basis."""
        ...
    def to_yaml(self) -> str:
        """The recipe as YAML text."""
        ...
def read_recipe(source) -> Recipe:
    """A recipe from a file; `ValueError` with the place for anything that it does not know.

    Args:
        source: path of a YAML file; or a mapping"""
    ...
def _refuse_layers(layers, model):
    """
    Args:
        model: `ValueError` where a file of another program takes some of the layers only"""
    ...
class _State:
    """A model that is nothing but its tensors."""
    def __init__(self, tensors, dtype=None):
        """
        Args:
            dtype: of the floating-point ones; None: as they are"""
        ...
    def state_dict(self):
        """Name -> tensor."""
        ...
    tensors: Any
def _refuse_scoreless(recipe, scores):
    """
    Args:
        scores: a search whose score was not given"""
    ...
def _scored(name, score, tensors):
    """
    Args:
        tensors: what a function of somebody else says; what it raises is told as its own"""
    ...
def _searched(recipe, pretrained, vector, scores, progress):
    """
    Args:
        progress: `Best`"""
    ...
def run_recipe(recipe, out: str | Path | None=None, scores: Mapping={}, progress: bool=False, tasks: TaskVectors | None=None, tell: Callable=lambda sentence: None) -> Path:
    """Make the model that a recipe describes. `ValueError` for what the recipe does not say well; `CheckpointError`
    for sources that do not fit.

    Args:
        recipe: `Recipe`, mapping or path
        out: where the model goes; None: as the recipe says
        scores: name -> function from the tensors of a model to a number, the larger the better
        progress: show progress bars
        tasks: of `Recipe.tasks`, where they are open already
        tell: is given each sentence that the card says of this merge

    Returns:
        where the model is"""
    ...
def _fingerprints(tasks, model):
    """
    Args:
        model: of the base and of every task"""
    ...
def recipe_of(output: str | Path) -> Recipe:
    """The recipe that a model was made by; `ValueError` where it does not say.

    Args:
        output: a file or a folder that was made by a recipe"""
    ...
