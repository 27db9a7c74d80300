# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from tvb.language.models import PromptModel
from tvb.language.prompt_tasks import Encoded
import torch

@dataclass
class Evaluating:
    """The settings of the children.

    Attributes:
        config: of the model
        tasks: T
        examples: n, of each task
        repetitions: of the timed run
        memory_tasks: tasks that the children for memory walk through
        threads: of torch; 0: as many as it takes by itself
        seed: of weights and texts
        folder: for the task vector and the results"""
    config: dict
    tasks: int
    examples: int
    repetitions: int
    memory_tasks: int
    threads: int
    seed: int
    folder: str
    progress: bool = ...
    @property
    def vector(self) -> str:
        """The file of the task vector."""
        ...
    def model(self) -> PromptModel:
        """A model with random weights; the peak counts from here, not from what drawing them took."""
        ...
    def texts(self, number: int) -> Encoded:
        """Token ids of n random texts of 8 to 128 tokens, (n, longest), with a mask before the last token."""
        ...
    def collection(self, count: int) -> dict:
        """Tasks of two classes on random texts.

        Args:
            count: name -> `PromptTask`"""
        ...
    def prepare(self) -> dict:
        """Write a task vector to a file, and say how large things are."""
        ...
    def held(self):
        """Have the model in memory."""
        ...
    def batch(self):
        """One bare pass of the largest batch."""
        ...
    def bare(self):
        """The bare passes of several tasks."""
        ...
    def evaluated(self) -> dict:
        """`evaluate_tasks` on the same tasks, with weights that are merged already."""
        ...
    def merged(self) -> dict:
        """The same, with weights that are moved along the task vector and back."""
        ...
    def pair(self, model, prepared, task, first: int) -> dict:
        """The two sides of one task; the evaluation comes first where `first` is even.

        Args:
            first: side -> seconds"""
        ...
    def timed(self) -> dict:
        """Task after task, both sides of each, with the merged weights in place."""
        ...
def _batches(task):
    """The test split of a task as an evaluation batches it.

    Args:
        task: -> pairs of token ids and attention mask"""
    ...
@torch.inference_mode()
def _walk(model, prepared):
    """Bare forward passes of the encoder over batches."""
    ...
def _seconds(function, *given) -> float:
    """How long a call takes."""
    ...
def main(settings: dict) -> dict:
    """Measure every child; for `run_program`, with the fields of `Evaluating` as settings.

    Args:
        settings: child -> {"peak": bytes, "result": ...}"""
    ...
