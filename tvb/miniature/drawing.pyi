# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from PIL import ImageFont
from collections.abc import Callable
from collections.abc import Iterable
from dataclasses import dataclass
import torch

SIDE: int
def _uniform(n: int, low: float, high: float, generator: torch.Generator) -> torch.Tensor:
    """n numbers between low and high.

    Args:
        generator: (n,) float32"""
    ...
def choose(n: int, options: int, generator: torch.Generator) -> torch.Tensor:
    """n numbers out of 0 .. options - 1.

    Args:
        generator: (n,) int64"""
    ...
@dataclass(frozen=True)
class Pose:
    """How things lie in the picture: ranges of the angle (degrees), of the scale and of the shift; the shear is
    constant."""
    angle: tuple[float, float] = ...
    scale: tuple[float, float] = ...
    shift: float = ...
    shear: float = ...
def points(n: int, pose: Pose, generator: torch.Generator) -> torch.Tensor:
    """Draw a pose for each picture and return the place of the thing that each pixel shows.

    Args:
        n: pictures

    Returns:
        (n, SIDE, SIDE, 2), x and y"""
    ...
def font(name: str, size: int=44) -> ImageFont.FreeTypeFont:
    """A font of matplotlib's package.

    Args:
        name: file name without .ttf
        size: of the letters in pixels"""
    ...
def glyph_atlas(fonts: Iterable[str], characters: str, cell: int=48) -> torch.Tensor:
    """Each character in each font, its bounding box centred in a square.

    Args:
        fonts: F names
        characters: C characters
        cell: side of a drawing in pixels

    Returns:
        (F, C, cell, cell) between 0 and 1"""
    ...
def glyphs(atlas: torch.Tensor, labels: torch.Tensor, where: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """How much of each pixel is covered by the character.

    Args:
        atlas: (F, C, cell, cell)
        labels: (n,) which character
        where: (n, SIDE, SIDE, 2)
        generator: chooses the fonts

    Returns:
        (n, SIDE, SIDE) between 0 and 1"""
    ...
def coverage(distance: torch.Tensor, sharp: float=12.0) -> torch.Tensor:
    """Full inside, empty outside, soft at the edge.

    Args:
        distance: positive inside
        sharp: how steep the edge is

    Returns:
        between 0 and 1"""
    ...
def both(*distances):
    """Inside all of several things: the smallest of their distances."""
    ...
def either(*distances):
    """Inside at least one of several things: the largest of their distances."""
    ...
def star(u, v):
    """Distance to the edge of a five-pointed star."""
    ...
def heart(u, v):
    """Distance to the edge of a heart."""
    ...
SHAPES: Any
def by_label(functions: Iterable[Callable], labels: torch.Tensor, where: torch.Tensor) -> torch.Tensor:
    """Apply the function of each picture's label to its coordinates.

    Args:
        functions: of u and v, one for each class
        labels: (n,)
        where: (n, SIDE, SIDE, 2)

    Returns:
        (n, SIDE, SIDE)"""
    ...
def wave(x):
    """Stripes with soft edges, one every two units."""
    ...
def cell(x):
    """Distance to the middle of a cell of a grid of unit cells, 0 to 0.5."""
    ...
TEXTURES: Any
COLOURS: Any
def palette(names: Iterable[str], picks: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """The colours of the picks.

    Args:
        names: of COLOURS
        picks: (n,) which of the names
        generator: each colour is a little off

    Returns:
        (n, 3) between 0 and 1"""
    ...
def mix(back: torch.Tensor, front: torch.Tensor, cover: torch.Tensor) -> torch.Tensor:
    """Lay colours over pictures.

    Args:
        back: (n, 3, SIDE, SIDE)
        front: colours, (n, 3), or pictures
        cover: (n, SIDE, SIDE) between 0 and 1

    Returns:
        (n, 3, SIDE, SIDE)"""
    ...
def smooth_noise(n: int, cells: int, generator: torch.Generator) -> torch.Tensor:
    """Random values on a coarse grid, interpolated.

    Args:
        n: pictures
        cells: of the coarse grid, along a side

    Returns:
        (n, SIDE, SIDE), mean 0"""
    ...
_UPRIGHT: Any
@dataclass(frozen=True)
class Look:
    """How a family is painted.

    Attributes:
        outline: half the thickness of outlines; 0 paints solid shapes
        level: grey level of the background
        clutter: strength of the smooth noise on it
        item: what is counted
        channels: red, green and blue out of red, green and blue"""
    pose: Pose = ...
    fonts: tuple[str, ...] = ...
    outline: float = ...
    level: float = ...
    clutter: float = ...
    item: str = ...
    channels: tuple[tuple[float, float, float], ...] = ...
def background(n: int, look: Look, generator: torch.Generator) -> torch.Tensor:
    """A grey level that varies from picture to picture, with coloured clutter.

    Args:
        generator: (n, 3, SIDE, SIDE)"""
    ...
def develop(pictures: torch.Tensor, look: Look, generator: torch.Generator) -> torch.Tensor:
    """Mix the colour channels, add a little pixel noise, round to bytes.

    Args:
        pictures: (n, 3, SIDE, SIDE) between 0 and 1

    Returns:
        (n, 3, SIDE, SIDE) uint8"""
    ...
