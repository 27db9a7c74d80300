# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.command_line.ending import root_app
from typing import Annotated
from typing import Optional
import typer

def _checked_folder(folder):
    """
    Args:
        folder: a folder that is there"""
    ...
def looked_through(folder: str | Path, place: str):
    """What of a folder is sent; a sentence where it is not whole.

    Args:
        folder: of a model, a basis, compressed task vectors, an adapter, or a basis of adapters
        place: where it is going to be, for the card"""
    ...
@root_app.command('push', epilog='Example: tvb push basis org/basis --dry-run')
def push_folder(folder: Annotated[str | Path, typer.Argument(help='Folder of a model, a basis, an adapter, or a basis of adapters.')], repository: Annotated[str, typer.Argument(help='Where to: org/name; it is created where it is missing.')], private: Annotated[bool, typer.Option('--private', help='Create it for you alone.')]=False, revision: Annotated[Optional[str], typer.Option(help='Branch, created where it is missing; default: main.')]=None, message: Annotated[Optional[str], typer.Option(help='Message of the commit.')]=None, dry_run: Annotated[bool, typer.Option('--dry-run', help='Say what would be sent, and send nothing.')]=False):
    """Upload a folder to the Hugging Face hub, with a card. Needs a token: `hf auth login`, or HF_TOKEN."""
    ...
