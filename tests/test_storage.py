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

from tvb import TaskVector, TaskVectors, load_basis
from tvb.bases.autoencoder import AutoencoderBasis
from tvb.bases.builders import BalancedBasis, METHODS, PCABasis, make_builder
from tvb.storage.tensors import CheckpointError
from tvb.storage.loading import load_checkpoint
from tvb.storage.writing import save_checkpoint, save_sharded
from tvb.command_line.commands import app
from tvb.bases.room import refuse

NUMBERS = 500_000 # parameters of a model: 2 MB
MEGABYTE = 1 << 20

SLOW = """
import pathlib, sys, time
import tvb.bases.basis, tvb.bases.builders
from tvb.command_line.commands import app
begun, go = map(pathlib.Path, sys.argv[1:3])
write = tvb.bases.basis.Basis.write_matrices
def slowly(self, *arguments):
    begun.touch()
    while not go.exists(): time.sleep(0.01)
    return write(self, *arguments)
tvb.bases.basis.Basis.write_matrices = slowly
app(sys.argv[3:])
"""

COUNTED = """
import pathlib, re, sys
import tvb.bases.basis, tvb.bases.builders, tvb.vectors.collection
from tvb.command_line.commands import app
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
    return checkpoint(folder / "base.safetensors", 9), {
        f"task{t}": checkpoint(folder / f"task{t}.safetensors", t) for t in range(4)
    }


def words(inputs, out, M=2, *more):
    return [str(x) for x in ("basis", "build", inputs[0], *inputs[1].values(), "-M", M, "-o", out, *more)]


@pytest.fixture(scope="module")
def forks(forks):
    "The process that has imported what builds need."
    return forks.load("tvb.command_line.commands", "tvb.bases.builders")


@pytest.fixture
def start(forks):
    "A function that starts a Python process; whatever still runs at the end of the test is killed."
    processes = []
    def begin(program, *arguments):
        processes.append(forks.start([sys.executable, "-c", program, *arguments], stderr=subprocess.STDOUT))
        return processes[-1]
    yield begin
    for process in processes:
        process.kill()
        process.wait()


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
    said = second.communicate(timeout=900)[0]
    assert second.returncode == 2 and f"The basis {out} is being written by another process ({first.pid})" in " ".join(
        said.split()
    ), said
    # programs and headers, not the 10 MB of numbers
    if counting: assert int(said.split("bytes read:")[1]) < 4 * MEGABYTE, said
    assert first.poll() is None and not out.exists()                                        # the first is still at it
    go.touch()
    said = first.communicate(timeout=900)[0]
    assert first.returncode == 0, said
    is_whole(out)
    assert names(out.parent) == [
        "basis",
        *(f"basis/{n}" for n in ("basis.safetensors", "vector-000.safetensors", "vector-001.safetensors")),
    ]


def test_many_builds_at_once(inputs, tmp_path, start):
    begun, out = tmp_path / "begun", tmp_path / "here" / "basis"
    program = SLOW.replace(
        "app(sys",
        "pathlib.Path(f'{begun}.{sys.argv.pop(3)}').touch()\nwhile not go.exists(): time.sleep(0.001)\napp(sys",
    ).replace("    while not go.exists(): time.sleep(0.01)", "    time.sleep(0.5)")
    processes = [start(program, begun, tmp_path / "go", n, *words(inputs, out)) for n in range(3)]
    # all have their imports behind them
    for n, process in enumerate(processes): wait_until(tmp_path / f"begun.{n}", process)
    (tmp_path / "go").touch()
    said = [process.communicate(timeout=900)[0] for process in processes]
    codes = [process.returncode for process in processes]
    assert set(codes) == {0, 2}, said
    assert all(
        "is being written by another process" in " ".join(text.split()) for text, code in zip(said, codes) if code
    )
    is_whole(out)
    assert not [n for n in names(out.parent) if n.startswith(".")]


# killed

@pytest.fixture
def stored(inputs, tmp_path):
    "The folder of a basis of one vector, and its certificate."
    out = tmp_path / "here" / "basis"
    BalancedBasis(1).fit(TaskVectors(*inputs), out=out)
    return out, is_whole(out, M=1)


def test_a_killed_build_leaves_no_trace_after_the_next(inputs, stored, tmp_path, start):
    out, old = stored
    killed = start(SLOW, tmp_path / "begun", tmp_path / "go", *words(inputs, out))
    wait_until(tmp_path / "begun", killed)
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    left = [n for n in names(out.parent) if n.startswith(".")]
    # it was in the middle of it
    assert any(n.endswith(".tmp/vector-001.safetensors") for n in left) and ".basis.lock" in left
    assert is_whole(out, M=1) == old
    BalancedBasis(2).fit(TaskVectors(*inputs), out=out)
    is_whole(out)
    assert not [n for n in names(out.parent) if n.startswith(".")]


def test_a_build_that_is_killed_between_the_two_renames(inputs, stored, tmp_path, start):
    out, old = stored
    program = """
import os, signal, sys
import tvb.storage.files
from tvb.command_line.commands import app
real = os.rename
def rename(a, b):
    if str(b) == sys.argv[1]: os.kill(os.getpid(), signal.SIGKILL)
    real(a, b)
# a system that can not let two folders change places
tvb.storage.files._exchange = lambda *folders: False
tvb.storage.files.os.rename = rename
app(sys.argv[2:])
"""
    killed = start(program, out, *words(inputs, out))
    said = killed.communicate(timeout=900)[0]
    assert killed.returncode == -signal.SIGKILL, said
    assert not out.exists()
    broken = save_checkpoint(
        {"w": torch.full((499, 1000), float("nan")), "b": torch.zeros(1000)}, tmp_path / "broken.safetensors"
    )
    with pytest.raises(ValueError, match="NaN"):
        BalancedBasis(2).fit(TaskVectors(inputs[0], {**inputs[1], "broken": broken}), out=out)
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
        try:
            done = subprocess.run(
                ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", place], capture_output=True, text=True
            )
        except FileNotFoundError:
            pytest.skip("there is no `mount` on this system to make a small disk with")
        if done.returncode: pytest.skip(f"a small disk can not be mounted here: {done.stderr.strip()}")
        mounted.append(place)
        return place
    yield mount
    for place in mounted: subprocess.run(["umount", place], check=True)


def test_a_build_that_does_not_fit_is_refused(inputs, small_disk):
    disk = small_disk(3)
    with pytest.raises(OSError, match="free and") as error:
        BalancedBasis(2).fit(TaskVectors(*inputs), out=disk / "basis")
    assert ".tmp" not in str(error.value)
    assert names(disk) == []


def test_an_estimate_refuses_what_does_not_fit(inputs, small_disk):
    disk = small_disk(5)
    for dtype, code in ((None, 0), ("bfloat16", 2)):            # 4 MB fit; 4 MB of which 2 MB are made do not
        result = CliRunner().invoke(
            app, ["estimate", *words(inputs, disk / "basis")[2:], *(["--dtype", dtype] if dtype else [])]
        )
        assert result.exit_code == code, result.output
        assert ("free and" in result.output) == (code == 2) and "to write" in result.output
        assert names(disk) == []
    with pytest.raises(OSError, match="free and"): refuse(TaskVectors(*inputs), PCABasis(2), disk / "basis")


@pytest.mark.parametrize("method", [BalancedBasis, PCABasis])
def test_the_disk_fills_up_in_the_middle_of_a_build(inputs, small_disk, monkeypatch, method):
    disk = small_disk(11)
    BalancedBasis(1).fit(TaskVectors(*inputs), out=disk / "basis")
    old = is_whole(disk / "basis", M=1)
    from tvb.storage.filling import FileRows
    filling = FileRows.filling
    def somebody_else(self, *more):
        if not (disk / "film").exists():
            with open(disk / "film", "wb", buffering=0) as film:
                with pytest.raises(OSError):
                    while film.write(bytes(4096)): pass
        return filling(self, *more)
    monkeypatch.setattr(FileRows, "filling", somebody_else)
    with pytest.raises(OSError, match="The disk is full: .*basis was not written.* is as it was"):
        method(2).fit(TaskVectors(*inputs), out=disk / "basis")
    assert (disk / "film").stat().st_size > 4 * MEGABYTE
    (disk / "film").unlink()
    assert is_whole(disk / "basis", M=1) == old
    assert names(disk) == ["basis", "basis/basis.safetensors", "basis/vector-000.safetensors"]


def test_the_disk_fills_up_in_the_middle_of_saving(inputs, small_disk):
    disk, basis = small_disk(5), PCABasis(2).fit(TaskVectors(*inputs))
    AutoencoderBasis(1, steps=10).fit(TaskVectors(*inputs)).save(disk / "basis", dtype="int8")
    for write in (basis.save, basis.export_official):
        with pytest.raises(OSError, match="The disk is full: .*basis was not written.* is as it was"):
            write(disk / "basis")
        assert is_whole(disk / "basis", "autoencoder", M=1)["storage"]["dtype"] == "int8"
        assert names(disk) == ["basis", "basis/basis.safetensors", "basis/vector-000.safetensors"]
    with pytest.raises(OSError, match="The disk is full"): basis.save(disk / "new")
    assert not (disk / "new").exists()


LIMITED = """
import json, resource, sys
from tvb.command_line.commands import app
resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
for command in json.loads(sys.argv[1]):
    try: app(command)
    except SystemExit as end: print("exit code", end.code, flush=True)
"""


def test_files_that_may_not_grow_that_large(inputs, tmp_path, start):
    out = tmp_path / "here" / "basis"
    BalancedBasis(1).fit(TaskVectors(*inputs), out=out)
    old, before = is_whole(out, M=1), names(tmp_path)
    commands = [
        words(inputs, out),
        words(inputs, tmp_path / "here" / "new"),
        words(inputs, out, 2, "--method", "random"),
        ["basis", "convert", str(out), str(tmp_path / "here" / "copy")],
    ]
    process = start(LIMITED, json.dumps(commands))
    said = " ".join(process.communicate(timeout=900)[0].split())
    assert (
        process.returncode == 0
        and said.count("exit code 2")
        == said.count("A file would be larger than this process or its file system allows")
        == 4
    ), said
    assert names(tmp_path) == before and is_whole(out, M=1) == old


# bytes read

def bytes_read():
    "By this process, until now."
    return int(Path("/proc/self/io").read_text().split("rchar: ")[1].split()[0])


@pytest.mark.skipif(
    not Path("/proc/self/io").exists(), reason="this system does not count the bytes that a process reads"
)
@pytest.mark.parametrize("dtype", [None, "int8"])
def test_adding_and_removing_read_everything_twice(inputs, tmp_path, dtype):
    # the bytes of a file; the process reads some more, but far from as many
    one, three = (NUMBERS * 4, dict(list(inputs[1].items())[:3]))
    basis = BalancedBasis(2).fit(TaskVectors(inputs[0], three), out=tmp_path / "full")
    basis.save(tmp_path / "basis", dtype=dtype)
    # two vectors in full are read a few times to be stored in fewer bits
    rewriting = 0 if dtype is None else 2 * 6 * one
    begin = bytes_read()
    load_basis(tmp_path / "basis").add("task3", inputs[1]["task3"])
    added = bytes_read() - begin
    # five files for the row of the Gram matrix and a look at what is known of the others, five to combine
    assert 2 * 5 * one <= added < (2 * 5 + 0.9) * one + rewriting
    begin = bytes_read()
    load_basis(tmp_path / "basis").remove("task0")
    removed = bytes_read() - begin
    # five files for a look at whether the Gram matrix is still theirs, four to combine
    assert 9 * one <= removed < (9 + 0.9) * one + rewriting
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
    with pytest.raises(CheckpointError, match="vector-000.safetensors was written again after it was opened here"):
        mine.merged()
    assert {path.name: path.read_bytes() for path in (tmp_path / "basis").iterdir()} == before and load_basis(
        tmp_path / "basis"
    ).names == names[:4]
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


# which tasks, which model

NAMES = ["zebra", "yak", "bee", "ant"]          # not in alphabetical order, and no two of one length


def little(place, ending=".safetensors"):
    """A pretrained checkpoint and four fine-tuned ones of different lengths, two of them alike; files, shards or
    Hugging Face folders."""
    generator = torch.Generator().manual_seed(0)
    draw = lambda scale: {
        "w": scale * torch.randn(12, 10, generator=generator),
        "b": scale * torch.randn(10, generator=generator),
        "frozen": torch.zeros(7),
    }
    base, shared = draw(1.0), draw(0.3)
    def put(name, state):
        if ending == ".pt": torch.save(state, place / f"{name}.pt")
        elif ending == "shards": save_sharded(state, place / name, shard_bytes=300)
        elif ending == "folder": save_checkpoint(state, place / name / "model.safetensors")
        else: save_checkpoint(state, place / f"{name}.safetensors")
        return place / (name if ending in ("shards", "folder") else name + ending)
    place.mkdir(exist_ok=True)
    vectors = {n: {k: (1 + t) * (shared[k] + v) for k, v in draw(0.1).items()} for t, n in enumerate(NAMES)}
    return put("base", base), {n: put(n, {k: base[k] + v for k, v in vector.items()}) for n, vector in vectors.items()}


def agrees(basis, tasks=None):
    "What the certificate says of every task is what is measured."
    said, measured = basis.certificate["relative_error"], basis.measure(tasks)["relative_error"]
    assert list(said) == list(measured) == basis.names
    assert all(abs(said[n] - measured[n]) < 1e-4 for n in basis.names), (said, measured)


@pytest.mark.parametrize("method", METHODS)
def test_the_order_of_the_tasks_survives(tmp_path, method):
    base, tuned = little(tmp_path / "in")
    make_builder(method, 2).fit(TaskVectors(base, tuned), out=tmp_path / "basis")
    basis = load_basis(tmp_path / "basis")
    assert basis.names == basis.find_tasks().names == NAMES
    assert basis.settings["sources"]["finetuned"] == [[n, str(p)] for n, p in tuned.items()]
    agrees(basis)
    turned = TaskVectors(base, dict(reversed(tuned.items())))                   # matched by name
    agrees(basis, turned)
    agrees(load_basis(tmp_path / "basis", tasks=turned))
    agrees(load_basis(tmp_path / "basis").remove("bee"))
    again = load_basis(tmp_path / "basis").add("bee", tuned["bee"])
    assert load_basis(tmp_path / "basis").names == again.names == ["zebra", "yak", "ant", "bee"]
    agrees(load_basis(tmp_path / "basis"))
    copy = load_basis(load_basis(tmp_path / "basis").save(tmp_path / "copy", dtype="bfloat16"))
    assert copy.find_tasks().names == again.names
    fewer = copy.remove("zebra")
    # rounded
    assert abs(fewer.certificate["relative_error"]["ant"] - fewer.measure()["relative_error"]["ant"]) < 0.02
    for wrong in (
        TaskVectors(base, {n: tuned[n] for n in NAMES[:3]}),
        TaskVectors(base, {**tuned, "cat": tuned["ant"]}),
    ):
        with pytest.raises(ValueError, match="'ant' is missing|'cat' is not in the basis"): again.measure(wrong)


def test_a_basis_of_an_older_version(tmp_path):
    """Sources in an order that means nothing, no fingerprints: it opens, in the order of its names, and says what it
    can not check."""
    base, tuned = little(tmp_path / "in")
    BalancedBasis(2).fit(TaskVectors(base, tuned), out=tmp_path / "basis")
    file = tmp_path / "basis" / "basis.safetensors"
    stored = load_checkpoint(file)
    settings = json.loads(stored.metadata["tvb.settings"])
    settings["sources"]["finetuned"] = dict(sorted(settings["sources"]["finetuned"]))
    del settings["fingerprints"]
    metadata = {k: v for k, v in stored.metadata.items() if k != "tvb.vectors"} | {
        "tvb.settings": json.dumps(settings, sort_keys=True)
    }
    save_checkpoint(dict(stored), file, metadata)
    basis = load_basis(tmp_path / "basis")
    with pytest.warns(UserWarning, match="whether its checkpoints are still the same can not be checked"): agrees(basis)
    with pytest.warns(UserWarning, match="can not be checked"): basis.remove("yak")
    agrees(load_basis(tmp_path / "basis"))                                      # now it has fingerprints
    assert "fingerprints" in load_basis(tmp_path / "basis").settings


@pytest.mark.parametrize("ending", [".safetensors", ".pt", "shards", "folder"])
@pytest.mark.parametrize("method", METHODS)
def test_a_checkpoint_that_was_trained_again_is_refused(tmp_path, method, ending):
    base, tuned = little(tmp_path / "in", ending)
    make_builder(method, 2).fit(TaskVectors(base, {n: tuned[n] for n in NAMES[:3]}), out=tmp_path / "basis")
    before = {p.name: p.read_bytes() for p in (tmp_path / "basis").iterdir()}
    state = {n: t.clone() for n, t in load_checkpoint(tuned["yak"]).items()}
    state["frozen"] += 5                                                        # only what no task changed before
    (tmp_path / "other").mkdir()
    if ending == "shards": save_sharded(state, tuned["yak"], shard_bytes=300)
    elif ending == "folder": save_checkpoint(state, tuned["yak"] / "model.safetensors")
    elif ending == ".pt": torch.save(state, tuned["yak"])
    else: save_checkpoint(state, tuned["yak"])
    for change in (lambda b: b.add("ant", tuned["ant"]), lambda b: b.remove("zebra"), lambda b: b.measure()):
        with pytest.raises(ValueError, match="the checkpoint of task 'yak': not what the basis was built from"):
            change(load_basis(tmp_path / "basis"))
    assert {p.name: p.read_bytes() for p in (tmp_path / "basis").iterdir()} == before
    # as it is now: everything is computed again
    taken = load_basis(tmp_path / "basis").add("ant", tuned["ant"], check=False)
    agrees(taken)
    agrees(load_basis(tmp_path / "basis"))
    if method not in ("random", "selection"): assert taken.merged()["frozen"].any()


def test_another_pretrained_model_is_refused(tmp_path):
    base, tuned = little(tmp_path / "in")
    BalancedBasis(2).fit(TaskVectors(base, tuned), out=tmp_path / "basis")
    other = save_checkpoint({n: t + 1 for n, t in load_checkpoint(base).items()}, tmp_path / "other.safetensors")
    head = save_checkpoint({**load_checkpoint(base), "head": torch.ones(3)}, tmp_path / "head.safetensors")
    run = lambda *command: CliRunner().invoke(app, ["basis", *map(str, command)])
    for command in (("merge", tmp_path / "basis"), ("recover", tmp_path / "basis", "bee")):
        said = run(*command, "--pretrained", other, "-o", tmp_path / "x.safetensors")
        assert (
            said.exit_code == 2
            and "other.safetensors is not the pretrained model that this task vector belongs to" in " ".join(
                said.output.split()
            )
        )
        assert not (tmp_path / "x.safetensors").exists()
        assert run(*command, "--pretrained", other, "--force", "-o", tmp_path / "x.safetensors").exit_code == 0
        # another head does not matter
        assert run(*command, "--pretrained", head, "-o", tmp_path / "x.safetensors").exit_code == 0
        assert "head" in load_checkpoint(tmp_path / "x.safetensors")
        (tmp_path / "x.safetensors").unlink()
        # as a vector of its own
        run(*command, "-o", tmp_path / "v.safetensors", "--scaling", "0.5")
        with pytest.raises(CheckpointError, match="is not the pretrained model"):
            TaskVector.load(tmp_path / "v.safetensors").apply_to(other)
        TaskVector.load(tmp_path / "v.safetensors").apply_to(base)
    os.replace(other, base)                                                     # the pretrained model is replaced
    with pytest.raises(ValueError, match="the pretrained model"): load_basis(tmp_path / "basis").remove("bee")


def test_models_in_memory_have_fingerprints_too(tmp_path):
    base, tuned = little(tmp_path / "in")
    read = lambda path: {n: t.clone() for n, t in load_checkpoint(path).items()}
    states = {n: read(p) for n, p in tuned.items()}
    PCABasis(2).fit(TaskVectors(read(base), states)).save(tmp_path / "basis")
    agrees(load_basis(tmp_path / "basis"), TaskVectors(base, tuned))            # the same numbers, now in files
    states["bee"]["w"][3, 3] += 1
    with pytest.raises(ValueError, match="the checkpoint of task 'bee'"):
        load_basis(tmp_path / "basis", tasks=TaskVectors(read(base), states)).remove("ant")
    with pytest.raises(ValueError, match="not at hand"): load_basis(tmp_path / "basis").remove("ant")


def test_sources_that_were_moved(tmp_path, monkeypatch):
    base, tuned = little(tmp_path / "in")
    monkeypatch.chdir(tmp_path)
    relative = {n: p.relative_to(tmp_path) for n, p in tuned.items()}
    BalancedBasis(2).fit(TaskVectors(base.relative_to(tmp_path), relative), out="basis")
    monkeypatch.chdir("/")
    agrees(load_basis(tmp_path / "basis"))
    (tmp_path / "in").rename(tmp_path / "moved")
    with pytest.raises(FileNotFoundError, match="if the task vectors lie elsewhere now"):
        load_basis(tmp_path / "basis").remove("yak")
    there = TaskVectors(
        tmp_path / "moved" / base.name, {n: tmp_path / "moved" / p.name for n, p in reversed(tuned.items())}
    )
    agrees(load_basis(tmp_path / "basis", tasks=there).remove("yak"))
    agrees(load_basis(tmp_path / "basis"))                                      # it remembers the new places


# what is not a basis stays

def test_files_of_others_are_never_removed(tmp_path):
    base, tuned = little(tmp_path / "in")
    folder = tmp_path / "basis"
    tasks = TaskVectors(base, {n: tuned[n] for n in NAMES[:3]})
    basis = BalancedBasis(2).fit(tasks, out=folder)
    def replaced():
        with pytest.raises(ValueError, match="is also what is read|which is read"): basis.save(folder)
        yield lambda: load_basis(folder).add("ant", tuned["ant"])
        yield lambda: load_basis(folder).remove("zebra")
        yield lambda: PCABasis(1).fit(tasks, out=folder)
        yield lambda: BalancedBasis(1).fit(tasks).save(folder)
        yield lambda: BalancedBasis(1).fit(tasks).export_official(folder)
    strange = {
        "README.md": b"notes",
        "eval/results.json": b"{}",
        "method_info.json": b"{}",
        "vector-007.safetensors": (folder / "vector-000.safetensors").read_bytes(),
        "mean.safetensors": tuned["zebra"].read_bytes(),
        "AWB.pt": b"PK",
        "copy/basis.safetensors": (folder / "basis.safetensors").read_bytes(),
    }
    for name, content in strange.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)
        before = {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()}
        for write in replaced():
            with pytest.raises(FileExistsError, match=f"holds files that are not of a basis written by tvb: {name}"):
                write()
        assert {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()} == before
        (folder / name).unlink()
        if (folder / name).parent != folder: (folder / name).parent.rmdir()
    for write in list(replaced())[:2]: write()


def test_an_output_is_never_an_input(tmp_path):
    base, tuned = little(tmp_path / "in", "folder")
    tasks = TaskVectors(base, tuned)
    for out in (tmp_path / "in", tmp_path, base, tuned["bee"], base / "basis"):
        with pytest.raises((ValueError, OSError), match="read|holds files"): BalancedBasis(2).fit(tasks, out=out)
    BalancedBasis(2).fit(tasks, out=tmp_path / "basis")
    before = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    run = lambda *command: CliRunner().invoke(app, ["basis", *map(str, command)])
    folder = tmp_path / "basis"
    for command in (
        ("convert", folder, folder),
        ("convert", folder, folder / "x", "--to", "official"),
        ("convert", folder, tmp_path / "basis" / ".." / "basis", "--dtype", "int8"),
        ("merge", folder, "-o", folder / "vector-000.safetensors"),
        ("merge", folder, "-o", folder / "new.safetensors"),
        ("recover", folder, "ant", "-o", folder / "basis.safetensors"),
    ):
        said = run(*command)
        assert said.exit_code == 2 and "nothing was changed" in " ".join(said.output.split()), said.output
    assert {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()} == before
    assert run("convert", folder, tmp_path / "copy").exit_code == 0


@pytest.mark.parametrize("method", METHODS)
def test_a_basis_is_certified_before_it_is_put_in_place(tmp_path, method):
    base, tuned = little(tmp_path / "in")
    tasks = TaskVectors(base, tuned)
    PCABasis(1).fit(tasks, out=tmp_path / "basis")
    before = {p.name: p.read_bytes() for p in (tmp_path / "basis").iterdir()}
    huge = save_checkpoint(
        {n: t * 1e25 for n, t in load_checkpoint(base).items()}, tmp_path / "in" / "huge.safetensors"
    )
    for out in (tmp_path / "basis", tmp_path / "new" / "er" / "basis"):
        with pytest.raises(ValueError, match="too large|not finite|NaN or infinity"):
            make_builder(method, 2).fit(TaskVectors(base, {**tuned, "huge": huge}), out=out)
    assert {p.name: p.read_bytes() for p in (tmp_path / "basis").iterdir()} == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["basis", "in"]


# what is in a folder of a basis

BROKEN = {
    "no vectors": dict(n_basis="0"),
    "a number that is none": dict(n_basis="two"),
    "far too many": dict(n_basis="9" * 30),
    "names that are a number": dict(names="5"),
    "names that are a mapping": dict(names="{}"),
    "one name": dict(names='["a"]'),
    "a name twice": dict(names='["ant", "ant", "bee", "yak"]'),
    "names of lists": dict(names='[["a"], "b", "c", "d"]'),
    "settings that are a list": dict(settings="[1]"),
    "settings that are no JSON": dict(settings="{"),
    "settings with NaN": dict(settings='{"lr": NaN}'),
    "deep settings": dict(settings="[" * 10**5),
    "sources that are a number": dict(settings='{"sources": 5}'),
    "empty sources": dict(settings='{"sources": {}}'),
    "a dtype that is a list": dict(settings='{"dtype": []}'),
    "selected numbers": dict(settings='{"selected": [1, 2]}'),
    "n_basis that is text": dict(settings='{"n_basis": "2"}'),
    "fingerprints of one task": dict(settings='{"fingerprints": {"pretrained": null, "tasks": ["x"]}}'),
    "vectors that are a mapping": dict(vectors="{}"),
    "one vector": dict(vectors='["x"]'),
}
WRONG = {
    "encoder": torch.ones(3, 3),
    "decoder": torch.ones(2, 9),
    "gram": torch.ones(4, 5),
    "merge_weights": torch.ones(5),
    "matrix.cross": torch.ones(4, 2),
    "matrix.inner": torch.ones(3, 3),
    "matrix.A": torch.ones(2),
    "matrix.labels": torch.ones(4, 4),
    "matrix.storage_error": torch.ones(9),
}


def test_everything_in_a_basis_folder_is_checked(tmp_path):
    base, tuned = little(tmp_path / "in")
    folder = tmp_path / "basis"
    BalancedBasis(2).fit(TaskVectors(base, tuned), out=folder)
    whole = {p.name: p.read_bytes() for p in folder.iterdir()}
    stored = load_checkpoint(folder / "basis.safetensors")
    parts, metadata = dict(stored), stored.metadata
    def opened(metadata=metadata, **tensors):
        for name, content in whole.items(): (folder / name).write_bytes(content)
        save_checkpoint({**parts, **tensors}, folder / "basis.safetensors", metadata)
        return load_basis(folder)
    agrees(opened())
    for what, said in BROKEN.items():
        with pytest.raises(CheckpointError) as error: opened({**metadata, **{f"tvb.{k}": v for k, v in said.items()}})
        assert "\n" not in str(error.value) and str(error.value).endswith("."), what
    for missing in ("method", "names", "settings", "n_basis"):
        with pytest.raises(CheckpointError, match=f"it has no 'tvb.{missing}'"):
            opened({k: v for k, v in metadata.items() if k != f"tvb.{missing}"})
    for name, tensor in WRONG.items():
        with pytest.raises(CheckpointError, match=f"'{name}' has shape"): opened(**{name: tensor})
        fitting = torch.full_like(parts[name], torch.nan) if name in parts else None
        if fitting is not None:
            with pytest.raises(CheckpointError, match=f"'{name}' holds NaN"): opened(**{name: fitting})
    with pytest.raises(CheckpointError, match="no matrix of inner products"):
        opened(gram=parts["gram"] + torch.rand(4, 4))
    with pytest.raises(CheckpointError, match="type torch.int64"): opened(encoder=torch.ones(4, 2, dtype=torch.int64))
    for other in ({"other": torch.ones(3)}, {"w": torch.ones(12, 10), "b": torch.ones(10), "frozen": torch.ones(7)}):
        opened()
        save_checkpoint(other, folder / "vector-001.safetensors")
        with pytest.raises(CheckpointError, match="vector-001.safetensors"): load_basis(folder)
    opened()
    (folder / "vector-000.safetensors").rename(tmp_path / "x"), (folder / "vector-001.safetensors").rename(
        folder / "vector-000.safetensors"
    ), (tmp_path / "x").rename(folder / "vector-001.safetensors")
    with pytest.raises(CheckpointError, match="is not the vector that this basis was stored with"): load_basis(folder)
    PCABasis(2).fit(TaskVectors(base, tuned), out=tmp_path / "pca")
    (tmp_path / "pca" / "mean.safetensors").unlink()
    with pytest.raises(FileNotFoundError, match="mean.safetensors"): load_basis(tmp_path / "pca")


# task vectors that nearly depend on each other

DEPENDENT = {
    "multiples": lambda c, d: [c, 2 * c, 3 * c, d],
    "opposites": lambda c, d: [c, -c, d, c + 1e-4 * d, -d],
    "almost alike": lambda c, d: [c, c + 1e-5 * d, c - 1e-5 * d, d],
    "short ones": lambda c, d: [c, 1e-3 * c, 1e-3 * d, d],
}


@pytest.mark.parametrize("how", DEPENDENT)
@pytest.mark.parametrize("method", [*METHODS, "fast"])
def test_what_rounding_makes_of_dependent_tasks_is_not_multiplied(method, how):
    c, d = torch.randn(2, 300, generator=torch.Generator().manual_seed(1))
    tasks = TaskVectors({"w": torch.zeros(300)}, {f"t{t}": {"w": v} for t, v in enumerate(DEPENDENT[how](c, d))})
    builder = make_builder("autoencoder", 2, solver="fast") if method == "fast" else make_builder(method, 2)
    basis = builder.fit(tasks)
    said, measured = basis.certificate["relative_error"], basis.measure()["relative_error"]
    assert all(abs(said[n] - measured[n]) < 1e-3 for n in basis.names), (said, measured)
    lengths = basis.gram.diagonal().sqrt()
    added_up = basis.decoder.abs() * torch.tensor([v.norm() for v in basis.vectors])[:, None]
    assert (added_up < 2000 * lengths).all()


def test_a_tensor_that_cancels_in_the_vectors_is_not_taken_for_one_that_no_task_changes(tmp_path):
    base = save_checkpoint(
        {"w": torch.zeros(6), "u": torch.zeros(6), "same": torch.ones(3)}, tmp_path / "base.safetensors"
    )
    put = lambda name, u: save_checkpoint(
        {"w": torch.arange(6.0) + 1, "u": torch.full((6,), u), "same": torch.ones(3)}, tmp_path / f"{name}.safetensors"
    )
    tuned = {n: put(n, u) for n, u in (("p", 1.0), ("q", -1.0), ("r", 0.0))}
    out = tmp_path / "Z"
    make_builder("cluster", 1).fit(TaskVectors(base, tuned)).save(out, dtype="bfloat16")
    assert load_basis(out).settings["unchanged"] == ["same"] and not load_basis(out).merged()["u"].any()
    fewer = load_basis(out).remove("q")
    assert torch.allclose(fewer.reconstruct("p")["u"], torch.full((6,), 0.5), atol=0.02)
    agreed = fewer.certificate["relative_error"], fewer.measure()["relative_error"]
    assert all(abs(agreed[0][n] - agreed[1][n]) < 0.01 for n in fewer.names), agreed
    # of an older version: nothing is known, so all may move
    stored = load_checkpoint(out / "basis.safetensors")
    settings = {k: v for k, v in json.loads(stored.metadata["tvb.settings"]).items() if k != "unchanged"}
    save_checkpoint(dict(stored), out / "basis.safetensors", {**stored.metadata, "tvb.settings": json.dumps(settings)})
    assert set(load_basis(out).find_tasks().moving) == {"w", "u", "same"}


@pytest.mark.parametrize("method", METHODS)
def test_what_a_basis_gives_is_never_written_over_its_sources(tmp_path, method):
    base, tuned = little(tmp_path / "in")
    folder = tmp_path / "basis"
    make_builder(method, 2).fit(TaskVectors(base, tuned), out=folder)
    before = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    for out in (base, tuned["bee"], tuned["ant"]):
        for command in (
            ("recover", folder, "bee"),
            ("merge", folder),
            ("merge", folder, "--scaling", "0.5"),
            ("merge", folder, "--pretrained", base),
        ):
            said = CliRunner().invoke(app, ["basis", *map(str, command), "-o", str(out)])
            assert said.exit_code == 2 and "is also what is read" in " ".join(said.output.split()), said.output
        for lazy in (False, True):
            for vector in (load_basis(folder).merged(lazy=lazy), load_basis(folder).reconstruct("ant", lazy=lazy)):
                with pytest.raises(ValueError, match="is also what is read"): vector.save(out)
    assert {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()} == before


@pytest.mark.parametrize("hidden", [KeyboardInterrupt(), OSError(28, "No space left on device")])
def test_an_error_that_torch_hides_comes_out(tmp_path, monkeypatch, hidden):
    from tvb.bases.published import write_pickled
    def save(content, file):
        try: raise hidden
        except BaseException: raise RuntimeError("unexpected pos 64 vs 0")
    monkeypatch.setattr(torch, "save", save)
    with pytest.raises(type(hidden)): write_pickled({}, tmp_path / "x.pt")
