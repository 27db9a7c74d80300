"""The site builds, and no link in it is dead: MkDocs stops at one."""
import html
import html.parser
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))
import website # noqa: E402


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    "The site, as `make docs` writes it."
    docs = tmp_path_factory.mktemp("docs")
    done = subprocess.run(
        [sys.executable, "tools/website.py", str(docs)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return docs / "site"


TAG = re.compile(r"<[a-zA-Z][^<>]*?\s(?:href|src)=[^<>]*>")
ADDRESS = re.compile(r"\s(?:href|src)=(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")


def addresses(text):
    "What a page refers to."
    found = ["".join(kinds) for tag in TAG.findall(text) for kinds in ADDRESS.findall(tag)]
    return [html.unescape(one) for one in found if one]


class Addresses(html.parser.HTMLParser):
    "The same from a parser, which takes fifteen times as long."
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        self.found += [value for name, value in attrs if name in ("href", "src") and value]


@pytest.mark.parametrize("name", ["index.html", "reference/bases.basis.html", "nbs/experiments/vision_bases.html"])
def test_addresses_are_those_of_a_parser(site, name):
    text, parser = (site / name).read_text(encoding="utf-8"), Addresses()
    parser.feed(text)
    assert addresses(text) == parser.found and len(parser.found) > 20


def test_pictures_and_pages_are_there(site):
    "Also what MkDocs does not look at: pictures and links in HTML."
    wanted = {}
    for page in site.rglob("*.html"):
        for address in addresses(page.read_text(encoding="utf-8")):
            path = address.partition("#")[0].partition("?")[0]
            if not path or ":" in path or path.startswith("/"): continue
            wanted.setdefault((page.parent / path).as_posix(), f"{page.relative_to(site)}: {address}")
    # once for each file, although hundreds of pages refer to it in their own way
    there = {path: Path(path).resolve() for path in {os.path.normpath(path) for path in wanted}}
    assert len(there) > 500
    assert [page for path, page in wanted.items() if not there[os.path.normpath(path)].exists()] == []


def test_nothing_is_fetched_from_elsewhere(site):
    "A page brings its styles and scripts with it."
    for name in ("index.html", "nbs/04_bases/03_basis.html", "reference/bases.basis.html"):
        text = (site / name).read_text(encoding="utf-8")
        assert 'src="http' not in text and 'rel="stylesheet" href="http' not in text


def test_reference_shows_patched_methods(site):
    "A method that a later notebook adds stands in its class, with its parameters."
    text = (site / "reference" / "bases.basis.html").read_text(encoding="utf-8")
    assert 'id="tvb.bases.basis.Basis.add"' in text and "Needs the other task vectors at hand" in text


def test_formulas_are_drawn():
    assert "<math" in website.prose("the vector $\\tau_t$ of a task", Path("nbs/x.ipynb"))
    assert website.prose("`$x$` and 5 $ or 6 $", Path("nbs/x.ipynb")) == "`$x$` and 5 $ or 6 $"


def test_links_lead_to_pages():
    page = Path("nbs/04_bases/03_basis.ipynb")
    assert website.place_of("05_stored.ipynb#The-files", page) == "../../nbs/04_bases/05_stored.md#the-files"
    assert website.place_of("../../tvb", page) == "../../reference/index.md"
    assert website.place_of("https://arxiv.org/abs/2502.01015", page) == "https://arxiv.org/abs/2502.01015"
