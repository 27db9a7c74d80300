# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from tvb.language.prompts import Prompt
import torch

@dataclass(frozen=True, eq=False)
class Encoded:
    """One split as ids. Raises `ValueError` when shapes or types do not fit together.

    Attributes:
        ids: (n, longest) int64, padded at the end
        lengths: (n,) int64
        mask_at: (n,) int64, where the mask is in each row
        labels: (n,) int64, number of the class
        truncated: examples of which something was cut
        skipped: rows of the file that are not here because they were not complete"""
    ids: torch.Tensor
    lengths: torch.Tensor
    mask_at: torch.Tensor
    labels: torch.Tensor
    truncated: int = ...
    skipped: int = ...
    def __post_init__(self): ...
    def __len__(self): ...
    def __repr__(self): ...
    def take(self, rows: torch.Tensor) -> Encoded:
        """Some of the rows; the counts of cut and skipped rows stay those of the whole split."""
        ...
    def batch(self, rows: torch.Tensor | slice | Sequence[int]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Some of the examples, trimmed to the longest of them.

        Args:
            rows: which examples

        Returns:
            ids (b, longest), attention (b, longest) int64 of ones and zeros, mask_at (b,)"""
        ...
def _inside(split: Encoded) -> bool:
    """Whether every length fits the ids, and every mask lies inside its example."""
    ...
def _classes_of(prompt: Prompt, examples: list) -> dict[str, int]:
    """The classes of a prompt. Raises `ValueError` for an example whose label has no word.

    Args:
        examples: label -> number of the class"""
    ...
def encode_split(prompt: Prompt, examples: Iterable, tokenizer, max_length: int=256) -> Encoded:
    """Encode a split; each distinct text is tokenized once. Raises `ValueError` for a label without a word.

    Args:
        prompt: template and label words
        examples: with `.texts` (sequence or mapping) and `.label`
        tokenizer: of the masked language model
        max_length: most ids of an example"""
    ...
_METRICS: Any
@dataclass(frozen=True, eq=False)
class PromptTask:
    """One classification task of K classes through a prompt. Raises `ValueError` when the parts do not fit together.

    Attributes:
        label_ids: the token of each class, K of them
        metric: "accuracy", or "f1" of the last of two classes"""
    name: str
    prompt: Prompt
    label_ids: tuple[int, ...]
    train: Encoded
    validation: Encoded
    test: Encoded
    metric: str = ...
    def __post_init__(self): ...
    @property
    def splits(self):
        """The three splits by name."""
        ...
    @cached_property
    def hashes(self):
        """For each split, the hash of the prompt, the label tokens and the examples."""
        ...
    def hash_of(self, split: str) -> str:
        """Hash of one split. Raises `ValueError` for another name."""
        ...
    @property
    def hash(self) -> str:
        """Hash of everything that makes the task what it is, except its name."""
        ...
    @property
    def training_hash(self) -> str:
        """Hash of what training depends on."""
        ...
    @property
    def classes(self) -> tuple:
        """The labels of the classes, in order."""
        ...
    @property
    def chance(self) -> float:
        """Accuracy of guessing, 1 / K."""
        ...
    def __repr__(self): ...
def _check_classes(task: PromptTask) -> None:
    """Raise `ValueError` where metric or label tokens do not fit the words of the prompt."""
    ...
def _check_labels(task: PromptTask, name: str, split: Encoded) -> None:
    """Raise `ValueError` for a split without examples, and for labels without a word."""
    ...
