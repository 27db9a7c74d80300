# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.doctor.families import Family
from tvb.doctor.findings import Findings
from tvb.storage.checkpoints import Checkpoint

def _type_text(checkpoint):
    """The floating-point types of a checkpoint.

    Args:
        checkpoint: -> "float32" or "float16/float32" """
    ...
def _family_table(opened, measured):
    """One row for each checkpoint.

    Args:
        measured: task -> checkpoint or None; -> rows"""
    ...
def _number_findings(measured, compared):
    """All findings from the numbers of a family; without a pretrained model these are models and not task vectors.

    Args:
        compared: -> findings"""
    ...
def _root_title(root): ...
def _folder_title(family, root):
    """The folder of a family for people, with the word linear where it is the linearised variant.

    Args:
        root: -> text"""
    ...
def _numbers_of(checkpoint, subject, root, findings, reference=None):
    """Measure one checkpoint alone.

    Args:
        reference: -> Measured, or None with a finding"""
    ...
def _measure_what_can_be_read(reference: Checkpoint | None, fits: dict, root: str | Path, findings: Findings) -> tuple:
    """Measure together; where that fails, one by one, to find out whose numbers can not be read.

    Args:
        reference: pretrained
        fits: task -> checkpoint
        root: its path is left out of messages
        findings: grows

    Returns:
        the reference, None where it can not be read; Measured of the others, None without any"""
    ...
def _missing_findings(family: Family, title: str) -> Findings:
    """Say what a family lacks, and where a choice was made."""
    ...
def _fit_or_report(against: Checkpoint, checkpoint: Checkpoint, name: str, path: str | Path, findings: Findings):
    """Compare a checkpoint with the reference, and say what can be said of it alone.

    Args:
        against: the reference
        path: of the checkpoint
        findings: grows"""
    ...
def _unmeasured_findings(fits: dict, measured) -> Findings:
    """Say which checkpoints are stored in few bits, where nothing is known of what they have kept.

    Args:
        measured: name -> checkpoint; see `measure`, None where it was not"""
    ...
def _examine_family(family: Family, root: str | Path) -> Findings:
    """Open, compare and measure the checkpoints of one family.

    Args:
        root: paths are shown relative to it"""
    ...
def examine_checkpoints(folder: str | Path, pretrained: str | Path | None=None) -> Findings:
    """Say what looks wrong with the checkpoints in a folder. Raises `FileNotFoundError` when there are none.

    Args:
        folder: searched with all folders below it
        pretrained: taken for all checkpoints, instead of looking for one

    Returns:
        with a table for each family"""
    ...
