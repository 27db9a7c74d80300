# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Iterator
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tvb.merging.scaling import Addition
from tvb.merging.scaling import COEFFICIENTS
from tvb.training.domain import Domain
from tvb.training.recipe import Recipe
from tvb.training.scores import Score
from tvb.training.search import Negation
from tvb.vectors.collection import TaskVectors
import torch

LOCALIZATION: Any
@dataclass(eq=False)
class Suite:
    """One pretrained model with its tasks. Checkpoints, scores and masks are kept under `cache`, by content.

    Attributes:
        tasks: name -> task
        control: a task that is judged in negation, never merged
        epochs: by task, instead of the recipe's
        seed: of fine-tuning, where a method is not given another one
        localization: what differs from LOCALIZATION
        families: task -> family, where that is known
        missing: task that could not be loaded -> the sentence why
        protocol: facts on how the tasks were made, for the header of checkpoints
        cache: cache_folder() without it
        made: what was computed on the way"""
    name: str
    domain: Domain
    tasks: dict
    recipe: Recipe
    control: object = ...
    epochs: Mapping[str, int] = ...
    seed: int = ...
    localization: Mapping = ...
    families: Mapping[str, str] = ...
    missing: Mapping[str, str] = ...
    protocol: Mapping = ...
    cache: Path | None = ...
    made: dict = ...
    def __post_init__(self): ...
    def features(self, name: str, split: str='test') -> torch.Tensor:
        """The features of a split by the pretrained encoder; finished ones are read.

        Args:
            name: of a task

        Returns:
            (n, d) float32, unit length, on the device of the domain"""
        ...
    @property
    def folder(self) -> Path:
        """Where everything of this domain is kept."""
        ...
    @property
    def names(self) -> list:
        """The tasks, without the control."""
        ...
    @property
    def everything(self) -> dict:
        """The tasks and the control."""
        ...
    def task(self, name: str):
        """A task or the control, by name."""
        ...
    def chosen(self, names: Iterable[str] | None=None) -> dict:
        """The tasks of these names, all without any: name -> task. Raises `ValueError` for unknown names and for none."""
        ...
    def __repr__(self): ...
    @property
    def hash(self) -> str:
        """Hash of the pretrained model, and of how it computes."""
        ...
    @property
    def pretrained(self) -> Path:
        """The checkpoint of the pretrained model: what task vectors are measured from."""
        ...
    @property
    def data_hash(self) -> str:
        """One hash for all data of the suite, the control included."""
        ...
    def recipe_of(self, name) -> Recipe:
        """The recipe of the suite with the task's own number of epochs; with the mean number for several tasks.

        Args:
            name: a task, or several"""
        ...
    def checkpoint_path(self, name, seed: int | None=None) -> Path:
        """Where the fine-tuned checkpoint of a task (or several) and seed belongs.

        Args:
            name: a task, or several that are trained together
            seed: the suite's own without it

        Returns:
            whether it is there or not"""
        ...
    def origin(self, name, seed: int | None=None) -> dict[str, str]:
        """What a fine-tuned checkpoint comes from: task, seed, the pretrained model, recipe and protocol.

        Args:
            name: a task, or several that are trained together
            seed: the suite's own without it

        Returns:
            for the header of the checkpoint"""
        ...
    def fine_tune_one(self, name, seed: int | None=None, progress: bool=True) -> Path:
        """Fine-tune one model, on one task or jointly on several, unless the cache has it. A run that was killed goes on
        after its last epoch.

        Args:
            name: a task, or several that are trained together
            seed: of the order of the examples and of dropout; the suite's own without it
            progress: show a progress bar

        Returns:
            checkpoint, safetensors"""
        ...
    def fine_tune(self, names: Iterable[str] | None=None, seed: int | None=None, progress: bool=True) -> dict[str, Path]:
        """Fine-tune every task whose checkpoint is not in the cache yet, each for itself, and return the paths of all.

        Args:
            names: all tasks without it
            seed: of the order of the examples and of dropout; the suite's own without it
            progress: show one progress bar for each task that is trained

        Returns:
            task -> checkpoint, safetensors"""
        ...
    def history(self, name, seed: int | None=None) -> list[dict]:
        """The training history of a fine-tuned checkpoint, which is stored with it.

        Args:
            name: a task, or several

        Returns:
            epoch, mean loss and training accuracy"""
        ...
    def vectors(self, names: Iterable[str] | None=None, seed: int | None=None, progress: bool=True) -> TaskVectors:
        """The task vectors; fine-tunes what is missing.

        Args:
            names: all tasks without it
            seed: of the fine-tuned models; the suite's own without it
            progress: show progress bars where something has to be trained

        Returns:
            lazy"""
        ...
    @property
    def tangent(self) -> Suite:
        """The suite of tangent models; its ordinary models are not touched."""
        ...
    def learn_mask(self, name: str, vector, settings: Mapping, progress: bool=True, task=None) -> tuple:
        """Learn the mask of one task on the pretrained model.

        Args:
            name: of the task
            vector: `TaskVector` or mapping of the task
            settings: see LOCALIZATION
            progress: show a progress bar
            task: to learn from, such as that of `few_examples`; the task of the suite without it

        Returns:
            Masks, and the history of loss and share kept"""
        ...
    def masks(self, sparsity: float | None=None, bias: float | None=None, learning_rate: float | None=None, l1: float | None=None, epochs: int | None=None, progress: bool=True, names: Iterable[str] | None=None, seed: int | None=None, shots: int=0, most: int=0, protocol: str='ours') -> dict[str, Path]:
        """Learn the mask of every task that is not in the cache yet. The header of a file has the settings and the history.

        Args:
            sparsity: share of the initial mask; this and the following: the suite's own without a value
            bias: logits start at +bias and -bias
            learning_rate: of the logits
            l1: strength of the term that makes the mask smaller
            progress: show one progress bar for each mask that is learned
            names: all tasks without it
            seed: of the fine-tuned models and of the draw; the suite's own without it
            shots: training examples of each class to learn from; 0: all
            most: at most so many in all; 0: all
            protocol: or a published step, see `tvb.localize_stitch.localizer`

        Returns:
            task -> mask, for tvb.localize_stitch.masks.Masks.load"""
        ...
    def learn_shared_mask(self, vectors: Mapping, settings: Mapping, protocol: str='ours', progress: bool=True, tasks: Mapping | None=None) -> tuple:
        """Learn one mask for several tasks on the pretrained model.

        Args:
            vectors: task -> vector
            settings: see LOCALIZATION
            protocol: see MultiHeadLocalizer
            progress: print a line for every step
            tasks: task -> what to learn from; the tasks of the suite without it

        Returns:
            Masks, and the history of losses and share kept"""
        ...
    def shared_mask(self, names: Iterable[str] | None=None, protocol: str='ours', progress: bool=True, seed: int | None=None, shots: int=0, most: int=0, **settings) -> Path:
        """Learn one mask for several tasks, unless the cache has it. `ValueError` for a setting that masks do not have.

        Args:
            names: tasks that get one mask; all without it
            protocol: see MultiHeadLocalizer
            progress: show progress where something has to be trained
            seed: of the fine-tuned models and of the draw; the suite's own without it
            shots: training examples of each class to learn from; 0: all
            most: at most so many of a task; 0: all
            settings: of LOCALIZATION, instead of the suite's own

        Returns:
            for tvb.localize_stitch.masks.Masks.load"""
        ...
    def dataless(self, share: float=0.05, names: Iterable[str] | None=None, seed: int | None=None, progress: bool=True, protocol: str='ours') -> dict[str, Path]:
        """Masks of the largest entries of each task vector: no examples, no training.

        Args:
            share: of the entries
            names: all tasks without it
            seed: of the fine-tuned models; the suite's own without it
            progress: show progress bars where something has to be trained
            protocol: or a published one: strictly above the smallest of the share

        Returns:
            task -> mask"""
        ...
    def evaluation(self) -> tuple[torch.nn.Module, dict | None]:
        """What searches move: the pretrained model as it is evaluated, and theta_0 in float32 where the model has it
        rounded."""
        ...
    def model_at(self, checkpoint: str | Path) -> torch.nn.Module:
        """The model of a checkpoint as it is evaluated; the last one is kept."""
        ...
    def measured_score(self, checkpoint: str | Path, name: str, split: str) -> Score:
        """Score of a checkpoint on a task, read from the cache when it was measured before.

        Args:
            name: of the task
            split: "validation" or "test"

        Returns:
            with counts and standard error"""
        ...
    def measured(self, checkpoint: str | Path, name: str, split: str) -> float:
        """The value of `measured_score`.

        Args:
            split: the task's metric, between 0 and 1"""
        ...
    def zeroshot(self) -> dict[str, dict[str, float]]:
        """Scores of the pretrained model, the control included; the tangent models start from the same one."""
        ...
    def finetuned(self, names: Iterable[str] | None=None, seed: int | None=None, progress: bool=False) -> dict[str, dict[str, float]]:
        """Scores of each task's own fine-tuned model; fine-tunes what is missing.

        Args:
            names: all tasks without it
            seed: the suite's own without it

        Returns:
            "validation" and "test": task -> metric"""
        ...
    def judging(self, vector, key: str='') -> Iterator[Callable]:
        """Within the block, `score` measures pretrained + coefficient * vector; finished cells are read.

        Args:
            vector: `TaskVector` or mapping: name -> tensor
            key: vector_hash(vector), where it is known

        Returns:
            score(coefficient, task, split) -> Score"""
        ...
    def scores(self, vector, split: str='test', coefficient: float=1.0, names: Iterable[str] | None=None, key: str='') -> dict[str, Score]:
        """Scores of pretrained + coefficient * vector.

        Args:
            vector: `TaskVector` or mapping: name -> tensor
            split: "train", "validation" or "test"
            names: tasks to judge; all without it
            key: vector_hash(vector), where it is known

        Returns:
            with counts and standard errors"""
        ...
    def score(self, vector, split: str='test', coefficient: float=1.0, names: Iterable[str] | None=None, key: str='') -> dict[str, float]:
        """The values of `scores`.

        Args:
            vector: `TaskVector` or mapping: name -> tensor
            split: "train", "validation" or "test"
            names: tasks to judge; all without it
            key: vector_hash(vector), where it is known

        Returns:
            task -> metric"""
        ...
    def search_addition(self, vector, names: Iterable[str] | None=None, seed: int | None=None, coefficients: tuple[float, ...]=COEFFICIENTS, extend: int=0, search: str='grid', finetuned: dict | None=None) -> Addition:
        """Choose the coefficient on validation, then test. Finished cells are read. See `tvb.training.search`.

        Args:
            vector: what is added to the pretrained weights
            names: tasks to judge; all without it
            seed: of the fine-tuned models that normalise; the suite's own without it
            extend: how many coefficients may be added while the last is the best
            search: or "coarse-to-fine", "refined", see `tvb.merging.scaling.rounds`
            finetuned: what is divided by; the suite's own fine-tuned models without it"""
        ...
    def search_negation(self, vector, target: str, coefficients: tuple[float, ...]=COEFFICIENTS, keep: float=0.95, control: str='') -> Negation:
        """Negation: forget the target, keep the control. Finished cells are read. See `tvb.training.search`.

        Args:
            vector: of the target; it is subtracted
            target: name of the task to forget
            keep: share of its zero-shot metric that the control keeps
            control: a task of the suite that is to be kept, instead of the control"""
        ...
    def fishers(self, names: Iterable[str] | None=None, seed: int | None=None, examples: int=128, labels: str='expectation', progress: bool=True, protocol: str='ours') -> dict[str, Path]:
        """The diagonal Fisher information of each task's own fine-tuned model.

        Args:
            names: all tasks without it
            seed: of the fine-tuned models; the suite's own without it
            examples: training examples of each task
            labels: or "sampled", see `tvb.training.fisher`
            progress: show progress bars
            protocol: "published" (also "v1"): squared sums over batches of 128

        Returns:
            task -> diagonal Fisher, safetensors with the names of a checkpoint"""
        ...
def _group_of(name) -> list[str]:
    """One task, or several that are trained together. Raises `ValueError` for none, and for one that comes twice.

    Args:
        name: task names"""
    ...
