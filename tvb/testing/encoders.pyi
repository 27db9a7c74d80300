# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from pathlib import Path

def _words(texts: Iterable[str]) -> list[str]:
    """The words of texts, each once."""
    ...
def _letters(words: list[str]) -> list[str]:
    """The letters of words, each once."""
    ...
def _bert_tokenizer(texts):
    """Small letters, pieces of words."""
    ...
def _roberta_tokenizer(texts):
    """Bytes."""
    ...
def _deberta_tokenizer(texts):
    """Scored pieces, as SentencePiece has them."""
    ...
_TOKENIZERS: Any
_SIZES: Any
_DEBERTA: Any
_OWN: Any
def encoder_folder(folder: str | (str | Path), kind: str, texts: Iterable[str], head: bool=True, legacy: bool=False, seed: int=0) -> Path:
    """Write the folder of a small encoder with random weights.

    Args:
        folder: is made
        kind: "bert", "roberta", "deberta-v2" or "deberta-v3"
        texts: whose words the tokenizer knows
        head: without it: the encoder alone, under its own short names, with a pooler
        legacy: weights in pytorch_model.bin instead of model.safetensors
        seed: of the weights

    Returns:
        the folder"""
    ...
def _whole(model) -> dict:
    """All of a model.

    Args:
        model: name -> tensor, memory that is shared once"""
    ...
def _alone(model) -> dict:
    """The encoder of a model, with a pooler that is of no use.

    Args:
        model: name -> tensor"""
    ...
def _save_weights(folder, tensors, legacy):
    """Write the weights in one of two forms."""
    ...
