# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.running.cost import Case

def store(files: list, out: str | Path, way: str='', budget: int=0, purpose: str='recovery') -> dict:
    """Store task vectors, and say what came out.

    Args:
        files: the pretrained checkpoint and T fine-tuned ones
        out: folder to write
        way: name of a candidate of `compress`; empty: it chooses
        budget: bytes that the choice may take; 0: as many as it likes
        purpose: what the choice is for

    Returns:
        way, bytes, RMS errors of tasks: predicted and measured"""
    ...
def child():
    """What a measured process does: `store` with arguments that are given as JSON on the command line."""
    ...
_PROGRAM: str
def measure_way(case: Case, way: str='', budget: int=0) -> dict:
    """Measure a process that stores the task vectors of a case, and the floor beside it; inputs in the page cache.

    Args:
        case: inputs that have been made
        way: see `store`
        budget: see `store`

    Returns:
        a row of the table"""
    ...
