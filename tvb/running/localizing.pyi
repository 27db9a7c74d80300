# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from tvb.language.models import PromptModel

@dataclass
class Localizing:
    """The settings of the children.

    Attributes:
        config: of the model
        examples: n, of one epoch
        batch: examples of a step
        tokens: of an example
        epochs: of the timed run; the one for memory has one
        sparsity: share of the initial mask
        threads: of torch; 0: as many as it takes by itself
        seed: of weights and texts
        folder: for checkpoints and results"""
    config: dict
    examples: int
    batch: int
    tokens: int
    epochs: int
    sparsity: float
    threads: int
    seed: int
    folder: str
    progress: bool = ...
    def path(self, name: str) -> str:
        """A file of the folder."""
        ...
    def model(self) -> PromptModel:
        """A model with random weights."""
        ...
    def texts(self) -> tuple:
        """Random texts, with a mask before the last token."""
        ...
    def learner(self) -> tuple:
        """The model that is localized, the loss of some rows, a plain step on them, and the batches of an epoch."""
        ...
    def prepare(self) -> dict:
        """Write random pretrained weights and a task vector to files, and say how large things are."""
        ...
    def held(self):
        """Have the model, one task vector and a packed mask in memory."""
        ...
    def plain(self):
        """An epoch of forward and backward passes whose gradients add up, as in training on large batches."""
        ...
    def localize(self):
        """An epoch of learning the mask; the mask, and the values under it, go to files."""
        ...
    def timed(self) -> dict:
        """Learning in which every localizing step follows a plain step."""
        ...
def main(settings: dict) -> dict:
    """Measure every child; for `run_program`, with the fields of `Localizing` as settings.

    Args:
        settings: child -> {"peak": bytes, "result": ...}"""
    ...
