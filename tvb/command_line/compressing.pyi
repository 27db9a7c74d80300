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

_Purpose = Annotated[str, typer.Option('--for', help='What the error is measured on: the sum of all task vectors (addition), or each of them (negation and recovery, which choose alike). For addition the tasks may come back badly or not at all.')]
_Budget = Annotated[Optional[str], typer.Option(help='Bytes that the folder may take, e.g. 400MB (a KB is 1000).')]
_Error = Annotated[Optional[float], typer.Option(help='Or the relative error it may have (0.1: a tenth of the length is lost): of the sum for addition, RMS over the tasks otherwise.')]
_Frontier = Annotated[bool, typer.Option('--frontier', help='List all ways with bytes and errors; choose nothing.')]
_Candidates = Annotated[Optional[list[str]], typer.Option('--candidate', help="A way: 'int4' (every task vector in 4 bits), 'sum in int8', 'pca-4 in bfloat16' (4 rows: vectors that all tasks share), 'per-tensor-2 in int8, rest in sign' (rows, and what they leave of each task); codecs are also float32, int3, int2, rank-R, sparse-P; may be repeated; default: those that --frontier lists.")]
_Figure = Annotated[Optional[str | Path], typer.Option(help='An .svg, .png or .pdf file: error against bytes.', callback=sparing)]
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
def _refuse_ways(names, T):
    """`ValueError` for a way that there is not, before torch is imported."""
    ...
@root_app.command('compress', epilog='Example: tvb compress pretrained.safetensors digits.safetensors letters.safetensors fields.safetensors --budget 20KB --for negation -o compressed')
def compress_checkpoints(pretrained: Pretrained, finetuned: Finetuned, out: Annotated[Optional[str | Path], typer.Option('--out', '-o', help='Folder; default: only say the choice.')]=None, budget: _Budget=None, error: _Error=None, use: _Purpose='addition', frontier: _Frontier=False, figure: _Figure=None, candidate: _Candidates=None, seed: Annotated[int, typer.Option(help='Of the sample of columns, and of methods that draw.')]=0, as_json: Annotated[bool, typer.Option('--json', help='Table, choice and measured errors as JSON.')]=False, include: Patterns | None=None, exclude: Patterns | None=None, key: Key | None=None, vocabulary: Vocabulary | None=None, vocabulary_rows: RowNames | None=None, heads: Heads | None=None, heads_names: HeadNames | None=None):
    """Store task vectors in as few bytes as their purpose allows, streaming, in bounded memory.

    One pass predicts what each way takes and loses: all vectors in fewer bits, their sum alone, bases (rows: M vectors
    that all tasks share), bases of each tensor, and bases with rests (what the rows leave of each task) in few bits.
    Errors are of parameters, not of accuracy.
    With an error: tvb compress base a b c --error 0.1 --for recovery -o DIR. All ways: --frontier --figure ways.svg"""
    ...
def _named(found, names):
    """The tasks that are asked for, all where none are; `ValueError` for names that are none, or are no names of files."""
    ...
def _refuse_sum(folder):
    """`ValueError` for a folder that holds nothing but the sum."""
    ...
def _lost(folder):
    """What tasks lost in a folder that `compress` wrote, in words; nothing of other folders."""
    ...
def _base_of(found, base):
    """The pretrained checkpoint: given, or as the folder remembers it."""
    ...
@root_app.command('decompress', epilog='Example: tvb decompress compressed --base pretrained.safetensors -o tuned')
def decompress(folder: Annotated[str, typer.Argument(help=f'Folder of tvb compress, or of a basis: {PLACE}.')], task: Annotated[Optional[list[str]], typer.Argument(help='Names of tasks; default: all.')]=None, out: Annotated[str | Path, typer.Option('--out', '-o', help='New folder, with a file for each task.')]=..., base: Annotated[Optional[str | Path], typer.Option(help=f'Pretrained checkpoint: {PLACE}; default: as remembered.', parser=typed_path)]=None, vectors: Annotated[bool, typer.Option('--vectors', help='Write the task vectors, not the checkpoints.')]=False, force: Annotated[bool, typer.Option('--force', help='Take another pretrained model than theirs.')]=False):
    """Bring fine-tuned checkpoints back from a compressed folder or a basis, one tensor in memory at a time."""
    ...
