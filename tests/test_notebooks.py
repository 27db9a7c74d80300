"""Every library notebook, walkthrough and summary passes its own tests, each in a fresh process. Experiments are run by papermill elsewhere."""
import os
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).resolve().parent.parent
SECONDS = 600 # the most that one notebook may take; they are meant to take a few
NOTEBOOKS = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "nbs").rglob("*.ipynb")
                   if not {"experiments", ".ipynb_checkpoints"} & set(path.parts))


def run(notebook, folder=ROOT):
    "Run one notebook's tests; the finished process with what it printed."
    environment = dict(os.environ, OMP_NUM_THREADS="1", TQDM_DISABLE="1", MPLBACKEND="Agg")
    return subprocess.run([sys.executable, str(ROOT / "tools" / "notebook_tests.py"), str(folder / notebook)], cwd=ROOT, env=environment,
                          capture_output=True, text=True, timeout=SECONDS)


@pytest.mark.parametrize("notebook", NOTEBOOKS)
def test_notebook(notebook):
    done = run(notebook)
    if done.returncode: pytest.fail(f"{notebook} failed:\n{done.stdout[-2000:]}\n{done.stderr[-6000:]}", pytrace=False)


def write(path, *sources):
    "Write a notebook of code cells."
    kernel = {"name": "python3", "display_name": "python3", "language": "python"}
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in sources], metadata={"kernelspec": kernel}), path)


@pytest.mark.parametrize("code, found", [("assert 1 == 2", "AssertionError"), ("import warnings; warnings.warn('odd')", "UserWarning"),
                                         ("import warnings; warnings.warn('old', DeprecationWarning)", "DeprecationWarning")])
def test_a_failing_cell_or_a_warning_is_a_failure(code, found, tmp_path):
    write(tmp_path / "bad.ipynb", code)
    done = run("bad.ipynb", tmp_path)
    assert done.returncode == 1 and found in done.stderr


def test_a_slow_cell_is_skipped(tmp_path):
    write(tmp_path / "slow.ipynb", *(f"#| {flag}\nraise SystemError('this cell should not run')" for flag in ("slow", "gpu", "eval: false")))
    done = run("slow.ipynb", tmp_path)
    assert done.returncode == 0, done.stderr
