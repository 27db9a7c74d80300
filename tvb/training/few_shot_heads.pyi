# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from torch import nn
from tvb.training.domain import Domain
import torch

@torch.inference_mode()
def features_of(domain: Domain, model: nn.Module, task, split: str='test') -> torch.Tensor:
    """The features of all examples of a split.

    Args:
        model: in evaluation mode; its outputs are features

    Returns:
        (n, d) float32, unit length, in the order of the split"""
    ...
def _features(domain, model, task, split, rows): ...
def _shots(features, labels, classes):
    """The labels beside the features, int64. `ValueError` for shots that no head can be made of."""
    ...
def _beside(text, features):
    """Directions of names in the type and place of the features. `ValueError` for those of another encoder."""
    ...
@dataclass(frozen=True)
class ProbeStart:
    """Where LP++ starts, and how large its steps are.

    Attributes:
        weight: (K, d)
        multipliers: (K,)"""
    weight: torch.Tensor
    multipliers: torch.Tensor
    weight_rate: float
    multiplier_rate: float
def probe_start(features: torch.Tensor, labels: torch.Tensor, text: torch.Tensor) -> ProbeStart:
    """The closed forms of LP++. `ValueError` where a class has no example.

    Args:
        features: (n, d), unit length
        labels: (n,) int64
        text: (K, d), unit length"""
    ...
@dataclass(frozen=True)
class TextProbe:
    """A linear classifier with the class names in it; called with features (n, d), it gives scores (n, K).

    Attributes:
        weight: (K, d)
        bias: (K,)
        multipliers: (K,)
        text: (K, d)"""
    weight: torch.Tensor
    bias: torch.Tensor
    multipliers: torch.Tensor
    text: torch.Tensor
    def __call__(self, features): ...
    @property
    def nbytes(self):
        """What is stored besides the encoder and the text directions."""
        ...
def text_probe(features: torch.Tensor, labels: torch.Tensor, text: torch.Tensor, steps: int=300, momentum: float=0.9, every: int=10, protocol: str='ours') -> TextProbe:
    """LP++; the last step is taken, since few shots leave nothing to choose by.

    Args:
        features: (n, d), unit length, of the shots
        labels: (n,) int64
        text: (K, d), unit length
        momentum: of the weights
        every: steps between two steps of the multipliers
        protocol: "published": see above"""
    ...
def linear_probe(features: torch.Tensor, labels: torch.Tensor, classes: int, steps: int=300, momentum: float=0.9) -> TextProbe:
    """Logistic regression by gradient descent with momentum.

    Args:
        features: (n, d), unit length
        labels: (n,) int64
        classes: K

    Returns:
        without names"""
    ...
@dataclass(frozen=True)
class Cache:
    """Text head and cache; called with features (n, d), it gives scores (n, K).

    Attributes:
        keys: (shots, d), unit length at the start
        labels: (shots,) int64
        head: (K, d), text directions times the scale of the model"""
    keys: torch.Tensor
    labels: torch.Tensor
    head: torch.Tensor
    alpha: float = ...
    beta: float = ...
    def __call__(self, features): ...
    @property
    def nbytes(self):
        """What is stored besides the encoder and the head."""
        ...
def tuned_cache(cache: Cache, features: torch.Tensor, labels: torch.Tensor, epochs: int=20, lr: float=0.001, batch_size: int=256, seed: int=0) -> Cache:
    """Tip-Adapter-F: train the keys by AdamW, as published with eps 1e-4; the last epoch is taken.

    Args:
        features: (n, d), unit length, of the shots
        labels: (n,) int64
        lr: along a cosine
        seed: of the order

    Returns:
        with other keys"""
    ...
SEARCHED: Any
def searched_cache(cache: Cache, features: torch.Tensor, labels: torch.Tensor, largest: tuple=(7.0, 3.0), steps: tuple=(200, 20)) -> Cache:
    """Choose beta and alpha on validation examples, as published: the first of equal pairs. Source: arXiv 2207.09519.

    Args:
        features: (n, d), unit length, of validation examples
        labels: (n,) int64
        largest: beta and alpha; the published ones of a task are in SEARCHED
        steps: values of beta and alpha, from 0.1 on

    Returns:
        with the beta and alpha of the most right answers"""
    ...
def head_accuracy(head, features: torch.Tensor, labels: torch.Tensor) -> float:
    """Share of right answers.

    Args:
        head: features (n, d) -> scores (n, K)
        features: (n, d)
        labels: (n,) int64"""
    ...
HEADS: Any
def few_shot_head(kind: str, features: torch.Tensor, labels: torch.Tensor, head: torch.Tensor, seed: int=0):
    """A head from shots. `ValueError` for an unknown one.

    Args:
        kind: of HEADS
        features: (n, d), unit length, of the shots
        labels: (n,) int64
        head: (K, d), text directions times the scale of the model
        seed: of batches"""
    ...
def _published_head(head, domain, model, task, features):
    """
    Args:
        features: what the published code has instead of a head of ours"""
    ...
def _atlas_head(head, domain, model, task, features):
    """
    Args:
        features: what is left of it in the code of aTLAS: where it starts"""
    ...
def head_rows(kinds, domain: Domain, model: nn.Module, task, seed: int=0, protocol: str='ours', test: torch.Tensor | None=None) -> dict:
    """Heads from the shots of a task, judged on its test examples.

    Args:
        kinds: of HEADS
        domain: with a head for a task
        model: in evaluation mode
        task: its training split has the shots
        seed: of batches
        protocol: "published": LP++ as there, Tip-Adapter searched on validation examples; "atlas": both where they start
        test: (n, d) features of the test split, where they are there already

    Returns:
        kind -> accuracy on test, bytes of the head"""
    ...
