# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
import torch

@dataclass(frozen=True, eq=False)
class Split:
    """Images of one split, `(n, 3, height, width)` uint8, with their labels, `(n,)` int64. Raises `ValueError` on
    other shapes or types.

    Attributes:
        digest: hash of pixels and labels, where it is known already
        skipped: rows that are not here because their picture did not decode"""
    images: torch.Tensor
    labels: torch.Tensor
    digest: str = ...
    skipped: int = ...
    def __post_init__(self): ...
    def __len__(self): ...
    def __repr__(self): ...
    def take(self, rows):
        """Some of the rows."""
        ...
@dataclass(frozen=True, eq=False)
class ImageTask:
    """One classification task: names of its K classes, prompt templates, and three splits. Raises `ValueError` when
    they do not fit together."""
    name: str
    class_names: tuple[str, ...]
    templates: tuple[str, ...]
    train: Split
    validation: Split
    test: Split
    def __post_init__(self): ...
    @property
    def splits(self) -> dict[str, Split]:
        """The three splits by name."""
        ...
    @property
    def size(self) -> int:
        """Width and height of the images, in pixels."""
        ...
    @property
    def classes(self) -> tuple[str, ...]:
        """The class names."""
        ...
    @property
    def chance(self) -> float:
        """Accuracy of guessing."""
        ...
    @property
    def hashes(self) -> dict[str, str]:
        """For each split, the hash of class names, prompts and examples."""
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
    def __repr__(self): ...
def _check_labels(task: ImageTask, name: str, split: Split) -> None:
    """Raise `ValueError` for a split without examples, and for labels without a class name.

    Args:
        name: of the split"""
    ...
def _digest_of(split: Split):
    """What stands for the content of a split."""
    ...
