"""A batch run over the tasks of a collection, one run each: killed in the middle it repeats only that task, and a
task without data stops nobody else."""
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tvb.running.sweep import run_sweep

SWEEP = """
title: One task after the other
stages:
  - notebook: mlm_train
    parameters: {{scale: tiny, table: "{table}"}}
    grid: {{task: [{tasks}]}}
"""
# a row whose data is nowhere
OWN = "task\ttexts\ttemplate\tclasses\nlost\ttext\t{text} It was <mask>.\t0=terrible; 1=great\n"


def wait_until(condition, seconds=900):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)


def tasks_of(folders):
    "The task of each of these folders, in the order of the alphabet."
    return sorted(json.loads((folder / "params.json").read_text())["task"] for folder in folders)


def whole(reports):
    "The tasks whose runs are finished."
    return tasks_of(path.parent for path in reports.glob("mlm_train/*/metrics.json"))


def trained(cache):
    "Task -> its checkpoint and when it was written."
    return {
        path.name.partition("-")[0]: (path, path.stat().st_mtime_ns)
        for path in cache.glob("language/finetuned/*.safetensors")
    }


@pytest.fixture(scope="module")
def swept(tmp_path_factory, root, gone):
    """A sweep that is killed while the second task is trained, what it left, and the sweep again, with a task
    between the two whose data is nowhere."""
    folder = tmp_path_factory.mktemp("masked")
    cache, reports = folder / "cache", folder / "reports"
    usual = Path(os.environ.get("TVB_CACHE") or Path.home() / ".cache" / "tvb").expanduser()
    # else the first run makes its own
    for model in (usual / "miniature").glob("roberta-*"): shutil.copytree(model, cache / "miniature" / model.name)
    (folder / "own.tsv").write_text(OWN)
    (folder / "sweep.yaml").write_text(SWEEP.format(table=folder / "own.tsv", tasks="reviews, captions"))
    with pytest.MonkeyPatch.context() as patch:
        for name in ("TVB_ROOT", "TVB_NOTEBOOK"): patch.delenv(name, raising=False)
        for name, value in dict(TVB_CACHE=cache, TVB_REPORTS=reports, OMP_NUM_THREADS=1).items():
            patch.setenv(name, str(value))
        command = (
            f"from tvb.running.sweep import run_sweep; run_sweep({str(folder / 'sweep.yaml')!r}, root={str(root)!r},"
            f" reports={str(reports)!r}, jobs=1, timeout=900)"
        )
        with subprocess.Popen(
            [sys.executable, "-c", command],
            cwd=root,
            env={**os.environ, "PYTHONPATH": str(root)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as sweep:
            wait_until(lambda: any(cache.glob("language/finetuned/captions-*")) or sweep.poll() is not None)
            children = psutil.Process(sweep.pid).children(recursive=True)
            os.kill(sweep.pid, signal.SIGKILL)
            code = sweep.wait(900)
        wait_until(lambda: gone(children))
        killed = dict(code=code, children=len(children), whole=whole(reports), trained=trained(cache))
        (folder / "sweep.yaml").write_text(SWEEP.format(table=folder / "own.tsv", tasks="reviews, lost, captions"))
        yield killed, run_sweep(folder / "sweep.yaml", root=root, reports=reports, jobs=1, timeout=900), reports, cache


def test_killed_in_the_middle_of_the_second_task(swept):
    killed, *_ = swept
    assert killed["code"] == -signal.SIGKILL and killed["children"] >= 2 # the run's process and its kernel
    assert killed["whole"] == ["reviews"] and "reviews" in killed["trained"]


def test_only_what_was_not_finished_is_run(swept):
    killed, again, reports, cache = swept
    assert tasks_of(reports / name for name in again.skipped) == ["reviews"]
    assert tasks_of(reports / name for name in again.ran) == ["captions"]
    assert whole(reports) == ["captions", "reviews"] and trained(cache).keys() == {"reviews", "captions"}
    for name, file in killed["trained"].items(): assert trained(cache)[name] == file, f"{name} was trained again"


def test_nothing_half_written_is_left(swept):
    _, _, reports, cache = swept
    assert not list(reports.glob(".*"))
    assert not list(cache.rglob("*.progress")) and not [
        path for path in (cache / "miniature").iterdir() if path.name.startswith(".")
    ]


def test_a_task_without_data_is_told_and_the_others_go_on(swept):
    _, again, reports, _ = swept
    failure, = again.failed.values()
    assert again.exit_code == 1 and "FileNotFoundError: No task could be loaded: task lost: there is no folder" in str(
        failure
    )
    folder, = (path.parent for path in (reports / "failed" / "mlm_train").glob("*/params.json"))
    assert tasks_of([folder]) == ["lost"] and "task lost: there is no folder" in (folder / "traceback.txt").read_text()


def test_what_a_run_records(swept):
    *_, reports, cache = swept
    for folder in [path.parent for path in (reports / "mlm_train").glob("*/params.json")]:
        found = json.loads((folder / "metrics.json").read_text())
        task = json.loads((folder / "params.json").read_text())["task"]
        assert found["scores"].keys() == {task} and 0 <= found["scores"][task]["fine-tuned"] <= 1
        assert (
            found["examples"][task]["train"] == 64 * {"captions": 3}.get(task, 2)
            and found["examples"][task]["validation"] + found["examples"][task]["test"] == 100
        )
        assert (
            found["protocol"]["shots"] == 64
            and (cache / "language" / "finetuned" / f"{found['checkpoints'][task]}.safetensors").is_file()
        )
