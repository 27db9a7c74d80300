# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from pathlib import Path

class Repository:
    """One repository of the stand-in: its commits, what they are called, and who may read it."""
    def __init__(self, private=False, gated=False): ...
    def commit(self, files, branch='main'):
        """Put files on top of what a branch holds; a value of None takes one away. The name of the commit."""
        ...
    def at(self, revision):
        """The commit that a branch, a tag or a commit names; None where there is none."""
        ...
    private: Any
    gated: Any
    commits: Any
    names: Any
def _oid(content): ...
def files_of(folder):
    """Name -> bytes of all files below a folder."""
    ...
class _Refusal(Exception):
    ...
class _Answers(BaseHTTPRequestHandler):
    """One request: looks for its route among `_ROUTES`, and writes what that gives."""
    protocol_version: ClassVar[Any]
    def log_message(self, *_): ...
    def answer(self): ...
    do_HEAD: ClassVar[Any]
    do_GET: ClassVar[Any]
    do_POST: ClassVar[Any]
    do_PUT: ClassVar[Any]
    body: Any
    close_connection: Any
    def parts(self):
        """The bytes that were sent, as they come."""
        ...
    def found(self, path) -> tuple:
        """What the first route that fits a path answers.

        Args:
            path: status, headers, content"""
        ...
def _is_known(request):
    """
    Args:
        request: does the request carry the token?"""
    ...
def _repository(request, repository): ...
def _commit(request, repository, revision): ...
def _info(request, repository, revision=''): ...
def _tree(request, repository, revision): ...
def _file(request, repository, revision, name): ...
def _refuse_unknown(request): ...
def _create(request): ...
def _branch(request, repository, branch): ...
def _announced(request, **_): ...
def _places(request, **_):
    """
    Args:
        _: where large files are put"""
    ...
def _keep(request, oid): ...
def _new_commit(request, repository, revision): ...
_REPOSITORY: str
_REVISION: str
_ROUTES: Any
class StandInHub:
    """A hub on the loopback address: `repositories`, the requests that were `asked`, the files that were `fetched`."""
    token: ClassVar[Any]
    def __init__(self): ...
    def add(self, name, files, branch='main', **access):
        """Put files (name -> bytes, or a folder) into a repository, which is made where it is missing. The commit."""
        ...
    def __enter__(self): ...
    def __exit__(self, *_): ...
    def stop(self):
        """From now on nobody answers; what was fetched is in the cache."""
        ...
    def environment(self, cache):
        """Variables for a process that is to ask this hub, and nobody else."""
        ...
    stopped: Any
    repositories: Any
    asked: Any
    fetched: Any
    large: Any
    messages: Any
    server: Any
    endpoint: Any
@contextmanager
def asking(hub, cache: str | Path, token=None):
    """Within this, the hub's clients in this process ask the stand-in.

    Args:
        hub: `StandInHub`
        cache: folder for what is fetched
        token: to be known by; None: nobody"""
    ...
@contextmanager
def _known_by(token):
    """
    Args:
        token: in the environment, where the client looks first"""
    ...
