# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar

def _parts_of_module(state):
    """Parameters, persistent buffers and children of a pickled module, by name."""
    ...
def _children_of(node) -> list:
    """What an object holds, under the names that `state_dict()` gives it.

    Args:
        node: an object of a pickle

    Returns:
        dictionaries from key to child; none for what holds nothing"""
    ...
def _bearing(root) -> set:
    """Which objects lead to a tensor. Each is looked at once, however many ways lead to it.

    Args:
        root: an object of a pickle

    Returns:
        ids of the objects that tensors hang on, tensors included"""
    ...
DEEPEST: Any
_LONGEST_PATH: Any
_STEPS_ALWAYS: int
def as_text(key):
    """A key as a part of a name."""
    ...
def _refuse_clash(path, other, name):
    """Two different tensors under one name."""
    ...
def harvest(node: object, strict: bool=True) -> dict:
    """Collect all tensors of a pickled object under their state-dict names.

    Args:
        node: dicts, lists, inert records, `TensorSpec`
        strict: refuse two tensors of one name; otherwise the first counts

    Returns:
        name -> `TensorSpec`"""
    ...
SLOTS: Any
_SIGNS: Any
_STATES: Any
_TRAINING: Any
_MODELS: Any
def says(pattern, key):
    """Whether the beginning of a key has a word of a pattern; only as much of it as such words take, for a pattern
    can take the square of a text's length."""
    ...
def is_text(name: str) -> bool:
    """Whether a name can be written: not every string of Python is text.

    Args:
        name: of a tensor"""
    ...
def _is_training_state(node, reached: set, known=None, depth: int=6) -> bool:
    """Whether an object is the state of an optimizer, of a schedule or of a scaler, by what is in it; or holds
    nothing but such states.

    Args:
        node: a part of a file that holds tensors
        reached: of `_bearing`
        known: id -> what was found of it
        depth: how far down it may show"""
    ...
def _is_small(node, reached):
    """Whether all tensors of an object are single numbers: losses and other measurements, no weights."""
    ...
def _is_wrapper(key, part):
    """Whether a key has one of the names under which training scripts keep their models."""
    ...
def _split_file(node: dict, reached: set) -> tuple:
    """Sort what holds tensors at the top of a file.

    Args:
        node: the top of a file
        reached: of `_bearing`

    Returns:
        keys of the training state, of parts that could be the model, of tensors at the top that are weights"""
    ...
def _named_parts(node):
    """What lies at the top of a file, by the text of its key."""
    ...
def part_of(node, key: str) -> object:
    """The part of a file that a key names.

    Args:
        node: the object of a file
        key: of a part, or several with dots between them

    Returns:
        None: there is no such part"""
    ...
def _chosen(node, key):
    """The part of a file that a caller names; an error if it holds no tensors."""
    ...
def _refuse_several(parts, weights):
    """More than one thing in a file could be the model."""
    ...
def _opened_record(node):
    """A record that is no module and no training state, such as a Namespace or a dataclass, as the dictionary that
    it stands for."""
    ...
def _holds_state(node, reached, depth=4):
    """Whether a part of a dictionary is the state of a training, or its only part has one, and so on."""
    ...
def unwrap(node, key: str | None=None, inside: bool=False) -> object:
    """The model in the object of a file, without the training state beside it.

    Args:
        node: the object of a file
        key: which part of it; None: the only one that can be the model
        inside: it is such a part already, and is only taken apart where there is no doubt

    Returns:
        the part that holds the model"""
    ...
