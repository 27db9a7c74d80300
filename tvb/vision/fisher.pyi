# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.vision.models import ImageEncoder
from tvb.vision.tasks import Split
import torch

def scores(features: torch.Tensor, head: torch.Tensor, uniform: torch.Tensor | None=None) -> torch.Tensor:
    """Rows whose pulled-back squares add up to the Fisher of an example: sqrt(p_k) times the gradient of log p_k by
    the features.

    features: (embedding,) of one example
    head: (K, embedding)
    uniform: scalar in [0, 1) that draws one label; all labels without it
    return: (K, embedding), or (1, embedding) for a drawn label"""
    ...
def squares_together(encoder: ImageEncoder, head: torch.Tensor, images: torch.Tensor, uniforms: torch.Tensor | None=None) -> dict[str, torch.Tensor]:
    """All examples and labels at once: n K gradients in memory.

    encoder: in evaluation mode
    head: (K, embedding)
    images: (n, 3, size, size) uint8
    uniforms: (n,) when labels are drawn
    return: name -> float32, summed over the examples"""
    ...
def squares_one_by_one(encoder: ImageEncoder, head: torch.Tensor, images: torch.Tensor, uniforms: torch.Tensor | None=None) -> dict[str, torch.Tensor]:
    """One backward pass after the other: one gradient in memory.

    encoder: in evaluation mode
    head: (K, embedding)
    images: (n, 3, size, size) uint8
    uniforms: (n,) when labels are drawn
    return: name -> float32, summed over the examples"""
    ...
_CPU_BYTES: Any
def chunk_of(encoder: ImageEncoder, passes: int, budget: int) -> int:
    """Examples whose gradients fit: for each pass a gradient, its square, and about as much again for what is on the
    way.

    passes: backward passes for each example
    budget: bytes
    return: examples at once; 0 when not even one fits"""
    ...
@torch.inference_mode(False)
@torch.enable_grad()
def diagonal_fisher(encoder: ImageEncoder, head: torch.Tensor, split: Split, examples: int | None=None, seed: int=0, labels: str='expectation', chunk: int | None=None, progress: bool=False) -> dict[str, torch.Tensor]:
    """The mean over examples of E_y (grad log p(y | x))^2, arXiv 2111.09832. Raises `ValueError` for an unknown kind
    of labels.

    encoder: ordinary or linearised; it is not changed
    head: (K, embedding)
    split: its labels play no part
    examples: draw so many of them; all without it
    seed: of the draw of the examples, and of the labels
    labels: over all K labels, exact; or "sampled": one label for each example, from the model's distribution
    chunk: examples at once; 0 is one backward pass at a time; what the memory budget allows without it
    progress: show a progress bar
    return: name -> float32 tensor of the parameter's shape, on the encoder's device"""
    ...
