"""The published artefacts: read, compared with what the published implementation computed, written, and read again. Needs TVB_DATA."""
import json
import shutil

import pytest
import torch

from tvb import TaskVectors, load_basis
from tvb.builders import RandomBasis

KINDS = ["AE", "PCA", "Random", "RandomSample"]


@pytest.fixture(scope="module")
def published(real_data):
    "The expected numbers, the task vectors, and the folder of bases."
    folder = real_data / "official"
    expected = json.loads((folder / "expected.json").read_text())
    checkpoints = folder / "checkpoints" / "ViT-mini"
    tasks = TaskVectors(checkpoints / "zeroshot.pt", {t: checkpoints / f"{t}Val" / "finetuned.pt" for t in expected["tasks"]})
    return expected, tasks, folder / "bases"


def name(kind): return f"ViT-mini_{kind}_M4_8task"


def close(a, b): return abs(a - b) <= 1e-4 * abs(b)


def test_norms_of_the_task_vectors(published):
    expected, tasks, _ = published
    for task, norm in zip(expected["tasks"], expected["task_vector_norm"]): assert close(tasks[task].norm(), norm)


@pytest.mark.parametrize("kind", KINDS)
def test_numbers_agree(published, kind):
    expected, tasks, bases = published
    basis, numbers = load_basis(bases / name(kind), tasks=tasks), expected["expected"][kind]
    assert basis.names == expected["tasks"] and basis.n_basis == 4
    assert close(basis.merged(torch.ones(4)).norm(), numbers["merged_sum_norm"])
    for task, norm, error in zip(expected["tasks"], numbers.get("recovered_norm", []), numbers.get("relative_error", [])):
        recovered = basis.reconstruct(task)
        assert close(recovered.norm(), norm)
        assert close((recovered - tasks[task]).norm() / tasks[task].norm(), error)
        assert close(basis.certificate["relative_error"][task], error)


@pytest.mark.parametrize("kind", KINDS)
def test_round_trip(published, kind, tmp_path):
    _, tasks, bases = published
    first = load_basis(bases / name(kind), tasks=tasks)
    again = load_basis(first.export_official(tmp_path / "written"), tasks=tasks)
    assert {p.name for p in (tmp_path / "written").iterdir()} == {p.name for p in (bases / name(kind)).iterdir()}
    for a, b in zip(first.vectors, again.vectors):
        assert a.names == b.names and all(torch.equal(a[n], b[n]) for n in a)
    for part in ("encoder", "decoder", "merge_weights"):
        a, b = getattr(first, part), getattr(again, part)
        assert (a is None) == (b is None) and (a is None or torch.equal(a, b)), part
    assert (first.mean is None) == (again.mean is None) and (first.mean is None or all(torch.equal(first.mean[n], again.mean[n]) for n in first.mean))
    assert first.names == again.names and first.settings == again.settings and first.matrices.keys() == again.matrices.keys()
    assert all(torch.equal(first.matrices[k], again.matrices[k]) for k in first.matrices)
    ours = load_basis(first.save(tmp_path / "ours"))
    assert all(torch.equal(a[n], b[n]) for a, b in zip(first.vectors, ours.vectors) for n in a)


def test_keys_and_shapes_of_what_is_written(published, tmp_path):
    "The files as torch itself reads them: the same keys, types and shapes as the published ones."
    _, tasks, bases = published
    def skeleton(x):
        if isinstance(x, torch.Tensor): return ("tensor", x.dtype, tuple(x.shape))
        if isinstance(x, dict): return {k: skeleton(v) for k, v in x.items()}
        if isinstance(x, float): return round(x, 9)
        return [skeleton(v) for v in x] if isinstance(x, list) else type(x)
    for kind in KINDS:
        load_basis(bases / name(kind)).export_official(tmp_path / kind)
        for file in (tmp_path / kind).glob("*.pt"):
            assert skeleton(torch.load(file, weights_only=True)) == skeleton(torch.load(bases / name(kind) / file.name, weights_only=True)), file.name


def test_the_random_directions_are_the_published_ones(published):
    _, tasks, bases = published
    stored, drawn = load_basis(bases / name("Random")), RandomBasis(4, seed=0).fit(tasks)
    for a, b in zip(stored.vectors, drawn.vectors): assert a.cosine(b) > 1 - 1e-6


def test_from_the_cache_of_the_hub(published, tmp_path, monkeypatch):
    "A basis in the hub's cache layout is found without a network; one that is not there is a sentence."
    _, _, bases = published
    import huggingface_hub.constants as constants
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path))
    revision, repository = "0" * 40, tmp_path / "models--someone--bases"
    (repository / "refs").mkdir(parents=True)
    (repository / "refs" / "main").write_text(revision)
    shutil.copytree(bases / name("AE"), repository / "snapshots" / revision / name("AE"))
    assert load_basis("someone/bases", subfolder=name("AE")).names[0] == "Cars"
    with pytest.raises(FileNotFoundError, match="has no folder"): load_basis("someone/bases", subfolder="other")
    with pytest.raises(FileNotFoundError, match="not in the hub's cache"): load_basis("someone/nothing")


def test_tasks_in_another_order_are_matched_by_name(published):
    expected, tasks, bases = published
    turned = TaskVectors(None, {t: tasks[t] for t in reversed(expected["tasks"])})
    assert load_basis(bases / name("AE"), tasks=turned).certificate == load_basis(bases / name("AE"), tasks=tasks).certificate
    with pytest.raises(ValueError, match="is missing"): load_basis(bases / name("AE"), tasks=tasks.without_task(expected["tasks"][0]))
