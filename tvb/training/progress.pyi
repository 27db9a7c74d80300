# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from contextlib import contextmanager
from pathlib import Path
from tvb.storage.checkpoints import Checkpoint
import torch

def run_facts(model, tasks, recipe, seed, facts) -> dict:
    """What a run is made of: progress of one run is of no use to another.

    Args:
        facts: plain data"""
    ...
def _as_json(facts):
    """Plain data as it comes back from JSON, with numbers that are not finite (a clip norm) as text."""
    ...
def _changing(model) -> dict:
    """Parameters that are trained, and buffers.

    Args:
        model: name -> tensor, the model's own memory"""
    ...
def save_progress(path: str | (str | Path), model, optimizer: torch.optim.Optimizer, generator: torch.Generator, history: list[dict], facts: dict) -> Path:
    """Write everything that the next epoch depends on, atomically.

    Args:
        path: safetensors
        facts: see run_facts

    Returns:
        the same path"""
    ...
def _is_record(record, epoch) -> bool:
    """Whether something is what epoch_record gives for an epoch."""
    ...
def _saved_history(saved: Checkpoint) -> list[dict]:
    """The history in a file of progress. Raises `ValueError` where it is none."""
    ...
def _check_tensors(saved: Checkpoint, wanted: Mapping):
    """Raise `ValueError` where a file lacks a tensor, or has another one of that name.

    Args:
        wanted: name -> tensor of the same type and shape"""
    ...
_MOMENTS: Any
def _saved_moments(saved: Checkpoint, optimizer: torch.optim.Optimizer) -> dict:
    """What the optimizer remembered. Raises `ValueError` where that does not fit its parameters.

    Args:
        optimizer: number -> name -> tensor"""
    ...
def _saved_draws(saved: Checkpoint, generator: torch.Generator) -> torch.Tensor:
    """The state of the generator. Raises `ValueError` where it is none.

    Args:
        generator: its state"""
    ...
@contextmanager
def _as_damage(path):
    """Say of an error in reading a file what to do about it.

    Args:
        path: of progress"""
    ...
def load_progress(path: str | (str | Path), model, optimizer: torch.optim.Optimizer, generator: torch.Generator, facts: dict) -> list[dict]:
    """Go back to the end of the last finished epoch. Raises `ValueError`, and changes nothing, where the file is
    damaged or belongs to another run.

    Args:
        path: of save_progress
        generator: brought to the state of the file
        facts: of the run that wants to go on

    Returns:
        the history so far"""
    ...
