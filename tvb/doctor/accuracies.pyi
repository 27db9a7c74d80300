# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from pathlib import Path
from tvb.doctor.families import Family
from tvb.doctor.findings import Findings
from tvb.vision.rows import Rows

_POINTS: Any
_ERRORS: Any
_CAUSES: Any
_WORDS: Any
def _standard_error(rate, examples):
    """Standard error of an accuracy.

    Args:
        examples: -> float; 0 where the number of examples is not known"""
    ...
def accuracy_findings(task: str, measured: Mapping, published: Mapping | None, model: str) -> Findings:
    """Say which accuracies of a task are far from the published ones.

    Args:
        measured: "zeroshot", "finetuned": accuracy between 0 and 1; "examples"
        published: "zeroshot", "finetuned": accuracy; None where nothing was published
        model: said in the message"""
    ...
def _check_accuracies(given, where: str) -> dict:
    """Check the form {task: {zeroshot, finetuned, examples}}; each of the three may be missing. Raises `ValueError`.

    Args:
        given: what a JSON file held
        where: said in errors

    Returns:
        task -> dict"""
    ...
def read_accuracies(path):
    """Read a JSON file of accuracies. Raises `ValueError` that shows the form.

    Args:
        path: -> task -> dict"""
    ...
def examine_accuracies(accuracies: Mapping, model: str='ViT-B-32') -> Findings:
    """Say which accuracies are far from the published ones. Raises `ValueError` for another form.

    Args:
        accuracies: task -> {"zeroshot", "finetuned": between 0 and 1, "examples": test images}; each of the three may be missing
        model: name of the model whose published accuracies are the reference

    Returns:
        with one table"""
    ...
def _plain_names(checkpoint):
    """The same checkpoint under open_clip's own names.

    Args:
        checkpoint: "module.model.visual.proj" -> "visual.proj" """
    ...
def find_clip(model: str | (str | Path), weights: str | (str | Path)='', pretrained: str | Path | None=None, quick_gelu: bool | None=None):
    """The CLIP model with its text side.

    Args:
        model: open_clip name or JSON config
        weights: file with the whole model
        pretrained: checkpoint that may hold the whole model
        quick_gelu: OpenAI's activation; None: for the models of the papers"""
    ...
def _fill_encoder(encoder, path):
    """Put the visual side of a checkpoint into an encoder.

    Args:
        path: -> encoder"""
    ...
def _measure_task(encoder, clip, tokenizer, rows: Rows, task: str, checkpoints: Mapping, limit: int | None=1000) -> dict:
    """Accuracies of some checkpoints on one test split.

    Args:
        encoder: ImageEncoder
        clip: open_clip model with its text side
        rows: test split
        checkpoints: "zeroshot", "finetuned" -> path
        limit: test images

    Returns:
        "zeroshot", "finetuned", "examples" """
    ...
def measure_accuracies(family: Family, data: Mapping, clip, tokenizer, limit: int | None=1000, progress: bool=False) -> tuple:
    """Zero-shot and fine-tuned accuracies of the tasks that have both a checkpoint and data.

    Args:
        data: task -> folder, see `find_data`
        clip: open_clip model with its text side
        limit: test images of each task
        progress: show a progress bar

    Returns:
        task -> {"zeroshot", "finetuned", "examples"}; findings about what could not be measured"""
    ...
