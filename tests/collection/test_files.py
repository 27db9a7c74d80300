"""What no file may hold: paths of one machine, unsafe loading, names that say nothing, too many or too long lines."""
import hashlib
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from project import LIBRARY, expect_none

from tvb.running.records import by_a_run

MACHINE = re.compile(r"(?<![\w.:/~-])/(?:home/(?!name\b)|Users/|root/|work/)[\w.]|[A-Z]:\\+Users\\")
SCRATCH = re.compile(r"(?<![\w.:/~-])/tmp/\w")
UNSAFE = re.compile(r"weights_only\s*=\s*" + "False")
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc"}


def project_files(root):
    "The files of the project: what git tracks or would track; every file where there is no git."
    if not (root / ".git").exists(): return sorted(path for path in root.rglob("*") if path.is_file())
    done = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=root, capture_output=True, text=True, check=True
    )
    return sorted(path for name in done.stdout.split("\0") if name and (path := root / name).is_file())


def file_problems(root):
    "Paths of one machine, unsafe loading and names that say nothing, in the files of the project."
    problems = []
    for path in project_files(root):
        name = path.relative_to(root).as_posix()
        if path.suffix in {".py", ".ipynb"} and VAGUE & {
            re.sub(r"^\d+\w?_", "", part) for part in path.relative_to(root).with_suffix("").parts
        }:
            problems.append(f"{name} has a name that does not say what it holds")
        try: text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError: continue # a picture or another binary file
        if found := MACHINE.search(text):
            problems.append(f"{name} holds a path of one machine: {text[found.start():][:40]!r}")
        if UNSAFE.search(text): problems.append(f"{name} loads pickles unsafely")
        if path.suffix == ".ipynb": text = json.dumps([cell.get("outputs") for cell in json.loads(text)["cells"]])
        if (path.suffix == ".ipynb" or name.startswith("reports/")) and (found := SCRATCH.search(text)):
            problems.append(f"{name} shows a temporary path: {text[found.start():][:40]!r}")
    return problems


LIGHT = {".md", ".json", ".csv", ".svg"} # what is committed under reports/


def test_committed_results_are_text(root):
    listed = subprocess.run(["git", "ls-files", "reports"], cwd=root, capture_output=True, text=True)
    if listed.returncode or not listed.stdout: pytest.skip("this is no clone, so nothing says what is committed")
    expect_none([name for name in listed.stdout.split("\n") if name and Path(name).suffix not in LIGHT])
    pages = [name for name in listed.stdout.split("\n") if name.count("/") == 2 and name.endswith("README.md")]
    runs = {name.split("/")[1] for name in listed.stdout.split("\n") if name.endswith("/metrics.json")}
    assert {name.split("/")[1] for name in pages} == runs


def changed_records(reports):
    "Files of committed runs that are not what the run's provenance says that it wrote."
    for provenance in sorted(reports.glob("*/*/provenance.json")):
        if provenance.parent.parent.name == "local": continue
        hashes, ours = json.loads(provenance.read_bytes())["files"], by_a_run(provenance.parent)
        for path in sorted(path for path in provenance.parent.rglob("*") if path.is_file()):
            name = path.relative_to(provenance.parent).as_posix()
            same = path == provenance or hashes.get(name) == hashlib.sha256(path.read_bytes()).hexdigest()
            if not same or not ours(path): yield f"{path.relative_to(reports)} is not as its run wrote it"


def test_committed_records_are_as_their_runs_wrote_them(root, tmp_path):
    "Otherwise `tvb publish` takes them for somebody else's and refuses to replace them."
    expect_none(list(changed_records(root / "reports")))
    example = next(iter(sorted((root / "reports").glob("vision_bases/*/metrics.json")))).parent
    shutil.copytree(example, tmp_path / "vision_bases/default")
    (tmp_path / "vision_bases/default/metrics.json").write_text("{}\n")
    assert list(changed_records(tmp_path)) == ["vision_bases/default/metrics.json is not as its run wrote it"]


def test_files_are_free_of_machine_paths_and_unsafe_loading(root):
    expect_none(file_problems(root))


@pytest.mark.parametrize(
    "name, text, found",
    [
        ("a.md", "see /" + "home/someone/x", "path of one machine"),
        ("Dockerfile", "RUN rm -rf /" + "root/.cache", "path of one machine"),
        ("a.py", "torch.load(path, weights_only=" + "False)", "loads pickles unsafely"),
        ("tvb/utils.py", "", "does not say what it holds"),
        ("nbs/01_common.ipynb", '{"cells": []}', "does not say what it holds"),
        ("x.ipynb", '{"cells": [{"outputs": ["/' + 'tmp/abc"]}]}', "temporary path"),
        ("reports/a.json", '["/' + 'tmp/abc"]', "temporary path"),
    ],
)
def test_file_check_sees_it(tmp_path, name, text, found):
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text(text)
    assert found in file_problems(tmp_path)[0]


def long_modules(root):
    "Modules that are longer than 400 lines."
    for path in sorted((root / LIBRARY).rglob("*.py")):
        lines = path.read_text(encoding="utf-8").count("\n")
        if lines > 400 and path.name != "_modidx.py":
            yield f"{path.relative_to(root)} has {lines} lines, and 400 is the ceiling: make two notebooks of one"


def test_no_module_is_too_long(root, tmp_path):
    expect_none(list(long_modules(root)))
    (tmp_path / LIBRARY).mkdir()
    (tmp_path / LIBRARY / "long.py").write_text("x = 1\n" * 401)
    assert "long.py has 401 lines" in list(long_modules(tmp_path))[0]


def test_the_linter_finds_nothing(root, tmp_path):
    "Lines of at most 120 columns, no unused and no undefined names, in notebooks too."
    command = [sys.executable, "-m", "ruff", "check", "--no-cache", "--output-format", "concise"]
    done = subprocess.run([*command, "."], cwd=root, capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stdout + done.stderr
    (tmp_path / "long.py").write_text(f"x = '{'a' * 130}'\n")
    seen = subprocess.run(
        [*command, "--config", str(root / "pyproject.toml"), "long.py"], cwd=tmp_path, capture_output=True, text=True
    )
    assert seen.returncode == 1 and "E501" in seen.stdout
