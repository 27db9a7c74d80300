# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from tvb.bases.candidates import Candidate
from tvb.bases.candidates import Model
from tvb.bases.survey import Survey
import torch

def _is_stackable(name, shape) -> bool:
    """Whether coding several tensors of a shape on top of each other is the same as coding them one by one."""
    ...
def coded_rows(codec, rows: torch.Tensor, shape: tuple) -> torch.Tensor:
    """What is read back of rows that were stored in a codec.

    Args:
        codec: of `codec_called`
        rows: (S, n)
        shape: of one row

    Returns:
        (S, n)"""
    ...
@dataclass
class _Tried:
    """Squares over some sampled columns: of the tasks (T,), and of the sum (in the last place).

    Attributes:
        lost: (T + 1,) with codecs
        exact: (T + 1,) of it, what the rows alone lose
        coded: (T + 1,) N, squared length of what was coded"""
    lost: torch.Tensor
    exact: torch.Tensor
    coded: torch.Tensor
    def __add__(self, other): ...
def _squares(rows, last):
    """(T + 1,) squared lengths of T rows and one more."""
    ...
def _try_rests(V, rebuilt, codec, shape):
    """Errors of the tasks where what the rows leave is coded."""
    ...
def _try_part(part, candidate, small, sum_in_rows):
    """A candidate on one part of the sample; `small` are C, W and w of its group, or nothing."""
    ...
def _coded_everywhere(gram, candidate, small, sum_in_rows):
    """N (T + 1,) of one group of the survey."""
    ...
def _shares(seen):
    """Of each group of the survey: stratum -> part of its entries."""
    ...
def _by_name(model):
    """Name of a tensor -> C, W and w of its group."""
    ...
def _needs_whole(candidate):
    """Whether a codec of it sees whole matrices."""
    ...
def _scaled(tried, everywhere):
    """What the codecs add over everything (T + 1,), by squared lengths; a stratum without a sample is as other matrices."""
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
def predict(candidate: Candidate, model: Model | None, seen: Survey) -> Prediction:
    """The errors of a way to store the surveyed task vectors.

    Args:
        model: of `model_of`"""
    ...
