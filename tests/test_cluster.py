"""Sweeps and builds on a scheduler and two worker processes on this machine, started from the command line; workers
are killed in the middle."""
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import psutil
import pytest
from processes import COMMAND_LINE, PROJECT

import tvb.storage.scheduler
import tvb.running.cluster
from tvb.running.sweep import run_sweep

FIXTURES = Path(__file__).parent / "fixtures"


LONG = 600 # seconds: nothing here takes as long, on the busiest machine; a test that waits so long has failed


def wait_until(condition, seconds=LONG):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)


class Cluster:
    "A scheduler and workers as one starts them by hand, each in a process of its own"
    def __init__(self, folder, forks):
        self.folder, self.forks, self.processes, self.log = folder, forks, [], open(folder / "log.txt", "ab")
        self.environment = {**os.environ, "PYTHONPATH": str(PROJECT), "OMP_NUM_THREADS": "1"}
        file = folder / "scheduler.json"
        self.start(
            "scheduler",
            "--host",
            "127.0.0.1",
            "--port",
            "0",
            "--no-dashboard",
            "--dashboard-address",
            "127.0.0.1:0",
            "--scheduler-file",
            file,
        )
        wait_until(lambda: file.is_file() and file.read_text().rstrip().endswith("}")) # it is not written in one go
        self.address = json.loads(file.read_text())["address"]

    def start(self, kind, *options, begin=None, **variables):
        process = (begin or self.forks.start)(
            [sys.executable, "-m", f"distributed.cli.dask_{kind}", *map(str, options)],
            cwd=self.folder,
            env={**self.environment, **variables},
            stdout=self.log,
            stderr=self.log,
        )
        self.processes.append(process)
        return process

    def worker(self, *options, **variables):
        return self.start(
            "worker",
            self.address,
            "--no-nanny",
            "--nthreads",
            "1",
            "--no-dashboard",
            "--host",
            "127.0.0.1",
            "--local-directory",
            self.folder / "local",
            *options,
            **variables
        )

    def workers(self, count, *options, **variables):
        "Workers, when all of them are known to the scheduler; their processes."
        from distributed import Client
        started = [self.worker(*options, **variables) for _ in range(count)]
        with Client(self.address, timeout=LONG, set_as_default=False) as client:
            client.wait_for_workers(count, timeout=LONG)
        return started

    def close(self):
        children = [
            child
            for process in self.processes
            if process.poll() is None
            for child in psutil.Process(process.pid).children(recursive=True)
        ]
        for process in self.processes: process.kill()
        for process in self.processes: process.wait(LONG)
        for child in children:
            with suppress(psutil.NoSuchProcess): child.kill() # most have ended with their worker
        self.log.close()


@pytest.fixture(scope="module")
def forks(forks):
    "The process, when it has imported what schedulers, workers and the command line need."
    return forks.load(
        "distributed.cli.dask_scheduler",
        "distributed.cli.dask_worker",
        "tvb.bases.builders",
        "tvb.command_line.commands",
        "tvb.running.sweep",
        "tvb.storage.scheduler",
    )


@pytest.fixture
def cluster(tmp_path_factory, forks):
    "A scheduler; workers are started by the test."
    cluster = Cluster(tmp_path_factory.mktemp("cluster"), forks)
    yield cluster
    cluster.close()


# Sweeps: the experiments are the tiny notebooks under fixtures/

GOOD = """
title: Probes
stages:
  - {notebook: probe, parameters: {log: log.txt, seed: 1}}
  - {notebook: probe, beside: true, parameters: {log: log.txt, seed: 2, gate: gate}}
"""
BAD = "  - {notebook: probe, beside: true, parameters: {log: log.txt, seed: 4, fail: true}}\n"


@pytest.fixture(autouse=True)
def own_environment(monkeypatch):
    # on a busy machine a scheduler takes its time
    monkeypatch.setattr(tvb.storage.scheduler, "CONNECT_SECONDS", LONG / 10)
    for name in ("TVB_ROOT", "TVB_REPORTS", "TVB_NOTEBOOK"): monkeypatch.delenv(name, raising=False)


def make_project(folder, text):
    "A project with the fixture notebooks as its experiments, and a sweep"
    shutil.copytree(FIXTURES, folder / "nbs/experiments")
    (folder / "settings.ini").touch()
    (folder / "sweep.yaml").write_text(text)
    return folder


def log_of(root): return (root / "_log.txt").read_text().split("\n")[:-1] if (root / "_log.txt").exists() else []


def child_at(workers, seed):
    "The worker that has the run with this seed, and the processes of that run"
    for worker in workers:
        for child in psutil.Process(worker.pid).children():
            if json.loads(Path(child.cmdline()[-1]).read_text())["parameters"].get("seed") == seed:
                return worker, [child, *child.children(recursive=True)]
    raise AssertionError(f"no worker is at the run with seed {seed}")


def records(root):
    "Everything that the runs recorded, but for what tells the times"
    return {
        path.relative_to(root): path.read_bytes()
        for path in sorted((root / "reports/local").rglob("*"))
        if path.is_file()
        and path.parts[-4:-3] != ("failed",)
        and path.name not in ("provenance.json", "index.html", "contents.json")
    }


def test_sweep_with_a_killed_worker_is_as_a_local_one(cluster, tmp_path, gone):
    here, there = make_project(tmp_path / "here" / "project", GOOD), make_project(
        tmp_path / "there" / "project", GOOD + BAD
    )
    workers = cluster.workers(2)
    (here / "_gate").touch()
    with ThreadPoolExecutor(1) as pool:
        sweep = pool.submit(run_sweep, there / "sweep.yaml", root=there, timeout=900, scheduler=cluster.address)
        wait_until(lambda: "start 2" in log_of(there) or sweep.done())
        worker, processes = child_at(workers, seed=2)
        worker.send_signal(signal.SIGKILL)
        worker.wait()
        wait_until(lambda: gone(processes))          # the run ends with its worker
        wait_until(lambda: log_of(there).count("start 2") == 2 or sweep.done())
        (there / "_gate").touch()
        result = sweep.result(LONG)
    local = run_sweep(here / "sweep.yaml", root=here, timeout=900, jobs=2)
    assert len(result.ran) == 2 and sorted(result.ran) == sorted(local.ran) and result.skipped == []
    # exactly the interrupted run once more, and the failed run not
    assert sorted(log_of(there)) == sorted([*log_of(here), "start 2", "start 4"])
    assert records(there) == records(here)
    failure, = result.failed.values()
    assert (
        "asked to fail with seed 4" in str(failure)
        and "assert not fail" in failure.cell
        and "AssertionError" in failure.details
    )
    reports = there / "reports/local"
    assert "asked to fail" in next((reports / "failed/probe").iterdir()).joinpath("traceback.txt").read_text()
    assert not list(reports.glob(".*")) and not psutil.Process(workers[workers[0] is worker].pid).children()


def test_an_interrupted_sweep_leaves_no_process_on_the_workers(cluster, tmp_path, gone):
    root = make_project(
        tmp_path / "project",
        "stages: [{notebook: probe, parameters: {log: log.txt, gate: never}, grid: {seed: [1, 2]}}]",
    )
    worker, = cluster.workers(1)
    command = (
        # a shell's background job ignores the keyboard, and what it starts would too
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        f"from tvb.running.sweep import run_sweep; run_sweep('sweep.yaml', scheduler={cluster.address!r})"
    )
    for count, how in enumerate((signal.SIGINT, signal.SIGKILL), 1):
        with cluster.forks.start(
            [sys.executable, "-c", command],
            cwd=root,
            env=cluster.environment,
            stdout=cluster.log,
            stderr=cluster.log,
        ) as sweep:
            wait_until(lambda: len(log_of(root)) == count or sweep.poll() is not None)
            children = psutil.Process(worker.pid).children(recursive=True)
            assert len(children) >= 2 # the run's process and its kernel
            os.kill(sweep.pid, how)
            assert sweep.wait(LONG) != 0
        wait_until(lambda: gone(children))
        # the worker lives, and the second run was not started
        assert worker.poll() is None and len(log_of(root)) == count
        assert not list((root / "reports/local").glob("*/*/metrics.json"))


def test_clusters_that_can_not_run_a_sweep(cluster, tmp_path, monkeypatch, capsys):
    root = make_project(tmp_path / "project", "stages: [{notebook: probe, parameters: {log: log.txt}}]")
    def refused(*sentences, scheduler=cluster.address):
        with pytest.raises(ValueError) as error: run_sweep(root / "sweep.yaml", root=root, scheduler=scheduler)
        assert all(sentence in str(error.value) for sentence in sentences), error.value
        assert log_of(root) == [] and not list((root / "reports/local").glob("*/*/metrics.json"))
    monkeypatch.setattr(tvb.storage.scheduler, "WORKERS_SECONDS", 1)
    with monkeypatch.context() as impatient:
        impatient.setattr(tvb.storage.scheduler, "CONNECT_SECONDS", 2)
        refused("no dask scheduler answers at tcp://127.0.0.1:1 ", scheduler="tcp://127.0.0.1:1")
    refused("'office' is not the address of a dask scheduler", scheduler="office")
    refused("asks for certificates", scheduler="tls://127.0.0.1:1")
    refused("has no workers; start some with `dask worker tcp://")
    assert "has no workers yet; waiting 1 s for one" in capsys.readouterr().out
    with pytest.raises(ValueError, match="leave jobs out"):
        run_sweep(root / "sweep.yaml", root=root, jobs=2, scheduler=cluster.address)

    other = tmp_path / "other" # the library, with one line more
    shutil.copytree(PROJECT / "tvb", other / "tvb", ignore=shutil.ignore_patterns("__pycache__"))
    with (other / "tvb/vectors/vector.py").open("a") as file: file.write("# another version\n")
    cluster.workers(1, begin=subprocess.Popen, PYTHONPATH=str(other)) # a fork would have our own one
    refused("can not take part: its library is another one", "vectors/vector.py differs", str(other))


# Builds: workers may be told to log what they begin and end, and to wait once so many ranges have ended, so that there
# is a middle to kill them in

SLOW = """
import os, time
import tvb.bases.builders, tvb.vectors.combining, tvb.vectors.products

def slow(module, name):
    work, place = getattr(module, name), os.environ["RANGES_LOG"]
    def remark(text):
        file = os.open(place, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        os.write(file, (text + chr(10)).encode())
        os.close(file)
    def held():
        with open(place) as log: ended = sum(line.startswith(f"end {name} ") for line in log)
        return ended >= int(os.environ["RANGES_FREE"]) and not os.path.exists(f"{place}.{name}")
    def wrapped(*arguments, **options):
        (first, start, *_), *_ = arguments[-1][0] # the first piece of the first block tells the ranges apart
        remark(f"start {name} {first}:{start} {os.getpid()}")
        while held(): time.sleep(0.05)
        result = work(*arguments, **options)
        remark(f"end {name} {first}:{start} {os.getpid()}")
        return result
    setattr(module, name, wrapped)

slow(tvb.vectors.products, "products_in_range")
slow(tvb.vectors.combining, "fill_range")
"""
HIDE = """
import errno, os
seen = os.stat
def stat(path, *arguments, **options):
    if os.environ["HIDDEN"] in str(path): raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path))
    return seen(path, *arguments, **options)
os.stat = stat
"""


def preloaded(folder, name, code, **variables):
    "A function that starts workers which import this code first."
    (folder / f"{name}.py").write_text(code)
    variables = {key: str(value) for key, value in variables.items()} | dict(
        PYTHONPATH=os.pathsep.join([str(PROJECT), str(folder)])
    )
    return lambda start, *arguments: start(*arguments, "--preload", name, **variables)


@pytest.fixture(scope="module")
def checkpoints(tmp_path_factory):
    "Files of a pretrained model and six fine-tuned ones, 0.7 M parameters each, one tensor frozen, some in bfloat16"
    import torch
    from tvb.storage.writing import save_checkpoint
    folder, generator = tmp_path_factory.mktemp("checkpoints"), torch.Generator().manual_seed(0)
    shapes = dict(first=(400, 500), bias=(77,), frozen=(100, 500), second=(300, 1000), half=(130_001,))
    noise = lambda shape: torch.randn(shape, generator=generator)
    kind = lambda name, tensor: tensor.bfloat16() if name == "half" else tensor
    base = {name: noise(shape) for name, shape in shapes.items()}
    save_checkpoint({name: kind(name, tensor) for name, tensor in base.items()}, folder / "base.safetensors")
    for task in range(6):
        tuned = {
            name: kind(name, tensor if name == "frozen" else tensor + 0.1 * noise(tensor.shape))
            for name, tensor in base.items()
        }
        save_checkpoint(tuned, folder / f"task{task}.safetensors")
    return folder


@pytest.fixture
def open_tasks(checkpoints, monkeypatch):
    "A function that opens the collection as for the first time; ranges are short here, so that there are a dozen."
    import tvb.storage.blocks, tvb.storage.sharing
    from tvb.vectors.collection import TaskVectors
    monkeypatch.setattr(tvb.storage.blocks, "RANGE_COLUMNS", 1 << 16)
    monkeypatch.setattr(tvb.storage.blocks, "MOST", 1 << 15)
    return lambda: TaskVectors(
        checkpoints / "base.safetensors", {path.stem: path for path in sorted(checkpoints.glob("task*"))}
    )


@pytest.fixture
def client(cluster):
    from distributed import Client
    with Client(cluster.address, timeout=LONG, set_as_default=False) as client: yield client


def files_of(folder):
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_builds_on_a_cluster_are_equal_bit_for_bit(cluster, client, open_tasks, tmp_path):
    import torch
    from tvb.bases.builders import BalancedBasis, PCABasis
    cluster.workers(1)
    cluster.workers(1, OMP_NUM_THREADS="2") # whatever a worker's number of threads
    assert torch.equal(open_tasks().gram(executor=client), open_tasks().gram())
    for builder in (BalancedBasis(3), PCABasis(2)):
        builder.fit(open_tasks(), out=tmp_path / builder.method / "here")
        builder.fit(open_tasks(), out=tmp_path / builder.method / "there", executor=client)
        assert len(files_of(tmp_path / builder.method / "here")) >= 3
        assert files_of(tmp_path / builder.method / "there") == files_of(tmp_path / builder.method / "here")
    assert not [path for path in tmp_path.rglob("*") if path.name.startswith(".") or path.suffix == ".tmp"]


def ranges_of(log): return [line.split() for line in log.read_text().split("\n")[:-1]] if log.exists() else []


def kill_in(name, total, workers, client, log):
    """Kill a worker that waits in the middle of a range, when all ranges that have ended have been collected, and
    let the others go on; the range it was at."""
    lines = lambda word: [line[2:] for line in ranges_of(log) if line[:2] == [word, name]]
    at_work = lambda: [line for line in lines("start") if line not in lines("end")]
    wait_until(lambda: len(lines("end")) >= 3 and at_work() and len(client.futures) == total - len(lines("end")))
    place, pid = at_work()[0]
    os.kill(int(pid), signal.SIGKILL)
    next(worker for worker in workers if worker.pid == int(pid)).wait()
    Path(f"{log}.{name}").touch()
    return [name, place]


def test_workers_killed_in_the_middle_of_a_build(cluster, client, open_tasks, tmp_path):
    from tvb.bases.builders import BalancedBasis
    log = tmp_path / "ranges.txt"
    slow = preloaded(tmp_path, "slow_ranges", SLOW, RANGES_LOG=log, RANGES_FREE=3)
    workers, tasks = slow(cluster.workers, 2), open_tasks()
    passes = len(tasks.ranges(0)), len(tasks.ranges(0, [name for name in tasks.parameters if name != "frozen"]))
    with ThreadPoolExecutor(1) as pool:
        build = pool.submit(BalancedBasis(3).fit, tasks, out=tmp_path / "there", executor=client)
        interrupted = [kill_in("products_in_range", passes[0], workers, client, log)]
        workers += [slow(cluster.worker)]
        interrupted += [kill_in("fill_range", passes[1], workers, client, log)]
        build.result(LONG)
    BalancedBasis(3).fit(open_tasks(), out=tmp_path / "here")
    assert files_of(tmp_path / "there") == files_of(tmp_path / "here")
    lines = ranges_of(log)
    begun, ended = ([line[1:3] for line in lines if line[0] == word] for word in ("start", "end"))
    # each range was ended once, in each of the two passes
    assert len(ended) == len({*map(tuple, ended)}) == sum(passes)
    # and begun once, but for the two that were interrupted
    assert sorted(begun) == sorted([*ended, *interrupted])
    assert not [path for path in tmp_path.rglob("*") if path.name.startswith(".") or path.suffix == ".tmp"]


def test_builds_that_a_cluster_can_not_do(cluster, client, checkpoints, open_tasks, tmp_path):
    import torch
    from tvb.bases.builders import PCABasis
    from tvb.vectors.collection import TaskVectors
    in_memory = TaskVectors({"a": torch.zeros(3)}, {name: {"a": torch.randn(3)} for name in "xyz"})
    with pytest.raises(ValueError, match="Save them first"): in_memory.gram(executor=client)
    with pytest.raises(ValueError, match="Save them first"):
        PCABasis(2).fit(in_memory, out=tmp_path / "basis", executor=client)
    with pytest.raises(ValueError, match="name a folder"): PCABasis(2).fit(open_tasks(), executor=client)
    preloaded(tmp_path, "hidden_files", HIDE, HIDDEN=checkpoints)(cluster.workers, 1)
    with pytest.raises(ValueError, match="All workers need the same file system"):
        PCABasis(2).fit(open_tasks(), out=tmp_path / "basis", executor=client)
    assert not (tmp_path / "basis").exists()


# Schedulers that are lost, silent or something else

@pytest.fixture
def lose(monkeypatch):
    "A function that ends or stops a process, after which nobody waits for it as long as usual."
    import tvb.storage.blocks, tvb.storage.sharing
    for module in (tvb.storage.sharing, tvb.running.cluster): monkeypatch.setattr(module, "PATIENCE_SECONDS", 1)
    def lose(process, how):
        monkeypatch.setattr(tvb.storage.scheduler, "CONNECT_SECONDS", 2)
        process.send_signal(how)
    return lose


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP])
@pytest.mark.parametrize("middle_of", ["products_in_range", "fill_range"])
def test_a_scheduler_that_is_lost_in_a_build(cluster, open_tasks, tmp_path, lose, how, middle_of):
    from tvb.bases.builders import BalancedBasis
    from tvb.storage.scheduler import ClusterError, connected
    log = tmp_path / "ranges.txt"
    preloaded(tmp_path, "slow_ranges", SLOW, RANGES_LOG=log, RANGES_FREE=1)(cluster.workers, 1)
    scheduler, tasks = cluster.processes[0], open_tasks()
    def build():
        with connected(cluster.address) as client:
            BalancedBasis(3).fit(tasks, out=tmp_path / "basis" / "there", executor=client)
    with ThreadPoolExecutor(1) as pool:
        built = pool.submit(build)
        if middle_of == "fill_range": (tmp_path / "ranges.txt.products_in_range").touch()
        wait_until(lambda: built.done() or any(line[:2] == ["end", middle_of] for line in ranges_of(log)))
        lose(scheduler, how)
        with pytest.raises(ClusterError, match="was lost|does not answer"): built.result(LONG)
    assert not list((tmp_path / "basis").rglob("*"))    # neither a result nor leftovers


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP])
def test_a_scheduler_that_is_lost_in_a_sweep(cluster, tmp_path, lose, how):
    root = make_project(
        tmp_path / "project",
        "stages: [{notebook: probe, parameters: {log: log.txt, gate: never}, grid: {seed: [1, 2]}}]",
    )
    cluster.workers(1)
    with ThreadPoolExecutor(1) as pool:
        sweep = pool.submit(run_sweep, root / "sweep.yaml", root=root, timeout=900, scheduler=cluster.address)
        wait_until(lambda: log_of(root) or sweep.done())
        lose(cluster.processes[0], how)
        with pytest.raises(ValueError, match="was lost|does not answer"): sweep.result(LONG)
    assert not list((root / "reports/local").glob("*/*/metrics.json"))


def building(checkpoints, out, address):
    "The command that builds a basis of the checkpoints with a scheduler."
    words = ("basis", "build", checkpoints / "base.safetensors", *sorted(checkpoints.glob("task*")))
    return [*COMMAND_LINE, *map(str, words), "-M", "2", "-o", str(out), "--scheduler", address]


def test_the_command_line_and_a_lost_scheduler(cluster, checkpoints, tmp_path):
    log = tmp_path / "ranges.txt"
    preloaded(tmp_path, "slow_ranges", SLOW, RANGES_LOG=log, RANGES_FREE=0)(cluster.workers, 1)
    with cluster.forks.start(
        building(checkpoints, tmp_path / "basis", cluster.address),
        env={**cluster.environment, "TVB_MEMORY": "4MB"},
        stderr=subprocess.STDOUT,
    ) as build:
        wait_until(lambda: ranges_of(log) or build.poll() is not None)
        cluster.processes[0].kill()
        said = build.communicate(timeout=LONG)[0]
    assert build.returncode == 2 and said.count("\n") == 1 and "was lost" in said, said
    assert [path.name for path in tmp_path.iterdir() if "basis" in path.name] == []


def test_what_is_no_scheduler(tmp_path, checkpoints, cluster):
    "Silent, a web server, a worker; the sentences of other strangers are in the notebook of the scheduler."
    import http.server
    import socket
    import threading
    silent = socket.create_server(("127.0.0.1", 0))
    web = http.server.ThreadingHTTPServer(("127.0.0.1", 0), http.server.BaseHTTPRequestHandler)
    threading.Thread(target=web.serve_forever, daemon=True).start()
    cluster.workers(1)
    from distributed import Client
    with Client(cluster.address, timeout=LONG, set_as_default=False) as client: worker, = client.nthreads()
    try:
        for address, sentence in (
            (f"tcp://127.0.0.1:{silent.getsockname()[1]}", "does not answer as a dask scheduler does within"),
            (f"tcp://127.0.0.1:{web.server_port}", "dask scheduler"),
            (worker, "something else answers there"),
        ):
            command = building(checkpoints, tmp_path / "basis", address)
            done = cluster.forks.run(command, env=cluster.environment, timeout=LONG)
            assert done.returncode == 2 and sentence in done.stderr and done.stderr.count("\n") == 1, done.stderr
    finally:
        silent.close()
        web.shutdown()
        web.server_close()
    assert list(tmp_path.iterdir()) == []
