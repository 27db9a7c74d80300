# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tvb.doctor.findings import Findings

SUFFIXES: Any
_PRETRAINED: Any
_GENERIC: Any
_NOT_MODELS: Any
_SHARD: Any
@dataclass
class Family:
    """Checkpoints that share a pretrained model.

    Attributes:
        folder: where they lie
        pretrained: a file or a folder
        finetuned: task -> file or folder
        doubtful: further files that look pretrained"""
    folder: Path
    pretrained: Path | None
    finetuned: dict = ...
    doubtful: list = ...
def some_of(names, most=3):
    """The first names of a list, and how many more there are.

    Args:
        most: -> "a, b, c and 2 more" """
    ...
def _kind_of(entry):
    """What an entry of a folder is, or leads to.

    Args:
        entry: -> "folder", "file" or "other" """
    ...
def _entries_of(here: str | Path) -> tuple:
    """What lies in a folder, hidden things left out.

    Returns:
        names of folders, of ordinary files, and of what is neither; links count as what they lead to"""
    ...
def walked(root: str | Path, findings: Findings, enter: Callable=lambda here, folders, files: folders) -> list:
    """All folders below one, each once.

    Args:
        findings: grows
        enter: -> names of the folders to go into

    Returns:
        of (folder, names of ordinary files), in the order of their paths"""
    ...
def _odd_file(path, shown):
    """What is to be said of something that is neither a folder nor an ordinary file.

    Args:
        shown: -> level, subject, message"""
    ...
def model_files(folder: str | Path, findings: Findings | None=None) -> tuple:
    """The checkpoints below a folder. A folder in the hub's layout is one checkpoint, and so are shards with their
    index.

    Args:
        folder: searched with all folders below it
        findings: grows

    Returns:
        list of (path, folder that it counts as lying in), list of paths that are set aside"""
    ...
def _shared_beginning(found: list) -> Path | None:
    """Find the pretrained model of `name`, `name_task1`, `name-task2`.

    Args:
        found: (path, folder) of checkpoints

    Returns:
        the checkpoint whose name begins all the other names of its folder"""
    ...
def _task_name(path: str | Path, family: str | Path, pretrained: str | Path | None) -> str:
    """`MNISTVal/finetuned.pt`, `MNIST.safetensors` and `model_MNIST/` (beside `model/`) are all called MNIST.

    Args:
        path: of a fine-tuned checkpoint
        family: folder of its family
        pretrained: its pretrained checkpoint"""
    ...
def is_linear(path):
    """Whether a file belongs to the linearised variant of a published tree.

    Args:
        path: the tree of linearised models lies among the others"""
    ...
def find_families(folder: str | Path, pretrained: str | Path | None=None, findings: Findings | None=None) -> tuple:
    """Sort the checkpoints below a folder into families.

    Args:
        folder: searched with all folders below it
        pretrained: taken for all checkpoints, instead of looking for one
        findings: grows by what can not be looked at

    Returns:
        list of `Family`, list of paths that are set aside"""
    ...
