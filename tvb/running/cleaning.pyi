# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path

def without_machine(text: str, root: str | Path, *places: Path) -> str:
    """Text without absolute paths of this machine, colours of the terminal and addresses of objects.

    Args:
        root: the project root
        places: other folders of this machine, such as a temporary one"""
    ...
def _clean_output(output, clean):
    """
    Args:
        clean: the output, or None when there is nothing to keep"""
    ...
def clean_run(notebook: dict, root: str | Path, *places: Path) -> dict:
    """The executed notebook as it is kept: sources, tags and outputs, in the form of the other notebooks of the project.

    Args:
        notebook: an executed notebook, as JSON with joined lines
        root: the project root
        places: other folders of this machine"""
    ...
def _joined_streams(outputs): ...
