"""Bases on disk: two writers at once, writers that are killed, disks that fill up, and how many bytes are read."""
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch
from typer.testing import CliRunner

from tvb import TaskVectors, load_basis
from tvb.builders import AutoencoderBasis, BalancedBasis, PCABasis
from tvb.checkpoints import CheckpointError, save_checkpoint
from tvb.cli import app
from tvb.estimate import refuse

NUMBERS = 500_000 # parameters of a model: 2 MB
MEGABYTE = 1 << 20

SLOW = """
import pathlib, sys, time
import tvb.basis, tvb.builders
from tvb.cli import app
begun, go = map(pathlib.Path, sys.argv[1:3])
write = tvb.basis.Basis.write_matrices
def slowly(self, *arguments):
    begun.touch()
    while not go.exists(): time.sleep(0.01)
    return write(self, *arguments)
tvb.basis.Basis.write_matrices = slowly
app(sys.argv[3:])
"""

COUNTED = """
import pathlib, re, sys
import tvb.basis, tvb.builders, tvb.collection
from tvb.cli import app
read = lambda: int(re.search(r"rchar: (\\d+)", pathlib.Path("/proc/self/io").read_text())[1])
before = read()
try: app(sys.argv[1:])
finally: print("bytes read:", read() - before)
"""


def checkpoint(path, seed):
    "Random numbers in a file."
    numbers = torch.randn(NUMBERS, generator=torch.Generator().manual_seed(seed))
    return save_checkpoint({"w": numbers[:-1000].reshape(-1, 1000) * 0.02, "b": numbers[-1000:]}, path)


@pytest.fixture(scope="module")
def inputs(tmp_path_factory):
    "A pretrained checkpoint and four fine-tuned ones."
    folder = tmp_path_factory.mktemp("inputs")
    return checkpoint(folder / "base.safetensors", 9), {f"task{t}": checkpoint(folder / f"task{t}.safetensors", t) for t in range(4)}


def words(inputs, out, M=2, *more): return [str(x) for x in ("basis", "build", inputs[0], *inputs[1].values(), "-M", M, "-o", out, *more)]


@pytest.fixture
def start():
    "A function that starts a Python process; whatever still runs at the end of the test is killed."
    processes = []
    def begin(program, *arguments):
        processes.append(subprocess.Popen([sys.executable, "-c", program, *map(str, arguments)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                          text=True, env={**os.environ, "OMP_NUM_THREADS": "1"}))
        return processes[-1]
    yield begin
    for process in processes:
        if process.poll() is None: process.kill()
        if not process.stdout.closed: process.communicate()


def wait_until(path, process):
    "Wait for a file that another process makes."
    for _ in range(6000):
        if path.exists(): return
        assert process.poll() is None, process.communicate()[0]
        time.sleep(0.01)
    raise AssertionError(f"{path} did not appear")


def names(folder): return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def is_whole(folder, method="balanced", M=2):
    "What the certificate says of a stored basis is what is found in its files."
    basis = load_basis(folder)
    certificate, measured = basis.certificate, basis.measure()
    assert (basis.method, basis.n_basis) == (method, M)
    assert all(abs(certificate["relative_error"][n] - measured["relative_error"][n]) < 1e-4 for n in basis.names)
    return certificate


# two at once

def test_the_second_of_two_builds_stops_at_once(inputs, tmp_path, start):
    begun, go, out = tmp_path / "begun", tmp_path / "go", tmp_path / "here" / "basis"
    first = start(SLOW, begun, go, *words(inputs, out))
    wait_until(begun, first)
    counting = Path("/proc/self/io").exists()
    second = start(COUNTED if counting else SLOW, *(() if counting else (begun, go)), *words(inputs, out, 1))
    said = second.communicate(timeout=120)[0]
    assert second.returncode == 2 and f"The basis {out} is being written by another process ({first.pid})" in " ".join(said.split()), said
    if counting: assert int(said.split("bytes read:")[1]) < 4 * MEGABYTE, said              # programs and headers, not the 10 MB of numbers
    assert first.poll() is None and not out.exists()                                        # the first is still at it
    go.touch()
    said = first.communicate(timeout=120)[0]
    assert first.returncode == 0, said
    is_whole(out)
    assert names(out.parent) == ["basis", *(f"basis/{n}" for n in ("basis.safetensors", "vector-000.safetensors", "vector-001.safetensors"))]


def test_many_builds_at_once(inputs, tmp_path, start):
    begun, out = tmp_path / "begun", tmp_path / "here" / "basis"
    program = SLOW.replace("app(sys", "pathlib.Path(f'{begun}.{sys.argv.pop(3)}').touch()\nwhile not go.exists(): time.sleep(0.001)\napp(sys").replace("    while not go.exists(): time.sleep(0.01)", "    time.sleep(0.5)")
    processes = [start(program, begun, tmp_path / "go", n, *words(inputs, out)) for n in range(3)]
    for n, process in enumerate(processes): wait_until(tmp_path / f"begun.{n}", process)    # all have their imports behind them
    (tmp_path / "go").touch()
    said = [process.communicate(timeout=120)[0] for process in processes]
    codes = [process.returncode for process in processes]
    assert set(codes) == {0, 2}, said
    assert all("is being written by another process" in " ".join(text.split()) for text, code in zip(said, codes) if code)
    is_whole(out)
    assert not [n for n in names(out.parent) if n.startswith(".")]


# killed

def test_a_killed_build_leaves_no_trace_after_the_next(inputs, tmp_path, start):
    out = tmp_path / "here" / "basis"
    BalancedBasis(1).fit(TaskVectors(*inputs), out=out)
    old = is_whole(out, M=1)
    killed = start(SLOW, tmp_path / "begun", tmp_path / "go", *words(inputs, out))
    wait_until(tmp_path / "begun", killed)
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    left = [n for n in names(out.parent) if n.startswith(".")]
    assert any(n.endswith(".tmp/vector-001.safetensors") for n in left) and ".basis.lock" in left   # it was in the middle of it
    assert is_whole(out, M=1) == old
    BalancedBasis(2).fit(TaskVectors(*inputs), out=out)
    is_whole(out)
    assert not [n for n in names(out.parent) if n.startswith(".")]


def test_a_build_that_is_killed_between_the_two_renames(inputs, tmp_path, start):
    out = tmp_path / "here" / "basis"
    BalancedBasis(1).fit(TaskVectors(*inputs), out=out)
    old = is_whole(out, M=1)
    program = """
import os, signal, sys
import tvb.basis
from tvb.cli import app
real, calls = os.rename, []
def rename(a, b):
    if str(b) == sys.argv[1]: os.kill(os.getpid(), signal.SIGKILL)
    real(a, b)
tvb.basis.os.rename = rename
app(sys.argv[2:])
"""
    killed = start(program, out, *words(inputs, out))
    said = killed.communicate(timeout=120)[0]
    assert killed.returncode == -signal.SIGKILL, said
    assert not out.exists()
    broken = save_checkpoint({"w": torch.full((499, 1000), float("nan")), "b": torch.zeros(1000)}, tmp_path / "broken.safetensors")
    with pytest.raises(ValueError, match="NaN"): BalancedBasis(2).fit(TaskVectors(inputs[0], {**inputs[1], "broken": broken}), out=out)
    assert is_whole(out, M=1) == old                                                        # brought back
    assert not [n for n in names(out.parent) if n.startswith(".")]


# disks that fill up

@pytest.fixture
def small_disk(tmp_path):
    "A function that mounts a disk of some megabytes; a skip where that is not allowed."
    mounted = []
    def mount(megabytes):
        place = tmp_path / f"disk{len(mounted)}"
        place.mkdir()
        try: done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", place], capture_output=True, text=True)
        except FileNotFoundError: pytest.skip("there is no `mount` on this system to make a small disk with")
        if done.returncode: pytest.skip(f"a small disk can not be mounted here: {done.stderr.strip()}")
        mounted.append(place)
        return place
    yield mount
    for place in mounted: subprocess.run(["umount", place], check=True)


def test_a_build_that_does_not_fit_is_refused(inputs, small_disk):
    disk = small_disk(3)
    with pytest.raises(OSError, match="GiB free") as error: BalancedBasis(2).fit(TaskVectors(*inputs), out=disk / "basis")
    assert ".tmp" not in str(error.value)
    assert names(disk) == []


def test_an_estimate_refuses_what_does_not_fit(inputs, small_disk):
    disk = small_disk(5)
    for dtype, code in ((None, 0), ("bfloat16", 2)):            # 4 MB fit; 4 MB of which 2 MB are made do not
        result = CliRunner().invoke(app, ["estimate", *words(inputs, disk / "basis")[2:], *(["--dtype", dtype] if dtype else [])])
        assert result.exit_code == code, result.output
        assert ("GiB free" in result.output) == (code == 2) and "to write" in result.output
        assert names(disk) == []
    with pytest.raises(OSError, match="GiB free"): refuse(TaskVectors(*inputs), PCABasis(2), disk / "basis")


@pytest.mark.parametrize("method", [BalancedBasis, PCABasis])
def test_the_disk_fills_up_in_the_middle_of_a_build(inputs, small_disk, monkeypatch, method):
    disk = small_disk(11)
    BalancedBasis(1).fit(TaskVectors(*inputs), out=disk / "basis")
    old = is_whole(disk / "basis", M=1)
    from tvb.streaming import FileRows
    filling = FileRows.filling
    def somebody_else(self):
        if not (disk / "film").exists():
            with open(disk / "film", "wb", buffering=0) as film:
                with pytest.raises(OSError):
                    while film.write(bytes(4096)): pass
        return filling(self)
    monkeypatch.setattr(FileRows, "filling", somebody_else)
    with pytest.raises(OSError, match="The disk is full: the basis .*basis was not written.* is as it was"): method(2).fit(TaskVectors(*inputs), out=disk / "basis")
    assert (disk / "film").stat().st_size > 4 * MEGABYTE
    (disk / "film").unlink()
    assert is_whole(disk / "basis", M=1) == old
    assert names(disk) == ["basis", "basis/basis.safetensors", "basis/vector-000.safetensors"]


def test_the_disk_fills_up_in_the_middle_of_saving(inputs, small_disk):
    disk, basis = small_disk(5), PCABasis(2).fit(TaskVectors(*inputs))
    AutoencoderBasis(1, steps=10).fit(TaskVectors(*inputs)).save(disk / "basis", dtype="int8")
    for write in (basis.save, basis.export_official):
        with pytest.raises(OSError, match="The disk is full: the basis .*basis was not written.* is as it was"): write(disk / "basis")
        assert is_whole(disk / "basis", "autoencoder", M=1)["storage"]["dtype"] == "int8"
        assert names(disk) == ["basis", "basis/basis.safetensors", "basis/vector-000.safetensors"]
    with pytest.raises(OSError, match="The disk is full"): basis.save(disk / "new")
    assert not (disk / "new").exists()


LIMITED = """
import json, resource, sys
from tvb.cli import app
resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
for command in json.loads(sys.argv[1]):
    try: app(command)
    except SystemExit as end: print("exit code", end.code, flush=True)
"""


def test_files_that_may_not_grow_that_large(inputs, tmp_path, start):
    out = tmp_path / "here" / "basis"
    BalancedBasis(1).fit(TaskVectors(*inputs), out=out)
    old, before = is_whole(out, M=1), names(tmp_path)
    commands = [words(inputs, out), words(inputs, tmp_path / "here" / "new"), words(inputs, out, 2, "--method", "random"), ["basis", "convert", str(out), str(tmp_path / "here" / "copy")]]
    process = start(LIMITED, json.dumps(commands))
    said = " ".join(process.communicate(timeout=120)[0].split())
    assert process.returncode == 0 and said.count("exit code 2") == said.count("A file would be larger than this process or its file system allows") == 4, said
    assert names(tmp_path) == before and is_whole(out, M=1) == old


# bytes read

def bytes_read():
    "By this process, until now."
    return int(Path("/proc/self/io").read_text().split("rchar: ")[1].split()[0])


@pytest.mark.skipif(not Path("/proc/self/io").exists(), reason="this system does not count the bytes that a process reads")
@pytest.mark.parametrize("dtype", [None, "int8"])
def test_adding_reads_everything_twice_and_removing_once(inputs, tmp_path, dtype):
    one, three = (NUMBERS * 4, dict(list(inputs[1].items())[:3]))
    basis = BalancedBasis(2).fit(TaskVectors(inputs[0], three), out=tmp_path / "full")
    basis.save(tmp_path / "basis", dtype=dtype)
    rewriting = 0 if dtype is None else 2 * 6 * one             # two vectors in full are read a few times to be stored in fewer bits
    begin = bytes_read()
    load_basis(tmp_path / "basis").add("task3", inputs[1]["task3"])
    added = bytes_read() - begin
    assert 2 * 5 * one <= added < 2 * 5 * one + MEGABYTE // 2 + rewriting       # five files for the row of the Gram matrix, five to combine
    begin = bytes_read()
    load_basis(tmp_path / "basis").remove("task0")
    removed = bytes_read() - begin
    assert 4 * one <= removed < 4 * one + MEGABYTE // 2 + rewriting             # four files to combine, none for the Gram matrix
    print(f"{dtype}: {added / one:.2f} and {removed / one:.2f} times the bytes of a checkpoint")
    both = TaskVectors(inputs[0], {n: inputs[1][n] for n in ("task1", "task2", "task3")})
    assert torch.allclose(load_basis(tmp_path / "basis").gram, both.gram(), rtol=1e-6)


# files that are written again while somebody holds them

def test_a_basis_that_others_changed_is_not_undone(inputs, tmp_path):
    names = list(inputs[1])
    BalancedBasis(1).fit(TaskVectors(inputs[0], {n: inputs[1][n] for n in names[:3]}), out=tmp_path / "basis")
    mine, theirs = (load_basis(tmp_path / "basis") for _ in range(2))
    theirs.add(names[3], inputs[1][names[3]])
    before = {path.name: path.read_bytes() for path in (tmp_path / "basis").iterdir()}
    for change in (lambda: mine.remove(names[0]), lambda: mine.add(names[3], inputs[1][names[3]])):
        with pytest.raises(ValueError, match="was written again or removed after it was opened here"): change()
    with pytest.raises(CheckpointError, match="vector-000.safetensors was written again after it was opened here"): mine.merged()
    assert {path.name: path.read_bytes() for path in (tmp_path / "basis").iterdir()} == before and load_basis(tmp_path / "basis").names == names[:4]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["basis"]
    theirs.remove(names[0])                                                         # whoever changed it last goes on
    assert load_basis(tmp_path / "basis").names == names[1:4]


@pytest.mark.parametrize("ending", [".safetensors", ".pt"])
def test_a_checkpoint_that_was_written_again_is_not_read_on(tmp_path, ending):
    files = [tmp_path / f"{name}{ending}" for name in ("base", "one", "two")]
    def write(path, seed):
        state = {"a": torch.randn(300, 200, generator=torch.Generator().manual_seed(seed)), "b": torch.zeros(7)}
        save_checkpoint(state, path) if ending == ".safetensors" else torch.save(state, path)
    for seed, path in enumerate(files): write(path, seed)
    tasks = TaskVectors(files[0], {path.stem: path for path in files[1:]})
    write(files[2], 5)
    for use in (tasks.gram, lambda: tasks["two"]["a"], lambda: AutoencoderBasis(1).fit(tasks, out=tmp_path / "basis")):
        with pytest.raises(CheckpointError, match=f"two{ending} was written again after it was opened here"): use()
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(path.name for path in files)
    assert TaskVectors(files[0], {path.stem: path for path in files[1:]}).gram().isfinite().all()
