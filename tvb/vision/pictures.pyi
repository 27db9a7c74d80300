# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from PIL import Image
from collections.abc import Callable
import numpy as np

def _scaled_down(values: np.ndarray) -> Image.Image:
    """The upper 8 of 16 bits.

    Args:
        values: whole numbers up to 65,535

    Returns:
        grey, 8 bits"""
    ...
def _eight_bits(picture: Image.Image) -> Image.Image:
    """Scale wider numbers. Raises `ValueError` where it is not known which of them is white.

    Args:
        picture: any mode

    Returns:
        a mode with 8 bits a channel"""
    ...
def in_colour(picture: Image.Image) -> Image.Image:
    """As RGB with 8 bits a channel."""
    ...
_SLENDER: int
def to_pixels(picture: Image.Image, size: int) -> np.ndarray:
    """Convert to RGB, resize the shorter side to `size`, and cut out the centre.

    Args:
        picture: any mode and size
        size: side of the result in pixels

    Returns:
        (3, size, size) uint8"""
    ...
AUGMENTS: Any
def random_crops(images, how: str):
    """Pictures as training sees them. Raises `ValueError` for an unknown name.

    Args:
        images: (n, 3, size, size) uint8, torch
        how: one of AUGMENTS"""
    ...
FORMATS: Any
_MOST_PIXELS: int
_LARGE: Any
_one_large: Any
def _find_picture(record: dict) -> Image.Image:
    """Look at an image as a data set holds it. Raises `ValueError` for what is no picture, or too large a one.

    Args:
        record: "bytes" of an image file, or its "path"

    Returns:
        its first bytes are read; nothing is decoded"""
    ...
def decoded(record: dict, work: Callable):
    """Decode an image as a data set holds it, upright, and work on it. Raises `ValueError` or `OSError` where that
    can not be done.

    Args:
        record: "bytes" of an image file, or its "path"
        work: picture -> result"""
    ...
def open_picture(record: dict) -> Image.Image:
    """Decode an image as a data set holds it.

    Args:
        record: decoded, upright"""
    ...
