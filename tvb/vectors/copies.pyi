# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar

def _made_of(source):
    """
    Args:
        source: fingerprints of the models that were merged into it; empty where it does not say"""
    ...
def _twice(tasks):
    """
    Args:
        tasks: yields a sentence for each task that is the pretrained model, or a task before it"""
    ...
def _merged_from(tasks):
    """
    Args:
        tasks: yields a sentence for each task that was merged from some of the others"""
    ...
