# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Mapping
from collections.abc import Sequence
from contextlib import contextmanager
from torch import nn
from tvb.merging.scaling import Addition
from tvb.merging.scaling import COEFFICIENTS
from tvb.vision.models import ImageEncoder
from tvb.vision.tasks import ImageTask
from tvb.vision.tasks import Split
import torch

@contextmanager
def differentiable_attention() -> Iterator[None]:
    """Within the block, attention is computed by plain matrix products, which `torch.func` can differentiate; the
    fused kernels have no forward-mode derivative."""
    ...
def load_derivative_rules():
    """Let torch load its forward-mode rules now, without its warning."""
    ...
class StartingPoint(nn.Module):
    """Tensors by name that travel with a module (`.to`, `deepcopy`) and are neither in its state nor among its
    parameters."""
    def __init__(self, tensors: Mapping[str, torch.Tensor]):
        """tensors: name -> tensor, copied"""
        ...
    @property
    def tensors(self):
        """Name -> tensor."""
        ...
    names: Any
class LinearizedEncoder(ImageEncoder):
    """The tangent of an image encoder at its present weights. State, names and attributes are those of the encoder,
    which is copied."""
    def __init__(self, encoder: ImageEncoder):
        """encoder: an ordinary one; its weights become the start, in float32"""
        ...
    def displacement(self):
        """The step theta - theta_0 of the visual side: name -> tensor."""
        ...
    def __repr__(self): ...
    start: Any
    def parts(self, images: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Features at the start, and what the step adds to them: the Jacobian at theta_0 times (theta - theta_0).

        images: (n, 3, size, size) uint8
        return: two of (n, embedding)"""
        ...
    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Features of the linear model. Gradients flow to theta.

        images: (n, 3, size, size) uint8
        return: (n, embedding), not normalised"""
        ...
    def _apply(self, fn, recurse=True):
        """Move or convert as modules do, but keep the weights in float32 (or float64) when a narrower type is asked for."""
        ...
@torch.inference_mode()
def predictions(encoder: ImageEncoder, head: torch.Tensor, split: Split, batch_size: int=256) -> torch.Tensor:
    """The class that the model answers for each example.

    encoder: in evaluation mode; float32 or bfloat16
    head: (K, embedding)
    return: (n,) int64"""
    ...
def _weighted_sum(vectors: Mapping, coefficients: Mapping[str, float]) -> dict[str, torch.Tensor]:
    """sum_t alpha_t tau_t; a name that a vector lacks counts as zero there.

    vectors: task -> TaskVector or mapping: name -> tensor
    coefficients: task -> alpha, of some of the tasks
    return: name -> tensor"""
    ...
def answers_by_moving(encoder, vectors, splits, heads, base, batch_size) -> Callable:
    """Answers at any coefficients, by moving the weights there."""
    ...
def errors_at(answers: Callable, points) -> Iterator[float]:
    """The error at several points; what a task answers alone is asked once for each coefficient, and a coefficient
    of 0 is left out.

    answers: (task, task -> alpha) -> (n,) int64
    points: of task -> alpha
    return: one for each point"""
    ...
@torch.inference_mode()
def _tangent_features(encoder, split, batch_size):
    """The parts of the linear model for a whole split.

    batch_size: two of (n, embedding) float32: at theta_0, and what the step adds"""
    ...
def answers_by_tangent(encoder, vectors, splits, heads, base, batch_size) -> Callable:
    """Answers of a linear encoder at any coefficients, from its features along each vector."""
    ...
def answers_of(encoder, vectors, splits, heads, base, batch_size) -> Callable:
    """The cheapest of the two ways. Raises `ValueError` when a task has no split or no head.

    batch_size: (task, task -> alpha) -> (n,) int64"""
    ...
def disentanglement_error(encoder: ImageEncoder, vectors: Mapping, splits: Mapping[str, Split], heads: Mapping[str, torch.Tensor], coefficients: Mapping[str, float], base: Mapping | None=None, batch_size: int=256) -> float:
    """xi of arXiv 2305.12827, averaged over the tasks: how often adding the other vectors changes an answer.

    vectors: task -> TaskVector or mapping, two tasks or more
    splits: task -> examples
    heads: task -> (K, embedding)
    coefficients: task -> alpha
    base: the float32 values of theta_0, when the encoder has them rounded
    return: between 0 (disentangled) and 1"""
    ...
def disentanglement_grid(encoder: ImageEncoder, vectors: Mapping, splits: Mapping[str, Split], heads: Mapping[str, torch.Tensor], coefficients: Sequence[float], base: Mapping | None=None, batch_size: int=256, progress: bool=False) -> list[list[float]]:
    """The error at every pair of coefficients, for a heat map. Raises `ValueError` unless there are two tasks.

    vectors: the two tasks -> TaskVector or mapping
    splits: task -> examples
    heads: task -> (K, embedding)
    coefficients: G values, for either task
    base: the float32 values of theta_0, when the encoder has them rounded
    progress: show a progress bar
    return: G x G; rows: the coefficient of the first task, columns: of the second"""
    ...
def _features_along(encoder: LinearizedEncoder, place, away, split, batch_size) -> tuple:
    """Features at the base, and what the whole vector adds to them. `away`: the base is not theta_0, which takes a
    second pass.

    batch_size: two of (n, embedding) float32"""
    ...
@torch.inference_mode()
def search_tangent_addition(encoder: LinearizedEncoder, vector, tasks: Mapping[str, ImageTask], heads: Mapping[str, torch.Tensor], finetuned: Mapping[str, Mapping[str, float]], zeroshot: Mapping[str, Mapping[str, float]] | None=None, base: Mapping | None=None, coefficients: tuple[float, ...]=COEFFICIENTS) -> Addition:
    """What `tvb.vision.evaluate.search_addition` finds, from one pass for each task and split. Raises `ValueError`
    for an ordinary encoder.

    encoder: restored at the end
    vector: what is added: TaskVector or mapping
    heads: task -> (K, embedding)
    finetuned: "validation" and "test": task -> accuracy
    zeroshot: the same for the pre-trained model; computed when missing
    base: float32 start, see `tvb.vision.evaluate.moving`"""
    ...
