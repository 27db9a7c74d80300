# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tvb.merging.scaling import Addition
from tvb.merging.scaling import COEFFICIENTS
from tvb.merging.scaling import Cells
from tvb.training.recipe import Recipe
from tvb.vision.evaluate import Negation
from tvb.vision.models import ImageEncoder
from tvb.vision.tasks import ImageTask
import torch

@dataclass(eq=False)
class Suite:
    """One pre-trained CLIP model with its tasks. Checkpoints and reference accuracies are kept under `cache`, by
    content."""
    name: str
    clip: torch.nn.Module
    tokenizer: Callable
    tasks: dict[str, ImageTask]
    control: ImageTask | None = ...
    recipe: Recipe = ...
    epochs: Mapping[str, int] = ...
    seed: int = ...
    cache: Path | None = ...
    device: str = ...
    made: dict = ...
    def __post_init__(self): ...
    @property
    def names(self):
        """The tasks, without the control."""
        ...
    @property
    def everything(self):
        """The tasks and the control."""
        ...
    def task(self, name):
        """A task or the control, by name."""
        ...
    def __repr__(self): ...
    @property
    def pretrained(self) -> Path:
        """The checkpoint of the pre-trained image encoder."""
        ...
    def encoder(self, checkpoint: str | Path | None=None, tangent: bool=False) -> ImageEncoder:
        """Build an image encoder from a checkpoint.

        checkpoint: safetensors; the pre-trained one without it
        tangent: linearised at the pre-trained weights
        return: a new one, float32, in evaluation mode, on the device of the suite"""
        ...
    @property
    def heads(self) -> dict[str, torch.Tensor]:
        """The zero-shot heads."""
        ...
    def recipe_of(self, name) -> Recipe:
        """The recipe of the suite with the task's own number of epochs; with the mean number for several tasks.

        name: a task, or several"""
        ...
    def checkpoint_path(self, name, seed: int | None=None, tangent: bool=False) -> Path:
        """Where the fine-tuned checkpoint of a task (or several) and seed belongs.

        name: a task, or several that are trained together
        seed: the suite's own without it
        tangent: of the linearised model
        return: whether it is there or not"""
        ...
    def fine_tune_one(self, name, seed: int | None=None, tangent: bool=False, progress: bool=True) -> Path:
        """Fine-tune one encoder, on one task or jointly on several, unless the cache has it. A run that was killed goes
        on after its last epoch.

        name: a task, or several that are trained together
        seed: of the order of the examples; the suite's own without it
        tangent: the linearised model
        progress: show a progress bar
        return: checkpoint, safetensors"""
        ...
    def fine_tune(self, names: Iterable[str] | None=None, seed: int | None=None, progress: bool=True, tangent: bool=False) -> dict[str, Path]:
        """Fine-tune every task whose checkpoint is not in the cache yet, each for itself, and return the paths of all.

        names: all tasks without it
        seed: of the order of the examples; the suite's own without it
        progress: show progress bars
        tangent: the linearised model
        return: task -> checkpoint, safetensors"""
        ...
    def history(self, name: str, seed: int | None=None) -> list[dict]:
        """The training history of a fine-tuned checkpoint, which is stored with it.

        seed: epoch and mean loss"""
        ...
    @property
    def data_hash(self) -> str:
        """One hash for all data of the suite, the control included."""
        ...
    def measured(self, checkpoint: str | Path, name: str, split: str, tangent: bool=False) -> float:
        """Accuracy of a checkpoint on a task, read from the cache when it was measured before.

        checkpoint: of the encoder
        name: of the task
        split: "validation" or "test"
        tangent: of the linearised model
        return: accuracy between 0 and 1"""
        ...
    def zeroshot(self) -> dict[str, dict[str, float]]:
        """Accuracies of the pre-trained model."""
        ...
    def finetuned(self, names: Iterable[str] | None=None, seed: int | None=None, progress: bool=False, tangent: bool=False) -> dict[str, dict[str, float]]:
        """Accuracies of each task's own fine-tuned model; fine-tunes what is missing.

        names: all tasks without it
        seed: the suite's own without it
        tangent: of the linearised models
        return: "validation" and "test": task -> accuracy"""
        ...
    def fishers(self, names: Iterable[str] | None=None, seed: int | None=None, examples: int=128, labels: str='expectation', progress: bool=True) -> dict[str, Path]:
        """The diagonal Fisher information of each task's own fine-tuned model.

        names: all tasks without it
        seed: of the fine-tuned models; the suite's own without it
        examples: training examples of each task
        labels: or "sampled", see `tvb.vision.fisher`
        progress: show progress bars
        return: task -> diagonal Fisher, safetensors with the names of the encoder"""
        ...
    def evaluation(self, tangent: bool=False) -> tuple[ImageEncoder, dict]:
        """What searches move.

        tangent: linearised at the pre-trained weights
        return: evaluation copy of the pre-trained encoder, and its float32 weights"""
        ...
    def search_addition(self, vector, names: Iterable[str] | None=None, seed: int | None=None, coefficients: tuple[float, ...]=COEFFICIENTS, tangent: bool=False, search: str='grid') -> Addition:
        """Addition: choose the coefficient on validation, then test. Finished cells are read. See
        `tvb.vision.evaluate.search_addition`.

        vector: TaskVector or mapping: what is added to the pre-trained weights
        names: tasks to judge; all without it
        seed: of the fine-tuned models that normalise; the suite's own without it
        tangent: add in the linearised model; normalised by the ordinary fine-tuned models all the same
        search: or "coarse-to-fine", see `tvb.merging.scaling.rounds`"""
        ...
    def search_negation(self, vector, target: str, coefficients: tuple[float, ...]=COEFFICIENTS, keep: float=0.95) -> Negation:
        """Negation: forget the target, keep the control. Finished cells are read. See `tvb.vision.evaluate.search_negation`.

        vector: TaskVector or mapping of the target
        target: name of the task to forget
        keep: share of its zero-shot accuracy that the control keeps"""
        ...
def _group_of(name) -> list[str]:
    """One task, or several that are trained together.

    name: task names"""
    ...
def _cells_of(suite: Suite, vector: Mapping) -> Cells:
    """Where the cells of the pre-trained encoder + coefficient * vector are kept."""
    ...
def published_suite(model: str='ViT-B-32', tasks: Iterable[str]=(), data_root: str | (str | Path)='', weights: str | (str | Path)='', control: str='', quick_gelu: bool=True, device: str='cpu', limit: int=0, epochs: int=0, seed: int=0, progress: bool=True) -> Suite:
    """The paper-scale suite. Raises `FileNotFoundError` that says what to put where, and `ValueError` for unknown names.

    model: an open_clip name
    tasks: names of published tasks or of scenarios; the eight tasks without any
    data_root: holds one folder for each task that is not taken from the hub
    weights: open_clip_model.safetensors or another file with the model; the hub's without it
    control: name of the control task; without it there is no negation
    quick_gelu: the activation of OpenAI's weights
    limit: at most so many training and test examples of each task; 0: all
    epochs: of every task; 0: as published
    seed: of fine-tuning
    progress: show progress bars"""
    ...
def recipe_for(model):
    """The published recipe of a model; ViT-L-14 accumulates two half batches.

    model: ViT-L-14 does not fit in memory at 128"""
    ...
