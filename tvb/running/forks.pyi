# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path

def run_program(module: str, settings: dict):
    """Call `main` of a module in a new process; `CalledProcessError` if it fails.

    Args:
        module: such as "tvb.running.evaluating": its `main(settings)` returns something for JSON
        settings: for JSON"""
    ...
def forget_peak():
    """Count the peak memory of this process from here on, where the system can do that."""
    ...
def give_blocks_back():
    """Tell glibc to give blocks from 1 MiB on back to the system as soon as they are free; elsewhere nothing happens."""
    ...
def _in_child(function, file: str | Path, threads: int):
    """Call a function in a forked child, leave what it returns as JSON, and end."""
    ...
def in_forks(functions: dict, folder: str | Path, threads: int=0, progress: bool=False) -> dict:
    """Call each function in a forked child of this process, one after the other; `RuntimeError` if one fails.

    Args:
        functions: name -> function without arguments, which returns something for JSON
        folder: for their results
        threads: of torch in each child; 0: as many as it takes by itself
        progress: say on standard error what is being measured

    Returns:
        name -> {"peak": bytes, "result": what the function returned}"""
    ...
_SIZES: Any
def roberta_config(scale: str, positions: int=514) -> dict:
    """The configuration of a RoBERTa for `build_language_model`; `ValueError` if there is no such scale.

    Args:
        scale: of `_SIZES`; "paper" has roberta-base's shapes"""
    ...
def smallest(config: dict) -> dict:
    """The configuration of the smallest model of a kind.

    Args:
        config: of `roberta_config`

    Returns:
        a model of the same kind with which late imports are paid before a fork"""
    ...
