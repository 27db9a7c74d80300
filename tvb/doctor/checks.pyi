# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from pathlib import Path
from tvb.doctor.findings import Findings

def _accuracy_part(folder: str | Path, data: Mapping, pretrained, model, weights, limit, quick_gelu, progress) -> Findings:
    """Measure what has both checkpoints and data, family by family, and judge it.

    Args:
        data: task -> folder
        progress: as in `examine`"""
    ...
def examine(folder: str | Path | None=None, data: str | Path | None=None, accuracies: str | Path | None=None, pretrained: str | Path | None=None, model: str='ViT-B-32', weights: str | (str | Path)='', limit: int | None=None, quick_gelu: bool | None=None, progress: bool=False) -> Findings:
    """Say what looks wrong with checkpoints, data and accuracies. Raises `FileNotFoundError` or `ValueError` when
    there is nothing to look at.

    Args:
        folder: checkpoints, data, or both; or a model on the hub, `org/name[/sub][@revision]`
        data: data, where they are in another place
        accuracies: JSON file, see `read_accuracies`
        pretrained: as in `examine_checkpoints`
        model: open_clip name or JSON config, for accuracies
        weights: file with the whole CLIP model, to measure accuracies
        limit: images per split; without it all, and 1,000 to measure an accuracy
        quick_gelu: OpenAI's activation; None: for the models of the papers
        progress: show progress bars"""
    ...
