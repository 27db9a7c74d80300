# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from contextlib import contextmanager
from typer.core import TyperGroup
from typing import Annotated
import typer

_STOPPED: Any
_NOTHING_HALF: str
def _wants_memory(error):
    """
    Args:
        error: did the memory not suffice? torch says so in words"""
    ...
_EXTRAS: Any
def _extra_with(module):
    """
    Args:
        module: the extra that brings a module, or nothing"""
    ...
def ending(error: BaseException, command: str | None=None) -> tuple:
    """What to say about an error, and the exit code.

    Args:
        error: what a command ended with
        command: its name

    Returns:
        exit code, sentence"""
    ...
def say(text):
    """Print lines without control characters."""
    ...
def is_watched() -> bool:
    """Whether somebody looks at the messages: only then there are progress bars."""
    ...
def _reader_is_gone(error):
    """
    Args:
        error: has whoever read the output gone away?"""
    ...
def _give_up_output(): ...
def told(error: BaseException, command: str | None=None) -> int:
    """Say in one line what ended a command; nothing where whoever read the output has gone away.

    Args:
        error: what a command ended with
        command: its name

    Returns:
        the exit code"""
    ...
_UsageError: Any
class SentenceGroup(TyperGroup):
    """Commands that end in exit code 0 with the work done, or in one sentence and another exit code."""
    def invoke(self, ctx):
        """Run a command; turn what it raises into a sentence and an exit code."""
        ...
    def main(self, args=None, *more, standalone_mode=True, **extra):
        """Run the command line; what was typed wrongly is one sentence too."""
        ...
def _words(args): ...
def _misused(error):
    """
    Args:
        error: the exit code; without any argument the help is shown"""
    ...
_CLEANING: int
class Stopped(KeyboardInterrupt):
    """A signal that asks this process to end, raised where the main thread is"""
    def __init__(self, number): ...
    number: Any
@contextmanager
def stopped_by_signals():
    """Inside, Ctrl-C, SIGTERM and SIGHUP raise `Stopped`."""
    ...
root_app: Any
basis_app: Any
def _tell_version(wanted: bool):
    """Print the version of the library, and of the packages that can change a number."""
    ...
@root_app.callback()
def _options(version: Annotated[bool, typer.Option('--version', help='Show the version and end.', callback=_tell_version, is_eager=True)]=False): ...
def warned(message, category, filename, lineno, file=None, line=None):
    """Print a warning in one line, as `warnings.showwarning` is asked to."""
    ...
@contextmanager
def seldom_collecting():
    """Inside, Python looks rarely for cycles of objects to free, and at the end of the process not at all."""
    ...
def _checked(fits, wanted):
    """
    Args:
        wanted: a callback of an option"""
    ...
finite: Any
counted: Any
def sparing(path):
    """An output that is no file of a stored basis, which would be spoilt."""
    ...
def refuse_options(given: dict, **beside):
    """`ValueError` for an option without the one that it belongs to.

    Args:
        given: parameter -> value
        beside: parameter -> the one without which it means nothing"""
    ...
def refuse_missing(*paths, what: str='file or folder'):
    """`FileNotFoundError` for a path that leads nowhere and is no place on the hub.

    Args:
        paths: paths or texts; None is skipped
        what: what was looked for"""
    ...
def sized(text):
    """The bytes of a `--shard-size`; None where none is given."""
    ...
def _plain(text):
    """
    Args:
        text: help texts are markup where rich is installed"""
    ...
ON_HUB: Any
PLACE: Any
def typed_path(text):
    """A path as it was typed: `./models/base` is no place on the hub, and `Path` forgets the dot."""
    ...
