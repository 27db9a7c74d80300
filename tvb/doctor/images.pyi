# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.doctor.findings import Findings
from tvb.doctor.rows import Scan
import torch

def _class_name(scan, number):
    """A class for people: its name, or its number.

    Args:
        number: -> text"""
    ...
def split_findings(scan: Scan, subject: str) -> Findings:
    """Say what is wrong within one split.

    Args:
        subject: such as "DTD train" """
    ...
def _class_counts(scan):
    """Examples per class, labels outside left out.

    Args:
        scan: -> (K,) float64"""
    ...
def _distance_and_chance(a: torch.Tensor, b: torch.Tensor) -> tuple:
    """Total variation distance of two class distributions, and its expectation by the normal approximation.

    Args:
        a: (K,) counts
        b: (K,) counts

    Returns:
        distance of the two distributions in [0, 1]; what is expected for two samples of one distribution"""
    ...
def class_findings(train: Scan, test: Scan, task: str) -> Findings:
    """Say how the classes of train and test disagree. Only for splits with examples."""
    ...
def _overlap_findings(train: Scan, test: Scan, task: str) -> Findings:
    """Say how many test images occur in train, pixel by pixel, and whether under the same label."""
    ...
def _task_findings(task: str, folder: str | Path, limit: int | None=None, progress: bool=False) -> tuple:
    """Read the splits of one task and say what is wrong with them.

    Args:
        limit: images per split
        progress: show a progress bar

    Returns:
        findings, row of the table"""
    ...
def examine_data(root: str | Path, tasks=(), limit: int | None=None, progress: bool=False) -> Findings:
    """Say what looks wrong with the images in a folder. Raises `FileNotFoundError` when there are none.

    Args:
        root: folder of one task, or of tasks
        tasks: names; all that are found without any
        limit: images per split
        progress: show a progress bar

    Returns:
        with one table"""
    ...
