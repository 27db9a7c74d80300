# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from tvb.bases.candidates import Model
from tvb.bases.survey import Survey
from tvb.storage.coding import Entries
from tvb.storage.ways import Candidate
import torch

def _is_stackable(name, shape) -> bool:
    """Whether coding several tensors of a shape on top of each other is the same as coding them one by one."""
    ...
_TOGETHER: Any
def coded_rows(codec, rows: torch.Tensor, shape: tuple) -> torch.Tensor:
    """What is read back of rows that were stored in a codec.

    Args:
        codec: of `codec_called`
        rows: (S, n)
        shape: of one row

    Returns:
        (S, n)"""
    ...
def coder_of(codec):
    """How the rows of a part of the sample are coded.

    Args:
        codec: of `codec_called`"""
    ...
def part_weights(seen: Survey) -> list:
    """For how many entries of its stratum an entry of a part of the sample stands.

    Args:
        seen: a number for each part"""
    ...
def _bin_of(bits, weights, wanted):
    """The upper half of the bits of the threshold, and the weight of all that is above; only that bin has to be sorted."""
    ...
def kept_of_parts(vector: list, weights: list, wanted: int) -> tuple:
    """Which entries of the parts are among the largest of the vector; of equal ones the first.

    Args:
        vector: of tensors (n_p,), what was drawn of one vector, part by part
        weights: of `part_weights`
        wanted: entries of the whole vector that are kept

    Returns:
        threshold (bits of a magnitude); of each part (entries above it, entries at it that are kept)"""
    ...
class _Chosen(Entries):
    """Entries of tensors that are chosen already."""
    def __init__(self, codec, threshold, counts): ...
    def forms_for(self, tensors):
        """Those above the threshold, and the first ones at it."""
        ...
    threshold: Any
    counts: Any
def _entries_in(codec):
    """
    Args:
        codec: the sparse codec in a codec; None where there is none"""
    ...
def whole_coder(codec, vectors, seen: Survey):
    """How rows are coded by a codec that looks at whole vectors, after a look at all of them.

    Args:
        codec: of `codec_called`
        vectors: function of a part -> the rows that will be coded of it, (S, n)"""
    ...
@dataclass
class _Tried:
    """Squares over some sampled columns: of the tasks (T,), and of the sum (in the last place).

    Attributes:
        lost: (T + 1,) with the codec
        exact: (T + 1,) of it, what is lost without the codec
        coded: (T + 1,) N, squared length of what was coded"""
    lost: torch.Tensor
    exact: torch.Tensor
    coded: torch.Tensor
    def __add__(self, other): ...
    def times(self, part):
        """As if the codec had added this part of what it did."""
        ...
def _squares(rows, last):
    """(T + 1,) squared lengths of T rows and one more."""
    ...
def _coders(candidate, small, seen):
    """How the rows and the rests of a candidate are coded; `small` are C, W and w of each tensor."""
    ...
def _try_rows(V, rows, back, W, w):
    """Rows and what is read back of them; one difference in memory after the other."""
    ...
def _try_rests(left, part, of_rests):
    """What is left of each task, in a codec; the sum is that of the tasks."""
    ...
def _try_part(part, small, of_rows, of_rests):
    """The rows of a candidate and its rests on one part of the sample, None where it has none; `small` are C, W and w."""
    ...
def _everywhere_of(gram, small):
    """Squares (T + 1,) of one group of tensors: what is lost without a codec, and the lengths of the rows as they count."""
    ...
def _shares(seen):
    """Of each group of the survey: stratum -> part of its entries."""
    ...
def _everywhere(seen, small):
    """Stratum -> as of `_everywhere_of`, two rows (2, T + 1); of a global basis every group has the same C, W and w."""
    ...
def _by_name(model):
    """Name of a tensor -> C, W and w of its group."""
    ...
def _has_codec(candidate, kind): ...
def _left(codec, shape):
    """Which part of the squared length factors leave of a matrix without structure; 0 where a codec makes none of it."""
    ...
def needs_whole(candidate):
    """Whether a codec of it sees whole matrices."""
    ...
def _parts_for(candidate, seen):
    """The parts of a sample that tell of a candidate: whole matrices where a codec sees those, else some rows will do."""
    ...
def _like(codec, tried, stratum):
    """What was tried of a stratum; without a sample it is as other matrices, factored as it is or not; None: as nothing."""
    ...
def _added(codec, tried, lengths, whole):
    """Stratum -> what a codec adds (T + 1,), by the squared lengths of all that is coded, if that is not what was tried."""
    ...
@dataclass
class Prediction:
    """What a candidate will lose.

    Attributes:
        errors: (T,) relative errors of the tasks
        sum_error: relative error of the merged vector"""
    errors: torch.Tensor
    sum_error: float
    @property
    def rms_error(self):
        """Root mean square of the relative errors of the tasks."""
        ...
def keeps_sum(candidate: Candidate, model: Model | None, seen: Survey) -> bool:
    """Whether the sum of the tasks is read from the rows alone although there are rests."""
    ...
def _tried_on(seen, candidate, small):
    """Two dicts: stratum -> `_Tried`, of the rows and of the rests; empty where there are none."""
    ...
def _sums_last(squares):
    """Squares (T + 1,) of the tasks, and their sum in the last place."""
    ...
def predict(candidate: Candidate, model: Model | None, seen: Survey) -> Prediction:
    """The errors of a way to store the surveyed task vectors.

    Args:
        model: of `model_of`"""
    ...
