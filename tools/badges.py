"""Puts "Open in Colab" below the title of each experiment and tour, and a cell that fetches the project there, where
settings.ini names a public address on GitHub (`git_url`); without one there is neither. `--check` says what is not
current."""
import hashlib
import json
import re
import sys
from configparser import ConfigParser
from pathlib import Path

from execnb.nbio import dict2nb, write_nb

sys.path.insert(0, str(Path(__file__).resolve().parent))
from readme import as_text # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("tour", "experiments")
BADGE, FETCH = "<!-- badge -->", "# On Colab: the project, and what it needs."
PLACE = "https://colab.research.google.com"


def address(root):
    "(owner/name, branch) of the public address in settings.ini; nothing where there is none that Colab can open."
    config = ConfigParser(delimiters=["="])
    config.read(Path(root) / "settings.ini", encoding="utf-8")
    url, branch = config["DEFAULT"].get("git_url", "").strip(), config["DEFAULT"].get("branch", "").strip() or "main"
    found = re.fullmatch(r"https://github\.com/([\w.-]+/[\w.-]+?)(\.git)?/?", url)
    if url and not found: print(f"Colab opens notebooks of GitHub only, and git_url is {url}: no badges.")
    return (found[1], branch) if found else None


def sources(name, branch, page):
    "Kind and source of the two cells of a page, a path below the project."
    link = f"{PLACE}/github/{name}/blob/{branch}/{page.as_posix()}"
    home = f"/content/{name.split('/')[1]}"
    yield "markdown", f"{BADGE}\n[![Open in Colab]({PLACE}/assets/colab-badge.svg)]({link})"
    yield "code", "\n".join([
        FETCH,
        "import os",
        "import sys",
        "",
        'if "google.colab" in sys.modules:',
        f'    if not os.path.isdir("{home}"):',
        f'        get_ipython().system("git clone -q --depth 1 -b {branch} https://github.com/{name} {home}")',
        f"""    get_ipython().system("pip install -q '{home}[all]'")""",
        f'    os.chdir("{home}/{page.parent.as_posix()}")',
    ])


def cell_of(kind, source, page):
    "A cell with an id that stays the same."
    name = hashlib.sha256(f"{page}{kind}".encode()).hexdigest()[:8]
    cell = {"cell_type": kind, "id": name, "metadata": {}, "source": source.splitlines(keepends=True)}
    return cell if kind == "markdown" else {**cell, "execution_count": None, "outputs": []}


def with_badge(cells, found, page):
    "The cells of a notebook with badge and fetching cell after its first cell, or without them."
    kept = [cell for cell in cells if not as_text(cell["source"]).startswith((BADGE, FETCH))]
    new = [cell_of(kind, source, page) for kind, source in sources(*found, page)] if found else []
    return [*kept[:1], *new, *kept[1:]]


def main(check, root=ROOT):
    "Write the badges, or say which notebooks are not as settings.ini wants them."
    root, wrong = Path(root), []
    found = address(root)
    for path in sorted(path for folder in FOLDERS for path in (root / "nbs" / folder).glob("*.ipynb")):
        page, notebook = path.relative_to(root), json.loads(path.read_text(encoding="utf-8"))
        cells = with_badge(notebook["cells"], found, page)
        said, wanted = ([as_text(cell["source"]) for cell in some] for some in (notebook["cells"], cells))
        if said == wanted: continue
        wrong.append(page)
        if not check: write_nb(dict2nb({**notebook, "cells": cells}), path)
    if check:
        for page in wrong: print(f"{page} has not the badge that settings.ini asks for: run `make export`")
        return not wrong
    print(f"{len(wrong)} notebooks have a new badge, or none any more." if wrong else "Badges are current.")
    return True


if __name__ == "__main__": sys.exit(not main("--check" in sys.argv))
