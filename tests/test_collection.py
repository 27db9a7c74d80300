"""The collection holds together: clean notebooks, an export that is current, the README, the pins, the layers, the
notebook contract.

Each check is a function from a project folder to a list of sentences, empty when all is well; beside it a test
shows, on a doctored copy, that it can fail."""
import ast
import importlib.metadata
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tokenize
from configparser import ConfigParser
from pathlib import Path

import pytest
import readme
import yaml

FOLDERS = ("nbs", "data_prep", "reports") # where notebooks live
KERNEL = {"name": "python3", "display_name": "python3", "language": "python"}
LIBRARY = "tvb"


# ---------------------------------------------------------------- reading the project

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


@pytest.fixture
def small(root, tmp_path):
    "A small project of one library notebook, exported: the thing to doctor."
    project = tmp_path / "project"
    project.mkdir()
    shutil.copy(root / "settings.ini", project)
    write_notebook(project / "nbs" / "vectors.ipynb", "#| default_exp vectors", "# Vectors\n\n> A small module",
                   "#| export\ndef double(x):\n    \"Twice x.\"\n    return 2 * x")
    call([tool("nbdev_export")], project)
    return project


# ---------------------------------------------------------------- clean, exported, rendered

def unclean_notebooks(root, scratch):
    "Notebooks that nbdev_clean would change, tried on a copy."
    names = [path.relative_to(root) for path, _ in notebooks_of(root, *FOLDERS)]
    for name in names:
        (scratch / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(root / name, scratch / name)
    shutil.copy(root / "settings.ini", scratch)
    for folder in FOLDERS: call([tool("nbdev_clean"), "--fname", folder], scratch)
    return [
        f"{name} is not clean: run nbdev_clean --fname {name}"
        for name in names
        if (root / name).read_bytes() != (scratch / name).read_bytes()
    ]


def test_notebooks_are_clean(root, tmp_path):
    expect_none(unclean_notebooks(root, tmp_path))


def test_clean_check_sees_an_execution_count(small, tmp_path):
    path = small / "nbs" / "vectors.ipynb"
    path.write_text(path.read_text().replace('"execution_count": null', '"execution_count": 7'))
    assert "vectors.ipynb is not clean" in unclean_notebooks(small, tmp_path / "scratch")[0]


def export_differences(root, scratch):
    "How tvb/ differs from what its notebooks give when they are exported into an empty folder."
    scratch.mkdir(exist_ok=True)
    shutil.copytree(root / "nbs", scratch / "nbs")
    shutil.copy(root / "settings.ini", scratch)
    call([tool("nbdev_export")], scratch)
    committed, exported = files_below(root / LIBRARY), files_below(scratch / LIBRARY)
    sources = "".join(path.read_text(encoding="utf-8") for path, _ in notebooks_of(root, "nbs"))
    # tables that a notebook reads
    committed = {
        name: content
        for name, content in committed.items()
        if not (name.endswith(".tsv") and Path(name).name in sources or name.endswith((".pyi", "py.typed")))
    }
    return ([f"{LIBRARY}/{name} comes from no notebook: delete it" for name in sorted(set(committed) - set(exported))]
            + [f"{LIBRARY}/{name} is missing: run `make export`" for name in sorted(set(exported) - set(committed))]
            + [f"{LIBRARY}/{name} differs from its notebook: run `make export`"
               for name in sorted(set(exported) & set(committed)) if committed[name] != exported[name]])


def test_stubs_are_those_of_the_modules(root, tmp_path):
    "What editors and type checkers see: every module has a stub, with patched methods inside their classes."
    import stubs
    expect_none([f"{path} is not the stub of its module: run `make export`" for path, text in stubs.stubs(root).items()
                 if not path.is_file() or path.read_text() != text])
    assert (root / LIBRARY / "py.typed").is_file()
    seen = (root / LIBRARY / "vectors" / "vector.pyi").read_text()
    assert all(f"    def {name}(self" in seen for name in ("norm", "apply_to", "save"))


def test_library_is_the_export_of_the_notebooks(root, tmp_path):
    expect_none(export_differences(root, tmp_path / "project"))


def test_export_check_sees_edited_left_over_and_missing_modules(small, tmp_path):
    assert export_differences(small, tmp_path / "a") == []
    module = small / LIBRARY / "vectors.py"
    text = module.read_text()
    module.write_text(text.replace("2 * x", "3 * x"))
    for name in ("orphan.py", "orphan.tsv"): (small / LIBRARY / name).write_text("")
    assert [line.split(" ", 1)[1][:15] for line in export_differences(small, tmp_path / "b")] == [
        "comes from no n",
        "comes from no n",
        "differs from it",
    ]
    module.unlink()
    assert f"{LIBRARY}/vectors.py is missing: run `make export`" in export_differences(small, tmp_path / "c")


def test_readme_is_the_render_of_the_index(root, capsys):
    assert readme.main(["--check"], root) == 0, capsys.readouterr().out


def pages_of(root):
    "Path and text of README.md, of the pages of docs/ and of the words of every notebook."
    for path in (root / "README.md", *sorted((root / "docs").glob("*.md"))):
        yield path, re.sub(r"^```.*?^```$", "", path.read_text(encoding="utf-8"), flags=re.M | re.S)
    for path, notebook in notebooks_of(root, "nbs", "data_prep"):
        yield path, "\n".join(text_of(cell) for cell in notebook["cells"] if cell["cell_type"] == "markdown")


def dead_links(root):
    "Relative links that lead to no file, and notebooks that docs/ names and that are not there."
    for path, text in pages_of(root):
        name = path.relative_to(root).as_posix()
        targets = [f[2].partition("#")[0] for f in readme.LINK.finditer(text) if not re.match(r"[a-z]+:", f[2])]
        for target in targets:
            if target and not (path.parent / target).exists(): yield f"{name} links to {target}, which does not exist"
        for target in re.findall(r"`(nbs/[\w/]+\.ipynb)`", text) if path.suffix == ".md" else ():
            if not (root / target).exists(): yield f"{name} names {target}, which does not exist"


def test_links_lead_somewhere(root, small):
    expect_none(list(dead_links(root)))
    (small / "README.md").write_text("[a page](nbs/gone.ipynb)")
    assert list(dead_links(small)) == ["README.md links to nbs/gone.ipynb, which does not exist"]


def unlisted_notebooks(root):
    "Notebooks that neither README.md nor the opening of their chapter mentions."
    listed = (root / "README.md").read_text(encoding="utf-8")
    for path, notebook in notebooks_of(root, "nbs"):
        name, opening = path.relative_to(root).as_posix(), path.parent / f"00_{path.parent.name[3:]}.ipynb"
        if name == "nbs/index.ipynb" or f"({name})" in listed: continue
        told = "".join(text_of(cell) for cell in json.loads(opening.read_text())["cells"]) if opening.is_file() else ""
        if f"({path.name})" in told: continue
        yield f"{name} is listed nowhere: add it to the map in nbs/index.ipynb, or to the opening of its chapter"


def test_every_notebook_is_listed(root, small):
    expect_none(list(unlisted_notebooks(root)))
    (small / "README.md").write_text("no map")
    assert list(unlisted_notebooks(small)) == [
        "nbs/vectors.ipynb is listed nowhere: add it to the map in nbs/index.ipynb, or to the opening of its chapter"
    ]


def test_sweep_files_and_the_one_in_the_readme_are_valid(root, tmp_path):
    from tvb.running.plan import load_sweep
    blocks = re.findall(r"^```yaml\n(.*?)^```$", (root / "README.md").read_text(encoding="utf-8"), flags=re.M | re.S)
    assert blocks, "README.md shows no sweep file"
    for number, block in enumerate(blocks): (tmp_path / f"{number}.yaml").write_text(block)
    for path in [*sorted(tmp_path.glob("*.yaml")), *sorted((root / "sweeps").glob("*.yaml"))]:
        assert load_sweep(path, root=root).runs
    (tmp_path / "bad.yaml").write_text(blocks[0].replace("scale:", "scael:", 1))
    with pytest.raises(ValueError, match="scael"): load_sweep(tmp_path / "bad.yaml", root=root)


def test_readme_renderer(tmp_path, capsys):
    links = "See [the page](vectors.ipynb#top), [the report](../reports/x.png), [a site](https://example.org/a)."
    cells = [f"# Title\n\n{links}", "#| hide\nsecret = 1", "#| echo: true\nprint(1)"]
    write_notebook(tmp_path / "nbs" / "index.ipynb", *cells)
    path = tmp_path / "nbs" / "index.ipynb"
    notebook = json.loads(path.read_text())
    notebook["cells"][2]["outputs"] = [{"output_type": "stream", "name": "stdout", "text": ["1\n"]}]
    path.write_text(json.dumps(notebook))
    assert (
        readme.main(["--check"], tmp_path) == 1
        and readme.main([], tmp_path) == 0
        and readme.main(["--check"], tmp_path) == 0
    )
    text = (tmp_path / "README.md").read_text()
    assert "(nbs/vectors.ipynb#top)" in text and "(reports/x.png)" in text and "(https://example.org/a)" in text
    assert "secret" not in text and "```python\nprint(1)\n```\n\n> ```\n> 1\n> ```" in text
    dead = [line.split(" ")[3] for line in dead_links(tmp_path) if line.startswith("README")]
    assert dead == ["nbs/vectors.ipynb,", "reports/x.png,"]
    (tmp_path / "README.md").write_text(text + "an edit by hand\n")
    assert readme.main(["--check"], tmp_path) == 1
    notebook["cells"][2]["outputs"] = [{"output_type": "display_data", "data": {"image/png": "AA=="}, "metadata": {}}]
    path.write_text(json.dumps(notebook))
    with pytest.raises(ValueError, match="save it under reports/"): readme.render(tmp_path)


# ---------------------------------------------------------------- versions and requirements

def name_of(requirement):
    "The distribution that a requirement names."
    return re.split(r"[<>=!~\[ ]", requirement)[0].lower().replace("_", "-")


def pin_problems(root):
    "Where settings.ini, environment.yml, CITATION.cff, the Makefile and the library disagree about versions."
    settings, problems = settings_of(root), []
    wanted = settings["requirements"].split() + settings["dev_requirements"].split()
    conda = yaml.safe_load((root / "environment.yml").read_text(encoding="utf-8"))["dependencies"]
    listed = next(entry["pip"] for entry in conda if isinstance(entry, dict))
    problems += [f"environment.yml lacks {line}, which settings.ini requires" for line in wanted if line not in listed]
    problems += [
        f"environment.yml lists {line}, which settings.ini does not require"
        for line in listed
        if line not in wanted + ["-e ."]
    ]
    if f"python>={settings['min_python']}" not in conda:
        problems.append(f"environment.yml does not ask for python>={settings['min_python']}")
    if f"({settings['min_python'].replace('.', ', ')})" not in (root / "Makefile").read_text(encoding="utf-8"):
        problems.append(f"the Makefile does not check for Python {settings['min_python']}")
    for name in ("nbdev", "execnb", "fastcore", "ghapi"):
        if not any(re.fullmatch(rf"{name}==[\d.]+", line) for line in wanted):
            problems.append(f"{name} is not pinned exactly in settings.ini")
    versions = {
        "CITATION.cff": yaml.safe_load((root / "CITATION.cff").read_text(encoding="utf-8"))["version"],
        "nbs/00_init.ipynb": re.search(
            r'__version__ = \\"([^"\\]+)', (root / "nbs" / "00_init.ipynb").read_text(encoding="utf-8")
        )[1],
    }
    return problems + [f"{where} says version {version}, settings.ini says {settings['version']}"
                       for where, version in versions.items() if version != settings["version"]]


def test_pins_agree(root):
    expect_none(pin_problems(root))


def test_installed_versions_are_the_pins(root):
    pins = dict(line.split("==") for line in settings_of(root)["dev_requirements"].split() if "==" in line)
    assert {name: importlib.metadata.version(name) for name in pins} == pins


@pytest.mark.parametrize(
    "file, old, new, found",
    [
        ("environment.yml", "nbdev==2.4.14", "nbdev==2.4.13", "lacks nbdev==2.4.14"),
        ("settings.ini", "ghapi==", "ghapi>=", "not pinned"),
        ("CITATION.cff", "\nversion: ", "\nversion: 9", "says version 9"),
        ("Makefile", "(3, 10)", "(3, 8)", "Makefile does not check"),
    ],
)
def test_pin_check_sees_a_disagreement(root, tmp_path, file, old, new, found):
    for name in ("settings.ini", "environment.yml", "CITATION.cff", "Makefile"): shutil.copy(root / name, tmp_path)
    (tmp_path / "nbs").mkdir()
    shutil.copy(root / "nbs" / "00_init.ipynb", tmp_path / "nbs")
    assert pin_problems(tmp_path) == []
    path = tmp_path / file
    path.write_text(path.read_text().replace(old, new, 1))
    assert any(found in line for line in pin_problems(tmp_path))


DISTRIBUTION = {
    "sklearn": "scikit-learn",
    "lazy_loader": "lazy-loader",
    "yaml": "pyyaml",
    "open_clip": "open-clip-torch",
    "PIL": "pillow",
    "huggingface_hub": "huggingface-hub",
    "IPython": "ipython",
}
NOT_IMPORTED = {
    "ipykernel": "the kernel that papermill starts",
    "ipywidgets": "tqdm warns in every notebook without it",
    "torchvision": "open_clip needs the release that matches torch",
}
BROUGHT_BY_OTHERS = {"ipython"} # by ipykernel


def outside_imports(tree):
    "Top-level names of the packages that a module imports, its own package and the standard library excepted."
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and not node.level}
    return {name.split(".")[0] for name in names} - set(sys.stdlib_module_names) - {LIBRARY}


def requirement_problems(root):
    "Imports of the library that no requirement covers, and requirements that nothing imports."
    required = {name_of(line) for line in settings_of(root)["requirements"].split()}
    imported = {
        path: outside_imports(ast.parse(path.read_text(encoding="utf-8")))
        for path in sorted((root / LIBRARY).rglob("*.py"))
    }
    distribution = lambda name: DISTRIBUTION.get(name, name).lower()
    problems = [f"{path.relative_to(root)} imports {name}, which settings.ini does not require"
                for path, names in imported.items() for name in sorted(names) if distribution(name) not in required]
    developing = required | {name_of(line) for line in settings_of(root).get("dev_requirements", "").split()}
    for path, notebook in notebooks_of(root, "nbs", "data_prep"):
        trees = [
            ast.parse(re.sub(r"^[%!].*$", "", text_of(cell), flags=re.M))
            for cell in notebook["cells"]
            if cell["cell_type"] == "code"
        ]
        problems += [
            f"{path.relative_to(root)} imports {name}, which settings.ini does not list"
            for name in sorted({name for tree in trees for name in outside_imports(tree)})
            if distribution(name) not in developing | BROUGHT_BY_OTHERS
        ]
    used = {distribution(name) for names in imported.values() for name in names} | set(NOT_IMPORTED)
    return problems + [
        f"settings.ini requires {name}, which no module of {LIBRARY}/ imports" for name in sorted(required - used)
    ]


def test_requirements_are_the_imports(root):
    expect_none(requirement_problems(root))


def test_requirement_check_sees_both_directions(root, tmp_path):
    (tmp_path / LIBRARY).mkdir()
    (tmp_path / LIBRARY / "vectors.py").write_text(
        "import torch, absent_package\nfrom sklearn import cluster\nfrom . import gram\nimport json\n"
    )
    (tmp_path / "settings.ini").write_text(
        "[DEFAULT]\nrequirements = torch>=2 scikit-learn seaborn>=1\ndev_requirements = pytest\n"
    )
    write_notebook(tmp_path / "nbs" / "x.ipynb", "import pytest, torch\nfrom other_package import x")
    assert requirement_problems(tmp_path) == [
        "tvb/vectors.py imports absent_package, which settings.ini does not require",
        "nbs/x.ipynb imports other_package, which settings.ini does not list",
        "settings.ini requires seaborn, which no module of tvb/ imports",
    ]


# ---------------------------------------------------------------- layers

# which rooms may know of a package
DRAWING = ["running.style", "running.curves", "running.figures"]
ONLY_IN = {
    "matplotlib": DRAWING,
    "seaborn": DRAWING,
    "papermill": ["running.child"],
    "typer": ["command_line"],
    **{name: ["vision", "language", "miniature"] for name in ("open_clip", "transformers", "datasets", "torchvision")},
}
NEVER_TORCH = ["running.records", "running.report", *DRAWING]


def modules_of(root):
    "Dotted name -> syntax tree of every module of the library."
    paths = sorted((root / LIBRARY).rglob("*.py"))
    names = [".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__") for path in paths]
    return {
        name: (path.name == "__init__.py", ast.parse(path.read_text(encoding="utf-8")))
        for name, path in zip(names, paths)
        if path.name != "_modidx.py"
    }


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
                if target.split(".")[0] not in sys.stdlib_module_names
            ]
            continue
        if name not in place and name not in faces: problems.append(f"{name} is exported by no numbered notebook")
        room = name.removeprefix(f"{LIBRARY}.")
        for target in sorted(targets):
            package = target.split(".")[0]
            if name in faces:                                   # a face knows its own rooms
                if package == LIBRARY and not target.startswith(f"{name}."):
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
            "tvb.command_line.commands imports seaborn, which is for running.style, running.curves, running.figures",
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


def long_modules(root):
    "Modules that are longer than 400 lines."
    for path in sorted((root / LIBRARY).rglob("*.py")):
        lines = path.read_text(encoding="utf-8").count("\n")
        if lines > 400 and path.name != "_modidx.py":
            yield f"{path.relative_to(root)} has {lines} lines, and 400 is the ceiling: make two notebooks of one"


def test_no_module_is_too_long(root, tmp_path):
    expect_none(list(long_modules(root)))
    (tmp_path / LIBRARY).mkdir()
    (tmp_path / LIBRARY / "long.py").write_text("x = 1\n" * 401)
    assert "long.py has 401 lines" in list(long_modules(tmp_path))[0]


# ---------------------------------------------------------------- the linter


def test_the_linter_finds_nothing(root, tmp_path):
    "Lines of at most 120 columns, no unused and no undefined names, in notebooks too."
    command = [sys.executable, "-m", "ruff", "check", "--no-cache", "--output-format", "concise"]
    done = subprocess.run([*command, "."], cwd=root, capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stdout + done.stderr
    (tmp_path / "long.py").write_text(f"x = '{'a' * 130}'\n")
    seen = subprocess.run(
        [*command, "--config", str(root / "pyproject.toml"), "long.py"], cwd=tmp_path, capture_output=True, text=True
    )
    assert seen.returncode == 1 and "E501" in seen.stdout


# ---------------------------------------------------------------- the notebook contract

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


# ---------------------------------------------------------------- what must not be in the files

MACHINE = re.compile(r"(?<![\w.:/~-])/(?:home/(?!name\b)|Users/|root/|work/)\w|[A-Z]:\\+Users\\")
SCRATCH = re.compile(r"(?<![\w.:/~-])/tmp/\w")
UNSAFE = re.compile(r"weights_only\s*=\s*" + "False")
VAGUE = {"utils", "util", "helpers", "helper", "common", "misc"}


def project_files(root):
    "The files of the project: what git tracks or would track; every file where there is no git."
    if not (root / ".git").exists(): return sorted(path for path in root.rglob("*") if path.is_file())
    done = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=root, capture_output=True, text=True, check=True
    )
    return sorted(path for name in done.stdout.split("\0") if name and (path := root / name).is_file())


def file_problems(root):
    "Paths of one machine, unsafe loading and names that say nothing, in the files of the project."
    problems = []
    for path in project_files(root):
        name = path.relative_to(root).as_posix()
        if path.suffix in {".py", ".ipynb"} and VAGUE & {
            re.sub(r"^\d+\w?_", "", part) for part in path.relative_to(root).with_suffix("").parts
        }:
            problems.append(f"{name} has a name that does not say what it holds")
        try: text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError: continue # a picture or another binary file
        if found := MACHINE.search(text):
            problems.append(f"{name} holds a path of one machine: {text[found.start():][:40]!r}")
        if UNSAFE.search(text): problems.append(f"{name} loads pickles unsafely")
        if path.suffix == ".ipynb": text = json.dumps([cell.get("outputs") for cell in json.loads(text)["cells"]])
        if (path.suffix == ".ipynb" or name.startswith("reports/")) and (found := SCRATCH.search(text)):
            problems.append(f"{name} shows a temporary path: {text[found.start():][:40]!r}")
    return problems


def test_files_are_free_of_machine_paths_and_unsafe_loading(root):
    expect_none(file_problems(root))


@pytest.mark.parametrize(
    "name, text, found",
    [
        ("a.md", "see /" + "home/someone/x", "path of one machine"),
        ("a.py", "torch.load(path, weights_only=" + "False)", "loads pickles unsafely"),
        ("tvb/utils.py", "", "does not say what it holds"),
        ("nbs/01_common.ipynb", '{"cells": []}', "does not say what it holds"),
        ("x.ipynb", '{"cells": [{"outputs": ["/' + 'tmp/abc"]}]}', "temporary path"),
        ("reports/a.json", '["/' + 'tmp/abc"]', "temporary path"),
    ],
)
def test_file_check_sees_it(tmp_path, name, text, found):
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text(text)
    assert found in file_problems(tmp_path)[0]


OVERRIDES = {"forward", "find_class", "persistent_load"} # their meaning is the one of the base class


def docstring_problems(root):
    "Public functions, classes and methods of the library without a docstring, and modules without one."
    problems = []
    for name, (is_package, tree) in modules_of(root).items():
        if not ast.get_docstring(tree) and (name == LIBRARY or not is_package):
            problems.append(f"{name} has no docstring: give its notebook a title with a '> one line'")
        inner = [
            (f"{owner.name}.", node)
            for owner in tree.body
            if isinstance(owner, ast.ClassDef) and owner.name[0] != "_"
            for node in owner.body
        ]
        for owner, node in [("", node) for node in tree.body] + inner:
            if (
                not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
                or node.name[0] == "_"
                or node.name in OVERRIDES
            ):
                continue
            if not ast.get_docstring(node): problems.append(f"{name}.{owner}{node.name} has no docstring")
    return problems


def test_public_names_have_docstrings(root):
    expect_none(docstring_problems(root))


def test_docstring_check_sees_a_bare_method(tmp_path):
    (tmp_path / LIBRARY).mkdir()
    (tmp_path / LIBRARY / "vectors.py").write_text(
        "class A:\n    'A.'\n    def f(self): pass\n    def _g(self): pass\ndef h(): 'H.'\n"
    )
    assert docstring_problems(tmp_path) == [
        "tvb.vectors has no docstring: give its notebook a title with a '> one line'",
        "tvb.vectors.A.f has no docstring",
    ]
