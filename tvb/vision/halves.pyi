# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tvb.training.recipe import Recipe
from tvb.training.suite import Suite
from tvb.vision.captions import Captioned
from tvb.vision.tasks import ImageTask
from tvb.vision.tasks import Split
from typing import NamedTuple
import torch

_REGISTERED: Any
_NUMBER: str
_OTHERS: Any
PICTURE_TASKS: Any
def task_root(name: str, data_root: str | (str | Path)) -> Path | None:
    """Where a task lies. Raises `FileNotFoundError` where data_root is no folder.

    Args:
        name: of PICTURE_TASKS

    Returns:
        the folder that holds the folder of the task; None where there is none"""
    ...
def asked_tasks(names: Iterable[str], data_root: str | (str | Path)) -> list[str]:
    """The tasks that are meant. Raises `ValueError` for an unknown name and `FileNotFoundError` for a missing folder.

    Args:
        names: as they are written; all without any

    Returns:
        in the spelling of PICTURE_TASKS"""
    ...
def tasks_and_control(names: Iterable[str], control: str | ImageTask, data_root: str | (str | Path)) -> tuple[list, list]:
    """What is merged and what is judged in negation. Raises `ValueError` where a task is both.

    Args:
        names: of the tasks; all but the control without any
        control: a name of PICTURE_TASKS, a task, or nothing

    Returns:
        names of the tasks; the name of the control, if it is one of PICTURE_TASKS"""
    ...
@dataclass(frozen=True)
class SmallScale:
    """Sizes of the encoder, of its pre-training, and of what is fine-tuned.

    Attributes:
        size: side of the pictures in pixels
        turned: degrees by which the pictures of pre-training are turned
        mixed: share of each colour that is taken from the next one, in pre-training
        moved: pixels by which a picture of pre-training lies elsewhere each time
        generated: generated pictures of pre-training, for each real one
        train: at most so many training pictures of a task are read
        test: at most so many test pictures
        validation: share of the half for fine-tuning"""
    name: str = ...
    size: int = ...
    width: int = ...
    layers: int = ...
    turned: tuple[float, float] = ...
    mixed: float = ...
    moved: int = ...
    generated: float = ...
    pretraining: Recipe = ...
    train: int = ...
    test: int = ...
    validation: float = ...
    finetuning: Recipe = ...
    @property
    def config(self):
        """The model, in the layout of open_clip."""
        ...
class Halves(NamedTuple):
    """A task for fine-tuning, and the pictures of pre-training."""
    task: ImageTask
    before: Split
def halved(name: str, data_root: str | (str | Path), scale: SmallScale, progress: bool=True) -> Halves:
    """Read a task and divide its training pictures. Raises what `load_task` raises.

    Args:
        name: of PICTURE_TASKS
        progress: show a progress bar while pictures are decoded"""
    ...
def limited(task: ImageTask, limit: int) -> ImageTask:
    """A task with no more than so many examples of each split.

    Args:
        limit: examples of each split; 0: all"""
    ...
def shifted(pictures: torch.Tensor, turned: tuple[float, float], mixed: float, generator: torch.Generator) -> torch.Tensor:
    """Pictures turned, each by an angle of its own between the two, and with mixed colours.

    Args:
        pictures: (n, 3, size, size) uint8
        turned: degrees, from and to
        mixed: share of each colour that is taken from the next one

    Returns:
        the same shape and type"""
    ...
def captions_of(halves: Halves, scale: SmallScale, generator: torch.Generator) -> Captioned:
    """The pictures of pre-training of a task, with captions and shift.

    Args:
        generator: of the angles"""
    ...
class Generated(NamedTuple):
    """Where captioned pictures of a generated world come from.

    Attributes:
        key: changes when the pictures do
        make: number of pictures, about -> Captioned"""
    key: str
    make: Callable
def _mixture(halves: Mapping[str, Halves], scale: SmallScale, generated: Generated | None) -> Captioned:
    """All that pre-training sees."""
    ...
_CODE: int
def _encoder_path(halves: Mapping[str, Halves], scale: SmallScale, generated: Generated | None) -> Path:
    """Where the encoder belongs.

    Args:
        generated: perhaps not there"""
    ...
def small_clip(halves: Mapping[str, Halves], scale: SmallScale, generated: Generated | None=None, progress: bool=True):
    """The encoder of these halves, from the cache where possible.

    Args:
        halves: by task, all that there are
        generated: pictures beside the real ones
        progress: show a progress bar"""
    ...
def picture_suite(data_root: str | (str | Path), seed: int=0, tasks: Iterable[str] | tuple=(), control: str | ImageTask='', generated: Generated | None=None, scale: SmallScale=SmallScale(), device: str='cpu', limit: int=0, epochs: int=0, progress: bool=True) -> Suite:
    """Real pictures and an encoder of their own. Raises `FileNotFoundError` and `ValueError` that say what to do.

    Args:
        data_root: holds the folders of the tasks, in itself or in pictures/
        seed: of fine-tuning
        tasks: names of PICTURE_TASKS; all but the control without any
        control: a name of PICTURE_TASKS, or a task; without it there is no negation
        generated: what pre-training sees beside the real pictures
        limit: of fine-tuning and evaluation: at most so many examples of each split; 0: all
        epochs: of fine-tuning; 0: as the scale has it
        progress: show progress bars"""
    ...
