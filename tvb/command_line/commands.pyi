# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar

app: Any
_COMMANDS: Any
def main():
    """Entry point of the `tvb` command."""
    ...
