# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.command_line.ending import ON_HUB
from tvb.command_line.ending import counted
from tvb.command_line.ending import root_app
from tvb.command_line.ending import sparing
from tvb.command_line.ending import typed_path
from typing import Annotated
from typing import Optional
import typer

_Model = Annotated[str | Path, typer.Argument(help=f'Fine-tuned model and its tokenizer, of transformers: folder, or {ON_HUB} of the hub.', parser=typed_path)]
_Data = Annotated[str, typer.Option(help='Texts: a .jsonl, .csv, .tsv, .parquet or .txt file, or a data set of the hub: name@revision, or one of its files as org/name/FILE.')]
_Use = Annotated[str, typer.Option('--for', help='fisher (squared gradients) or regmean (products of inputs).')]
_File = Annotated[str | Path, typer.Option('--out', '-o', help='The .safetensors file to write.', callback=sparing)]
_Label = Annotated[str, typer.Option(help='Column of the labels, which only the squared gradients of a classifier need.')]
_Limit = Annotated[Optional[int], typer.Option(help='Examples at most; default: all.', callback=counted)]
_Length = Annotated[int, typer.Option(help='Tokens of a text at most.', callback=counted)]
def _refuse_measuring(model, use, out):
    """
    Args:
        out: what can be seen before anything large is imported"""
    ...
@root_app.command('measure', epilog='Example: tvb measure digits --data digits.jsonl --for fisher -o digits-fisher.safetensors')
def measure_task(model: _Model, data: _Data, use: _Use, out: _File, text: Annotated[str, typer.Option(help='Column of the texts.')]='text', label: _Label='label', split: Annotated[str, typer.Option(help='Of a data set.')]='train', limit: _Limit=None, batch_size: Annotated[int, typer.Option(help='Examples at the same time.', callback=counted)]=8, length: _Length=512, seed: Annotated[int, typer.Option(help='Of the tokens that are hidden from a masked model.')]=0):
    """Measure on a task's texts what merging by fisher or regmean needs of it.

    Then: tvb merge base digits letters --method fisher --measured digits=FILE --measured letters=FILE -o merged"""
    ...
