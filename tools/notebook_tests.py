"""Runs the tests of one notebook as nbdev_test does (cells marked slow or gpu are skipped), with the warning filters of pyproject.toml.

One process per notebook: nothing that a notebook sets globally reaches the next one. tests/test_notebooks.py starts them."""
import importlib
import sys
import warnings
from pathlib import Path

from IPython.core.interactiveshell import InteractiveShell
from nbdev.config import get_config
from nbdev.test import test_nb

try: import tomllib
except ModuleNotFoundError: import tomli as tomllib # Python 3.10; pytest brings it

ROOT = Path(__file__).resolve().parent.parent


def category_of(name):
    "The warning class that a filter names, such as DeprecationWarning or package.module.SomeWarning."
    module, _, attribute = (name or "Warning").rpartition(".")
    return getattr(importlib.import_module(module or "builtins"), attribute)


def apply_filters(lines):
    "Apply filters written as pytest writes them: action:message:category:module, message and module being regular expressions."
    for line in lines:
        action, message, category, module = (part.strip() for part in (line.split(":", 3) + ["", "", ""])[:4])
        warnings.filterwarnings(action, message=message, category=category_of(category), module=module)


def main(path):
    "Test the notebook at `path`; the result is True when every cell ran without an error."
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    InteractiveShell.init_deprecation_warnings = lambda shell: None # IPython would show deprecations of the cells instead of raising them
    apply_filters(settings["tool"]["pytest"]["ini_options"]["filterwarnings"])
    passed, _ = test_nb(Path(path).resolve(), skip_flags=get_config().tst_flags.split(), basepath=str(ROOT))
    return passed


if __name__ == "__main__": sys.exit(0 if main(sys.argv[1]) else 1)
