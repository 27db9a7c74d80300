"""Saving a notebook in JupyterLab leaves no mess: what nobody changed stays as it was, to the byte."""
import copy
import json
import shutil
import sys
from pathlib import Path

import nbformat
import pytest
from jupyter_server.services.contents.largefilemanager import LargeFileManager
from traitlets.config.loader import PyFileConfigLoader

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))
from outputs import alike, printed, settle # noqa: E402

# the server validates its only hook twice, and warns of itself
pytestmark = pytest.mark.filterwarnings("ignore:Overriding existing pre_save_hook:UserWarning")

STORED = ROOT / "nbs" / "04_bases" / "09_objective.ipynb"


@pytest.fixture
def project(tmp_path):
    "A project with two notebooks, and the contents manager that `make lab` gives to JupyterLab."
    for name in ("lab_config.py", "outputs.py"):
        (tmp_path / "tools").mkdir(exist_ok=True)
        shutil.copy(ROOT / "tools" / name, tmp_path / "tools")
    for folder in ("04_bases", "experiments"):
        (tmp_path / "nbs" / folder).mkdir(parents=True)
        shutil.copy(STORED, tmp_path / "nbs" / folder / "page.ipynb")
    config = PyFileConfigLoader("lab_config.py", path=str(tmp_path / "tools")).load_config()
    return tmp_path, LargeFileManager(root_dir=str(tmp_path), config=config)


def run_in_lab(content):
    "A notebook as the editor hands it over after Run All: counters, marks of the editor, values printed anew."
    for number, cell in enumerate(content["cells"]):
        if cell["cell_type"] != "code": continue
        cell["execution_count"], cell["metadata"] = number, {"trusted": True}
        for output in cell["outputs"]:
            if "execution_count" in output: output["execution_count"] = number
    content["metadata"]["language_info"] = {"name": "python", "version": "3.99"}
    return content


def save(manager, path, content):
    manager.save({"type": "notebook", "format": "json", "content": content}, path)


def test_run_all_and_save_changes_nothing(project):
    root, manager = project
    path = root / "nbs" / "04_bases" / "page.ipynb"
    before = path.read_bytes()
    save(manager, "nbs/04_bases/page.ipynb", run_in_lab(manager.get("nbs/04_bases/page.ipynb")["content"]))
    assert path.read_bytes() == before


def test_an_experiment_is_saved_without_outputs(project):
    root, manager = project
    save(manager, "nbs/experiments/page.ipynb", run_in_lab(manager.get("nbs/experiments/page.ipynb")["content"]))
    saved = nbformat.read(root / "nbs" / "experiments" / "page.ipynb", as_version=4)
    assert not any(cell.get("outputs") for cell in saved.cells)


def test_a_notebook_elsewhere_is_left_alone(project):
    root, manager = project
    content = run_in_lab(manager.get("nbs/04_bases/page.ipynb")["content"])
    save(manager, "mine.ipynb", content)
    assert '"trusted"' not in (root / "mine.ipynb").read_text() # the server's own care
    assert any(cell.get("execution_count") for cell in json.loads((root / "mine.ipynb").read_text())["cells"])


def notebook(*cells):
    "A notebook of code cells (source, outputs)."
    always = {"cell_type": "code", "metadata": {}, "execution_count": 3}
    return {"metadata": {}, "cells": [
        {**always, "id": f"c{number}", "source": source, "outputs": outputs}
        for number, (source, outputs) in enumerate(cells)
    ]}


TEXT = lambda text: [{"output_type": "stream", "name": "stdout", "text": [text]}]
PICTURE = lambda data: [{"output_type": "display_data", "metadata": {}, "data": {"image/png": data, "text/plain": "x"}}]


def test_other_text_is_stored():
    before = notebook(("f()", TEXT("1\n")), ("plot()", PICTURE("old")))
    after = settle(notebook(("f()", TEXT("2\n")), ("plot()", PICTURE("new"))), copy.deepcopy(before))
    assert [cell["outputs"] for cell in after["cells"]] == [TEXT("2\n"), PICTURE("old")]


def test_pictures_are_renewed_where_code_changed():
    before = notebook(("a = 1", []), ("plot(a)", PICTURE("old")))
    after = settle(notebook(("a = 2", []), ("plot(a)", PICTURE("new"))), before)
    assert after["cells"][1]["outputs"] == PICTURE("new")


def test_times_stay():
    before = notebook(("#| varies\nseconds()", TEXT("0.31 s\n")))
    after = settle(notebook(("#| varies\nseconds()", TEXT("0.29 s\n"))), before)
    assert after["cells"][0]["outputs"] == TEXT("0.31 s\n")


def test_rounding_is_no_difference():
    assert alike(["loss 0.077285, 1,024 bytes, 1.1e-16"], ["loss 0.077286, 1,024 bytes, 0.0"])
    assert alike(["zeros 0.00, 1.25e-05"], ["zeros 0.01, 1.26e-05"]) and not alike(["zeros 0.00"], ["zeros 0.02"])
    assert not alike(["loss 0.077"], ["loss 0.079"]) and not alike(["16 tasks"], ["16 files"])
    assert not alike(["280 bytes"], ["328 bytes"]) and not alike(["a 1"], ["a 1 2"])


def test_addresses_are_no_difference():
    assert printed(TEXT("<A at 0x7f01>\n")) == printed(TEXT("<A at 0x7faa>\n"))


@pytest.mark.parametrize("path", sorted((ROOT / "nbs").rglob("*.ipynb")), ids=lambda path: path.stem)
def test_a_stored_page_is_as_the_editor_would_save_it(path):
    stored = json.loads(path.read_text(encoding="utf-8"))
    saved = settle(copy.deepcopy(stored), copy.deepcopy(stored), keep_none=path.parent.name == "experiments")
    assert [cell for cell in saved["cells"] if cell not in stored["cells"]] == []
