# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from pathlib import Path
from tvb.storage.checkpoints import Checkpoint

FOLDER_FILES: Any
INDEX: str
_CONSOLIDATED: Any
def _usual(name):
    """
    Args:
        name: of a file, without its variant: model.fp16.safetensors, model.safetensors.index.fp16.json"""
    ...
def forms_in(names: list) -> list:
    """The files that are, or stand for, a whole model, the first choice first; a variant, or what is called
    consolidated, only where there is no other.

    Args:
        names: of the files in a folder

    Returns:
        empty: it holds no model"""
    ...
def consolidated_in(names: list) -> list:
    """The models under the names that the makers of Llama and Mistral use, by their endings.

    Args:
        names: of the files in a folder

    Returns:
        of lists of names, safetensors first; one of several names is a model cut into parts"""
    ...
_LISTS: Any
def models_inside(names: list) -> dict:
    """The models of a folder that is several, by names alone; empty for any other.

    Args:
        names: of the files below a folder, with their folders

    Returns:
        folder inside -> its forms of the weights"""
    ...
def weights_in(names: list) -> list:
    """What is needed of a folder in the layout of the hub to read its tensors.

    Args:
        names: of the files below a folder

    Returns:
        of those, the first form of a model and its description; an index stands for its shards"""
    ...
def _check_shard(path, name, file):
    """
    Args:
        file: what an index says of one tensor"""
    ...
def _weight_map_of(path: str | Path) -> dict:
    """What an index of shards says, checked.

    Args:
        path: ...index.json

    Returns:
        tensor name -> name of a file in the same folder"""
    ...
def _open_index(path: str | Path, key: str | None=None) -> Checkpoint:
    """Open a sharded checkpoint by its index; every tensor is looked up in the shard that the index names.

    Args:
        path: ...index.json with a "weight_map"
        key: as in `load_checkpoint`

    Returns:
        lazy, over all shards"""
    ...
def _refuse_parts(folder):
    """
    Args:
        folder: a model in several consolidated files, each with a part of every matrix"""
    ...
def _file_in(folder: str | Path) -> Path:
    """The one form in which a folder holds a model.

    Args:
        folder: in the layout of the hub

    Returns:
        the file or index with the model"""
    ...
def _in_memory(tensors: Mapping, source: str='memory') -> Checkpoint:
    """Tensors in memory as a checkpoint. What is no array of numbers is refused when it is asked for.

    Args:
        tensors: name -> tensor
        source: for messages"""
    ...
def _as_numbers(tensor):
    """A tensor with its lazy signs made up for; or why it is no array of numbers."""
    ...
def looks_like_safetensors(start: bytes) -> bool:
    """Whether a file begins with a length below 4 GiB and a brace.

    Args:
        start: of a file"""
    ...
def _listed(folder):
    """
    Args:
        folder: names that the list of a folder of several models begins with; empty for any other folder"""
    ...
def _walked(folder):
    """
    Args:
        folder: names of the files below it"""
    ...
def files_below(folder: str | Path) -> list:
    """The files of a folder but for hidden folders; a link to a folder is followed where the list of models names it.

    Returns:
        names with their folders, in order"""
    ...
def _inside_of(folder: str | Path) -> list:
    """The models of a folder that is several, of those that its list names.

    Returns:
        names of folders inside, each a model"""
    ...
def _open_models(folder: str | Path, key: str | None) -> Checkpoint | None:
    """All models of a folder as one; the name of a tensor begins with the folder of its model.

    Args:
        key: as in `load_checkpoint`

    Returns:
        None: it is one model"""
    ...
def _open_path(path, key):
    """A checkpoint in a file or a folder."""
    ...
def load_checkpoint(source, key: str | None=None) -> Checkpoint:
    """Open a checkpoint of any kind lazily; of the hub, the files that are needed are fetched. Raises
    `CheckpointError` (damaged, unsafe or unknown) or `FileNotFoundError`.

    Args:
        source: path of a file or folder, or `org/name[/sub][@revision]` of the hub; `nn.Module`, mapping name -> tensor, or a `Checkpoint`
        key: which part of a file of `torch.save` that holds several, such as "state_dict_ema"

    Returns:
        lazy mapping name -> tensor"""
    ...
def local_source(source):
    """What was given for a checkpoint, so that it is the same files when it is opened again.

    Args:
        source: as for `load_checkpoint`"""
    ...
def has_part(path, key: str) -> bool:
    """Whether a checkpoint is a file of `torch.save` with a part of that name, so that it could be chosen.

    Args:
        path: of a checkpoint; anything else has no parts
        key: as in `load_checkpoint`"""
    ...
def load_part(source, key: str | None) -> Checkpoint:
    """That part of a checkpoint if it has one, the whole of any other.

    Args:
        source: as for `load_checkpoint`
        key: name of a part; None: the whole"""
    ...
_WIDE: Any
_OF_MODULE: Any
_OF_TENSOR: Any
_BESIDE: Any
def _kind_of_code(checkpoint: Checkpoint, name: str) -> str:
    """Which codes a tensor holds, by its type and by what lies next to it.

    Args:
        name: a tensor of a narrow type

    Returns:
        empty: it is a number like any other"""
    ...
def _told_by_config(checkpoint: Checkpoint) -> str:
    """The method of the `quantization_config` in the `config.json` next to a checkpoint's files.

    Returns:
        such as "gptq"; empty: nothing is told"""
    ...
def refuse_codes(checkpoint: Checkpoint):
    """`CheckpointError` if tensors of a checkpoint are codes that have to be multiplied by scales before they are
    numbers."""
    ...
