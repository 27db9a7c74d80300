# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from pathlib import Path
from tvb.storage.checkpoints import Checkpoint
from tvb.vectors.vector import TaskVector

class Adapter:
    """Low-rank differences of some weights of a model. Source: Hu et al. 2021, arXiv 2106.09685."""
    def __init__(self, factors: Mapping, source: str='memory', config: dict | None=None, errors: Mapping | None=None, error: float=0.0, origins=(), trained=(), base: Checkpoint | None=None):
        """
        Args:
            factors: name of a weight in the base model -> `Factors`
            source: where it comes from, for messages
            config: settings of the adapter that it was read from
            errors: name -> relative Frobenius error, if it was truncated
            error: the same of all weights together
            origins: files and folders that it was made from, besides those that hold its factors
            trained: names of weights that were trained as a whole, for which it holds no factors
            base: the base model under the names used here, for those"""
        ...
    origins: Any
    trained: Any
    base: Any
    factors: Any
    source: Any
    config: Any
    errors: Any
    error: Any
    @property
    def names(self):
        """The weights that it changes, by their names in the base model."""
        ...
    @property
    def shapes(self):
        """name -> shape of the weight."""
        ...
    @property
    def scaling(self):
        """name -> what the product of the factors is multiplied with."""
        ...
    @property
    def ranks(self):
        """name -> rank of its difference."""
        ...
    @property
    def rank(self):
        """The largest rank."""
        ...
    def made_of(self, factors: Mapping, **changes) -> Adapter:
        """Another adapter of the same base model.

        Args:
            factors: as of `Adapter`
            changes: of what this one knows beside its factors"""
        ...
    def stored(self):
        """The factors as a checkpoint, by the names of the weights: what an adapter is known by."""
        ...
    @property
    def nbytes(self):
        """Bytes of the factors."""
        ...
    @property
    def numel(self):
        """Numbers in the weights that it changes."""
        ...
    @property
    def dropped(self) -> float:
        """Share of the squared norm that a truncation left out; 0 where there was none."""
        ...
    def __repr__(self): ...
    def task_vector(self, shapes: Mapping | None=None) -> TaskVector:
        """The adapter as a task vector, for everything that takes one.

        Args:
            shapes: name -> shape, of more weights than it changes; they are zero

        Returns:
            lazy: rows of a weight are formed when they are read"""
        ...
    def apply_to(self, base, scaling: float=1.0, out: str | Path | None=None, **how):
        """The base model with this adapter merged into it: its task vector, applied.

        Args:
            base: module, path, or mapping
            scaling: coefficient
            out: as of `TaskVector.apply_to`
            how: as of `TaskVector.apply_to`"""
        ...
    def scaled(self, scale: float) -> Adapter:
        """This adapter times a number.

        Returns:
            lazy: the number goes into the scales of the factors"""
        ...
    def save(self, folder: str | Path) -> Path:
        """Write the adapter for PEFT; the folder appears when it is complete. `AdapterError` for whole differences and
        for tensors that PEFT can not hold, `FileExistsError` for a folder of other files, `ValueError` for one that the
        adapter was made from.

        Args:
            folder: new folder, an empty one, or one that holds an adapter of this function

        Returns:
            `folder`"""
        ...
def _adapter_files(names: list) -> list:
    """What is needed of a folder to open the adapter in it: its settings and the first form of its factors.

    Args:
        names: of the files in a folder of the hub"""
    ...
def open_adapter(path: str | Path, base=None, exclude=None) -> Adapter:
    """Open a LoRA adapter of PEFT. `AdapterError` (a `ValueError`) for other kinds, `FileNotFoundError` if it is not
    whole.

    Args:
        path: folder with adapter_config.json and adapter_model.safetensors or .bin, or `org/name[/sub][@revision]` of the hub
        base: the base model, anything that `load_checkpoint` opens; only for whole weights and biases in the file
        exclude: shell patterns of weights to leave out, such as those of a head that the base model does not have

    Returns:
        lazy: the factors stay in the file"""
    ...
def _read_all(stored, parts, config, where):
    """name -> `Factors`, of all modules."""
    ...
def modules_of(name: str) -> list:
    """The modules that a tensor lies in, by their names.

    Args:
        name: such as ["model", "model.head"] of "model.head.weight" """
    ...
def _still_saved(config, whole):
    """
    Args:
        whole: the `modules_to_save` of which there is something; PEFT goes by the ends of names"""
    ...
def _open_weights(folder: str | Path) -> Checkpoint:
    """The file of an adapter; there is one.

    Args:
        folder: of an adapter

    Returns:
        which also knows the folder as where it comes from"""
    ...
def _refuse_whole(whole, factors, where):
    """Whole tensors are differences only beside the base model; copies of weights that have factors are left alone."""
    ...
def _whole_differences(stored, whole, base, factors, where):
    """name -> `Factors` without a first factor: stored minus base, where they differ."""
    ...
def _with_twins(stored, whole, base):
    """
    Args:
        base: the base model, in which tied tensors also have the name that it does not store"""
    ...
def names_there(names, base: Checkpoint) -> dict:
    """The names of an adapter in its base model: what one of the two puts before all of its names is taken off or
    put on.

    Args:
        names: of weights, as an adapter calls them
        base: the base model

    Returns:
        name -> what the base model would call it"""
    ...
def base_as_named(names, base: Checkpoint) -> Checkpoint:
    """The base model as an adapter would call it.

    Args:
        names: of weights, as an adapter calls them
        base: the base model

    Returns:
        all of it"""
    ...
def refuse_absent(shapes: Mapping, base: Checkpoint, where):
    """`AdapterError` for weights that the base model does not have, or stores under the name that they are tied to.

    Args:
        shapes: name -> shape, of what an adapter changes
        base: the base model
        where: the adapter"""
    ...
def open_base(base, dtype=None) -> Checkpoint:
    """The base model of an adapter, codes of bitsandbytes as numbers; `CheckpointError` for codes of another kind.

    Args:
        base: the base model, anything that `load_checkpoint` opens
        dtype: of the numbers of a quantised one; None: as before it was quantised"""
    ...
def ties_by_config(base: Checkpoint) -> bool:
    """Whether the config.json beside a model says that its last layer is its embedding.

    Args:
        base: a model in files"""
    ...
