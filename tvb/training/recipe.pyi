# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from contextlib import ExitStack
from contextlib import contextmanager
from dataclasses import dataclass
import torch

@dataclass(frozen=True)
class Recipe:
    """Numbers of a training run. AdamW with linear warm-up and cosine decay to 0; the gradient norm is clipped.

    Attributes:
        accumulate: parts of a batch that are computed one after the other; only memory notices
        warmup_share: warm-up is never longer than this share of all steps
        threads: of the CPU; 0 takes what torch takes
        label_smoothing: share of the loss that all classes carry alike
        augment: how the domain changes a training example each time it is seen"""
    learning_rate: float = ...
    weight_decay: float = ...
    epochs: int = ...
    batch_size: int = ...
    accumulate: int = ...
    warmup_steps: int = ...
    warmup_share: float = ...
    clip_norm: float = ...
    threads: int = ...
    label_smoothing: float = ...
    augment: str = ...
    def __post_init__(self): ...
    def decay(self, share: float) -> float:
        """What is left of the rate after a share of the steps behind the warm-up: half a cosine."""
        ...
@dataclass(frozen=True)
class LinearRecipe(Recipe):
    """The same with a straight line down to 0, as language models are tuned."""
    def decay(self, share):
        """What is left of the rate after a share of the steps behind the warm-up: a straight line."""
        ...
_LATER: Any
def recipe_facts(recipe: Recipe) -> dict:
    """The settings by which a recipe is known.

    Args:
        recipe: name -> setting, plain data"""
    ...
def learning_rate(step: int, steps: int, recipe: Recipe) -> float:
    """Linear warm-up to the recipe's rate, then its decay to 0.

    Args:
        step: 0 .. steps - 1
        steps: number of optimizer steps

    Returns:
        the rate of this step"""
    ...
def has_bfloat16(device: str | torch.device) -> bool:
    """Whether the device computes in bfloat16 by its own instructions; of a CPU, where `TVB_CPU_BFLOAT16` is 1 too."""
    ...
def reduced_precision(device: str | torch.device, autocast: bool=True) -> ExitStack:
    """A context in which the model computes in bfloat16 where the device has it, and in float32 elsewhere; inside a
    float16 autocast of the caller, in float16.

    Args:
        autocast: not needed by a model whose weights are in bfloat16

    Returns:
        a context manager"""
    ...
@contextmanager
def cpu_threads(count: int):
    """Within the block, torch computes with this many CPU threads.

    Args:
        count: 0 changes nothing"""
    ...
def batches(n: int, size: int, generator: torch.Generator):
    """One epoch of shuffled batches.

    Args:
        n: examples
        size: of a batch"""
    ...
def epoch_steps(tasks: Mapping, size: int, generator: torch.Generator) -> list[tuple[str, torch.Tensor]]:
    """One epoch: the batches of all tasks, shuffled.

    Args:
        tasks: name -> task with a training split; one or several
        size: of a batch

    Returns:
        task and row numbers (n,) int64 of each optimizer step"""
    ...
