# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from pathlib import Path
from tvb.storage.hub_files import HubId

CARD: str
@dataclass
class Upload:
    """What is going to be sent.

    Attributes:
        names: files of it
        card: of a folder without one"""
    folder: Path
    names: list
    card: str | None = ...
    @property
    def sizes(self):
        """Name -> bytes, with the card."""
        ...
    def __repr__(self): ...
def has_front_matter(text: str) -> bool:
    """Whether a card begins as the hub reads it: lines between two lines of dashes."""
    ...
def upload_of(folder: str | Path, card: str | None=None) -> Upload:
    """Everything in a folder but what is hidden. `ValueError` if it has no card with front matter, or if what it says
    of itself is not there.

    Args:
        card: for a folder without one"""
    ...
def _refuse_incomplete(folder, names):
    """
    Args:
        names: a folder of ours lists its files"""
    ...
def repository_named(text: str) -> str:
    """The name of a repository; `ValueError` for anything else."""
    ...
def _refuse_nobody(): ...
def _failed(repository, error):
    """
    Args:
        error: what an error of the hub's client means"""
    ...
def _warn_of_older(upload, place):
    """Warn of weights in the repository that are not among what is sent."""
    ...
def push(upload: Upload, repository: str, private: bool=False, revision: str | None=None, message: str | None=None) -> HubId:
    """Upload a folder. `PermissionError` without a token that may write, `ConnectionError` where the hub is silent or
    the upload fails.

    Args:
        upload: of `upload_of`
        repository: "org/name"; created where it is missing
        private: of a new one
        revision: branch, created where it is missing; None: main
        message: of the commit

    Returns:
        where it is now, with the commit"""
    ...
def _staged(upload, work):
    """
    Args:
        work: a folder of links, with the card"""
    ...
