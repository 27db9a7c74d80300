"""Folders as PEFT leaves them, random or spoilt: what the tests of adapters share."""
import json
import warnings

import pytest
import torch

from tvb.storage.writing import save_checkpoint

NAMES = ("layer.0.query", "layer.0.value", "layer.1.query")
PLAIN = {"q.lora_A.weight": torch.ones(3, 20), "q.lora_B.weight": torch.ones(30, 3)}


def numbers(seed):
    generator = torch.Generator().manual_seed(seed)
    return lambda *shape: torch.randn(*shape, generator=generator)


def spoil(path, tensors, words=None):
    "A file that may hold numbers that are not finite, on purpose."
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "(?s).* was copied as it is")
        save_checkpoint(tensors, path, words)


def write(folder, tensors, **settings):
    "A folder as PEFT leaves it."
    folder.mkdir(parents=True, exist_ok=True)
    spoil(
        folder / "adapter_model.safetensors", {f"base_model.model.{name}": tensor for name, tensor in tensors.items()}
    )
    (folder / "adapter_config.json").write_text(json.dumps(dict(peft_type="LORA", r=3, lora_alpha=6) | settings))
    return folder


def random_adapter(folder, seed, rank=3, names=NAMES, size=(30, 20), **settings):
    noise = numbers(seed)
    return write(
        folder,
        {
            f"{n}.lora_{f}.weight": noise(rank, size[1]) if f == "A" else noise(size[0], rank)
            for n in names
            for f in "AB"
        },
        r=rank,
        **settings,
    )


def sentence_of(call):
    "The refusal, which is one line that begins like a sentence and ends like one."
    with pytest.raises(ValueError) as error: call()
    text = str(error.value)
    assert len(text.splitlines()) == 1 and text.endswith(".") and text.isprintable() and len(text) < 800, text
    return text


def close(a, b, tolerance=1e-5): assert float((a.double() - b.double()).norm()) <= tolerance * float(b.double().norm())


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
