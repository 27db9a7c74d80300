# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from tvb.language.prompt_tasks import Encoded
from tvb.language.prompt_tasks import PromptTask
from tvb.language.registry import TaskRow
from tvb.language.sources import Source
from tvb.storage.checkpoints import Checkpoint

_ENCODING: int
@lru_cache(maxsize=4)
def _hash_of_tokenizer(tokenizer, size: int) -> str:
    """Hash of what a tokenizer does with a text, without its settings for padding and cutting."""
    ...
def _encoded_path(row: TaskRow, sources: Sequence[Source], tokenizer, *numbers: int | str) -> Path:
    """Where the encoded splits of a task belong.

    Args:
        numbers: perhaps not there"""
    ...
def _save_encoded(path: str | Path, splits: Mapping[str, Encoded], said: Sequence[str]) -> Path:
    """Write encoded splits without their padding, in one file."""
    ...
_PARTS: Any
def _unpadded(saved: Checkpoint, name: str, about: Mapping, pad: int) -> Encoded:
    """One split of a file of `_save_encoded`. Raises `ValueError` where it is damaged."""
    ...
def _load_encoded(path: str | Path, pad: int) -> tuple[dict[str, Encoded], list[str]]:
    """The way back. Raises `ValueError` where the file is damaged.

    Args:
        pad: and what is to be said"""
    ...
def _tokens_of(row: TaskRow, tokenizer, protocol: str) -> tuple[tuple[int, ...], list[str]]:
    """The token of each class. Raises `ValueError` that names the task.

    Args:
        protocol: and what is to be said"""
    ...
def load_masked_task(row: TaskRow, tokenizer, data_root: str | (str | Path)='', shots: int=64, seed: int=0, max_length: int=512, limit: int=0, search: int=0, protocol: str='ours') -> PromptTask:
    """Load one task. Raises `FileNotFoundError` that says what to put where, `OSError` without an answer of the hub,
    and `ValueError` for what is wrong.

    Args:
        row: of task_table
        tokenizer: of the masked language model
        data_root: holds the data; the hub without it
        shots: training rows of each class
        seed: of their draw
        max_length: most token ids of an example
        limit: at most so many rows of the validation split; 0: all
        search: so many of them are `validation` and the others `test`; 0: both are all of them
        protocol: or "published": the draw and the tokens of the words are the published ones"""
    ...
def load_masked_tasks(names: Iterable[str], rows: Mapping[str, TaskRow], tokenizer, data_root: str | (str | Path)='', shots: int=64, seed: int=0, max_length: int=512, limit: int=0, search: int=0, progress: bool=False, protocol: str='ours') -> tuple[dict[str, PromptTask], dict[str, str]]:
    """Load several tasks; one that can not be loaded is listed with its sentence, and the others go on.

    Args:
        names: of parse_masked_tasks
        rows: of task_table
        tokenizer: of the masked language model
        search: as for load_masked_task
        progress: show a progress bar
        protocol: as for load_masked_task

    Returns:
        name -> task, name -> why not"""
    ...
