# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from torch import nn
from tvb.training.domain import Domain
import torch

def score_rows(domain: Domain, task, outputs: torch.Tensor, uniform: torch.Tensor | None=None) -> torch.Tensor:
    """Rows whose pulled-back squares add up to the Fisher of an example: sqrt(p_k) times the gradient of log p_k by
    the outputs.

    Args:
        outputs: (width,) of one example
        uniform: scalar in [0, 1) that draws one label; all labels without it

    Returns:
        (K, width), or (1, width) for a drawn label"""
    ...
def _weights_of(domain, model):
    """The parameters that `start` names: name in the module -> tensor, and name in the module -> name in a checkpoint."""
    ...
def _batched(inputs) -> tuple:
    """Where the examples are in each of the inputs: 0 for tensors, None for what all examples share."""
    ...
def squares_together(domain: Domain, model: nn.Module, task, inputs: tuple, uniforms: torch.Tensor | None=None) -> dict[str, torch.Tensor]:
    """All examples and labels at once: n K gradients in memory.

    Args:
        model: in evaluation mode
        inputs: of n examples, see Domain.inputs
        uniforms: (n,) when labels are drawn

    Returns:
        name in a checkpoint -> float32, summed over the examples"""
    ...
def squares_one_by_one(domain: Domain, model: nn.Module, task, inputs: tuple, uniforms: torch.Tensor | None=None) -> dict[str, torch.Tensor]:
    """One backward pass after the other: one gradient in memory.

    Args:
        model: in evaluation mode
        inputs: of n examples, see Domain.inputs
        uniforms: (n,) when labels are drawn

    Returns:
        name in a checkpoint -> float32, summed over the examples"""
    ...
def squared_sum(domain: Domain, model: nn.Module, task, inputs: tuple, uniforms=None) -> dict[str, torch.Tensor]:
    """The squared gradient of a batch's sum of p log p. Source: the code of version 1 of arXiv 2502.01015.

    Args:
        model: in evaluation mode
        inputs: of a batch, see Domain.inputs
        uniforms: no labels are drawn

    Returns:
        name in a checkpoint -> float32"""
    ...
_CPU_BYTES: Any
def chunk_of(numel: int, passes: int, budget: int, device: str='cpu') -> int:
    """Examples whose gradients fit: for each pass a gradient, its square, and about as much again for what is on the
    way.

    Args:
        numel: weights
        passes: backward passes for each example
        budget: bytes

    Returns:
        examples at once; 0 when not even one fits"""
    ...
def _alike(domain, model) -> dict[str, torch.Tensor]:
    """The buffers of floating point: they have no gradient, and a mean weighs them the same in every task.

    Args:
        model: name in a checkpoint -> ones"""
    ...
def _check(labels, examples, n, batch=1, published=False):
    """`ValueError` for an unknown kind of labels, one that has no part, and where there is nothing to average."""
    ...
@torch.inference_mode(False)
@torch.enable_grad()
def diagonal_fisher(domain: Domain, model: nn.Module, task, split: str='train', examples: int | None=None, seed: int=0, labels: str='expectation', chunk: int | None=None, progress: bool=False, protocol: str='ours', batch: int=128) -> dict[str, torch.Tensor]:
    """The mean over examples of E_y (grad log p(y | x))^2, arXiv 2111.09832; buffers, such as the statistics of a
    batch norm, have no gradient and weigh the same in every task. Raises `ValueError` for an unknown kind of labels.

    Args:
        model: ordinary or linearised; it is not changed
        split: its labels play no part
        examples: draw so many of them; all without it
        seed: of the draw of the examples, and of the labels
        labels: over all K labels, exact; or "sampled": one label an example, from the model's own
        chunk: examples at once; 0: one backward pass at a time; without it: what memory allows
        progress: show a progress bar
        protocol: "published" (also "v1"): see `squared_sum`; it draws no labels, and has no `chunk`
        batch: of the published form: examples whose gradients are added before the square

    Returns:
        name in a checkpoint -> float32, on the model's device"""
    ...
