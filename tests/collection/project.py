"""Reading a project, and writing a small one to doctor: what the checks of the collection share."""
import ast
import json
import os
import re
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path

import pytest

FOLDERS = ("nbs", "data_prep", "reports") # where notebooks live
KERNEL = {"name": "python3", "display_name": "python3", "language": "python"}
LIBRARY = "tvb"


def settings_of(root):
    "The [DEFAULT] section of settings.ini."
    config = ConfigParser(delimiters=["="])
    config.read(root / "settings.ini", encoding="utf-8")
    return config["DEFAULT"]


def text_of(cell):
    "The source of a notebook cell as one string."
    return cell["source"] if isinstance(cell["source"], str) else "".join(cell["source"])


def notebooks_of(root, *folders):
    "Path and content of every notebook under the given folders."
    paths = sorted(
        path
        for folder in folders
        for path in (root / folder).rglob("*.ipynb")
        if ".ipynb_checkpoints" not in path.parts
    )
    return [(path, json.loads(path.read_text(encoding="utf-8"))) for path in paths]


def tool(name):
    "A console command of the environment that runs the tests."
    return str(Path(sys.executable).parent / name)


def call(command, folder):
    """Run a command in `folder`, without the flag that tells nbdev to do nothing; its output is in the error if it
    fails."""
    environment = {name: value for name, value in os.environ.items() if name != "IN_TEST"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, f"{' '.join(command)} failed:\n{done.stdout}\n{done.stderr}"


def files_below(folder):
    "Relative path -> bytes of every file below `folder`, compiled modules excepted."
    paths = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def modules_of(root):
    "Dotted name -> syntax tree of every module of the library."
    paths = sorted((root / LIBRARY).rglob("*.py"))
    names = [".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__") for path in paths]
    return {
        name: (path.name == "__init__.py", ast.parse(path.read_text(encoding="utf-8")))
        for name, path in zip(names, paths)
        if path.name != "_modidx.py"
    }


def outside_imports(tree):
    "Top-level names of the packages that a module imports, its own package and the standard library excepted."
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and not node.level}
    return {name.split(".")[0] for name in names} - set(sys.stdlib_module_names) - {LIBRARY}


def write_notebook(path, *cells, kernel=KERNEL, minor=5):
    "Write a small notebook for a doctored project; a cell is its source, or source and tags."
    made = []
    for number, cell in enumerate(cells):
        source, tags = cell if isinstance(cell, tuple) else (cell, [])
        kind = "markdown" if re.match("# [A-Z]", source) else "code"
        made.append(
            {
                "cell_type": kind,
                "id": f"cell{number}",
                "metadata": {"tags": tags} if tags else {},
                "source": source.splitlines(True),
                **({"execution_count": None, "outputs": []} if kind == "code" else {}),
            }
        )
    notebook = {"cells": made, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": minor}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(notebook, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")


def expect_none(problems):
    "Fail with the problems, one a line."
    if problems: pytest.fail("\n".join([f"{len(problems)} found:", *problems]), pytrace=False)
