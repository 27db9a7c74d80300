"""A line is found by its address, reading order is import order, and torch is imported only when needed."""
import ast
import re
import subprocess
import sys

import pytest
from project import LIBRARY, expect_none, modules_of, notebooks_of, text_of, write_notebook


# which rooms may know of a package
DRAWING = ["running.style", "running.curves", "running.figures"]
ONLY_IN = {
    "matplotlib": [*DRAWING, "testing", "bases.frontier"],    # the last in `Plan.plot` alone
    "seaborn": [*DRAWING, "bases.frontier"],
    "papermill": ["running.child"],
    "typer": ["command_line", "testing"],
    "datasets": ["vision", "language", "miniature", "testing"],
    **{name: ["vision", "language", "miniature"] for name in ("open_clip", "torchvision")},
    # the binary tokenizers of sentencepiece, which nothing else reads
    "transformers": ["vision", "language", "miniature", "storage.vocabularies", "testing.encoders"],
}
NEVER_TORCH = ["running.records", "running.report", *DRAWING]


def imports_of(name, is_package, tree, known):
    """The modules that a module imports, as dotted names; relative imports are resolved, `from package import
    module` gives the module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import): yield from (alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            parents = name.split(".")[:None if is_package else -1]
            base = (
                ".".join([*parents[: len(parents) - node.level + 1], *filter(None, [node.module])])
                if node.level
                else node.module
            )
            for alias in node.names: yield f"{base}.{alias.name}" if f"{base}.{alias.name}" in known else base


NUMBERED = re.compile(r"nbs/(\d\d)_(\w+)/(\d\d)_(\w+)\.ipynb")


def exports_of(root):
    "Dotted name of a module, without the library -> the notebook that exports it, in reading order."
    found = {}
    for path, notebook in notebooks_of(root, "nbs"):
        for cell in notebook["cells"]:
            if cell["cell_type"] == "code" and text_of(cell).startswith("#| default_exp"):
                found[text_of(cell).split()[2]] = path.relative_to(root).as_posix()
    return found


def address_problems(root):
    """Notebooks that do not lie where their module says: nbs/NN_folder/NN_name.ipynb exports folder.name, and
    00_folder.ipynb the face of the folder."""
    problems = []
    for module, path in exports_of(root).items():
        if module == "__init__": continue
        match = NUMBERED.fullmatch(path)
        if not match:
            problems.append(f"{path} exports {module}, and is not numbered: nbs/NN_folder/NN_name.ipynb")
            continue
        _, folder, number, name = match.groups()
        expected = f"{folder}.__init__" if number == "00" else f"{folder}.{name}"
        if module != expected or (number == "00" and name != folder):
            problems.append(f"{path} exports {module}, and its address says {expected}")
    numbers = [
        "/".join(NUMBERED.fullmatch(path).group(1, 3)) for path in exports_of(root).values() if NUMBERED.fullmatch(path)
    ]
    problems += [
        f"two notebooks have the number {number}: give one of them the next free one, and move those after it up"
        for number in sorted({n for n in numbers if numbers.count(n) > 1})
    ]
    return problems


def order_problems(root):
    "Imports of what is read later, in functions too; and packages imported by a room that should not know of them."
    modules, exports, problems = modules_of(root), exports_of(root), []
    graph = {name: set(imports_of(name, *entry, modules)) for name, entry in modules.items()}
    place = {f"{LIBRARY}.{module}": path for module, path in exports.items() if not module.endswith("__init__")}
    faces = {name for name, (is_package, _) in modules.items() if is_package}
    for name, targets in sorted(graph.items()):
        if name == LIBRARY:
            problems += [
                f"{LIBRARY}/__init__.py imports {target}, and nothing but the standard library is meant to load before"
                " it is asked for"
                for target in sorted(targets)
                # the faces look their names up with lazy_loader
                if target.split(".")[0] not in sys.stdlib_module_names | {"lazy_loader"}
            ]
            continue
        if name not in place and name not in faces: problems.append(f"{name} is exported by no numbered notebook")
        room = name.removeprefix(f"{LIBRARY}.")
        for target in sorted(targets):
            package = target.split(".")[0]
            if name in faces:                           # a face knows its own rooms, and how a face is made
                own = target in (LIBRARY, f"{LIBRARY}._face") or target.startswith(f"{name}.")
                if package == LIBRARY and not own:
                    problems.append(f"the face {name} imports {target}, which is not of its folder")
            elif target in faces:
                if not (target == LIBRARY and room.startswith("running")):
                    problems.append(f"{name} imports from {target}: import from the defining module")
            elif package == LIBRARY and name in place and place.get(target, "~") >= place[name]:
                problems.append(f"{name} imports {target}, which is read later")
            if (
                room.startswith("localize_stitch")
                and package not in {"torch", *sys.stdlib_module_names}
                and not target.startswith(f"{LIBRARY}.localize_stitch")
            ):
                problems.append(f"{name} imports {target}: localize_stitch imports torch only")
            if package in ONLY_IN and not any(
                room == known or room.startswith(f"{known}.") for known in ONLY_IN[package]
            ):
                problems.append(f"{name} imports {package}, which is for {', '.join(ONLY_IN[package])}")
    for start in (f"{LIBRARY}.{module}" for module in NEVER_TORCH if f"{LIBRARY}.{module}" in graph):
        reached, todo = set(), [start]
        while todo:
            reached.add(name := todo.pop())
            todo += graph.get(name, set()) - reached
        if any(name.split(".")[0] == "torch" for name in reached):
            problems.append(f"{start} imports torch, by itself or through another module")
    return problems


def test_a_line_is_found_by_its_address(root):
    expect_none(address_problems(root))


def test_reading_order_is_import_order(root):
    expect_none(order_problems(root))


def numbered(folder, modules):
    "A project with modules, exported by notebooks that are numbered in this order: address -> source."
    for number, (module, source) in enumerate(modules.items()):
        place = folder / LIBRARY / f"{module.replace('.', '/')}.py"
        place.parent.mkdir(parents=True, exist_ok=True)
        for package in (place.parent / "__init__.py", folder / LIBRARY / "__init__.py"): package.touch()
        place.write_text(source)
        room, _, name = module.rpartition(".")
        if name != "__init__":
            write_notebook(folder / "nbs" / f"{number + 10}_{room}" / f"01_{name}.ipynb", f"#| default_exp {module}")


@pytest.mark.parametrize(
    "modules, found",
    [
        (
            {"vectors.vector": "from ..command_line.commands import main", "command_line.commands": ""},
            "tvb.vectors.vector imports tvb.command_line.commands, which is read later",
        ),
        (
            {"bases.gram": "def f():\n    from ..vectors.vector import x", "vectors.vector": ""},
            "tvb.bases.gram imports tvb.vectors.vector, which is read later",
        ),
        (
            {"bases.gram": "def f():\n    from tvb import Basis"},
            "tvb.bases.gram imports from tvb: import from the defining",
        ),
        (
            {"bases.__init__": "from .gram import x", "vectors.vector": "from ..bases import x"},
            "tvb.vectors.vector imports from tvb.bases: import from the defining",
        ),
        (
            {"vectors.__init__": "from tvb.bases.gram import x", "bases.gram": ""},
            "the face tvb.vectors imports tvb.bases.gram, which is not of its folder",
        ),
        ({"localize_stitch.masks": "import numpy"}, "localize_stitch imports torch only"),
        (
            {"command_line.commands": "import seaborn"},
            "tvb.command_line.commands imports seaborn, which is for running.style, running.curves, running.figures, "
            "bases.frontier",
        ),
        (
            {"vectors.vector": "import torch", "running.records": "from ..vectors.vector import x"},
            "tvb.running.records imports torch, by itself or through",
        ),
        ({"__init__": "from tvb.vectors.vector import TaskVector"}, "__init__.py imports tvb.vectors.vector"),
    ],
)
def test_order_check_sees_a_wrong_import(tmp_path, modules, found):
    numbered(tmp_path, modules)
    assert any(found in line for line in order_problems(tmp_path)), order_problems(tmp_path)


@pytest.mark.parametrize(
    "path, module, found",
    [
        ("nbs/gram.ipynb", "bases.gram", "is not numbered"),
        ("nbs/04_bases/01_gram.ipynb", "geometry.gram", "its address says bases.gram"),
        ("nbs/04_bases/00_face.ipynb", "bases.__init__", "its address says bases.__init__"),
    ],
)
def test_address_check_sees_a_wrong_place(tmp_path, path, module, found):
    write_notebook(tmp_path / path, f"#| default_exp {module}")
    assert any(found in line for line in address_problems(tmp_path))


@pytest.mark.parametrize("statement, loaded", [("import tvb; dir(tvb)", False), ("from tvb import TaskVector", True),
                                               *((f"import tvb.{name}", False) for name in NEVER_TORCH)])
def test_torch_is_imported_only_when_needed(root, statement, loaded):
    code = f"{statement}; import sys; print('torch' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, timeout=900)
    assert done.stdout.strip() == str(loaded), done.stderr
