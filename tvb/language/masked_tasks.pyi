# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tvb.bases.basis import Basis
from tvb.language.prompt_tasks import PromptTask
from tvb.training.scores import Score
from tvb.training.suite import Suite
from tvb.vectors.collection import TaskVectors
from tvb.vectors.vector import TaskVector
import numpy as np

MASKED_PUBLISHED: Any
def published_answer(task: PromptTask) -> int:
    """The label that the published filter always answers: of the most frequent ones of the training shots, one by lot.

    Args:
        task: number of a class"""
    ...
def majority(task: PromptTask, split: str='test', protocol: str='ours') -> float:
    """Accuracy of always answering the most frequent label of the split. Raises `ValueError` for a split of another
    name.

    Args:
        split: "train", "validation" or "test"
        protocol: or "published": the label is that of the training shots

    Returns:
        between 1 / K and 1; as published between 0 and 1"""
    ...
@dataclass(frozen=True)
class Verdict:
    """Whether a task was learned: `kept` if its accuracy reaches the majority accuracy, or so many standard errors
    above it.

    Attributes:
        accuracy: of the task's own fine-tuned model
        majority: of always answering the most frequent label
        examples: both were measured on
        margin: standard errors above the majority that are asked for; none were in the publication"""
    task: str
    accuracy: float
    majority: float
    examples: int
    margin: float = ...
    @property
    def error(self) -> float:
        """Standard error of the majority accuracy."""
        ...
    @property
    def threshold(self) -> float:
        """The lowest accuracy that is good enough."""
        ...
    @property
    def kept(self) -> bool:
        """Whether the task stays."""
        ...
    def __repr__(self): ...
def bad_task_filter(scores: Mapping[str, Score | float], tasks: Mapping[str, PromptTask], margin: float=0.0, split: str='test', protocol: str='ours') -> dict[str, Verdict]:
    """Judge which tasks were learned. Raises `ValueError` for a score of an unknown task, of other examples, or that
    is no accuracy.

    Args:
        scores: task -> accuracy of its own fine-tuned model
        tasks: those that are judged, or more
        margin: see Verdict; the publication had none
        split: what the scores were measured on
        protocol: see majority

    Returns:
        of every task that has a score"""
    ...
_ORIGIN: Any
def _origin_of(task: str, checkpoint: str | (str | Path)) -> dict[str, str]:
    """What a checkpoint says that it comes from. Raises `ValueError` where it says nothing, or names another task.

    Args:
        task: what the checkpoint should be of
        checkpoint: of Suite.fine_tune

    Returns:
        pretrained and seed, and each fact of recipe and protocol"""
    ...
def _different_origins(origins: Mapping[str, Mapping[str, str]]) -> str:
    """What differs, and between which tasks.

    Args:
        origins: task -> what its checkpoint says

    Returns:
        empty where they agree"""
    ...
def checked_vectors(pretrained: str | (str | Path), checkpoints: Mapping[str, str | (str | Path)]) -> TaskVectors:
    """Open task vectors that belong together. Raises `ValueError` that says which tasks differ in what: pretrained
    model, seed, recipe or protocol.

    Args:
        pretrained: the file of the pre-trained layers, `suite.pretrained`
        checkpoints: task -> fine-tuned checkpoint

    Returns:
        lazy"""
    ...
def checkpoints_in(folder: str | (str | Path), names: Iterable[str]) -> dict[str, Path]:
    """Find the checkpoints of tasks in a folder. Raises `FileNotFoundError` that says which are not there.

    Args:
        folder: holds <task>.safetensors
        names: tasks

    Returns:
        task -> checkpoint"""
    ...
def score_of(suite: Suite, vectors: TaskVectors, name: str, split: str='test') -> Score:
    """The score of a task's own model, from the suite's checkpoint or from one from elsewhere.

    Args:
        vectors: task -> vector of its checkpoint
        name: of the task"""
    ...
PUBLISHED_CLUSTERS: Any
def cluster_counts(clusters: str, cosine) -> list[int]:
    """The numbers of clusters that a parameter names. Raises `ValueError` for what is neither, and where none is left.

    Args:
        clusters: "published", "eigengap", or numbers separated by commas
        cosine: (T, T)

    Returns:
        each between 1 and T"""
    ...
def cluster_assignments(cosine, clusters: str='published', seed: int=0) -> dict[int, np.ndarray]:
    """Group the tasks, once for each number of clusters.

    Args:
        cosine: (T, T) cosines of the task vectors
        clusters: see cluster_counts
        seed: of the clustering

    Returns:
        number of clusters -> (T,) labels"""
    ...
_INNER: Any
def _published_keep(name, D):
    """What the public code keeps of D entries: TIES one more than 20 %, rounded down, and top-k 5 %, rounded up.

    Args:
        D: settings of a method"""
    ...
def merged_by_clusters(vectors: TaskVectors, labels, inner='mean', out: str | Path | None=None, progress: bool=False, protocol: str='ours') -> TaskVector:
    """Merge inside the clusters, then take the mean of the M basis vectors. Raises `ValueError` for an unknown method.

    Args:
        vectors: T task vectors
        labels: (T,) cluster of each task
        inner: "mean", "ties" or "topk", the published ones; or another method of tvb.merging.methods, or a callable: see merge_inside
        out: a .safetensors file: basis vectors and result are streamed; None: in memory
        progress: show progress bars
        protocol: or "published": TIES and top-k trim a cluster of one as well, and round as published

    Returns:
        to be added with coefficient 1"""
    ...
def merged_mean(basis: Basis) -> TaskVector:
    """`basis.merged()` as an average: divided by the sum of its weights on the task vectors, or on the basis vectors
    where these are not sums of task vectors.

    Args:
        basis: of tvb.bases.builders or tvb.merging.two_stage

    Returns:
        to be added with coefficient 1"""
    ...
def _check_numbers(data_root: str | (str | Path), **numbers) -> None:
    """Refuse what no task can be loaded with. Raises `ValueError` and `FileNotFoundError`.

    Args:
        numbers: name=(value, the least that it may be)"""
    ...
def _check_loaded(loaded: Mapping, missing: Mapping[str, str]) -> None:
    """Raise `FileNotFoundError` with the first sentences where no task could be loaded.

    Args:
        missing: missing: task -> the sentence why"""
    ...
def published_masked_suite(model: str='roberta-base', tasks: str='all', data_root: str | (str | Path)='', table: str | (str | Path)='', shots: int=64, search: int=0, max_length: int=512, limit: int=0, epochs: int=0, seed: int=0, device: str='cpu', progress: bool=False, protocol: str='ours') -> Suite:
    """The paper-scale suite. Raises `FileNotFoundError` that says what to put where, and `ValueError` for unknown
    names and wrong numbers.

    Args:
        model: a name on the hub, or a folder with config, weights and tokenizer
        tasks: "all", or names of tasks and families, separated by commas
        data_root: holds the data of the tasks; the hub without it
        table: tasks of your own
        shots: training examples of each class
        search: validation rows of each task that choose coefficients; 0: the same rows choose and report
        max_length: most tokens of an example
        limit: at most so many validation rows of each task; 0: all
        epochs: of every task; 0: as in MASKED_PUBLISHED
        seed: of fine-tuning, and of the draw of the shots
        progress: show a progress bar over the tasks
        protocol: or "published": rows, draw and tokens of the published code, to the letter"""
    ...
