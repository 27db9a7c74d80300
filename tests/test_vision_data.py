"""The vision tasks: loaded from real images where TVB_DATA names some, by two processes at once, and described by
the notebooks of data_prep."""
import json
import os
import sys

import papermill
import pytest
import torch

from tvb.running.parameters import parameters_of
from tvb.vision.registry import FACTS
from tvb.vision.rows import DECODED
from tvb.vision.loading import load_folder_task, load_task
from tvb.vision.manifests import duplicates

CLASSES = {"MNIST": tuple("0123456789"),
           "CIFAR10": ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")}
LOAD = (
    "import sys; from tvb.vision.loading import load_task; print(load_task('MNIST', sys.argv[1], 28, train_limit=300,"
    " test_limit=100, progress=False).hash)"
)


@pytest.fixture
def cache(tmp_path, monkeypatch):
    "An empty cache, and a hub that says at once that it can not be reached."
    monkeypatch.setenv("TVB_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    return tmp_path / "cache"


@pytest.fixture
def digits(tmp_path):
    """A data_root with made-up digits under the name of MNIST: class k is grey level 20 k, three train and two test
    rows each, one of them in both."""
    import datasets
    from PIL import Image
    features = datasets.Features({"picture": datasets.Image(), "what": datasets.ClassLabel(names=list("0123456789"))})
    for split, offsets in (("train", (0, 1, 2)), ("test", (3, 4))):
        rows = [(20 * digit + offset, digit) for offset in offsets for digit in range(10)]
        if split == "test": rows[0] = (0, 0)
        table = datasets.Dataset.from_dict(
            {"picture": [Image.new("L", (9, 9), level) for level, _ in rows], "what": [digit for _, digit in rows]},
            features=features,
        )
        (tmp_path / "root" / "mnist").mkdir(parents=True, exist_ok=True)
        table.to_parquet(tmp_path / "root" / "mnist" / f"{split}.parquet")
    return tmp_path / "root"


def prepare(root, name, data_root, folder, tasks):
    "Run a notebook of data_prep; the manifests by name, what it printed, and the error that ended it."
    error, parameters = None, {"data_root": str(data_root), "manifests": str(folder / "manifests"), "tasks": tasks}
    try:
        papermill.execute_notebook(
            str(root / "data_prep" / f"{name}.ipynb"),
            str(folder / "out.ipynb"),
            parameters,
            cwd=str(root),
            progress_bar=False,
            execution_timeout=900,
        )
    except papermill.PapermillExecutionError as stop:
        error = str(stop)
    cells = json.loads((folder / "out.ipynb").read_text())["cells"]
    printed = "".join(line for cell in cells for output in cell.get("outputs", []) for line in output.get("text", []))
    return {path.stem: json.loads(path.read_text()) for path in (folder / "manifests").glob("*.json")}, printed, error


def code_of(path):
    "The code cells of a notebook, the parameters left out."
    return [
        cell["source"]
        for cell in json.loads(path.read_text())["cells"]
        if cell["cell_type"] == "code" and not cell["metadata"].get("tags")
    ]


# ---------------------------------------------------------------- always

def test_the_notebooks_of_data_prep_cover_the_table(root):
    notebooks = sorted((root / "data_prep").glob("vision_*.ipynb"))
    named = [task for path in notebooks for task in parameters_of(path)["tasks"].default.split(",")]
    assert sorted(named) == sorted(FACTS)
    for path in notebooks:
        assert parameters_of(path)["data_root"].default == "", f"{path.name} does not ask the hub by default"


def test_committed_manifests_name_no_folder(root):
    paths = sorted((root / "data_prep" / "manifests").glob("*.json"))
    assert {path.stem for path in paths} >= set(CLASSES)
    for path in paths:
        manifest = json.loads(path.read_text())
        assert (
            manifest["task"] == path.stem and f"{manifest['splits']['train']['rows']:,} train" in manifest["describes"]
        )
        assert "/" not in json.dumps({**manifest, "hub": "", "classes": []}), path


def test_the_notebooks_of_data_prep_differ_in_their_tasks_only(root):
    first, *others = sorted((root / "data_prep").glob("vision_*.ipynb"))
    for path in others: assert code_of(path) == code_of(first), f"{path.name} and {first.name} do different things"


def test_what_is_missing_or_wrong_does_not_stop_the_others(root, digits, cache, tmp_path):
    import datasets
    (digits / "kmnist").mkdir()
    for split in ("train", "test"):
        table = datasets.Dataset.from_parquet(
            str(digits / "mnist" / f"{split}.parquet"), cache_dir=str(cache / "datasets")
        )
        table.select([row for row, label in enumerate(table["what"]) if label != 7 or split == "test"]).to_parquet(
            str(digits / "kmnist" / f"{split}.parquet")
        )
    found, printed, error = prepare(root, "vision_digits_and_characters", digits, tmp_path, "SVHN,KMNIST,MNIST")
    assert list(found) == ["MNIST"] and "1 manifests written, 1 data sets missing" in printed
    assert (
        "missing: SVHN: Task SVHN could not be loaded from the hub (ufldl-stanford/svhn" in printed
        and f"{digits / 'SVHN'} and give data_root" in printed
    )
    assert "KMNIST (train): a class has no rows" in error
    manifest = found["MNIST"]
    assert manifest["classes"] == [{"name": str(digit), "train": 3, "test": 2} for digit in range(10)]
    assert manifest["overlap"] == {"test_pictures": 1, "first_pairs": [[0, 0]]}
    assert (
        manifest["splits"]["test"]["sizes"] == {"9 x 9": 20}
        and "30 train and 20 test rows of a local folder" in manifest["describes"]
    )


def test_two_processes_fill_the_cache_at_once(root, digits, cache, forks):
    forks.load("tvb.vision.registry")
    running = [forks.start([sys.executable, "-c", LOAD, digits], cwd=root) for _ in range(2)]
    said = [process.communicate(timeout=900) for process in running]
    assert [process.returncode for process in running] == [0, 0], said
    hashes = {out.strip() for out, _ in said}
    before = DECODED.total()
    task = load_task("mnist", digits, 28, train_limit=300, test_limit=100, progress=False)
    assert (
        hashes == {task.hash} and DECODED.total() == before
    ), "the third load decoded pictures that two processes had left in the cache"
    assert len(list((cache / "pixels").glob("*.npy"))) == 3 and not list((cache / "pixels").glob("*.tmp"))


# ---------------------------------------------------------------- on real images

@pytest.mark.parametrize("name", CLASSES)
def test_real_images(name, real_data, cache):
    task = load_task(name, real_data / "vision", size=28, progress=False)
    assert task.class_names == CLASSES[name] and task.size == 28
    assert [len(split) for split in task.splits.values()] == [3600, 400, 1000]
    assert (
        task.test.labels.bincount().tolist() == [100] * 10
        and (task.train.labels.bincount() + task.validation.labels.bincount()).tolist() == [400] * 10
    )
    assert duplicates(task.train, task.validation).count == duplicates(task.train, task.test).count == 0
    before = DECODED.total()
    assert (
        load_task(name, real_data / "vision", size=28, progress=False).hash == task.hash and DECODED.total() == before
    )
    plain = load_folder_task(name, real_data / "vision" / name.lower(), 28)
    for split in task.splits:
        assert torch.equal(plain.splits[split].images, task.splits[split].images) and torch.equal(
            plain.splits[split].labels, task.splits[split].labels
        )


def test_labels_belong_to_their_pictures(real_data, cache):
    task = load_task("MNIST", real_data / "vision", size=28, progress=False)
    pixels = lambda split: split.images[:, 0].flatten(1).float()
    means = torch.stack([pixels(task.train)[task.train.labels == digit].mean(0) for digit in range(10)])
    answers = torch.cdist(pixels(task.test), means).argmin(1)
    assert (
        answers == task.test.labels
    ).float().mean() > 0.75, "the nearest mean picture should name four of five handwritten digits"


def test_pictures_in_folders_keep_their_classes(real_data):
    "Folders as the data sets have them: 0_o, 1_ki, ... of KMNIST, AnnualCrop, Forest, ... of EuroSAT."
    from tvb.vision.registry import task_facts
    for name in ("KMNIST", "EuroSAT"):
        folder = real_data / "vision" / "pictures" / name.lower()
        if not folder.is_dir(): pytest.skip(f"{folder} is not there")
        task = load_folder_task(name, folder, 28)
        assert task.class_names == task_facts(name).class_names
        counts = [
            len([path for path in place.iterdir() if path.suffix in (".jpg", ".png")])
            for place in sorted((folder / "test").iterdir())
        ]
        assert task.test.labels.bincount().tolist() == counts


def test_data_prep_on_real_images_gives_the_committed_manifests(root, real_data, cache, tmp_path):
    found, printed, error = prepare(
        root, "vision_objects", os.path.relpath(real_data / "vision", root), tmp_path, ",".join(CLASSES)
    )
    assert error is None and "2 manifests written, 0 data sets missing" in printed
    for name, labels in CLASSES.items():
        assert found[name] == json.loads((root / "data_prep" / "manifests" / f"{name}.json").read_text())
        assert found[name]["classes"] == [{"name": label, "train": 400, "test": 100} for label in labels]
