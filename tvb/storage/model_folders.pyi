# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from collections.abc import Mapping
from contextlib import contextmanager
from pathlib import Path
from tvb.storage.checkpoints import Checkpoint

_WEIGHTS: Any
_LEFT_BEHIND: Any
_OTHER_FORMS: Any
RECORD: str
def _fits(name, patterns): ...
def _goes_along(name):
    """
    Args:
        name: of a file, with its folders"""
    ...
def companions(folder: str | Path) -> list[Path]:
    """The files of a model's folder that go with its weights. Of a folder in the hub's cache they are fetched first.

    Args:
        folder: of a model

    Returns:
        relative to the folder, in order"""
    ...
def _fetch_companions(folder):
    """
    Args:
        folder: of the commit that the weights are of"""
    ...
def folder_of(model: Checkpoint) -> Path | None:
    """The folder of a model: the one that was given, or the one of a file with a `config.json` beside it.

    Args:
        model: as it was opened

    Returns:
        None for what lies in memory, or alone"""
    ...
def called(model: Checkpoint) -> str:
    """What a card calls a model: the folder that was opened, or the file; of the hub by its name there, with the
    commit."""
    ...
def is_model_file(out: str | Path) -> bool:
    """Whether a name is that of a file of weights.

    Args:
        out: to write

    Returns:
        false: a folder"""
    ...
_STEMS: Any
_KNOWN: Any
def _stem_of(file):
    """
    Args:
        file: what names of files and of an index begin with, such as diffusion_pytorch_model.fp16"""
    ...
def _names_of(count, stem):
    """
    Args:
        stem: files of a sharded model"""
    ...
def _in_files(groups: Mapping, specs: Mapping, shard_bytes: int | None) -> dict:
    """The files of one model.

    Args:
        groups: path of a file -> names of its tensors
        specs: name -> dtype and shape that are written
        shard_bytes: as for `shards_of`

    Returns:
        name of a file -> names of tensors"""
    ...
def _inside(root, path, name):
    """
    Args:
        name: the folder in `root` that a tensor belongs to, with a slash; empty: to `root` itself"""
    ...
def refuse_shards(out: str | Path | None, shard_bytes: int | None):
    """`ValueError` for shards of what is no folder, or of no size.

    Args:
        out: what is written; None: nothing
        shard_bytes: as for `shards_of`"""
    ...
def shards_of(model: Checkpoint, shard_bytes: int | None=None, specs: Mapping | None=None) -> dict[str, list[str]]:
    """The files of a model folder and what is in them.

    Args:
        model: whose tensors are written
        shard_bytes: a shard is closed before it grows beyond this; None: as in the model
        specs: name -> dtype and shape that are written; None: those of the model

    Returns:
        file, with the folder that it is in -> names of tensors"""
    ...
def _stored(file, name):
    """
    Args:
        name: what a tensor is called in its file"""
    ...
def _index_of(file):
    """
    Args:
        file: name of the index of a shard"""
    ...
def _write_index(work, shards, size):
    """
    Args:
        size: of each model with several files; `size` is a function of a tensor's name"""
    ...
def _recipe_lines(recipe):
    """
    Args:
        recipe: of a card; JSON is YAML too"""
    ...
def recipe_text(record: Mapping) -> dict:
    """The recipe as the metadata of a file, where there is one.

    Args:
        record: as for `card`

    Returns:
        str -> str"""
    ...
_OPENED_BY: Any
def _library(folder):
    """
    Args:
        folder: which opens a model, by what lies in its folder"""
    ...
def card(record: Mapping) -> str:
    """The README of a model that was made from others.

    Args:
        record: what was done: title, method, settings, scaling, base, tasks, said

    Returns:
        Markdown"""
    ...
def _changed(config, changes):
    """
    Args:
        changes: the same with other values where there were values, inside parts of it too"""
    ...
def _change_config(path, changes):
    """
    Args:
        changes: of a model folder"""
    ...
_EMBEDDINGS: Any
_TOKEN_HEADS: Any
def tied_pair(model: Checkpoint) -> tuple | None:
    """The two tensors that `tie_word_embeddings` is about, by their names and shapes.

    Returns:
        name of the embedding, name of the head; None where one of them is not stored"""
    ...
def ties_embeddings(config: Mapping) -> bool | None:
    """What a config says of the embedding and the head, in itself or in the part that is the language model.

    Args:
        config: of a model

    Returns:
        None: it says nothing"""
    ...
def _untie_config(work, model):
    """
    Args:
        model: what there is to say of a folder whose config ties what is different; empty: nothing"""
    ...
def _ours(folder):
    """
    Args:
        folder: path -> whether the record of a folder names it"""
    ...
def _without_codes(config):
    """
    Args:
        config: of a model that was codes and is numbers now"""
    ...
def _with_weights(work):
    """
    Args:
        work: folders with weights, as they lie in `work`"""
    ...
def _wanted_beside(work, beside, changed):
    """
    Args:
        changed: of the folder of a model, what is copied to the weights that are there"""
    ...
def _bytes_beside(beside):
    """
    Args:
        beside: of what goes along; of the hub that is not known before it is fetched"""
    ...
@contextmanager
def model_folder(folder: str | Path, model: Checkpoint, record: Mapping, inputs: Iterable | tuple=(), needed: int=0, changed: Mapping={}):
    """A folder of a model that appears when the block ends without an error: with all that lies beside the weights.

    Args:
        folder: final name
        model: whose folder it is like
        record: as for `card`
        inputs: files that are read for it
        needed: bytes of the weights
        changed: name -> bytes, the path of a file to copy, or None: what lies beside it otherwise"""
    ...
def save_model(tensors: Checkpoint, folder: str | Path, like: Checkpoint, record: Mapping, shard_bytes: int | None=None, metadata: Mapping={}, not_finite: str='copy') -> Path:
    """Write a model as a folder that other libraries open.

    Args:
        tensors: a lazy one is read a tensor at a time
        folder: to write
        like: the model whose folder it is like
        record: as for `card`
        shard_bytes: as for `shards_of`
        metadata: str -> str, kept in each file
        not_finite: as for `save_checkpoint`

    Returns:
        `folder`"""
    ...
class ShardRows:
    """One model in several files, to be filled block by block."""
    def __init__(self, rows):
        """
        Args:
            rows: a `FileRows` for each file"""
        ...
    def __len__(self): ...
    @property
    def begins(self):
        """Names of all tensors."""
        ...
    @contextmanager
    def filling(self, orders={}):
        """As of `FileRows`."""
        ...
    rows: Any
    place: Any
@contextmanager
def growing_model(folder: str | Path, model: Checkpoint, specs: Mapping, record: Mapping, inputs: Iterable | tuple=(), shard_bytes: int | None=None, changed: Mapping={}):
    """A model folder whose weights are written in any order; it appears when the block ends without an error.

    Args:
        folder: to write
        model: whose names, types and files it has
        specs: name -> dtype and shape
        record: as for `card`
        inputs: files that are read for it
        shard_bytes: as for `shards_of`
        changed: as for `model_folder`"""
    ...
