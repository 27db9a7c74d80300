# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.command_line.bases import Dtype
from tvb.command_line.bases import Finetuned
from tvb.command_line.bases import HeadNames
from tvb.command_line.bases import Heads
from tvb.command_line.bases import NamingCommand
from tvb.command_line.bases import Patterns
from tvb.command_line.bases import Pretrained
from tvb.command_line.bases import RowNames
from tvb.command_line.bases import Scaling
from tvb.command_line.bases import Settings
from tvb.command_line.bases import Vocabulary
from tvb.command_line.checkpoints import Key
from tvb.command_line.ending import PLACE
from tvb.command_line.ending import basis_app
from tvb.command_line.ending import finite
from tvb.command_line.ending import root_app
from tvb.command_line.ending import sparing
from tvb.command_line.ending import typed_path
from typing import Annotated
from typing import Optional
import typer

MEASURED: Any
def _measured_files(measured, method, settings, tasks):
    """
    Args:
        tasks: the setting of what was measured"""
    ...
_OUTPUTS: Any
def _recipe(pretrained, finetuned, method, setting, scaling, weights, measured=None, **selection):
    """What was typed, as a recipe."""
    ...
def _refuse_form(dtype, shard_size):
    """
    Args:
        shard_size: of a vector"""
    ...
_Merged = Annotated[str | Path, typer.Option('--out', '-o', help='The .safetensors file to write, or a folder: weights, config, tokenizer and a card.', callback=sparing)]
_AsVector = Annotated[bool, typer.Option('--vector', help='Write the merged task vector, without the coefficient, instead of the model.')]
_Weights = Annotated[Optional[list[float]], typer.Option('--weight', '-w', help='Weight of each model, in their order; default: all alike.', callback=finite)]
_Measured = Annotated[Optional[list[str]], typer.Option('--measured', help='For fisher and regmean: TASK=FILE of `tvb measure`, once for each task.')]
_OutputType = Annotated[Optional[str], typer.Option(help='Of what is written: float32, bfloat16 or float16; default: as in the model.')]
_ShardSize = Annotated[Optional[str], typer.Option(help='Of a folder: files of at most this size, e.g. 5GB; default: as in the model.')]
def _make(recipe, out, vector):
    """
    Args:
        vector: the model or the vector of what was typed, and what is to be said of it"""
    ...
@root_app.command('merge', cls=NamingCommand, epilog='Example: tvb merge pretrained.safetensors digits.safetensors letters.safetensors --method ties --scaling 0.5 -o merged.safetensors')
def merge_checkpoints(pretrained: Pretrained, finetuned: Finetuned, out: _Merged, method: Annotated[str, typer.Option(help='{merging methods}.')]='mean', scaling: Annotated[float, typer.Option(help='Coefficient of the merged vector.', callback=finite)]=1.0, setting: Settings | None=None, vector: _AsVector=False, include: Patterns | None=None, exclude: Patterns | None=None, key: Key | None=None, weight: _Weights=None, measured: _Measured=None, dtype: _OutputType=None, shard_size: _ShardSize=None, vocabulary: Vocabulary | None=None, vocabulary_rows: RowNames | None=None, heads: Heads | None=None, heads_names: HeadNames | None=None):
    """Merge checkpoints into one model, streaming, in bounded memory.

    Folders whose tokens or heads differ: tvb merge base chat code --vocabulary union --heads chat -o merged"""
    ...
_Folder = Annotated[str, typer.Argument(help=f'Folder of a basis, ours or published: {PLACE}.')]
_Target = Annotated[str | Path, typer.Option('--out', '-o', help='The .safetensors file, or the folder, to write.', callback=sparing)]
_Pretrained = Annotated[Optional[str | Path], typer.Option(help=f'Pretrained checkpoint to apply the vector to: {PLACE}.', parser=typed_path)]
_OtherModel = Annotated[bool, typer.Option('--force', help='Apply the vector to another model than the one that it belongs to.')]
def _refuse_model_options(pretrained, dtype, shard_size, **more):
    """
    Args:
        more: without a model"""
    ...
def _write_vector(vector, pretrained, scaling, out, force, dtype, shard_size):
    """Save a task vector, or the pretrained model with it applied, with a few tensors in memory at a time."""
    ...
def _written(folder):
    """
    Args:
        folder: what the folder of a basis, here or on the hub, tells without torch; None: not enough"""
    ...
@basis_app.command(epilog='Example: tvb basis inspect basis')
def inspect(folder: _Folder, finetuned: Annotated[Optional[list[str]], typer.Argument(help='Fine-tuned checkpoints, for a basis that does not store their Gram matrix.')]=None, pretrained: Annotated[Optional[str | Path], typer.Option(help=f'Pretrained checkpoint that goes with them: {PLACE}.', parser=typed_path)]=None, as_json: Annotated[bool, typer.Option('--json', help='Certificate and bytes as JSON.')]=False):
    """What a basis is, where its bytes are, and what it loses.

    The reconstruction loss is the squared error of all tasks, divided by T^2; the spectral floor is the least that
    any M vectors can have (Eckart and Young), and a ratio of 1 reaches it. Errors are parts of a task's length."""
    ...
@basis_app.command(epilog='Example: tvb basis merge basis --pretrained pretrained.safetensors --scaling 0.3 -o merged.safetensors')
def merge(folder: _Folder, out: _Target, pretrained: _Pretrained=None, scaling: Scaling=1.0, force: _OtherModel=False, dtype: _OutputType=None, shard_size: _ShardSize=None):
    """Add: the merged task vector of a basis, or the pretrained model with it applied."""
    ...
@basis_app.command(epilog='Example: tvb basis recover basis digits --pretrained pretrained.safetensors --scaling -0.5 -o forgetful.safetensors')
def recover(folder: _Folder, task: Annotated[str, typer.Argument(help='Name of the task.')], out: _Target, pretrained: _Pretrained=None, scaling: Annotated[float, typer.Option(help='Coefficient; negative to remove the skill.', callback=finite)]=1.0, force: _OtherModel=False, dtype: _OutputType=None, shard_size: _ShardSize=None):
    """Reconstruct the task vector of one task; with a negative scaling and a pretrained model, negate it."""
    ...
_Changed = Annotated[bool, typer.Option('--force', help='Take checkpoints that changed since the basis was built as they are now; everything is computed again.')]
_Moved = Annotated[Optional[str | Path], typer.Option(help='Pretrained checkpoint, if it lies elsewhere now; with --source.', parser=typed_path)]
_Sources = Annotated[Optional[list[str]], typer.Option('--source', help="Where a task's checkpoint lies now, NAME=PATH (or a place on the hub); once for every task of the basis.")]
@basis_app.command('convert', epilog='Example: tvb basis convert basis basis-half --dtype bfloat16')
def convert_basis(folder: _Folder, new: Annotated[str | Path, typer.Argument(help='Folder to write.')], to: Annotated[str, typer.Option(help="'tvb' for our format, 'official' for the published artefact folder.")]='tvb', dtype: Dtype | None=None):
    """Rewrite a basis in our format or in the published one, or in fewer bits."""
    ...
@basis_app.command(epilog='Example: tvb basis add basis rivers rivers.safetensors')
def add(folder: _Folder, name: Annotated[str, typer.Argument(help='Name of the new task.')], finetuned: Annotated[str | Path, typer.Argument(help=f'Its fine-tuned checkpoint: {PLACE}.', parser=typed_path)], force: _Changed=False, pretrained: _Moved=None, source: _Sources=None):
    """Take one more task into a stored basis; the checkpoints that it was built from must still be there."""
    ...
@basis_app.command(epilog='Example: tvb basis remove basis fields')
def remove(folder: _Folder, name: Annotated[str, typer.Argument(help='Name of the task to forget.')], force: _Changed=False, pretrained: _Moved=None, source: _Sources=None):
    """Leave one task out of a stored basis; the checkpoints that it was built from must still be there."""
    ...
