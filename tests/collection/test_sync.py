"""The notebooks are clean, and tvb/ with its stubs is what they export.

Each check is a function from a project folder to a list of sentences, empty when all is well; beside it a test
shows, on a doctored copy, that it can fail."""
import json
import re
import shutil
from pathlib import Path

from project import FOLDERS, LIBRARY, call, expect_none, files_below, notebooks_of, tool


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


def test_each_notebook_leads_to_its_neighbours(root):
    import neighbours
    for page, text in neighbours.ways(root / "nbs").items():
        last = json.loads(page.read_text())["cells"][-1]
        assert "".join(last["source"]) == text, f"{page}: run `make export`"


def test_badges_come_and_go_with_the_public_address(root, tmp_path, capsys):
    "`git_url` in settings.ini gives experiments and tours a badge and a cell for Colab; without it they have neither."
    import badges
    assert badges.main(True, root), capsys.readouterr().out
    shutil.copytree(root / "nbs", tmp_path / "nbs")
    settings = (root / "settings.ini").read_text()
    pages = sorted(path for folder in badges.FOLDERS for path in (tmp_path / "nbs" / folder).glob("*.ipynb"))
    before = {page: page.read_text() for page in pages}
    def with_address(url):
        (tmp_path / "settings.ini").write_text(re.sub(r"(?m)^git_url =.*$", f"git_url = {url}", settings))
        assert badges.main(False, tmp_path) and badges.main(True, tmp_path)
        return {page: page.read_text() for page in pages}

    without = with_address("")
    assert with_address("https://example.org/somebody/something") == without
    written = with_address("https://github.com/somebody/something")
    for page, text in written.items():
        title, badge, fetch, *rest = json.loads(text)["cells"]
        place = page.relative_to(tmp_path).as_posix()
        assert f"github/somebody/something/blob/main/{place})" in "".join(badge["source"])
        ran = []
        lines = "".join(fetch["source"]).replace("get_ipython().system", "ran.append").replace("os.chdir", "ran.append")
        exec(lines, {"ran": ran})
        assert not ran # elsewhere it does nothing
        exec(lines.replace('"google.colab" in sys.modules', "True"), {"ran": ran})
        assert len(ran) == 3 and "https://github.com/somebody/something" in ran[0], ran
        assert [title, *rest] == json.loads(without[page])["cells"]
    assert with_address("") == without == {page: before[page] for page in pages}


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
