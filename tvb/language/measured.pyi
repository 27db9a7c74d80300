# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from collections.abc import Iterator
from pathlib import Path
from tvb.language.readers import Rows
from tvb.storage.hub_files import HubId

def _rows_of_file(path):
    """
    Args:
        path: by its ending"""
    ...
_TEXTS: Any
def _text_file(place: HubId) -> Path:
    """
    Args:
        place: of a data set of the hub, in the cache"""
    ...
def open_texts(data, split: str='train') -> Rows:
    """The rows of a file or of a data set. `ValueError` or `OSError`, in one sentence, where they can not be read.

    Args:
        data: path of a file; of the hub a data set, name[@revision], or a file of one, org/name/FILE[@revision]
        split: of a data set"""
    ...
def _column(rows, name):
    """
    Args:
        name: the values of a column"""
    ...
def _class_of(value, number, names, known, count):
    """
    Args:
        count: the number of a class, of what stands in a table"""
    ...
def read_examples(rows: Rows, text: str='text', label: str | None=None, classes=None, limit: int | None=None) -> list:
    """Texts and labels. `ValueError` that names the column, or the row whose label the model does not know.

    Args:
        text: column of the texts
        label: column of the labels; None: they are not needed
        classes: name of a class -> its number, of the model
        limit: rows at most, from the first on; None: all

    Returns:
        of pairs: text, number of the class or None"""
    ...
_KINDS: Any
def kind_of_model(folder) -> tuple:
    """What a model is, by its config. `ValueError` for one that can not be measured.

    Args:
        folder: of a model

    Returns:
        name of the class of transformers; "labels", "masked" or "causal" """
    ...
def local_model(source) -> Path:
    """Where a model lies on this machine; a sentence where it is nowhere.

    Args:
        source: folder of a model, or `org/name[/sub][@revision]` of the hub

    Returns:
        the folder; of the hub, in its cache with all that transformers reads"""
    ...
def open_model(folder) -> tuple:
    """A model with all its weights. `CheckpointError` where some of them are not in the folder; no pickle is opened.

    Args:
        folder: of a model and its tokenizer, as transformers saves them

    Returns:
        the model in float32, its tokenizer, and "labels", "masked" or "causal" """
    ...
_NO_LABEL: Any
def _hidden_tokens(ids, kept, tokenizer, generator):
    """
    Args:
        generator: a masked model's inputs and labels: 15 %, one token at least"""
    ...
def batches_of(examples: Iterable, tokenizer, kind: str, with_labels: bool=True, size: int=8, length: int=512, seed: int=0) -> Iterator[dict]:
    """The examples as batches.

    Args:
        examples: of `read_examples`
        kind: "labels", "masked" or "causal"
        with_labels: False: as the inputs are, without labels
        size: examples in a batch
        length: tokens of a text at most
        seed: of the tokens that are hidden from a masked model

    Returns:
        what the model takes"""
    ...
def _under_stored_names(found, model, folder):
    """
    Args:
        folder: what was measured, for the names that the folder has"""
    ...
def measure(folder, data, what: str='fisher', text: str='text', label: str='label', split: str='train', limit: int | None=None, batch_size: int=8, length: int=512, seed: int=0, progress: bool=False) -> dict:
    """What Fisher merging or RegMean needs of a task. `ValueError` and `OSError`, in one sentence, for wrong inputs.

    Args:
        folder: of a fine-tuned model; or `org/name` of the hub
        data: see `open_texts`
        what: "fisher": squared gradients; "regmean": products of inputs
        text: column
        label: column, which only a classifier's squared gradients need
        split: of a data set
        limit: examples at most; None: all
        length: tokens of a text at most
        seed: of what is hidden from a masked model
        progress: show a progress bar

    Returns:
        name in the checkpoint -> float32"""
    ...
