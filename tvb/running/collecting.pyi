# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from pathlib import Path

@dataclass
class RecordedRun:
    """The records of one run, as they lie in the reports, checked

    Attributes:
        params: name -> text, number, truth value or None
        metrics: all of them
        tables: name -> DataFrame, of the tables that are to be shown
        measured: those of the metrics that a repeat cannot reproduce"""
    experiment: str
    folder: Path
    params: dict
    metrics: dict
    provenance: dict
    contents: dict
    tables: dict = ...
    measured: dict = ...
    @property
    def headline(self) -> dict:
        """Name -> value and unit, in the order in which they were recorded; the file is sorted"""
        ...
    def varies(self, kind: str, name: str) -> bool:
        """Is it a measurement, which a repeat cannot reproduce?

        Args:
            kind: headline, tables or figures"""
        ...
    @property
    def others(self) -> tuple:
        """All parameters but the seed: what the runs of a group share"""
        ...
    @property
    def miniature(self) -> bool:
        """Did it run on a tiny model? At scale `small` language models are real ones, and encoders of pictures are made."""
        ...
def _is_text(value): ...
def _is_scalar(value): ...
def _is_amount(value): ...
def _is_headline(value): ...
def _is_git(value): ...
def _is_versions(value): ...
def _is_arithmetic(value): ...
def _is_entry(value):
    """
    Args:
        value: of a table or a figure"""
    ...
_PROVENANCE: Any
_CONTENTS: Any
class Findings(list):
    """Pairs of a path and a sentence: what was left out of a page, and why"""
    def add(self, path, problem):
        """Take in a sentence about a file."""
        ...
    def read(self, path: str | Path, how):
        """Read a file of the records; `ValueError` and `OSError` become a finding.

        Args:
            path: a file of the records
            how: function of the path"""
        ...
    def fitting(self, path, values, fits, what):
        """The entries of a mapping that fit; any other becomes a finding."""
        ...
def _metrics(path, findings):
    """
    Args:
        findings: the metrics, with the headline checked"""
    ...
def _contents(path, findings):
    """
    Args:
        findings: the lists of what a run holds, checked"""
    ...
def _provenance(path, findings):
    """
    Args:
        findings: what the page shows of it, checked"""
    ...
MOST_ROWS: Any
_MOST_COLUMNS: Any
def _table(path):
    """
    Args:
        path: a DataFrame"""
    ...
def _recorded(folder, findings):
    """
    Args:
        findings: the `RecordedRun` of a folder"""
    ...
def visible_folders(folder: str | Path, findings: Findings) -> list:
    """The visible folders in a folder; a folder that can not be read is a finding."""
    ...
def _in_order(run):
    """
    Args:
        run: what runs are sorted by; a seed may be anything"""
    ...
def collect_runs(reports: str | Path, findings: Findings | None=None) -> list:
    """All runs under a reports folder.

    Args:
        reports: the folder of the reports
        findings: takes what can not be read; without it that is a `ValueError`

    Returns:
        of `RecordedRun`, by experiment, shared parameters and seed"""
    ...
def groups_of(runs: list) -> list:
    """Runs that answer the same question with another seed belong together.

    Args:
        runs: of one experiment

    Returns:
        lists of runs that differ in the seed only"""
    ...
def counted_runs(runs: list) -> str:
    """How many runs a mean is over, by what they differ in.

    Args:
        runs: of one group

    Returns:
        such as "3 seeds"; "2 runs" where a seed was run twice"""
    ...
def notes_of(runs: list) -> list:
    """The findings of runs that differ in the seed only; of several groups, those of the first.

    Args:
        runs: of one experiment

    Returns:
        of text: what all of the first group say, and what its first run says alone, with the seed"""
    ...
def differences(one: RecordedRun, other: RecordedRun) -> list:
    """What differs between two records, but for measurements.

    Args:
        other: a repeat of it

    Returns:
        such as metrics/gram or tables/accuracy.csv; empty where both say the same"""
    ...
def _said(run):
    """
    Args:
        run: name -> value or bytes: what a run says that a repeat has to say too"""
    ...
