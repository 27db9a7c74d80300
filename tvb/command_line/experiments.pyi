# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.command_line.ending import counted
from tvb.command_line.ending import finite
from tvb.command_line.ending import root_app
from typing import Annotated
from typing import Optional
import typer

Scheduler = Annotated[Optional[str], typer.Option(help='Address of a dask scheduler whose workers do it, such as tcp://10.0.0.1:8786; they need to see the same files.')]
def _say_plan(file, reports, force, jobs):
    """
    Args:
        jobs: what a sweep would do, in lines; the exit code that it would have"""
    ...
@root_app.command(epilog='Example: tvb sweep sweeps/demo.yaml --jobs 2 --dry-run')
def sweep(file: Annotated[str | Path, typer.Argument(help='YAML file: notebooks and grids of their parameters.')], jobs: Annotated[int, typer.Option(help='Runs at the same time.', callback=counted)]=1, reports: Annotated[Optional[str | Path], typer.Option(help='Folder of the reports; default: reports/local of the project.')]=None, force: Annotated[bool, typer.Option('--force', help='Run again what is finished.')]=False, timeout: Annotated[float, typer.Option(help='Seconds that one run may take.', callback=finite)]=3600, scheduler: Scheduler | None=None, dry_run: Annotated[bool, typer.Option('--dry-run', help='Only say what would run, and how long it took before.')]=False):
    """Run experiment notebooks over a grid of parameters; finished runs are skipped. The exit code is 0 when all runs
    are there, 1 when one failed, 2 when the file or an option is wrong, and 3 when nothing was run because data that
    the file says it needs are not there: a script that runs several sweeps can go on after that."""
    ...
@root_app.command(epilog='Example: tvb report reports/local')
def report(reports: Annotated[Optional[str | Path], typer.Argument(help='Folder of the reports; default: reports/local of the project.')]=None, to: Annotated[str, typer.Option(help='Hand the runs to a tracker instead: mlflow, wandb or tensorboard.')]='', place: Annotated[str, typer.Option(help='Its address, project or folder; default: its own setting.')]=''):
    """Write the pages of the recorded runs again; begin with index.html."""
    ...
@root_app.command(epilog='Example: tvb publish reports/local/results')
def publish(source: Annotated[Optional[str | Path], typer.Argument(help='Folder of finished runs; default: reports/local/results of the project.')]=None, out: Annotated[Optional[str | Path], typer.Option('--out', '-o', help='Folder of the results; default: reports/ of the project.')]=None, keep: Annotated[bool, typer.Option('--keep', help='Leave earlier runs of the same experiments there, of whatever commit.')]=False):
    """Copy finished runs of one clean commit to the committed results: text, tables, figures and a page for each
    experiment. Earlier runs of these experiments go, unless --keep is given."""
    ...
