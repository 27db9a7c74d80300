"""The language side: a run that is really killed, two processes, weights that come as a pickle, a hub that is
switched off, one model in memory.

The file is also the script that the tests start: `python test_language.py FOLDER SECONDS` fine-tunes a toy suite
with its cache in FOLDER and waits
so long before each batch."""
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch
from processes import kill_in_the_third_epoch, program
from processes import together as train_together

from tvb.storage.loading import load_checkpoint
from tvb.storage.writing import save_checkpoint
from tvb.storage.tensors import UnsafePickleError
from tvb.language import domain as domain_module
from tvb.language.domain import TextDomain
from tvb.language.models import PromptModel, build_language_model, fill_language_model, load_language_model
from tvb.language.prompts import Prompt
from tvb.language.prompt_tasks import Encoded, PromptTask
from tvb.training import Suite
from tvb.training.domain import evaluate, fine_tune
from tvb.training.recipe import LinearRecipe
from tvb.training.search import scores_by_moving, search_addition

CONFIG = dict(
    model_type="roberta",
    vocab_size=60,
    hidden_size=32,
    num_hidden_layers=2,
    num_attention_heads=2,
    intermediate_size=64,
    max_position_embeddings=40,
    type_vocab_size=1,
    pad_token_id=1,
    bos_token_id=0,
    eos_token_id=2,
    initializer_range=0.2,
    hidden_dropout_prob=0.1,
    attention_probs_dropout_prob=0.1,
)
RECIPE = LinearRecipe(learning_rate=3e-3, epochs=6, batch_size=24, warmup_share=0.1, threads=1)


def encoded(count, clues, seed):
    "Random sentences with one of two clues among their tokens, and a mask (4) at the end."
    generator, rows = torch.Generator().manual_seed(seed), torch.arange(count)
    labels, lengths = rows % 2, torch.randint(5, 15, (count,), generator=generator)
    ids = torch.randint(10, 40, (count, 14), generator=generator)
    ids[rows, 1 + torch.randint(0, 2, (count,), generator=generator)] = clues + labels
    ids[:, 0], ids[rows, lengths - 2], ids[rows, lengths - 1] = 0, 4, 2
    ids[torch.arange(14) >= lengths[:, None]] = 1
    return Encoded(ids, lengths, lengths - 2, labels)


def toy_task(name, clues):
    "A task whose answer stands in the sentence, under another name."
    return PromptTask(
        name,
        Prompt("{0}<mask>", {"0": "no", "1": "yes"}),
        (5, 6),
        *(encoded(90, clues, clues + part) for part in range(3))
    )


class Watched(PromptModel):
    "A model that counts the examples it is trained on, and can be slow."
    seen, wait = 0, 0.0
    def forward(self, ids, *given):
        if self.training: self.seen, _ = self.seen + len(ids), time.sleep(self.wait)
        return super().forward(ids, *given)


def toy_suite(folder, config=CONFIG):
    "Two tasks and a model with random weights."
    domain = TextDomain(Watched(build_language_model(config)))
    tasks = {"first": toy_task("first", 45), "second": toy_task("second", 50)}
    return Suite("toy", domain, tasks, RECIPE, cache=folder)


def work(folder, wait=0.0):
    "Fine-tunes into a folder; returns the checkpoint and how many examples the trained model has seen."
    toy, models = toy_suite(folder), []
    toy.domain.pretrained.wait, make = wait, toy.domain.model
    toy.domain.model = lambda *given: (models.append(make(*given)), models[-1])[1]
    return load_checkpoint(toy.fine_tune_one("first", progress=False)), sum(model.seen for model in models)


def together():
    "Trains one model in float64 (so that processes differ by rounding only), without dropout."
    model = Watched(
        build_language_model({**CONFIG, "hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.0})
    ).double()
    return model, fine_tune(TextDomain(model), model, {"first": toy_task("first", 45)}, RECIPE, progress=False)


def work_together(folder):
    "What each of several processes does."
    model, history = together()
    save_checkpoint(
        model.encoder_state(),
        folder / f"process{os.environ['RANK']}.safetensors",
        {"history": json.dumps(history), "seen": str(model.seen)},
    )
    torch.distributed.destroy_process_group()


if __name__ == "__main__":
    work_together(Path(sys.argv[1])) if sys.argv[2] == "together" else work(Path(sys.argv[1]), float(sys.argv[2]))


@pytest.fixture(scope="module")
def forks(forks):
    "The process that has imported what the training needs."
    modules = ("tvb.language.domain", "tvb.language.models", "tvb.training", "transformers.modeling_utils")
    return forks.load(*modules, "transformers.models.roberta.modeling_roberta", "accelerate", "pytest")


def epochs_in(folder):
    "How many epochs the progress file of a folder has finished; 0 without the file."
    return max(
        (len(json.loads(load_checkpoint(path).metadata["history"])) for path in folder.rglob("*.progress")), default=0
    )


def test_killed_suite_goes_on_to_the_same_bits(tmp_path, forks):
    cut, whole = tmp_path / "cut", tmp_path / "whole"
    cut.mkdir(), whole.mkdir()
    kill_in_the_third_epoch(forks.start, program(__file__, cut, 0.05), lambda: epochs_in(cut))
    # of one epoch: three batches and a last one of more than half the size
    finished, examples = epochs_in(cut), 3 * 24 + 18
    assert 2 <= finished < RECIPE.epochs and not list(cut.rglob("first*.safetensors"))
    (saved, seen), (wanted, all_seen) = work(cut), work(whole)
    assert (seen, all_seen) == (examples * (RECIPE.epochs - finished), examples * RECIPE.epochs) # only what was missing
    assert not list(cut.rglob("*.progress"))
    assert saved.metadata["history"] == wanted.metadata["history"]
    assert list(saved) == list(wanted) and all(torch.equal(saved[name], wanted[name]) for name in wanted)
    assert work(cut)[1] == 0 # the third time it is read


def test_two_processes_train_the_model_of_one(tmp_path, forks):
    train_together(forks, __file__, tmp_path, "together")
    model, history = together()
    saved = [load_checkpoint(tmp_path / f"process{number}.safetensors") for number in (0, 1)]
    # half of each batch
    assert [int(found.metadata["seen"]) for found in saved] == [45 * RECIPE.epochs] * 2 == [model.seen // 2] * 2
    start = build_language_model(CONFIG).state_dict()
    moved = max((tensor - start[name]).abs().max() for name, tensor in model.encoder_state().items())
    for name, tensor in model.encoder_state().items():
        assert torch.equal(saved[0][name], saved[1][name])
        assert (saved[0][name] - tensor).abs().max() < 1e-3 * moved
    assert [record["loss"] for record in json.loads(saved[0].metadata["history"])] == pytest.approx(
        [record["loss"] for record in history], rel=1e-4
    )


class Bomb:
    "An object whose pickle leaves a file behind when it is executed."
    def __init__(self, path): self.path = path
    def __reduce__(self): return (os.system, (f"touch {self.path}",))


def test_weights_that_would_run_code_are_refused(tmp_path):
    model = build_language_model(CONFIG)
    model.config.save_pretrained(tmp_path)
    torch.save({**model.state_dict(), "extra": Bomb(tmp_path / "exploded")}, tmp_path / "pytorch_model.bin")
    with pytest.raises(UnsafePickleError, match="system"): fill_language_model(model, tmp_path)
    assert not (tmp_path / "exploded").exists()


def test_old_bert_names_are_read(tmp_path):
    bert = build_language_model({**CONFIG, "model_type": "bert"}, seed=1)
    renamed = lambda name: name.replace("LayerNorm.weight", "LayerNorm.gamma").replace(
        "LayerNorm.bias", "LayerNorm.beta"
    )
    old = {renamed(name): tensor for name, tensor in bert.state_dict().items()}
    old |= {"cls.seq_relationship.weight": torch.zeros(2, 32), "bert.pooler.dense.bias": torch.zeros(32)}
    old |= {"bert.embeddings.position_ids": torch.arange(40)[None]}
    torch.save(old, tmp_path / "pytorch_model.bin")
    filled = fill_language_model(build_language_model({**CONFIG, "model_type": "bert"}, seed=2), tmp_path)
    for name, tensor in bert.state_dict().items(): assert torch.equal(filled.state_dict()[name], tensor), name


def test_a_hub_that_is_switched_off_is_not_asked(tmp_path):
    code = (
        "import time; from tvb.language.models import load_language_model; start = time.monotonic()\ntry:"
        " load_language_model()\nexcept FileNotFoundError as error: print(time.monotonic() - start); print(error)"
    )
    given = program("-c", code)
    given["env"] |= {"HF_HUB_OFFLINE": "1", "HF_HOME": str(tmp_path)}
    done = subprocess.run(**given, capture_output=True, text=True, timeout=900)
    seconds, sentence = done.stdout.splitlines()
    assert (
        float(seconds) < 5
        and "switched off by HF_HUB_OFFLINE" in sentence
        and "FacebookAI/roberta-base" in sentence
        and "model.safetensors" in sentence
    )


def test_search_moves_one_model_and_loads_nothing(tmp_path, monkeypatch):
    suite = toy_suite(tmp_path)
    vectors, finetuned = suite.vectors(progress=False), suite.finetuned()
    start = suite.zeroshot()
    merged = {name: sum(vectors[task][name] for task in suite.names) for name in vectors["first"]}
    model, base = suite.evaluation()
    assert base is None
    places = {name: tensor.data_ptr() for name, tensor in model.encoder_state().items()}
    before = {name: tensor.clone() for name, tensor in model.encoder_state().items()}
    monkeypatch.setattr(domain_module, "copy_into", lambda *given: pytest.fail("a checkpoint was loaded"))
    found = suite.search_addition(merged, coefficients=(0.0, 0.5, 1.0))
    assert suite.evaluation()[0] is model
    assert {name: tensor.data_ptr() for name, tensor in model.encoder_state().items()} == places
    assert all(torch.equal(tensor, before[name]) for name, tensor in model.encoder_state().items())
    # the cached search is the plain one
    with scores_by_moving(suite.domain, model, merged) as score:
        assert found == search_addition(score, suite.tasks, finetuned, start, (0.0, 0.5, 1.0))
    by_hand = suite.domain.model()
    with torch.no_grad():
        for name, tensor in by_hand.encoder_state().items(): tensor.add_(merged[name])
    assert suite.score(merged) == {
        name: evaluate(suite.domain, by_hand, task).value for name, task in suite.tasks.items()
    }


def test_results_depend_on_everything_that_matters(tmp_path):
    suite = toy_suite(tmp_path)
    vector = {"roberta.encoder.layer.0.output.dense.bias": torch.ones(32)}
    merged = lambda: len(list((suite.folder / "merged").glob("*.json")))
    suite.score(vector)
    # a file for each task, shared by all sets of tasks
    for call, files in ((dict(coefficient=0.5), 2), (dict(split="validation"), 2), (dict(names=["first"]), 0)):
        before = merged()
        suite.score(vector, **call), suite.score(vector, **call)
        assert merged() == before + files
    before = merged()
    suite.score({name: tensor + 1e-6 for name, tensor in vector.items()})
    assert merged() == before + 2
    suite.score({name: tensor.clone() for name, tensor in vector.items()})
    assert merged() == before + 2
    paths = {
        suite.checkpoint_path("first"),
        suite.checkpoint_path("second"),
        suite.checkpoint_path("first", 1),
        suite.checkpoint_path(["first", "second"]),
    }
    other = toy_suite(tmp_path, {**CONFIG, "num_attention_heads": 4}) # the same weights, read in another way
    assert len(paths) == 4 and other.pretrained != suite.pretrained and other.checkpoint_path("first") not in paths


def test_a_folder_without_its_files_says_what_to_put_there(tmp_path):
    with pytest.raises(FileNotFoundError, match="config.json"): load_language_model(tmp_path)
    build_language_model(CONFIG).config.save_pretrained(tmp_path)
    with pytest.raises(FileNotFoundError, match="tokenizer.json, or vocab.json and merges.txt"):
        load_language_model(tmp_path)
