# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from dataclasses import dataclass
from tvb.merging.merging import Merging
from tvb.vectors.collection import TaskVectors
import torch

_NEAR: Any
def _products(rows):
    """
    Args:
        rows: (T, n) -> (T, T) float64"""
    ...
def _range_products(tasks, of_models, blocks):
    """
    Args:
        blocks: name -> (T, T), of one range"""
    ...
def tensor_products(tasks: TaskVectors, of_models: bool=False, progress: bool=False) -> dict:
    """The inner products of the T rows of every tensor, in one pass.

    Args:
        of_models: of the fine-tuned models instead of their task vectors
        progress: show a progress bar

    Returns:
        name -> (T, T) float64"""
    ...
class Angular(Merging):
    """Base of the methods that merge each tensor as a weighted sum, with weights from its inner products."""
    of_models: ClassVar[Any]
    shows_nan: ClassVar[Any]
    def shares(self, products, name, depth) -> list:
        """The weights of the rows of one tensor, from their inner products, (T, T) float64.

        Args:
            depth: T numbers"""
        ...
    def check(self, tasks):
        """Whether there are models, where models are merged."""
        ...
    def prepare(self, tasks, progress=False):
        """The shares of all tensors."""
        ...
    def step(self, block, pieces, known):
        """The weighted sum, piece by piece."""
        ...
def _numbers_in(value):
    """
    Args:
        value: of `checked_weight`: a number, a list of them, or a mapping to such"""
    ...
@dataclass
class Slerp(Angular):
    """From one model to another on an arc, by tensor. Source: Shoemake 1985, doi 10.1145/325165.325242.

    Attributes:
        t: from 0, the first model, to 1, the second; by depth or patterns as in `Weights`
        straight: above this cosine the straight line is taken"""
    t: float | list | Mapping = ...
    straight: float = ...
    method: ClassVar[Any]
    of_models: ClassVar[Any]
    def __post_init__(self): ...
    def check(self, tasks):
        """Two models are needed."""
        ...
    def shares(self, products, name, depth):
        """sin((1 - t) theta) / sin(theta) and sin(t theta) / sin(theta)."""
        ...
def _arcs(cosines, mean, products):
    """
    Args:
        products: the mean of the arcs from a point to the rows, in coordinates of the rows"""
    ...
def sphere_mean(products: torch.Tensor, steps: int, tolerance: float) -> torch.Tensor:
    """The Karcher mean of T unit vectors as a weighted sum of them.

    Args:
        products: (T, T) float64, of rows of length 1
        tolerance: length of a step, in radians, that is none any more

    Returns:
        (T,) coordinates of the mean, which has length 1"""
    ...
@dataclass
class Karcher(Angular):
    """The mean of the models on a sphere, tensor by tensor. Source: Karcher 1977, doi 10.1002/cpa.3160300502.

    Attributes:
        steps: at most
        tolerance: in radians"""
    steps: int = ...
    tolerance: float = ...
    method: ClassVar[Any]
    of_models: ClassVar[Any]
    def __post_init__(self): ...
    def shares(self, products, name, depth):
        """The mean of the directions, as long as the models are on average."""
        ...
@dataclass
class ModelStock(Angular):
    """The mean of the task vectors, each tensor as far as the angle between them allows. Source: Jang et al. 2024,
    arXiv 2403.19522."""
    method: ClassVar[Any]
    def shares(self, products, name, depth):
        """t / T for each."""
        ...
