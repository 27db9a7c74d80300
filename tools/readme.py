"""Renders nbs/index.ipynb to README.md; with --check it only says whether README.md is current.

Markdown cells are copied, code cells become python blocks, their text outputs become quoted blocks, cells that start
with `#| hide` are dropped,
and relative links, which the notebook writes as seen from nbs/, are rewritten as seen from the project root."""
import argparse
import json
import posixpath
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NOTE = "<!-- Rendered from nbs/index.ipynb by `make readme`: edit the notebook, not this file. -->\n"
LINK = re.compile(r"""(\]\(|src="|href=")([^)"\s]+)""")
ANSI = re.compile(r"\x1b\[[0-9;]*m")


def as_text(lines):
    "The text of a notebook field, which is one string or a list of lines."
    return lines if isinstance(lines, str) else "".join(lines)


def from_root(target, folder="nbs"):
    "A link target seen from `folder`, rewritten as seen from the root; addresses, anchors and absolute paths stay."
    if re.match(r"[a-z][a-z0-9+.-]*:|#|/", target): return target
    path, mark, anchor = target.partition("#")
    return posixpath.normpath(posixpath.join(folder, path)) + mark + anchor


def fix_links(text):
    "Markdown with its relative links rewritten, fenced code blocks excepted."
    parts = re.split(r"(^```.*?^```$)", text, flags=re.M | re.S)
    return "".join(
        part if part.startswith("```") else LINK.sub(lambda m: m[1] + from_root(m[2]), part) for part in parts
    )


def output_text(output):
    "The plain text of one cell output; an error or a picture is refused."
    if output["output_type"] == "error":
        raise ValueError(
            f"nbs/index.ipynb shows an error ({output['ename']}: {output['evalue']}); run it again before rendering."
        )
    if output["output_type"] == "stream": return as_text(output["text"])
    if any(kind.startswith("image/") for kind in output["data"]):
        raise ValueError(
            "nbs/index.ipynb has a picture as cell output; save it under reports/ and refer to it by a relative path."
        )
    return as_text(output["data"].get("text/plain", ""))


def quoted(text):
    "Text as a quoted block, so that output can be told from input."
    return "\n".join(
        ["> ```", *("> " + line.rstrip() for line in ANSI.sub("", text).strip("\n").split("\n")), "> ```"]
    ).replace("> \n", ">\n")


def render_cell(cell):
    "The markdown of one cell, or None for a hidden one."
    source = as_text(cell["source"]).strip("\n")
    if cell["cell_type"] == "markdown": return fix_links(source)
    if cell["cell_type"] != "code" or re.match(r"#\|\s*hide\s*$", source, flags=re.M): return None
    code = re.sub(r"\A(#\|.*\n)+", "", source)
    shown = "".join(map(output_text, cell["outputs"]))
    return f"```python\n{code}\n```" + (f"\n\n{quoted(shown)}" if shown.strip() else "")


def render(root=ROOT):
    "README.md as nbs/index.ipynb gives it."
    notebook = json.loads((Path(root) / "nbs" / "index.ipynb").read_text(encoding="utf-8"))
    cells = [text for text in map(render_cell, notebook["cells"]) if text]
    return NOTE + "\n" + "\n\n".join(cells) + "\n"


def main(arguments=None, root=ROOT):
    "Write README.md, or check it; the exit code is 1 when the check finds it out of date."
    parser = argparse.ArgumentParser(description="Render nbs/index.ipynb to README.md.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 when README.md is out of date")
    check = parser.parse_args(arguments).check
    readme, text = Path(root) / "README.md", render(root)
    current = readme.exists() and readme.read_text(encoding="utf-8") == text
    if not check and not current:
        temporary = readme.with_suffix(".tmp")
        temporary.write_text(text, encoding="utf-8", newline="\n")
        temporary.replace(readme)
    print(
        "README.md is current."
        if current
        else "README.md is out of date: run `make readme`." if check else "README.md is written."
    )
    return int(check and not current)


if __name__ == "__main__":
    try: sys.exit(main())
    except (ValueError, OSError) as error: sys.exit(str(error))
