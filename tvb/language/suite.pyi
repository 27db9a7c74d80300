# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tvb.language.evaluate import Score
from tvb.language.models import PromptModel
from tvb.language.prompt_tasks import PromptTask
from tvb.merging.scaling import Addition
from tvb.merging.scaling import COEFFICIENTS
from tvb.training.recipe import LinearRecipe
from tvb.vectors.collection import TaskVectors
import torch

LOCALIZATION: Any
@dataclass(eq=False)
class LanguageSuite:
    """One pre-trained masked language model with its tasks. Checkpoints, scores and masks are kept under `cache`, by
    content."""
    name: str
    model: PromptModel
    tokenizer: object
    tasks: dict[str, PromptTask]
    recipe: LinearRecipe = ...
    epochs: Mapping[str, int] = ...
    seed: int = ...
    localization: Mapping = ...
    families: Mapping[str, str] = ...
    missing: Mapping[str, str] = ...
    protocol: Mapping = ...
    cache: Path | None = ...
    device: str = ...
    made: dict = ...
    def __post_init__(self): ...
    @property
    def names(self):
        """The tasks."""
        ...
    def task(self, name):
        """A task by name."""
        ...
    def chosen(self, names=None):
        """The tasks of these names, all without any: name -> task."""
        ...
    def __repr__(self): ...
    @property
    def pretrained(self) -> Path:
        """The checkpoint of the pre-trained encoder layers."""
        ...
    def encoder(self, checkpoint: str | Path | None=None) -> PromptModel:
        """A copy of the model with the encoder layers of a checkpoint.

        checkpoint: safetensors with the encoder layers; the pre-trained ones without it
        return: a new one, in evaluation mode, on the device of the suite"""
        ...
    def recipe_of(self, name) -> LinearRecipe:
        """The recipe of the suite with the task's own number of epochs; with the mean number for several tasks.

        name: a task, or several"""
        ...
    def checkpoint_path(self, name, seed: int | None=None) -> Path:
        """Where the fine-tuned checkpoint of a task (or several) and seed belongs.

        name: a task, or several that are trained together
        seed: the suite's own without it
        return: whether it is there or not"""
        ...
    def origin(self, name, seed: int | None=None) -> dict[str, str]:
        """What a fine-tuned checkpoint comes from: task, seed, the pre-trained model, recipe and protocol.

        name: a task, or several that are trained together
        seed: the suite's own without it
        return: for the header of the checkpoint"""
        ...
    def fine_tune_one(self, name, seed: int | None=None, progress: bool=True) -> Path:
        """Fine-tune one encoder, on one task or jointly on several, unless the cache has it. A run that was killed goes
        on after its last epoch.

        name: a task, or several that are trained together
        seed: of the order of the examples and of dropout; the suite's own without it
        progress: show a progress bar
        return: checkpoint, safetensors"""
        ...
    def fine_tune(self, names: Iterable[str] | None=None, seed: int | None=None, progress: bool=True) -> dict[str, Path]:
        """Fine-tune every task whose checkpoint is not in the cache yet, each for itself, and return the paths of all.

        names: all tasks without it
        seed: of the order of the examples and of dropout; the suite's own without it
        progress: show one progress bar for each task that is trained
        return: task -> checkpoint, safetensors"""
        ...
    def history(self, name, seed: int | None=None) -> list[dict]:
        """The training history of a fine-tuned checkpoint, which is stored with it.

        seed: epoch, mean loss and training accuracy"""
        ...
    def vectors(self, names: Iterable[str] | None=None, seed: int | None=None, progress: bool=True) -> TaskVectors:
        """The task vectors; fine-tunes what is missing.

        names: all tasks without it
        seed: of the fine-tuned models; the suite's own without it
        progress: show progress bars where something has to be trained
        return: lazy"""
        ...
    @property
    def data_hash(self) -> str:
        """One hash for all data and prompts of the suite."""
        ...
    def evaluation(self, checkpoint: str | Path) -> PromptModel:
        """The evaluation model, with the encoder layers of a checkpoint."""
        ...
    def measured_score(self, checkpoint: str | Path, name: str, split: str) -> Score:
        """Score of a checkpoint on a task, read from the cache when it was measured before.

        checkpoint: of the encoder layers
        name: of the task
        split: "validation" or "test"
        return: with counts and standard error"""
        ...
    def measured(self, checkpoint: str | Path, name: str, split: str) -> float:
        """The value of `measured_score`.

        split: the task's metric, between 0 and 1"""
        ...
    def zeroshot(self) -> dict[str, dict[str, float]]:
        """Scores of the pre-trained model: the prompts alone."""
        ...
    def finetuned(self, names: Iterable[str] | None=None, seed: int | None=None, progress: bool=False) -> dict[str, dict[str, float]]:
        """Scores of each task's own fine-tuned model; fine-tunes what is missing.

        names: all tasks without it
        seed: the suite's own without it
        return: "validation" and "test": task -> metric"""
        ...
    def judging(self, vector, key: str='') -> Iterator:
        """Within the block, `judge` gives the scores of pre-trained + coefficient * vector; the evaluation model is
        moved only for those that are not in the cache.

        vector: TaskVector or mapping: name -> tensor
        key: vector_hash(vector), where it is known
        return: judge(tasks, split, coefficient) -> dict, task -> Score"""
        ...
    def scores(self, vector, split: str='test', coefficient: float=1.0, names: Iterable[str] | None=None, key: str='') -> dict[str, Score]:
        """Scores of pre-trained + coefficient * vector.

        vector: TaskVector or mapping: name -> tensor
        split: "train", "validation" or "test"
        names: tasks to judge; all without it
        key: vector_hash(vector), where it is known
        return: with counts and standard errors"""
        ...
    def score(self, vector, split: str='test', coefficient: float=1.0, names: Iterable[str] | None=None, key: str='') -> dict[str, float]:
        """The values of `scores`."""
        ...
    def search_addition(self, vector, names: Iterable[str] | None=None, seed: int | None=None, coefficients: tuple[float, ...]=COEFFICIENTS, extend: int=0, search: str='grid') -> Addition:
        """Addition: choose the coefficient on validation, then test. See `tvb.merging.scaling.choose_addition`.

        vector: TaskVector or mapping: what is added to the pre-trained weights
        names: tasks to judge; all without it
        seed: of the fine-tuned models that normalise; the suite's own without it
        extend: how many coefficients may be added while the last is the best
        search: or "coarse-to-fine", see `tvb.merging.scaling.rounds`"""
        ...
    def learn_mask(self, name: str, vector, settings: Mapping, progress: bool=True):
        """Learn the mask of one task on the pre-trained model.

        name: of the task
        vector: TaskVector or mapping of the task
        settings: see LOCALIZATION
        progress: show a progress bar"""
        ...
    def masks(self, sparsity: float | None=None, bias: float | None=None, learning_rate: float | None=None, l1: float | None=None, epochs: int | None=None, progress: bool=True, names: Iterable[str] | None=None, seed: int | None=None) -> dict[str, Path]:
        """Learn the mask of every task that is not in the cache yet. The header of a file has the settings and the history.

        sparsity: share of the initial mask; this and the following: the suite's own without a value
        bias: logits start at +bias and -bias
        learning_rate: of the logits
        l1: strength of the term that makes the mask smaller
        progress: show one progress bar for each mask that is learned
        names: all tasks without it
        seed: of the fine-tuned models; the suite's own without it
        return: task -> mask, for tvb.localize_stitch.masks.Masks.load"""
        ...
    def dataless(self, share: float=0.05, names: Iterable[str] | None=None, seed: int | None=None, progress: bool=True) -> dict[str, Path]:
        """Masks of the largest entries of each task vector: no examples, no training.

        share: of the entries
        names: all tasks without it
        seed: of the fine-tuned models; the suite's own without it
        progress: show progress bars where something has to be trained
        return: task -> mask"""
        ...
_UNIMPORTANT: Any
def _model_hash(model: PromptModel) -> str:
    """Hash of all weights and of what the config says about the computation."""
    ...
@torch.no_grad()
def load_encoder(model: PromptModel, checkpoint: str | Path) -> PromptModel:
    """Copy a checkpoint into the encoder layers. Raises `ValueError` where names or shapes differ.

    model: its encoder layers are overwritten
    checkpoint: names as in encoder_state"""
    ...
def _group_of(name) -> list[str]:
    """One task, or several that are trained together.

    name: task names"""
    ...
def written(score: Score) -> dict:
    """The counts of a score, from which everything else follows.

    score: plain data"""
    ...
def _as_score(facts) -> Score:
    """The way back. Raises `ValueError` where it is no score.

    facts: from plain data"""
    ...
def _as_score_of(name: str):
    """How the score of one task is read from a cell.

    name: -> reader of {name: score}"""
    ...
