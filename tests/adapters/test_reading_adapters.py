"""LoRA adapters as PEFT writes them: read exactly, tied weights included; what is no low-rank difference is refused."""
import json
import math
import os
import pickle
import zipfile

import pytest
import torch
from adapter_folders import PLAIN, dense_gram, random_adapter

from tvb.adapters.factors import as_factors
from tvb.adapters.adapter import Adapter, open_adapter
from tvb.adapters.applying import with_tied
from tvb.adapters.collection import Adapters
from tvb.storage.loading import load_checkpoint
from tvb.storage.writing import save_checkpoint
from tvb.testing.adapters import close, write_adapter as write
from tvb.testing.tasks import seeded


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
    noise = seeded(0)
    A, B = noise(3, 20), noise(30, 3)
    vector = open_adapter(
        write(tmp_path / "a", {"layer.0.query.lora_A.weight": A, "layer.0.query.lora_B.weight": B}, **settings)
    ).task_vector()
    close(vector["layer.0.query.weight"], expected(A, B), 1e-6)


def test_embeddings_convolutions_and_names(tmp_path):
    noise = seeded(0)
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
    noise = seeded(0)
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
    noise = seeded(0)
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
    again = open_adapter(adapter.save(tmp_path / "out"), base)
    for name in adapter.names: close(again.task_vector()[name], adapter.task_vector()[name])
    with pytest.raises(ValueError, match="whole difference of rank up to 4"):
        Adapter(adapter.factors).save(tmp_path / "no base")
    assert not (tmp_path / "no base").exists()


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
    model, noise = TiedModel(), seeded(0)
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
    noise = seeded(0)
    words = noise(40, 20)
    base = {"model.words.weight": words, "model.head.weight": words, "model.norm": noise(3)}
    adapter = Adapter({"words.weight": as_factors(noise(40, 2), noise(2, 20), (40, 20), "embedding")})
    with pytest.warns(UserWarning) as said: changed = adapter.apply_to(base)
    assert any("one tensor in" in str(w.message) for w in said)
    close(changed["model.words.weight"], words + adapter.task_vector()["words.weight"])
    assert torch.equal(changed["model.head.weight"], words)


def test_tied_weights_that_were_trained_as_one():
    model, noise = TiedModel(), seeded(0)
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
    model, noise = TiedModel(), seeded(0)
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
    noise = seeded(0)
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
