"""The published artefacts: read, compared with what the published implementation computed, written, and read again.
Needs TVB_DATA."""
import json
import shutil

import pytest
import torch

from tvb import TaskVector, TaskVectors, load_basis
from tvb.bases.random_directions import RandomBasis
from tvb.bases.builders import METHODS, make_builder
from tvb.storage.tensors import CheckpointError

KINDS = ["AE", "PCA", "Random", "RandomSample"]


@pytest.fixture(scope="module")
def published(real_data):
    "The expected numbers, the task vectors, and the folder of bases."
    folder = real_data / "official"
    expected = json.loads((folder / "expected.json").read_text())
    checkpoints = folder / "checkpoints" / "ViT-mini"
    tasks = TaskVectors(
        checkpoints / "zeroshot.pt", {t: checkpoints / f"{t}Val" / "finetuned.pt" for t in expected["tasks"]}
    )
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
    for task, norm, error in zip(
        expected["tasks"], numbers.get("recovered_norm", []), numbers.get("relative_error", [])
    ):
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
    assert (first.mean is None) == (again.mean is None) and (
        first.mean is None or all(torch.equal(first.mean[n], again.mean[n]) for n in first.mean)
    )
    assert (
        first.names == again.names
        and first.settings == again.settings
        and first.matrices.keys() == again.matrices.keys()
    )
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
            assert skeleton(torch.load(file, weights_only=True)) == skeleton(
                torch.load(bases / name(kind) / file.name, weights_only=True)
            ), file.name


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
    assert (
        load_basis(bases / name("AE"), tasks=turned).certificate
        == load_basis(bases / name("AE"), tasks=tasks).certificate
    )
    with pytest.raises(ValueError, match="is missing"):
        load_basis(bases / name("AE"), tasks=tasks.without_task(expected["tasks"][0]))


# folders of that layout, of our own making

EXTRA = {"autoencoder": "AWB.pt", "pca": "pca_components.pt", "random": "random_basis.pt"}


@pytest.fixture
def little():
    "Four small task vectors, not in alphabetical order."
    generator = torch.Generator().manual_seed(0)
    return TaskVectors(
        None,
        {
            name: TaskVector({"w": torch.randn(6, 5, generator=generator), "b": torch.randn(5, generator=generator)})
            for name in ("zebra", "yak", "bee", "ant")
        },
    )


@pytest.mark.parametrize("method", METHODS)
def test_every_method_can_be_exchanged(little, tmp_path, method):
    basis = make_builder(method, 2).fit(little, out=tmp_path / "ours")
    basis.export_official(tmp_path / "published")
    turned = little.subset(sorted(little.names))
    back = load_basis(tmp_path / "published", tasks=turned)
    assert back.names == little.names and back.tasks.names == little.names
    assert abs(back.certificate["merged_cosine"] - basis.certificate["merged_cosine"]) < 1e-4
    back.save(tmp_path / "again")
    assert load_basis(tmp_path / "again").certificate["merged_cosine"] == back.certificate["merged_cosine"]
    before = {path.name: path.read_bytes() for path in (tmp_path / "published").iterdir()}
    with pytest.raises(ValueError, match="read. Choose another output"): back.export_official(tmp_path / "published")
    assert {path.name: path.read_bytes() for path in (tmp_path / "published").iterdir()} == before
    basis.export_official(tmp_path / "published")                               # over an older one of these
    basis.export_official(tmp_path / "again")
    for name, text in (
        ("method_info.json", "{}"),
        ("notes.txt", "mine"),
        ("AWB.pt" if method in ("pca", "random") else "pca_components.pt", "PK"),
    ):
        was = (tmp_path / "published" / name).read_bytes() if (tmp_path / "published" / name).exists() else None
        (tmp_path / "published" / name).write_text(text)
        with pytest.raises(FileExistsError, match=name): basis.export_official(tmp_path / "published")
        (tmp_path / "published" / name).unlink() if was is None else (tmp_path / "published" / name).write_bytes(was)


def rotten(value):
    "Other things in place of one that a published file holds."
    yield from (
        None,
        5,
        "text",
        [],
        {},
        torch.ones(3, 3, 3),
        torch.ones(7),
        torch.tensor(float("nan")),
        [[1], "x"],
        torch.ones(2, 4, dtype=torch.int64),
    )
    if isinstance(value, torch.Tensor):
        yield from (torch.full_like(value, torch.nan), value[..., :-1].clone(), torch.cat([value, value]))
    if isinstance(value, list) and value: yield from (value[:-1], value + value, [value])
    if isinstance(value, dict): yield from ({k: v for k, v in list(value.items())[1:]}, {**value, 5: 5})


@pytest.mark.parametrize("method", ["autoencoder", "pca", "random", "selection"])
def test_everything_in_a_published_folder_is_checked(little, tmp_path, method):
    "Whatever stands in its files, it is opened and can be used, or refused with a sentence."
    folder = make_builder(method, 2).fit(little).export_official(tmp_path / "published")
    def use():
        basis = load_basis(folder, tasks=little)
        return repr(basis), basis.certificate, basis.merged().norm(), basis.measure(), basis.bytes_of_tasks()
    use()
    refused = tried = 0
    for path in sorted(folder.iterdir()):
        whole = path.read_bytes()
        read = (lambda: json.loads(whole)) if path.suffix == ".json" else (lambda: torch.load(path, weights_only=True))
        content = read()
        changes = (
            [(key, value) for key in content for value in rotten(content[key])]
            + [(key, "gone") for key in content]
            + [(None, value) for value in ([], {}, 5, "x")]
        )
        for key, value in changes:
            changed = (
                value
                if key is None
                else (
                    {k: v for k, v in content.items() if k != key}
                    if value == "gone" and isinstance(value, str)
                    else {**content, key: value}
                )
            )
            if path.suffix == ".json":
                try: path.write_text(json.dumps(changed))
                except TypeError: continue                                      # a tensor in JSON
            else: torch.save(changed, path)
            tried += 1
            try: use()
            except (ValueError, OSError) as error:
                refused += 1
                assert "\n" not in str(error) and len(str(error)) > 20, error
        path.write_bytes(whole)
    use()
    assert 20 < refused < tried


@pytest.mark.parametrize("method", METHODS)
def test_what_is_merged_and_rebuilt_stays_the_same(little, tmp_path, method):
    basis = make_builder(method, 3).fit(little)
    back = load_basis(basis.export_official(tmp_path / "published"), tasks=little)
    same = lambda a, b: (a - b).norm() < 1e-5 * (1 + b.norm())
    assert same(back.merged(), basis.merged()) and (back.merge_weights == 1).all()
    if back.decoder is not None:
        assert all(same(back.reconstruct(n), basis.reconstruct(n)) for n in basis.names)
        assert abs(back.certificate["loss"] - back.measure()["loss"]) < 1e-4 * (1 + basis.certificate["loss"])
    assert abs(back.certificate["merged_cosine"] - basis.certificate["merged_cosine"]) < 1e-5


def test_weights_that_a_published_folder_can_not_hold_are_refused(little, tmp_path):
    for method, weights in (("balanced", [0.0, 2.0]), ("random", [2.0, 2.0]), ("selection", [1.0, 2.0])):
        basis = make_builder(method, 2).fit(little)
        basis.merge_weights = torch.tensor(weights, dtype=torch.float64)
        with pytest.raises(ValueError, match="add up all vectors"): basis.export_official(tmp_path / "published")
    assert not (tmp_path / "published").exists()


@pytest.mark.parametrize("method", METHODS)
def test_numbers_that_float32_can_not_hold(tmp_path, method):
    "Too large: refused. Too small: a warning that says which tensor."
    draw = torch.Generator().manual_seed(0)
    of = lambda size: {
        "w": torch.randn(8, generator=draw, dtype=torch.float64),
        "b": size * torch.randn(6, generator=draw, dtype=torch.float64),
    }
    tasks = lambda size: TaskVectors(None, {n: TaskVector(of(size)) for n in ("zebra", "yak", "bee", "ant")})
    if method != "random":                                                      # whose directions are of length one
        with pytest.raises(CheckpointError, match="which float32 can not hold"):
            make_builder(method, 2).fit(tasks(1e39)).export_official(tmp_path / "large")
        assert not (tmp_path / "large").exists()
        with pytest.warns(UserWarning, match="float32 is too coarse.*'b'"):
            make_builder(method, 2).fit(tasks(1e-50)).export_official(tmp_path / "small")


@pytest.mark.filterwarnings("ignore:.*int8 is too coarse")         # for tensors of a few numbers
@pytest.mark.parametrize("method", METHODS)
def test_what_storage_lost_is_not_forgotten(little, tmp_path, method):
    basis = load_basis(make_builder(method, 2).fit(little).save(tmp_path / "ours", dtype="int8"))
    back = load_basis(basis.export_official(tmp_path / "published"), tasks=little)
    if method == "selection":                                                   # the published folder has no decoder
        assert "relative_error" not in back.certificate
        return
    said, measured = back.certificate, back.measure()
    assert said["storage"] == basis.certificate["storage"]
    for n in back.names:
        assert (
            abs(said["relative_error"][n] - measured["relative_error"][n]) <= said["storage"]["added_error"][n] + 1e-3
        )
    again = load_basis(back.export_official(tmp_path / "again"), tasks=little)
    assert again.certificate["storage"] == said["storage"]
    info = json.loads((tmp_path / "published" / "method_info.json").read_text())
    for wrong in (
        None,
        5,
        {},
        [],
        {"dtype": "int8", "added_error": [1], "merged_error": 0.0},
        {"dtype": "int8", "added_error": 5, "merged_error": 1},
        {"dtype": 5},
        {"dtype": "nine"},
        {**info["tvb_storage"], "merged_error": -1},
        {**info["tvb_storage"], "added_error": []},
    ):
        (tmp_path / "published" / "method_info.json").write_text(json.dumps({**info, "tvb_storage": wrong}))
        with pytest.raises(CheckpointError): load_basis(tmp_path / "published")
    (tmp_path / "published" / "method_info.json").write_text(json.dumps({**info, "tvb_storage": {"dtype": "int8"}}))
    with pytest.warns(UserWarning, match="what that adds is not known"): load_basis(tmp_path / "published")
