# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from torch import nn
from tvb.merging.merging import Merging
import torch

_RIDGE: float
def _shrunk(products, keep):
    """
    Args:
        keep: (n, n) with smaller entries beside the diagonal"""
    ...
@dataclass
class RegMean(Merging):
    """Linear layers by regression on the tasks' inputs, the rest averaged. Source: Jin et al. 2023, arXiv 2212.09849.

    Attributes:
        products: task -> checkpoint of `input_products`: path or mapping
        keep: alpha: what stays of the entries beside the diagonal"""
    products: Mapping = ...
    keep: float = ...
    method: ClassVar[Any]
    in_any_order: ClassVar[Any]
    def __post_init__(self): ...
    def prepare(self, tasks, progress=False):
        """Open the products of all tasks."""
        ...
    def inputs(self, tasks):
        """The task vectors, and the products."""
        ...
    def stream(self, tasks, names, progress=False):
        """Tensor by tensor; of a linear layer, one task's matrix and products are in memory at a time."""
        ...
    def regressed(self, tasks, name, known):
        """The merged task vector of one linear layer, (m, n) float64."""
        ...
    def of_task(self, tasks, task, name, stored):
        """The products, (n, n), and the task matrix, (m, n), of one task, looked at."""
        ...
def _answer(model, batch):
    """
    Args:
        batch: of a model to a batch"""
    ...
def _rows_of(inputs, batch):
    """
    Args:
        batch: (rows, n) of a layer's inputs, without the hidden ones"""
    ...
@contextmanager
def _still(model):
    """
    Args:
        model: in evaluation mode inside"""
    ...
@torch.no_grad()
def input_products(model: nn.Module, loader: Iterable, names='*', progress: bool=False) -> dict:
    """For every linear layer, the products of its inputs with each other: what RegMean needs of a task.

    Args:
        loader: of batches, on the device of the model
        names: shell pattern of weights, or several
        progress: show a progress bar

    Returns:
        name of the weight -> (n, n) float32, mean over the rows"""
    ...
def squared_gradients(model: nn.Module, loader: Iterable, loss: Callable | None=None, examples: int | None=None, progress: bool=False) -> dict:
    """The empirical Fisher diagonal: mean squared gradients of the loss of the labels at hand, example by example.
    For `FisherMean`. (`tvb.training.fisher` has the true one, over the model's own answers.)

    Args:
        loader: of batches, on the device of the model
        loss: (answer, batch) -> a scalar for each example, (n,), or their mean; None: `.loss`
        examples: at most; None: all
        progress: show a progress bar

    Returns:
        name -> float32, mean over the examples"""
    ...
def _singles(batch):
    """
    Args:
        batch: the examples of a batch, as batches of one"""
    ...
