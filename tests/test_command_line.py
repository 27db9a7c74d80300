"""The border of the command line: any end is an exit code and at most one sentence; signals stop what runs; nothing
is left behind."""
import json
import os
import re
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
import torch
import typer
from test_sweep import make_project, write_sweep
from typer.testing import CliRunner
from processes import COMMAND_LINE, PROJECT

import tvb.storage.writing
from tvb.storage.writing import save_checkpoint
from tvb.command_line.commands import app

ENVIRONMENT = {
    name: value
    for name, value in os.environ.items()
    if name not in ("TVB_ROOT", "TVB_REPORTS", "TVB_NOTEBOOK", "TVB_DEBUG")
} | {"PYTHONPATH": str(PROJECT)}


def run(*words):
    "The exit code and what was said."
    result = CliRunner().invoke(app, [str(word) for word in words])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.output


def is_a_sentence(said):
    return said.startswith("tvb: ") and said.endswith(".\n") and said.count("\n") == 1 and said[:-1].isprintable()


@pytest.fixture
def world(tmp_path, monkeypatch):
    "A folder with a pretrained checkpoint and two fine-tuned ones, which is the working directory."
    for name, number in dict(base=4.0, a=1.0, b=2.0).items():
        save_checkpoint({"w": torch.full((2, 2), number)}, tmp_path / f"{name}.safetensors")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TVB_DEBUG", raising=False)
    return tmp_path


def deep(n=0): return deep(n + 1)
def spent(*given): raise MemoryError
def missing(*given): raise KeyError("two\nlines \x1b[31m")
def of_torch(*given):
    raise RuntimeError(
        "[enforce fail at alloc_cpu.cpp:117] DefaultCPUAllocator: can't allocate memory: you tried to allocate 4"
        " bytes.\nmore"
    )
def no_package(*given): raise ModuleNotFoundError("No module named 'absent'")

UNEXPECTED = {
    "recursion": (lambda *given: deep(), "RecursionError"),
    "memory": (spent, "TVB_MEMORY"),
    "a key": (missing, "fault of tvb"),
    "torch's memory": (of_torch, "TVB_MEMORY"),
    "a package": (no_package, "can not be imported"),
    "division": (lambda *given: 1 / 0, "ZeroDivisionError: division by zero. This is a fault of tvb"),
}


@pytest.mark.parametrize("fault,words", UNEXPECTED.values(), ids=UNEXPECTED)
def test_any_exception_is_one_sentence(world, monkeypatch, fault, words):
    monkeypatch.setattr(tvb.storage.writing, "convert_checkpoint", fault)
    code, said = run("convert", "a.safetensors", "new.safetensors")
    assert code == 2 and is_a_sentence(said) and words in said
    monkeypatch.setenv("TVB_DEBUG", "1")
    code, said = run("convert", "a.safetensors", "new.safetensors")
    assert code == 2 and "Traceback" in said and words in said.splitlines()[-1]


MERGE = ("merge", "base.safetensors", "a.safetensors", "b.safetensors", "-o", "m.safetensors")
BUILD = ("basis", "build", "base.safetensors", "a.safetensors", "b.safetensors", "-o", "basis", "-M")
TYPED = [
    (*MERGE, "--scaling", "nan"),
    (*MERGE, "--scaling", "-inf"),
    (*MERGE, "--scaling", "1e400"),
    (*MERGE, "--scaling", "much"),
    (*MERGE, "--set", "keep"),
    (*MERGE, "--set", "=1"),
    (*MERGE, "--method", "ties", "--set", "keep=0.5", "--set", "keep=0.6"),
    (*BUILD, 0),
    (*BUILD, -1),
    (*BUILD, "two"),
    (*BUILD, 1.5),
    (*BUILD, 10**30),
    ("convert", "a.safetensors", "x", "--shard-size", 0),
    ("convert", "a.safetensors", "x", "--shard-size", -5),
    ("convert", "a.safetensors", "x", "--shard-size", "1e400"),
    ("convert", "a.safetensors", "x", "--shard-size", "9" * 400),
    ("sweep", "x.yaml", "--jobs", 0),
    ("sweep", "x.yaml", "--jobs", -1),
    ("sweep", "x.yaml", "--timeout", "nan"),
    ("doctor", ".", "--limit", 0),
    ("adapter", "extract", "base.safetensors", "a.safetensors", "-o", "x", "--rank", 0),
    ("adapter", "merge", "x", "-o", "y", "--weight", "nan"),
    ("basis", "merge", "x", "-o", "y", "--scaling", "nan"),
    ("basis", "recover", "x", "a", "-o", "y", "--scaling", "inf"),
    ("merge", "base.safetensors", "=a.safetensors", "-o", "x"),
    ("merge", "base.safetensors", "a=", "-o", "x"),
    ("merge", "base.safetensors", "", "-o", "x"),
    ("nothing",),
    ("merge",),
    ("--colour",),
    ("merge", "no\n\x1b[31mthing", "b.safetensors", "-o", "x"),
]


@pytest.mark.parametrize("words", TYPED, ids=[" ".join(map(str, words))[:40] for words in TYPED])
def test_what_is_typed_wrongly_is_one_sentence(world, words):
    before = sorted(world.rglob("*"))
    code, said = run(*words)
    assert code == 2 and is_a_sentence(said), said
    assert "fault of tvb" not in said and sorted(world.rglob("*")) == before


@pytest.mark.parametrize("timeout", [-1, 0, "inf", 1e300])
def test_a_time_that_no_run_can_have(tmp_path, timeout, monkeypatch):
    monkeypatch.chdir(make_project(tmp_path))
    code, said = run("sweep", write_sweep(tmp_path, "stages: [{notebook: probe}]"), "--timeout", timeout)
    assert code == 2 and is_a_sentence(said) and "timeout" in said and not (tmp_path / "reports").exists()


def test_names_and_paths(world):
    (world / "lr=0.1").mkdir()
    (world / "a.safetensors").rename("lr=0.1/epoch=3.safetensors")
    for first in ("MNIST=lr=0.1/epoch=3.safetensors", "lr=0.1/epoch=3.safetensors"):
        code, said = run("merge", "base.safetensors", first, "b.safetensors", "-o", "m.safetensors")
        assert code == 0 and "2 task vectors" in said


def piped(words, stdout, **options):
    return subprocess.run(
        [*COMMAND_LINE, *words], stdout=stdout, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT, **options
    )


def test_output_that_nobody_reads_or_that_has_no_room(world):
    reader, writer = os.pipe()
    os.close(reader)
    done = piped(MERGE, writer)
    os.close(writer)
    assert done.returncode == 141 and done.stderr == "" and (world / "m.safetensors").is_file()
    if not Path("/dev/full").exists(): return
    with open("/dev/full", "w") as full: done = piped(MERGE, full)
    assert (
        done.returncode == 2
        and is_a_sentence(done.stderr)
        and "disk is full" in done.stderr
        and "the work itself is done" in done.stderr
    )


# Signals: a sweep whose run waits for ever

WAITING = "stages: [{notebook: probe, parameters: {log: log.txt, gate: never}}]"


def started(root, **options):
    "A sweep at its run, and the processes of the run."
    sweep = subprocess.Popen(
        [*COMMAND_LINE, "sweep", "sweep.yaml"],
        cwd=root,
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options
    )
    while not (root / "_log.txt").exists() and sweep.poll() is None: time.sleep(0.05)
    assert sweep.poll() is None
    return sweep, psutil.Process(sweep.pid).children(recursive=True)


def hearing(): # a shell's background job ignores some signals, and what it starts would too
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP): signal.signal(number, signal.SIG_DFL)


@pytest.mark.parametrize(
    "numbers",
    [(signal.SIGINT,), (signal.SIGTERM, signal.SIGTERM), (signal.SIGHUP, signal.SIGTERM)],
    ids=["keyboard", "twice, as by timeout", "hang up"],
)
def test_a_signal_stops_a_sweep_and_its_kernels(tmp_path, numbers, gone):
    root = make_project(tmp_path)
    write_sweep(root, WAITING)
    sweep, children = started(root, preexec_fn=hearing)
    assert len(children) >= 2 # the run's process and its kernel
    for number in numbers: sweep.send_signal(number)
    said = sweep.communicate()[1].splitlines()[-1] + "\n"
    assert sweep.returncode == 128 + numbers[0] and is_a_sentence(said) and "the same command goes on" in said
    reports = root / "reports/local"
    assert gone(children) and not list(reports.glob(".*")) and not (reports / "failed").exists()


def test_a_signal_that_is_ignored_stays_so(tmp_path):
    root = make_project(tmp_path)
    write_sweep(root, WAITING)
    def deaf():
        hearing()
        signal.signal(signal.SIGHUP, signal.SIG_IGN) # as nohup does
    sweep, _ = started(root, preexec_fn=deaf)
    sweep.send_signal(signal.SIGHUP)
    (root / "_never").touch()
    sweep.communicate()
    assert sweep.returncode == 0 and json.loads(next((root / "reports/local/probe").glob("*/metrics.json")).read_text())


def test_the_version_and_a_short_word_for_help(world):
    code, said = run("--version")
    assert code == 0 and said.startswith("tvb ") and "torch " in said and said.count("\n") == 1
    for words in ((), ("sweep",), ("basis",), ("basis", "build"), ("adapter",), ("merge",)):
        short, long = run(*words, "-h"), run(*words, "--help")
        assert short == long and short[0] == 0 and "Usage" in short[1]


def test_a_shell_can_complete_the_commands():
    words = {"COMP_WORDS": "tvb pub", "COMP_CWORD": "1", "_TVB_COMPLETE": "complete_bash"}
    program = "import sys; sys.argv[0] = 'tvb'\nfrom tvb.command_line.commands import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program], env=ENVIRONMENT | words, capture_output=True, text=True
    )
    assert done.returncode == 0 and done.stdout.split() == ["publish"]


def test_a_dry_run_says_what_would_run_and_writes_nothing(tmp_path, monkeypatch):
    root = make_project(tmp_path / "project")
    write_sweep(root, "stages: [{notebook: probe, grid: {seed: [1, 2]}}]")
    monkeypatch.chdir(root)
    before = sorted(root.rglob("*"))
    code, said = run("sweep", root / "sweep.yaml", "--dry-run")
    assert code == 0 and said.count("to do    probe/seed-") == 2 and "2 of 2 runs to do" in said
    assert "2 of which nothing is known" in said and sorted(root.rglob("*")) == before


def commands_of(group, words=("tvb",)):
    "Each command of the command line with its words."
    for name, command in group.commands.items():
        if hasattr(command, "commands"): yield from commands_of(command, (*words, name))
        else: yield " ".join((*words, name)), command


# in an order in which each finds what it needs; `tvb example` has written the checkpoints
IN_ORDER = ["tvb example", "tvb convert", "tvb doctor", "tvb estimate", "tvb merge", "tvb run", "tvb recipe",
            "tvb basis build",
            "tvb basis inspect", "tvb basis merge", "tvb basis recover", "tvb basis convert",
            "tvb basis add", "tvb basis remove", "tvb push", "tvb compress", "tvb decompress",
            "tvb adapter extract", "tvb adapter gram", "tvb adapter basis", "tvb adapter recover", "tvb adapter merge"]
OF_THE_PROJECT = {"tvb sweep", "tvb report", "tvb publish"}
OF_TRANSFORMERS = {"tvb measure"} # wants a model and texts, which tests/test_measure.py makes


def test_each_help_text_has_an_example_and_all_run(tmp_path, monkeypatch):
    examples = {words: command.epilog or "" for words, command in commands_of(typer.main.get_command(app))}
    assert set(examples) == {*IN_ORDER, *OF_THE_PROJECT, *OF_TRANSFORMERS}
    assert [words for words, text in examples.items() if not text.startswith(f"Example: {words} ")] == []
    monkeypatch.chdir(tmp_path)
    assert run("example", ".")[0] == 0
    for name in ("letters", "fields"):
        assert run("adapter", "extract", "pretrained.safetensors", f"{name}.safetensors", "-o", f"lora-{name}")[0] == 0
    for words in IN_ORDER:
        code, said = run(*examples[words].removeprefix("Example: tvb ").split())
        assert code == 0, (examples[words], said)


def test_the_commands_and_the_code_of_the_page_on_merging_run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    page = (PROJECT / "docs/merging.md").read_text(encoding="utf-8")
    commands, = re.findall(r"^```bash\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    for command in commands.splitlines():
        code, said = run(*shlex.split(command)[1:])
        assert code == 0 and said, (command, said)
    made = {"merged.safetensors", "from-recipe.safetensors", "lora-both", "with-adapters.safetensors"}
    assert made <= {path.name for path in tmp_path.iterdir()}
    code, = re.findall(r"^```python\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    exec(code, names := {})
    assert names["best"].coefficient in (0.0, 0.5, 1.0) and len(names["best"].scores) == 3


def test_the_settings_on_the_page_on_merging_are_those_of_the_methods():
    from tvb.command_line.bases import parse_settings
    from tvb.merging.methods import make_merging
    page = (PROJECT / "docs/merging.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`[a-z-]+`(?:, `[a-z-]+`)*) \| (`[a-z]+=.*?) \|", page, re.MULTILINE)
    assert len(rows) == 9
    for methods, settings in rows:
        told = parse_settings(re.findall(r"`([a-z]+=[^`]*)`", settings))
        for method in re.findall(r"`([a-z-]+)`", methods):
            assert {name: getattr(make_merging(method), name) for name in told} == told, method


def test_every_command_that_the_page_on_merging_names_is_there():
    page = (PROJECT / "docs/merging.md").read_text(encoding="utf-8")
    known = {words for words, _ in commands_of(typer.main.get_command(app))}
    named = set(re.findall(r"`(tvb (?:adapter |basis )?[a-z]+)", page))
    assert named and named <= known, named - known
    options = set(re.findall(r"(?<![-|])--[a-z][a-z-]+", page))
    helps = "".join(run(*name.split()[1:], "--help")[1] for name in named)
    assert options <= set(re.findall(r"--[a-z][a-z-]+", helps)), options - set(re.findall(r"--[a-z][a-z-]+", helps))
