# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path

def portable(value, root: str | Path):
    """A path without this machine in it: `../data` for a folder beside the project, `data` for one elsewhere.

    Args:
        value: anything; only a str or Path that is an absolute path changes
        root: the project root"""
    ...
def slug(changed: dict) -> str:
    """A readable folder name: `default` when nothing changed, `seed-1`, `n_basis-4_seed-1`, with a short hash where
    it is needed.

    Args:
        changed: the parameters that differ from the defaults, in the order of the notebook

    Returns:
        a folder name"""
    ...
DIGITS: int
def rounded(value):
    """A number with as many digits as a record keeps; anything else as it is."""
    ...
def printable(text: str) -> str:
    """Text that a file can hold: half a character, as of a file name that is not UTF-8, is spelled out, `\\udce9`."""
    ...
def plain(value, root: str | Path, where: str):
    """Turn a value into plain JSON types; refuse what is not finite and what is not data.

    Args:
        value: number, text, list, dictionary, array, tensor, path or None
        root: the project root, to make paths portable
        where: the name of the metric, for the message"""
    ...
def json_bytes(value) -> bytes:
    """Sorted, indented JSON that ends with a newline"""
    ...
def _height(value):
    """
    Args:
        value: how many lists and mappings lie in each other; a number has none"""
    ...
def _in_lines(value, levels, marks, depth=0):
    """
    Args:
        depth: JSON in which so many levels of lists and mappings share a line"""
    ...
def metrics_bytes(value, loose: bool=False) -> bytes:
    """Sorted JSON with the two innermost levels of lists and mappings on one line each

    Args:
        loose: as records of before have it: one level, with blanks"""
    ...
def figure_bytes(figure) -> bytes:
    """Render a figure without date, version or random identifiers, its text as text, lengths to a hundredth of a point.

    Args:
        figure: a matplotlib figure

    Returns:
        SVG; the same figure gives the same bytes"""
    ...
def _light_path(steps):
    """
    Args:
        steps: the `d` of an SVG path: M, L, Q, C, z -> the same corners, with H and V along the axes"""
    ...
def _two_decimals(number):
    """
    Args:
        number: 12.3456 -> 12.35, 7.0001 -> 7"""
    ...
def _light_tag(tag):
    """
    Args:
        tag: `<path d="..." style="...">` in fewer bytes"""
    ...
def _no_bare_groups(picture):
    """
    Args:
        picture: SVG without the groups that say nothing"""
    ...
def _light(picture):
    """
    Args:
        picture: SVG -> SVG that shows the same"""
    ...
_FONTS: Any
def _fonts_once(picture):
    """
    Args:
        picture: SVG: the fonts of most of the words are named once, at the top, and inherited"""
    ...
def _class_of(style):
    """
    Args:
        style: the name of a look is taken from it, so that two pictures on one page do not disagree"""
    ...
def _styles_once(picture):
    """
    Args:
        picture: SVG: a look that several marks have is written once, in the style sheet"""
    ...
_PACKAGES: Any
def package_versions() -> dict:
    """Versions of the packages that matter, as installed; nothing is imported for it"""
    ...
def _git(root, *arguments):
    """
    Args:
        arguments: output, or None without git or outside a repository"""
    ...
def git_state(root: str | Path) -> dict:
    """Commit, and whether files other than the reports differ from it; both None outside a repository"""
    ...
def peak_memory() -> int:
    """The largest resident memory of this process so far

    Returns:
        bytes"""
    ...
def device_name(device) -> str:
    """The kind of device, with the model of a GPU

    Args:
        device: a torch device, its name, or None

    Returns:
        such as `cpu`, or `cuda: NVIDIA H200`"""
    ...
def arithmetic() -> dict:
    """Vector instructions and threads of torch, and reduced precision where it is on; empty where torch is not in use"""
    ...
