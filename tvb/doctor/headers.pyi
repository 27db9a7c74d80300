# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.doctor.findings import Findings
from tvb.storage.checkpoints import Checkpoint

_EXTRA: Any
def share_text(share):
    """A share between 0 and 1 for people; small ones are not rounded to nothing.

    Args:
        share: 0.2345 -> "23.4 %" """
    ...
def open_or_report(path: str | Path, subject: str, folder: str | Path, findings: Findings) -> Checkpoint | None:
    """Open a checkpoint; a refusal becomes a finding.

    Args:
        path: file or folder
        subject: for the finding
        folder: its path is left out of the message
        findings: grows

    Returns:
        None where it can not be opened"""
    ...
def _looks_like_head(pretrained: Checkpoint, finetuned: Checkpoint) -> list:
    """Find a classification head of another width.

    Returns:
        names of tensors that differ in their first size only, when these are at most two: weight and bias"""
    ...
def _beginning_hint(pretrained, finetuned):
    """Explain names that differ by what stands before them: `visual.proj` and `model.visual.proj`, or
    `_orig_mod.visual.proj` of a compiled model.

    Args:
        finetuned: -> text for the end of a sentence"""
    ...
def fitted(pretrained: Checkpoint, finetuned: Checkpoint, task: str) -> Checkpoint | None:
    """What merging would read.

    Returns:
        under the names of the pretrained one; None where the two can not be merged"""
    ...
def header_findings(pretrained: Checkpoint, finetuned: Checkpoint, task: str, fits: bool=False) -> Findings:
    """Say how the names, shapes and types of a checkpoint differ from the pretrained one.

    Args:
        task: subject of the findings
        fits: whether merging can do with the differences

    Returns:
        empty where there are none"""
    ...
def _left_behind(path: str | Path, checkpoint: Checkpoint) -> dict:
    """Tensors beside the model in a file of `torch.save`.

    Args:
        path: of a checkpoint
        checkpoint: the same, opened

    Returns:
        name -> `TensorSpec` of what is in the file and not in the checkpoint"""
    ...
def extra_findings(path, checkpoint, task):
    """Say what else is in the file.

    Args:
        task: -> findings"""
    ...
