"""The package that people install: what is in the archives is what the library needs."""
import os
import re
import subprocess
import sys
import sysconfig
import zipfile
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from processes import PROJECT


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
    build = f"import setuptools.build_meta as backend; backend.build_sdist({os.fspath(out)!r})"
    python("-W", "ignore", "-c", build, folder=copy)
    source, = out.glob("*.tar.gz")
    python("-m", "pip", "wheel", *ALONE, "--no-build-isolation", "--wheel-dir", out, source, folder=out)
    wheel, = out.glob("*.whl")
    return source, wheel


# of pip: nothing is fetched, and nothing but what is named is built or installed
ALONE = ["--quiet", "--no-index", "--no-deps", "--disable-pip-version-check", "--no-cache-dir"]


def python(*words, folder, **environment):
    "Run Python in a folder; what it printed."
    command, environment = [sys.executable, *map(str, words)], {**os.environ, **environment}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


@pytest.fixture(scope="module")
def installed(archives, tmp_path_factory):
    "A folder with the installed wheel and nothing else."
    folder = tmp_path_factory.mktemp("installed") / "library"
    python("-m", "pip", "install", *ALONE, "--no-compile", "--target", folder, archives[1], folder=folder.parent)
    return folder


def alone(installed, folder, program):
    """Run a program with the installed wheel and the other packages of this Python. Without `site` no `.pth` file is
    read, so that a checkout that is installed to be edited is out of reach."""
    places = [installed, *dict.fromkeys(sysconfig.get_path(kind) for kind in ("purelib", "platlib"))]
    path = os.pathsep.join(map(str, places))
    return python("-S", "-c", f"import sys\n{program}", folder=folder, PYTHONPATH=path, OMP_NUM_THREADS="1")


def brought(requirements, seen):
    "The distributions that a plain installation brings, with what each of them needs in turn."
    for requirement in map(Requirement, requirements):
        name, wanted = canonicalize_name(requirement.name), requirement.extras or {""}
        if name in seen or requirement.marker and not requirement.marker.evaluate({"extra": ""}): continue
        try: needs = metadata.requires(name) or []
        except metadata.PackageNotFoundError: continue      # for another system
        seen.add(name)
        brought([need for need in needs if any(
            not (marker := Requirement(need).marker) or marker.evaluate({"extra": extra}) for extra in wanted)], seen)
    return seen


@pytest.fixture(scope="module")
def absent(archives):
    "Lines of a program that hide every package that `pip install` of the wheel, without extras, does not bring."
    described = zipfile.ZipFile(archives[1])
    lines = described.read(next(n for n in described.namelist() if n.endswith("METADATA"))).decode().splitlines()
    held = brought([line.removeprefix("Requires-Dist: ") for line in lines if line.startswith("Requires-Dist")], set())
    hidden = [module for module, names in metadata.packages_distributions().items()
              if module.isidentifier() and module != "tvb" and not held & set(map(canonicalize_name, names))]
    assert {"torch", "numpy", "typer", "yaml"} <= {*metadata.packages_distributions()} - {*hidden}
    assert {"pandas", "transformers", "huggingface_hub", "open_clip", "matplotlib", "papermill"} <= {*hidden}
    return f"sys.modules.update(dict.fromkeys({sorted(hidden)})) # None: as if they were not installed\n"


def test_the_wheel_holds_the_library_with_its_tables_and_stubs(archives):
    held = set(zipfile.ZipFile(archives[1]).namelist())
    wanted = {
        path.relative_to(PROJECT).as_posix()
        for path in (PROJECT / "tvb").rglob("*")
        if path.suffix in (".py", ".pyi", ".tsv") or path.name == "py.typed"
    }
    assert wanted <= held and not [name for name in held if name.startswith(("tests/", "nbs/", "reports/"))]


def test_the_wheel_alone_runs(installed, absent, tmp_path):
    "In an empty folder, away from the project and without the extras, the library comes from where it was installed."
    said = alone(installed, tmp_path, (
        f"{absent}import tvb, torch\n"
        "from tvb import TaskVectors\n"
        "from tvb.bases import BalancedBasis\n"
        "base = {'w': torch.zeros(3, 2)}\n"
        "tasks = TaskVectors(base, {'a': {'w': torch.ones(3, 2)}, 'b': {'w': torch.eye(3)[:, :2]}})\n"
        "basis = BalancedBasis(1).fit(tasks)\n"
        "print(tvb.__file__, basis.merged()['w'].shape)\n"
    ))
    assert said.startswith(str(installed)) and "[3, 2]" in said


def test_the_example_of_the_readme_runs_with_the_wheel_alone(installed, absent, tmp_path):
    "It prints what README.md shows, and every module that it loads comes from the wheel."
    text = (PROJECT / "README.md").read_text(encoding="utf-8")
    pair = r"^```python\n(from tvb import.*?)^```\n\n((?:^>[^\n]*\n)+)"
    (example, shown), = re.findall(pair, text, flags=re.M | re.S)
    shown = [line.removeprefix("> ") for line in shown.splitlines() if not line.startswith("> ```")]
    said = alone(installed, tmp_path, (
        f"{absent}from tvb.command_line.checkpoints import write_example\n"
        f"write_example('.')\n{example}\n"
        "loaded = [module.__file__ for name, module in sys.modules.items() if name.split('.')[0] == 'tvb']\n"
        f"assert loaded and all(path.startswith({os.fspath(installed)!r}) for path in loaded), loaded\n"
    ))
    assert said.splitlines() == shown


def test_nothing_but_the_wheel_has_the_library(tmp_path):
    "Otherwise the tests here could run with what is checked out."
    with pytest.raises(AssertionError, match="No module named 'tvb'"): alone(tmp_path, tmp_path, "import tvb")


BASE, TASKS = "pretrained.safetensors", "digits.safetensors letters.safetensors fields.safetensors rivers.safetensors"
MORE = f"""tvb merge {BASE} {TASKS} --method ties -o merged
tvb recipe merged
tvb run recipe.yaml
tvb compress {BASE} {TASKS} --frontier
tvb compress {BASE} {TASKS} --error 0.2 -o compressed
tvb decompress compressed -o back
tvb convert {BASE} converted.safetensors
tvb push merged someone/merged --dry-run
""".splitlines()


def run_each(installed, absent, folder, commands):
    "Run command lines one after the other in one process; what they printed."
    return alone(installed, folder, (
        f"{absent}import shlex\nfrom tvb.command_line.commands import main\n"
        f"for line in {commands}:\n"
        "    sys.argv = shlex.split(line)\n"
        "    try: main()\n"
        "    except SystemExit as end: assert not end.code, (line, end.code)\n"
    ))


def test_the_commands_run_with_the_wheel_alone(installed, absent, tmp_path):
    "Those of README.md, and what else needs no extra."
    text = (PROJECT / "README.md").read_text(encoding="utf-8")
    shell, = re.findall(r"^```bash\n(tvb example\n.*?)^```", text, flags=re.M | re.S)
    first, *others = shell.splitlines()
    said = run_each(installed, absent, tmp_path, [first, "tvb doctor .", *others, *MORE])
    assert "forgetful.safetensors: " in said and "merged: Ties" in said and "would go to someone/merged" in said


def test_what_needs_an_extra_says_which(installed, absent, tmp_path):
    (tmp_path / "sweep.yaml").write_text("stages: []\n")
    needed = {"sweep sweep.yaml": "task-vector-bases.experiments.", "merge org/a org/b -o m": "huggingface_hub"}
    for words, wanted in needed.items():
        with pytest.raises(AssertionError, match=f"pip install '?{wanted}"):
            run_each(installed, absent, tmp_path, [f"tvb {words}"])


def test_the_command_of_the_wheel_runs(installed, tmp_path):
    asked = "sys.argv = ['tvb', '--help']\nfrom tvb.command_line.commands import main\nmain()"
    said = alone(installed, tmp_path, asked)
    assert "merge" in said and (installed / "bin" / "tvb").is_file()
    assert (installed / "tvb/py.typed").is_file() and (installed / "tvb/running/records.pyi").is_file()


def test_the_archives_say_what_they_are(archives):
    wheel = zipfile.ZipFile(archives[1])
    described = wheel.read(next(name for name in wheel.namelist() if name.endswith("METADATA")))
    assert b"Requires-Python: >=3.10" in described and b"Description-Content-Type: text/markdown" in described
    assert Path(archives[0]).stat().st_size < 5e6
