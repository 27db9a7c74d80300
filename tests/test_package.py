"""The package that people install: what is in the archives is what the library needs."""
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from processes import PROJECT


HEAVY = ["torchvision", "open_clip", "transformers", "datasets", "pandas", "matplotlib", "papermill", "distributed"]


@pytest.fixture(scope="module")
def archives(tmp_path_factory):
    "The source archive, and the wheel that is built from nothing but it."
    out = tmp_path_factory.mktemp("dist")
    copy = out / "project"
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=PROJECT, capture_output=True)
    if listed.returncode: pytest.skip("this is no clone, so nothing says what belongs to the project")
    for name in listed.stdout.decode().split("\0"):
        if not name or name.startswith(("reports/", "nbs/", "tests/", "data_prep/")): continue
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        (copy / name).write_bytes((PROJECT / name).read_bytes())
    setup(copy, "sdist", "--dist-dir", out)
    source, = out.glob("*.tar.gz")
    with tarfile.open(source) as archive: archive.extractall(out / "unpacked", filter="data")
    unpacked, = (out / "unpacked").iterdir()
    setup(unpacked, "bdist_wheel", "--dist-dir", out)
    wheel, = out.glob("*.whl")
    return source, wheel


def setup(folder, *words):
    "Run a command of setup.py."
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "setup.py", "-q", *map(str, words)], cwd=folder, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-2000:]


def test_the_wheel_holds_the_library_with_its_tables_and_stubs(archives):
    held = set(zipfile.ZipFile(archives[1]).namelist())
    wanted = {
        path.relative_to(PROJECT).as_posix()
        for path in (PROJECT / "tvb").rglob("*")
        if path.suffix in (".py", ".pyi", ".tsv") or path.name == "py.typed"
    }
    assert wanted <= held and not [name for name in held if name.startswith(("tests/", "nbs/", "reports/"))]


def test_the_wheel_alone_runs(archives, tmp_path):
    "Unpacked into an empty folder, away from the project and without the extras, the library comes from there."
    zipfile.ZipFile(archives[1]).extractall(tmp_path / "installed")
    program = (
        "import sys\n"
        f"for name in {HEAVY}: sys.modules[name] = None # as if they were not installed\n"
        "import tvb, torch\n"
        "from tvb import TaskVectors\n"
        "from tvb.bases import BalancedBasis\n"
        "base = {'w': torch.zeros(3, 2)}\n"
        "tasks = TaskVectors(base, {'a': {'w': torch.ones(3, 2)}, 'b': {'w': torch.eye(3)[:, :2]}})\n"
        "basis = BalancedBasis(1).fit(tasks)\n"
        "print(tvb.__file__, basis.merged()['w'].shape)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path / "installed"), "PATH": ""},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.startswith(str(tmp_path / "installed")) and "[3, 2]" in done.stdout
    wheel = zipfile.ZipFile(archives[1])
    described = wheel.read(next(name for name in wheel.namelist() if name.endswith("METADATA")))
    assert b"Requires-Python: >=3.10" in described and b"Description-Content-Type: text/markdown" in described
    assert Path(archives[0]).stat().st_size < 5e6
