"""Writers that are killed: the old state or the new one is there, never a mixture; the next run works and finds
nothing in its way."""
import json
from pathlib import Path

import pytest
from processes import program

KILLS = 12
IMPORTED = (
    "tvb.adapters.bases",
    "tvb.adapters.collection",
    "tvb.adapters.truncation",
    "tvb.bases.builders",
    "tvb.localize_stitch.mask_files",
    "tvb.merging.methods",
    "tvb.running.report",
    "tvb.storage.cache",
    "tvb.training.progress",
    "torch.optim",
)


@pytest.fixture(scope="module")
def forks(forks):
    "The process that has imported what the writers use"
    return forks.load(*IMPORTED)


def names():
    "The writers, without importing the library for it"
    source = (Path(__file__).parent / "killed_writers.py").read_text()
    listed = source.split("for kind in (")[1].split(")")[0]
    return [name.strip() for name in listed.split(",") if name.strip()]


@pytest.mark.parametrize("writer", names())
def test_a_killed_writer_leaves_the_old_or_the_new(writer, forks):
    "Twelve kills, two thirds of them at a moment that the number decides"
    done = forks.run(**program(Path(__file__).with_name("killed_writers.py"), writer, KILLS))
    assert done.returncode == 0, done.stderr[-2000:]
    trials = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(trials) == KILLS
    once = writer == "Entry"                                     # is made once and stays
    # two steps: after the first, neither the old nor the new one is there, but a whole one
    between = {"RebuiltBasis", "RecompressedTasks", "Page"}
    for trial in trials:
        allowed = {"nothing", 0} if once else {1, 2, None} if writer in between else {1, 2}
        assert trial["after"] in allowed, trial
        assert trial["then"] == (0 if once else 3), trial
        assert not trial["hidden"], trial
