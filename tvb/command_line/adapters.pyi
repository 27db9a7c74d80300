# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.command_line.bases import Basics
from tvb.command_line.bases import Pretrained
from tvb.command_line.ending import ON_HUB
from tvb.command_line.ending import PLACE
from tvb.command_line.ending import counted
from tvb.command_line.ending import finite
from tvb.command_line.ending import typed_path
from typing import Annotated
from typing import Optional
import typer

_adapter_app: Any
_AdapterFolders = Annotated[list[str], typer.Argument(help=f'Folders of adapters: NAME=PATH, or PATH; or {ON_HUB} of the hub in its place. What exists as a path is one; anything else is split at the first equals sign.')]
_Base = Annotated[Optional[str | Path], typer.Option(help=f'Checkpoint of the base model: {PLACE}.', parser=typed_path)]
_Rank = Annotated[Optional[int], typer.Option('--rank', '-r', help='Rank of the result; default: the largest of the adapters.', callback=counted)]
def _open_adapters(folders, base=None):
    """Adapters by name; a name twice is an error."""
    ...
@_adapter_app.command('gram', epilog='Example: tvb adapter gram lora-digits lora-letters')
def adapter_gram(folders: _AdapterFolders, base: _Base=None, as_json: Annotated[bool, typer.Option('--json', help='Names, inner products and cosines as JSON.')]=False):
    """Inner products and cosines of adapters, from their factors alone."""
    ...
@_adapter_app.command('merge', epilog='Example: tvb adapter merge lora-digits lora-letters --weight 0.5 --weight 0.5 -o lora-both')
def adapter_merge(folders: _AdapterFolders, out: Annotated[str | Path, typer.Option('--out', '-o', help='Folder of the merged adapter; with --base, .safetensors file or folder of the model.')], weight: Annotated[Optional[list[float]], typer.Option('--weight', '-w', help='Weight of each adapter, in their order; default: 1, the sum.', callback=finite)]=None, rank: _Rank=None, base: _Base=None):
    """Add adapters: into an adapter of a rank, or into the base model, exactly."""
    ...
@_adapter_app.command('extract', epilog='Example: tvb adapter extract pretrained.safetensors digits.safetensors --rank 4 -o lora-digits')
def adapter_extract(pretrained: Pretrained, finetuned: Annotated[str | Path, typer.Argument(help=f'Fine-tuned checkpoint: {PLACE}.', parser=typed_path)], out: Annotated[str | Path, typer.Option('--out', '-o', help='Folder of the adapter.')], rank: Annotated[int, typer.Option('--rank', '-r', help='Its rank.', callback=counted)]=16):
    """The nearest adapter of a rank to the difference of two checkpoints; what PEFT has no place for (biases, norms,
    matrices that are not called .weight) is left out and counts as lost."""
    ...
@_adapter_app.command('basis', epilog='Example: tvb adapter basis lora-digits lora-letters lora-fields -M 2 -o lora-basis')
def adapter_basis(folders: _AdapterFolders, out: Annotated[str | Path, typer.Option('--out', '-o', help="Folder of the basis: one adapter's folder for each of its vectors.")], n_basis: Basics, method: Annotated[str, typer.Option(help='balanced, autoencoder, pca, selection or cluster.')]='balanced', rank: _Rank=None):
    """Compress adapters into fewer ones."""
    ...
