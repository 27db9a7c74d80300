# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from functools import cached_property
from torch import nn
import torch

@dataclass(frozen=True, eq=False)
class Points:
    """Points of the plane, (n, 2) float32, with their labels, (n,) int64."""
    points: torch.Tensor
    labels: torch.Tensor
    def __len__(self): ...
    def take(self, rows):
        """Some of the rows."""
        ...
@dataclass(frozen=True, eq=False)
class PointTask:
    """One classification task on points: three splits and the names of its K classes."""
    name: str
    classes: tuple[str, ...]
    train: Points
    validation: Points
    test: Points
    @property
    def splits(self):
        """The three splits by name."""
        ...
    @cached_property
    def hashes(self):
        """Hash of each split."""
        ...
    @property
    def hash(self) -> str:
        """Hash of all data."""
        ...
    @property
    def training_hash(self) -> str:
        """Hash of what training depends on."""
        ...
    def hash_of(self, split) -> str:
        """Hash of one split. Raises `ValueError` for another name."""
        ...
def _clouds(corners, count, generator):
    """Points around the corners, class after class."""
    ...
def point_task(name: str='corners', turn: float=0.0, count: int=96, seed: int=0) -> PointTask:
    """Three clouds around the corners of a triangle.

    Args:
        turn: degrees by which the corners are turned
        count: examples of each split
        seed: of the noise

    Returns:
        three classes"""
    ...
def _network(seed, width):
    """Two layers with random weights."""
    ...
class PointDomain:
    """A domain whose examples are points of the plane; see `tvb.training.domain.Domain`."""
    kind: ClassVar[Any]
    device: ClassVar[Any]
    def __init__(self, seed: int=0, width: int=8):
        """
        Args:
            seed: of the weights
            width: features"""
        ...
    network: Any
    head: Any
    def hash(self) -> str:
        """Hash of the weights and the head."""
        ...
    def start(self) -> dict:
        """The weights of the network."""
        ...
    def model(self, checkpoint=None) -> nn.Module:
        """A copy of the network, filled from a checkpoint."""
        ...
    def state(self, model) -> dict:
        """All weights."""
        ...
    def body(self, model) -> nn.Module:
        """The model itself."""
        ...
    def evaluated(self, model) -> nn.Module:
        """The model itself, in float32."""
        ...
    def inputs(self, task, split, rows) -> tuple:
        """The points."""
        ...
    def scores(self, outputs, task) -> torch.Tensor:
        """Products with the head."""
        ...
    def batches(self, task, split):
        """Forty at a time."""
        ...
    def check(self, model, tasks):
        """Raise `ValueError` for another number of classes."""
        ...
    def facts(self, task) -> tuple:
        """The head."""
        ...
