# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

class HubId(NamedTuple):
    """A place on the Hugging Face hub; its text is how it is written.

    Attributes:
        repository: "org/name"
        inside: a folder or a file in it; empty: all of it
        revision: branch, tag or commit; None: the branch main"""
    repository: str
    inside: str = ...
    revision: str | None = ...
    def __str__(self): ...
    def below(self, inside):
        """A folder or a file inside this one."""
        ...
WEIGHT_ENDINGS: Any
_NAME: str
_FORM: Any
def parsed(text: str) -> HubId | None:
    """A text by its form alone.

    Returns:
        None: it has not the form of one"""
    ...
def _why_path(text: str, found: HubId) -> str:
    """Why a text that has the form of a name of the hub is a path here.

    Args:
        found: of the same text

    Returns:
        for messages; empty: it is none"""
    ...
def hub_id(text) -> HubId | None:
    """The place on the hub that a text names.

    Args:
        text: what was given where a path is asked for

    Returns:
        None: it is a path"""
    ...
def nothing_here(path, what: str='file or folder') -> FileNotFoundError:
    """What is to be said of a path under which there is nothing.

    Args:
        path: that was given
        what: what was looked for"""
    ...
_COMMIT: Any
_SNAPSHOT: Any
def hub_place(path: str | Path) -> HubId | None:
    """The place on the hub that a path in the hub's cache was fetched from.

    Returns:
        with the commit as its revision; None for what was not fetched"""
    ...
def shown_path(path: str | Path) -> str:
    """What messages and cards call a path: a place on the hub by its name, anything else by its path."""
    ...
def pinned(text: str) -> HubId | None:
    """The place that a text of `shown_path` names, with the commit; None for any other."""
    ...
def _home_of(repository):
    """
    Args:
        repository: where the client keeps a repository"""
    ...
def _cached_commit(place: HubId) -> str:
    """The commit that a place was when the hub was last asked.

    Returns:
        empty: nothing is known"""
    ...
class Listing(NamedTuple):
    """The files of a repository at one commit.

    Attributes:
        place: as it was asked for
        names: files, with their folders
        trouble: why the hub did not tell: then the files are those in the cache"""
    place: HubId
    commit: str
    names: tuple
    trouble: Exception | None
    @property
    def folder(self):
        """Where the files of the commit are, or will be."""
        ...
def _cached_listing(place: HubId, trouble: Exception | None=None) -> Listing | None:
    """What the cache holds of a place.

    Returns:
        None: nothing of it is there"""
    ...
_PATIENCE: Any
_PAUSE: Any
_silent: Any
def _unanswered(): ...
def _asked(place: HubId) -> Listing:
    """What the hub says of a place; `OSError` with a sentence where it refuses, `ConnectionError` where it is silent."""
    ...
LOG_IN: str
def refusal(place: HubId, error: Exception) -> OSError:
    """What an error of the hub's client means.

    Args:
        error: of the hub's client

    Returns:
        `ConnectionError` where nobody answered"""
    ...
def listed(place: HubId) -> Listing:
    """The files of a place: from the hub, else from its cache; sentences where neither knows it."""
    ...
def _fetch(listing: Listing, names: list):
    """Have these files in the cache. A sentence where one is not there and can not be fetched.

    Args:
        names: files of it"""
    ...
def _cause(error):
    """
    Args:
        error: what the hub answered, where the client says that it found nothing in its cache instead"""
    ...
def _shards(listing: Listing, names: list) -> list:
    """What the indexes among some files name; an index that is damaged is for its reader to refuse.

    Args:
        names: files of it that are in the cache

    Returns:
        files of it"""
    ...
def _needed(listing: Listing, wanted, what: str | None) -> list:
    """Which files are to be fetched. `FileNotFoundError` where the place, or what is needed of it, is not there.

    Args:
        wanted: as in `fetched`
        what: for messages

    Returns:
        files of the repository"""
    ...
def _fits(name, pattern):
    """
    Args:
        pattern: as in a shell: a star stays within a folder"""
    ...
def _holds_none(listing, below, what):
    """
    Args:
        what: a sentence"""
    ...
def fetched(source, wanted: list | tuple | Callable=('*',), what: str | None='checkpoint', cached: bool=False) -> Path:
    """Where a path or a place on the hub lies on this machine. What is needed of it is fetched. `FileNotFoundError`
    or `PermissionError` with a sentence where that can not be done.

    Args:
        source: a path, the text of a `HubId`, or a `HubId`
        wanted: what is needed of a folder: shell patterns, or a function of the names below it that chooses among them
        what: what is looked for, for messages; None: it need not be there
        cached: whether the hub is left alone where the cache holds what is needed

    Returns:
        the file or the folder: of a path, itself"""
    ...
def _brought(listing, wanted, what):
    """
    Args:
        what: the place in the cache, with what is needed of it"""
    ...
