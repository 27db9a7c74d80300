"""Real picture tasks in two halves, here of a few drawn pictures: folders as any user's go through the experiments at
scale small, and what is missing or broken is told before anything is trained. The ten real folders where TVB_DATA
names them."""
import json

import pytest
import torch
import yaml
from PIL import Image

from tvb.miniature.suites import suite_for
from tvb.running.parameters import parameters_of
from tvb.running.plan import load_sweep
from tvb.running.sweep import run_sweep
from tvb.training.recipe import Recipe
from tvb.vision import captions
from tvb.vision.halves import PICTURE_TASKS, SmallScale, asked_tasks, halved, picture_suite, task_root
from tvb.vision.registry import FACTS

FOLDERS = {"fashion_mnist": ("0_shirt", "1_bag"), "pictures/DTD": ("banded", "cracked", "dotted"),
           "pictures/gtsrb": ("00_stop", "01_yield", "02_no_entry")}
NAMES = ["FashionMNIST", "DTD", "GTSRB"]


def draw(task, label, generator):
    colour = torch.tensor((40 + 70 * list(FOLDERS).index(task), 40 + 60 * label, 90)).view(3, 1, 1)
    pixels = colour + torch.randint(0, 30, (3, 20, 30), generator=generator)
    return Image.fromarray(pixels.permute(1, 2, 0).to(torch.uint8).numpy())


@pytest.fixture
def data(tmp_path, monkeypatch):
    "Three folders of drawn pictures, and an empty cache; nothing may ask the hub."
    monkeypatch.setenv("TVB_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    generator = torch.Generator().manual_seed(0)
    for task, names in FOLDERS.items():
        for split, count in (("train", 40), ("test", 6)):
            for label, name in enumerate(names):
                place = tmp_path / "data" / task / split / name
                place.mkdir(parents=True)
                for number in range(count): draw(task, label, generator).save(place / f"{number:02}.png")
    return tmp_path / "data"


def no_training(*_, **__): raise AssertionError("an encoder is trained")


def ask(data, tasks=",".join(NAMES), **how):
    return suite_for("small", tasks=tasks, data_root=str(data), progress=False, **how)


def test_names_and_templates_of_the_registry(data):
    task = halved("GTSRB", data, SmallScale(), progress=False).task
    assert task.class_names == ("stop", "yield", "no entry") and task.templates == FACTS["GTSRB"].templates
    assert halved("DTD", data, SmallScale(), progress=False).task.templates == FACTS["DTD"].templates
    assert [task_root(name, data) for name in NAMES] == [data, data / "pictures", data / "pictures"]


@pytest.mark.parametrize("how, kind, sentence", [
    (dict(place=""), ValueError, "give data_root, the folder in which mnist/"),
    (dict(place="nowhere"), FileNotFoundError, "data_root .*nowhere is not a folder"),
    (dict(tasks=""), FileNotFoundError, "No folder of task MNIST in .*: put one there, mnist/train/<class>"),
    (dict(tasks="DTD,KMNIST"), FileNotFoundError, "No folder of task KMNIST"),
    (dict(tasks="DTD,FashionMINST"), ValueError, "did you mean FashionMNIST?"),
    (dict(tasks="DTD", control="DTD"), ValueError, "The control task DTD is one of the tasks"),
    (dict(tasks="DTD", control="Cars"), ValueError, "No facts about a task called 'Cars'"),
    (dict(weights="x.pt"), ValueError, "Scale small trains an encoder of its own: leave out weights"),
    (dict(world=2), ValueError, "leave it out at scale small"),
    (dict(protocol="published"), ValueError, "belongs to scale paper"),
])
def test_one_sentence_before_anything_is_trained(data, how, kind, sentence, monkeypatch):
    monkeypatch.setattr("tvb.vision.halves.train_on_captions", no_training)
    place = how.pop("place", data)
    with pytest.raises(kind, match=sentence) as caught: ask(place and data.parent / place, **how)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("split", ["train", "test"])
def test_a_picture_that_does_not_decode(data, split, monkeypatch):
    monkeypatch.setattr("tvb.vision.halves.train_on_captions", no_training)
    spoilt = data / "pictures" / "DTD" / split / "cracked" / "03.png"
    spoilt.write_bytes(spoilt.read_bytes()[:70])
    with pytest.raises(ValueError, match="does not decode .*cracked/03.png: repair or remove it") as caught: ask(data)
    assert "\n" not in str(caught.value)


def test_a_split_that_is_missing(data, monkeypatch):
    monkeypatch.setattr("tvb.vision.halves.train_on_captions", no_training)
    (data / "pictures" / "DTD" / "test").rename(data / "elsewhere")
    with pytest.raises(FileNotFoundError, match="No test.*parquet in .*DTD"): ask(data)


def test_one_encoder_for_all_and_made_once(data, monkeypatch):
    made, train = [], captions.train_on_captions
    monkeypatch.setattr("tvb.vision.halves.train_on_captions", lambda *a, **k: made.append(1) or train(*a, **k))
    recipe = Recipe(learning_rate=3e-3, epochs=2, batch_size=32, threads=1)
    quick = SmallScale("test", width=32, layers=1, pretraining=recipe)
    suites = [picture_suite(data, seed, names, scale=quick, progress=False)
              for seed, names in ((0, NAMES), (1, ["DTD"]))]
    assert len(made) == 1 and suites[0].hash == suites[1].hash
    (data / "pictures" / "gtsrb").rename(data / "gone")                       # another collection, another encoder
    assert picture_suite(data, 0, ["DTD"], scale=quick, progress=False).hash != suites[0].hash and len(made) == 2


def test_experiments_with_folders(data, tmp_path, root):
    given = dict(scale="small", tasks=",".join(NAMES), data_root=str(data))
    bases = dict(given, n_basis="1", methods="balanced,pca", search="coarse-to-fine")
    stages = [dict(notebook="vision_finetune", name="small", parameters=given),
              dict(notebook="vision_bases", name="small", parameters=bases)]
    (tmp_path / "sweep.yaml").write_text(yaml.safe_dump(dict(title="Small", stages=stages)))
    result = run_sweep(tmp_path / "sweep.yaml", root=root, reports=tmp_path / "reports", timeout=900)
    assert not result.failed, result.summary()
    found = json.loads((tmp_path / "reports" / "vision_finetune" / "small" / "metrics.json").read_text())
    assert found["examples"] == {"FashionMNIST": 12, "DTD": 18, "GTSRB": 18, "flags": 400}
    assert "miniature" in result.index.read_text()


def test_the_sweep_has_three_seeds_and_no_machine(root):
    path = root / "sweeps" / "real_pictures.yaml"
    runs = load_sweep(path, root).runs
    kinds = {run.experiment for run in runs}
    assert {"vision_finetune", "vision_bases", "merging_methods", "vision_anisotropic", "vision_ood"} < kinds
    seeds = [{run.recorded["seed"] for run in runs if run.experiment == kind} for kind in kinds]
    assert seeds == [{0, 1, 2}] * len(kinds)
    assert all(run.recorded["scale"] == "small" and run.recorded["data_root"].startswith("../") for run in runs)


def test_comments_of_parameters_name_the_scales_that_take_them(root):
    "What `suite_for` takes at scale small as well as at scale paper, experiments do not call a matter of scale paper."
    asking = [path for path in sorted((root / "nbs" / "experiments").glob("*.ipynb"))
              if "from tvb.miniature.suites import suite_for" in path.read_text()
              and path.stem not in ("worlds", "bench_training")]
    assert len(asking) > 10
    for path in asking:
        told = {name: one.help for name, one in parameters_of(path).items() if name in ("limit", "epochs", "control")}
        assert {"limit", "epochs"} <= set(told)
        for name, text in told.items(): assert "small and paper" in text, f"{path.stem}: {name}: {text}"


def test_the_ten_real_folders(real_data, tmp_path, monkeypatch):
    data = real_data / "vision"
    if not (data / "pictures").is_dir(): pytest.skip(f"{data} has no pictures/: this test needs the eight folders")
    monkeypatch.setenv("TVB_CACHE", str(tmp_path))
    assert asked_tasks([], data) == list(PICTURE_TASKS)
    for name, classes in (("MNIST", 10), ("EuroSAT", 10), ("DTD", 10), ("OmniglotAlphabets", 8)):
        task = halved(name, data, SmallScale(train=200, test=50), progress=False).task
        assert len(task.class_names) == classes and [len(split) for split in task.splits.values()] == [80, 20, 50]
        assert not any(name[0].isdigit() for name in task.class_names) or name == "MNIST"
