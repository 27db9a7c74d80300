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
from tvb.vision.halves import Generated
from tvb.vision.tasks import ImageTask
import torch

def _family_of(task: str) -> str:
    """The family that a task of the miniature world shows.

    Args:
        task: of FAMILIES"""
    ...
@dataclass(frozen=True)
class Scale:
    """Sizes of a miniature world: corpus, network, pre-training, tasks and fine-tuning.

    Attributes:
        tasks: the ones that are meant when none are named; their families and the control's make the corpus
        corpus: pictures of each family
        swapped: share of captions that belong to another picture
        train: pictures of each task
        from_folder: at most so many training (validation included) and test pictures of a task from a folder"""
    name: str = ...
    tasks: tuple[str, ...] = ...
    corpus: int = ...
    swapped: float = ...
    width: int = ...
    layers: int = ...
    pretraining: Recipe = ...
    train: int = ...
    validation: int = ...
    test: int = ...
    from_folder: tuple[int, int] = ...
    finetuning: Recipe = ...
    @property
    def families(self):
        """The families of the corpus, in the order of FAMILIES."""
        ...
    @property
    def config(self):
        """The model, in the layout of open_clip."""
        ...
SCALES: Any
def corpus(scale: Scale, seed: int=0) -> Captioned:
    """The captioned pictures of pre-training.

    Args:
        seed: pictures (n, 3, SIDE, SIDE)"""
    ...
def pretrain(scale: Scale, seed: int=0, progress: bool=True) -> dict:
    """Make the corpus and train a CLIP model on it.

    Args:
        progress: state of the whole CLIP model"""
    ...
APART: int
def _generated_task(name: str, scale: Scale, world: int=0) -> dict[str, torch.Tensor]:
    """Paint the splits of a task.

    Args:
        name: of TASK_LOOKS, or a family in the plain look
        world: each has pictures of its own

    Returns:
        images and labels of three splits"""
    ...
def _handwritten_digits(scale: Scale, world: int=0) -> dict[str, torch.Tensor]:
    """scikit-learn's digits of 8 x 8 pixels, enlarged: 1,797 in all.

    Args:
        world: images and labels of three splits"""
    ...
def _code_hash() -> str:
    """Hash of the modules that draw this world: what is cached is only as good as the code that made it."""
    ...
def _cached(name: str, make: Callable) -> Mapping[str, torch.Tensor]:
    """Read tensors from the cache, or make and write them; of several processes one does.

    Args:
        name: of the file, without ending
        make: returns name -> tensor

    Returns:
        read from the file"""
    ...
def miniature_task(name: str, scale: Scale, data_root: str | (str | Path)='', world: int=0) -> ImageTask:
    """A task of the miniature world, from the cache where possible. Raises `ValueError` for an unknown name.

    Args:
        name: of TASKS, of FOLDER_TASKS, or the control
        data_root: for tasks from folders, which are the same in every world
        world: see `miniature_suite`"""
    ...
def _clip_name(scale, drawn):
    """
    Args:
        drawn: of the pre-trained model in the cache; in bfloat16 it becomes another one"""
    ...
def miniature_suite(seed: int=0, scale: str | Scale='mini', tasks: Iterable[str] | tuple=(), data_root: str | (str | Path)='', pretrain_seed: int=0, device: str='cpu', progress: bool=True, world: int=0) -> Suite:
    """The miniature world as a suite; pre-trains when the cache has no such model.

    Args:
        seed: of fine-tuning
        scale: "mini", "tiny", or sizes of your own
        tasks: names; all of the scale without any
        data_root: for tasks from folders
        pretrain_seed: of the corpus and the pre-training
        progress: show progress bars
        world: another one has another pre-training, and other pictures of the same kinds"""
    ...
def _plain_corpus(count: int) -> Captioned:
    """About so many captioned pictures of the generated world."""
    ...
def generated_pictures() -> Generated:
    """Captioned pictures of this world beside real ones.

    Returns:
        for `tvb.vision.halves.picture_suite`"""
    ...
