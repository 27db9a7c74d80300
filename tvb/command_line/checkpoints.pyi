# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.command_line.ending import ON_HUB
from tvb.command_line.ending import PLACE
from tvb.command_line.ending import counted
from tvb.command_line.ending import root_app
from tvb.command_line.ending import sparing
from tvb.command_line.ending import typed_path
from typing import Annotated
from typing import Optional
import typer

FLOATS: Any
def refuse_dtype(name, known: tuple=FLOATS, said: str="'{name}' is not a floating-point type; write float32, bfloat16 or float16."):
    """`ValueError` for a type that there is not, before torch is imported.

    Args:
        name: that was typed; None: none was
        known: the types that there are"""
    ...
Key = Annotated[Optional[str], typer.Option('--key', help='Which part to take of files of torch.save that hold several, e.g. state_dict_ema.')]
@root_app.command(epilog='Example: tvb convert digits.safetensors digits-half.safetensors --dtype bfloat16')
def convert(old: Annotated[str | Path, typer.Argument(help=f'Any checkpoint: safetensors, .pt, .pth, .bin, or a Hugging Face folder; {PLACE}.', parser=typed_path)], new: Annotated[str | Path, typer.Argument(help='The .safetensors file to write (a folder with --shard-size).', callback=sparing)], dtype: Annotated[Optional[str], typer.Option(help='Convert floating-point tensors, e.g. float32 or bfloat16.')]=None, key: Key | None=None, shard_size: Annotated[Optional[str], typer.Option(help='Write shards of at most this size, e.g. 5GB.')]=None):
    """Turn a checkpoint of any kind into safetensors. No pickle is executed."""
    ...
_Data = Annotated[Optional[str | Path], typer.Option(help='Folder of the data, where they are in another place: one folder for each task.')]
_Accuracies = Annotated[Optional[str | Path], typer.Option(help='JSON file {"DTD": {"zeroshot": 0.44, "finetuned": 0.79, "examples": 1880}} to compare with the published ones.')]
_Looked = Annotated[Optional[str | Path], typer.Argument(help=f'Folder of checkpoints, of data, or of both; or a model on the hub, {ON_HUB}.', parser=typed_path)]
_ByName = Annotated[Optional[str | Path], typer.Option(help='Pretrained checkpoint; default: found by its name.', parser=typed_path)]
_Clip = Annotated[Optional[str | Path], typer.Option(help='File with the whole CLIP model, to measure accuracies of tasks with checkpoint and data.', parser=typed_path)]
_Limit = Annotated[Optional[int], typer.Option(help='Images per split to look at; default: all, and 1000 to measure an accuracy.', callback=counted)]
_Gelu = Annotated[Optional[bool], typer.Option('--quick-gelu/--no-quick-gelu', help="OpenAI's activation; default: for the models of the papers.")]
@root_app.command(epilog='Example: tvb doctor .')
def doctor(folder: _Looked=None, data: _Data=None, accuracies: _Accuracies=None, pretrained: _ByName=None, model: Annotated[str, typer.Option(help='open_clip name or JSON config, for accuracies.')]='ViT-B-32', weights: _Clip=None, limit: _Limit=None, quick_gelu: _Gelu=None, strict: Annotated[bool, typer.Option('--strict', help='Exit with 1 for warnings too.')]=False, as_json: Annotated[bool, typer.Option('--json', help='Tables and findings as JSON.')]=False):
    """Say in words what looks wrong with checkpoints, data and accuracies."""
    ...
_EXAMPLES: Any
_RECIPE: str
def write_example(folder: str | Path) -> list[Path]:
    """Write five small checkpoints and a recipe. `FileExistsError` where one of the files is there already.

    Args:
        folder: made where it is missing

    Returns:
        the pretrained checkpoint, then one for each task, and a recipe"""
    ...
@root_app.command(epilog='Example: tvb example files')
def example(folder: Annotated[str | Path, typer.Argument(help='Where to write them; default: here.')]=Path('.')):
    """Write small files to try things on: pretrained, digits, letters, fields, rivers, and a recipe."""
    ...
