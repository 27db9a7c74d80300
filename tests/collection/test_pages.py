"""README.md, the pages of docs/ and the words of the notebooks: rendered, linked, complete."""
import json
import re

import pytest
import readme
from project import expect_none, notebooks_of, text_of, write_notebook


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
        name, opening = path.relative_to(root).as_posix(), next(path.parent.glob("00_*.ipynb"), None)
        if name == "nbs/index.ipynb" or f"({name})" in listed: continue
        told = "".join(text_of(cell) for cell in json.loads(opening.read_text())["cells"]) if opening else ""
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


def test_the_pages_of_the_results_are_what_the_records_say(root):
    from tvb.running.publishing import pages_of
    pages = pages_of(root / "reports", root)
    expect_none([
        f"{path.relative_to(root)} is not what the records and its notebook say: `tvb publish` writes it"
        for path, text in pages.items() if not path.is_file() or path.read_text(encoding="utf-8") != text
    ])
    assert len(pages) > 10
