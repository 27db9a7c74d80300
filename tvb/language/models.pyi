# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Mapping
from pathlib import Path
from torch import nn
import torch
import transformers

def _read_config(path: str | Path) -> tuple:
    """Read a description from a JSON file, or from a folder that has one.

    Args:
        path: the file, and what it says"""
    ...
def language_config(source: str | (str | Path) | Mapping) -> transformers.PretrainedConfig:
    """Find the description of a model. Raises `FileNotFoundError` or `ValueError`.

    Args:
        source: folder with config.json, a JSON file, or the dictionary itself"""
    ...
def build_language_model(config: str | (str | Path) | Mapping, seed: int=0) -> nn.Module:
    """Build a masked language model with random weights.

    Args:
        config: see language_config
        seed: of the random weights

    Returns:
        of transformers, for masked language modelling, in evaluation mode, on the CPU"""
    ...
_NOT_NEEDED: Any
def shared_names(tensors: Mapping[str, torch.Tensor]) -> list[list[str]]:
    """Group names by the memory that they stand for.

    Args:
        tensors: state of a module

    Returns:
        names of the same memory together, in the order of the state"""
    ...
def _names_in_file(tensors, own) -> dict:
    """Where the tensors of a model are in a file: older files say gamma and beta for the weight and bias of a layer
    norm.

    Args:
        own: name in the model -> name in the file"""
    ...
@torch.no_grad()
def fill_language_model(model: nn.Module, source) -> nn.Module:
    """Copy weights into a masked language model, by name. Raises `ValueError` that lists the first differences in
    names or shapes.

    Args:
        model: receives the tensors
        source: file, folder or mapping, see tvb.storage.loading.load_checkpoint

    Returns:
        the module itself"""
    ...
def head_names(model: nn.Module) -> list[str]:
    """What belongs to the head alone: neither in the encoder nor tied to it.

    Args:
        model: of the state of a masked language model"""
    ...
def has_head(model: nn.Module, tensors: Mapping) -> bool:
    """Whether a file has any tensor of the head of the model.

    Args:
        tensors: tensors by the names of a file"""
    ...
def fill_encoder(model: nn.Module, source) -> nn.Module:
    """Copy the weights of an encoder into a masked language model. Raises `ValueError` as `fill_language_model` does.

    Args:
        model: receives the tensors; its head stays as it is
        source: file, folder or mapping without a head

    Returns:
        the module itself"""
    ...
_HUB_NAMES: Any
_VOCABULARIES: Any
_WANTED_VOCABULARY: str
_TOKENIZER_FILES: Any
def _language_files(names: list) -> list:
    """What is needed of a folder: config, one form of the weights, tokenizer.

    Args:
        names: of the files in a folder of the hub

    Returns:
        empty: it holds no language model"""
    ...
def _places_of(name: str) -> list:
    """Where a language model may be on the hub; older caches know some under a name without owner.

    Returns:
        of `HubId`; empty: it can only be a path"""
    ...
def find_language_model(name_or_path: str | (str | Path)) -> Path:
    """Locate a masked language model. Raises `FileNotFoundError` with what to put where.

    Args:
        name_or_path: a folder, or a name on the hub: "roberta-base", or `org/name[/sub][@revision]`

    Returns:
        a local folder with config.json"""
    ...
def _load_tokenizer(folder: str | (str | Path)):
    """Read a tokenizer. Raises `FileNotFoundError` with what to put where, and `ValueError` if it has no mask.

    Args:
        folder: with one of _VOCABULARIES"""
    ...
def load_language_model(name_or_path: str | (str | Path)='roberta-base', head: Callable | None=None) -> tuple:
    """A masked language model with its tokenizer. Raises `FileNotFoundError` with what to put where, and
    `ValueError` for what does not fit.

    Args:
        name_or_path: a folder, or a name on the hub
        head: is given model and tokenizer where the files have no head, and fills it

    Returns:
        the model, float32, in evaluation mode, on the CPU; its tokenizer"""
    ...
def _last_layer_at(layer: nn.Module, hidden: torch.Tensor, keep: torch.Tensor, rows: torch.Tensor, at: torch.Tensor) -> torch.Tensor:
    """The output of an encoder layer at one position of each example.

    Args:
        layer: an encoder layer of the BERT family
        hidden: (n, length, width), what the layer is given
        keep: (n, 1, 1, length) bool, false at the padding
        rows: (n,) int64, 0 .. n - 1
        at: (n,) int64, one position of each example

    Returns:
        (n, width)"""
    ...
def _hidden_at(base: nn.Module, ids: torch.Tensor, attention: torch.Tensor, at: torch.Tensor) -> torch.Tensor:
    """The last hidden state at one position of each example.

    Args:
        base: encoder of a masked language model
        ids: (n, length) int64
        attention: (n, length), 1 at the text and 0 at the padding
        at: (n,) int64, one position of each example

    Returns:
        (n, width)"""
    ...
_HEADS: Any
def _inside(model: nn.Module, name: str) -> nn.Module | None:
    """A module of a module by its name; None where there is none."""
    ...
class PromptModel(nn.Module):
    """A masked language model that scores words at the mask: ids `(n, length)` to scores `(n, K)` float32. Raises
    `ValueError` for a head of another kind."""
    def __init__(self, model: nn.Module):
        """
        Args:
            model: transformers masked language model with `lm_head` (RoBERTa), `cls.predictions` (BERT) or `lm_predictions.lm_head` (DeBERTa); kept, not copied"""
        ...
    def forward(self, ids, attention, mask_at, label_ids): ...
    model: Any
    @property
    def device(self) -> torch.device:
        """Where the model is."""
        ...
    def encoder_state(self) -> dict[str, torch.Tensor]:
        """The parameters that a task may change: name in the masked language model -> tensor, the model's own memory."""
        ...
    def __repr__(self): ...
    def transform(self, hidden: torch.Tensor) -> torch.Tensor:
        """Hidden states `(n, width)` to what is multiplied with the decoder."""
        ...
    def decoder(self) -> tuple[torch.Tensor, torch.Tensor]:
        """What the result of `transform` is multiplied with, and what is added: a row and a number for each word."""
        ...
    def _word_scores(self, hidden: torch.Tensor, label_ids) -> torch.Tensor:
        """Hidden states `(n, width)` to scores of the words with these ids.

        Args:
            label_ids: (n, K) float32"""
        ...
