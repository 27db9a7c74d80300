# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.adapters.adapter import Adapter
from tvb.vectors.vector import TaskVector

_TURNED_MODELS: Any
_TURNED_LAYERS: Any
def turned_layers(model) -> set:
    """The weights that a model keeps as (in, out), by the `config.json` beside it.

    Args:
        model: `Checkpoint` of a base model

    Returns:
        names"""
    ...
def _kinds_of(vector, model) -> dict:
    """
    Args:
        model: name -> how PEFT stores it"""
    ...
def _whole_names(vector, kinds, embeddings, whole):
    """
    Args:
        whole: those that stay as they are, module by module"""
    ...
_KNOWN_TO_PEFT: Any
_MASKED: Any
def _head_name(config):
    """
    Args:
        config: None where it is not known"""
    ...
def _head_of(model, embeddings):
    """
    Args:
        embeddings: name of the tied last layer, name of the embedding of words; None where there is none"""
    ...
def _with_head(found, kinds, kept, model, config):
    """
    Args:
        config: the settings and the base model; the others are changed in place"""
    ...
def extract(pretrained, finetuned, rank: int=16, include=None, exclude=None, embeddings: str='low-rank', whole=None) -> Adapter:
    """The nearest adapter to what fine-tuning changed; `AdapterError` where nothing that PEFT can hold did.

    Args:
        pretrained: anything that `load_checkpoint` opens
        finetuned: the same architecture, fine-tuned
        rank: of the factors
        include: shell patterns of names to take; None: all
        exclude: shell patterns of names to leave out
        embeddings: "low-rank" (`lora_embedding_A` and `B`), "whole" (`modules_to_save`), or "none": left out
        whole: shell patterns of weights whose modules are saved as a whole, such as "*head.*"

    Returns:
        in memory, but for what stays whole"""
    ...
def _without(vector, names):
    """
    Args:
        names: a vector of the other tensors"""
    ...
def what_was_dropped(adapter: Adapter, vector: TaskVector) -> list:
    """Where the squared norm went that an adapter dropped.

    Args:
        adapter: of `extract`
        vector: that it was made from; what was excluded does not count

    Returns:
        of dicts, the largest share first: weight, kept, own (share of it), share (of the vector)"""
    ...
