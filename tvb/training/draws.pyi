# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from collections.abc import Sequence
import torch

def draw(n: int, count: int | None=None, seed: int=0) -> torch.Tensor:
    """Draw `count` of `n` row numbers without repetition.

    Args:
        n: rows to choose from
        count: how many of them (all of them without it)
        seed: the seed of the generator

    Returns:
        row numbers in random order, (min(count, n),) int64"""
    ...
def hold_out_rows(n: int, share: float=0.1, most: int=5000, seed: int=0) -> tuple[torch.Tensor, torch.Tensor]:
    """Divide row numbers into training and validation. Raises `ValueError` when one side would be empty.

    Args:
        n: training examples
        share: the share of them that becomes validation
        most: validation is never larger than this
        seed: the seed of the draw

    Returns:
        row numbers of training and of validation, sorted"""
    ...
def hold_out(split, share: float=0.1, most: int=5000, seed: int=0) -> tuple:
    """Cut a validation split out of a training split; the two have no example in common.

    Args:
        split: the training split: anything with a length and `take(rows)`
        share: the share of it that becomes validation
        most: validation is never larger than this
        seed: the seed of the draw

    Returns:
        what is left for training, and validation"""
    ...
def random_split_rows(n: int, share: float=0.1, most: int=5000, seed: int=0, limit: int | None=None) -> tuple[torch.Tensor, torch.Tensor]:
    """Divide row numbers as torch's `random_split` does: the last ones of a permutation are validation. Raises
    `ValueError` when one side would be empty.

    Args:
        n: training examples
        share: the share of them that becomes validation, rounded down
        most: validation is never larger than this
        seed: of the permutation
        limit: at most so many rows in all; all without it

    Returns:
        row numbers of training and of validation, sorted"""
    ...
def subsample_rows(n: int, share: float, seed: int=42) -> torch.Tensor:
    """Draw a share of the rows as the published code does. Raises `ValueError` for a share outside (0, 1].

    Args:
        n: examples
        share: of them, rounded down, but at least one
        seed: of the draw; the published one is 42

    Returns:
        row numbers, in the order of the draw, int64"""
    ...
def few_shot(split, k: int, seed: int=0):
    """Draw k examples of each class. Raises `ValueError` if a class has fewer.

    Args:
        split: where the examples come from: anything with `labels` and `take(rows)`
        k: examples of each class; 0 gives an empty split
        seed: of the draw"""
    ...
def _check_batches(counts, size):
    """`ValueError` for batches of nothing."""
    ...
def batch_rows(n: int, size: int, step: int, seed: int=0) -> torch.Tensor:
    """The rows of a step: epochs of shuffled batches of equal size; what is left over at the end of an epoch is in
    another place of the next.

    Args:
        n: examples
        size: of a batch
        step: from 0
        seed: of the order

    Returns:
        (min(n, size),) row numbers, int64"""
    ...
def epoch_batches(counts: Mapping, size: int) -> int:
    """Steps of an epoch as published: the batches of the shortest split, the rest included.

    Args:
        counts: name -> examples
        size: of a batch of each task"""
    ...
def side_by_side(counts: Mapping, size: int, step: int, seed: int=0) -> dict:
    """The rows of a step as published: all tasks start every epoch anew, in an order of its own.

    Args:
        counts: name -> examples
        size: of a batch of each task
        step: from 0
        seed: of the order

    Returns:
        name -> row numbers, int64"""
    ...
def repeated_rows(n: int, size: int, least: int=10) -> torch.Tensor:
    """All rows, repeated as published: once where they fill ten batches, else until they fill more than ten.

    Args:
        n: examples
        size: of a batch
        least: batches of an epoch

    Returns:
        row numbers, each as often as the others"""
    ...
def nested_groups(names: Sequence[str], sizes: Sequence[int], seed: int=0) -> dict:
    """Neighbours in one random order. Raises `ValueError` for a size that leaves tasks over.

    Args:
        names: of all tasks
        sizes: of the groups, each a divisor of how many names there are
        seed: of the order

    Returns:
        size -> groups, lists of names"""
    ...
