# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.storage.checkpoints import Checkpoint
from tvb.vectors.collection import TaskVectors
from tvb.vectors.vector import TaskVector
import torch

def check_collection(tasks):
    """`ValueError` for anything but a collection of task vectors."""
    ...
def tasks_in_order(tasks: TaskVectors, names: list) -> TaskVectors:
    """The task vectors of a basis in its order. `ValueError` if one is missing or does not belong to it.

    Args:
        names: tasks of a basis

    Returns:
        the same, in the order of the basis"""
    ...
class Basis:
    """M basis vectors with the two small matrices that relate them to T task vectors."""
    def __init__(self, method: str, names: list, vectors: list, encoder=None, decoder=None, mean=None, gram=None, merge_weights=None, settings: dict | None=None, matrices: dict | None=None, tasks: TaskVectors | None=None, folder: str | Path | None=None):
        """
        Args:
            method: how it was built, such as "balanced"
            names: T task names, in order
            vectors: M `TaskVector`s
            encoder: B (T, M): basis vectors = encoder.T @ task vectors; None if they are not combinations of tasks
            decoder: W (M, T): task t ~ sum_j W[j, t] * vector j (+ mean); None if it was not stored
            mean: `TaskVector` that is added to every reconstruction, or None
            gram: (T, T) inner products of the task vectors, or None if they are unknown
            merge_weights: (M,) weights of `merged()`; default ones
            settings: what is needed to build it again (JSON)
            matrices: further small matrices of the method, name -> tensor
            tasks: the task vectors, where they are at hand; in any order
            folder: where it is stored, if it is"""
        ...
    merge_weights: Any
    folder: Any
    tasks: Any
    stamp: Any
    method: Any
    names: Any
    vectors: Any
    mean: Any
    encoder: Any
    decoder: Any
    gram: Any
    settings: Any
    matrices: Any
    @property
    def n_basis(self):
        """M, the number of basis vectors."""
        ...
    def __len__(self): ...
    def __repr__(self): ...
    @property
    def stored(self) -> list:
        """The rows that everything is a weighted sum of: the M basis vectors, and the mean if one is stored."""
        ...
    @property
    def rows_decoder(self) -> torch.Tensor | None:
        """Task t ~ sum_r rows_decoder[r, t] * stored[r]: the decoder, with a row of ones for a stored mean."""
        ...
    @property
    def rows_weights(self) -> torch.Tensor:
        """The weights of `merged()`: those of the method, or T for a stored mean and nothing for the vectors beside it."""
        ...
    @property
    def rows_encoder(self) -> torch.Tensor | None:
        """stored[r] = sum_t rows_encoder[t, r] * task t."""
        ...
    @property
    def base(self) -> str | None:
        """The pretrained model that the basis was built from; None where that is not known."""
        ...
    @property
    def remembered(self) -> set:
        """The checkpoints that the basis remembers: what is computed from it is never written over them."""
        ...
    def merged(self, weights=None, lazy: bool=False) -> TaskVector:
        """One task vector for addition. Source: arXiv 2502.01015, section on addition.

        Args:
            weights: (M,) weights of the basis vectors; None: as the method prescribes
            lazy: compute it tensor by tensor whenever it is read, for models that do not fit into memory

        Returns:
            for addition: `basis.merged().apply_to(model, scaling)`"""
        ...
    def reconstruct(self, name: str, lazy: bool=False) -> TaskVector:
        """The task vector of one task, as the basis remembers it.

        Args:
            name: a task
            lazy: as in `merged`

        Returns:
            for negation: `basis.reconstruct("MNIST").apply_to(model, -scaling)`"""
        ...
    @property
    def products(self) -> tuple:
        """Inner products of the stored rows with the task vectors, and with each other, from the Gram matrix."""
        ...
    @property
    def certificate(self) -> dict:
        """What the basis loses, from the Gram matrix alone: `loss` and its `spectral_floor` (both in squared units of
        the task vectors), `relative_error` per task (0 is perfect, 1 is as bad as zero) and their
        `mean_relative_error` and `rms_relative_error` (the root of the mean of the squares), `merged_cosine` with the full
        sum, `merged_length`, in lengths of that sum: what a coefficient has to make up for, and `sum_error`. `floor` is
        the least that the method could reach of the figure named by `floor_of`, which is the one that it makes small. A
        basis that is stored in fewer bits adds `storage`: its `dtype`, the `added_error` per task (by how much at most
        its relative error differs from the one above) and the `merged_error` of the merged vector, relative, too."""
        ...
    def measure(self, tasks: TaskVectors | None=None, check: bool=True) -> dict:
        """Measured loss, relative errors and merged cosine, from the vectors themselves, in one streaming pass.

        Args:
            tasks: the task vectors, in any order; default: those it was built from
            check: whether others than those that it was built from are refused

        Returns:
            the keys of the certificate that can be measured"""
        ...
    def rebuild(self, tasks: TaskVectors) -> Basis:
        """Build again on other tasks, with the settings of this basis, where this basis is."""
        ...
    def check_current(self):
        """`ValueError` if the folder does not hold the basis any more that was opened: what others did to it would be
        undone."""
        ...
    def check_numbers(self, tasks):
        """`ValueError` if the Gram matrix that the basis stores is not of these task vectors, from all of their numbers."""
        ...
    def tasks_for_update(self, check):
        """The task vectors to build again from; if they are taken as they are, without what was known of them."""
        ...
    def add(self, name: str, finetuned, check: bool=True) -> Basis:
        """Take in one more task. Needs the other task vectors at hand, see `find_tasks`.

        Args:
            name: new task
            finetuned: its fine-tuned checkpoint (a task vector if the basis was built from task vectors)
            check: refuse checkpoints that changed since the basis was built; False: all are taken as they are now

        Returns:
            this basis, updated"""
        ...
    def remove(self, name: str, check: bool=True) -> Basis:
        """Leave one task out. Needs the other task vectors at hand, see `find_tasks`.

        Args:
            name: task to forget
            check: as in `add`

        Returns:
            this basis, updated"""
        ...
    @classmethod
    def load(cls, folder: str | Path, tasks: TaskVectors | None=None) -> Basis:
        """Open a stored basis. `CheckpointError` or `FileNotFoundError` if it is not whole.

        Args:
            folder: a folder of `save` or `fit(..., out=folder)`
            tasks: the task vectors, in any order, for `measure`, `add` and `remove`

        Returns:
            its vectors are lazy"""
        ...
    @property
    def bytes_on_disk(self) -> int:
        """Bytes of all files of a stored basis."""
        ...
    def byte_parts(self) -> list:
        """The bytes of every file of a stored basis, and how many parameters are not stored because no task changes them."""
        ...
    def bytes_of_tasks(self) -> dict:
        """What the T task vectors would take in float32, and what the fine-tuned checkpoints take on disk (None where
        they are not at hand)."""
        ...
    def storage_bound(self, dtype: str | None) -> dict:
        """How much at most the relative error of each task changes when the vectors are stored in `dtype`.

        Args:
            dtype: as in `save`

        Returns:
            task -> number, in the unit of `certificate["relative_error"]`"""
        ...
    def weighted(self) -> Basis:
        """The same basis with weights of one, which its vectors take in; they are lazy. `ValueError` where a published
        folder can not hold it."""
        ...
    def export_official(self, folder: str | Path) -> Path:
        """Write the folder of the published implementation: the same files, keys and shapes. The M vectors are in memory
        while it writes.

        Args:
            folder: new folder, or one that holds a basis

        Returns:
            `folder`"""
        ...
    def find_tasks(self, check: bool=True) -> TaskVectors:
        """The task vectors this basis was built from: those in memory, or reopened from the files it remembers.

        Args:
            check: whether checkpoints that changed since are refused"""
        ...
    def reopened(self) -> TaskVectors:
        """The task vectors from the files that the basis remembers, with the Gram matrix that it stores."""
        ...
    def moving_names(self, tasks):
        """The parameters that may change in some task: all but those of which the basis knows that none does."""
        ...
    def check_tasks(self, tasks: TaskVectors):
        """`ValueError` if these are not the checkpoints that the basis was built from.

        Args:
            tasks: in the order of the basis"""
        ...
    def check_parameters(self, tasks):
        """`ValueError` if task vectors and basis vectors are not of the same parameters."""
        ...
    def description(self, dtype=None, lost=None, kept=None):
        """The small matrices and the metadata of `basis.safetensors`; `lost` adds further small matrices, `kept` are the
        fingerprints of the files of the R rows."""
        ...
    def write_matrices(self, folder):
        """`basis.safetensors`, beside the files of the vectors and of the mean."""
        ...
    def write(self, folder: str | Path, dtype: str | None=None):
        """Write all files, without the care of `save` for what is in the folder.

        Args:
            folder: a folder that is there
            dtype: as in `save`"""
        ...
    @property
    def origins(self) -> set:
        """The files and folders that the rows are read from: no output may be one of them."""
        ...
    def save(self, folder: str | Path, dtype: str | None=None) -> Path:
        """Write the basis; the folder appears when it is complete. With fewer bits than the vectors have, the
        certificate of the stored basis tells what that adds.

        Args:
            folder: new folder, or one that holds another basis
            dtype: of the vectors on disk, such as "bfloat16", "int8" or "int4"; None: as they are

        Returns:
            `folder`"""
        ...
def merging_rows(weights: torch.Tensor, T: int, means: int, protocol: str='ours') -> torch.Tensor:
    """The weights of stored rows in the merged vector.

    Args:
        weights: (M,) of the basis vectors
        means: 1 where the mean of the task vectors is stored as well, otherwise 0
        protocol: with a mean: T times the mean; anything else: the vectors, without the mean

    Returns:
        (M + means,) float64"""
    ...
def with_means(encoder: torch.Tensor, T: int, means: int) -> torch.Tensor:
    """An encoder of vectors as one of stored rows: a column of 1/T for the mean.

    Args:
        encoder: (S, M): M vectors as combinations of S others, the first T of which are the task vectors
        means: 1 where the mean of the task vectors is stored as well, otherwise 0

    Returns:
        (S, M + means)"""
    ...
class WeightedSum(Checkpoint):
    """sum_j weights[j] * vectors[j], in float32 or better whatever the vectors are stored in, computed tensor by
    tensor when read."""
    def __init__(self, vectors: list, weights):
        """
        Args:
            vectors: `TaskVector`s
            weights: as many numbers"""
        ...
    def __getitem__(self, name): ...
    def read(self, name, start, stop, out):
        """Elements `start:stop` of one tensor of the sum, into `out`."""
        ...
    terms: Any
    opened: Any
def weighted_sum(vectors, weights, lazy, base=None, inputs=()):
    """A weighted sum as a vector of the model with the fingerprint `base`, in memory or computed when it is read; no
    output may be one of `inputs`."""
    ...
def _row_weights(basis, weights):
    """(R,) weights of the rows, from (M,) of the basis vectors. `ValueError` for another number of them, and for NaN."""
    ...
def _span(basis):
    """C (S, R) and K (S, S): the stored rows as combinations of S vectors, the inner products of these; tasks are first."""
    ...
def _lost(basis):
    """E (S, T): by what each rebuilt task differs from the task, in the S vectors of `_span`; and their K (S, S)."""
    ...
def _squared_errors(E, K):
    """(T,) squared errors of the reconstructions, from what `_lost` finds."""
    ...
def merged_products(basis):
    """Of the merged vector and the sum of all task vectors, from the Gram matrix: inner product, squared lengths of
    the two."""
    ...
def merged_cosine(basis):
    """Cosine between the merged vector and the sum of all task vectors, from the Gram matrix."""
    ...
def _sum_error(basis):
    """By how much of its length the merged vector is off the sum of all task vectors, from the Gram matrix."""
    ...
def _merged_length(basis):
    """Length of the merged vector, in lengths of the sum of all task vectors, from the Gram matrix."""
    ...
_NOTHING: float
def relative(squared, gram):
    """Errors relative to the length of each task vector; of a zero vector 0 where it is rebuilt as zero, otherwise 1."""
    ...
def _error_figures(names, squared, gram):
    """The keys of certificates and measurements that tell of errors: from their squares (T,)."""
    ...
def numbers_in(value):
    """All numbers in nested dicts."""
    ...
def is_doubtful(basis) -> bool:
    """Whether the rounding of a Gram matrix of float32 products may move a relative error by more than 5e-4."""
    ...
def _streamed(tasks, stored, weights, W):
    """In one pass over T task vectors and R stored rows: squared errors (T,), zero without a decoder; squared lengths
    (T,); of merged vector and sum of all task vectors the inner product and squared lengths, that of the gap last."""
    ...
FIND_THEM: str
