"""Ends each notebook with the way to its neighbours: `neighbours.py` writes, `--check` says which are not current."""
import hashlib
import json
import os
import re
import sys
from pathlib import Path

from execnb.nbio import dict2nb, write_nb

sys.path.insert(0, str(Path(__file__).resolve().parent))
from readme import as_text # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
TOUR = ("task_vector_bases_on_a_matrix", "one_parameter", "clusters")
MARK = "<!-- neighbours -->"


def rows(nbs):
    "Notebooks in reading order: lists of those that lead to each other, with the page that stands above them."
    yield nbs / "index.ipynb", [nbs / "tour" / f"{name}.ipynb" for name in TOUR]
    chapters = sorted(folder for folder in nbs.glob("[0-9]*") if folder.is_dir())
    for folder in chapters:
        first, *others = sorted(folder.glob("*.ipynb"))
        yield first, others
    yield nbs / "index.ipynb", [nbs / "00_init.ipynb", *(sorted(folder.glob("*.ipynb"))[0] for folder in chapters)]
    first, *others = sorted((nbs / "differences").glob("*.ipynb"))
    yield first, others
    yield nbs / "index.ipynb", [first]
    for folder in ("experiments", "summaries"): yield nbs / "index.ipynb", sorted((nbs / folder).glob("*.ipynb"))


def title_of(path):
    "The title of a notebook."
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        if cell["cell_type"] == "markdown" and (found := re.match(r"# (.+)", as_text(cell["source"]))): return found[1]
    return path.stem


def ways(nbs):
    "Notebook -> the text of its last cell."
    found = {}
    for above, pages in rows(nbs):
        for number, page in enumerate(pages):
            link = lambda other, page=page: f"[{title_of(other)}]({os.path.relpath(other, page.parent)})"
            parts = [f"← {link(pages[number - 1])}"] if number else []
            parts.append(link(above))
            if number + 1 < len(pages): parts.append(f"{link(pages[number + 1])} →")
            found[page] = f"{MARK}\n" + " · ".join(parts)
    return found


def with_way(notebook, text, path):
    "The cells of a notebook with the way at their end."
    cells = [cell for cell in notebook["cells"] if not as_text(cell["source"]).startswith(MARK)]
    name = hashlib.sha256(path.encode()).hexdigest()[:8]
    return [*cells, {"cell_type": "markdown", "id": name, "metadata": {}, "source": text.splitlines(keepends=True)}]


def main(check):
    "Write the ways, or say which notebooks lack theirs."
    wrong = []
    for page, text in ways(ROOT / "nbs").items():
        notebook = json.loads(page.read_text(encoding="utf-8"))
        cells = with_way(notebook, text, page.relative_to(ROOT).as_posix())
        if cells == notebook["cells"]: continue
        wrong.append(page.relative_to(ROOT))
        if not check: write_nb(dict2nb({**notebook, "cells": cells}), page)
    if check:
        for page in wrong: print(f"{page} does not end with the way to its neighbours: run `make export`")
        sys.exit(bool(wrong))
    print(f"{len(wrong)} notebooks have a new way to their neighbours." if wrong else "Neighbours are current.")


if __name__ == "__main__": main("--check" in sys.argv)
