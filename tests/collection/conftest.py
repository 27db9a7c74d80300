"""A small project for the checks of the collection."""
import shutil

import pytest
from project import call, tool, write_notebook


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
