# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from dataclasses import dataclass
from pathlib import Path
from tvb.running.child import RunFailed
from tvb.running.plan import Planned

def one_sweep(reports: str | Path):
    """Hold the reports folder for one sweep (a context manager); a second one is refused with a sentence.

    Args:
        reports: the folder of the reports"""
    ...
NOTHING_RUN: int
@dataclass
class SweepResult:
    """What a sweep did

    Attributes:
        reports: the folder of the reports
        ran: names of the runs
        skipped: names of the runs that were finished before
        failed: name -> `RunFailed`
        index: the HTML report
        found: what was found, a line for each experiment
        lacking: what the sweep needs and did not find, so that nothing was run"""
    title: str
    reports: Path
    ran: list = ...
    skipped: list = ...
    failed: dict = ...
    seconds: float = ...
    index: Path = ...
    found: list = ...
    lacking: str = ...
    @property
    def exit_code(self) -> int:
        """For the command line: 0, 1 when a run failed, or 3 when nothing was run for want of what the sweep needs"""
        ...
    @property
    def counts(self) -> str:
        """The numbers in a line, or why there are none"""
        ...
    def __repr__(self): ...
    def summary(self) -> str:
        """The end of a sweep for a reader, failures with their cell and the last lines of the traceback"""
        ...
class Runner:
    """Runs planned runs on threads of this process; keeps the children, so that they can all be stopped"""
    patience: ClassVar[Any]
    def __init__(self, root: str | Path, reports: str | Path, workplace: str | Path, timeout: float, environments: list=[{}], wanted=lambda: True, nursery=None):
        """
        Args:
            root: the project root
            reports: the folder of the reports
            workplace: a temporary folder in it, for runs that are not finished
            timeout: seconds that one run may take
            environments: variables for each of the runs at the same time
            wanted: is a run that goes on still wanted?
            nursery: forks the processes of the runs; None: each is a new one"""
        ...
    def pool(self):
        """Where runs are worked on: a `concurrent.futures.Executor`"""
        ...
    def start(self, pool, run, content):
        """Put a run into the queue; its future"""
        ...
    def outcome(self, task, run):
        """Nothing, or the error that a run ended with"""
        ...
    going: Any
    root: Any
    reports: Any
    workplace: Any
    timeout: Any
    jobs: Any
    wanted: Any
    nursery: Any
    children: Any
    stopped: Any
    guard: Any
    free: Any
    def run_one(self, run: Planned, content: str):
        """Execute one run to its end and keep its records, or raise `RunFailed` with what is known kept under `failed/`."""
        ...
    def keep(self, run: Planned, staging: str | Path, failure: RunFailed):
        """Keep what is known about a failed run; where even that can not be written, its sentence says so."""
        ...
    def stop(self, tasks: list):
        """End all children and let none start any more."""
        ...
    def run_stage(self, work: list, result: SweepResult, bar):
        """Run the (planned, content) pairs of one stage; what fails is noted and the others go on."""
        ...
    def note(self, task, run: Planned, result: SweepResult, bar):
        """Put a run that ended where it belongs."""
        ...
