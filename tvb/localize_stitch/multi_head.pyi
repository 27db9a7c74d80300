# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Mapping
from tvb.localize_stitch.localizer import Localizer
from tvb.localize_stitch.masks import Masks
import torch

class _MeanMagnitude(Mapping):
    """Name -> mean of the magnitudes of several vectors, computed when a tensor is read."""
    def __init__(self, vectors): ...
    def __iter__(self): ...
    def __len__(self): ...
    def __getitem__(self, name): ...
    vectors: Any
def _check_vectors(vectors):
    """`ValueError` unless there are vectors, and all of the same names and shapes."""
    ...
class MultiHeadLocalizer(Localizer):
    """Learns one mask for several tasks on a module. Source: the class of this name in version 1 of
    uiuctml/TaskVectorBasis, arXiv 2502.01015."""
    def __init__(self, model: torch.nn.Module, pretrained: Mapping, vectors: Mapping, sparsity: float=1e-05, bias: float=3.0, learning_rate: float=10000000.0, l1: float=0.0, protocol: str='ours'):
        """
        Args:
            model: its parameters are set in place while it learns, and put back
            pretrained: name -> tensor; names as in `model.named_parameters()`
            vectors: task -> mapping name -> tensor, T of them with the same names
            sparsity: share of the initial mask, of the largest mean magnitudes
            bias: logits start at +bias under the initial mask and at -bias elsewhere
            learning_rate: of the logits
            l1: strength of the term on sigma(S)
            protocol: "ours": the mean over the tasks; "published" (also "v1"): the sum over all batches"""
        ...
    vectors: Any
    sums: Any
    def learn(self, losses: Mapping, batches: Mapping, epochs: int=10, progress: bool=False) -> Masks:
        """Learn the shared mask. `history` has the loss of each task before each step and the share kept after it.
        `ValueError` for tasks without loss or batches.

        Args:
            losses: task -> (batch -> scalar tensor, the mean loss of the batch under the task's head)
            batches: task -> batches, walked once for every step: a list or a DataLoader
            epochs: published: ten for each task
            progress: print a line for every step"""
        ...
@torch.no_grad()
def _graft_task(parts, pretrained, vector):
    """Set every parameter to theta_pre + sigma(S) * tau_t, in place."""
    ...
@torch.no_grad()
def _collect(parts: list, vector: Mapping, total: dict, divisor: int) -> bool:
    """Add gradient * tau_t / divisor to the total, and clear the gradients.

    Args:
        parts: (name, parameter, logits)
        vector: name -> tau_t
        total: name -> sum of products so far
        divisor: of this task's gradients

    Returns:
        was there any gradient?"""
    ...
@torch.no_grad()
def _move(self, total):
    """One step on the logits."""
    ...
def _epoch(self, losses, batches):
    """The mean loss of each task before the step, and the step."""
    ...
def learn_together(self: MultiHeadLocalizer, losses: Mapping, batches: Mapping, epochs: int=10, progress: bool=False) -> Masks:
    """Learn the shared mask. `history` has the loss of each task before each step and the share kept after it.
    `ValueError` for tasks without loss or batches.

    Args:
        losses: task -> (batch -> scalar tensor, the mean loss of the batch under the task's head)
        batches: task -> batches, walked once for every step: a list or a DataLoader
        epochs: published: ten for each task
        progress: print a line for every step"""
    ...
