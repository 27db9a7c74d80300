# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

@dataclass
class Cost:
    """What a process used.

    Attributes:
        seconds: wall clock
        peak_bytes: largest resident set size
        output: what it printed
        cpu_seconds: of all threads, in the program and in the kernel"""
    seconds: float
    peak_bytes: int
    output: str
    cpu_seconds: float
_LAUNCHER: str
def measure_process(command: list, environment: dict | None=None) -> Cost:
    """Run a command and measure it; an error if it fails.

    Args:
        command: program and arguments
        environment: additions to the environment"""
    ...
def _bytes_moved():
    """Bytes that this process has read and written so far, by system calls; zeros where the system does not count them."""
    ...
@contextmanager
def reported():
    """Print what the block used as a line of JSON; yields a dict for more to print."""
    ...
def report_of(cost: Cost) -> dict:
    """What a process printed with `reported`."""
    ...
def read_seconds(paths: list, block: int=1 << 20) -> float:
    """Seconds to read every byte of the files once, into one reused buffer.

    Args:
        paths: files
        block: bytes per read"""
    ...
def write_times(folder: str | Path, size: int, block: int=1 << 20) -> tuple:
    """Seconds to write that many bytes to one file.

    Args:
        folder: where to write
        size: bytes
        block: bytes per write

    Returns:
        seconds until they are written; until the disk has them"""
    ...
def write_seconds(folder: str | Path, size: int, block: int=1 << 20) -> float:
    """Seconds to write that many bytes to one file and wait until the disk has them.

    Args:
        folder: where to write
        size: bytes
        block: bytes per write"""
    ...
def drop_from_cache(paths: list):
    """Take files out of the page cache, so that the next read comes from the disk.

    Args:
        paths: files"""
    ...
def machine() -> str:
    """Processor, cores and memory in words, and the version of torch."""
    ...
