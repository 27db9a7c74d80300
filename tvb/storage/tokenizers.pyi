# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from pathlib import Path
from tvb.storage.alignment import Tokens

_PLAIN: Any
def kind_of(found: Mapping) -> str:
    """The kind of model of a tokenizer; older files do not say it.

    Args:
        found: what a tokenizer.json holds

    Returns:
        "BPE", "WordPiece", "WordLevel", "Unigram" """
    ...
def _merges(found, givers, new, tokens):
    """
    Args:
        tokens: merges that lead to new tokens, in the form that the file has"""
    ...
def extended(found: Mapping, new: Mapping, givers: Mapping, where: str='tokenizer.json') -> dict:
    """A tokenizer with some more tokens.

    Args:
        found: what a tokenizer.json holds
        new: text of a token -> its number, behind those that there are
        givers: text of a token -> what the tokenizer.json holds that it comes from
        where: for messages

    Returns:
        what the new file holds"""
    ...
def _entry(token, giver):
    """
    Args:
        giver: how a token was added to the tokenizer that it comes from; None: it is one of its model"""
    ...
def _all_of(vocabulary, tokens, givers, where):
    """
    Args:
        where: a model's names for all tokens, so that nobody has to count numbers"""
    ...
TOKENIZER: Any
def json_bytes(content) -> bytes:
    """JSON as a file holds it."""
    ...
def _read(folder, name):
    """
    Args:
        name: what a JSON file of a folder holds; None where there is none"""
    ...
def config_of(folder: str | Path | None) -> dict | None:
    """The config of a model's folder; None where there is none."""
    ...
def tell_of_config(folder: str | Path | None, task: str):
    """Warn of a config that can not be read, of which nothing is needed so far; who needs it refuses it.

    Args:
        folder: of a task's model"""
    ...
def as_json(folder: str | Path) -> dict:
    """What a tokenizer.json holds, or would hold for the older files, as far as tokens and merges go.

    Args:
        folder: of a model with a tokenizer"""
    ...
def with_tokens(folder: str | Path, new: Mapping, folders: Mapping) -> dict:
    """The files of a tokenizer that change when tokens are added.

    Args:
        folder: of the model whose tokenizer it is
        new: text of a token -> its number
        folders: text of a token -> folder of the model that it comes from

    Returns:
        name of a file -> its bytes"""
    ...
def _more_lines(folder, new, givers):
    """
    Args:
        givers: the older files: what changes, and the tokens that are added as whole texts"""
    ...
def resized(config: Mapping, before: int, after: int, task: Mapping | None=None) -> dict:
    """A config for another number of tokens, in the model and in the models inside it.

    Args:
        config: of the pretrained model
        before: rows
        after: rows of the result
        task: config of the task whose tokens it gets"""
    ...
def tokenizer_beside(tokens: Tokens, first, config: Mapping | None) -> tuple:
    """Which files of a model's folder are others for the tokens of the result.

    Args:
        tokens: after `line_up`
        first: the pretrained model that it made
        config: config of the result so far

    Returns:
        name of a file -> bytes, a path, or None; the config"""
    ...
def _union_files(tokens, folder):
    """
    Args:
        folder: the tokenizer of the pretrained model with the new tokens of the tasks"""
    ...
def _files_of(folder, there):
    """
    Args:
        there: the tokenizer of another model in place of the one here"""
    ...
