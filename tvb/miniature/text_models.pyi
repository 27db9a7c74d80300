# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from torch import nn
from tvb.miniature.pretraining import HeldRecipe
from tvb.training.recipe import Recipe

@dataclass(frozen=True)
class TextScale:
    """Sizes of a miniature language world: corpus, network, pre-training, tasks and fine-tuning.

    Attributes:
        tasks: the ones that are meant when none are named
        documents: of the corpus
        vocabulary: tokens
        longest: tokens of an example
        steps: of a round of pre-training
        learned: accuracy on plain opinions that ends pre-training
        real_vocabulary: this and the next three for a corpus from a file
        real_longest: tokens of a document
        real_hidden: share of the tokens that are hidden: more to learn in a step
        test: examples of each generated task"""
    name: str = ...
    tasks: tuple[str, ...] = ...
    documents: int = ...
    vocabulary: int = ...
    width: int = ...
    layers: int = ...
    longest: int = ...
    pretraining: HeldRecipe = ...
    steps: int = ...
    learned: float = ...
    real_vocabulary: int = ...
    real_steps: int = ...
    real_longest: int = ...
    real_hidden: float = ...
    test: int = ...
    finetuning: Recipe = ...
    def config(self, vocabulary: int) -> dict:
        """The model. Weights start wider than usual: at 0.02 such a small model does not learn sentiment.

        Args:
            vocabulary: in the layout of transformers"""
        ...
TEXT_SCALES: Any
MINIATURE_MASKS: Any
@cache
def text_code_hash() -> str:
    """Hash of the modules that write this world, as they were at first use: what is cached is only as good as the code
    that made it."""
    ...
def cached_folder_of(name: str, make: Callable) -> Path:
    """A folder of the cache, made when it is missing or damaged; of several processes one does.

    Args:
        name: of the folder, under miniature/ in the cache
        make: is given an empty folder to fill"""
    ...
def save_language_model(folder: str | Path, model: nn.Module, config: Mapping, tokenizer) -> None:
    """Write config, weights and tokenizer; tensors that share memory are written once."""
    ...
def generated_model(scale: TextScale, world: int=0, progress: bool=True) -> Path:
    """The model that is pre-trained on the generated corpus, from the cache where possible.

    Args:
        progress: folder"""
    ...
def corpus_lines(path: str | (str | Path), without: Iterable[str] | tuple=()) -> list[str]:
    """The lines of a text file that have at least two words, each once. Raises `FileNotFoundError` or `ValueError`.

    Args:
        without: texts that must not be among the lines"""
    ...
def file_model(scale: TextScale, path: str | (str | Path), world: int=0, progress: bool=True, without: Iterable[str] | tuple=()) -> Path:
    """The same model, pre-trained on the lines of a text file, from the cache where possible.

    Args:
        path: a text file, one sentence on a line
        world: seed of pre-training
        without: texts that are left out: those of the test splits

    Returns:
        folder"""
    ...
