# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar

_LONGEST: Any
def _record_of(source):
    """
    Args:
        source: the text of the recipe, or the path of the file that holds it; None where there is none"""
    ...
def _recipe_in(record, where):
    """
    Args:
        where: as it stands there"""
    ...
def _made_of(source):
    """
    Args:
        source: fingerprints of the models that were merged into it; empty where it does not say"""
    ...
def _twice(tasks, known):
    """
    Args:
        known: yields a sentence for each task that is the pretrained model, or a task before it"""
    ...
def _parts(tasks):
    """
    Args:
        tasks: fingerprints of what each task was merged from; and a sentence for each that does not say it well"""
    ...
def _whole(tasks, known):
    """
    Args:
        known: the fingerprint of each task over all of its tensors, most often the one that is known"""
    ...
def _merged_from(tasks, known):
    """
    Args:
        known: yields a sentence for each task that was merged from some of the others"""
    ...
