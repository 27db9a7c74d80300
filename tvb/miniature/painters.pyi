# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from PIL import Image
from collections.abc import Callable
from dataclasses import dataclass
from tvb.miniature.drawing import Look
import torch

def _random_ink(n, generator):
    """A random colour for each of n pictures."""
    ...
def _paint_glyphs(labels, look, generator, characters):
    """Characters in random fonts and colours of a look."""
    ...
_DIGITS: Any
_LETTERS: Any
def _paint_digits(labels, look, generator):
    """The family of digits."""
    ...
def _paint_letters(labels, look, generator):
    """The family of letters."""
    ...
def _filled(distance, look):
    """Coverage of a shape, or of its outline where the look wants one.

    Args:
        look: coverage of a shape, or of its outline"""
    ...
def _paint_shapes(labels, look, generator):
    """The family of geometric shapes."""
    ...
def _paint_textures(labels, look, generator):
    """The family of textures."""
    ...
_SIGN_SHAPES: Any
_SIGN_COLOURS: Any
_SIGNS: Any
_NUMBERS: Any
def _paint_signs(labels, look, generator):
    """The family of signs: a shape with a border, in a colour."""
    ...
def _paint_counting(labels, look, generator):
    """The family of one to six items."""
    ...
def _ground(rgb, relief, strength=0.04):
    """A colour with light and dark places."""
    ...
def _flat(rgb, like):
    """One colour for every picture."""
    ...
def _roofs(u, v, generator):
    """Roofs in red or orange."""
    ...
_MEADOW: Any
_FIELD: Any
_ROAD: Any
def _paint_highway(u, v, coarse):
    """A road through fields."""
    ...
_LAND: Any
def _paint_land(labels, look, generator):
    """The family of land cover, seen from above."""
    ...
_FLAGS: Any
def _paint_flags(labels, look, generator):
    """The control: striped flags."""
    ...
@dataclass(frozen=True)
class PictureKind:
    """One kind of pictures: the painter, K class names, and the caption with {} where the class name goes."""
    paint: Callable
    class_names: tuple[str, ...]
    caption: str
FAMILIES: Any
def paint(family: str, labels: torch.Tensor, look: Look, generator: torch.Generator, block: int=250) -> torch.Tensor:
    """Pictures of a family with given labels, in a look.

    Args:
        family: of FAMILIES
        labels: (n,) int64
        block: pictures at a time

    Returns:
        (n, 3, SIDE, SIDE) uint8"""
    ...
def contact_sheet(pictures: torch.Tensor, columns: int=12, zoom: int=2) -> Image.Image:
    """Pictures side by side, for looking at.

    Args:
        pictures: (n, 3, height, width) uint8
        zoom: pixels of the sheet for each pixel"""
    ...
_ITALIC: Any
_SLANTED: Any
_FADED: Any
_AUTUMN: Any
TASK_LOOKS: Any
CONTROL: str
FOLDER_TASKS: Any
TASKS: Any
