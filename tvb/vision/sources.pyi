# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from tvb.vision.registry import TaskFacts

def _bare(name: str) -> str:
    """
    Args:
        name: small letters, without what separates words"""
    ...
def local_folder(data_root: str | (str | Path), name: str) -> Path | None:
    """Find the folder of a task, by its name, its name in lower case, or one that differs in capitals and in what
    separates words (`fashion_mnist`). Raises `FileNotFoundError` when data_root itself is missing.

    Args:
        data_root: holds one folder for each task; empty for none
        name: of the task

    Returns:
        None when there is no folder of that name"""
    ...
def _parquet_files(folder: str | Path, split: str, config: str | None) -> list[Path]:
    """The parquet files of a split. Raises `ValueError` when several sub-folders hold some and none is meant.

    Args:
        config: in order; empty without any"""
    ...
def picture_files(folder: str | Path) -> list[Path]:
    """The image files one level below a folder, by their endings.

    Args:
        folder: sorted"""
    ...
def find_split(folder: str | Path, split: str, facts: TaskFacts) -> tuple[str, list[Path]]:
    """Find the files of one split in a local folder. Raises `FileNotFoundError` that says which files are expected.

    Args:
        folder: of the task
        split: "train" or "test"

    Returns:
        the layout ("parquet", "saved", "pictures") and the files"""
    ...
def read_parquet(files: Iterable[str | Path]):
    """Open parquet files without the progress bars of the library.

    Args:
        files: a Hugging Face data set"""
    ...
def class_number(name: str) -> int | None:
    """The number that a name is, or begins with: 2 of `02` and of `2_pullover`.

    Args:
        name: of a class folder

    Returns:
        None without one"""
    ...
def in_class_order(names: Iterable[str]) -> list[str]:
    """Names in the order of the alphabet, or of their numbers where all have one. `ValueError` for a number twice.

    Args:
        names: of folders"""
    ...
def read_files(layout: str, files: list[str | Path]):
    """Open the files of a split that `find_split` found.

    Args:
        files: a Hugging Face data set"""
    ...
@dataclass(frozen=True)
class Source:
    """Where the rows of a task come from.

    Attributes:
        where: folder or hub repository, said in errors
        fingerprint: of the content
        open: "train" or "test" -> Hugging Face data set
        files: the local files of each split; empty for the hub"""
    where: str
    fingerprint: str
    open: Callable
    files: dict[str, list[Path]]
    def in_folders(self, split):
        """Whether a split is pictures in folders.

        Args:
            split: whether the classes of a split are the names of folders"""
        ...
def _file_digest(file: str | Path) -> bytes:
    """Hash the bytes of a file, a piece at a time. Raises `FileNotFoundError` for a link that leads nowhere.

    Args:
        file: SHA-256"""
    ...
def files_digest(files: Iterable[str | Path], names: Iterable[str] | tuple=()) -> str:
    """Hash the bytes of files. The result is kept by path, size and time of change, so that the next call reads nothing.

    Args:
        files: read in this order
        names: what of their names belongs to the content

    Returns:
        16 hexadecimal digits"""
    ...
def _read_digest(path: str | Path) -> str:
    """Read a hash that was kept. Raises `ValueError` for anything else.

    Args:
        path: 16 hexadecimal digits"""
    ...
def local_source(folder: str | Path, facts: TaskFacts) -> Source:
    """The rows of a local folder. Raises `FileNotFoundError` when a split is missing."""
    ...
def _keep_only(builder, splits: Iterable[str], hub: str):
    """Let a builder forget the other splits. Raises `ValueError` for a split that is not there.

    Args:
        builder: of datasets
        splits: to be prepared
        hub: repository, said in the error"""
    ...
def hub_splits(hub: str, config: str | None, splits: Iterable[str]) -> dict:
    """Prepare some splits of a data set of the hub, and no others. Raises `ValueError` for a split that is not there.

    Args:
        hub: repository
        config: of the repository; None or empty where it has one only
        splits: that are wanted

    Returns:
        split -> datasets.Dataset"""
    ...
def _unreachable(name: str, facts: TaskFacts, data_root: str | (str | Path), error: Exception) -> FileNotFoundError:
    """What to do about a task that the hub did not give."""
    ...
def hub_source(name: str, facts: TaskFacts, data_root: str | (str | Path)='') -> Source:
    """The rows of a hub repository, downloaded or from its cache; only the splits that serve as train and test.
    Raises `FileNotFoundError` that says what to put where."""
    ...
def find_source(name: str, data_root: str | (str | Path)='', facts: TaskFacts | None=None) -> Source:
    """The local folder of a task where there is one, else its hub repository.

    Args:
        name: of the task
        data_root: holds one folder for each task
        facts: the row of the table without it"""
    ...
