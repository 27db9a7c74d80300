# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path

_LARGEST_HEADER: Any
def _metadata(path):
    """
    Args:
        path: of a safetensors file; nothing for any other"""
    ...
def written_recipe(output: str | Path) -> dict:
    """The recipe that a model was made by; `ValueError` where it does not say.

    Args:
        output: a file or a folder that was made by a recipe

    Returns:
        as in a YAML file"""
    ...
