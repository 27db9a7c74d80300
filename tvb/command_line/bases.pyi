# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.command_line.checkpoints import Key
from tvb.command_line.ending import ON_HUB
from tvb.command_line.ending import PLACE
from tvb.command_line.ending import basis_app
from tvb.command_line.ending import finite
from tvb.command_line.ending import root_app
from tvb.command_line.ending import typed_path
from tvb.command_line.experiments import Scheduler
from typer.core import TyperCommand
from typing import Annotated
from typing import Optional
import typer

_GENERIC: Any
def _name_in(path):
    """
    Args:
        path: the name of a task"""
    ...
def task_and_path(text: str) -> tuple:
    """Split what the user wrote into a task name and a path: a path that exists is one, anything else ends its name
    at the first equals sign.

    Args:
        text: "NAME=PATH" or "PATH"; a place on the hub is a path too

    Returns:
        name, path"""
    ...
def named_paths(texts: list, what: str) -> dict:
    """Names and paths from the command line; a name twice is an error.

    Args:
        texts: what the user wrote
        what: "checkpoints" or "adapters", for the message

    Returns:
        name -> path"""
    ...
def open_tasks(pretrained, finetuned, include=None, exclude=None, key=None, **choices):
    """A collection from command-line arguments."""
    ...
def open_basis(folder, pretrained=None, finetuned=None):
    """A stored basis; with the checkpoints that it was built from, if they are given."""
    ...
_ELSEWHERE: Any
def _typed(text, key):
    """
    Args:
        key: JSON; a number as people write it, such as .3; or a bare word"""
    ...
def parse_settings(texts):
    """`key=value` pairs with JSON values, or numbers such as .3; a bare word is a string."""
    ...
def _byte_lines(basis) -> list:
    """The bytes of every file of a stored basis, as lines of a table."""
    ...
def _error_lines(certificate) -> list:
    """What a basis loses, as lines of a table."""
    ...
def _record_lines(folder) -> list:
    """What `tvb compress` predicted and measured when it wrote a folder; nothing of other folders."""
    ...
def _task_lines(certificate) -> list:
    """The measured error of each task."""
    ...
def describe(basis) -> str:
    """A basis and its certificate as text."""
    ...
Pretrained = Annotated[str | Path, typer.Argument(help=f'Pretrained checkpoint: {PLACE}.', parser=typed_path)]
Finetuned = Annotated[list[str], typer.Argument(help=f'Fine-tuned checkpoints: NAME=PATH, or PATH; or {ON_HUB} of the hub in its place. What exists as a path is one, equals signs and all; anything else is split at the first equals sign.')]
Basics = Annotated[int, typer.Option('--n-basis', '-M', help='Number of basis vectors.')]
Settings = Annotated[Optional[list[str]], typer.Option('--set', help='Setting of the method, key=value (split at the first equals sign); may be repeated.')]
Scaling = Annotated[float, typer.Option(help='Coefficient.', callback=finite)]
Patterns = Annotated[Optional[list[str]], typer.Option(help='Shell pattern of parameter names; may be repeated.')]
Dtype = Annotated[Optional[str], typer.Option(help='How vectors are stored: float32, bfloat16, float16, int8, int4, int3, int2, sign, rank-R, sparse-P or two of them (rank-16+int8); default: as they are.')]
def refuse_stored(dtype):
    """`ValueError` for a type in which no vector is stored, before torch is imported."""
    ...
def _refuse_size(n_basis, T):
    """`ValueError` for a number of vectors that makes no sense, before torch is imported."""
    ...
Vocabulary = Annotated[Optional[str], typer.Option(help="Where tokenizers differ, whose tokens the result has: base (the pretrained model's), union (of all) or the name of a task; rows are brought together by their tokens.")]
RowNames = Annotated[Optional[list[str]], typer.Option('--vocabulary-rows', help='Shell pattern of the tensors with a row for each token; default: by names and sizes; may be repeated.')]
Heads = Annotated[Optional[str], typer.Option(help='Leave heads (classifiers) out of the arithmetic and keep those of base, none, or the name of a task.')]
HeadNames = Annotated[Optional[list[str]], typer.Option('--heads-names', help='Shell pattern of the tensors that are heads; default: the usual names (classifier.*, score.*, ...); may be repeated.')]
CHOICES_BESIDE: Any
def checked_choices(**choices):
    """The choices about tokens and heads. `ValueError` for one that belongs to another that was not made."""
    ...
def _cluster(scheduler):
    """A client of a dask scheduler, or nothing; `ValueError` where nobody answers."""
    ...
MERGINGS: Any
BUILDERS: Any
_NAMES: Any
class NamingCommand(TyperCommand):
    """A command whose help names the methods there are."""
    def format_help(self, ctx, formatter):
        """Fill in the names, then print as ever."""
        ...
def _asked(pretrained: Pretrained, finetuned: Finetuned, out: Annotated[str | Path, typer.Option('--out', '-o', help='Folder of the basis.')], n_basis: Basics, method: Annotated[str, typer.Option(help='{builders}.')]='balanced', setting: Settings | None=None, dtype: Dtype | None=None, include: Patterns | None=None, exclude: Patterns | None=None, key: Key | None=None, vocabulary: Vocabulary | None=None, vocabulary_rows: RowNames | None=None, heads: Heads | None=None, heads_names: HeadNames | None=None) -> tuple:
    """What is to be built.

    Returns:
        task vectors, builder, folder, type that the vectors are stored in"""
    ...
def _taking(options):
    """A command that takes the options of another function, and after them its own; the result comes first when it runs."""
    ...
@basis_app.command(cls=NamingCommand, epilog='Example: tvb basis build pretrained.safetensors digits.safetensors letters.safetensors fields.safetensors -M 2 -o basis')
@_taking(_asked)
def build(asked, scheduler: Scheduler | None=None):
    """Build a basis from checkpoints, streaming, in bounded memory."""
    ...
@root_app.command('estimate', cls=NamingCommand, epilog='Example: tvb estimate pretrained.safetensors digits.safetensors letters.safetensors fields.safetensors -M 2 -o basis')
@_taking(_asked)
def estimate_build(asked, as_json: Annotated[bool, typer.Option('--json', help='The numbers as JSON, in bytes and seconds.')]=False):
    """What building a basis would read, write, hold in memory and take; refused if the disk has no room for it."""
    ...
