# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from contextlib import contextmanager

CONNECT_SECONDS: Any
WORKERS_SECONDS: Any
PATIENCE_SECONDS: Any
class ClusterError(ValueError):
    """A cluster that can not do the work."""
def _identity(scheduler, seconds):
    """What the one at an address says of itself."""
    ...
def _within(seconds, make):
    """The result of a coroutine, or the error that it ended with; an `asyncio.TimeoutError` after some seconds,
    whatever it does."""
    ...
def check_scheduler(scheduler: str):
    """`ClusterError`, within seconds, if no dask scheduler answers at an address.

    Args:
        scheduler: an address such as tcp://127.0.0.1:8786"""
    ...
_LOST: str
@contextmanager
def _quiet():
    """Within the block, and after it if it fails, dask does not log what ends in an error of ours anyway."""
    ...
@contextmanager
def reporting(client):
    """Turn what dask raises when the scheduler or all workers are lost into a `ClusterError`."""
    ...
def check_alive(client):
    """`ClusterError` if the scheduler of a client does not answer any more."""
    ...
_ADDRESS: str
def _check_address(scheduler):
    """`ClusterError` for what can not be the address of a scheduler, or one that is not configured."""
    ...
def _open_client(scheduler): ...
def _close_client(client): ...
@contextmanager
def connected(scheduler: str):
    """A connection to a scheduler that has workers; `ClusterError` if there is none within seconds, or if it is lost.

    Args:
        scheduler: an address such as tcp://127.0.0.1:8786"""
    ...
