# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from collections.abc import Mapping
from tvb.storage.checkpoints import Checkpoint

def _checked(tokens, source):
    """
    Args:
        source: the tokens of a tokenizer, each with a number"""
    ...
class Vocabulary:
    """Which token has which number; read when somebody asks."""
    def __init__(self, tokens, source: str='memory'):
        """
        Args:
            tokens: text of a token -> its number; or a function that reads that
            source: where it comes from, for messages"""
        ...
    @property
    def tokens(self) -> dict:
        """Text of a token -> its number. `CheckpointError` where it can not be read."""
        ...
    def __len__(self): ...
    @property
    def size(self) -> int:
        """One past the largest number: so many rows it needs."""
        ...
    given: Any
    known: Any
    source: Any
def apart(a: Vocabulary, b: Vocabulary) -> list:
    """The tokens that two vocabularies number differently, or that only one of them has.

    Returns:
        texts, by their number in the second, then in the first"""
    ...
def tokens_of_json(found: Mapping, where: str) -> dict:
    """The vocabulary of a tokenizer.json: of its model, and what was added.

    Args:
        found: what a tokenizer.json holds
        where: its path, for messages

    Returns:
        text -> number"""
    ...
def _added_of(folder) -> dict:
    """
    Args:
        folder: text -> number, of the files that older tokenizers keep what was added in"""
    ...
def _lines_of(path) -> dict:
    """
    Args:
        path: text -> number, of a vocab.txt"""
    ...
def _by_transformers(folder) -> dict:
    """
    Args:
        folder: text -> number, of what only a library reads; no code of the folder runs"""
    ...
_BINARY: Any
def _read(folder) -> Vocabulary | None:
    """
    Args:
        folder: of a folder"""
    ...
def _identity(folder):
    """
    Args:
        folder: what tells that two folders have the same vocabulary, without parsing the large files"""
    ...
def read_vocabularies(folders: Mapping) -> dict:
    """The vocabularies of some models; none is parsed before it is asked for.

    Args:
        folders: anything -> folder of a model; None where there is none

    Returns:
        the same -> `Vocabulary`; None where there is no tokenizer"""
    ...
ROWS: Any
_ANYTHING: Any
def size_of_rows(shape) -> tuple:
    """A matrix has a row for each token, a bias a number; a bias may be stored as a matrix of one row.

    Args:
        shape: of a tensor that has a row for each token

    Returns:
        number of rows, numbers in a row"""
    ...
def vocab_sizes(config: Mapping) -> list:
    """What a config calls `vocab_size`, at any depth.

    Args:
        config: of a model

    Returns:
        numbers, of the model and of the models inside it"""
    ...
def _is_called(name, patterns):
    """
    Args:
        patterns: whether a name, or what is behind one of its dots, is of one of the patterns"""
    ...
def row_tensors(model: Checkpoint, sizes: Iterable | tuple=(), size: int | None=None, patterns: list | None=None) -> list:
    """The tensors of a model that have a row for each token.

    Args:
        sizes: `vocab_sizes` of its config
        size: of its vocabulary; None: not known
        patterns: shell patterns of the names, instead of all this

    Returns:
        names"""
    ...
