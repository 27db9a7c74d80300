# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.storage.checkpoints import Checkpoint
from tvb.vectors.collection import TaskVectors
from tvb.vectors.vector import TaskVector
import torch

class GroupedSum(Checkpoint):
    """A sum of vectors, each tensor with a weight of its own, computed when it is read, in float32 or better."""
    def __init__(self, vectors: list, weights: list):
        """
        Args:
            vectors: `TaskVector`s of the same names
            weights: of each vector: name -> number; a name that is not there counts nothing"""
        ...
    def read(self, name, start, stop, out):
        """Elements `start:stop` of one tensor of the sum, into `out`."""
        ...
    def __getitem__(self, name): ...
    opened: Any
    vectors: Any
    weights: Any
class Compressed:
    """T task vectors as rows and rests in codecs. Opened by `load_basis`; the numbers stay on the disk."""
    gram: ClassVar[Any]
    encoder: ClassVar[Any]
    decoder: ClassVar[Any]
    mean: ClassVar[Any]
    def __init__(self, names: list, rows: list, rests: list, groups: list, decoders: list, settings: dict, record: dict, errors: dict, tasks: TaskVectors | None=None, folder: str | Path | None=None):
        """
        Args:
            names: T tasks
            rows: R `TaskVector`s
            rests: T `TaskVector`s, or none
            groups: of lists of names of tensors
            decoders: of each group: W (M_g, T) float64
            settings: candidate, purpose, groups, sources, fingerprints, unchanged, ...
            record: predicted and measured
            errors: "predicted", "measured": relative errors of the tasks (T,)"""
        ...
    @property
    def vectors(self):
        """Every stored vector: the rows, then the rests."""
        ...
    @property
    def method(self):
        """The name of the way in which they are stored."""
        ...
    @property
    def base(self):
        """The fingerprint of the pretrained model."""
        ...
    def __len__(self): ...
    def __repr__(self): ...
    tasks: Any
    names: Any
    rows: Any
    rests: Any
    groups: Any
    decoders: Any
    settings: Any
    record: Any
    errors: Any
    folder: Any
    stamp: Any
    def row_weights(self, weights: torch.Tensor) -> list:
        """What the rows count in a weighted sum of the tasks.

        Args:
            weights: (T,) of the tasks

        Returns:
            of each row: name -> number"""
        ...
    def rest_weights(self, weights: torch.Tensor) -> torch.Tensor:
        """What the rests count: nothing where those of equally weighted tasks add up to nothing.

        Args:
            weights: (T,) of the tasks

        Returns:
            (T,) or (0,)"""
        ...
    def combined(self, weights, lazy: bool=False) -> TaskVector:
        """A weighted sum of the stored task vectors.

        Args:
            weights: (T,) of the tasks
            lazy: compute it tensor by tensor whenever it is read"""
        ...
    def reconstruct(self, name: str, lazy: bool=False) -> TaskVector:
        """The task vector of one task.

        Args:
            name: a task

        Returns:
            for negation: `found.reconstruct("MNIST").apply_to(model, -scaling)`"""
        ...
    def merged(self, weights=None, lazy: bool=False) -> TaskVector:
        """The sum of all task vectors, as they are stored.

        Args:
            weights: (T,) of the tasks; None: ones

        Returns:
            for addition: `found.merged().apply_to(model, scaling)`"""
        ...
    @property
    def bytes(self) -> dict:
        """Bytes of the folder, of what is read to merge once, and of what is read to recover every task."""
        ...
    @property
    def certificate(self) -> dict:
        """Measured, by the keys of a `Basis`: `relative_error` of each task, their `mean_relative_error` and
        `rms_relative_error`, `sum_error` of the merged vector (None where tasks came or went). And the record of
        `compress`, with what was `predicted`."""
        ...
    def measure(self, tasks: TaskVectors | None=None, check: bool=True) -> dict:
        """Measured errors, from the vectors themselves, in one streaming pass.

        Args:
            tasks: in any order; default: the files that they were made of
            check: whether others than those are refused

        Returns:
            the keys of the certificate that are measured"""
        ...
    @classmethod
    def load(cls, folder: str | Path, tasks: TaskVectors | None=None) -> Compressed:
        """Open a folder of compressed task vectors. `CheckpointError` or `FileNotFoundError` if it is not whole.

        Args:
            tasks: the task vectors, in any order, for `measure`"""
        ...
    @property
    def origins(self) -> set:
        """The files that it is read from: no output may be one of them."""
        ...
    def replaced(self, write, inputs=()):
        """Write the folder anew with `write(work)`, and take over what it holds."""
        ...
    def add(self, name: str, finetuned, check: bool=True) -> Compressed:
        """Take in one more task: weights of the rows that are there, and its rest. The other checkpoints are not read.

        Args:
            name: new task
            finetuned: its fine-tuned checkpoint, or its task vector
            check: as of `Basis.add`; the other checkpoints are not read

        Returns:
            the same, updated"""
        ...
    def remove(self, name: str, check: bool=True) -> Compressed:
        """Leave one task out; no checkpoint is read.

        Args:
            name: task to forget
            check: as of `Basis.remove`; nothing is read

        Returns:
            the same, updated"""
        ...
_AS_BASIS: Any
def rms(errors) -> float:
    """Root of the mean square."""
    ...
def _figures(names, errors, of_sum):
    """
    Args:
        of_sum: as of a `Basis`"""
    ...
def _numbered(vectors):
    """
    Args:
        vectors: as a collection, None for no vectors"""
    ...
def _side_by_side(tasks, rows, rests, blocks):
    """Blocks of the tasks, the rows and the rests side by side, float64, with their pieces."""
    ...
def _lost_in(vectors, plain, summing, blocks):
    """Squared lengths in a range, (2, T + 1): of what is lost of the tasks and their sum, and of the vectors."""
    ...
def measured_errors(found: Compressed, tasks: TaskVectors, merge: list | None=None) -> tuple:
    """What was lost, from the vectors themselves, in one streaming pass.

    Args:
        tasks: in its order
        merge: of each group: (M_g,) weights of the rows in the sum; None: as the tasks add up

    Returns:
        relative errors of the tasks (T,), relative error of their sum"""
    ...
DESCRIPTION: str
RECORD: int
def _metadata(path):
    """
    Args:
        path: of a safetensors file; empty where it is none"""
    ...
def row_file(folder, number):
    """File name of a row in a folder."""
    ...
def rest_file(folder, number):
    """File name of the rest of a task in a folder."""
    ...
def record_text(record: dict) -> str:
    """A record as it stands in the metadata of a file, where it takes `RECORD` characters in any case.

    Args:
        record: numbers and short texts"""
    ...
def _digest(parts):
    """
    Args:
        parts: of the small matrices, all of their numbers"""
    ...
def described(names, groups, decoders, settings, record, errors, rows: list, rests: list) -> tuple:
    """What `compressed.safetensors` holds.

    Args:
        errors: as of `Compressed`
        rows: fingerprints of the R files of rows
        rests: fingerprints of the files of rests

    Returns:
        small matrices, metadata"""
    ...
def _known_files(folder):
    """
    Args:
        folder: name -> fingerprint, as the description tells"""
    ...
def compressed_files(folder: str | Path):
    """What tells files of compressed task vectors, and those of a basis, from all others that lie in a folder.

    Args:
        folder: path -> bool, for `writing_folder`"""
    ...
def _read_description(parts, file):
    """Names, settings, files and record of a description. `CheckpointError` for what is no such thing."""
    ...
def _matrix(parts, name, shape, file):
    """A small matrix. `CheckpointError` where it is not there, has another shape or is not finite."""
    ...
def _open_vectors(files, known):
    """The stored vectors, each checked against its fingerprint."""
    ...
def _groups_of(settings, names, file):
    """The groups of tensors, each tensor in one of them; `CheckpointError` where they are something else."""
    ...
