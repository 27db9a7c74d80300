"""Runs the tests of notebooks as nbdev_test does (cells marked slow or gpu are skipped), with the warning filters of
pyproject.toml.

One process per notebook: nothing that a notebook sets globally reaches the next one. `notebook_tests.py NOTEBOOK`
runs one and ends. `notebook_tests.py --serve`
imports the large packages once and then forks a process for each line that it reads, which names a notebook and a
file for its output; it answers with the exit code.
tests/test_notebooks.py starts it."""
import importlib
import json
import os
import sys
import traceback
import warnings
from pathlib import Path

from IPython.core.interactiveshell import InteractiveShell
from nbdev.config import get_config
from nbdev.test import test_nb

try: import tomllib
except ModuleNotFoundError: import tomli as tomllib # Python 3.10; pytest brings it

ROOT = Path(__file__).resolve().parent.parent
# some seconds of import, the same for most notebooks; nothing of tvb
LARGE = ("torch", "open_clip", "transformers", "datasets", "sklearn.cluster", "pandas", "matplotlib.figure")


def category_of(name):
    "The warning class that a filter names, such as DeprecationWarning or package.module.SomeWarning."
    module, _, attribute = (name or "Warning").rpartition(".")
    return getattr(importlib.import_module(module or "builtins"), attribute)


def apply_filters(lines):
    """Apply filters written as pytest writes them: action:message:category:module, message and module being regular
    expressions."""
    for line in lines:
        action, message, category, module = (part.strip() for part in (line.split(":", 3) + ["", "", ""])[:4])
        warnings.filterwarnings(action, message=message, category=category_of(category), module=module)


def main(path):
    "Test the notebook at `path`; the result is True when every cell ran without an error."
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    # IPython would show deprecations of the cells instead of raising them
    InteractiveShell.init_deprecation_warnings = lambda shell: None
    apply_filters(settings["tool"]["pytest"]["ini_options"]["filterwarnings"])
    passed, _ = test_nb(Path(path).resolve(), skip_flags=get_config().tst_flags.split(), basepath=str(ROOT))
    return passed


def fork(path, output):
    "Test a notebook in a process of its own, which writes to the file `output`; its exit code."
    child = os.fork()
    if child:
        try: return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        except BaseException: # the server is stopped: nothing may go on behind its back
            os.kill(child, 9)
            raise
    code = 1
    try:
        with open(output, "wb") as file:
            for stream in (1, 2): os.dup2(file.fileno(), stream)
        code = 0 if main(path) else 1
    except BaseException: traceback.print_exc()
    finally:
        sys.stdout.flush(), sys.stderr.flush()
        os._exit(code) # the server's own clean-up is not for its children


def serve():
    "Answer each line of standard input, JSON of a notebook and a file, with an exit code."
    for name in LARGE: importlib.import_module(name)
    for line in sys.stdin: print(fork(*json.loads(line)), flush=True)


if __name__ == "__main__": sys.exit(serve() if sys.argv[1] == "--serve" else 0 if main(sys.argv[1]) else 1)
