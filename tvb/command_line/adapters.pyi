# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.command_line.bases import Basics
from tvb.command_line.bases import NamingCommand
from tvb.command_line.bases import Patterns
from tvb.command_line.bases import Pretrained
from tvb.command_line.bases import Settings
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
_Base = Annotated[Optional[str | Path], typer.Option(help=f'Checkpoint of the base model, {PLACE}: needed where modules or biases were trained as a whole.', parser=typed_path)]
_Without = Annotated[Optional[list[str]], typer.Option('--exclude', help='Shell pattern of weights to leave out, such as those of a head; may be repeated.')]
_Rank = Annotated[Optional[int], typer.Option('--rank', '-r', help='Rank of the result; default: the largest of the adapters.', callback=counted)]
def _open_adapters(folders, base=None, exclude=None):
    """Adapters by name; a name twice is an error."""
    ...
@_adapter_app.command('gram', epilog='Example: tvb adapter gram lora-digits lora-letters')
def adapter_gram(folders: _AdapterFolders, base: _Base=None, exclude: _Without=None, as_json: Annotated[bool, typer.Option('--json', help='Names, inner products and cosines as JSON.')]=False):
    """Inner products and cosines of adapters, from their factors alone."""
    ...
def _what_it_dropped(merged, method, adapters, space) -> str:
    """What the rank of a merged adapter costs, and how nothing is lost."""
    ...
def _one_for_each(weights, adapters):
    """As many weights as there are adapters, or none."""
    ...
def _refuse_form(dtype, shard_size, base, as_adapter):
    """`ValueError` for what belongs to a model where an adapter is written."""
    ...
def _known_space(space):
    """A space that there is."""
    ...
_OUTPUTS: Any
def _float_type(name):
    """A type by its name; None for none."""
    ...
def _quantised(base):
    """What is to be said of a base model that is quantised."""
    ...
def _refuse_measured(method, settings):
    """`ValueError` for a method that is told by data how much each weight counts, where no data were given."""
    ...
_Merged = Annotated[str | Path, typer.Option('--out', '-o', help='Folder of the merged adapter; with --base, .safetensors file or folder of the model.')]
_Weights = Annotated[Optional[list[float]], typer.Option('--weight', '-w', help='What each adapter is multiplied with first, in their order; default: 1.', callback=finite)]
_InSpace = Annotated[str, typer.Option(help='Where numbers are compared: weights, or a low-rank space of all adapters: knots or core.')]
_Into = Annotated[Optional[str | Path], typer.Option(help='Checkpoint of the base model: the result is added to it.')]
_AsAdapter = Annotated[bool, typer.Option('--adapter', help='With --base: write an adapter all the same; the base tells what was trained as a whole.')]
_OfModel = Annotated[Optional[str], typer.Option(help='Of the model that is written: float32, bfloat16 or float16; default: as in the base.')]
_ShardSize = Annotated[Optional[str], typer.Option(help='Of a folder: files of at most this size, e.g. 5GB; default: as in the model.')]
def _merge_into(adapters, base, out, merging, space, rank, given, how):
    """The base model with merged adapters; streamed where the method works on the weights."""
    ...
@_adapter_app.command('merge', cls=NamingCommand, epilog='Example: tvb adapter merge lora-digits lora-letters --method ties --set keep=0.3 --base pretrained.safetensors --scaling 0.5 -o merged.safetensors')
def adapter_merge(folders: _AdapterFolders, out: _Merged, method: Annotated[str, typer.Option(help='{merging methods}.')]='sum', setting: Settings | None=None, scaling: Annotated[float, typer.Option(help='Coefficient of the merged adapter.', callback=finite)]=1.0, weight: _Weights=None, space: _InSpace='weights', rank: _Rank=None, base: _Into=None, as_adapter: _AsAdapter=False, exclude: _Without=None, dtype: _OfModel=None, shard_size: _ShardSize=None):
    """Merge adapters by any method: into the base model, exactly and streaming (--base), or into an adapter of a
    rank."""
    ...
def _dropped_lines(adapter, vector, all_of_them) -> list:
    """What an extracted adapter lost, in all and by weights."""
    ...
@_adapter_app.command('extract', epilog='Example: tvb adapter extract pretrained.safetensors digits.safetensors --rank 4 -o lora-digits')
def adapter_extract(pretrained: Pretrained, finetuned: Annotated[str | Path, typer.Argument(help=f'Fine-tuned checkpoint: {PLACE}.', parser=typed_path)], out: Annotated[str | Path, typer.Option('--out', '-o', help='Folder of the adapter.')], rank: Annotated[int, typer.Option('--rank', '-r', help='Its rank.', callback=counted)]=16, include: Patterns | None=None, exclude: Patterns | None=None, embeddings: Annotated[str, typer.Option(help="low-rank, whole (as new values, PEFT's modules_to_save), or none: left out.")]='low-rank', whole: Annotated[Optional[list[str]], typer.Option(help="Shell pattern of weights whose modules are saved as a whole, such as '*norm*'; may be repeated.")]=None, layers: Annotated[bool, typer.Option('--layers', help='Say of every weight what was dropped.')]=False):
    """The nearest adapter of a rank to the difference of two checkpoints. What PEFT has no place for (biases, norms,
    matrices that are not called .weight) is left out and counts as dropped; --whole PATTERN makes room for it."""
    ...
@_adapter_app.command('basis', epilog='Example: tvb adapter basis lora-digits lora-letters lora-fields -M 2 -o lora-basis')
def adapter_basis(folders: _AdapterFolders, out: Annotated[str | Path, typer.Option('--out', '-o', help="Folder of the basis: one adapter's folder for each of its vectors.")], n_basis: Basics, method: Annotated[str, typer.Option(help='balanced, autoencoder, pca, selection, cluster, nonnegative or archetypal.')]='balanced', rank: _Rank=None, base: _Base=None, exclude: _Without=None):
    """Compress adapters into fewer ones."""
    ...
@_adapter_app.command('recover', epilog='Example: tvb adapter recover lora-basis lora-digits -o lora-digits-again')
def adapter_recover(folder: Annotated[str | Path, typer.Argument(help='Folder of a basis of adapters.')], task: Annotated[str, typer.Argument(help='Name of the task.')], out: Annotated[str | Path, typer.Option('--out', '-o', help='Folder of the adapter.')], rank: Annotated[Optional[int], typer.Option('--rank', '-r', help='Its rank; default: all that the basis remembers.', callback=counted)]=None, base: _Base=None):
    """Make the adapter of one task again, from a basis alone; PEFT opens it."""
    ...
