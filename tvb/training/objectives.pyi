# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Mapping
from torch import nn
from tvb.training.domain import Domain
import torch

def with_examples(task, examples, split: str='validation'):
    """The same task with other examples in one of its splits.

    Args:
        task: of any domain
        examples: a split of its kind
        split: whose place they take"""
    ...
def of_class(task, label: int):
    """The task with examples of one class only, in every split. Source: the class-wise evaluation of arXiv 2407.02880.

    Args:
        task: of any domain
        label: number of the class, from 0"""
    ...
def _alike(inputs):
    """
    Args:
        inputs: of several tasks: whether they can be stacked"""
    ...
def answers(domain: Domain, model: nn.Module, tasks: Mapping, split: str, rows: Mapping, view: Callable | None=None) -> dict:
    """Scores of the classes for some examples of several tasks.

    Args:
        tasks: name -> task
        rows: name -> (n,) int64
        view: what the model is called with -> the same, changed; as it is without it

    Returns:
        name -> (n, K) float32, with gradients where they are recorded"""
    ...
def _losses(domain, model, tasks, split, rows, view=None):
    """
    Args:
        view: name -> cross-entropy of some of its examples"""
    ...
def _counts(tasks, split):
    """Name -> examples of the split; `ValueError` where there are none, or no such split."""
    ...
def addition_loss(domain: Domain, model: nn.Module, tasks: Mapping, split: str='validation', batch_size: int=32, seed: int=0, protocol: str='ours', view: Callable | None=None) -> Callable:
    """Mean over the tasks of the cross-entropy of a batch; their sum as published.

    Args:
        model: of the domain, in evaluation mode: dropout would make each call another one
        tasks: name -> task
        split: which examples are learned from
        batch_size: examples of each task in a step
        seed: of the batches
        protocol: of PROTOCOLS; "published" (aTLAS): the sum over the tasks, drawn side by side
        view: (step, what the model is called with) -> the same, changed, such as by an augmentation

    Returns:
        step -> scalar tensor"""
    ...
@torch.inference_mode()
def mean_loss(domain: Domain, model: nn.Module, tasks: Mapping, split: str='validation') -> dict:
    """The cross-entropy of every task.

    Args:
        model: in evaluation mode
        tasks: name -> task

    Returns:
        name -> cross-entropy, averaged over its examples"""
    ...
def _published_negation(domain, model, both, split, size, seed, view):
    """
    Args:
        view: both: target and control, in this order"""
    ...
def negation_loss(domain: Domain, model: nn.Module, tasks: Mapping, target: str, control: str, split: str='validation', batch_size: int=32, seed: int=0, protocol: str='ours', view: Callable | None=None) -> Callable:
    """Cross-entropy of the control minus that of the target.

    Args:
        model: in evaluation mode
        tasks: name -> task
        target: the task to forget, one of them
        control: the task to keep, one of them
        split: which examples are learned from
        batch_size: examples of each of the two in a step
        seed: of the batches
        protocol: of PROTOCOLS; "published" (aTLAS): batches of both in one pass, drawn side by side
        view: as that of `addition_loss`

    Returns:
        step -> scalar tensor"""
    ...
def entropy(log_p: torch.Tensor) -> torch.Tensor:
    """Entropy of distributions over K classes.

    Args:
        log_p: (..., K) logarithms of probabilities

    Returns:
        (...) in nats"""
    ...
def entropy_loss(domain: Domain, model: nn.Module, task, split: str='test', batch_size: int=64, diversity: float=0.0, seed: int=0) -> Callable:
    """Mean entropy of the predictions for a batch, minus `diversity` times the entropy of their mean.

    Args:
        model: in evaluation mode
        task: whose labels nobody looks at
        batch_size: a few times K where `diversity` is used
        diversity: weight of the entropy of the average prediction, which is raised
        seed: of the batches

    Returns:
        step -> scalar tensor"""
    ...
