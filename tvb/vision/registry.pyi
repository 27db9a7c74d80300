# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from dataclasses import dataclass

@dataclass(frozen=True)
class TaskFacts:
    """One row of the table of published tasks.

    Attributes:
        hub: repository on the hub
        epochs: of the published fine-tuning; None for the control, which is never fine-tuned
        templates: prompts with {} where the class name goes
        class_names: instead of the names in the data, underscores read as spaces
        config: of the hub repository
        test: the split of the repository that is used as test
        classes: how many, where class_names does not say it
        folders: what the folders of the original match, if their alphabetical order is that of class_names
        corrected: names in the data that are misspelled, with the right ones
        removed: what of the names in the data is no part of a name, such as a number before it"""
    hub: str
    epochs: int | None
    templates: tuple[str, ...]
    class_names: tuple[str, ...] | None = ...
    config: str | None = ...
    test: str = ...
    classes: int | None = ...
    folders: str = ...
    corrected: tuple[tuple[str, str], ...] = ...
    removed: str = ...
    @property
    def count(self):
        """Number of classes, None where it is not known."""
        ...
def each(pattern: str, *fillings: str) -> tuple[str, ...]:
    """The pattern with the star replaced by each filling in turn.

    Args:
        pattern: with a star
        fillings: one template for each"""
    ...
_PHOTO_KINDS: Any
_PHOTO_TEMPLATES: Any
_PLAIN_TEMPLATES: Any
_NUMBER_TEMPLATES: Any
_CAR_TEMPLATES: Any
_TEXTURE_TEMPLATES: Any
_AERIAL_TEMPLATES: Any
_FACE_TEMPLATES: Any
_CHARACTER_TEMPLATES: Any
_NUMERALS: Any
_LAND_NAMES: Any
LAND_FOLDERS: str
FACTS: Any
_ART: Any
_OBJECT_TEMPLATES: Any
_DOING: Any
_ACTION_TEMPLATES: Any
_COUNTRY_TEMPLATES: Any
_COUNTRIES: Any
_VOC_NAMES: Any
_FURTHER: Any
def nearest(name: str, known: Iterable[str], kind: str='task') -> str:
    """Find a name, upper and lower case alike. Raises `ValueError` that suggests the nearest name and lists them all.

    Args:
        name: as it was written
        known: as it could be written
        kind: what is named, for the message

    Returns:
        the known spelling"""
    ...
_ROMAJI: Any
_OF_V4: Any
_OF_ATLAS: Any
PROTOCOLS: Any
def task_facts(name: str, protocol: str='ours') -> TaskFacts:
    """Facts about a published task. Raises `ValueError` for an unknown name or protocol.

    Args:
        name: upper and lower case do not matter
        protocol: ours, published, v4 or atlas; see PROTOCOLS

    Returns:
        the row of the table, with what the protocol has otherwise"""
    ...
_EIGHT: Any
_FOURTEEN: Any
_FOURTEEN_TALL: Any
_TWENTY_TWO: Any
_SCENARIOS: Any
def scenario(name: str) -> tuple[str, ...]:
    """The tasks of a scenario. Raises `ValueError` for an unknown one.

    Args:
        name: task names, in the order of the papers"""
    ...
def parse_tasks(text: str) -> tuple[str, ...]:
    """Read a list of tasks as a parameter or an option gives it. Raises `ValueError` for an unknown name or one that
    comes twice.

    Args:
        text: task names and scenarios, separated by commas; "8" or "MNIST, SVHN" for example

    Returns:
        task names in the spelling of the table"""
    ...
USUAL_CLIP: str
_MODELS: Any
_ACCURACIES: Any
def published_accuracy(model: str, task: str) -> dict[str, float] | None:
    """The published accuracies of OpenAI's CLIP and of its standard fine-tuning on the test split of a task.

    Source: the accuracy files published with the aTLAS repository (NeurIPS 2024).

    Args:
        model: an open_clip name such as "ViT-B-32", with or without "-quickgelu"
        task: a name of the table

    Returns:
        "zeroshot" and "finetuned": test accuracy between 0 and 1; None where nothing was published"""
    ...
