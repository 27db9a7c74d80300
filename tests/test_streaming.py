"""Reading at the borders: strided tensors, many files and few descriptors, files that change under the reader,
tensors larger than the memory budget."""
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch

from tvb import TaskVectors, load_checkpoint
from tvb.storage.tensors import CheckpointError
from tvb.storage.writing import save_checkpoint, save_quantised
from tvb.merging.methods import merge, merge_model

PROJECT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def forks(forks):
    "The process, when it has imported what reads and builds."
    return forks.load("tvb.bases.builders", "tvb.bases.speed", "tvb.storage.writing", "tvb.vectors.collection")


def new_process(args, **options): return subprocess.run(args, capture_output=True, text=True, **options)


def child(run, code, folder, **variables):
    """What a process prints as JSON; for limits (`run` is that of the forks) and for the peak of its memory (it is a
    new process)."""
    begin = (
        "import json, os, resource, sys, torch\nfrom pathlib import Path\npeak = lambda:"
        " resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == 'darwin' else 1024)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(PROJECT), "OMP_NUM_THREADS": "1", "TQDM_DISABLE": "1", **variables}
    done = run([sys.executable, "-c", begin + code], cwd=folder, env=environment)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


# Strides

def as_rows(tensor): return tensor.contiguous()
def as_columns(tensor): return tensor.t().contiguous().t() if tensor.ndim == 2 else tensor.contiguous()
def channels_last(tensor):
    return tensor.contiguous(memory_format=torch.channels_last) if tensor.ndim == 4 else as_columns(tensor)
def part_of_more(tensor): return torch.stack([tensor, tensor + 1], -1)[..., 0]
LAYOUTS = dict(rows=as_rows, columns=as_columns, channels=channels_last, slices=part_of_more)


@pytest.fixture(scope="module")
def model():
    "Three fine-tuned models and what they come from, every number once"
    generator = torch.Generator().manual_seed(0)
    shapes = dict(square=(300, 300), wide=(20, 3000), tall=(3000, 20), conv=(24, 16, 3, 3), bias=(301,), half=(250, 90))
    noise = lambda: {name: torch.randn(shape, generator=generator) for name, shape in shapes.items()}
    base = noise()
    kind = lambda name, tensor: tensor.half() if name == "half" else tensor
    tuned = [
        {name: kind(name, tensor + 0.1 * change) for (name, tensor), change in zip(base.items(), noise().values())}
        for _ in range(3)
    ]
    return {name: kind(name, tensor) for name, tensor in base.items()}, tuned


def saved(model, folder, *layouts):
    "The model as torch files, the first of these layouts for the pretrained one; a function that opens the collection."
    base, tuned = model
    folder.mkdir()
    for number, tensors in enumerate([base, *tuned]):
        layout = LAYOUTS[layouts[min(number, len(layouts) - 1)]]
        torch.save({name: layout(tensor) for name, tensor in tensors.items()}, folder / f"{number}.pt")
    return lambda: TaskVectors(folder / "0.pt", {f"task{number}": folder / f"{number}.pt" for number in (1, 2, 3)})


@pytest.mark.parametrize(
    "layouts",
    [("columns",), ("channels",), ("slices",), ("rows", "columns"), ("columns", "channels", "rows", "slices")],
    ids=" ".join,
)
@pytest.mark.parametrize("budget, threads", [("1GiB", 1), ("600kB", 2)])
def test_the_same_numbers_in_any_layout(model, tmp_path, monkeypatch, layouts, budget, threads):
    monkeypatch.setenv("TVB_MEMORY", budget)
    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    try:
        plain, strided = saved(model, tmp_path / "plain", "rows"), saved(model, tmp_path / "strided", *layouts)
        gram = plain().gram()
        # the sums of the same products, in another order
        torch.testing.assert_close(strided().gram(), gram, rtol=0, atol=1e-6 * float(gram.max()))
        weights = torch.randn(3, 2, generator=torch.Generator().manual_seed(1))
        for name, work in dict(
            combine=lambda tasks, out: tasks.combine(weights, out=out),
            ties=lambda tasks, out: [merge(tasks, "ties", out=out / "vector.safetensors")],
            model=lambda tasks, out: merge_model(tasks, out / "model.safetensors", "sum"),
        ).items():
            for label, tasks in (("plain", plain()), ("strided", strided())): work(tasks, tmp_path / label / name)
            files = [
                {path.name: path.read_bytes() for path in sorted((tmp_path / label / name).iterdir())}
                for label in ("plain", "strided")
            ]
            assert files[0] and files[0] == files[1], name
        for here, there in zip(strided().combine(weights), plain().combine(weights)):
            for name in here: assert torch.equal(here[name], there[name])
    finally: torch.set_num_threads(before)


def bytes_read(monkeypatch):
    "A list that grows by the number of bytes of each read."
    read, counted = os.preadv, []
    def preadv(*arguments):
        counted.append(read(*arguments))
        return counted[-1]
    monkeypatch.setattr(os, "preadv", preadv)
    return counted


def test_every_byte_is_read_once_or_twice(tmp_path, monkeypatch):
    base, tuned = torch.randn(3000, 2500), torch.randn(3000, 2500)
    tasks = saved(({"w": base}, [{"w": tuned + number} for number in range(3)]), tmp_path / "strided", "columns")
    counted, size = bytes_read(monkeypatch), 4 * 4 * base.numel()
    monkeypatch.setenv("TVB_MEMORY", "16MB")
    for work in (
        lambda: tasks().gram(),
        lambda: tasks().combine(torch.ones(3), out=tmp_path / "out"),
        lambda: merge(tasks(), "sum", out=tmp_path / "sum.safetensors"),
    ):
        counted.clear()
        work()
        assert size <= sum(counted) < 2 * size


def test_expanded_tensors_take_no_more_memory_than_they_do_in_the_file(tmp_path):
    torch.save(
        {"w": torch.ones(3).expand(2**20, 3), "windows": torch.arange(50.0).as_strided((40, 10), (1, 1))},
        tmp_path / "expanded.pt",
    )
    opened = load_checkpoint(tmp_path / "expanded.pt")
    assert opened["w"].shape == (2**20, 3) and opened["w"].untyped_storage().nbytes() == 12
    assert torch.equal(opened["windows"], torch.arange(50.0).as_strided((40, 10), (1, 1)))
    assert torch.equal(opened.read("w", 3 * 2**20 - 4, 3 * 2**20, torch.empty(4)), torch.ones(4))


# Files

MANY_TASKS = """
from tvb import TaskVectors
from tvb.bases.builders import PCABasis
from tvb.storage.writing import save_checkpoint
T, threads, descriptors = map(int, sys.argv[1:]) if len(sys.argv) > 1 else json.loads(os.environ["CASE"])
save_checkpoint({"w": torch.zeros(60, 1000)}, "base.safetensors")
generator = torch.Generator().manual_seed(0)
for number in range(3): save_checkpoint({"w": torch.randn(60, 1000, generator=generator)}, f"f{number}.safetensors")
for task in range(T): os.symlink(f"f{task % 3}.safetensors", f"t{task}.safetensors")
few = TaskVectors("base.safetensors", {str(task): f"t{task}.safetensors" for task in range(3)}).gram()
resource.setrlimit(resource.RLIMIT_NOFILE, (descriptors, descriptors))
torch.set_num_threads(threads)
tasks = TaskVectors("base.safetensors", {str(task): f"t{task}.safetensors" for task in range(T)})
basis = PCABasis(2).fit(tasks, out="basis")
same = bool((basis.gram[:3, :3] - few).abs().max() < 1e-5 * few.max())
print(json.dumps([same, len(os.listdir("basis")), len(os.listdir("/dev/fd"))]))
"""


@pytest.mark.parametrize(
    "tasks, threads, descriptors", [(150, 8, 1024), (150, 64, 1024), (300, 1, 256), (300, 32, 256)]
)
def test_few_descriptors_are_enough_for_many_tasks_on_many_threads(tmp_path, forks, tasks, threads, descriptors):
    right, files, still_open = child(forks.run, MANY_TASKS, tmp_path, CASE=json.dumps([tasks, threads, descriptors]))
    # two vectors, the mean and the matrices; and all files are closed
    assert right and files == 4 and still_open < 20


def test_a_process_that_may_open_nothing_more_says_so(tmp_path, forks):
    code = """
from tvb import TaskVectors
from tvb.storage.writing import save_checkpoint
names = [str(save_checkpoint({"w": torch.randn(5)}, f"{n}.safetensors")) for n in range(3)]
tasks = TaskVectors(names[0], {"a": names[1], "b": names[2]})
taken = []
resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
try:
    while True: taken.append(os.open(names[0], os.O_RDONLY))
except OSError: pass
try: tasks.gram()
except OSError as error: said = [error.strerror]
for descriptor in taken: os.close(descriptor)
try: tasks.combine(torch.ones(2, 70), out="many")
except OSError as error: print(json.dumps([*said, error.strerror, os.path.exists("many")]))
"""
    reading, writing, exists = child(forks.run, code, tmp_path)
    assert (
        "may have 64 files open at once" in reading
        and "70 files are to be written side by side" in writing
        and not exists
    )


def overwrite(path):
    "Write a file again, in place, of the same length."
    content = path.read_bytes()
    with open(path, "r+b") as file: file.write(content[:-4] + b"\0\0\0\0")
    os.utime(path)


def test_a_file_that_is_written_over_while_it_is_read(tmp_path, monkeypatch):
    paths = [
        save_checkpoint({"w": torch.full((400, 1000), float(number))}, tmp_path / f"{number}.safetensors")
        for number in range(3)
    ]
    tasks = TaskVectors(paths[0], {"a": paths[1], "b": paths[2]})
    blocks = tasks.read([block for part in tasks.ranges(0) for block in part])
    next(blocks)
    overwrite(paths[2])
    with pytest.raises(CheckpointError, match="was written again after it was opened"): list(blocks)
    source, read = load_checkpoint(paths[1]), os.preadv
    def preadv(*arguments):
        overwrite(paths[1])
        return read(*arguments)
    monkeypatch.setattr(os, "preadv", preadv)
    with pytest.raises(CheckpointError, match="was written again after it was opened"): source["w"]
    with pytest.raises(CheckpointError, match="was written again after it was opened"):
        TaskVectors(paths[0], {"a": load_checkpoint(paths[1])}).gram()


# Larger than the budget

def test_fewer_bits_take_no_more_memory_than_the_budget(tmp_path):
    code = """
from tvb.storage.loading import load_checkpoint
from tvb.storage.writing import save_checkpoint, save_quantised
from tvb.vectors.vector import TaskVector
save_checkpoint({"w": torch.empty(3000, 6000).normal_()}, "whole.safetensors")
grown = []
source = load_checkpoint("whole.safetensors")
writers = dict(
    bfloat16=lambda path: save_checkpoint(source, path, dtype=torch.bfloat16),
    int8=lambda path: save_quantised(source, path),
    applied=lambda path: TaskVector(source).apply_to("whole.safetensors", 0.5, out=path),
)
for name, write in writers.items():
    if (child := os.fork()) == 0:
        before = peak()
        write(f"{name}.safetensors")
        Path(f"{name}.json").write_text(json.dumps(peak() - before))
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    grown.append(json.loads(Path(f"{name}.json").read_text()))
print(json.dumps(grown))
"""
    # the tensor has 72 MB; what begins with the fork is counted from the peak before it, which torch's own work had
    # raised to more than that
    assert max(child(new_process, code, tmp_path, TVB_MEMORY="16MB")) < 40_000_000
    whole = load_checkpoint(tmp_path / "whole.safetensors")["w"]
    assert torch.equal(load_checkpoint(tmp_path / "bfloat16.safetensors")["w"], whole.bfloat16())
    assert torch.equal(load_checkpoint(tmp_path / "applied.safetensors")["w"], whole + 0.5 * whole)
    assert (
        load_checkpoint(save_quantised({"w": whole}, tmp_path / "at_once.safetensors"))["w"]
        == load_checkpoint(tmp_path / "int8.safetensors")["w"]
    ).all()


def test_killed_estimates_leave_nothing(tmp_path, forks):
    code = """
import time, torch
from pathlib import Path
from tvb.bases.speed import trial_files
from tvb.storage.tensors import TensorSpec
with trial_files(Path("basis"), {"w": TensorSpec(torch.float32, (9, 9))}, 2):
    print("there", flush=True)
    time.sleep(600)
"""
    with forks.start([sys.executable, "-c", code], cwd=tmp_path) as killed:
        while killed.poll() is None and "there" not in killed.said()[0]: time.sleep(0.01)
        killed.send_signal(signal.SIGKILL)
    assert killed.returncode == -signal.SIGKILL
    assert list(tmp_path.iterdir())
    from tvb.storage.tensors import TensorSpec
    from tvb.bases.speed import trial_files
    with trial_files(tmp_path / "basis", {"w": TensorSpec(torch.float32, (9, 9))}, 2):
        assert len(list(tmp_path.iterdir())) == 1
    assert list(tmp_path.iterdir()) == []
