# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
from tvb.adapters.collection import Adapters
import torch

def write_adapter(folder: str | Path, tensors: dict, **settings) -> Path:
    """A folder as PEFT leaves it. Nothing is checked: what is wrong with an adapter is for its reader to find.

    Args:
        tensors: name -> tensor, such as "layer.query.lora_A.weight": (r, inputs)
        settings: of adapter_config.json, beside `r=3, lora_alpha=6`

    Returns:
        the folder"""
    ...
_MODULES: Any
def random_adapter(folder: str | Path, noise, rank: int=3, names=_MODULES, size=(30, 20), **settings) -> Path:
    """A folder of an adapter with random factors.

    Args:
        noise: of `seeded`
        names: of modules
        size: outputs, inputs of each module
        settings: as in `write_adapter`

    Returns:
        the folder"""
    ...
def six_adapters(folder: str | Path, noise) -> Adapters:
    """Three alike, one of a higher rank with stable scaling, one of other modules, and one that is there twice.

    Args:
        noise: of `seeded`"""
    ...
def close(a: torch.Tensor, b: torch.Tensor, tolerance: float=1e-05):
    """Fail if two tensors differ by more than a share of the length of the second.

    Args:
        b: of the same shape: what is expected
        tolerance: share of the length of b"""
    ...
