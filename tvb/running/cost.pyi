# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from pathlib import Path

def _build_timed(tasks, out, method, n_basis, seed):
    """Build a basis; returns the seconds of its parts."""
    ...
def _reconstruct_to(basis, name, out):
    """Stream the reconstruction of one task to disk: a combination of the stored rows."""
    ...
def operate(operation: str, files: list, out: str | Path, stored: str | Path, n_basis: int=4, seed: int=0) -> dict:
    """Do one of the things that are measured.

    Args:
        operation: "gram", "merge", "reconstruct", "add", "remove", or a method of `tvb.bases.builders.METHODS`
        files: the pretrained checkpoint and T fine-tuned ones
        out: folder for the results; "add" and "remove" change the basis in it
        stored: folder of a basis of all tasks but the last
        n_basis: M
        seed: of the builder

    Returns:
        seconds of the parts, for a build"""
    ...
def child():
    """What a measured process does: an operation whose arguments are given as JSON on the command line."""
    ...
_PROGRAM: str
_STORED: Any
@dataclass
class Case:
    """Inputs of one size, and how they are worked on.

    Attributes:
        label: see `parse_size`
        inputs: folder of inputs
        n_basis: M
        seed: of builders
        threads: of the measured processes; 0: one for each core"""
    label: str
    inputs: Path
    n_basis: int = ...
    seed: int = ...
    threads: int = ...
    def __post_init__(self): ...
    def make(self):
        """Write what is missing of the inputs."""
        ...
    def needed_bytes(self, operations):
        """Bytes of the disk that the inputs and the outputs of these operations take, and how many of them are there
        already."""
        ...
    def clear(self, inputs=False):
        """Delete the outputs, and the inputs if wanted."""
        ...
    numel: Any = ...
    folder: Any = ...
    block: Any = ...
    files: Any = ...
    architecture: Any = ...
    tasks: Any = ...
    dtype: Any = ...
    out: Any = ...
    stored: Any = ...
    vector_bytes: Any = ...
    input_bytes: Any = ...
def outputs_of(case, operation):
    """How many vectors an operation writes."""
    ...
def _reads_of(case, operation):
    """The files that an operation has to read."""
    ...
def _command_of(case, operation):
    """The process that is measured."""
    ...
def environment_of(case: Case) -> dict:
    """Threads of the measured process, whatever this one uses."""
    ...
def prepare(case, operation):
    """An empty place for the outputs, or one that holds the basis to change."""
    ...
def measure_operation(case: Case, operation: str, cold: bool=False, reading: float | None=None, command: list | None=None) -> dict:
    """Measure the floor, then the operation, and delete what it wrote before the next one.

    Args:
        operation: see `operate`
        cold: from the disk, not from the page cache
        reading: seconds to read the inputs once, if known
        command: another program that does the same

    Returns:
        a row of the table"""
    ...
def fits_memory(case: Case, share: float=0.7) -> bool:
    """Whether the inputs take less than a share of the memory; the default says whether they can stay in the page cache.

    Args:
        share: of the memory of the machine"""
    ...
def measure_case(case: Case, repeats: dict, cold: dict={}, share: float=8000000000.0):
    """Measure all operations on one case, round by round, and delete the outputs.

    Args:
        repeats: operation -> how often
        cold: operation -> how often with cold inputs; inputs that do not fit the memory are always cold
        share: bytes of inputs from which on they are read once per round for the floor, and not before each run"""
    ...
