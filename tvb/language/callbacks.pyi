# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Mapping
from pathlib import Path
from transformers import TrainerCallback
from tvb.vectors.vector import TaskVector

def _weights(model):
    """
    Args:
        model: name -> floating-point tensor"""
    ...
class _FromTheStart(TrainerCallback):
    """Base of callbacks that know where training began."""
    def __init__(self, pretrained=None): ...
    def on_train_begin(self, args, state, control, model=None, **more):
        """Copy the weights, where no pretrained model was given."""
        ...
    def change(self, model) -> TaskVector:
        """The model minus where it began, in memory."""
        ...
    start: Any
class SaveTaskVectors(_FromTheStart):
    """Write the task vector as `step-000500.safetensors` whenever the Trainer saves, and at the end. The Trainer's own
    checkpoints are not touched; with `save_strategy="no"` only the last vector is kept, or one every so many steps."""
    def __init__(self, folder: str | Path, pretrained=None, every: int | None=None):
        """
        Args:
            folder: where the vectors go
            pretrained: where training began, as for `load_checkpoint`; None: a copy, made when it begins
            every: steps between two vectors; None: when the Trainer saves"""
        ...
    def save(self, step, model):
        """Write the vector of one step, once."""
        ...
    def on_save(self, args, state, control, model=None, **more):
        """As the Trainer saves."""
        ...
    def on_step_end(self, args, state, control, model=None, **more):
        """Every so many steps."""
        ...
    def on_train_end(self, args, state, control, model=None, **more):
        """The last one."""
        ...
    folder: Any
    every: Any
    saved: Any
class _Merged(_FromTheStart):
    def __init__(self, others, score, scaling, pretrained): ...
    def on_evaluate(self, args, state, control, model=None, **more):
        """Move the model, score it, put it back."""
        ...
    others: Any
    score: Any
    scaling: Any
    scores: Any
def merge_callback(others: Mapping, score: Callable, scaling: float=0.3, pretrained=None) -> TrainerCallback:
    """A callback of the Trainer that scores, at every evaluation, the model merged with others.

    Args:
        others: task -> TaskVector, those that the model will be merged with
        score: model -> number
        scaling: coefficient of the sum of all task vectors
        pretrained: where training began, as for `load_checkpoint`; None: a copy, made when it begins

    Returns:
        its `scores` is a list of {step, merged_score}"""
    ...
