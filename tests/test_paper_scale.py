"""The experiments at paper scale: what is missing is said in one sentence, and with local files of the same layout
they run their first steps."""
import json
import re
import shutil
import subprocess
import sys

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


@pytest.fixture
def offline(monkeypatch, tmp_path):
    "No network and an empty hub cache, so that the tests are the same everywhere."
    for name, value in dict(
        HF_HUB_OFFLINE="1", HF_DATASETS_OFFLINE="1", HF_HOME=str(tmp_path / "hub"), TVB_CACHE=str(tmp_path / "cache")
    ).items():
        monkeypatch.setenv(name, value)


@pytest.fixture(scope="module")
def roberta(tmp_path_factory):
    "A folder with a small RoBERTa, in the place of roberta-base."
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TVB_CACHE", str(tmp_path_factory.mktemp("roberta")))
        return str(generated_model(TEXT_SCALES["tiny"], progress=False))


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
        # MERS are four of the eight; analogies are of generated pictures
        assert {stage["notebook"] for stage in stages} == (everything if count == "8" else everything - {"vision_mers"})
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


def said(function, asked):
    """What the exceptions say with which a function of the library ends in a process of its own, called with each of
    these."""
    module, _, name = function.rpartition(".")
    code = (
        f"import json\nfrom {module} import {name}\nfor one in {asked!r}:\n    try: {name}(progress=False, **one)\n   "
        " except Exception as error: print(json.dumps(str(error)))"
    )
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(found) == len(asked) and not any("\n" in one for one in found)
    return found


def test_missing_weights_and_data_are_one_sentence(offline, tmp_path):
    "The real configuration, ViT-B-32 and eight tasks, as every experiment asks for it."
    (tmp_path / "small.json").write_text(json.dumps(SMALL))
    torch.manual_seed(0) # random weights, the same each time
    save_checkpoint(open_clip.CLIP(**SMALL).state_dict(), tmp_path / "small.safetensors")
    published = dict(scale="paper", model="ViT-B-32")
    small = dict(scale="paper", model=str(tmp_path / "small.json"), weights=str(tmp_path / "small.safetensors"))
    weights, data, name = said(
        "tvb.miniature.images.suite_for",
        [dict(published, tasks="8"), dict(small, tasks="8"), dict(published, tasks="SVNH")],
    )
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


def test_first_steps_on_real_images(real_data, offline, tmp_path, root):
    "Two real tasks, a small model: one epoch of fine-tuning on 360 images each, then bases of the two, and groupings."
    (tmp_path / "small.json").write_text(json.dumps(SMALL))
    torch.manual_seed(0) # random weights, the same each time
    save_checkpoint(open_clip.CLIP(**SMALL).state_dict(), tmp_path / "small.safetensors")
    paper = dict(
        scale="paper",
        tasks="MNIST,CIFAR10",
        model=str(tmp_path / "small.json"),
        weights=str(tmp_path / "small.safetensors"),
        data_root=str(real_data / "vision"),
        limit=400,
        epochs=1,
    )
    stages = [
        dict(notebook="vision_finetune", parameters=paper),
        dict(notebook="vision_bases", parameters={**paper, "n_basis": "1", "methods": "balanced,pca"}),
        dict(notebook="vision_mers", parameters={**paper, "inner": "mean,ties,fisher", "points": 3}),
    ]
    (tmp_path / "sweep.yaml").write_text(yaml.safe_dump(dict(title="First steps", stages=stages)))
    result = run_sweep(tmp_path / "sweep.yaml", root=root, reports=tmp_path / "reports", timeout=900)
    assert not result.failed, result.summary()
    run, = (path.parent for path in (tmp_path / "reports" / "vision_finetune").glob("*/params.json"))
    metrics = json.loads((run / "metrics.json").read_text())
    assert set(metrics["finetuned"]["test"]) == {"MNIST", "CIFAR10"}
    shutil.rmtree(tmp_path / "cache")


def test_missing_model_and_texts_are_one_sentence(offline, tmp_path):
    "roberta-base and twelve tasks, as every language experiment asks for them."
    (tmp_path / "some" / "k-shot").mkdir(parents=True)
    nowhere, empty, some = (dict(scale="paper", data_root=root) for root in ("", str(tmp_path), str(tmp_path / "some")))
    unnamed, folders, name, model = said(
        "tvb.miniature.text.text_suite_for", [nowhere, empty, dict(some, tasks="SST2-"), some]
    )
    assert "give data_root, the folder in which lm-bff/k-shot/<TASK>/ lies" in unnamed
    assert "put the few-shot folders of the tasks there" in folders
    assert "SST-2" in name
    assert "roberta-base" in model and "config.json" in model, model


def test_language_first_steps_on_real_texts(real_data, offline, roberta, tmp_path, root):
    "Three real tasks, a small RoBERTa in the place of roberta-base: one epoch, masks, sparse and dense bases."
    paper = dict(scale="paper", tasks="SST-2,trec,RTE", data_root=str(real_data), model=roberta, limit=24, epochs=1)
    stages = [
        dict(notebook="language_finetune", parameters=paper),
        dict(notebook="language_bases", parameters={**paper, "clusters": "2", "points": 3, "draws": 1}),
    ]
    (tmp_path / "sweep.yaml").write_text(yaml.safe_dump(dict(title="First steps", stages=stages)))
    result = run_sweep(tmp_path / "sweep.yaml", root=root, reports=tmp_path / "reports", timeout=900)
    assert not result.failed, result.summary()
    run, = (path.parent for path in (tmp_path / "reports" / "language_bases").glob("*/params.json"))
    assert set(json.loads((run / "metrics.json").read_text())["examples"].values()) == {24}


def test_many_tasks_first_steps_on_real_texts(real_data, offline, roberta, tmp_path, root):
    """Rows of the registry with local files, a small RoBERTa in the place of roberta-base: train, cluster, merge; a
    row without files is told and the others go on."""
    paper = dict(scale="paper", data_root=str(real_data), model=roberta, limit=40, epochs=1, search=10, shots=16)
    tasks = "glue_sst2,trec,glue_rte,superglue_cb"
    stages = [
        dict(notebook="mlm_train", parameters={**paper, "task": "glue_sst2"}),
        dict(notebook="mlm_cluster", parameters={**paper, "tasks": tasks, "margin": -9.0, "clusters": "2"}),
        dict(
            notebook="mlm_merge",
            parameters={
                **paper,
                "tasks": tasks,
                "margin": -9.0,
                "clusters": "2",
                "draws": 1,
                "methods": "mean",
                "bases": "balanced",
            },
        ),
    ]
    (tmp_path / "sweep.yaml").write_text(yaml.safe_dump(dict(title="First steps", stages=stages)))
    result = run_sweep(tmp_path / "sweep.yaml", root=root, reports=tmp_path / "reports", timeout=900)
    assert not result.failed, result.summary()
    run, = (path.parent for path in (tmp_path / "reports" / "mlm_cluster").glob("*/params.json"))
    metrics = json.loads((run / "metrics.json").read_text())
    assert set(metrics["missing"]) == {"superglue_cb"} and "there is no folder" in metrics["missing"]["superglue_cb"]
