# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections import Counter
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from pathlib import Path
from tvb.language.registry import TaskRow
from tvb.language.sources import Source

def fetch_masked_task(row: TaskRow, data_root: str | (str | Path), shots: int=64, seed: int=0) -> list[Path]:
    """Keep the splits from the hub that are missing below a folder. Raises `FileNotFoundError` for a task that is
    not there, `OSError` and `ValueError`.

    Args:
        row: of task_table
        data_root: gets the folder of the task
        seed: of the few-shot folder, where there is one

    Returns:
        what was written; nothing where both splits are there"""
    ...
def split_facts(row: TaskRow, table, portion: int=2 ** 16) -> tuple[dict, list[bytes], Counter]:
    """Describe a split. Raises `ValueError` that names the row.

    Args:
        table: Rows, or a Dataset
        portion: rows that are read at a time

    Returns:
        facts; of the rows that count: a print of the texts of each, and how many a class has"""
    ...
def provenance(row: TaskRow, sources: Sequence[Source]) -> str:
    """Where the rows come from, and whether they may be a part only.

    Args:
        sources: of train and validation"""
    ...
def masked_manifest(row: TaskRow, data_root: str | (str | Path)='', shots: int=64, seed: int=0) -> dict:
    """Describe both splits of a task. Raises what `open_split` raises, and `ValueError` for labels that are unknown.

    Args:
        row: of task_table
        seed: as for open_split

    Returns:
        for JSON; without paths of this machine"""
    ...
def masked_manifests(names: Iterable[str], rows: Mapping[str, TaskRow], data_root: str | (str | Path)='', shots: int=64, seed: int=0, fetch: bool=False, progress: bool=False) -> tuple[dict[str, dict], dict[str, str]]:
    """Describe several tasks; one that can not be loaded is listed with its sentence, and the others go on.

    Args:
        names: of parse_masked_tasks
        rows: of task_table
        seed: as for open_split
        fetch: keep below data_root what comes from the hub
        progress: show a progress bar

    Returns:
        name -> manifest, name -> why not"""
    ...
