"""LoRA adapters: what PEFT writes is read exactly, what is no low-rank difference is refused, nothing is
half-written, memory stays bounded."""
import json
import math
import os
import pickle
import subprocess
import sys
import warnings
import zipfile

import pytest
import torch

from tvb.adapters.factors import as_factors
from tvb.adapters.adapter import Adapter, open_adapter
from tvb.adapters.applying import with_tied
from tvb.adapters.collection import Adapters, inner_products
from tvb.adapters.truncation import truncate
from tvb.adapters.bases import load_adapter_basis
from tvb.bases.autoencoder import AutoencoderBasis
from tvb.bases.random_directions import RandomBasis
from tvb.bases.builders import BalancedBasis, ClusterBasis, PCABasis, RandomSelection
from tvb.storage.loading import load_checkpoint
from tvb.storage.writing import save_checkpoint
from tvb.vectors.collection import TaskVectors
from tvb.merging.methods import merge
from tvb.vectors.vector import TaskVector

NAMES = ("layer.0.query", "layer.0.value", "layer.1.query")


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


# reading
# ------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize(
    "settings, expected",
    [
        ({}, lambda A, B: 6 / 3 * B @ A),
        (dict(lora_alpha=1), lambda A, B: B @ A / 3),
        (dict(use_rslora=True), lambda A, B: 6 / math.sqrt(3) * B @ A),
        (dict(fan_in_fan_out=True), lambda A, B: 2 * (B @ A).T),
        (dict(alpha_pattern={"query": 9}), lambda A, B: 3 * B @ A),
        (dict(r=8, rank_pattern={"layer.0.query": 3}), lambda A, B: 2 * B @ A),
        (dict(r=8, rank_pattern={"^layer.0.q.*y": 3}, use_rslora=True), lambda A, B: 6 / math.sqrt(3) * B @ A),
        (dict(alpha_pattern={"uery": 9, "0.query": 12}), lambda A, B: 4 * B @ A),
    ],
)
def test_scales_and_layouts(tmp_path, settings, expected):
    noise = numbers(0)
    A, B = noise(3, 20), noise(30, 3)
    vector = open_adapter(
        write(tmp_path / "a", {"layer.0.query.lora_A.weight": A, "layer.0.query.lora_B.weight": B}, **settings)
    ).task_vector()
    close(vector["layer.0.query.weight"], expected(A, B), 1e-6)


def test_embeddings_convolutions_and_names(tmp_path):
    noise = numbers(0)
    tensors = {
        "words.lora_embedding_A": noise(3, 40),
        "words.lora_embedding_B": noise(20, 3),
        "words.base_layer.weight": noise(40, 20),
        "picture.lora_A.weight": noise(3, 2, 4, 4),
        "picture.lora_B.weight": noise(6, 3, 1, 1),
        "sound.lora_A.weight": noise(3, 2, 5),
        "sound.lora_B.weight": noise(6, 3, 1),
    }
    adapter = open_adapter(write(tmp_path / "a", tensors, lora_alpha=3))
    vector = adapter.task_vector()
    close(vector["words.weight"], (tensors["words.lora_embedding_B"] @ tensors["words.lora_embedding_A"]).T)
    close(
        vector["picture.weight"],
        torch.einsum("or,rihw->oihw", tensors["picture.lora_B.weight"][:, :, 0, 0], tensors["picture.lora_A.weight"]),
    )
    close(
        vector["sound.weight"],
        torch.einsum("or,rik->oik", tensors["sound.lora_B.weight"][:, :, 0], tensors["sound.lora_A.weight"]),
    )
    again = open_adapter(adapter.save(tmp_path / "again"))
    for name in adapter.names: close(again.task_vector()[name], vector[name])
    named = open_adapter(
        write(
            tmp_path / "named",
            {
                n.replace("lora_A", "lora_A.mine")
                .replace("lora_B", "lora_B.mine")
                .replace("embedding_A", "embedding_A.mine")
                .replace("embedding_B", "embedding_B.mine"): t
                for n, t in tensors.items()
            },
            lora_alpha=3,
        )
    )
    assert named.names == adapter.names
    close(named.task_vector()["words.weight"], vector["words.weight"])


def test_half_precision_is_computed_in_single(tmp_path):
    noise = numbers(0)
    A, B = noise(3, 20).bfloat16(), noise(30, 3).bfloat16()
    vector = open_adapter(write(tmp_path / "a", {"q.lora_A.weight": A, "q.lora_B.weight": B})).task_vector()
    assert vector.dtype == torch.float32
    close(vector["q.weight"], 2 * B.float() @ A.float(), 1e-6)


def test_torch_file_is_read_without_running_it(tmp_path):
    folder = random_adapter(tmp_path / "a", 0)
    reference = open_adapter(folder).task_vector()["layer.0.query.weight"]
    torch.save(dict(load_checkpoint(folder / "adapter_model.safetensors")), folder / "adapter_model.bin")
    (folder / "adapter_model.safetensors").unlink()
    assert torch.equal(open_adapter(folder).task_vector()["layer.0.query.weight"], reference)

    class Evil:
        def __reduce__(self): return os.system, (f"touch {tmp_path / 'ran'}",)
    with zipfile.ZipFile(folder / "adapter_model.bin", "w") as archive:
        archive.writestr("archive/data.pkl", pickle.dumps(Evil()))
    with pytest.raises(ValueError, match="which is code and not data"): open_adapter(folder)
    assert not (tmp_path / "ran").exists()


def test_whole_weights_need_the_base_model(tmp_path):
    noise = numbers(0)
    base = {"q.weight": noise(30, 20), "q.bias": noise(30), "head.weight": noise(4, 30), "untouched": noise(3)}
    head, bias = noise(4, 30), noise(30)
    folder = write(
        tmp_path / "a",
        {
            "q.lora_A.weight": noise(3, 20),
            "q.lora_B.weight": noise(30, 3),
            "head.modules_to_save.weight": head,
            "q.base_layer.bias": bias,
        },
    )
    with pytest.raises(ValueError, match="give the base model"): open_adapter(folder)
    adapter = open_adapter(folder, base)
    result = adapter.apply_to(base)
    assert (
        torch.allclose(result["head.weight"], head, atol=1e-6)
        and torch.allclose(result["q.bias"], bias, atol=1e-6)
        and torch.equal(result["untouched"], base["untouched"])
    )
    with pytest.raises(ValueError, match="another size"): open_adapter(folder, {**base, "head.weight": noise(5, 30)})
    with pytest.raises(ValueError, match="another base model"):
        open_adapter(folder, {n: t for n, t in base.items() if n != "q.bias"})
    pair = Adapters({"a": folder, "b": random_adapter(tmp_path / "b", 1, names=("q",))}, base)
    close(pair.gram(), dense_gram(pair))
    with pytest.raises(ValueError, match="none. Save adapter.task_vector"): adapter.save(tmp_path / "out")


class TiedModel(torch.nn.Module):
    "Three names for one tensor."
    def __init__(self):
        super().__init__()
        self.words, self.head, self.second = (
            torch.nn.Embedding(40, 20),
            torch.nn.Linear(20, 40),
            torch.nn.Linear(20, 40, bias=False),
        )
        self.head.weight = self.second.weight = self.words.weight


@pytest.mark.parametrize("name, kind", [("words.weight", "embedding"), ("head.weight", "linear")])
def test_tied_weights_are_taken_apart(name, kind):
    "An adapter changes the module that it names; the others keep their common tensor."
    model, noise = TiedModel(), numbers(0)
    adapter = Adapter({name: as_factors(noise(40, 2), noise(2, 20), (40, 20), kind)})
    delta, before = adapter.task_vector()[name], model.words.weight.detach().clone()
    for base in (model, model.state_dict(), load_checkpoint(model)):
        with pytest.warns(UserWarning, match=f"are one tensor in .*, and the adapter changes '{name}' alone"):
            changed = adapter.apply_to(base, 0.5)
        state = changed.state_dict() if base is model else changed
        for other in ("words.weight", "head.weight", "second.weight"):
            close(state[other], before + 0.5 * delta * (other == name))
    with pytest.warns(UserWarning, match="are one tensor in"): changed = adapter.apply_to(model)
    kept = [
        weight
        for n, weight in (
            ("words.weight", changed.words.weight),
            ("head.weight", changed.head.weight),
            ("second.weight", changed.second.weight),
        )
        if n != name
    ]
    assert kept[0] is kept[1] and torch.equal(model.words.weight, before) and model.head.weight is model.words.weight
    # the vector is the adapter
    with pytest.warns(UserWarning, match="are one tensor in"):
        close(adapter.task_vector().apply_to(model).state_dict()[name], before + delta)


def test_tied_weights_of_a_model_with_other_beginnings():
    "What stands before all names of the base, or of the adapter, is none of them."
    noise = numbers(0)
    words = noise(40, 20)
    base = {"model.words.weight": words, "model.head.weight": words, "model.norm": noise(3)}
    adapter = Adapter({"words.weight": as_factors(noise(40, 2), noise(2, 20), (40, 20), "embedding")})
    with pytest.warns(UserWarning) as said: changed = adapter.apply_to(base)
    assert any("one tensor in" in str(w.message) for w in said)
    close(changed["model.words.weight"], words + adapter.task_vector()["words.weight"])
    assert torch.equal(changed["model.head.weight"], words)


def test_tied_weights_that_were_trained_as_one():
    model, noise = TiedModel(), numbers(0)
    adapter = Adapter(
        {"words.weight": as_factors(noise(40, 2), noise(2, 20), (40, 20), "embedding")},
        config=dict(ensure_weight_tying=True),
    )
    changed = adapter.apply_to(model, 0.5)
    close(changed.head.weight.detach(), model.head.weight.detach() + 0.5 * adapter.task_vector()["words.weight"])
    assert changed.head.weight is changed.words.weight is changed.second.weight
    assert with_tied(adapter.task_vector(), model).names == ["words.weight", "head.weight", "second.weight"]
    untied = {n: t.clone() for n, t in model.state_dict().items()}
    assert with_tied(adapter.task_vector(), untied).names == ["words.weight"]
    with pytest.raises(ValueError, match="Apply one after the other"):
        Adapters({"one": adapter, "other": Adapter(adapter.factors)})


def test_several_tied_names_are_changed_each_by_its_own():
    model, noise = TiedModel(), numbers(0)
    adapter = Adapter(
        {
            n: as_factors(noise(40, 2), noise(2, 20), (40, 20), kind)
            for n, kind in (("words.weight", "embedding"), ("head.weight", "linear"))
        }
    )
    vector = adapter.task_vector()
    with pytest.warns(UserWarning, match="the adapter changes 'words.weight' and 'head.weight' alone"):
        changed = adapter.apply_to(model)
    for name in adapter.names: close(changed.state_dict()[name], model.words.weight.detach() + vector[name])
    assert torch.equal(changed.second.weight, model.words.weight)


def test_tied_weights_of_which_a_file_stores_one(tmp_path):
    noise = numbers(0)
    words = noise(40, 20)
    base = save_checkpoint({"words.weight": words, "norm": noise(3)}, tmp_path / "base.safetensors")
    head = open_adapter(
        write(tmp_path / "head", {"lm_head.lora_A.weight": noise(3, 20), "lm_head.lora_B.weight": noise(40, 3)})
    )
    with pytest.raises(ValueError, match="If the model ties it to 'words.weight'") as error: head.apply_to(base)
    assert "another" not in str(error.value) and "tie_word_embeddings=False" in str(error.value)
    whole = write(tmp_path / "whole", {"lm_head.modules_to_save.weight": noise(40, 20)})
    with pytest.raises(ValueError, match="If the model ties it to 'words.weight'"): open_adapter(whole, base)
    layer = open_adapter(
        write(tmp_path / "layer", {"h.7.q.lora_A.weight": noise(3, 20), "h.7.q.lora_B.weight": noise(30, 3)})
    )
    with pytest.raises(ValueError, match="it belongs to another base model"): layer.apply_to(base)
    embedding = open_adapter(
        write(tmp_path / "words", {"words.lora_embedding_A": noise(3, 40), "words.lora_embedding_B": noise(20, 3)})
    )
    # nothing says that it is tied
    close(embedding.apply_to(base)["words.weight"], words + embedding.task_vector()["words.weight"])
    (tmp_path / "config.json").write_text(json.dumps(dict(text_config=dict(tie_word_embeddings=True))))
    with pytest.warns(UserWarning, match="stores 'words.weight' once for the embedding and the last layer"):
        embedding.apply_to(base)
    both = save_checkpoint(
        {"words.weight": words, "lm_head.weight": words, "norm": noise(3)}, tmp_path / "both.safetensors"
    )
    close(head.apply_to(both)["lm_head.weight"], words + head.task_vector()["lm_head.weight"])
    assert torch.equal(head.apply_to(both)["words.weight"], words)
    embedding.apply_to(both)


PLAIN = {"q.lora_A.weight": torch.ones(3, 20), "q.lora_B.weight": torch.ones(30, 3)}
REFUSED = {
    "DoRA": (PLAIN, dict(use_dora=True), "DoRA"),
    "magnitudes": ({**PLAIN, "q.lora_magnitude_vector": torch.ones(30)}, {}, "DoRA"),
    "IA3": ({"q.ia3_l": torch.ones(30, 1)}, dict(peft_type="IA3"), "kind IA3"),
    "prompts": ({"prompt_embeddings": torch.ones(5, 20)}, dict(peft_type="PROMPT_TUNING"), "kind PROMPT_TUNING"),
    "no kind": (PLAIN, dict(peft_type=None), "no peft_type"),
    "another start": (PLAIN, dict(init_lora_weights="pissa_niter_4"), "path_initial_model"),
    "tokens": (PLAIN, dict(trainable_token_indices=[1]), "single tokens"),
    "repeated layers": (PLAIN, dict(layer_replication=[[0, 2], [1, 2]]), "repeats layers"),
    "experts": (PLAIN, dict(target_parameters=["experts.up"]), "experts"),
    "nested experts": (
        {"mlp.base_layer.lora_A.weight": torch.ones(3, 2), "mlp.base_layer.lora_B.weight": torch.ones(2, 3)},
        {},
        "experts",
    ),
    "unknown factor": ({**PLAIN, "q.lora_diag": torch.ones(3)}, {}, "'base_model.model.q.lora_diag'"),
    "other rank": (PLAIN, dict(r=4), "says rank 4"),
    "rank that is none": (PLAIN, dict(r="3"), "`r` takes a whole number, and '3' is none"),
    "bad pattern": (PLAIN, dict(rank_pattern={"(": 3}), "not a regular expression"),
    "half": ({"q.lora_A.weight": torch.ones(3, 20)}, {}, "only the factor A"),
    "two adapters": (
        {**PLAIN, "k.lora_A.b.weight": torch.ones(3, 20), "k.lora_B.b.weight": torch.ones(30, 3)},
        {},
        "several adapters",
    ),
    "groups": ({"c.lora_A.weight": torch.ones(3, 2, 3, 3), "c.lora_B.weight": torch.ones(6, 1, 1, 1)}, {}, "groups"),
    "head": ({**PLAIN, "head.weight": torch.ones(4, 30)}, {}, "whole tensors"),
    "nothing": ({}, {}, "changes no weight"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_sum_of_low_rank_differences_is_refused(tmp_path, name):
    tensors, settings, sentence = REFUSED[name]
    with pytest.raises(ValueError) as error: open_adapter(write(tmp_path / "a", tensors, **settings))
    assert sentence in str(error.value) and str(error.value).rstrip().endswith(".")


def test_damaged_folders(tmp_path):
    with pytest.raises(FileNotFoundError, match="holds no adapter"): open_adapter(tmp_path)
    folder = random_adapter(tmp_path / "a", 0)
    with pytest.raises(FileNotFoundError, match="Its folder 'a' has one"): open_adapter(tmp_path)
    file = folder / "adapter_model.safetensors"
    content = file.read_bytes()
    file.write_bytes(content[:len(content) // 2])
    with pytest.raises(ValueError, match="truncated"): open_adapter(folder)
    file.unlink()
    with pytest.raises(FileNotFoundError, match="Download the whole folder"): open_adapter(folder)
    (folder / "adapter_config.json").write_text("{")
    with pytest.raises(ValueError, match="is not JSON"): open_adapter(folder)


# what comes from outside
# ---------------------------------------------------------------------------------------------------------------

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


def sentence_of(call):
    "The refusal, which is one line that begins like a sentence and ends like one."
    with pytest.raises(ValueError) as error: call()
    text = str(error.value)
    assert len(text.splitlines()) == 1 and text.endswith(".") and text.isprintable() and len(text) < 800, text
    return text


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
        {"q.weight": torch.ones(30, 20, dtype=torch.int8), "q.SCB": torch.ones(30)},
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


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_numbers_that_are_not_finite(tmp_path, value):
    "Found wherever factors are read, named by adapter and weight, and nothing is written."
    good, noise = random_adapter(tmp_path / "good", 1, names=("q",)), numbers(0)
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
    noise = numbers(0)
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


# task vectors
# ------------------------------------------------------------------------------------------------------------

def test_ranges_are_what_the_whole_is(tmp_path):
    noise = numbers(3)
    for kind in ("linear", "embedding", "transposed"):
        vector = Adapter({"w.weight": as_factors(noise(30, 3), noise(3, 20), (30, 20), kind)}).task_vector()
        whole = vector["w.weight"].flatten()
        for start, stop in ((0, 600), (0, 1), (19, 21), (599, 600), (37, 411)):
            assert torch.allclose(
                vector.tensors.read("w.weight", start, stop, torch.empty(stop - start)), whole[start:stop], atol=1e-5
            )


def test_builders_and_mergings_take_adapters(mixed):
    same = Adapters({n: mixed[n] for n in mixed.names if n.startswith("task")})
    tasks = TaskVectors(None, {n: same[n].task_vector() for n in same})
    dense = TaskVectors(None, {n: TaskVector(dict(tasks[n].tensors)) for n in tasks})
    close(tasks.gram(), dense.gram())
    for method in ("mean", "ties", "tsv"):
        for name in tasks.parameters: close(merge(tasks, method)[name], merge(dense, method)[name], 1e-4)
    basis = BalancedBasis(2).fit(tasks)
    assert basis.measure()["mean_relative_error"] == pytest.approx(basis.certificate["mean_relative_error"], rel=1e-4)


# gram
# ------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("memory", ["1GiB", "40kB"])
@pytest.mark.parametrize("threads", [1, 2])
def test_gram_is_the_dense_one(mixed, memory, threads, monkeypatch):
    monkeypatch.setenv("TVB_MEMORY", memory)
    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    try: gram = mixed.gram()
    finally: torch.set_num_threads(before)
    close(gram, dense_gram(mixed))
    assert torch.equal(gram, gram.T) and float(torch.linalg.eigvalsh(gram).min()) > -1e-4 * float(gram.diagonal().max())
    assert float((gram - dense_gram(mixed)).abs().max()) <= 1e-5 * float(dense_gram(mixed).diagonal().max())
    close(inner_products(Adapters({n: mixed[n] for n in ("wide", "elsewhere")}), mixed), dense_gram(mixed)[[5, 7]])
    assert mixed.cosine()[1, 8] == pytest.approx(1)


def test_many_adapters_in_products_of_single_ranks(tmp_path):
    noise = numbers(5)
    crowd = Adapters(
        {
            str(t): Adapter({"w.weight": as_factors(noise(40, r), noise(r, 50), (40, 50))})
            for t, r in enumerate([3] * 700 + [4] * 650 + [30] * 20)
        }
    )
    close(crowd.gram(), dense_gram(crowd))


def test_layouts_may_differ_from_adapter_to_adapter():
    noise = numbers(6)
    crowd = Adapters(
        {
            str(t): Adapter({"words.weight": as_factors(noise(40, 3), noise(3, 50), (40, 50), kind)})
            for t, kind in enumerate(["linear", "embedding", "transposed"] * 3)
        }
    )
    close(crowd.gram(), dense_gram(crowd))
    close(
        crowd.combine([1.0] * 9).task_vector()["words.weight"],
        sum(a.task_vector()["words.weight"] for a in crowd.adapters.values()),
    )


def test_nan_and_other_models_are_named(tmp_path):
    noise = numbers(0)
    bad = Adapter({"w.weight": as_factors(noise(6, 2) / 0 * 0, noise(2, 5), (6, 5))})
    good = Adapter({"w.weight": as_factors(noise(6, 2), noise(2, 5), (6, 5))})
    with pytest.raises(ValueError, match="'bad' holds NaN"): Adapters({"good": good, "bad": bad}).gram()
    with pytest.raises(ValueError, match="holds NaN or infinity"): truncate(bad, 1)
    other = Adapter({"w.weight": as_factors(noise(7, 2), noise(2, 5), (7, 5))})
    with pytest.raises(ValueError, match=r"shape \[7, 5\] in adapter 'other' and \[6, 5\] in 'good'"):
        Adapters({"good": good, "other": other})
    with pytest.raises(ValueError, match="give at least one"): Adapters({})
    with pytest.raises(ValueError, match="dict from task name"): Adapters([good])
    with pytest.raises(KeyError, match="there are good"): Adapters({"good": good})["nice"]


MEMORY = """
import resource, sys, torch
from tvb.adapters.collection import Adapters
import tvb.merging.methods
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
adapters = Adapters({str(t): sys.argv[1] + "/" + str(t % 20) for t in range(200)})
adapters.gram()
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)
"""


def test_memory_of_the_gram_does_not_grow_with_the_dense_size(tmp_path):
    for t in range(20): random_adapter(tmp_path / str(t), t, 16, tuple(f"l.{i}.query" for i in range(4)), (768, 768))
    environment = {**os.environ, "TVB_MEMORY": "64MiB", "OMP_NUM_THREADS": "1"}
    found = subprocess.run(
        [sys.executable, "-c", MEMORY, str(tmp_path)], capture_output=True, text=True, env=environment, check=True
    )
    assert (
        float(found.stdout) < 250
    ), f"{found.stdout} MB for 200 adapters whose dense form takes {200 * 4 * 768 * 768 * 4 / 2**20:.0f} MB"


# results
# ------------------------------------------------------------------------------------------------------------

def test_combinations_are_exact(mixed):
    weights = numbers(7)(len(mixed), 3).double()
    weights[:, 2] = torch.eye(len(mixed))[7]
    reference = mixed.task_vectors().combine(weights)
    for adapter, vector in zip(mixed.combine(weights), reference):
        for name in mixed.shapes:
            close(adapter.task_vector(mixed.shapes)[name], vector[name]) if vector[name].any() else None
    alone = mixed.combine(weights)[2]
    assert alone.rank == 2 and alone.names == mixed["elsewhere"].names     # factors side by side, of what is used only
    with pytest.raises(ValueError, match="one row per task"): mixed.combine([1.0])
    with pytest.raises(ValueError, match="all zero"): mixed.combine([0.0] * len(mixed))


@pytest.mark.parametrize("rank", [1, 4, 20])
def test_truncation_is_the_best_there_is(mixed, rank, tmp_path):
    total = mixed.combine([1.0] * len(mixed))
    for thin in (truncate(total, rank), mixed.combine([1.0] * len(mixed), rank), truncate(total.task_vector(), rank)):
        lost = kept = 0.0
        for name in total.names:
            matrix = total.task_vector()[name].double()
            S = torch.linalg.svdvals(matrix)
            best = float(S[rank:].square().sum())
            measured = float((thin.task_vector()[name] - matrix).square().sum())
            assert measured <= best * (1 + 1e-4) + 1e-9 * float(S.square().sum())
            assert thin.errors[name] == pytest.approx(math.sqrt(best / float(S.square().sum())), abs=1e-5)
            lost, kept = lost + best, kept + float(S.square().sum())
        assert thin.error == pytest.approx(math.sqrt(lost / kept), abs=1e-5) and thin.rank == min(rank, 20)
    again = open_adapter(thin.save(tmp_path / "thin"))
    for name in thin.names: close(again.task_vector()[name], thin.task_vector()[name])


def test_dense_vectors_become_adapters(tmp_path):
    noise = numbers(0)
    vector = TaskVector(
        {
            "layer.query.weight": noise(30, 20),
            "layer.query.bias": noise(30),
            "word_embeddings.weight": noise(40, 20),
            "still.weight": torch.zeros(5, 5),
        }
    )
    with pytest.raises(ValueError, match="matrices_only=True"): truncate(vector, 2).save(tmp_path / "no")
    thin = truncate(vector, 20, matrices_only=True)
    assert thin.names == ["layer.query.weight", "word_embeddings.weight"] and thin.errors["layer.query.bias"] == 1.0
    assert thin.error == pytest.approx(float(vector["layer.query.bias"].norm()) / vector.norm(), rel=1e-4)
    stored = load_checkpoint(thin.save(tmp_path / "thin") / "adapter_model.safetensors")
    assert (
        "base_model.model.word_embeddings.lora_embedding_A" in stored
        and "base_model.model.layer.query.lora_A.weight" in stored
    )
    for wrong in (0, -1, 2.0, True):
        with pytest.raises(ValueError, match="whole number from 1"): truncate(vector, wrong)
    with pytest.raises(ValueError, match="takes an Adapter or a TaskVector"): truncate({}, 2)


def test_saving_is_atomic(tmp_path, monkeypatch):
    adapter = open_adapter(random_adapter(tmp_path / "a", 0))
    target = open_adapter(open_adapter(random_adapter(tmp_path / "b", 1)).save(tmp_path / "target"))
    before = target.task_vector()["layer.0.query.weight"].clone()

    def full_disk(*arguments, **settings): raise OSError(28, "The disk is full")
    with monkeypatch.context() as patched:
        patched.setattr("tvb.adapters.saving.save_checkpoint", full_disk)
        for folder in ("target", "new"):
            with pytest.raises(OSError, match="full"): adapter.save(tmp_path / folder)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a", "b", "target"]
    assert torch.equal(open_adapter(tmp_path / "target").task_vector()["layer.0.query.weight"], before)
    (tmp_path / "diary").mkdir()
    (tmp_path / "diary" / "june.txt").write_text("dear")
    with pytest.raises(FileExistsError, match="not of a PEFT adapter written by tvb: june.txt"):
        adapter.save(tmp_path / "diary")
    adapter.save(tmp_path / "target")
    close(
        open_adapter(tmp_path / "target").task_vector()["layer.0.query.weight"],
        adapter.task_vector()["layer.0.query.weight"],
    )


def listing(folder):
    "Every file of a folder, with its bytes."
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.mark.parametrize(
    "foreign", ["tokenizer.json", "README.md", "eval_results.json", "runs/events", "adapter_config.json.bak"]
)
def test_a_folder_with_other_files_is_left_alone(tmp_path, foreign, mixed):
    "Of PEFT's users as well: whatever was not written here is named, and stays."
    same = Adapters({f"task{t}": mixed[f"task{t}"] for t in range(4)})
    basis = same.fit(BalancedBasis(2), rank=3)
    for name, save in (("adapter", same.combine([1.0] * 4, rank=3).save), ("basis", basis.save_adapters)):
        save(tmp_path / name)
        save(tmp_path / name)                                           # over its own kind
        (tmp_path / name / foreign).parent.mkdir(exist_ok=True)
        (tmp_path / name / foreign).write_text("mine")
        before = listing(tmp_path)
        with pytest.raises(FileExistsError, match=foreign.replace(".", r"\.")): save(tmp_path / name)
        assert listing(tmp_path) == before


def test_adapters_of_other_writers_and_kinds_are_left_alone(tmp_path, mixed):
    same = Adapters({f"task{t}": mixed[f"task{t}"] for t in range(4)})
    summed, basis = same.combine([1.0] * 4, rank=3), same.fit(BalancedBasis(2), rank=3)
    random_adapter(tmp_path / "peft", 20)
    summed.save(tmp_path / "sum")
    edited = open_adapter(summed.save(tmp_path / "edited") )
    (tmp_path / "edited" / "adapter_config.json").write_text(json.dumps({**edited.config, "lora_alpha": 1}))
    basis.save_adapters(tmp_path / "basis")
    before = listing(tmp_path)
    for folder, save in (
        ("peft", summed.save),
        ("edited", summed.save),
        ("basis", summed.save),
        ("sum", basis.save_adapters),
        ("peft", basis.save_adapters),
    ):
        with pytest.raises(FileExistsError, match="nothing was changed"): save(tmp_path / folder)
    assert listing(tmp_path) == before


def test_outputs_that_are_inputs(tmp_path):
    noise = numbers(0)
    # which may be written over
    for name in ("a", "b"):
        Adapter({"q.weight": as_factors(noise(30, 2), noise(2, 20), (30, 20))}).save(tmp_path / name)
    base = save_checkpoint({"q.weight": noise(30, 20)}, tmp_path / "base.safetensors")
    pair = Adapters({n: tmp_path / n for n in ("a", "b")})
    summed, basis = pair.combine([1.0, 1.0], rank=2), pair.fit(BalancedBasis(1), rank=2)
    (tmp_path / "link").symlink_to(tmp_path / "a")
    before = listing(tmp_path)
    for folder in ("a", "b", "link", ".", "a/merged"):
        for save in (
            summed.save,
            truncate(summed, 1).save,
            basis.save_adapters,
            truncate(pair["a"].task_vector(), 1).save if folder in ("a", "link", ".", "a/merged") else summed.save,
        ):
            with pytest.raises(ValueError, match="nothing was changed"): save(tmp_path / folder)
    for out in (base, tmp_path / "a" / "adapter_model.safetensors"):
        with pytest.raises(ValueError, match="nothing was changed"): summed.apply_to(base, out=out)
    assert listing(tmp_path) == before
    summed.apply_to(base, out=tmp_path / "model.safetensors")


def test_saving_keeps_what_is_known_of_the_base(tmp_path):
    about = dict(
        base_model_name_or_path="org/model",
        revision="v1",
        task_type="CAUSAL_LM",
        auto_mapping={"base_model_class": "Model"},
    )
    for t in range(2): random_adapter(tmp_path / f"task{t}", t, **about)
    summed = Adapters({f"task{t}": tmp_path / f"task{t}" for t in range(2)}).combine([1.0, 1.0], rank=2)
    for adapter in (summed, truncate(summed, 1)):
        assert {k: open_adapter(adapter.save(tmp_path / "out")).config[k] for k in about} == about


def test_names_are_names(tmp_path):
    one, other = (random_adapter(tmp_path / str(t), t, base_model_name_or_path=f"org/{t}") for t in range(2))
    with pytest.warns(UserWarning, match="'a' was trained on org/0 and 'b' on org/1"):
        pair = Adapters({"a": one, "b": other})
    with pytest.raises(ValueError, match="Two adapters have the name '1'"): Adapters({1: one, "1": other})
    with pytest.raises(ValueError, match="asked for twice"): pair.subset(["a", "a"])
    assert Adapters({"z": one, "a": one}).names == ["z", "a"]
    for wrong in (3, None, [one]):
        with pytest.raises(ValueError, match="the folder that holds it"): Adapters({"a": wrong})


# bases
# ------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize(
    "builder",
    [BalancedBasis(3), AutoencoderBasis(3, steps=200), PCABasis(3), RandomSelection(3), ClusterBasis(3)],
    ids=lambda b: b.method,
)
def test_bases_from_factors_are_the_dense_ones(mixed, builder, tmp_path):
    subset = Adapters({n: mixed[n] for n in mixed.names[:8]})
    basis, reference = subset.fit(builder), builder.fit(
        TaskVectors(None, {n: TaskVector(dict(subset[n].task_vector(subset.shapes).tensors)) for n in subset})
    )
    for key in ("mean_relative_error", "merged_cosine", "loss", "spectral_floor"):
        assert basis.certificate[key] == pytest.approx(reference.certificate[key], rel=1e-3, abs=1e-4)
    name = reference.vectors[0].names[0]
    close(basis.merged()[name], reference.merged()[name], 1e-3)
    close(basis.merged_adapter().task_vector()[name], basis.merged()[name], 1e-4)
    close(basis.reconstruct("wide")[name], reference.reconstruct("wide")[name], 1e-2)
    thin = subset.fit(builder, rank=4)
    assert thin.measure()["mean_relative_error"] == pytest.approx(thin.certificate["mean_relative_error"], rel=1e-3)
    assert thin.measure()["merged_cosine"] == pytest.approx(thin.certificate["merged_cosine"], rel=1e-3, abs=1e-5)
    assert thin.nbytes["stored"] < thin.nbytes["dense_basis"] < thin.nbytes["dense_tasks"]
    again = load_adapter_basis(thin.save_adapters(tmp_path / "basis"), subset)
    assert again.certificate["mean_relative_error"] == pytest.approx(thin.certificate["mean_relative_error"], rel=1e-6)
    close(again.merged()[name], thin.merged()[name])
    assert open_adapter(tmp_path / "basis" / "vector-000").rank <= 4


@pytest.mark.parametrize("rank", [None, 4])
def test_a_task_more_or_less(mixed, rank):
    subset, more = Adapters({n: mixed[n] for n in mixed.names[:6]}), Adapters({n: mixed[n] for n in mixed.names[:7]})
    basis = subset.fit(PCABasis(2), rank).add("wider", mixed["wider"])
    fresh = more.fit(PCABasis(2), rank)
    close(basis.gram, more.gram())
    assert basis.names == more.names and basis.certificate["mean_relative_error"] == pytest.approx(
        fresh.certificate["mean_relative_error"], rel=1e-4
    )
    close(basis.remove("wider").gram, subset.gram())
    assert basis.names == subset.names and len(basis.collection) == 6
    with pytest.raises(ValueError, match="There is an adapter 'wide' already"): basis.add("wide", mixed["wide"])
    with pytest.raises(ValueError, match="There is no task 'moon'"): basis.remove("moon")
    with pytest.raises(KeyError, match="There is no adapter 'moon'"): subset.subset(["moon"])


def test_bases_that_can_not_be(mixed, tmp_path):
    with pytest.raises(ValueError, match="have no small factors"): mixed.fit(RandomBasis(2))
    with pytest.raises(ValueError, match="one of the classes of tvb.bases.builders"): mixed.fit("pca")
    with pytest.raises(ValueError, match="save nothing"): mixed.fit(BalancedBasis(9))
    basis = mixed.fit(BalancedBasis(2), rank=3)
    basis.save_adapters(tmp_path / "basis")
    with pytest.raises(ValueError, match="Give the adapters that it was built from"):
        load_adapter_basis(tmp_path / "basis", Adapters({"a": mixed["wide"]}))
    with pytest.raises(FileNotFoundError, match="no basis of adapters"): load_adapter_basis(tmp_path / "task0", mixed)
    with pytest.raises(ValueError, match="There is no task 'moon'"): basis.reconstruct_adapter("moon")


def test_stored_bases_are_checked_where_they_enter(mixed, tmp_path):
    # not in the order of the alphabet
    subset = Adapters({n: mixed[n] for n in ("wide", "task0", "elsewhere", "task1")})
    basis = subset.fit(BalancedBasis(2), rank=3)
    folder = basis.save_adapters(tmp_path / "basis")
    again = load_adapter_basis(folder, subset.subset(["task0", "task1", "wide", "elsewhere"]))
    assert again.names == basis.names == subset.names
    for name, error in basis.certificate["relative_error"].items():
        assert again.measure()["relative_error"][name] == pytest.approx(error, rel=1e-3)
    file = folder / "adapter_basis.safetensors"
    parts, content = load_checkpoint(file), file.read_bytes()
    tensors, words = dict(parts), dict(parts.metadata)
    for change in (
        {"tvb.names": "[1, 2, 3, 4]"},
        {"tvb.names": '["wide", "wide", "task0", "task1"]'},
        {"tvb.names": "null"},
        {"tvb.n_basis": '"2"'},
        {"tvb.n_basis": "3"},
        {"tvb.n_basis": "-1"},
        {"tvb.mean": "1"},
        {"tvb.settings": "[]"},
        {"tvb.method": "{"},
        {"tvb.names": "[" * 100_000},
        {"tvb.adapters": "[]"},
        {"tvb.adapters": '"x"'},
        {"tvb.names": "NaN"},
    ):
        save_checkpoint(tensors, file, {**words, **change})
        assert "adapter_basis.safetensors" in sentence_of(lambda: load_adapter_basis(folder, subset))
    for change in (
        dict(gram=torch.zeros(3, 3)),
        dict(gram=tensors["gram"] * float("nan")),
        dict(decoder=torch.zeros(4, 2)),
        dict(merge_weights=torch.zeros(())),
        dict(decoder=torch.zeros(2, 4).to(torch.float8_e4m3fn)[:1]),
    ):
        spoil(file, {**tensors, **change}, words)
        assert next(iter(change)) in sentence_of(lambda: load_adapter_basis(folder, subset))
    for name in tensors:
        if name not in ("gram", "decoder", "merge_weights"): continue
        save_checkpoint({n: t for n, t in tensors.items() if n != name}, file, words)
        assert name in sentence_of(lambda: load_adapter_basis(folder, subset))
    file.write_bytes(content)
    other = Adapters({**subset.adapters, "task1": mixed["task2"]})
    assert "'task1' is not the one" in sentence_of(lambda: load_adapter_basis(folder, other))


def test_the_command_line(tmp_path):
    from typer.testing import CliRunner
    from tvb.command_line.commands import app
    noise = numbers(0)
    for name in ("a", "b"):
        Adapter({"q.weight": as_factors(noise(30, 2), noise(2, 20), (30, 20))}).save(tmp_path / name)
    base = save_checkpoint({"q.weight": noise(30, 20)}, tmp_path / "base.safetensors")
    tuned = save_checkpoint({"q.weight": noise(30, 20)}, tmp_path / "tuned.safetensors")
    folders, before = (tmp_path / "a", tmp_path / "b"), listing(tmp_path)
    for words in (
        ("merge", *folders, "-o", tmp_path / "a"),
        ("merge", *folders, "-o", base, "--base", base),
        ("merge", *folders, "-o", tmp_path / "x", "-w", "nan", "-w", "1"),
        ("merge", *folders, "-o", tmp_path / "x", "-w", "1"),
        ("merge", *folders, "-o", tmp_path / "x", "-w", "inf", "-w", "1", "--base", base),
        ("merge", *folders, "-o", tmp_path / "x", "-r", "0"),
        ("merge", *folders, "-o", tmp_path / "x", "-r", "0", "--base", base),
        ("basis", *folders, "-o", tmp_path / "b", "-M", "1"),
        ("basis", *folders, "-o", tmp_path / "x", "-M", "1", "-r", "-1"),
        ("basis", *folders, "-o", tmp_path / "x", "-M", "0"),
        ("basis", *folders, "-o", tmp_path / "x", "-M", "2"),
        ("basis", *folders, "-o", tmp_path / "x", "-M", "1", "--method", "magic"),
        ("extract", base, tuned, "-o", base),
        ("extract", base, tuned, "-o", tmp_path, "-r", "2"),
        ("extract", base, tuned, "-o", tmp_path / "x", "-r", "0"),
        ("extract", base, base, "-o", tmp_path / "x"),
        ("merge", f"x={folders[0]}", f"x={folders[1]}", "-o", tmp_path / "x"),
    ):
        result = CliRunner().invoke(app, ["adapter", *map(str, words)])
        assert (
            result.exit_code == 2 and result.output.startswith("tvb: ") and len(result.output.strip().splitlines()) == 1
        ), (words, result.output, result.exception)
        assert listing(tmp_path) == before and not (tmp_path / "x").exists()
