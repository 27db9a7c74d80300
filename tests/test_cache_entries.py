"""Entries of the cache: two runs that need the same ones make them once, and damaged ones are made again with a
warning."""
import shutil
import sys
import warnings

import pytest

from tvb.storage.loading import load_checkpoint
from tvb.training.loop import progress_of

SMALL = """
from dataclasses import replace
from tvb.miniature.images import SCALES, miniature_suite
tiny = SCALES["tiny"]
short, once = replace(tiny.finetuning, epochs=2), replace(tiny.pretraining, epochs=1)
scale = replace(tiny, corpus=60, pretraining=once, train=60, validation=40, test=40, finetuning=short)
suite = miniature_suite(scale=scale, tasks=("shapes",), progress=False)
"""
RUN = SMALL + """
path = suite.fine_tune_one("shapes", progress=False)
print(path.name, suite.measured(path, "shapes", "test"))
"""


@pytest.fixture
def cache(tmp_path, monkeypatch):
    "An empty cache."
    monkeypatch.setenv("TVB_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    "A cache with everything that is kept of a task, made once, and that as well."
    folder = tmp_path_factory.mktemp("whole") / "cache"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TVB_CACHE", str(folder))
        return folder, judged()


@pytest.fixture
def filled(whole, cache):
    "A copy of it as the cache; what is kept, without the path of the checkpoint."
    shutil.copytree(whole[0], cache)
    return whole[1][1:]


def small():
    space = {}
    exec(SMALL, space)
    return space["suite"]


def judged():
    "Everything that is kept of a task: a run from the start, as another process would make it."
    suite = small()
    return suite.fine_tune_one("shapes", progress=False), suite.zeroshot(), suite.finetuned(["shapes"])


def test_two_processes_make_each_entry_once(root, cache, forks):
    forks.load("tvb.miniature.images")
    running = [forks.start([sys.executable, "-c", RUN], cwd=root) for _ in range(2)]
    said = [process.communicate(timeout=900) for process in running]
    assert [process.returncode for process in running] == [0, 0], said
    assert said[0][0] == said[1][0] and said[0][0].startswith("shapes-seed0")
    names = [path.name for path in cache.rglob("*") if path.is_file()]
    assert not [name for name in names if name.startswith(".") or name.endswith(".progress")], names


def test_damaged_entries_are_made_again(cache, filled):
    "Each file of the cache in turn is cut in half or emptied; the results stay what they are."
    files = sorted(path for path in cache.rglob("*") if path.is_file())
    assert {path.suffix for path in files} == {".safetensors", ".json"} and len(files) >= 6
    for path, spoil in [
        (path, spoil) for path in files for spoil in (lambda data: data[: len(data) // 2], lambda data: b"")
    ]:
        good = path.read_bytes()
        path.unlink()           # the suites above may have mapped it
        path.write_bytes(spoil(good))
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")
            _, *after = judged()
        assert tuple(after) == filled, path
        assert any(
            "is damaged, so it is made again" in str(one.message) and path.name in str(one.message) for one in said
        ), (path, [str(one.message) for one in said])
        assert len(path.read_bytes()) == len(good)


def test_cells_of_other_shapes_are_made_again(cache, filled):
    for path in [path for path in cache.rglob("*.json")]:
        for text in ("[]", '{"correct": "many", "examples": 40}', '{"correct": 41, "examples": 40}', "[" * 100_000):
            path.write_text(text)
            with warnings.catch_warnings(record=True):
                warnings.simplefilter("always")
                assert judged()[-1] == filled[-1]


def test_the_progress_of_a_finished_run_goes_away(filled):
    "A run that is killed between its last two steps has a checkpoint and its progress."
    suite = small()
    path = suite.fine_tune_one("shapes", progress=False)
    progress_of(path).write_bytes(b"left behind")
    assert small().fine_tune_one("shapes", progress=False) == path and not progress_of(path).exists()
    assert len(load_checkpoint(path)) > 0
