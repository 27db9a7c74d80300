# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from tvb.running.style import Chart
import numpy as np
import pandas as pd

_all_: Any
def cluster_order(cosine: np.ndarray) -> list:
    """An order of the tasks in which similar ones stand together.

    Args:
        cosine: (T, T), symmetric

    Returns:
        T positions"""
    ...
_MOST_NUMBERS: int
def cosine_heatmap(matrix, names: list, order: list | None=None, title: str='Cosine between task vectors', label: str='cosine') -> Chart:
    """A heat map of cosines in cluster order; the numbers are in the cells of up to 16 tasks.

    Args:
        matrix: (T, T) cosines
        names: T names
        order: T positions; cluster order by default
        label: what the numbers are"""
    ...
_LIGHT_TO_DARK: str
_STEPS: int
def _numbers(shown, small):
    """
    Args:
        small: what is written into the cells; in large maps the sign of what is clearly below zero"""
    ...
def _one_shape_a_colour(axes, shown):
    """
    Args:
        shown: in place of the cells that seaborn drew, each of which would be an element"""
    ...
def _cells(axes, shown, labels, small, label):
    """
    Args:
        label: the cells of a heat map, its names and the scale beside it"""
    ...
def _task_dots(frame, value, group, title, xlabel, average='average'): ...
def _with_average(frame, value, group, average):
    """
    Args:
        average: one row for each task, group and seed, and the average over tasks"""
    ...
def _dots(axes, frame, value, row, group, groups, places):
    """
    Args:
        places: a dot per row and group, with a line over each row"""
    ...
def _dot(name):
    """
    Args:
        name: how a method is drawn as a dot; the two references are hollow"""
    ...
def accuracy_dots(frame: pd.DataFrame, title: str='Accuracy per task') -> Chart:
    """Accuracy of every kind (zero-shot, fine-tuned, merged ...) on every task, and the average over the tasks.

    Args:
        frame: columns task, accuracy (fraction), kind"""
    ...
def reconstruction_error(frame: pd.DataFrame, title: str='Relative reconstruction error per task') -> Chart:
    """What each method loses of each task vector, relative to that vector.

    Args:
        frame: columns task, error (relative: 0 is exact, 1 is all lost), method"""
    ...
def byte_text(count: float) -> str:
    """Bytes for a reader: `640 kB`, `1.2 GB`

    Args:
        count: bytes"""
    ...
def accuracy_vs_bytes(frame: pd.DataFrame, title: str='Accuracy against bytes on disk', references: dict | None=None, ylabel: str='accuracy') -> Chart:
    """Accuracy over the bytes on disk, one line per method, M written beside its dot.

    Args:
        frame: columns bytes, accuracy (fraction), method, M
        references: name -> accuracy (fraction), drawn as horizontal lines
        ylabel: what kind"""
    ...
def partition_ranking(frame: pd.DataFrame, marked: dict | None=None, band: tuple | None=None, band_label: str='random clusters', title: str='Every grouping, ordered by its average') -> Chart:
    """Groupings ordered by mean accuracy, a dot per method, with marked ones and a band for comparison.

    Args:
        frame: columns partition, accuracy (fraction), method; optional seed
        marked: partition -> what it is, written beside its name
        band: (low, high) accuracy, drawn as a vertical band"""
    ...
def graft_lines(curve: pd.DataFrame, references: dict, title: str, ylabel: str='average test metric') -> Chart:
    """Grafted models against the share that their masks keep, one line per way of finding the mask.

    Args:
        curve: columns method, kept, accuracy
        references: name -> accuracy, such as zero-shot"""
    ...
def laplacian_lines(values: dict, gap: int) -> Chart:
    """Eigenvalues of Laplacians over their number; few small ones are few clusters.

    Args:
        values: name -> eigenvalues, ascending
        gap: after which the gap is largest"""
    ...
def bytes_of_methods(summary: pd.DataFrame, references: list, title: str) -> Chart:
    """Normalised accuracy over the bytes that are kept; the sizes of a dense basis are one line.

    Args:
        summary: index method; columns M, bytes, normalised
        references: methods that are drawn as horizontal lines"""
    ...
def forgetting_panels(frame: pd.DataFrame, least: float, title: str='Forgetting a task, coefficient by coefficient', across: int=4) -> Chart:
    """Target against control along the coefficient, a panel for each task, a line for each method.

    Args:
        frame: columns task, method, control, target (fractions), in the order of the coefficients
        least: the lowest control that is allowed
        across: panels in a row"""
    ...
def scatter_panels(frame: pd.DataFrame, pairs: list, title: str='', across: int=3) -> Chart:
    """A dot for each row of the table, a panel for each pair of columns, a marker for each method.

    Args:
        frame: columns method, and those of the pairs; NaN where a row has no such number
        pairs: (x, y, title) of each panel: two columns, and what stands above
        across: panels in a row"""
    ...
def _scattered(axes, frame, x, y): ...
def interval_dots(frame: pd.DataFrame, title: str='Difference, with its interval', xlabel: str='difference', points: bool=True) -> Chart:
    """A dot and a line from low to high for each method, beside zero.

    Args:
        frame: columns method, mean, low, high
        points: fractions are drawn as percentage points"""
    ...
