# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from pathlib import Path
from tvb.language.prompt_tasks import PromptTask
from tvb.miniature.text_models import TextScale
from tvb.training.suite import Suite

def write_task(name: str, root: str | (str | Path), test: int=400, shots: int=64, seed: int=0, world: int=0) -> Path:
    """Write the three splits of a generated task.

    Args:
        name: of EVERY_ROW
        root: gets k-shot/<task>/<shots>-<seed>/
        test: examples
        shots: training examples of each class, and as many for validation
        seed: of the few-shot draw

    Returns:
        the folder"""
    ...
def generated_task(name: str, scale: TextScale, tokenizer, shots: int=64, seed: int=0, world: int=0, protocol: str='ours') -> PromptTask:
    """A task of the miniature language world; its files are in the cache. Raises `ValueError` for an unknown name.

    Args:
        name: of EVERY_ROW
        shots: training examples of each class
        seed: of the few-shot draw
        protocol: see tvb.language.prompts.protocol_prompt"""
    ...
def _check_names(names: Iterable[str], data_root: str | (str | Path)) -> None:
    """Raise `ValueError` or `FileNotFoundError` for names and folders that do not exist, before anything is trained."""
    ...
def _real_test_texts(data_root: str | (str | Path), shots: int, seed: int) -> set[str]:
    """The texts of the test splits of all published tasks that are there."""
    ...
def miniature_text_suite(seed: int=0, scale: str | TextScale='mini', tasks: Iterable[str] | tuple=(), data_root: str | (str | Path)='', shots: int=64, world: int=0, device: str='cpu', progress: bool=True, limit: int=0, epochs: int=0, protocol: str='ours') -> Suite:
    """The miniature language world as a suite; pre-trains when the cache has no such model. Raises `ValueError` for
    unknown names.

    Args:
        seed: of the few-shot draw and of fine-tuning
        scale: "mini", "tiny", or sizes of your own
        tasks: names; all of the scale without any, the published twelve with data_root
        data_root: holds lm-bff/ and text/corpus.txt; generated text without it
        shots: training examples of each class
        world: seed of the corpus, of the test texts and of pre-training
        progress: show progress bars
        limit: with data_root: at most so many rows of each split; 0: all
        epochs: of fine-tuning; 0: those of the scale
        protocol: or "published": the prompts to the letter, see protocol_prompt"""
    ...
