# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path

class TinyFamily:
    """A pretrained model of 5 tensors and four fine-tuned ones, by task; tokens and the logit scale did not move."""
    def __init__(self, seed: int=0): ...
    def tuned(self, size: float=0.1) -> dict:
        """One more fine-tuned model, with changes of this size.

        Args:
            size: name -> tensor"""
        ...
    def published(self, folder: str | Path, **changed) -> Path:
        """The published layout: `zeroshot.safetensors`, and a folder for each task.

        Args:
            changed: task -> tensors to write instead, or None to leave the task out

        Returns:
            the folder"""
        ...
    noise: Any
    base: Any
    states: Any
def torch_file(content, path: str | Path):
    """A file as torch.save writes it, with the folders above it.

    Args:
        content: tensors by name, or what else a training script saves"""
    ...
