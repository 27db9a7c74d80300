# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.running.collecting import RecordedRun

def numbers_of(metrics, name: str='') -> dict:
    """All numbers of the metrics of a run. What is neither a number nor holds any is left out.

    Args:
        metrics: numbers, in mappings and lists
        name: of what is looked at

    Returns:
        name with slashes -> values in order; one where it is no curve"""
    ...
def run_id(run: RecordedRun) -> str:
    """What a tracker knows a run by.

    Returns:
        16 hexadecimal digits"""
    ...
def _mlflow_metrics(numbers):
    """
    Args:
        numbers: name -> values, as entries of MLflow, whose names have few signs"""
    ...
def to_mlflow(runs: list, place: str='') -> int:
    """Enter runs in MLflow.

    Args:
        runs: of `RecordedRun`
        place: a tracking address or folder; empty: MLflow's own setting

    Returns:
        how many were new"""
    ...
def to_wandb(runs: list, place: str='') -> int:
    """Enter runs in Weights & Biases.

    Args:
        runs: of `RecordedRun`
        place: the project; empty: "tvb"

    Returns:
        how many were entered"""
    ...
def to_tensorboard(runs: list, place: str='') -> int:
    """Write runs for TensorBoard.

    Args:
        runs: of `RecordedRun`
        place: a folder; empty: "tensorboard" here

    Returns:
        how many were new"""
    ...
TRACKERS: Any
def export_runs(reports: str | Path, to: str, place: str='') -> tuple:
    """Hand all recorded runs of a folder to a tracker. `ValueError` for another tracker, or where there is no run.

    Args:
        reports: folder of the records
        to: "mlflow", "wandb" or "tensorboard"
        place: address, project or folder of the tracker; empty: its own setting

    Returns:
        how many runs there are, how many were entered"""
    ...
