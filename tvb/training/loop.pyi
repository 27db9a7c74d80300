# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Mapping
from contextlib import contextmanager
from pathlib import Path
from tqdm.auto import tqdm
from tvb.training.recipe import Recipe
import torch

@contextmanager
def _seeded(seed: int, epoch: int, device: torch.device):
    """Within the block, torch's global random numbers (dropout) depend on seed and epoch only; afterwards they go on
    as if nothing had been."""
    ...
def report(bar, record, label):
    """Show the figures of an epoch; `ValueError` if the loss is not finite."""
    ...
def _rates(tasks: Mapping, recipe: Recipe) -> list[list[float]]:
    """The learning rates of a whole run.

    Args:
        recipe: for each epoch, the learning rate of each step"""
    ...
def _bar_of(rates: list, done: int, label: str, shown: bool) -> tqdm:
    """A progress bar over all steps, which begins behind the epochs that are done.

    Args:
        shown: `rates` and `done` count epochs"""
    ...
def train(model: torch.nn.Module, answer: Callable, tasks: Mapping, recipe: Recipe, seed: int=0, progress: bool=True, resume: str | (str | Path) | None=None, accelerator=None, facts: Mapping | None=None) -> list[dict]:
    """Train one model on the training splits of several tasks. Raises `ValueError` when the loss is not finite.

    Args:
        model: trained in place: those of its parameters that require a gradient
        answer: (model, task name, row numbers) -> (n, K) scores of the classes
        tasks: name -> task; `train.labels` (examples,) int64 and `training_hash`, or `hash`, are used, and whatever `answer` needs
        seed: of the order of the examples and of the tasks, and of dropout
        progress: show a progress bar
        resume: safetensors file that is written after each epoch, and read where it is there
        accelerator: an accelerate.Accelerator, for several GPUs
        facts: what else the run depends on, as plain data

    Returns:
        see epoch_record, one for each epoch"""
    ...
def progress_of(checkpoint: str | (str | Path)) -> Path:
    """Where the progress of a run belongs, beside its final checkpoint."""
    ...
@contextmanager
def resumable(checkpoint: str | (str | Path), main: bool=True):
    """A place for progress beside a checkpoint, cleared when the block ends and the checkpoint exists. Nobody else
    trains the same checkpoint meanwhile.

    Args:
        checkpoint: the final file of a run
        main: whether this process is the one that writes"""
    ...
