# Written by tools/stubs.py from the module of the same name. Do not edit.
from typing import Any, ClassVar
from pathlib import Path
import yaml

LARGEST_FILE: Any
_MOST_VALUES: Any
class _Loader(yaml.SafeLoader):
    """YAML without code, without silent repetitions, and of bounded size"""
def _refused(problem, node): ...
def _mapping(loader, node): ...
def _children(node):
    """
    Args:
        node: of a YAML node"""
    ...
def _values(node, loader, known):
    """
    Args:
        known: how many values a node stands for, its aliases written out"""
    ...
def _load(text):
    """
    Args:
        text: the content of a YAML file"""
    ...
def read_yaml(path: str | Path, what: str='sweep', begins: str='it should begin with `title:` and `stages:`') -> dict:
    """The content of a YAML file that has to be a mapping; what is wrong is told with its line.

    Args:
        what: what the file should be, for the messages"""
    ...
def check_keys(mapping, known: list, where: str, kind: str='key'):
    """Refuse anything but a mapping with known keys.

    Args:
        mapping: what the file has there
        known: the keys that are allowed
        where: the place, for the message
        kind: what the names are"""
    ...
