"""What every notebook keeps to: directives, length of cells, parameters, imports of experiments."""
import ast
import io
import json
import re
import tokenize

import pytest
from project import FOLDERS, KERNEL, LIBRARY, expect_none, notebooks_of, outside_imports, text_of, write_notebook

SKIPPING = re.compile(r"#\|\s*(slow|gpu|eval:\s*false)", re.M)
DIRECTIVE = re.compile(r"\s*#\s?\|\s*\w")
# beside tvb and the standard library
OUTSIDE = {"experiments": {"torch", "numpy", "pandas", "tqdm", "IPython"}, "summaries": {"numpy", "pandas", "IPython"}}


def cell_problems(cell):
    "What is wrong with the form of one code cell."
    source = text_of(cell)
    lines = source.rstrip("\n").split("\n")
    head = next((number for number, line in enumerate(lines) if not DIRECTIVE.match(line)), len(lines))
    if any(
        re.match(r"\s*#\s?\|\s*(default_exp|export|exporti|exports|hide|slow|gpu|eval:)", line) for line in lines[head:]
    ):
        yield "has a directive that is not at its head, where it is ignored"
    if any(not line.startswith("#| ") for line in lines[:head]): yield "writes a directive otherwise than '#| name'"
    if not re.match(r"#\|\s*export", source): return
    if len(lines) - head > 60: yield f"exports {len(lines) - head} lines, and 60 is the ceiling"
    body = ast.parse(source).body
    longest = max((node.end_lineno - node.lineno + 1 for node in body if hasattr(node, "name")), default=0)
    if longest > 60: yield f"exports a definition of {longest} lines, and 60 is the ceiling"
    kinds = {isinstance(node, (ast.Import, ast.ImportFrom)) for node in body}
    if len(kinds) == 2: yield "mixes imports and definitions in one exported cell"


def parameter_problems(source):
    "What is wrong with a parameters cell: each line is `name: type = value # what it is`."
    comments = {
        token.start[0]
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.type == tokenize.COMMENT
    }
    for node in ast.parse(source).body:
        line = source.split("\n")[node.lineno - 1]
        if not (isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None):
            yield f"has a parameter without a type: {line}"
        elif node.end_lineno not in comments: yield f"has a parameter without a comment: {line}"
        elif node.target.id == "scale" and ast.unparse(node.value) != "'mini'":
            yield "has a default scale other than 'mini'"


def experiment_problems(cells):
    "What is wrong with an experiment notebook, cell by cell."
    code = [text_of(cell) for cell in cells if cell["cell_type"] == "code"]
    if len(code) > 25: yield f"has {len(code)} code cells, and 25 is the ceiling"
    tagged = [text_of(cell) for cell in cells if "parameters" in cell["metadata"].get("tags", [])]
    if len(tagged) != 1: yield f"has {len(tagged)} cells with the tag 'parameters' instead of one"
    for source in tagged: yield from parameter_problems(source)
    if any(SKIPPING.match(source) for source in code):
        yield "has a cell marked slow, gpu or eval: false, which papermill runs all the same"
    for node in (node for source in code for node in ast.walk(ast.parse(source))):
        steps = sum(isinstance(step, ast.stmt) for step in ast.walk(node)) - 1
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and steps > 7:
            yield f"defines {node.name} in {steps} steps: what is longer than 7 belongs in the library"


def notebook_problems(root):
    "Where the notebooks break the contract."
    problems, homes = [], {}
    for path, notebook in notebooks_of(root, *FOLDERS):
        name, cells = path.relative_to(root).as_posix(), notebook["cells"]
        say = lambda text: problems.append(f"{name} {text}")
        code = [cell for cell in cells if cell["cell_type"] == "code"]
        if notebook["metadata"].get("kernelspec") != KERNEL:
            say(
                f"does not have the kernel block of the project, which is {json.dumps(KERNEL)}: copy it from another"
                " notebook"
            )
        if (notebook["nbformat"], notebook["nbformat_minor"]) != (4, 5): say("is not in notebook format 4.5")
        ids = [cell["id"] for cell in cells if cell.get("id")]
        if len(set(ids)) < len(cells): say("has cells without an id of their own")
        if path.relative_to(root).parts[0] == "reports": continue
        for cell in code:
            for text in cell_problems(cell): say(f"{text} (cell {cell.get('id')})")
        targets = [found[1] for cell in code if (found := re.match(r"#\|\s*default_exp\s+(\S+)", text_of(cell)))]
        if len(targets) > 1: say("has more than one default_exp")
        for target in targets:
            if target in homes: say(f"exports to {target}, as {homes[target]} does: one would overwrite the other")
            homes[target] = name
        if targets and any("parameters" in cell["metadata"].get("tags", []) for cell in cells):
            say("has a default_exp and a parameters cell: it is either a module or an experiment")
        kind = next((folder for folder in OUTSIDE if folder in path.relative_to(root).parts), None)
        if kind is None: continue
        if targets: say("is below a folder of experiments or summaries and exports a module")
        trees = [ast.parse(text_of(cell)) for cell in code]
        for package in sorted({package for tree in trees for package in outside_imports(tree)} - OUTSIDE[kind]):
            say(f"imports {package}, where {kind} import {LIBRARY} only")
        if kind == "experiments":
            for text in experiment_problems(cells): say(text)
    return problems


def test_notebook_contract(root):
    expect_none(notebook_problems(root))


TITLE, GOOD = "# Title", ("scale: str = \"mini\" # how much to run\nseed: int = 0 # random seed", ["parameters"])


@pytest.mark.parametrize("cells, found", [
    ([TITLE], "0 cells with the tag 'parameters'"), ([GOOD, GOOD], "2 cells with the tag 'parameters'"),
    ([("seed = 0 # random seed", ["parameters"])], "without a type: seed = 0"),
    ([("seed: int = 0", ["parameters"])], "without a comment: seed: int = 0"),
    ([("scale: str = 'paper' # scale", ["parameters"])], "default scale other than 'mini'"),
    ([GOOD, "#| default_exp records"], "a default_exp and a parameters cell"),
    ([GOOD, "# a comment\n#| hide\nx = 1"], "not at its head"), ([GOOD, "x = 1\n#| hide"], "not at its head"),
    ([GOOD, "#|hide\nx = 1"], "otherwise than"), ([GOOD, "#| slow\nx = 1"], "papermill runs all the same"),
    ([GOOD, "def f():\n" + "    a = 1\n" * 8], "defines f in 8 steps"),
    ([GOOD] + ["x = 1"] * 25, "26 code cells"), ([GOOD, "import seaborn"], "imports seaborn")])
def test_contract_check_sees_a_bad_experiment(tmp_path, cells, found):
    write_notebook(tmp_path / "nbs" / "experiments" / "x.ipynb", *cells)
    assert any(found in line for line in notebook_problems(tmp_path)), notebook_problems(tmp_path)


def test_contract_accepts_a_good_experiment(tmp_path):
    write_notebook(
        tmp_path / "nbs" / "experiments" / "x.ipynb",
        TITLE,
        GOOD,
        "from tvb.running.records import Run\nimport pandas",
        "#| hide\nx = 1",
    )
    assert notebook_problems(tmp_path) == []


@pytest.mark.parametrize(
    "cells, options, found",
    [
        (["#| default_exp gram", "#| default_exp basis"], {}, "more than one default_exp"),
        (["#| default_exp vectors"], {}, "one would overwrite the other"),
        (["#| export\ndef f():\n" + "    x = 1\n" * 60], {}, "a definition of 61 lines"),
        (["#| export\nimport json\nx = 1"], {}, "mixes imports and definitions"),
        (["x = 1"], {"kernel": {"name": "python3", "display_name": "python3"}}, "kernel block"),
        (["x = 1"], {"minor": 4}, "format 4.5"),
    ],
)
def test_contract_check_sees_a_bad_library_notebook(small, cells, options, found):
    assert notebook_problems(small) == []
    write_notebook(small / "nbs" / "zz.ipynb", *cells, **options)
    assert any(found in line for line in notebook_problems(small)), notebook_problems(small)


def test_contract_check_sees_a_repeated_cell_id(small):
    path = small / "nbs" / "vectors.ipynb"
    path.write_text(path.read_text().replace('"cell1"', '"cell0"'))
    assert notebook_problems(small) == ["nbs/vectors.ipynb has cells without an id of their own"]


def test_contract_check_sees_torch_in_a_summary(tmp_path):
    write_notebook(tmp_path / "nbs" / "summaries" / "x.ipynb", "import pandas, torch")
    assert notebook_problems(tmp_path) == ["nbs/summaries/x.ipynb imports torch, where summaries import tvb only"]
