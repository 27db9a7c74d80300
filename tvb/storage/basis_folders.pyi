# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from pathlib import Path

OFFICIAL: Any
EXTRA: Any
HOLDS: Any
LISTS: Any
def published_file(folder: str | Path, file: str) -> Mapping:
    """One file of an artefact folder. `FileNotFoundError` or `CheckpointError` if it is missing or is something else.

    Args:
        file: a key of `HOLDS`, or method_info.json

    Returns:
        tensors of pickles as `TensorSpec`"""
    ...
def published_names(info: Mapping, extra: Mapping, folder: str | Path) -> list:
    """The names of the tasks, from the first place that has them.

    Args:
        info: of method_info.json
        extra: of the file of the method, or of its metadata
        folder: for messages"""
    ...
def files_of_basis(names: list) -> list:
    """What is needed of a folder to open the basis in it.

    Args:
        names: of the files in a folder of the hub

    Returns:
        of those, the files of one basis, ours or published, or of compressed task vectors"""
    ...
_BY_THESE: Any
def basis_folder(source, subfolder: str | None=None) -> Path:
    """The folder of a basis, or of compressed task vectors. `FileNotFoundError` where there is none.

    Args:
        source: folder, or `org/name[/sub][@revision]` of the hub
        subfolder: folder inside it

    Returns:
        on this machine"""
    ...
