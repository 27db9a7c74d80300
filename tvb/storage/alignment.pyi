# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from collections.abc import Mapping
from tvb.storage.checkpoints import Checkpoint
from tvb.storage.gathered import Rows
from tvb.storage.vocabularies import Vocabulary

def result_tokens(base: Vocabulary, tasks: Mapping, choice: str) -> dict:
    """The tokens of the result.

    Args:
        tasks: task -> `Vocabulary`
        choice: "base", "union" or a task

    Returns:
        text -> number"""
    ...
def row_count(choice: str, tokens: Mapping, counts: list, names: list) -> int:
    """How many rows a tensor of the result has.

    Args:
        tokens: of `result_tokens`
        counts: rows of the tensor, of every model; None where a model does not have it
        names: of the tasks"""
    ...
def base_rows(choice: str, tokens: Mapping, vocabularies: list, counts: list, names: list) -> Rows:
    """Where the rows of the pretrained model come from, those that it lacks from the tasks.

    Args:
        tokens: of `result_tokens`
        vocabularies: of every model
        counts: as for `row_count`
        names: of the tasks

    Returns:
        a token that no model has a row for: number -1 and no mean"""
    ...
def task_rows(tokens: Mapping, vocabulary: Vocabulary, total: int, count: int) -> Rows:
    """Where the rows of a task come from: its own, and those of the pretrained model for what it lacks.

    Args:
        tokens: of `result_tokens`
        vocabulary: of the task
        total: rows of the result
        count: rows of the task

    Returns:
        number 1: of the task; 0: of the pretrained model as it was put together"""
    ...
class Tokens:
    """The tokens of a pretrained model and of its tasks, and the tensors that have a row for each."""
    def __init__(self, base: Checkpoint, tasks: Mapping, choice: str | None=None, patterns: list | None=None):
        """
        Args:
            base: the pretrained model
            tasks: task -> checkpoint
            choice: "base", "union" or a task; None: tokens that differ are refused
            patterns: shell patterns of the tensors with a row for each token; None: by names and sizes"""
        ...
    folders: Any
    vocabularies: Any
    names: Any
    base: Any
    tasks: Any
    choice: Any
    said: Any
    tokens: Any
    def vocabulary(self, name) -> Vocabulary | None:
        """The vocabulary of a task, or of the pretrained model (None); all are read when the first is asked for."""
        ...
    def called(self, name) -> str:
        """What messages call a model."""
        ...
    def refuse_unknown(self, name, task, count, first):
        """`CheckpointError` where rows differ in number and no tokenizer says which is which."""
        ...
    def refuse_others(self, task, name, found):
        """`CheckpointError` where tokens differ and nobody said what is to be done."""
        ...
    def differing(self, sources, names) -> bool:
        """Whether rows have to be brought together; `CheckpointError` where nobody knows or chose how."""
        ...
    def refuse_nameless(self, known, who=None) -> bool:
        """Where the pretrained model, or the task whose tokens are taken, has no tokenizer: nothing is done if nobody chose
        and the others agree, otherwise a `CheckpointError`."""
        ...
    def line_up(self, base: Checkpoint, sources: Mapping, taken: Iterable, dropped: Iterable | tuple=()) -> tuple:
        """Bring the rows of all models together, where they are not yet.

        Args:
            base: the pretrained model
            sources: task -> checkpoint under the names of the pretrained model
            taken: names that are merged
            dropped: names that the result does not have

        Returns:
            the pretrained model, task -> checkpoint: the same row is the same token"""
        ...
    def with_rows(self, models, known, names, tasks) -> Checkpoint:
        """The pretrained model with the rows of the result."""
        ...
    def refuse_lacking(self, name):
        """`CheckpointError` for a tensor that the task whose tokens are taken does not have."""
        ...
    def refuse_rowless(self, name, number):
        """`CheckpointError` for a token that no model has a row for."""
        ...
    def with_task_rows(self, first, source, vocabulary, names) -> Checkpoint:
        """A task with the rows of the result; what it lacks is as in the pretrained model."""
        ...
    def tell(self, first, sources, known, names):
        """Say what was done."""
        ...
    def record(self, first) -> dict:
        """The same for programs."""
        ...
def _counts(models, name):
    """
    Args:
        name: rows of a tensor in every model; None where it is not there, or has rows of another length"""
    ...
def _place(spec):
    """
    Args:
        spec: what two names have in common that are one tensor"""
    ...
def _tokens(count): ...
