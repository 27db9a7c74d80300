"""Folders as PEFT leaves them, random or spoilt: what the tests of adapters share."""
import warnings

import pytest
import torch

from tvb.storage.writing import save_checkpoint
from tvb.testing import adapters as testing
from tvb.testing.tasks import seeded

PLAIN = {"q.lora_A.weight": torch.ones(3, 20), "q.lora_B.weight": torch.ones(30, 3)}


def spoil(path, tensors, words=None):
    "A file that may hold numbers that are not finite, on purpose."
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "(?s).* was copied as it is")
        save_checkpoint(tensors, path, words)


def random_adapter(folder, seed, *arguments, **settings):
    "A folder of an adapter with random factors, which depend on the seed alone."
    return testing.random_adapter(folder, seeded(seed), *arguments, **settings)


def sentence_of(call):
    "The refusal, which is one line that begins like a sentence and ends like one."
    with pytest.raises(ValueError) as error: call()
    text = str(error.value)
    assert len(text.splitlines()) == 1 and text.endswith(".") and text.isprintable() and len(text) < 800, text
    return text


def dense_gram(adapters):
    "Inner products of differences that are formed whole."
    rows = torch.stack(
        [
            torch.cat([v[n].double().flatten() for n in adapters.shapes])
            for v in (a.task_vector(adapters.shapes) for a in adapters.adapters.values())
        ]
    )
    return rows @ rows.T


def listing(folder):
    "Every file of a folder, with its bytes."
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}
