"""Where embedding and head are one tensor in the pretrained model and two in a task, the folder says so of itself."""
import json
import shutil

import pytest
import torch
import transformers
from safetensors.torch import load_file, save_file
from test_vocabularies import make_model

from tvb.merging.methods import merge_model
from tvb.vectors.collection import TaskVectors

EMBEDDING, HEAD = "model.embed_tokens.weight", "lm_head.weight"


def stored(folder): return load_file(folder / "model.safetensors")


@pytest.fixture
def models(tmp_path):
    "Pretrained models that store their tied tensor in three ways, a task of two tensors, and one that is tied."
    for seed, (name, kind) in enumerate({"once": "tied", "apart": "llama", "tied": "tied"}.items()):
        torch.manual_seed(seed)
        make_model(kind, 7).save_pretrained(tmp_path / name)
    both = stored(tmp_path / "once")
    both[HEAD] = both[EMBEDDING]
    for name in ("one", "copies"):
        (tmp_path / name).mkdir()
        shutil.copy(tmp_path / "once/config.json", tmp_path / name)
    torch.save(both, tmp_path / "one/pytorch_model.bin")
    copies = {name: tensor.clone() for name, tensor in both.items()}
    save_file(copies, tmp_path / "copies/model.safetensors", {"format": "pt"})
    return tmp_path


@pytest.mark.parametrize("base", ["once", "one", "copies"])
@pytest.mark.parametrize("tasks", [["apart"], ["apart", "tied"]], ids=len)
def test_what_is_untied_is_said_and_loads_as_it_was_written(models, base, tasks):
    vectors = TaskVectors(models / base, {name: models / name for name in tasks})
    with pytest.warns(UserWarning, match="`lm_head.weight`.*tie_word_embeddings: false"):
        out = merge_model(vectors, models / "out", "mean", 0.5)
    tensors = load_file(next(out.glob("*.safetensors")))
    begin = stored(models / "once")[EMBEDDING]
    for name in (EMBEDDING, HEAD):
        ends = [stored(models / task).get(name, stored(models / task)[EMBEDDING]) for task in tasks]
        torch.testing.assert_close(tensors[name], begin + 0.5 * (sum(ends) / len(ends) - begin))
    assert json.loads((out / "config.json").read_text())["tie_word_embeddings"] is False
    assert "tie_word_embeddings: false" in (out / "README.md").read_text()
    loaded = transformers.LlamaForCausalLM.from_pretrained(out).state_dict()
    assert all(torch.equal(loaded[name], tensor) for name, tensor in tensors.items())


@pytest.mark.parametrize("base", ["once", "copies"])
def test_what_stays_tied_stays_so(models, base, recwarn):
    out = merge_model(TaskVectors(models / base, {"tied": models / "tied"}), models / "out", "mean", 0.5)
    assert not [found for found in recwarn if "tie_word" in str(found.message)]
    assert json.loads((out / "config.json").read_text())["tie_word_embeddings"] is True


def test_a_vector_of_an_untied_task_applies_to_the_tied_model(models):
    vector = TaskVectors(models / "once", {"apart": models / "apart"})["apart"]
    with pytest.warns(UserWarning, match="tie_word_embeddings: false"):
        out = vector.apply_to(models / "once", 1.0, models / "out")
    loaded = transformers.LlamaForCausalLM.from_pretrained(out).state_dict()
    for name, tensor in stored(models / "apart").items(): torch.testing.assert_close(loaded[name], tensor)


def test_a_head_that_is_left_out_stays_out(models):
    vectors = TaskVectors(models / "once", {"apart": models / "apart"}, exclude=HEAD)
    assert HEAD not in vectors.parameters and HEAD not in vectors.pretrained


def test_a_model_without_config_is_refused_as_before(models):
    bare = models / "bare.safetensors"
    shutil.copy(models / "once/model.safetensors", bare)
    (models / "elsewhere").mkdir()
    shutil.move(bare, models / "elsewhere" / bare.name)
    with pytest.raises(ValueError, match="no tied copy"):
        TaskVectors(models / "elsewhere" / bare.name, {"apart": models / "apart"})
