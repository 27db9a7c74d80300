# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Iterable
from collections.abc import Mapping
from pathlib import Path
from tvb.language.registry import TaskRow
from tvb.language.twelve import Example
from tvb.miniature.text_models import TextScale
from tvb.training.suite import Suite

def text_columns(name: str) -> tuple[str, ...]:
    """What the columns of a generated task are called.

    Args:
        name: of EVERY_ROW

    Returns:
        in the order of the texts"""
    ...
def named_template(template: str, columns: tuple[str, ...]) -> str:
    """The template with the names of the columns, and with a space before the hole, which belongs to the word.

    Args:
        template: fields {0}, {1} ..."""
    ...
def _remark(name: str) -> str:
    """What a reader of the table should know about a generated task."""
    ...
def table_row(name: str) -> dict[str, str]:
    """A generated task as a row of the table. Labels are stored as numbers with names, as most data sets of the hub do.

    Args:
        name: of EVERY_ROW

    Returns:
        column -> cell; see tvb.language.registry"""
    ...
def _write_examples(path: str | (str | Path), name: str, examples: Iterable[Example]) -> Path:
    """Write examples of a generated task in the layout of the hub.

    Args:
        path: parquet; its folder is made when it is missing
        name: of EVERY_ROW

    Returns:
        the file"""
    ...
POOLS: Any
def _pool_and_exam(name: str, test: int, pool: int, world: int=0) -> dict[str, list[Example]]:
    """The two splits of a generated task; they share no text.

    Args:
        name: of EVERY_ROW
        test: examples to validate on
        pool: training examples of each class

    Returns:
        "train" and "validation" """
    ...
def _write_tasks(folder: str | (str | Path), test: int=400, pool: int=128, world: int=0) -> Path:
    """Write all generated tasks and their table.

    Args:
        folder: gets tasks.tsv, and <task>/train.parquet and <task>/validation.parquet of each
        world: see pool_and_exam

    Returns:
        the folder"""
    ...
def generated_tasks(scale: TextScale, world: int=0) -> Path:
    """The generated tasks in the layout of the large collection, from the cache where possible.

    Args:
        world: folder with tasks.tsv and a folder for each task"""
    ...
TINY_TASKS: Any
def generated_source(scale: TextScale, table: str | (str | Path)='', world: int=0) -> tuple[dict[str, TaskRow], dict[str, Path], tuple[str, ...]]:
    """The generated tasks, and rows of a table whose data lies beside it.

    Args:
        table: rows of your own

    Returns:
        rows, folders, those meant without names"""
    ...
def file_source(data_root: str | (str | Path), table: str | (str | Path)='', shots: int=64, seed: int=0, protocol: str='ours') -> tuple[dict[str, TaskRow], dict[str, Path], tuple[str, ...]]:
    """The rows of the large collection, and without names those with few-shot files in the folder. Raises
    `FileNotFoundError`.

    Args:
        data_root: holds lm-bff/
        table: rows of your own
        seed: of the few-shot files
        protocol: see tvb.language.registry.task_table

    Returns:
        as in generated_source"""
    ...
def reported_texts(rows: Mapping[str, TaskRow], data_root: str | (str | Path), shots: int, seed: int) -> set[str]:
    """What all tasks with few-shot files are judged on, whichever are asked for: pre-training must not see it."""
    ...
def load_from(folders: Mapping[str, str | Path], names: Iterable[str], rows: Mapping[str, TaskRow], tokenizer, **more) -> tuple[dict, dict]:
    """Load tasks from several folders. Raises `FileNotFoundError` with the first sentences where none can be loaded.

    Args:
        folders: task -> where its data is
        names: in the order of the suite
        tokenizer: of the masked language model
        more: see tvb.language.loading.load_masked_tasks

    Returns:
        task -> PromptTask, and task -> sentence"""
    ...
def _scale_of(scale: str | TextScale) -> TextScale:
    """A scale by name. Raises `ValueError` for an unknown one."""
    ...
def _model_folder(scale: TextScale, rows: Mapping[str, TaskRow], data_root: str | (str | Path), shots: int, seed: int, world: int, progress: bool) -> Path:
    """The model of a suite, pre-trained when the cache has no such model.

    Args:
        rows: of the tasks that may be asked for
        data_root: holds text/corpus.txt; generated text without it
        seed: of the few-shot files"""
    ...
def _search_rows(search: int, limit: int, count: int) -> int:
    """How many rows choose coefficients.

    Args:
        limit: as they are asked for
        count: rows to validate on that a task has; 0: it is not known"""
    ...
def miniature_masked_suite(seed: int=0, scale: str | TextScale='mini', tasks: str='', data_root: str | (str | Path)='', table: str | (str | Path)='', shots: int=64, search: int=100, world: int=0, device: str='cpu', progress: bool=True, limit: int=0, epochs: int=0, protocol: str='ours') -> Suite:
    """Many tasks on the tiny model; pre-trains when the cache has no such model. Raises `ValueError` for unknown names.

    Args:
        seed: of the draw of the shots and of fine-tuning
        scale: "mini", "tiny", or sizes of your own
        tasks: names or families separated by commas; those of the source without any
        data_root: holds lm-bff/ and text/corpus.txt; generated text without it
        table: rows of your own
        shots: training examples of each class
        search: examples for choosing coefficients, at most a quarter of those to validate on; 0: no division
        world: seed of the grammar's draws and of pre-training
        progress: show progress bars
        limit: at most so many examples to validate on; 0: all
        epochs: of fine-tuning; 0: those of the scale
        protocol: see masked_suite_for"""
    ...
def masked_suite_for(scale: str='mini', seed: int=0, tasks: str='', data_root: str='', table: str='', model: str='roberta-base', shots: int=64, search: int=100, device: str='cpu', progress: bool=True, limit: int=0, epochs: int=0, protocol: str='ours') -> Suite:
    """What an experiment asks for: the suite of many tasks of a scale, from its flat parameters.

    Args:
        scale: "mini", "tiny" or "paper"
        seed: of the draw of the shots and of fine-tuning
        tasks: names or families separated by commas; empty takes all of the scale, and with data_root those that are there
        data_root: folder with lm-bff/ and, at scales mini and tiny, text/corpus.txt; empty: generated text, at scale paper the hub
        table: tsv file with rows of your own; their data lies beside it, or in data_root
        model: at scale paper: a name on the hub or a folder
        shots: training examples of each class
        search: examples to choose coefficients on, taken from those to validate on; at scales mini and tiny at most a quarter
        limit: at most so many examples to validate on; 0: all
        epochs: of fine-tuning; 0: as the scale has it
        protocol: "ours", or "published": rows, draw and tokens of the words as in the published code, to the letter; below scale paper the generated rows and the recipe stay what they are"""
    ...
