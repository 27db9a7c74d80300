# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tvb.vectors.collection import TaskVectors

def columns_of(tasks, rows) -> int:
    """Columns of the blocks of a pass that needs `rows` rows beside the T + 1."""
    ...
def clocked(function) -> float:
    """Seconds that a function takes."""
    ...
def _pace(tasks, step, blocks) -> tuple:
    """Read blocks and work on them; the first one is not counted.

    Args:
        blocks: columns, when they were begun and when they were done"""
    ...
def together(tasks, step, blocks) -> float:
    """How fast all threads are side by side, and whatever else the machine is doing.

    Args:
        blocks: columns per second"""
    ...
def _sample_blocks(tasks: TaskVectors, rows: int, work: int=1 << 33) -> list:
    """A few blocks for every thread, at random places of the model; narrower than those of a build for thousands of
    tasks.

    Args:
        rows: as for `columns_of`
        work: products per block, at most

    Returns:
        for each thread, neighbouring blocks"""
    ...
def _gram_step(T):
    """What the Gram pass does with a block."""
    ...
def segments_of(tasks, blocks):
    """Where the pieces of blocks lie in the files: (path, first byte, length)."""
    ...
def _is_cached(file, offset) -> bool:
    """Whether a byte of a file can be read without waiting for the disk."""
    ...
def cached_share(paths: list, probes: int=256) -> float | None:
    """Which part of the files is in the system's cache, by looking at random places.

    Args:
        paths: files

    Returns:
        0 to 1; None if the system does not say"""
    ...
def drop_from_cache(segments) -> bool:
    """Ask the system to forget some parts of files, whose bytes stay on the disk.

    Args:
        segments: whether nearly all of it is gone"""
    ...
@dataclass
class Speed:
    """How fast this machine does the passes of a build, in columns per second (a column is one parameter of all T +
    1 models).

    Attributes:
        gram: inputs in the cache
        cold: inputs not in the cache; None: not measured
        combination: inputs in the cache, results into the cache
        write: bytes per second until they are on the disk
        cached: which part of the inputs is in the cache; None: not known"""
    gram: float
    cold: float | None
    combination: float
    write: float
    cached: float | None
@contextmanager
def trial_files(folder, specs, size):
    """Empty files of the final size, unnamed to others, on the disk that the basis will be on."""
    ...
def flush(paths) -> float:
    """Seconds until files are on the disk."""
    ...
def measure_speed(tasks: TaskVectors, builder, folder: str | Path) -> Speed:
    """Read and work on a few megabytes of the inputs, write a few to the target's disk.

    Args:
        builder: of `tvb.bases.builders`
        folder: where the basis is to be written"""
    ...
def solve_seconds(builder, T) -> float:
    """About how long the T x T problem takes."""
    ...
