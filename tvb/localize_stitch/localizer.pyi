# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from tvb.localize_stitch.masks import Masks
import torch

def _magnitude_bits(tensor, wide):
    """Magnitudes as integers in the same order: float32 as int32, or float64 as int64."""
    ...
def _count_digits(vector, prefix, shift, wide):
    """How many magnitudes that begin with the bits `prefix` have which 16 bits at `shift`: (65536,) int64; None if a
    float64 asks for the wide form."""
    ...
PROTOCOLS: Any
def is_published(protocol: str) -> bool:
    """Whether a published form is asked for. `ValueError` for a name that there is not.

    Args:
        protocol: of `PROTOCOLS`; the two publications share their formulas"""
    ...
def _number_kept(share, numel, published):
    """k of d entries: rounded and at least one; or cut down, as published, where none is an error."""
    ...
def _largest_magnitude(vector: Mapping, share: float, wide: bool=False, published: bool=False) -> tuple:
    """The k-th largest magnitude of all tensors together. `ValueError` if there is none, or if values are not finite.

    Args:
        vector: name -> tensor
        share: of the entries: k = round(share * d), at least 1
        wide: count in float64
        published: k = int(share * d); `ValueError` where that is 0

    Returns:
        magnitude as integer (see `_magnitude_bits`), entries of this very magnitude among the k largest, wide"""
    ...
def top_share(vector: Mapping, share: float, protocol: str='ours') -> Masks:
    """The largest entries by magnitude over the whole vector; among equals, the first ones.

    Args:
        vector: name -> tensor, floating point; read one tensor at a time
        share: of all entries, above 0, at most 1
        protocol: a published one keeps what is strictly above the int(share * d)-th magnitude

    Returns:
        round(share * d) ones, at least one"""
    ...
def dataless(vector: Mapping, share: float=0.05, protocol: str='ours') -> Masks:
    """Localize without examples: the largest entries. Source: He et al. 2024, arXiv 2408.13656.

    Args:
        vector: name -> tensor
        share: of the entries; published: 5 % (language), 10 % (vision)
        protocol: see `top_share`"""
    ...
def graft(pretrained: Mapping, vector: Mapping, masks: Masks) -> dict:
    """pretrained + mask * vector: a state dict. `ValueError` if names or shapes do not fit.

    Args:
        pretrained: name -> tensor
        vector: name -> tensor, of some or all of these names
        masks: of the names of the vector

    Returns:
        name -> tensor, all names of `pretrained`, in its types"""
    ...
def _graft_tensor(name, weights, vector, masks):
    """One tensor of a grafted model."""
    ...
def soft_weights(pretrained: torch.Tensor, vector: torch.Tensor, logits: torch.Tensor) -> torch.Tensor:
    """theta_pre + sigma(S) * tau.

    Args:
        pretrained: theta_pre
        vector: tau, same shape
        logits: S, same shape"""
    ...
def logit_gradient(gradient: torch.Tensor, vector: torch.Tensor, logits: torch.Tensor, l1: float=0.0) -> torch.Tensor:
    """Gradient of the loss with respect to the mask's logits.

    Args:
        gradient: dl/dtheta at the soft weights
        vector: tau
        logits: S
        l1: lambda: adds lambda * sum(sigma(S)) to the loss

    Returns:
        d(l + lambda * sum(sigma(S))) / dS"""
    ...
class Localizer:
    """Learns a task's mask on a module. Source: He et al. 2024, arXiv 2408.13656."""
    def __init__(self, model: torch.nn.Module, pretrained: Mapping, vector: Mapping, sparsity: float=1e-05, bias: float=3.0, learning_rate: float=10000000.0, l1: float=0.0, protocol: str='ours'):
        """
        Args:
            model: its parameters are set in place while it learns, and put back
            pretrained: name -> tensor; names as in `model.named_parameters()`
            vector: name -> tensor: the parameters that are localized, no others
            sparsity: share of the initial mask
            bias: logits start at +bias under the initial mask and at -bias elsewhere
            learning_rate: of the logits
            l1: strength of the term that pushes sigma(S) down
            protocol: or a published one: its initial mask and its step, see `published_step`"""
        ...
    def descend(self, batches, parameter, tau, logits):
        """One step on the logits of a tensor, whose parameter has the gradients of so many batches."""
        ...
    @property
    def masks(self) -> Masks:
        """round(sigma(S))."""
        ...
    @property
    def logits(self) -> dict:
        """Name -> S."""
        ...
    published: Any
    parts: Any
    model: Any
    pretrained: Any
    vector: Any
    learning_rate: Any
    l1: Any
    initial: Any
    history: Any
    def learn(self, loss: Callable, batches: Iterable, epochs: int=10, progress: bool=False) -> Masks:
        """Learn the mask. The module is as before afterwards; `history` has the loss before each step and the share kept
        after it.

        Args:
            loss: batch -> scalar tensor, the mean loss of the batch as the module computes it
            batches: walked once for every epoch: a list or a DataLoader
            epochs: published: ten
            progress: print a line for every epoch"""
        ...
def kept(logits):
    """round(sigma(S)) as bool; one half is rounded to zero."""
    ...
def _initial_logits(mask, parameter, bias):
    """+bias and -bias, on the device of the parameter, in float32 or better."""
    ...
@torch.no_grad()
def _graft_softly(parts: list, pretrained: Mapping, vector: Mapping, move: Callable | None=None):
    """Set every parameter to theta_pre + sigma(S) * tau, in place.

    Args:
        parts: (name, parameter, logits)
        pretrained: name -> tensor
        vector: name -> tensor
        move: called with (parameter, tau, logits) before the graft; changes the logits"""
    ...
def _descend(parameter, tau, logits, batches, learning_rate, l1):
    """One step of gradient descent on the logits; the parameter's gradient is the sum over so many batches."""
    ...
def published_step(gradient: torch.Tensor, vector: torch.Tensor, logits: torch.Tensor, learning_rate: float, l1: float=0.0) -> torch.Tensor:
    """(-learning_rate * gradient * tau + l1 * sign(S)) * sigma'(S), with sign(0) = -1. Source: the code of arXiv
    2408.13656.

    Args:
        gradient: dl/dtheta at the soft weights, summed over the batches
        vector: tau
        logits: S
        l1: strength of the term that pushes S away from 0

    Returns:
        what is added to S"""
    ...
def _descend_as_published(parameter, tau, logits, learning_rate, l1):
    """One published step on the logits; the parameter's gradient is the sum over the batches."""
    ...
_SETTINGS: Any
PUBLISHED_SHARES: Any
def published_settings(protocol: str, kind: str='language') -> dict:
    """The settings of a publication. `ValueError` for a name that there is not.

    Args:
        protocol: "localize-and-stitch" (also "published"), or "v1", which has language only
        kind: or "vision"

    Returns:
        keyword arguments of `Localizer`"""
    ...
def sum_gradients(loss: Callable, batches: Iterable, task: str='') -> tuple:
    """Forward and backward for every batch; gradients add up in the parameters.

    Args:
        loss: batch -> scalar tensor, the mean over the batch
        batches: one epoch
        task: named in what is said of an error

    Returns:
        mean loss, number of batches"""
    ...
class Borrowed:
    """Context: a module whose parameters may be changed; afterwards they have their old values."""
    def __init__(self, model: torch.nn.Module, parts: list, pretrained: Mapping):
        """
        Args:
            model: the module
            parts: (name, parameter, logits) of what may change
            pretrained: name -> tensor; what is equal to it is not copied"""
        ...
    def source(self, name, parameter):
        """The pretrained tensor in the parameter's type and place."""
        ...
    def __enter__(self): ...
    @torch.no_grad()
    def __exit__(self, *error): ...
    kept: Any
    model: Any
    parts: Any
    pretrained: Any
    asked: Any
def learn(self: Localizer, loss: Callable, batches: Iterable, epochs: int=10, progress: bool=False) -> Masks:
    """Learn the mask. The module is as before afterwards; `history` has the loss before each step and the share kept
    after it.

    Args:
        loss: batch -> scalar tensor, the mean loss of the batch as the module computes it
        batches: walked once for every epoch: a list or a DataLoader
        epochs: published: ten
        progress: print a line for every epoch"""
    ...
def _share_kept(parts):
    """Share of the positions that the rounded mask keeps."""
    ...
