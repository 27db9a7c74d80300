"""Every library notebook, walkthrough and summary passes its own tests, each in a fresh process. Experiments are run
by papermill elsewhere."""
import json
import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).resolve().parent.parent
SECONDS = 600 # the most that one notebook may take; they are meant to take a few
NOTEBOOKS = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "nbs").rglob("*.ipynb")
                   if not {"experiments", ".ipynb_checkpoints"} & set(path.parts))


ENVIRONMENT = dict(os.environ, OMP_NUM_THREADS="1", TQDM_DISABLE="1", MPLBACKEND="Agg")
COMMAND = [sys.executable, str(ROOT / "tools" / "notebook_tests.py")]


class Server:
    """Processes for notebooks, forked from one that has imported the large packages. A notebook that takes too long
    ends it, and the next one starts another."""
    process = None

    def run(self, path, output):
        "Run one notebook's tests; the exit code and what it printed."
        if self.process is None:
            self.process = subprocess.Popen(
                [*COMMAND, "--serve"],
                cwd=ROOT,
                env=ENVIRONMENT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                start_new_session=True,
            )
        self.process.stdin.write(json.dumps([str(path), str(output)]) + "\n")
        self.process.stdin.flush()
        ready, _, _ = select.select([self.process.stdout], [], [], SECONDS)
        if not ready:
            self.stop()
            return f"more than {SECONDS} s", output.read_text(errors="replace") if output.exists() else ""
        code = self.process.stdout.readline().strip()
        if not code: self.stop()
        return int(code) if code else "the server ended", output.read_text(errors="replace") if output.exists() else ""

    def stop(self):
        "End the server and the notebook that it is at."
        if self.process is None: return
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.communicate()
        self.process = None


@pytest.fixture(scope="module")
def server():
    server = Server()
    yield server
    server.stop()


@pytest.mark.parametrize("notebook", NOTEBOOKS)
def test_notebook(notebook, server, tmp_path):
    code, printed = server.run(ROOT / notebook, tmp_path / "output.txt")
    if code: pytest.fail(f"{notebook} failed ({code}):\n{printed[-8000:]}", pytrace=False)


def write(path, *sources):
    "Write a notebook of code cells."
    kernel = {"name": "python3", "display_name": "python3", "language": "python"}
    nbformat.write(
        nbformat.v4.new_notebook(
            cells=[nbformat.v4.new_code_cell(source) for source in sources], metadata={"kernelspec": kernel}
        ),
        path,
    )


@pytest.mark.parametrize(
    "code, found",
    [
        ("assert 1 == 2", "AssertionError"),
        ("import warnings; warnings.warn('odd')", "UserWarning"),
        ("import warnings; warnings.warn('old', DeprecationWarning)", "DeprecationWarning"),
    ],
)
def test_a_failing_cell_or_a_warning_is_a_failure(code, found, server, tmp_path):
    write(tmp_path / "bad.ipynb", code)
    code, printed = server.run(tmp_path / "bad.ipynb", tmp_path / "output.txt")
    assert code == 1 and found in printed


def test_a_slow_cell_is_skipped(server, tmp_path):
    write(
        tmp_path / "slow.ipynb",
        *(f"#| {flag}\nraise SystemError('this cell should not run')" for flag in ("slow", "gpu", "eval: false")),
    )
    code, printed = server.run(tmp_path / "slow.ipynb", tmp_path / "output.txt")
    assert code == 0, printed


def test_notebooks_do_not_reach_each_other(server, tmp_path):
    write(tmp_path / "first.ipynb", "import torch; torch.set_num_threads(7); torch.left_behind = 1")
    write(
        tmp_path / "second.ipynb",
        "import torch; assert torch.get_num_threads() != 7 and not hasattr(torch, 'left_behind')",
    )
    for name in ("first", "second"): assert server.run(tmp_path / f"{name}.ipynb", tmp_path / "output.txt")[0] == 0


def test_one_notebook_by_itself(tmp_path):
    "The same without a server, as one runs it by hand."
    write(tmp_path / "good.ipynb", "assert 1 + 1 == 2")
    write(tmp_path / "bad.ipynb", "assert 1 + 1 == 3")
    codes = [
        subprocess.run(
            [*COMMAND, str(tmp_path / name)], cwd=ROOT, env=ENVIRONMENT, capture_output=True, timeout=SECONDS
        ).returncode
        for name in ("good.ipynb", "bad.ipynb")
    ]
    assert codes == [0, 1]
