"""Batch runs: checked before the start, resumed by content, whole after any interruption. The experiments are the
tiny notebooks under fixtures/."""
import errno, json, os, shutil, signal, subprocess, sys, time
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote
import psutil, pytest
import tvb.running.child
import tvb.running.runner
from tvb.running.parameters import parameters_of
from tvb.running.report import build_report
from tvb.running.plan import load_sweep
from tvb.running.finished import content_hash, is_finished
from tvb.running.runner import one_sweep
from tvb.running.sweep import expected, run_sweep

FIXTURES = Path(__file__).parent / "fixtures"
PROJECT = Path(__file__).resolve().parents[1]

def make_project(folder):
    "A project with the fixture notebooks as its experiments"
    shutil.copytree(FIXTURES, folder / "nbs/experiments")
    (folder / "settings.ini").touch()
    return folder

def write_sweep(root, text):
    path = root / "sweep.yaml"
    path.write_text(text)
    return path

@pytest.fixture(autouse=True)
def own_environment(monkeypatch):
    for name in ("TVB_ROOT", "TVB_REPORTS", "TVB_NOTEBOOK"): monkeypatch.delenv(name, raising=False)

@pytest.fixture
def root(tmp_path): return make_project(tmp_path)

# Bad input: a sentence each, and nothing is run

BAD = {
    "not YAML": ("stages:\n  - [a, b\ntitle: x", "not a YAML file, line 3"),
    "not a mapping": ("only words", "not a sweep"),
    "code in YAML": ("title: !!python/object/apply:os.system [exit]\nstages: []", "not a YAML file"),
    "repeated key": ("title: a\ntitle: b\nstages: []", "`title` stands there twice"),
    "unknown key": ("stage: []", "unknown key `stage`; did you mean `stages`?"),
    "no stages": ("title: x", "has no stages"),
    "unknown key of a stage": ("stages: [{notebook: probe, params: {seed: 1}}]", "did you mean `parameters`?"),
    "no notebook": ("stages: [{grid: {seed: [1]}}]", "does not say which `notebook`"),
    "absent notebook": ("stages: [{notebook: prob}]", "did you mean `probe`?"),
    "unknown parameter": (
        "stages: [{notebook: probe, parameters: {sed: 1}}]",
        "unknown parameter `sed`; did you mean `seed`?",
    ),
    "unknown parameter in the grid": ("stages: [{notebook: probe, grid: {rat: [1.0]}}]", "did you mean `rate`?"),
    "bool for int": (
        "stages: [{notebook: probe, parameters: {seed: true}}]",
        "takes a value of type int, and True is of type bool",
    ),
    "int for bool": ("stages: [{notebook: probe, parameters: {fail: 1}}]", "takes a value of type bool"),
    "text for float": ("stages: [{notebook: probe, parameters: {rate: 1e-3}}]", "write 1.0e-3"),
    "mapping for text": ("stages: [{notebook: probe, parameters: {scale: {a: 1}}}]", "takes a value of type str"),
    "infinite": ("stages: [{notebook: probe, parameters: {rate: .inf}}]", "has to be finite"),
    "list for int": ("stages: [{notebook: probe, parameters: {seed: [1, 2]}}]", "of type list"),
    "empty grid": ("stages: [{notebook: probe, grid: {seed: []}}]", "at least one value"),
    "no list in the grid": ("stages: [{notebook: probe, grid: {seed: 3}}]", "should be a list"),
    "twice the same": ("stages: [{notebook: probe, grid: {seed: [1, 1]}}]", "the same folder"),
    "laughs": (
        "stages: [{notebook: probe, parameters: {seed: [&a [x,x,x,x,x,x,x,x,x,x], "
        + ", ".join(f"&{b} [{','.join([f'*{a}'] * 10)}]" for a, b in zip("abcdefgh", "bcdefghi"))
        + "]}}]",
        "aliases",
    ),
    "inside itself": ("stages: &a [*a]", "An alias stands inside the very part"),
    "nested": ("stages: " + "[" * 5000, "nested too deeply"),
    "a tag": ("title: !!int ''\nstages: []", "has no place"),
    "a day that is none": ("title: 2020-99-99\nstages: []", "can not be read"),
    "a title that is none": ("title: [1]\nstages: []", "`title` should be text"),
    "too large a grid": (
        "stages: [{notebook: probe, grid: {seed: [" + "1, " * 1000 + "1], rate: [" + "1, " * 1000 + "1]}}]",
        "combinations",
    ),
    "no mapping of parameters": ("stages: [{notebook: probe, parameters: [1]}]", "should be a mapping"),
    "no text for the notebook": ("stages: [{notebook: {a: 1}}]", "should be the name of a notebook"),
    "needs as a list": ("needs: [../data]\nstages: [{notebook: probe}]", "`needs` says what has to be there"),
    "needs without words": ("needs: {../data: }\nstages: [{notebook: probe}]", "`needs` says what has to be there"),
    "needs of nothing": ("needs:\nstages: [{notebook: probe}]", "`needs` says what has to be there"),
    "needs of a stage": ("stages: [{notebook: probe, needs: {a: b}}]", "unknown key `needs`"),
    "beside as a number": ("stages: [{notebook: probe, beside: 1}]", "`beside` is true or false"),
    "a hidden notebook": ("stages: [{notebook: .staging}]", "begins with a dot"),
    "a reserved notebook": ("stages: [{notebook: failed}]", "is taken"),
    "in both": (
        "stages: [{notebook: probe, parameters: {seed: 1}, grid: {seed: [1]}}]",
        "under `parameters` and under `grid`",
    ),
}

@pytest.mark.parametrize("text,sentence", BAD.values(), ids=BAD)
def test_bad_sweep_is_refused_before_anything_runs(root, text, sentence):
    path = write_sweep(root, text)
    for name in (".staging", "failed"):
        shutil.copy(root / "nbs/experiments/probe.ipynb", root / f"nbs/experiments/{name}.ipynb")
    with pytest.raises((ValueError, FileNotFoundError)) as error: run_sweep(path, root=root)
    assert sentence in str(error.value) and len(str(error.value)) < 2000
    assert not (root / "reports/local").exists()

def test_absent_sweep_file(root):
    with pytest.raises(FileNotFoundError, match="no sweep file"): load_sweep(root / "absent.yaml", root=root)

@pytest.mark.parametrize("count", [0, 2])
def test_notebook_has_exactly_one_parameters_cell(root, count):
    path = root / "nbs/experiments/probe.ipynb"
    notebook = json.loads(path.read_text())
    tagged = [cell for cell in notebook["cells"] if "parameters" in cell["metadata"].get("tags", [])]
    if count == 0: tagged[0]["metadata"] = {}
    else: notebook["cells"].append({**tagged[0], "id": "again"})
    path.write_text(json.dumps(notebook))
    with pytest.raises(ValueError, match="tagged `parameters`"):
        load_sweep(write_sweep(root, "stages: [{notebook: probe}]"), root=root)

@pytest.mark.parametrize("options,sentence", [(dict(jobs=0), "jobs"), (dict(timeout=0), "timeout")])
def test_bad_options(root, options, sentence):
    with pytest.raises(ValueError, match=sentence):
        run_sweep(write_sweep(root, "stages: [{notebook: probe}]"), root=root, **options)

def test_second_sweep_is_refused(root):
    with one_sweep(root / "reports/local"):
        with pytest.raises(ValueError, match="another sweep"):
            run_sweep(write_sweep(root, "stages: [{notebook: probe}]"), root=root)

@pytest.mark.parametrize(
    "place",
    [
        "probe/seed-1/notes.md",
        "probe/seed-1/tables/own.csv",
        "probe/seed-1/params.json",
        "failed/probe/seed-1/notes.md",
        "failed/probe/seed-1/traceback.txt",
        "index.html",
    ],
)
def test_what_is_not_ours_is_refused_before_anything_runs(root, place, monkeypatch):
    path, mine = write_sweep(root, "stages: [{notebook: probe, parameters: {seed: 1}}]"), root / "reports/local" / place
    mine.parent.mkdir(parents=True)
    mine.write_text("mine")
    monkeypatch.setattr(tvb.running.runner, "start_child", None) # nothing may start
    for force in (False, True):
        with pytest.raises(OSError, match=mine.name): run_sweep(path, root=root, force=force)
        files = [file for file in (root / "reports/local").rglob("*") if file.is_file()]
        assert mine.read_text() == "mine" and files == [
            mine
        ]

# Data that a sweep needs and that are not there: one sentence, and nothing is run or written

NEEDY = """
title: Needy
needs: {../data/shapes: one folder for each shape, sizes.csv: a table of sizes}
stages:
  - {notebook: probe, grid: {seed: [1, 2]}}
"""

def said(root, *options):
    "Exit code and lines of `tvb sweep` in a project."
    start = "from tvb.command_line.commands import main; main()"
    command = [sys.executable, "-c", start, "sweep", "sweep.yaml", *options]
    environment = {**os.environ, "PYTHONPATH": str(PROJECT), "TVB_ROOT": str(root)}
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True)
    return done.returncode, done.stdout.splitlines(), done.stderr

@pytest.mark.parametrize("there", ["nothing", "an empty folder", "one of two"])
def test_a_sweep_without_its_data_says_one_sentence(tmp_path, there, monkeypatch):
    root = make_project(tmp_path / "project")
    path, shapes = write_sweep(root, NEEDY), tmp_path / "data/shapes"
    if there != "nothing": shapes.mkdir(parents=True)
    if there == "an empty folder": (root / "sizes.csv").touch()
    if there == "one of two": (shapes / "round").mkdir()
    monkeypatch.setattr(tvb.running.runner, "start_child", None) # nothing may start
    result, (code, lines, errors) = run_sweep(path, root=root), said(root)
    assert (result.ran, result.failed, result.index, result.exit_code, code) == ([], {}, None, 3, 3)
    assert lines == [result.summary()] and not errors and not (root / "reports").exists()
    folder, file = f"{shapes} (one folder for each shape)", f"{root}/sizes.csv (a table of sizes)"
    wanted = {"nothing": f"{folder} is not there, and {file} is not there", "an empty folder": f"{folder} is empty",
              "one of two": f"{file} is not there"}[there]
    assert lines == [f"Needy: nothing was run: {wanted}; put it there, or change the paths in the sweep file."]
    assert said(root, "--dry-run") == (3, [f"Needy: nothing would be run: {wanted}."], "")

def test_a_sweep_with_its_data_runs(tmp_path):
    root = make_project(tmp_path / "project")
    (tmp_path / "data/shapes/round").mkdir(parents=True), (root / "sizes.csv").touch()
    path = write_sweep(root, NEEDY)
    code, lines, _ = said(root, "--dry-run")
    assert code == 0 and len(lines) == 3 and lines[-1].startswith("2 of 2 runs to do")
    result = run_sweep(path, root=root)
    assert result.exit_code == 0 and len(result.ran) == 2 and result.index.exists()
    shutil.rmtree(tmp_path / "data")        # what has finished is left as it is, and is not called finished
    assert run_sweep(path, root=root).exit_code == 3 and len(folders(root)) == 2
    assert set(expected(load_sweep(path, root=root)).state) == {"skipped"}

def test_every_sweep_that_names_data_says_that_it_needs_them():
    for path in sorted((PROJECT / "sweeps").glob("*.yaml")):
        sweep = load_sweep(path, root=PROJECT)
        named = {run.recorded[key] for run in sweep.runs for key in ("data_root", "model") if key in run.recorded}
        named = {one for one in named if "/" in one or one == "data"}
        for one in named: assert any(need.startswith(one) for need in sweep.needs), f"{path.name}: {one}"
        assert bool(named) == bool(sweep.needs), path.name

@pytest.mark.parametrize("code,goes_on", [(0, True), (3, True), (1, False), (2, False)])
def test_results_go_on_where_a_sweep_lacks_its_data(tmp_path, code, goes_on):
    "`make results` with a `tvb` that only writes down how it was called, and ends sweeps of real data with this code."
    shutil.copy(PROJECT / "Makefile", tmp_path)
    (tmp_path / "bin").mkdir()
    told = 'echo "$1 $2$(test "$1" = publish && echo " $3")" >> bin/called'
    script = f'#!/bin/sh\n{told}\ncase "$2" in *real_*) exit {code};; esac\n'
    (tmp_path / "bin/tvb").write_text(script)
    (tmp_path / "bin/tvb").chmod(0o755)
    def make(*given):
        (tmp_path / "bin/called").unlink(missing_ok=True)
        command = ["make", "-s", "results", "BIN=bin", "READY=", *given]
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "TVB_"))}
        done = subprocess.run(command, cwd=tmp_path, env={**environment, "GIT_DIR": "none"}, capture_output=True)
        return done.returncode, (tmp_path / "bin/called").read_text().splitlines()
    real = [f"sweep sweeps/real_{name}.yaml" for name in ("small", "language", "mlm", "minilm", "pictures",
                                                                  "classifier")]
    first, last, kept = ["sweep sweeps/results.yaml"], "publish reports/local/results ", "--keep"
    assert make() == (0, [*first, last + kept])     # what real data gave is not run again, and stays
    ended, called = make("TVB_DATA=x")
    whole = first + real + [last + kept * (code == 3)]
    assert (ended == 0, called) == (goes_on, whole if goes_on else first + real[:1])

# One sweep with good and bad runs, two at a time; the tests look at what it left

SWEEP = """
title: Probes
stages:
  - notebook: probe
    parameters: {rate: 2, log: log.txt}
    grid: {seed: [1, 2, 3]}
  - {notebook: probe, parameters: {fail: true, log: log.txt, seed: 4}}
  - {notebook: nbs/experiments/stubborn.ipynb}
  - {notebook: silent}
"""

@pytest.fixture(scope="module")
def done(tmp_path_factory):
    root = make_project(tmp_path_factory.mktemp("swept"))
    with pytest.MonkeyPatch.context() as patch:
        for name in ("TVB_ROOT", "TVB_REPORTS", "TVB_NOTEBOOK"): patch.delenv(name, raising=False)
        return root, run_sweep(write_sweep(root, SWEEP), jobs=2, root=root, timeout=3600)

def folders(root): return sorted(path.parent for path in (root / "reports/local/probe").glob("*/metrics.json"))

def test_failures_are_told_and_the_others_go_on(done):
    root, result = done
    assert len(result.ran) == 3 and result.exit_code == 1
    sentences = {name.split("/")[0]: str(failure) for name, failure in result.failed.items()}
    assert "asked to fail with seed 4" in sentences["probe"]
    assert "`seed` was asked to be 0 and was 7" in sentences["stubborn"]
    assert "run.save()" in sentences["silent"]
    summary = result.summary()
    assert "assert not fail" in summary and "AssertionError" in summary

def test_recorded_parameters_are_the_requested_ones(done):
    root, result = done
    planned = load_sweep(root / "sweep.yaml", root=root).runs
    requested = {run.slug: run.recorded for run in planned if run.experiment == "probe" and not run.recorded["fail"]}
    assert {folder.name: json.loads((folder / "params.json").read_text()) for folder in folders(root)} == requested
    for folder in folders(root):
        seed = json.loads((folder / "params.json").read_text())["seed"]
        assert json.loads((folder / "metrics.json").read_text())["headline"]["square"]["value"] == 2.0 * seed ** 2

def test_only_whole_runs_are_left(done):
    root, result = done
    assert not list((root / "reports/local").glob(".*"))
    whole = {".finished", "metrics.json", "params.json", "provenance.json", "contents.json", "run.ipynb", "tables"}
    for folder in folders(root): assert {path.name for path in folder.iterdir()} == whole
    assert not (root / "reports/local/stubborn").exists() and not (root / "reports/local/silent").exists()

def test_failed_run_is_kept_beside_its_traceback(done):
    root, result = done
    folder, = (root / "reports/local/failed/probe").iterdir()
    assert "asked to fail with seed 4" in (folder / "traceback.txt").read_text()
    sources = ["".join(cell["source"]) for cell in json.loads((folder / "run.ipynb").read_text())["cells"]]
    assert any("seed = 4" in source for source in sources)

def test_executed_notebook_is_clean(done):
    root, result = done
    for folder in folders(root):
        notebook = json.loads((folder / "run.ipynb").read_text())
        assert notebook["metadata"] == dict(kernelspec=dict(name="python3", display_name="python3", language="python"))
        assert all(set(cell["metadata"]) <= {"tags"} for cell in notebook["cells"])
        assert any(
            "working in ." in "".join(output.get("text", ""))
            for cell in notebook["cells"]
            for output in cell.get("outputs", [])
        )

def test_nothing_of_this_machine_is_in_the_reports(done):
    root, result = done
    for path in (root / "reports/local").rglob("*"):
        if path.is_file():
            for place in (root, Path.home(), Path(sys.prefix)):
                assert str(place).encode() not in path.read_bytes(), path

class Addresses(HTMLParser):
    def __init__(self): super().__init__(); self.found = []
    def handle_starttag(self, tag, attributes):
        self.found += [value for name, value in attributes if name in ("href", "src")]

def test_every_link_of_the_report_leads_somewhere(done):
    root, result = done
    reports, count = root / "reports/local", 0
    for path in (result.index, reports / "probe/index.html"):
        page, parser = path.read_text(), Addresses()
        parser.feed(page)
        found = [address for address in parser.found if not address.startswith("data:")]
        files = [unquote(address) for address in found if not address.startswith("#")]
        assert all((path.parent / name).is_file() for name in files)
        assert all(f'id="{address[1:]}"' in page for address in found if address.startswith("#"))
        count += len(files)
    assert count >= 3 * 5 and "miniature" in page and "mean over 3 seeds" in page
    page = result.index.read_text()
    assert "3 failed runs" in page and "Does a batch run keep its promises?" in page
    assert build_report(root / "reports/local", root=root, first=["probe"]).read_text() == page

def test_content_decides_what_is_finished(done):
    root, result = done
    run = load_sweep(root / "sweep.yaml", root=root).runs[0]
    folder, content = root / "reports/local/probe" / run.slug, content_hash(run, root, root / "reports/local")
    assert is_finished(folder, content)
    assert not is_finished(folder, content_hash(load_sweep(root / "sweep.yaml", root=root).runs[1], root))
    assert content != content_hash(run, root, library={"vectors.py": "changed"})

def test_second_time_only_the_failed_runs_are_done(done, capsys):
    root, result = done
    before = {path: path.read_bytes() for folder in folders(root) for path in folder.rglob("*") if path.is_file()}
    write_sweep(root, SWEEP.split("  - {notebook: nbs")[0])
    again = run_sweep(root / "sweep.yaml", root=root, timeout=3600)
    assert again.ran == [] and len(again.skipped) == 3 and [name.split("/")[0] for name in again.failed] == ["probe"]
    assert capsys.readouterr().out.count("skipped") == 3
    assert all(path.read_bytes() == data for path, data in before.items())
    assert (root / "_log.txt").read_text().count("start 4") == 2 and (root / "_log.txt").read_text().count(
        "start 1"
    ) == 1

# Interrupted in the middle

def wait_until(condition, seconds=900):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.05)

@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT], ids=["kill -9", "keyboard"])
def test_interrupted_and_started_again(root, how, gone):
    write_sweep(root, """
stages:
  - {notebook: probe, parameters: {log: log.txt, seed: 1}}
  - {notebook: probe, parameters: {log: log.txt, seed: 2, gate: gate}}
""")
    command = "from tvb.running.sweep import run_sweep; run_sweep('sweep.yaml')"
    log = root / "_log.txt"
    quiet = dict(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    # a shell's background job ignores the keyboard, and what it starts would too
    hearing = lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)
    with subprocess.Popen(
        [sys.executable, "-c", command],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        preexec_fn=hearing,
        **quiet
    ) as sweep:
        wait_until(lambda: (log.exists() and "start 2" in log.read_text()) or sweep.poll() is not None)
        children = psutil.Process(sweep.pid).children(recursive=True)
        assert len(children) >= 2 # the run's process and its kernel
        os.kill(sweep.pid, how)
        assert sweep.wait(900) != 0
    wait_until(lambda: gone(children))
    # the whole one, and no half one
    assert [json.loads((folder / "params.json").read_text())["seed"] for folder in folders(root)] == [1]
    (root / "_gate").touch()
    again = run_sweep(root / "sweep.yaml", root=root, timeout=3600)
    assert len(again.skipped) == 1 and len(again.ran) == 1 and not again.failed
    assert log.read_text().split("\n")[:-1] == ["start 1", "end 1", "start 2", "start 2", "end 2"]
    assert len(folders(root)) == 2 and not list((root / "reports/local").glob(".*"))

@pytest.fixture
def left_over():
    "A function: the processes that were started since the test began and are still there."
    before = set(psutil.Process().children(recursive=True))
    return lambda: set(psutil.Process().children(recursive=True)) - before

def test_a_run_that_takes_too_long_is_stopped(root, left_over):
    write_sweep(root, "stages: [{notebook: probe, parameters: {gate: never}}]")
    result = run_sweep(root / "sweep.yaml", root=root, timeout=6)
    failure, = result.failed.values()
    assert "took longer than 6 seconds" in str(failure) and not left_over()

def test_a_kernel_that_dies_is_told_with_its_cell(root):
    path = root / "nbs/experiments/probe.ipynb"
    path.write_text(
        path.read_text().replace("while gate and", "import os; os.kill(os.getpid(), 9)\\n\",\n    \"while gate and")
    )
    result = run_sweep(write_sweep(root, "stages: [{notebook: probe}]"), root=root, timeout=900)
    failure, = result.failed.values()
    assert "the kernel died in this cell" in str(failure) and "os.kill(os.getpid(), 9)" in failure.cell
    assert "os.kill(os.getpid(), 9)" in (root / "reports/local/failed/probe/default/traceback.txt").read_text()

def no_room(*given, **named): raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

@pytest.mark.parametrize("where", ["start_child", "finish_run"])
def test_a_full_disk_fails_the_run_and_not_the_others(root, where, monkeypatch, left_over):
    path, usual, turns = (
        write_sweep(root, "stages: [{notebook: probe, grid: {seed: [1, 2]}}]"),
        getattr(tvb.running.runner, where),
        [],
    )
    def once(*given, **named):
        turns.append(given)
        return no_room() if len(turns) == 1 else usual(*given, **named)
    monkeypatch.setattr(tvb.running.runner, where, once)
    monkeypatch.setattr(tvb.running.runner, "keep_failure", no_room)
    result = run_sweep(path, root=root, timeout=900)
    failure, = result.failed.values()
    assert (
        str(failure) == "The disk is full; there was no room to keep its traceback"
        and len(result.ran) == 1
        and "kept in" not in result.summary()
    )
    assert (
        not list((root / "reports/local").glob(".*"))
        and not (root / "reports/local/failed").exists()
        and not left_over()
    )

def test_a_child_that_can_not_say_what_happened(tmp_path):
    (tmp_path / "run.ipynb").write_text('{"cells": [') # cut off
    (tmp_path / "log.txt").write_text("OSError: [Errno 28] No space left on device")
    assert "The disk is full" in str(tvb.running.child._failure_of(1, tmp_path)) and "The disk is full" in str(
        tvb.running.child._failure_of(tvb.running.child.NO_SPACE, tmp_path)
    )
    (tmp_path / "log.txt").write_text("killed")
    assert "ended with code -9" in str(tvb.running.child._failure_of(-9, tmp_path))

def test_weights_and_data_that_a_parameter_names(root):
    path, weights = (
        write_sweep(root, "stages: [{notebook: probe, parameters: {gate: '', log: weights/w.pt}}]"),
        root / "weights" / "w.pt",
    )
    weights.parent.mkdir()
    (root / "_weights").mkdir()
    weights.write_bytes(b"one")
    assert len(run_sweep(path, root=root, timeout=900).ran) == 1 and len(run_sweep(path, root=root).skipped) == 1
    weights.write_bytes(b"two")
    assert len(run_sweep(path, root=root, timeout=900).ran) == 1

def test_fixture_parameters():
    assert list(parameters_of(FIXTURES / "probe.ipynb")) == ["scale", "seed", "rate", "gate", "fail", "log"]
