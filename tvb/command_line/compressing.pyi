# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.command_line.bases import Finetuned
from tvb.command_line.bases import HeadNames
from tvb.command_line.bases import Heads
from tvb.command_line.bases import Patterns
from tvb.command_line.bases import Pretrained
from tvb.command_line.bases import RowNames
from tvb.command_line.bases import Vocabulary
from tvb.command_line.checkpoints import Key
from tvb.command_line.ending import PLACE
from tvb.command_line.ending import root_app
from tvb.command_line.ending import sparing
from tvb.command_line.ending import typed_path
from typing import Annotated
from typing import Optional
import typer

_Purpose = Annotated[str, typer.Option('--for', help='What the vectors are for: addition (their sum counts), negation or recovery.')]
_Budget = Annotated[Optional[str], typer.Option(help='Bytes that the folder may take, e.g. 400MB.')]
_Error = Annotated[Optional[float], typer.Option(help='Or the relative error it may have: of the sum for addition, RMS of the tasks otherwise.')]
_Frontier = Annotated[bool, typer.Option('--frontier', help='Only show which ways there are, and choose nothing.')]
_Candidates = Annotated[Optional[list[str]], typer.Option('--candidate', help="A way, e.g. 'balanced-4 in int8'; may be repeated; default: all usual ones.")]
_Figure = Annotated[Optional[str | Path], typer.Option(help='An .svg or .png file: error against bytes.', callback=sparing)]
_TITLES: Any
def _table(plan) -> list:
    """All ways, the smallest first; a star stands before those on the frontier.

    Args:
        plan: of lines"""
    ...
def _as_json(plan):
    """The plan as JSON."""
    ...
def _refuse_asked(use, budget, error, frontier, out, figure):
    """What makes no sense, before torch is imported for it."""
    ...
@root_app.command('compress', epilog='Example: tvb compress pretrained.safetensors digits.safetensors letters.safetensors fields.safetensors --budget 20KB --for negation -o compressed')
def compress_checkpoints(pretrained: Pretrained, finetuned: Finetuned, out: Annotated[Optional[str | Path], typer.Option('--out', '-o', help='Folder to write; default: only say it.')]=None, budget: _Budget=None, error: _Error=None, use: _Purpose='addition', frontier: _Frontier=False, figure: _Figure=None, candidate: _Candidates=None, seed: Annotated[int, typer.Option(help='Of the sample of columns, and of methods that draw.')]=0, as_json: Annotated[bool, typer.Option('--json', help='Table, choice and measured errors as JSON.')]=False, include: Patterns | None=None, exclude: Patterns | None=None, key: Key | None=None, vocabulary: Vocabulary | None=None, vocabulary_rows: RowNames | None=None, heads: Heads | None=None, heads_names: HeadNames | None=None):
    """Store task vectors in as few bytes as their purpose allows, streaming, in bounded memory.

    Every way is predicted from one pass: bits, one summed vector, bases, bases of each tensor, and what these leave.
    With an error: tvb compress base a b c --error 0.1 --for recovery -o DIR. All ways: --frontier --figure ways.svg"""
    ...
def _named(found, names):
    """The tasks that are asked for, all where none are; `ValueError` for names that are none, or are no names of files."""
    ...
def _refuse_sum(folder):
    """`ValueError` for a folder that holds nothing but the sum."""
    ...
def _base_of(found, base):
    """The pretrained checkpoint: given, or as the folder remembers it."""
    ...
@root_app.command('decompress', epilog='Example: tvb decompress compressed --base pretrained.safetensors -o tuned')
def decompress(folder: Annotated[str, typer.Argument(help=f'Folder of tvb compress, or of a basis: {PLACE}.')], task: Annotated[Optional[list[str]], typer.Argument(help='Names of tasks; default: all.')]=None, out: Annotated[str | Path, typer.Option('--out', '-o', help='New folder, with a file for each task.')]=..., base: Annotated[Optional[str | Path], typer.Option(help=f'Pretrained checkpoint: {PLACE}; default: as remembered.', parser=typed_path)]=None, vectors: Annotated[bool, typer.Option('--vectors', help='Write the task vectors, not the checkpoints.')]=False, force: Annotated[bool, typer.Option('--force', help='Take another pretrained model than theirs.')]=False):
    """Bring fine-tuned checkpoints back from a compressed folder or a basis, one tensor in memory at a time."""
    ...
