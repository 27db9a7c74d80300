# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.storage.checkpoints import Checkpoint
from typing import NamedTuple

def patterns_of(value):
    """A list of patterns from None, one pattern, or several."""
    ...
def selection(include=None, exclude=None):
    """What the patterns say of a name.

    Args:
        include: a shell pattern or several; None takes all
        exclude: a shell pattern or several; None drops none"""
    ...
def select_names(checkpoint: Checkpoint, include=None, exclude=None) -> list:
    """The floating-point tensors that the patterns leave; an error if that is none.

    Args:
        checkpoint: where the names and types come from
        include: a shell pattern or several; None takes all
        exclude: a shell pattern or several; None drops none

    Returns:
        names, in the order of the checkpoint"""
    ...
def differences(pretrained: Checkpoint, finetuned: Checkpoint) -> list:
    """How the headers of two checkpoints differ in names, shapes and types.

    Args:
        pretrained: reference
        finetuned: compared with it

    Returns:
        one sentence per difference"""
    ...
def under_names(checkpoint: Checkpoint, places: dict) -> Checkpoint:
    """A checkpoint under other names; one of plain tensors in a file stays one, which is read fastest.

    Args:
        places: our name -> name there

    Returns:
        with our names"""
    ...
_WRAPPERS: Any
def unwrapped(checkpoint: Checkpoint, what: str, others=()) -> Checkpoint:
    """A checkpoint of a model that was saved as a wrapper saves it.

    Args:
        what: it is called in the warning
        others: names of the model that it is compared with, which may be wrapped in the same way

    Returns:
        under the names that it has without a wrapper"""
    ...
def beginnings(names) -> list:
    """What all of some names begin with, in whole parts.

    Args:
        names: such as ["model.", "model.visual."]"""
    ...
def beginning(ours: list, theirs: list) -> tuple:
    """The common beginning that keeps two lists of names apart; two empty texts if there is none.

    Args:
        ours: names that are needed
        theirs: names that there are

    Returns:
        what our names begin with instead of theirs, what theirs begin with instead of ours"""
    ...
def compute_dtype(*dtypes):
    """The type that arithmetic with some types is done in: float32, or float64 if that is one of them."""
    ...
def same_shape(a, b):
    """Whether two shapes are equal, or both of a single number."""
    ...
def tied_to(checkpoint: Checkpoint, name: str, others: list) -> tuple:
    """Which tensor another one is a copy of. A constant, such as a bias of zeros, is equal to others by chance and
    counts only as a matrix with a single equal.

    Args:
        name: a tensor of it
        others: names of others

    Returns:
        the one that it is a copy of, or None; one of its shape that it is no copy of, or None"""
    ...
class Compared(NamedTuple):
    """How a checkpoint fits a pretrained one.

    Attributes:
        ours: what our names begin with instead of theirs
        there: what theirs begin with instead of ours
        places: name -> name there
        missing: names that are not there
        new: names there that we do not have
        shapes: (name, shape there) where that is another one
        kinds: (name, type there) where that is no floating-point type
        untied: name -> what looks like a copy of it and is none"""
    ours: str
    there: str
    places: dict
    missing: list
    new: list
    shapes: list
    kinds: list
    untied: dict
    @property
    def fits(self) -> bool:
        """Whether there is no difference that counts."""
        ...
class Agreement:
    """What checkpoints must have in common with a pretrained one: the selected tensors."""
    def __init__(self, pretrained: Checkpoint, include=None, exclude=None, rows=()):
        """
        Args:
            pretrained: reference
            include: shell patterns of names to take; None: all
            exclude: shell patterns of names to leave out
            rows: names of tensors that may have another number of rows"""
        ...
    def fit(self, finetuned: Checkpoint, label: str='the fine-tuned checkpoint') -> Checkpoint:
        """The fine-tuned checkpoint as it is to be read; `CheckpointError` with the first differences and their
        likely cause if it does not fit.

        Args:
            label: for messages

        Returns:
            the selected tensors under the names of the pretrained checkpoint"""
        ...
    shapes: Any
    pretrained: Any
    names: Any
    taken: Any
    rows: Any
    stand_ins: Any
    told: Any
    def compare(self, finetuned: Checkpoint) -> Compared:
        """Look at the headers of a checkpoint, and at what may be a copy of a tied tensor."""
        ...
    def has_shape(self, name, shape) -> bool:
        """Whether a shape is ours, but for the number of rows where that may differ."""
        ...
    def beginning(self, finetuned, theirs):
        """As the function of that name; nothing where all names are there."""
        ...
    def tell(self, finetuned, label, ours, there):
        """Say, once, that a beginning of names was taken off."""
        ...
    def tie(self, finetuned, places):
        """Let tensors that the pretrained model stores twice, as equal copies, stand in for one that is missing; what
        looks like it and is not equal is returned."""
        ...
    def unknown(self, finetuned, theirs, places, ours, there, untied):
        """Names that the pretrained model does not have and that are no copies of a tensor; types of those that are no
        weights there."""
        ...
    def listed(self, shapes, missing, new, kinds) -> str:
        """The first differences of each sort."""
        ...
    def cause(self, shapes, missing, new, kinds, untied) -> str:
        """The likely cause of differences, and what to do."""
        ...
def shifted(missing, new) -> str:
    """What stands before, or does not stand before, the names in one of two lists; empty if that does not explain them."""
    ...
def check_agreement(pretrained: Checkpoint, finetuned: Checkpoint, label: str='the fine-tuned checkpoint', include=None, exclude=None) -> Checkpoint:
    """Raise a `CheckpointError` that lists the first differences, if there are any.

    Args:
        label: for messages
        include: shell patterns of names to compare; None: all
        exclude: shell patterns of names to leave out

    Returns:
        the fine-tuned one, under the names of the pretrained one"""
    ...
