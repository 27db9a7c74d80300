"""The experiments at paper scale: what is missing is said in one sentence, and with local files of the same layout
they run their first steps."""
import json
import re
import subprocess
import sys
from dataclasses import replace

import open_clip
import pytest
import torch
import yaml

from tvb.storage.writing import save_checkpoint
from tvb.language.masked_tasks import PUBLISHED_CLUSTERS
from tvb.language.registry import task_table
from tvb.miniature.text_models import TEXT_SCALES, generated_model
from tvb.running.plan import load_sweep
from tvb.running.sweep import run_sweep
from tvb.vision.registry import scenario

SMALL = dict(embed_dim=32, vision_cfg=dict(image_size=32, layers=2, width=32, head_width=16, patch_size=8),
             # in the place of ViT-B-32, to be quick
             text_cfg=dict(context_length=77, vocab_size=49408, width=32, heads=2, layers=1))


@pytest.fixture(scope="module")
def offline(tmp_path_factory):
    "No network and an empty hub cache, so that the tests are the same everywhere; the folder with both caches."
    folder = tmp_path_factory.mktemp("offline")
    found = dict(
        HF_HUB_OFFLINE="1", HF_DATASETS_OFFLINE="1", HF_HOME=str(folder / "hub"), TVB_CACHE=str(folder / "cache")
    )
    with pytest.MonkeyPatch.context() as patch:
        for name, value in found.items(): patch.setenv(name, value)
        yield folder


@pytest.fixture(scope="module")
def small(offline):
    "Parameters that name a small CLIP with random weights, in the place of ViT-B-32."
    (offline / "small.json").write_text(json.dumps(SMALL))
    torch.manual_seed(0) # the same each time
    save_checkpoint(open_clip.CLIP(**SMALL).state_dict(), offline / "small.safetensors")
    return dict(model=str(offline / "small.json"), weights=str(offline / "small.safetensors"))


@pytest.fixture(scope="module")
def roberta(offline):
    "A folder with a small RoBERTa that has hardly learned, in the place of roberta-base."
    return str(generated_model(replace(TEXT_SCALES["tiny"], documents=500, steps=2), progress=False))


def test_paper_sweeps_hold_the_published_settings(root):
    for count in ("8", "14", "20"):
        stages = yaml.safe_load((root / "sweeps" / f"paper_vision_{count}.yaml").read_text())["stages"]
        bases = next(stage for stage in stages if stage["notebook"] == "vision_bases")
        assert (
            bases["parameters"]["scale"] == "paper"
            and bases["parameters"]["tasks"] == count
            and bases["parameters"]["control"] == "ImageNet"
        )
        assert bases["grid"]["model"] == ["ViT-B-32", "ViT-B-16", "ViT-L-14"]
        everything = {path.stem for path in (root / "nbs" / "experiments").glob("vision_*.ipynb")}
        everything.remove("vision_analogies")
        # MERS are four of the eight, and so many are enough for curves; analogies are of generated pictures
        eight = everything | {"negation_curve", "negation_pairs", "merging_methods", "certificate"}
        assert {stage["notebook"] for stage in stages} == (eight if count == "8" else everything - {"vision_mers"})
        assert load_sweep(root / "sweeps" / f"paper_vision_{count}.yaml", root) # names and types of all parameters
        assert bases["parameters"]["n_basis"] == f"{int(count) // 4},{int(count) // 2}" and len(scenario(count)) == int(
            count
        )


def test_paper_language_sweep_holds_the_published_settings(root):
    sweep = load_sweep(root / "sweeps" / "paper_language.yaml", root)
    assert {run.experiment for run in sweep.runs} == {"language_finetune", "language_localize", "language_bases"}
    for run in sweep.runs:
        assert (run.recorded["model"], run.recorded["shots"], run.recorded["seed"], run.recorded["scale"]) == (
            "roberta-base",
            64,
            0,
            "paper",
        )
        assert run.recorded["protocol"] == "published"


def test_paper_sweep_of_many_tasks_holds_the_published_settings(root):
    runs = load_sweep(root / "sweeps" / "paper_mlm.yaml", root).runs
    trained = [run.recorded for run in runs if run.experiment == "mlm_train"]
    # every row, once for each seed
    assert sorted((one["task"], one["seed"]) for one in trained) == sorted(
        (name, seed) for name in task_table(protocol="published") for seed in range(3)
    )
    for run in runs:
        assert run.recorded["protocol"] == "published"
        assert (run.recorded["scale"], run.recorded["model"], run.recorded["shots"]) == ("paper", "roberta-base", 64)
    later = [run.recorded for run in runs if run.experiment in ("mlm_cluster", "mlm_merge")]
    assert (
        len(later) == 6
        and all((one["clusters"], one["margin"]) == ("published", 0.0) for one in later)
        and PUBLISHED_CLUSTERS == (1, 3, 5, 10, 15, 20)
    )
    assert {one["methods"] for one in later if "methods" in one} == {"mean,ties,topk"}


SAID = """
import importlib, json, sys
for place, name, given in json.load(sys.stdin):
    try: getattr(importlib.import_module(place), name)(progress=False, **given)
    except Exception as error: print(json.dumps(str(error)))
    else: print(json.dumps(""))
"""


@pytest.fixture(scope="module")
def said(small, offline):
    """The sentences about images and about texts: what the exceptions say with which the functions end that every
    experiment calls. One process of its own, which finds no network from the start."""
    (offline / "some" / "k-shot").mkdir(parents=True)
    nowhere, empty, some = (dict(scale="paper", data_root=root) for root in ("", str(offline), str(offline / "some")))
    published = dict(scale="paper", model="ViT-B-32")
    images = [dict(published, tasks="8"), dict(small, scale="paper", tasks="8"), dict(published, tasks="SVNH")]
    texts = [nowhere, empty, dict(some, tasks="SST2-"), some]
    asked = [("tvb.miniature.suites", "suite_for", one) for one in images]
    asked += [("tvb.miniature.encoders", "language_suite_for", one) for one in texts]
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", SAID], input=json.dumps(asked), capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(found) == len(asked) and all(found) and not any("\n" in one for one in found)
    return found[:len(images)], found[len(images):]


def test_missing_weights_and_data_are_one_sentence(said):
    "The real configuration, ViT-B-32 and eight tasks, as every experiment asks for it."
    weights, data, name = said[0]
    assert "The weights of ViT-B-32 are neither in the hub's cache nor could they be downloaded" in weights
    assert (
        "get open_clip_model.safetensors of timm/vit_base_patch32_clip_224.openai" in weights
        and "give its path as `weights`" in weights
    )
    assert re.search(
        r"Task Cars could not be loaded from the hub \(tanganke/stanford_cars.*put its files train\*\.parquet and"
        r" test\*\.parquet into .*Cars",
        data,
    ), data
    assert "did you mean SVHN?" in name


def test_missing_model_and_texts_are_one_sentence(said):
    "roberta-base and twelve tasks, as every language experiment asks for them."
    unnamed, folders, name, model = said[1]
    assert "give data_root, the folder in which lm-bff/k-shot/<TASK>/ lies" in unnamed
    assert "put the few-shot folders of the tasks there" in folders
    assert "SST-2" in name
    assert "roberta-base" in model and "config.json" in model, model


@pytest.fixture(scope="module")
def first_steps(real_data, small, roberta, offline, root):
    """Every kind of experiment at paper scale, in one sweep: two tasks of images, three of texts, rows of the registry
    of which one has no files. The small models learn for one epoch from a few examples."""
    images = dict(scale="paper", tasks="MNIST,CIFAR10", **small, data_root=str(real_data / "vision"), limit=200)
    texts = dict(scale="paper", tasks="SST-2,trec,RTE", data_root=str(real_data), model=roberta, limit=24)
    rows = dict(scale="paper", data_root=str(real_data), model=roberta, limit=40, search=10, shots=16)
    several = {**rows, "tasks": "glue_sst2,trec,glue_rte,superglue_cb", "margin": -9.0, "clusters": "2"}
    stages = [
        [("vision_finetune", images), ("language_finetune", texts), ("mlm_train", {**rows, "task": "glue_sst2"})],
        [
            ("language_bases", {**texts, "clusters": "2", "points": 3, "draws": 1}),
            ("mlm_cluster", several),
            ("vision_bases", {**images, "n_basis": "1", "methods": "balanced,pca"}),
            ("vision_mers", {**images, "inner": "mean,ties,fisher", "points": 3}),
            ("mlm_merge", {**several, "draws": 1, "methods": "mean", "bases": "balanced"}),
        ],
    ]
    planned = [
        dict(notebook=notebook, beside=number > 0, parameters={**given, "epochs": 1})
        for stage in stages for number, (notebook, given) in enumerate(stage)
    ]
    (offline / "sweep.yaml").write_text(yaml.safe_dump(dict(title="First steps", stages=planned)))
    return run_sweep(offline / "sweep.yaml", root=root, reports=offline / "reports", jobs=2, timeout=900)


def metrics_of(result, experiment):
    "What the one run of an experiment has recorded; all runs of its kind must have ended well."
    kind = experiment.partition("_")[0]
    failed = {name: str(error) for name, error in result.failed.items() if name.startswith(kind)}
    assert not failed, failed
    run, = (path.parent for path in (result.reports / experiment).glob("*/params.json"))
    return json.loads((run / "metrics.json").read_text())


def test_first_steps_on_real_images(first_steps):
    "Two real tasks, a small model: one epoch of fine-tuning on 180 images each, then bases of the two, and groupings."
    assert set(metrics_of(first_steps, "vision_finetune")["finetuned"]["test"]) == {"MNIST", "CIFAR10"}
    assert set(metrics_of(first_steps, "vision_bases")["examples"]) >= {"MNIST", "CIFAR10"}


def test_language_first_steps_on_real_texts(first_steps):
    "Three real tasks, a small RoBERTa in the place of roberta-base: one epoch, masks, sparse and dense bases."
    assert set(metrics_of(first_steps, "language_bases")["examples"].values()) == {24}


def test_many_tasks_first_steps_on_real_texts(first_steps):
    """Rows of the registry with local files, a small RoBERTa in the place of roberta-base: train, cluster, merge; a
    row without files is told and the others go on."""
    missing = metrics_of(first_steps, "mlm_cluster")["missing"]
    assert set(missing) == {"superglue_cb"} and "there is no folder" in missing["superglue_cb"]
    assert metrics_of(first_steps, "mlm_merge") and metrics_of(first_steps, "mlm_train")
