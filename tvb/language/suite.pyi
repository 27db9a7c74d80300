# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Iterable
from pathlib import Path
from tvb.language.prompt_tasks import PromptTask
from tvb.training.suite import Suite

def few_shot_root(data_root: str | (str | Path)) -> Path:
    """The folder that holds k-shot/ or original/: `data_root` itself or `data_root/lm-bff`. Raises `FileNotFoundError`."""
    ...
def few_shot_folder(root: str | Path, name: str, shots: int, seed: int) -> Path:
    """The folder of a task with the draw of the seed where there is one or can be one, and of seed 0 elsewhere; where
    that is missing too, the one with the fewest shots above these.

    Args:
        root: of few_shot_root

    Returns:
        whether it is there or not"""
    ...
def published_tasks(names: Iterable[str], data_root: str | (str | Path), tokenizer, shots: int, seed: int, max_length: int, limit: int=0, protocol: str='ours') -> dict[str, PromptTask]:
    """The published tasks, from files. The draw is that of the seed where there is one, and of seed 0 elsewhere; from
    a folder of more shots, rows are drawn with the seed.

    Args:
        names: of tvb.language.twelve.TEXT_TASKS; the twelve without any
        protocol: see tvb.language.prompts.protocol_prompt

    Returns:
        by name"""
    ...
def published_language_suite(model: str='roberta-base', tasks: Iterable[str] | tuple=(), data_root: str | (str | Path)='', shots: int=64, max_length: int=256, device: str='cpu', limit: int=0, epochs: int=0, seed: int=0, protocol: str='ours', head: Callable | None=None) -> Suite:
    """The paper-scale suite. Raises `FileNotFoundError` that says what to put where, and `ValueError` for unknown names.

    Args:
        model: a name on the hub, or a folder with config, weights and tokenizer
        tasks: names; the published twelve without any
        data_root: holds k-shot/<TASK>/<shots>-<seed>/ or original/<TASK>/, in itself or in lm-bff/
        shots: training examples of each class
        max_length: most tokens of an example
        limit: at most so many examples of each split; 0: all
        epochs: of every task; 0: as in LANGUAGE_PUBLISHED
        seed: of fine-tuning, and of the draw of the shots where there is one
        protocol: or "published": the prompts to the letter, see tvb.language.prompts.protocol_prompt
        head: for a model without a head, see tvb.language.models.load_language_model"""
    ...
