# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from dataclasses import dataclass
from tvb.language.prompts import Prompt

@dataclass(frozen=True)
class Example:
    """One row: its texts in the order of the prompt's fields, and its label."""
    texts: tuple[str, ...]
    label: str
class Examples(list):
    """Examples of one split, and the count of rows that were skipped because they were not complete."""
    def __init__(self, examples: Iterable[Example] | tuple=(), skipped: int=0): ...
    skipped: Any
@dataclass(frozen=True)
class TextFacts:
    """One row of the table of text tasks.

    Attributes:
        prompt: template, and label -> word in the order of the classes
        family: sentiment, question, inference or paraphrase: the published clusters
        names: what the columns are called; empty: a csv file of label and text
        texts: columns of the texts
        label: column of the label, -1: the last
        header: whether the first line says the names; a csv file has none
        suffix: of the files other than train: dev_matched.tsv
        short_rows: whether rows with too few columns are known to occur, and are skipped
        hub: repository and, where there is one, its configuration
        hub_texts: columns of the texts on the hub
        hub_labels: label of each class number on the hub"""
    prompt: Prompt
    family: str
    names: tuple[str, ...] = ...
    texts: tuple[int, ...] = ...
    label: int = ...
    header: bool = ...
    metric: str = ...
    suffix: str = ...
    short_rows: bool = ...
    hub: tuple[str, ...] = ...
    hub_texts: tuple[str, ...] = ...
    hub_labels: tuple[str, ...] = ...
    @property
    def labels(self):
        """The labels in the order of the classes."""
        ...
    @property
    def is_csv(self):
        """Whether a row is a label, a comma and a text."""
        ...
    @property
    def original_test(self):
        """The split of the original files that serves as test: their own, or the development set where the test
        labels are secret."""
        ...
    def file(self, split: str) -> str:
        """The file of a split.

        Args:
            split: file name"""
        ...
SPLITS: Any
_PARSES: Any
_PAIR: Any
_THREE_WAY: Any
_TWO_WAY: Any
def _glue(config: str, *texts: str, labels: tuple=('0', '1')) -> dict:
    """Where a task of GLUE is on the hub."""
    ...
TEXT_TASKS: Any
TWELVE: Any
def text_task_name(name: str) -> str:
    """Find a text task. Raises `ValueError` that suggests the nearest name and lists them all.

    Args:
        name: as it was written

    Returns:
        as the table spells it"""
    ...
def parse_text_tasks(tasks: str) -> tuple[str, ...]:
    """The tasks that a parameter names. Raises `ValueError` for unknown names, for one named twice, and for none.

    Args:
        tasks: "12", or names separated by commas

    Returns:
        names as the table spells them"""
    ...
