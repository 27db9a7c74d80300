"""Runs the tests of notebooks as nbdev_test does (cells marked slow or gpu are skipped), with the warning filters of
pyproject.toml, and compares the text that each cell prints with the text that is stored below it. A cell whose text
differs from run to run or from machine to machine (times, sizes, versions, numbers of trained models) begins with
`#| varies`.

One process per notebook: nothing that a notebook sets globally reaches the next one. `notebook_tests.py NOTEBOOK`
runs one and ends; `--store NOTEBOOK` also writes what it prints below its cells: those that have an output already,
and those that git has not seen yet. `notebook_tests.py --serve` imports the large packages once and then forks a
process for each line that it reads, which names a notebook and a file for its output; it answers with the exit code.
tests/test_notebooks.py starts it."""
import difflib
import gc
import importlib
import json
import os
import subprocess
import sys
import traceback
import warnings
from pathlib import Path

import matplotlib.backends
from execnb.nbio import dict2nb, write_nb
from execnb.shell import CaptureShell
from IPython.core.interactiveshell import InteractiveShell
from nbdev.config import get_config
from nbdev.test import test_nb

sys.path.insert(0, str(Path(__file__).resolve().parent))
from outputs import alike, printed # noqa: E402

try: import tomllib
except ModuleNotFoundError: import tomli as tomllib # Python 3.10; pytest brings it

ROOT = Path(__file__).resolve().parent.parent
# some seconds of import, the same for most notebooks; nothing of tvb
LARGE = (
    *("torch", "open_clip", "transformers.modeling_utils", "transformers.trainer_callback", "datasets"),
    *("sklearn.cluster", "pandas", "seaborn", "nbformat", "fastcore.test"),
    *("IPython.core.magics.execution", "IPython.core.oinspect", "IPython.core.logger", "lazy_loader"),
)


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


def committed_cells(path):
    "The cells that git knows of a notebook; none where it knows no such notebook."
    command = ["git", "-C", Path(path).parent, "show", f"HEAD:./{Path(path).name}"]
    found = subprocess.run(command, capture_output=True, text=True)
    return {cell.get("id") for cell in json.loads(found.stdout)["cells"]} if not found.returncode else set()


def compare_outputs(stale, known=None):
    """From now on, each cell that runs is compared with what is stored below it; what differs goes to the list
    `stale`, and so does what a cell shows that is not among the `known` ones and has nothing below it."""
    run = CaptureShell.cell
    new = lambda cell: known is not None and cell.get("id") not in known and cell.get("outputs")

    def compared(self, cell, *args, **how):
        stored = cell.get("outputs")
        run(self, cell, *args, **how)
        now, varies = printed(cell.get("outputs")), "varies" in (cell.get("directives_") or {})
        if not varies and not alike(printed(stored), now) if stored else new(cell):
            stale.append((cell.get("id"), printed(stored or []), now, cell.outputs))

    CaptureShell.cell = compared


def store_outputs(path, stale):
    "Write what the cells printed now below them; nothing is stale then."
    found = {cell: outputs for cell, _, _, outputs in stale}
    notebook = json.loads(Path(path).read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        if cell["id"] not in found: continue
        cell["outputs"] = json.loads(json.dumps(found[cell["id"]], default=dict))
        for output in cell["outputs"]:
            if "metadata" in output: output["metadata"] = {}             # as the editor saves it
    write_nb(dict2nb(notebook), path)
    return []


def changes(stored, now):
    "The lines that are stored (-) and not printed, and those that are printed (+) and not stored."
    return "\n".join(f"  {line}" for line in difflib.ndiff(stored, now) if line[0] in "-+")


def main(path, store=False):
    """Test the notebook at `path`; the result is True when every cell ran without an error and printed what is stored
    below it. With `store`, that is written below it instead."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    # IPython would show deprecations of the cells instead of raising them
    InteractiveShell.init_deprecation_warnings = lambda shell: None
    apply_filters(settings["tool"]["pytest"]["ini_options"]["filterwarnings"])
    stale = []
    compare_outputs(stale, committed_cells(path) if store else None)
    passed, _ = test_nb(Path(path).resolve(), skip_flags=get_config().tst_flags.split(), basepath=str(ROOT))
    if store and passed: stale = store_outputs(path, stale)
    for cell, stored, now, _ in stale:
        print(
            f"{path}: cell {cell} is stored with another text than it prints now. Run the notebook and save it, or mark"
            f" the cell with `#| varies` if it can not be the same twice.\n{changes(stored, now)}",
            file=sys.stderr,
        )
    return passed and not stale


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


def prepare():
    "Import the large packages; their objects are passed over whenever a child collects garbage."
    # jsonschema, which nbformat imports, would build a grammar of addresses for some seconds
    sys.modules.setdefault("rfc3987_syntax", None)
    for name in LARGE: importlib.import_module(name)
    matplotlib.backends.backend_registry.list_all() # every new shell would look for them in all packages
    gc.collect()
    gc.freeze()


def serve():
    "Answer each line of standard input, JSON of a notebook and a file, with an exit code."
    prepare()
    for line in sys.stdin: print(fork(*json.loads(line)), flush=True)


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] in ("-h", "--help"): sys.exit(print(__doc__))
    if sys.argv[1] == "--serve": sys.exit(serve())
    store = sys.argv[1] == "--store"
    paths = sys.argv[1 + store:]
    if len(paths) == 1: sys.exit(0 if main(paths[0], store=store) else 1)
    alone = [sys.executable, __file__, *sys.argv[1 : 1 + store]]     # each in a process of its own
    sys.exit(max(subprocess.run([*alone, path]).returncode for path in paths))
