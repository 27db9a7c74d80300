# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable

class _Walked:
    """Batches that can be walked again and again, with a progress bar."""
    def __init__(self, batches, bar): ...
    def __len__(self): ...
    def __iter__(self): ...
    batches: Any
    bar: Any
def _few_rows(labels, shots, most, seed):
    """Numbers of at most so many rows of each class, and at most so many in all; 0 is no limit."""
    ...
def few_examples(task, shots: int=0, most: int=0, seed: int=0):
    """A task to learn a mask from. `ValueError` for numbers below 0.

    Args:
        task: with three splits
        shots: at most so many training examples of each class; 0: all
        most: at most so many in all; 0: all
        seed: of the draw"""
    ...
_PUBLISHED_BATCH: Any
def _mask_batches(domain, task, published):
    """Rows of the training examples: as the domain or, published, the public code walks them."""
    ...
def _batch_loss(domain, model, task, batches: list, weigh: str='mean') -> Callable:
    """The loss of a mask. Batches differ in size: the mean of their values is the mean over the examples.

    Args:
        batches: of the training examples
        weigh: "mean" over the examples of the task, or a sum over its "examples", or over its "batches"

    Returns:
        rows -> scalar"""
    ...
def _mask_settings(suite, given):
    """The settings of a mask: the given ones, the suite's own, and the defaults."""
    ...
def _mask_facts(suite, settings, shots, most, seed):
    """What a learned mask depends on besides the task and its model, for the name in the cache."""
    ...
