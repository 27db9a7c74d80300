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
def _label_findings(scan: Scan, subject: str) -> Findings:
    """Say which labels of a split mean no class.

    Args:
        subject: such as "DTD train" """
    ...
def _repeated_findings(scan: Scan, subject: str) -> Findings:
    """Say which images of a split are the same, pixel by pixel.

    Args:
        subject: such as "DTD train" """
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
        distance in [0, 1]; what is expected for two samples of one distribution"""
    ...
def _absent_findings(scan: Scan, counts: torch.Tensor, level: str, subject: str) -> Findings:
    """Say which classes have no example.

    Args:
        scan: for the names of the classes
        counts: (K,)
        level: of the finding
        subject: such as "DTD train" """
    ...
def _balance_findings(scan: Scan, counts: torch.Tensor, subject: str) -> Findings:
    """Say whether a class outnumbers another ten times; those without an example do not count.

    Args:
        scan: for the names of the classes
        counts: (K,)
        subject: such as "DTD train" """
    ...
def _drawn_findings(a: torch.Tensor, b: torch.Tensor, task: str) -> Findings:
    """Say whether the classes are distributed otherwise in test than in train, by more than chance.

    Args:
        a: (K,) counts of train
        b: (K,) counts of test"""
    ...
def class_findings(train: Scan, test: Scan, task: str) -> Findings:
    """Say how the classes of train and test disagree. Only for splits with examples."""
    ...
def _overlap_findings(train: Scan, test: Scan, task: str) -> Findings:
    """Say how many test images occur in train, pixel by pixel, and whether under the same label."""
    ...
def _compared(scans: dict, task: str) -> Findings:
    """Say how train and test disagree; a warning where one of them is missing.

    Args:
        scans: split -> `Scan`"""
    ...
def _row_of(scans: dict, task: str) -> dict:
    """The row of a task in the table: sizes, classes, repeated images, images in train and test.

    Args:
        scans: split -> `Scan`

    Returns:
        column -> text"""
    ...
def _limit_findings(scans: dict, task: str, limit: int | None=None) -> Findings:
    """Say which splits were looked at in part.

    Args:
        scans: split -> `Scan`
        limit: images per split"""
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
