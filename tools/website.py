"""Writes the site: `make docs`, or `python tools/website.py [FOLDER]` (_docs when none is named).

Notebooks become pages as they are (what an experiment printed is shown where `make results` has run it), results and
docs are copied, and each module gets a page of reference, taken from its stub, so with the methods that later
notebooks add to its classes. MkDocs does the rest: it turns FOLDER/pages into FOLDER/site and stops at a dead link."""
import base64
import json
import logging
import re
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from readme import as_text # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
COPIED = ("reports/*.md", "reports/*/*.md", "docs/*.md", "data_prep/*.md", "CHANGELOG.md")
RECORDS = ("svg", "csv", "json")
PLAIN = ( # shown as they are where a page refers to them
    *("LICENSE", "CITATION.cff"), *("tvb/language/tasks.tsv", "tvb/language/tasks_published.tsv"))
STYLE = """.md-grid { max-width: 72rem; }
.md-typeset img { max-width: 100%; }
.output { overflow-x: auto; border-left: .15rem solid var(--md-default-fg-color--lightest); padding-left: .8rem; }
.output pre > code { background: none; padding: 0; }
.md-typeset table:not([class]) { font-size: .65rem; }
.md-typeset table.dataframe { border: 0; border-collapse: collapse; font-size: .62rem; margin: .6rem 0; }
.md-typeset .dataframe :is(th, td) { border: 0; border-bottom: .05rem solid var(--md-default-fg-color--lightest);
  padding: .2rem .6rem; text-align: right; vertical-align: top; white-space: nowrap; }
.md-typeset .dataframe tbody th { text-align: left; font-weight: 400; }
.md-typeset pre > code { font-size: .6rem; }
.doc-contents { margin-left: 1rem; }
math { font-size: 1.1em; }
.md-typeset td a { overflow-wrap: anywhere; }
.md-typeset td[style*="right"] { white-space: nowrap; }
[data-md-color-scheme="slate"] .md-content img { filter: invert(1) hue-rotate(180deg); mix-blend-mode: screen; }
@media (max-width: 40rem) { .md-typeset p:has(> img) { overflow-x: auto; } .md-typeset img { max-width: 40rem; } }
"""
LINK = re.compile(r"(?<=\]\()([^)\s]+)(?=\))")
FENCE = re.compile(r"(^```.*?^```$|`[^`\n]+`)", re.MULTILINE | re.DOTALL)
MATH = re.compile(r"\$\$(.+?)\$\$|(?<![\\\w$])\$(?!\s)([^$\n]+?)(?<!\s)\$(?!\w)", re.DOTALL)


def page_name(path):
    "Where a file of the project is in the site; a notebook is a page."
    path = str(path)
    if path == "nbs/index.ipynb": return "index.md"
    return re.sub(r"\.ipynb$", ".md", path)


def place_of(target, page):
    "A link of a file of the project, as its page has to write it; both are paths below the root."
    if re.match(r"[a-z][a-z0-9+.-]*:|/", target): return target
    if target.startswith("#"): return target.lower()
    path, mark, anchor = target.partition("#")
    whole = (page.parent / path).as_posix() if path else page.as_posix()
    parts = []
    for part in whole.split("/"):
        if part == ".." and parts: parts.pop()
        elif part not in (".", ""): parts.append(part)
    there = "/".join(parts)
    if there == "tvb": there = "reference/index.md"
    elif (ROOT / there).is_dir(): there += "/README.md"
    up = "../" * (len(Path(page_name(page)).parts) - 1)
    return up + page_name(there) + mark + (anchor.lower() if mark else "")


def math(found):
    "A formula in TeX as MathML, which every browser draws without a script."
    from latex2mathml.converter import convert
    block = found[1] is not None
    drawn = convert((found[1] or found[2]).strip(), display="block" if block else "inline")
    return f"\n\n<div>{drawn}</div>\n\n" if block else drawn


def prose(text, page):
    "Markdown with links and formulas of the site; what is fenced stays."
    parts = FENCE.split(text)
    return "".join(
        part if number % 2 else MATH.sub(math, LINK.sub(lambda found: place_of(found[1], page), part))
        for number, part in enumerate(parts)
    )


def shown(output, folder, stem):
    "One output of a cell: pictures become files beside the page, tables stay tables."
    if output["output_type"] == "error": raise ValueError(f"{stem} shows an error: {output['evalue']}.")
    data = {"text/plain": output["text"]} if output["output_type"] == "stream" else output["data"]
    for kind, ending in (("image/svg+xml", "svg"), ("image/png", "png")):
        if kind not in data: continue
        raw = as_text(data[kind])
        content = raw.encode() if ending == "svg" else base64.b64decode(raw)
        name = f"{stem}_{len(list(folder.glob(f'{stem}_*')))}.{ending}"
        (folder / name).write_bytes(content)
        return f"![]({name})"
    if "text/html" in data:
        html = re.sub(r"<style.*?</style>", "", as_text(data["text/html"]), flags=re.DOTALL)
        return '<div class="output">' + re.sub(r"\n\s*\n", "\n", html).strip() + "</div>"
    text = re.sub(r"\x1b\[[0-9;]*m", "", as_text(data.get("text/plain", ""))).rstrip()
    return f'<div class="output" markdown>\n\n``````text\n{text}\n``````\n\n</div>' if text.strip() else ""


def page_of(path, source, target):
    "Write a notebook as a page; `source` is the file that holds its outputs."
    folder = target.parent
    folder.mkdir(parents=True, exist_ok=True)
    parts = []
    for cell in json.loads(source.read_text(encoding="utf-8"))["cells"]:
        text = as_text(cell["source"]).strip("\n")
        if cell["cell_type"] == "markdown": parts.append(prose(text, path))
        if cell["cell_type"] != "code" or re.match(r"#\|\s*(hide|default_exp)", text): continue
        code = re.sub(r"\A(#\|.*\n)+", "", text)
        if code.strip(): parts.append(f"``````python\n{code}\n``````")
        parts += [part for part in (shown(output, folder, target.stem) for output in cell["outputs"]) if part]
    target.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def title_of(page):
    "The first heading of a page."
    found = re.search(r"^# (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return re.sub(r"[`\[\]]|\]\(.*?\)", "", found[1]) if found else page.stem


def executed(path):
    "The notebook as `make results` has run it, where it has."
    ran = ROOT / "reports" / "local" / "results" / path.stem / "default" / "run.ipynb"
    return ran if path.parts[1] == "experiments" and ran.is_file() else ROOT / path


def reference(pages):
    "A page for each module; their order is that of the notebooks."
    for stub in (ROOT / "tvb").rglob("*.pyi"):
        copy = (pages.parent / "stubs" / stub.relative_to(ROOT)).with_suffix(".py")
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(stub, copy)
    rows, nav = [], {}
    for notebook in sorted((ROOT / "nbs").glob("[0-9]*/[0-9]*.ipynb")):
        found = re.search(r'"#\| default_exp ([\w.]+)', notebook.read_text(encoding="utf-8"))
        if not found or found[1].endswith("__init__"): continue
        name = f"tvb.{found[1]}"
        page = pages / "reference" / f"{found[1]}.md"
        page.parent.mkdir(exist_ok=True)
        story = page_name(notebook.relative_to(ROOT))
        told = f"[{title_of(pages / story)}](../{story})"
        page.write_text(f"# {name}\n\nTold in {told}.\n\n::: {name}\n", encoding="utf-8")
        rows.append(f"| [{name}]({page.name}) | {told} |")
        nav.setdefault(name.rpartition(".")[0], []).append({name: f"reference/{page.name}"})
    head = "# Reference\n\nEach module with everything that other notebooks add to its classes."
    table = "\n".join(["| module | its notebook |", "|---|---|", *rows])
    (pages / "reference" / "index.md").write_text(f"{head}\n\n{table}\n", encoding="utf-8")
    return ["reference/index.md", *({package: found} for package, found in nav.items())]


def chapters(pages):
    "The notebooks of the library, by chapter."
    found = [{"The front door": "nbs/00_init.md"}]
    for folder in sorted(place for place in (pages / "nbs").glob("[0-9]*") if place.is_dir()):
        files = sorted(folder.glob("*.md"))
        first, *others = [f"nbs/{folder.name}/{file.name}" for file in files]
        found.append({title_of(files[0]): [first, *({title_of(pages / page): page} for page in others)]})
    return found


def listed(pages, folder, pattern="*.md"):
    "Pages of a folder with their titles."
    return [{title_of(page): page.relative_to(pages).as_posix()} for page in sorted((pages / folder).glob(pattern))]


def run_page(folder, page):
    "Write a page for the records of one run: what was asked, and the files that came out."
    parameters = json.loads((folder / "params.json").read_text(encoding="utf-8"))
    rows = "\n".join(f"| `{name}` | `{json.dumps(value)}` |" for name, value in parameters.items())
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    links = "\n".join(f"- [{name}]({name})" for name in files if name.rpartition(".")[2] in RECORDS)
    parts = [
        f"# {folder.parent.name}: {folder.name}",
        "[The experiment](../README.md)",
        f"| parameter | value |\n|---|---|\n{rows}",
        "## Records",
        links,
    ]
    page.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def records(pages):
    "Copy the records of all published runs, and give each a page."
    for parameters in sorted((ROOT / "reports").glob("*/*/params.json")):
        run = parameters.parent
        if run.parent.name == "local": continue
        target = pages / run.relative_to(ROOT)
        wanted = [path for path in run.rglob("*") if path.suffix[1:] in RECORDS]
        for file in wanted:
            (target / file.relative_to(run)).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target / file.relative_to(run))
        run_page(run, target / "README.md")


def stage(docs):
    "Write all pages below docs/pages, and the configuration that lists them."
    pages = docs / "pages"
    for written in ("pages", "stubs", "site"): shutil.rmtree(docs / written, ignore_errors=True)
    for notebook in sorted(path for folder in ("nbs", "data_prep") for path in (ROOT / folder).rglob("*.ipynb")):
        if ".ipynb_checkpoints" in notebook.parts: continue
        path = notebook.relative_to(ROOT)
        page_of(path, executed(path), pages / page_name(path))
    for pattern in COPIED:
        for file in ROOT.glob(pattern):
            path = file.relative_to(ROOT)
            if path.parts[:2] == ("reports", "local"): continue
            (pages / path).parent.mkdir(parents=True, exist_ok=True)
            (pages / path).write_text(prose(file.read_text(encoding="utf-8"), path), encoding="utf-8")
    records(pages)
    for name in PLAIN:
        (pages / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, pages / name)
    (pages / "site.css").write_text(STYLE)
    nav = [
        {"Home": "index.md"},
        {"Tour": listed(pages, "nbs/tour")},
        {"Library": chapters(pages)},
        {"Experiments": [*listed(pages, "nbs/experiments"), {"Summaries": listed(pages, "nbs/summaries")}]},
        {"Differences": listed(pages, "nbs/differences")},
        {"Results": ["reports/README.md", *listed(pages, "reports", "*/README.md")]},
        {"Reference": reference(pages)},
        {"Project": [*listed(pages, "docs"), *listed(pages, "data_prep"), {"Changes": "CHANGELOG.md"}]},
    ]
    hooks = [str(Path(__file__).resolve().with_name("site_hooks.py"))]
    head = {"INHERIT": str(ROOT / "mkdocs.yml"), "docs_dir": "pages", "site_dir": "site", "nav": nav, "hooks": hooks}
    (docs / "mkdocs.yml").write_text(json.dumps(head, indent=1), encoding="utf-8")      # JSON is YAML
    return pages


def main(docs):
    "Write the pages and build the site."
    try: from mkdocs.commands.build import build
    except ImportError: sys.exit("The site is written by MkDocs, which is not here: `make docs` installs it.")
    from mkdocs.config import load_config
    from mkdocs.exceptions import Abort
    pages = stage(docs)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(message)s")
    try: build(load_config(str(docs / "mkdocs.yml")))
    except Abort as error: sys.exit(str(error))
    print(f"{len(list(pages.rglob('*.md')))} pages are written: open {docs / 'site' / 'index.html'}")


if __name__ == "__main__": main(Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "_docs").resolve())
