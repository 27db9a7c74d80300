# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from contextlib import contextmanager
from pathlib import Path
from tvb.command_line.ending import root_app
from tvb.command_line.ending import sparing
from typing import Annotated
from typing import Optional
import typer

@contextmanager
def _current_folder(): ...
def _function(text):
    """
    Args:
        text: (name, function) of NAME=MODULE:FUNCTION"""
    ...
def _functions(texts, recipe):
    """
    Args:
        recipe: name -> function, of what was typed"""
    ...
@root_app.command('run', epilog='Example: tvb run recipe.yaml')
def run(recipe: Annotated[str | Path, typer.Argument(help='A YAML file: a recipe of ours, or one of mergekit.')], out: Annotated[Optional[str | Path], typer.Option('--out', '-o', help='Where the model goes; default: as the recipe says.', callback=sparing)]=None, score: Annotated[Optional[list[str]], typer.Option('--score', help='A score that the recipe names, NAME=MODULE:FUNCTION; may be repeated.')]=None):
    """Make the model that a recipe describes, streaming, in bounded memory."""
    ...
@root_app.command('recipe', epilog='Example: tvb recipe from-recipe.safetensors')
def recipe(output: Annotated[str | Path, typer.Argument(help='A model that was merged: a file or a folder.')]):
    """Print the recipe that a model was made by, as YAML."""
    ...
