# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from collections.abc import Iterator
from pathlib import Path
from tvb.language.prompt_tasks import PromptTask
from tvb.language.prompts import Prompt
from tvb.language.text_files import Record
from tvb.language.twelve import Example
from tvb.language.twelve import Examples
from tvb.language.twelve import TextFacts

def few_shot(records: list[Record], facts: TextFacts, path: str | Path, shots: int, seed: int) -> dict[str, list[Record]]:
    """Choose the rows of a few-shot task.

    Args:
        records: the original training rows, in the order of the file
        path: of the task, and where the rows come from
        seed: rows of each label, and the seed of the shuffle

    Returns:
        train and validation, label after label"""
    ...
def make_k_shot(root: str | (str | Path), task: str, shots: int=64, seed: int=0) -> Path:
    """Make the few-shot splits of a task from its original files. Raises `FileNotFoundError` where these are missing.

    Args:
        root: holds original/<TASK>/, and gets k-shot/<TASK>/<shots>-<seed>/
        task: name in the table
        shots: training rows of each label
        seed: of the shuffle

    Returns:
        the folder; it appears when it is complete, and one that is there is left alone"""
    ...
def k_shot_folder(root: str | (str | Path), task: str, shots: int, seed: int) -> Path:
    """Where the few-shot splits of a task lie."""
    ...
def _tokens_of(name: str, prompt: Prompt, tokenizer) -> tuple[int, ...]:
    """The token of each label word. Raises `ValueError` that names the task.

    Args:
        tokenizer: of each class"""
    ...
def load_text_task(name: str, root: str | (str | Path), tokenizer, shots: int=64, seed: int=0, max_length: int=256, limit: int=0, protocol: str='ours', fewer: tuple[int, int] | None=None) -> PromptTask:
    """Load a text task. Raises `FileNotFoundError` that says what to put where, and `ValueError` for files, label
    words or limits that are wrong.

    Args:
        name: of the table
        root: holds k-shot/<TASK>/<shots>-<seed>/, or original/<TASK>/
        tokenizer: of the masked language model
        shots: training rows of each label
        seed: of the few-shot draw
        max_length: most token ids of an example
        limit: use at most so many rows of each split, drawn with the seed; 0: all
        protocol: see tvb.language.prompts.protocol_prompt
        fewer: (rows of each label, seed): draw so many of the training rows; None: all"""
    ...
def _limited(examples: Examples, limit: int, seed: int=0, balanced: bool=False) -> Examples:
    """At most so many examples, drawn with the seed and kept in their order; balanced: as equally over the labels as
    they allow."""
    ...
def _hub_table(facts: TextFacts, split: str):
    """A split of a task as the hub has it; of a program, the parquet files that were made of it.

    Args:
        split: a datasets.Dataset"""
    ...
def fetch_original(name: str, root: str | (str | Path)) -> Path:
    """Write the original files of a task from the hub. Raises `ValueError` for a task that is not there and
    `OSError` when it can not be loaded.

    Args:
        name: of the table
        root: gets original/<TASK>/

    Returns:
        the folder"""
    ...
def hub_examples(table: Iterable[dict], facts: TextFacts) -> Iterator[Example]:
    """The rows of a table of the hub as examples."""
    ...
def _digest(path: str | Path) -> str:
    """Hash of a file.

    Args:
        path: 16 hexadecimal digits"""
    ...
def _about_split(path: str | Path, rows: Examples) -> dict:
    """What the file of a split holds."""
    ...
def _about_classes(facts: TextFacts, found: dict[str, Examples]) -> list[dict]:
    """How often each class occurs.

    Args:
        found: name, word, rows in each split"""
    ...
def _about_overlap(found: dict[str, Examples]) -> dict[str, int]:
    """How many rows for judging are also training rows."""
    ...
def _about_original(original: str | Path, facts: TextFacts) -> dict[str, str]:
    """The original files that are there.

    Args:
        facts: split -> hash of its file"""
    ...
def _in_words(found: dict[str, Examples], shots: int, seed: int, whole: bool) -> str:
    """What a manifest describes, in a sentence.

    Args:
        whole: whole: the originals are there"""
    ...
def text_manifest(name: str, root: str | (str | Path), shots: int=64, seed: int=0) -> dict:
    """Describe the few-shot files of a task. Raises what `read_split` and `make_k_shot` raise.

    Args:
        name: of the table
        root: holds k-shot/<TASK>/<shots>-<seed>/, or original/<TASK>/
        shots: training rows of each label
        seed: of the few-shot draw

    Returns:
        for JSON; without paths of this machine"""
    ...
def text_manifests(names: Iterable[str], root: str | (str | Path), shots: int=64, seed: int=0, fetch: bool=True) -> tuple[dict, dict]:
    """Describe several tasks; the ones that can not be loaded are listed with their sentence, and the others go on.

    Args:
        names: of the table
        root: as for `text_manifest`; gets original/<TASK>/ where a task is fetched
        seed: of the few-shot draw
        fetch: ask the hub for the originals of a task that has no files below root

    Returns:
        name -> manifest, name -> why not"""
    ...
