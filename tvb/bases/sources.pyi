# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar

def sources(tasks):
    """Where the task vectors can be found again, if all of them are files."""
    ...
def _listed(patterns):
    """Patterns of names as JSON holds them."""
    ...
