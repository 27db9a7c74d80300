# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from contextlib import contextmanager
from torch import nn
from tvb.merging.blockwise import Anisotropic
from tvb.training.domain import Domain
from tvb.vectors.collection import TaskVectors
import torch

@contextmanager
def differentiable_attention() -> Iterator[None]:
    """Within the block, attention is computed by plain matrix products, which `torch.func` can differentiate; the
    fused kernels have no forward-mode derivative."""
    ...
def _load_derivative_rules():
    """Let torch load its forward-mode rules now, without its warning."""
    ...
class StartingPoint(nn.Module):
    """Tensors by name that travel with a module (`.to`, `deepcopy`) and are neither in its state nor among its
    parameters."""
    def __init__(self, tensors: Mapping[str, torch.Tensor]):
        """
        Args:
            tensors: name -> tensor, copied"""
        ...
    @property
    def tensors(self):
        """Name -> tensor."""
        ...
    names: Any
def _refuse_statistics(model):
    """`ValueError` for running statistics, along which there is no derivative."""
    ...
class Linearized(nn.Module):
    """The tangent of a model at its present weights. It is called as the model is, and holds a copy of it in float32."""
    def __init__(self, model: nn.Module):
        """
        Args:
            model: an ordinary one; the parameters that require a gradient become the start"""
        ...
    def displacement(self):
        """The step theta - theta_0: name -> tensor."""
        ...
    def __repr__(self): ...
    model: Any
    start: Any
    def parts(self, *inputs) -> tuple[torch.Tensor, torch.Tensor]:
        """Outputs at the start, and what the step adds to them: the Jacobian at theta_0 times (theta - theta_0).

        Args:
            inputs: what the model is called with

        Returns:
            two of the model's outputs"""
        ...
    def forward(self, *inputs):
        """Outputs of the linear model. Gradients flow to theta.

        Args:
            inputs: what the model is called with"""
        ...
    def _apply(self, fn, recurse=True):
        """Move or convert as modules do, but keep the weights in float32 (or float64) when a narrower type is asked for."""
        ...
class Tangent:
    """The domain of the tangent models of another domain, at its pretrained weights."""
    def __init__(self, domain: Domain): ...
    def hash(self):
        """Hash of the domain, and that its models are linear."""
        ...
    def start(self):
        """theta_0 of the domain."""
        ...
    def model(self, checkpoint=None):
        """A tangent model, at the start or where a checkpoint is."""
        ...
    def state(self, model):
        """theta, with the names of the domain."""
        ...
    def body(self, model):
        """What moves along a task vector."""
        ...
    def evaluated(self, model):
        """As the domain has it."""
        ...
    def check(self, model, tasks):
        """As the domain does."""
        ...
    def __getattr__(self, name): ...
    domain: Any
    kind: Any
    device: Any
def tangent_learner(domain: Tangent, vectors: TaskVectors, make: Callable=Anisotropic, **settings) -> tuple[Linearized, Anisotropic]:
    """Coefficients of a tangent model, which it is linear in; `ValueError` for a domain of ordinary models. Source:
    arXiv 2407.02880.

    Args:
        vectors: named as in the checkpoints of the domain
        make: or `Isotropic`
        settings: of `make`: partitions, seed, protocol

    Returns:
        the model that a loss calls, and its coefficients"""
    ...
@torch.inference_mode()
def outputs_and_change(domain: Tangent, model: Linearized, task, split: str) -> tuple[torch.Tensor, torch.Tensor]:
    """The parts of the linear model for a whole split.

    Returns:
        two of (n, width) float32: at theta_0, and what the step adds"""
    ...
def _along(domain, model, place, away, task, split):
    """Outputs at the base, and what the whole vector adds to them. `away`: the base is not theta_0, which takes a
    second pass."""
    ...
@contextmanager
def scores_by_tangent(domain: Tangent, model: Linearized, vector: Mapping, base: Mapping | None=None) -> Iterator[Callable]:
    """What `tvb.training.search.scores_by_moving` gives, from one pass for each task and split. Raises `ValueError`
    for an ordinary model.

    Args:
        model: restored at the end
        vector: `TaskVector` or mapping: name -> tensor
        base: float32 start of the line, where it is not the model's own

    Returns:
        score(coefficient, task, split) -> Score"""
    ...
