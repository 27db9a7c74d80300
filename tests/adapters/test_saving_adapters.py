"""A folder of an adapter appears whole or not at all, and never over what is not its own."""
import json

import pytest
import torch
from adapter_folders import listing, random_adapter

from tvb.adapters.factors import as_factors
from tvb.adapters.adapter import Adapter, open_adapter
from tvb.adapters.collection import Adapters
from tvb.adapters.truncation import truncate
from tvb.bases.builders import BalancedBasis
from tvb.storage.writing import save_checkpoint
from tvb.testing.adapters import close
from tvb.testing.tasks import seeded


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
    noise = seeded(0)
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
