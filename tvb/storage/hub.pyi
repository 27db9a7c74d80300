# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Iterable
from contextlib import contextmanager

@contextmanager
def without_network(active: bool=True):
    """Within this, the hub's clients look into their cache and nowhere else.

    Args:
        active: false: nothing is changed"""
    ...
def hub_answers(seconds: float=5) -> bool:
    """Whether the hub can be reached from here.

    Args:
        seconds: to wait for it

    Returns:
        false also where the hub is switched off by HF_HUB_OFFLINE"""
    ...
_CONVERTED: str
_EARLIER: Any
def loaded_from_hub(load: Callable, hub: str, config: str | None, splits: Iterable[str]):
    """Load a data set of the hub; of one that is a program, the parquet files that were made of it.

    Args:
        load: datasets.load_dataset or load_dataset_builder, with its other settings
        hub: repository
        config: of the repository; None or empty where it has one only
        splits: that are wanted"""
    ...
def for_each_task(names: Iterable[str], one: Callable, progress: bool=False) -> tuple[dict, dict]:
    """Call a function for each task; where it raises `ValueError` or `OSError` its sentence is kept, and the others
    go on.

    Args:
        one: name -> result

    Returns:
        name -> result, name -> why not"""
    ...
