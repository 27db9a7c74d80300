"""Versions agree everywhere, and what is required is what is imported."""
import ast
import importlib.metadata
import re
import shutil

import pytest
import yaml
from project import LIBRARY, expect_none, notebooks_of, outside_imports, settings_of, text_of, write_notebook


EXTRAS = ("vision", "language", "experiments", "cluster")


def name_of(requirement):
    "The distribution that a requirement names."
    return re.split(r"[<>=!~\[ ]", requirement)[0].lower().replace("_", "-")


def requirements_of(settings, *more):
    "The requirements of the library and of its extras, each once; `more` names further lists."
    lists = ["requirements", *(f"{name}_requirements" for name in (*EXTRAS, *more))]
    return list(dict.fromkeys(line for name in lists for line in settings.get(name, "").split()))


def pin_problems(root):
    "Where settings.ini, environment.yml, CITATION.cff, the Makefile and the library disagree about versions."
    settings, problems = settings_of(root), []
    wanted = requirements_of(settings, "dev")
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


# what the light installation can do
LIGHT = ("storage", "vectors", "localize_stitch", "bases", "merging", "adapters", "command_line", "training", "doctor")


def heavy_imports(root):
    "Modules of the light installation that cannot be imported without an extra."
    light = {name_of(line) for line in settings_of(root)["requirements"].split()}
    for path in sorted(path for folder in LIGHT for path in (root / LIBRARY / folder).rglob("*.py")):
        top = [node for node in ast.parse(path.read_text(encoding="utf-8")).body if "Import" in type(node).__name__]
        for name in sorted(outside_imports(ast.Module(top, []))):
            if DISTRIBUTION.get(name, name).lower() not in light: yield f"{path.relative_to(root)} imports {name}"


def test_the_light_installation_imports_nothing_heavy(root, tmp_path):
    expect_none(list(heavy_imports(root)))
    (tmp_path / LIBRARY / "vectors").mkdir(parents=True)
    (tmp_path / LIBRARY / "vectors" / "x.py").write_text("import pandas, torch\ndef f(): import matplotlib\n")
    (tmp_path / "settings.ini").write_text("[DEFAULT]\nrequirements = torch>=2\n")
    assert list(heavy_imports(tmp_path)) == ["tvb/vectors/x.py imports pandas"]


DISTRIBUTION = {
    "sklearn": "scikit-learn",
    "lazy_loader": "lazy-loader",
    "yaml": "pyyaml",
    "open_clip": "open-clip-torch",
    "PIL": "pillow",
    "huggingface_hub": "huggingface-hub",
    "jupyter_client": "jupyter-client",
    "IPython": "ipython",
}
NOT_IMPORTED = {
    "ipykernel": "the kernel that papermill starts",
    "ipywidgets": "tqdm warns in every notebook without it",
    "tensorboard": "torch.utils.tensorboard needs it",
    "torchvision": "open_clip needs the release that matches torch",
}
BROUGHT_BY_OTHERS = {"ipython"} # by ipykernel


def requirement_problems(root):
    "Imports of the library that no requirement covers, and requirements that nothing imports."
    required = {name_of(line) for line in requirements_of(settings_of(root), "tracking")}
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
