# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from collections.abc import Iterator
from pathlib import Path
from tvb.language.heads import HeadMaker
from tvb.language.heads import HeadRecipe
from tvb.training.suite import Suite

def _runs(text: str, length: int) -> Iterator[tuple[str, ...]]:
    """All runs of so many words, in small letters; a shorter text is one run."""
    ...
def unseen_lines(lines: Iterable[str], texts: Iterable[str], length: int=8) -> list[str]:
    """The lines that share no run of words with any of the texts.

    Args:
        texts: that must not be among them
        length: words in a row that count as the same text"""
    ...
def texts_of_tests(data_root: str | (str | Path), shots: int, seed: int) -> set[str]:
    """The texts of the test splits of all published tasks that are there."""
    ...
def _lines_for_head(data_root: str | (str | Path), shots: int, seed: int) -> list[str]:
    """The lines of `text/corpus.txt` that no test split has."""
    ...
ENCODER_MASKS: Any
_LONGEST: int
def encoder_suite(model: str | (str | Path), seed: int=0, tasks: Iterable[str] | tuple=(), data_root: str | (str | Path)='', shots: int=64, device: str='cpu', progress: bool=True, limit: int=0, epochs: int=0, protocol: str='ours', head: HeadRecipe=HeadRecipe()) -> Suite:
    """A real encoder on the published tasks. Raises `FileNotFoundError` that says what to put where, and `ValueError`.

    Args:
        model: a folder, or a name on the hub
        seed: of the few-shot draw and of fine-tuning
        tasks: names; the published twelve without any
        data_root: holds lm-bff/ and, for a model without a head, text/corpus.txt
        shots: training examples of each class
        progress: show progress bars
        limit: at most so many rows of each split; 0: all
        epochs: of fine-tuning; 0: those of LANGUAGE_SMALL
        protocol: see tvb.language.prompts.protocol_prompt
        head: how a head is trained, where the model has none"""
    ...
def _about(protocol: str, head: HeadMaker) -> dict:
    """What was done that is not the default.

    Args:
        head: for the header of checkpoints"""
    ...
_OWN_MODEL: str
_NO_DATA: str
def language_suite_for(scale: str, seed: int=0, tasks: str='', data_root: str='', model: str='', shots: int=64, device: str='cpu', progress: bool=True, limit: int=0, epochs: int=0, protocol: str='ours') -> Suite:
    """The language suite of a scale and a model, from the flat parameters of an experiment.

    Args:
        scale: "mini", "tiny", "small" or "paper"
        seed: of the few-shot draw and of fine-tuning
        tasks: names separated by commas; empty: all of the scale, with data_root the twelve
        data_root: folder with lm-bff/ and text/corpus.txt; empty, at mini and tiny: generated text
        model: at scales small and paper: a folder or a name on the hub; empty: roberta-base
        shots: training examples of each class
        limit: with data_root: at most so many rows of each split; 0: all
        epochs: of fine-tuning; 0: as the scale has it
        protocol: or "published": the prompts to the letter, see tvb.language.prompts.protocol_prompt"""
    ...
