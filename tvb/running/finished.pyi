# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.running.plan import Planned

def library_folder() -> Path:
    """The folder that holds the package `tvb`, which is what a run has to import"""
    ...
def library_source() -> dict:
    """The library's modules and tables, as they will be read by a run

    Returns:
        relative path -> sha256"""
    ...
GRAIN: Any
def _stamp(status): ...
def _read_digest(path):
    """
    Args:
        path: (stamp, sha256) of a file; the stamp is empty where it can not be trusted later"""
    ...
def _by_pieces(file):
    """
    Args:
        file: Python 3.10"""
    ...
def _files_under(path, leave_out): ...
def _remembered(store):
    """
    Args:
        store: name -> [stamp, sha256] of the files that were read before; a damaged store is empty"""
    ...
def data_digest(path: str | Path, leave_out=()) -> str:
    """Names and content of all files; what the cache folder remembers of an untouched file is not read again.

    Args:
        path: a file, or a folder
        leave_out: folders below it that do not count, as resolved text

    Returns:
        sha256"""
    ...
def _named_data(run: Planned, root: str | Path) -> dict:
    """The files and folders that the parameters of a run name, alone or with commas between them.

    Args:
        root: the project root

    Returns:
        parameter and number -> path, of the files and folders that are there"""
    ...
def content_hash(run: Planned, root: str | Path, reports: str | Path | None=None, library: dict | None=None, digests: dict | None=None) -> str:
    """The hash of everything that a run's result depends on.

    Args:
        root: the project root
        reports: where the reports go; they do not count, nor does the project's own folder
        library: from `library_source`
        digests: path -> digest, of the data that was read for another run just now

    Returns:
        sha256"""
    ...
FINISHED: str
def is_finished(folder: str | Path, content: str) -> bool:
    """Did this machine finish a run with this content into the folder?

    Args:
        folder: the folder of the run
        content: its content hash"""
    ...
