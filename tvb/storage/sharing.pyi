# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from contextlib import contextmanager

@contextmanager
def single_threaded():
    """Within the block, torch computes with one thread; yields how many it had."""
    ...
@contextmanager
def _workers(executor=None):
    """Where ranges are worked on: threads of this process, or the workers of a cluster.

    Args:
        executor: None, or a `dask.distributed.Client`"""
    ...
def _as_they_end(futures, executor=None):
    """Futures, one by one as they end; a scheduler that gives no news for a while is asked whether it is still there."""
    ...
def alone(work, blocks):
    """Call a function with torch on one thread, as the threads of this process do: sums come out the same on any worker."""
    ...
def on_ranges(work, ranges: list, executor=None, progress: str=''):
    """Call a function for every range. The first error ends it.

    Args:
        work: function of a range; for a cluster, one that can be pickled
        ranges: of `plan_ranges`
        executor: see `_workers`
        progress: label of a progress bar; empty: none"""
    ...
