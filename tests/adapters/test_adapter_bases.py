"""Bases of adapters: as the dense ones, grown and shrunk, checked where they enter, and the command line."""
import pytest
import torch
from adapter_folders import listing, sentence_of, spoil

from tvb.adapters.factors import as_factors
from tvb.adapters.adapter import Adapter, open_adapter
from tvb.adapters.collection import Adapters
from tvb.adapters.bases import load_adapter_basis
from tvb.bases.autoencoder import AutoencoderBasis
from tvb.bases.random_directions import RandomBasis
from tvb.bases.builders import BalancedBasis, ClusterBasis, PCABasis, RandomSelection
from tvb.storage.loading import load_checkpoint
from tvb.storage.writing import save_checkpoint
from tvb.vectors.collection import TaskVectors
from tvb.vectors.vector import TaskVector
from tvb.testing.adapters import close
from tvb.testing.tasks import seeded


@pytest.mark.parametrize(
    "builder",
    [BalancedBasis(3), AutoencoderBasis(3, steps=200), PCABasis(3), RandomSelection(3), ClusterBasis(3)],
    ids=lambda b: b.method,
)
def test_bases_from_factors_are_the_dense_ones(mixed, builder, tmp_path):
    subset = Adapters({n: mixed[n] for n in mixed.names[:8]})
    basis, reference = subset.fit(builder), builder.fit(
        TaskVectors(None, {n: TaskVector(dict(subset[n].task_vector(subset.shapes).tensors)) for n in subset})
    )
    for key in ("mean_relative_error", "merged_cosine", "loss", "spectral_floor"):
        assert basis.certificate[key] == pytest.approx(reference.certificate[key], rel=1e-3, abs=1e-4)
    name = reference.vectors[0].names[0]
    close(basis.merged()[name], reference.merged()[name], 1e-3)
    close(basis.merged_adapter().task_vector()[name], basis.merged()[name], 1e-4)
    close(basis.reconstruct("wide")[name], reference.reconstruct("wide")[name], 1e-2)
    thin = subset.fit(builder, rank=4)
    assert thin.measure()["mean_relative_error"] == pytest.approx(thin.certificate["mean_relative_error"], rel=1e-3)
    assert thin.measure()["merged_cosine"] == pytest.approx(thin.certificate["merged_cosine"], rel=1e-3, abs=1e-5)
    assert thin.nbytes["stored"] < thin.nbytes["dense_basis"] < thin.nbytes["dense_tasks"]
    again = load_adapter_basis(thin.save_adapters(tmp_path / "basis"), subset)
    assert again.certificate["mean_relative_error"] == pytest.approx(thin.certificate["mean_relative_error"], rel=1e-6)
    close(again.merged()[name], thin.merged()[name])
    assert open_adapter(tmp_path / "basis" / "vector-000").rank <= 4


@pytest.mark.parametrize("rank", [None, 4])
def test_a_task_more_or_less(mixed, rank):
    subset, more = Adapters({n: mixed[n] for n in mixed.names[:6]}), Adapters({n: mixed[n] for n in mixed.names[:7]})
    basis = subset.fit(PCABasis(2), rank).add("wider", mixed["wider"])
    fresh = more.fit(PCABasis(2), rank)
    close(basis.gram, more.gram())
    assert basis.names == more.names and basis.certificate["mean_relative_error"] == pytest.approx(
        fresh.certificate["mean_relative_error"], rel=1e-4
    )
    close(basis.remove("wider").gram, subset.gram())
    assert basis.names == subset.names and len(basis.collection) == 6
    with pytest.raises(ValueError, match="There is an adapter 'wide' already"): basis.add("wide", mixed["wide"])
    with pytest.raises(ValueError, match="There is no task 'moon'"): basis.remove("moon")
    with pytest.raises(KeyError, match="There is no adapter 'moon'"): subset.subset(["moon"])


def test_bases_that_can_not_be(mixed, tmp_path):
    with pytest.raises(ValueError, match="have no small factors"): mixed.fit(RandomBasis(2))
    with pytest.raises(ValueError, match="one of the classes of tvb.bases.builders"): mixed.fit("pca")
    with pytest.raises(ValueError, match="save nothing"): mixed.fit(BalancedBasis(9))
    basis = mixed.fit(BalancedBasis(2), rank=3)
    basis.save_adapters(tmp_path / "basis")
    with pytest.raises(ValueError, match="Give the adapters that it was built from"):
        load_adapter_basis(tmp_path / "basis", Adapters({"a": mixed["wide"]}))
    with pytest.raises(FileNotFoundError, match="no basis of adapters"): load_adapter_basis(tmp_path / "task0", mixed)
    with pytest.raises(ValueError, match="There is no task 'moon'"): basis.reconstruct_adapter("moon")


def test_stored_bases_are_checked_where_they_enter(mixed, tmp_path):
    # not in the order of the alphabet
    subset = Adapters({n: mixed[n] for n in ("wide", "task0", "elsewhere", "task1")})
    basis = subset.fit(BalancedBasis(2), rank=3)
    folder = basis.save_adapters(tmp_path / "basis")
    again = load_adapter_basis(folder, subset.subset(["task0", "task1", "wide", "elsewhere"]))
    assert again.names == basis.names == subset.names
    for name, error in basis.certificate["relative_error"].items():
        assert again.measure()["relative_error"][name] == pytest.approx(error, rel=1e-3)
    file = folder / "adapter_basis.safetensors"
    parts, content = load_checkpoint(file), file.read_bytes()
    tensors, words = dict(parts), dict(parts.metadata)
    for change in (
        {"tvb.names": "[1, 2, 3, 4]"},
        {"tvb.names": '["wide", "wide", "task0", "task1"]'},
        {"tvb.names": "null"},
        {"tvb.n_basis": '"2"'},
        {"tvb.n_basis": "3"},
        {"tvb.n_basis": "-1"},
        {"tvb.mean": "1"},
        {"tvb.settings": "[]"},
        {"tvb.method": "{"},
        {"tvb.names": "[" * 100_000},
        {"tvb.adapters": "[]"},
        {"tvb.adapters": '"x"'},
        {"tvb.names": "NaN"},
    ):
        save_checkpoint(tensors, file, {**words, **change})
        assert "adapter_basis.safetensors" in sentence_of(lambda: load_adapter_basis(folder, subset))
    for change in (
        dict(gram=torch.zeros(3, 3)),
        dict(gram=tensors["gram"] * float("nan")),
        dict(decoder=torch.zeros(4, 2)),
        dict(merge_weights=torch.zeros(())),
        dict(decoder=torch.zeros(2, 4).to(torch.float8_e4m3fn)[:1]),
    ):
        spoil(file, {**tensors, **change}, words)
        assert next(iter(change)) in sentence_of(lambda: load_adapter_basis(folder, subset))
    for name in tensors:
        if name not in ("gram", "decoder", "merge_weights"): continue
        save_checkpoint({n: t for n, t in tensors.items() if n != name}, file, words)
        assert name in sentence_of(lambda: load_adapter_basis(folder, subset))
    file.write_bytes(content)
    other = Adapters({**subset.adapters, "task1": mixed["task2"]})
    assert "'task1' is not the one" in sentence_of(lambda: load_adapter_basis(folder, other))


def test_the_command_line(tmp_path):
    from typer.testing import CliRunner
    from tvb.command_line.commands import app
    noise = seeded(0)
    for name in ("a", "b"):
        Adapter({"q.weight": as_factors(noise(30, 2), noise(2, 20), (30, 20))}).save(tmp_path / name)
    base = save_checkpoint({"q.weight": noise(30, 20)}, tmp_path / "base.safetensors")
    tuned = save_checkpoint({"q.weight": noise(30, 20)}, tmp_path / "tuned.safetensors")
    folders, before = (tmp_path / "a", tmp_path / "b"), listing(tmp_path)
    for words in (
        ("merge", *folders, "-o", tmp_path / "a"),
        ("merge", *folders, "-o", base, "--base", base),
        ("merge", *folders, "-o", tmp_path / "x", "-w", "nan", "-w", "1"),
        ("merge", *folders, "-o", tmp_path / "x", "-w", "1"),
        ("merge", *folders, "-o", tmp_path / "x", "-w", "inf", "-w", "1", "--base", base),
        ("merge", *folders, "-o", tmp_path / "x", "-r", "0"),
        ("merge", *folders, "-o", tmp_path / "x", "-r", "0", "--base", base),
        ("basis", *folders, "-o", tmp_path / "b", "-M", "1"),
        ("basis", *folders, "-o", tmp_path / "x", "-M", "1", "-r", "-1"),
        ("basis", *folders, "-o", tmp_path / "x", "-M", "0"),
        ("basis", *folders, "-o", tmp_path / "x", "-M", "2"),
        ("basis", *folders, "-o", tmp_path / "x", "-M", "1", "--method", "magic"),
        ("extract", base, tuned, "-o", base),
        ("extract", base, tuned, "-o", tmp_path, "-r", "2"),
        ("extract", base, tuned, "-o", tmp_path / "x", "-r", "0"),
        ("extract", base, base, "-o", tmp_path / "x"),
        ("merge", f"x={folders[0]}", f"x={folders[1]}", "-o", tmp_path / "x"),
    ):
        result = CliRunner().invoke(app, ["adapter", *map(str, words)])
        assert (
            result.exit_code == 2 and result.output.startswith("tvb: ") and len(result.output.strip().splitlines()) == 1
        ), (words, result.output, result.exception)
        assert listing(tmp_path) == before and not (tmp_path / "x").exists()
