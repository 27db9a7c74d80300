"""Settings, texts, factors and numbers of strangers: each is refused in one sentence."""
import json

import pytest
import torch
from adapter_folders import PLAIN, random_adapter, sentence_of

from tvb.adapters.adapter import open_adapter
from tvb.adapters.collection import Adapters
from tvb.adapters.truncation import truncate
from tvb.merging.methods import merge
from tvb.storage.loading import load_checkpoint
from tvb.storage.writing import save_checkpoint

LARGE = 10**400
SETTINGS = [
    dict(r="3"),
    dict(r=True),
    dict(r=3.0),
    dict(r=None),
    dict(r=0),
    dict(r=-3),
    dict(r=[3]),
    dict(r=LARGE),
    dict(lora_alpha="6"),
    dict(lora_alpha=LARGE),
    dict(lora_alpha=-LARGE),
    dict(lora_alpha=None),
    dict(lora_alpha=True),
    dict(lora_alpha=[6]),
    dict(rank_pattern=[1]),
    dict(rank_pattern="q"),
    dict(rank_pattern=7),
    dict(rank_pattern={"q": "3"}),
    dict(rank_pattern={"q": 3.0}),
    dict(rank_pattern={"q": True}),
    dict(rank_pattern={"q": -3}),
    dict(rank_pattern={"other": None}),
    dict(rank_pattern={"q": {"q": 3}}),
    dict(rank_pattern={"q": LARGE}),
    dict(alpha_pattern=[1]),
    dict(alpha_pattern={"q": "6"}),
    dict(alpha_pattern={"q": LARGE}),
    dict(alpha_pattern={"other": [1]}),
    dict(alpha_pattern={"q": None}),
    dict(use_rslora="yes"),
    dict(use_rslora=1),
    dict(fan_in_fan_out=[]),
    dict(fan_in_fan_out="false"),
    dict(init_lora_weights=[True]),
    dict(init_lora_weights={}),
    dict(init_lora_weights=3),
    dict(target_modules=3),
    dict(target_modules={"q": 1}),
    dict(peft_type=["LORA"]),
    dict(peft_type={}),
    dict(peft_type=1),
    dict(base_model_name_or_path=["a"]),
    dict(revision=1),
    dict(auto_mapping="x"),
    dict(task_type=[]),
    dict(rank_pattern={"(": 3}),
    dict(rank_pattern={r"(q)\1": 3}),
    dict(rank_pattern={"q" * 2000: 3}),
    dict(alpha_pattern={"a{99999999999}": 3}),
    dict(rank_pattern={"(" * 400 + ")" * 400: 3}),
]
TEXTS = [
    "",
    "[]",
    "null",
    "3",
    '"LORA"',
    "{",
    "[" * 100_000,
    '{"a":' * 100_000,
    '{"peft_type": "LORA", "r": 3, "lora_alpha": NaN}',
    '{"peft_type": "LORA", "r": 3, "lora_alpha": Infinity}',
    '{"peft_type": "LORA", "r": 3, "lora_alpha": 1e400}',
    '{"peft_type": "LORA", "r": 3, "r": 4}',
    '{"peft_type": "LORA", "r": 3, "lora_alpha": 1' + "0" * 5000 + "}",
    b"\xff\xfe{}",
    b"\x00" * 100,
]
from tvb.testing.adapters import close, write_adapter as write
from tvb.testing.tasks import seeded


@pytest.mark.parametrize("settings", SETTINGS, ids=lambda s: json.dumps(s)[:60])
def test_settings_of_other_types(tmp_path, settings):
    folder = write(tmp_path / "a", PLAIN, **settings)
    text = sentence_of(lambda: open_adapter(folder))
    assert str(folder) in text and (next(iter(settings)) in text or "kind" in text or "rank" in text)


@pytest.mark.parametrize("text", TEXTS, ids=lambda t: repr(t[:40]))
def test_texts_that_are_no_settings(tmp_path, text):
    folder = write(tmp_path / "a", PLAIN)
    (folder / "adapter_config.json").write_bytes(text.encode() if isinstance(text, str) else text)
    assert "adapter_config.json" in sentence_of(lambda: open_adapter(folder))


A, B = torch.ones(3, 20), torch.ones(30, 3)
FACTORS = {
    "float8": (A.to(torch.float8_e4m3fn), B.to(torch.float8_e4m3fn)),
    "one float8": (A, B.to(torch.float8_e5m2)),
    "whole numbers": (A.int(), B.int()),
    "bytes": (A.to(torch.uint8), B),
    "flags": (A.bool(), B.bool()),
    "no columns": (torch.ones(3, 0), B),
    "no rows": (A, torch.ones(0, 3)),
    "no rank": (torch.ones(0, 20), torch.ones(30, 0)),
    "scalars": (torch.tensor(1.0), torch.tensor(1.0)),
    "vectors": (torch.ones(3), torch.ones(3)),
    "turned": (A.T, B.T),
    "other ranks": (A, torch.ones(30, 4)),
    "a convolution and a layer": (torch.ones(3, 2, 3, 3), B),
    "a layer and a convolution": (A, torch.ones(30, 3, 1, 1)),
    "a large kernel": (torch.ones(3, 2, 3, 3), torch.ones(30, 3, 3, 3)),
}


@pytest.mark.parametrize("name", FACTORS)
def test_factors_that_are_none(tmp_path, name):
    first, second = FACTORS[name]
    for keys in (("q.lora_A.weight", "q.lora_B.weight"), ("q.lora_embedding_A", "q.lora_embedding_B")):
        folder = write(tmp_path / keys[0], dict(zip(keys, (first, second))))
        assert "'q'" in sentence_of(lambda: open_adapter(folder))


def test_names_of_modules_are_shown_on_one_line(tmp_path):
    name = "q\n\x1b[31mr"
    folder = write(tmp_path / "a", {f"{name}.lora_A.weight": A, f"{name}.lora_B.weight": torch.ones(30, 4)})
    sentence_of(lambda: open_adapter(folder))
    folder = write(tmp_path / "b", {**PLAIN, "x\ny": torch.ones(3)})
    sentence_of(lambda: open_adapter(folder))


@pytest.mark.parametrize(
    "tensors, words",
    [
        ({**PLAIN, "q.lora_A.default.weight": A}, "several adapters"),
        ({**PLAIN, "base_model.model.q.lora_A.weight": A}, "not"),
        ({**PLAIN, "q.lora_embedding_A": torch.ones(3, 30), "q.lora_embedding_B": torch.ones(20, 3)}, "at once"),
        ({**PLAIN, "q.lora_B.bias": torch.ones(7)}, "no bias of the second factor"),
        ({**PLAIN, "q.lora_A.bias": torch.ones(3)}, "no bias of the second factor"),
        ({**PLAIN, "q.lora_B.bias": torch.ones(30).int()}, "no bias"),
        ({"q.lora_A.weight": A, "q.lora_A": A, "q.lora_B.weight": B}, "the same part of a module"),
    ],
)
def test_parts_that_do_not_belong_together(tmp_path, tensors, words):
    folder = write(tmp_path / "a", tensors)
    assert words in sentence_of(lambda: open_adapter(folder))


def test_two_forms_of_one_adapter(tmp_path):
    folder = random_adapter(tmp_path / "a", 0)
    torch.save({"base_model.model.q.lora_A.weight": A}, folder / "adapter_model.bin")
    assert "two forms" in sentence_of(lambda: open_adapter(folder))


@pytest.mark.parametrize(
    "pattern",
    [
        "(a+)+b",
        "(a|aa)+b",
        "(.*)*b",
        "(a|a?)+b",
        ".*.*.*.*.*.*.*.*b",
        "(a?){60}a{60}b",
        "((((a+)+)+)+)+b",
        "(?=(a+)+b)a",
    ],
)
@pytest.mark.parametrize("setting", ["rank_pattern", "alpha_pattern"])
def test_patterns_cannot_hang(tmp_path, pattern, setting):
    "Each of them takes `re` longer than the universe has."
    module = "a" * 400
    adapter = open_adapter(
        write(tmp_path / "a", {f"{module}.lora_A.weight": A, f"{module}.lora_B.weight": B}, **{setting: {pattern: 5}})
    )
    assert adapter.rank == 3 and adapter.scaling == {f"{module}.weight": 2.0}


def test_many_patterns_and_modules(tmp_path):
    "As many exact ones as a large model has modules are fine; more comparisons than anybody needs are refused."
    names = [
        f"layers.{i}.{m}"
        for i in range(32)
        for m in ("q_proj", "k_proj", "v_proj", "o_proj", "up_proj", "down_proj", "gate_proj")
    ]
    patterns = {"^" + name.replace(".", r"\."): 3 for name in names} | {r".*\.q_proj": 9}
    assert (
        open_adapter(
            write(
                tmp_path / "a",
                {f"{n}.lora_{f}.weight": A if f == "A" else B for n in names for f in "AB"},
                r=1,
                rank_pattern=patterns,
            )
        ).rank
        == 3
    )
    slow = write(
        tmp_path / "b",
        {f"{'a' * 900}.{i}.lora_{f}.weight": A if f == "A" else B for i in range(20) for f in "AB"},
        rank_pattern={f"(.*b{i})*": 3 for i in range(400)},
    )
    assert "comparisons with the names" in sentence_of(lambda: open_adapter(slow))
    long = write(
        tmp_path / "c", {f"{'a' * 2000}.lora_{f}.weight": A if f == "A" else B for f in "AB"}, rank_pattern={"b": 3}
    )
    assert "2,000 characters" in sentence_of(lambda: open_adapter(long))


@pytest.mark.parametrize(
    "base",
    [
        {"q.weight": torch.ones(300, 1, dtype=torch.uint8), "q.weight.absmax": torch.ones(5)},
        {"q.weight": torch.ones(30, 20).to(torch.float8_e4m3fn), "q.weight_scale_inv": torch.ones(1)},
        {
            "q.qweight": torch.ones(4, 20, dtype=torch.int32),
            "q.scales": torch.ones(1, 20),
            "q.qzeros": torch.ones(1, 3, dtype=torch.int32),
        },
    ],
)
def test_a_base_of_codes_is_refused(tmp_path, base):
    folder = write(tmp_path / "a", PLAIN)
    for call in (
        lambda: open_adapter(folder).apply_to(base),
        lambda: open_adapter(folder, base),
        lambda: Adapters({"a": folder}, base),
        lambda: open_adapter(folder).task_vector().apply_to(base),
    ):
        assert "is quantised" in sentence_of(call)


def test_a_base_of_eight_bits_becomes_numbers(tmp_path):
    folder, noise = write(tmp_path / "a", PLAIN), seeded(0)
    codes = (40 * noise(30, 20)).clamp(-127, 127).to(torch.int8)
    base = {"q.weight": codes, "q.SCB": noise(30).abs(), "q.weight_format": torch.tensor(0, dtype=torch.uint8)}
    base["norm.weight"] = noise(7)
    numbers = codes * base["q.SCB"][:, None] / 127
    moved = open_adapter(folder).apply_to(base)
    assert set(moved) == {"q.weight", "norm.weight"} and moved["q.weight"].dtype == torch.float32
    close(moved["q.weight"], numbers + open_adapter(folder).task_vector()["q.weight"])
    path = save_checkpoint(base, tmp_path / "base.safetensors")
    Adapters({"a": folder}).merge_into(path, tmp_path / "out.safetensors", dtype=torch.float16)
    stored = load_checkpoint(tmp_path / "out.safetensors")["q.weight"]
    assert stored.dtype == torch.float16 and (stored.float() - moved["q.weight"]).abs().max() < 0.02
    spoilt = save_checkpoint({**base, "q.SCB": noise(29)}, tmp_path / "spoilt.safetensors")
    for call in (
        lambda: open_adapter(folder).apply_to(spoilt, out=tmp_path / "new.safetensors"),
        lambda: Adapters({"a": folder}).merge_into(spoilt, tmp_path / "new.safetensors", "ties"),
    ):
        assert "belongs to no matrix of int8" in sentence_of(call)
    assert not (tmp_path / "new.safetensors").exists()


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_numbers_that_are_not_finite(tmp_path, value):
    "Found wherever factors are read, named by adapter and weight, and nothing is written."
    good, noise = random_adapter(tmp_path / "good", 1, names=("q",)), seeded(0)
    base = {"q.weight": noise(30, 20)}
    for key in "AB":
        tensors = {f"q.lora_{f}.weight": noise(3, 20) if f == "A" else noise(30, 3) for f in "AB"}
        tensors[f"q.lora_{key}.weight"][1, 1] = value
        bad = open_adapter(write(tmp_path / key, tensors))
        both = Adapters({"good": good, "bad": bad})
        calls = [
            lambda: bad.task_vector()["q.weight"],
            lambda: bad.apply_to(base),
            lambda: bad.apply_to(base, out=tmp_path / "out"),
            lambda: bad.save(tmp_path / "out"),
            lambda: truncate(bad, 2),
            both.gram,
            lambda: Adapters({"good": good}).with_adapter("bad", bad).gram(),
            lambda: both.combine([1.0, 1.0]),
            lambda: both.combine([1.0, 1.0], rank=2),
            lambda: merge(both.task_vectors(), "sum"),
            lambda: merge(both.task_vectors(), "ties"),
        ]
        for call in calls: assert f"q.lora_{key}.weight" in sentence_of(call)
        assert "'bad'" in sentence_of(both.gram)
    for weights in ([1.0, value], [value, value]):
        with pytest.raises(ValueError, match="The weights hold NaN"): both.combine(weights)
    assert not (tmp_path / "out").exists()


def test_numbers_that_become_too_large(tmp_path):
    noise = seeded(0)
    huge = open_adapter(
        write(tmp_path / "huge", {"q.lora_A.weight": 1e25 * noise(3, 20), "q.lora_B.weight": 1e25 * noise(30, 3)})
    )
    assert "'q.weight' in the adapter" in sentence_of(lambda: huge.task_vector()["q.weight"])
    assert "huge" in sentence_of(Adapters({"huge": huge}).gram)
    scaled = open_adapter(
        write(tmp_path / "scaled", {"q.lora_A.weight": noise(3, 20), "q.lora_B.weight": noise(30, 3)}, lora_alpha=1e300)
    )
    assert "scale" in sentence_of(lambda: scaled.save(tmp_path / "out"))
    good = Adapters({"good": random_adapter(tmp_path / "good", 1, names=("q",))})
    for rank in (None, 2): assert "'q.weight' of the combination" in sentence_of(lambda: good.combine([3.3e38], rank))
    half = {"q.weight": torch.full((30, 20), 60000.0).half()}
    with pytest.raises(ValueError, match="q.weight"): good.combine([1e5]).apply_to(half)
    with pytest.raises(ValueError, match="q.weight"): good.combine([1e5]).apply_to(half, out=tmp_path / "out")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["good", "huge", "scaled"]


def test_whole_weights_that_are_no_numbers(tmp_path):
    base = {"q.weight": torch.zeros(30, 20), "head.weight": torch.zeros(4, 30)}
    folder = write(tmp_path / "a", {**PLAIN, "head.modules_to_save.weight": torch.full((4, 30), float("nan"))})
    assert "'head.weight'" in sentence_of(lambda: open_adapter(folder, base))
    folder = write(tmp_path / "b", {**PLAIN, "head.modules_to_save.weight": torch.ones(4, 30).int()})
    assert "'head.weight' is torch.int32" in sentence_of(lambda: open_adapter(folder, base))
