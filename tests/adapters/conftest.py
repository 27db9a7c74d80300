"""Adapters of many kinds."""
import pytest
from adapter_folders import random_adapter

from tvb.adapters.collection import Adapters


@pytest.fixture
def mixed(tmp_path):
    """Adapters of different ranks (one above the size where rows are cheaper), with and without stable scaling, of
    different modules."""
    folders = {f"task{t}": random_adapter(tmp_path / f"task{t}", t, 3, use_rslora=t % 2 == 0) for t in range(5)}
    folders |= {"wide": random_adapter(tmp_path / "wide", 10, 12), "wider": random_adapter(tmp_path / "wider", 11, 12)}
    folders |= {
        "elsewhere": random_adapter(tmp_path / "elsewhere", 12, 2, ("layer.1.query", "layer.2.query")),
        "again": tmp_path / "task1",
    }
    return Adapters(folders)
