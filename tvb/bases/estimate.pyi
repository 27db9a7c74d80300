# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from pathlib import Path
from tvb.bases.speed import Speed
from tvb.vectors.collection import TaskVectors

def _bytes_of(tasks, names) -> int:
    """What the T + 1 checkpoints hold of some parameters, as stored."""
    ...
def _names_of(tasks, one, moving=None):
    """The parameters that a pass reads."""
    ...
def bytes_to_read(tasks, builder, dtype=None, moving=None) -> dict:
    """Per pass of the builder."""
    ...
def resident_bytes() -> int:
    """Memory of this process, now where the system tells it, otherwise at most so far."""
    ...
def working_bytes(tasks, builder, dtype=None) -> int:
    """What a build takes on top of the process as it is."""
    ...
@dataclass
class Estimate:
    """What a build will cost.

    Attributes:
        read: bytes per pass: gram, combination
        write: bytes of the basis; at most, if tensors turn out not to change
        certain: bytes of the basis at least: tensors that are known to change
        needs: bytes that must be free while it is built, at most
        free: bytes free on the target's disk
        memory: peak resident bytes of this process
        solve: seconds for the T x T problem, roughly
        seconds: expected, with the cache as it is now; None: nothing was measured
        cold_seconds: expected with nothing in the cache
        flush: seconds until the disk has all that was written, if one waits for it
        speed: what was measured"""
    read: dict
    write: int
    certain: int
    needs: int
    free: int
    memory: int
    solve: float | None
    seconds: float | None
    cold_seconds: float | None
    flush: float | None
    speed: Speed | None
def _available_memory() -> int:
    """Bytes that the system could use to cache files."""
    ...
def _pass_seconds(columns, warm, speed, cached) -> float:
    """How long a pass takes with a part of its inputs in the cache."""
    ...
def _build_seconds(tasks, builder, dtype, speed, solve, read) -> tuple:
    """How long a build takes with the cache as it is now, and with nothing in it."""
    ...
def estimate(tasks: TaskVectors, builder, out: str | Path, dtype: str | None=None, measure: bool=True) -> Estimate:
    """Bytes, memory and time of `builder.fit(tasks, out)`; the checkpoints are not read, but for a few megabytes of
    them.

    Args:
        builder: of `tvb.bases.builders`
        out: where the basis is to be written
        dtype: as in `Basis.save`
        measure: try the disk and the arithmetic; False: bytes and memory only"""
    ...
def _round_seconds(tasks, builder, dtype) -> float:
    """How long it takes to store the vectors in fewer bits, and to measure what that loses: by what a larger vector
    takes more than a small one."""
    ...
def _own_seconds(tasks, builder, columns=1 << 16) -> float:
    """How long one thread takes for what a builder does beside the Gram pass."""
    ...
def size(n) -> str:
    """Bytes, for people."""
    ...
def _duration(seconds) -> str:
    """Seconds, for people."""
    ...
def report(estimate: Estimate) -> str:
    """The estimate as a table."""
    ...
def compare(pretrained: str | Path, finetuned: dict, builder, folder: str | Path, repeats: int=3) -> dict:
    """How good an estimate is: it is made, and then the basis is built.

    Args:
        finetuned: task -> checkpoint
        builder: of `tvb.bases.builders`
        folder: a basis is written into it

    Returns:
        what was estimated / what was found, for bytes, memory and seconds"""
    ...
