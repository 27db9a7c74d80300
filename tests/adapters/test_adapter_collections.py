"""Adapters as task vectors: ranges, Gram matrix, combinations and truncation are those of dense ones."""
import math
import os
import subprocess
import sys

import pytest
import torch
from adapter_folders import dense_gram, random_adapter

from tvb.adapters.factors import as_factors
from tvb.adapters.adapter import Adapter, open_adapter
from tvb.adapters.collection import Adapters, inner_products
from tvb.adapters.truncation import truncate
from tvb.bases.builders import BalancedBasis
from tvb.storage.loading import load_checkpoint
from tvb.vectors.collection import TaskVectors
from tvb.merging.methods import merge
from tvb.vectors.vector import TaskVector
from tvb.testing.adapters import close
from tvb.testing.tasks import seeded


def test_ranges_are_what_the_whole_is(tmp_path):
    noise = seeded(3)
    for kind in ("linear", "embedding", "transposed"):
        vector = Adapter({"w.weight": as_factors(noise(30, 3), noise(3, 20), (30, 20), kind)}).task_vector()
        whole = vector["w.weight"].flatten()
        for start, stop in ((0, 600), (0, 1), (19, 21), (599, 600), (37, 411)):
            assert torch.allclose(
                vector.tensors.read("w.weight", start, stop, torch.empty(stop - start)), whole[start:stop], atol=1e-5
            )


def test_builders_and_mergings_take_adapters(mixed):
    same = Adapters({n: mixed[n] for n in mixed.names if n.startswith("task")})
    tasks = TaskVectors(None, {n: same[n].task_vector() for n in same})
    dense = TaskVectors(None, {n: TaskVector(dict(tasks[n].tensors)) for n in tasks})
    close(tasks.gram(), dense.gram())
    for method in ("mean", "ties", "tsv"):
        for name in tasks.parameters: close(merge(tasks, method)[name], merge(dense, method)[name], 1e-4)
    basis = BalancedBasis(2).fit(tasks)
    assert basis.measure()["mean_relative_error"] == pytest.approx(basis.certificate["mean_relative_error"], rel=1e-4)


@pytest.mark.parametrize("memory", ["1GiB", "40kB"])
@pytest.mark.parametrize("threads", [1, 2])
def test_gram_is_the_dense_one(mixed, memory, threads, monkeypatch):
    monkeypatch.setenv("TVB_MEMORY", memory)
    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    try: gram = mixed.gram()
    finally: torch.set_num_threads(before)
    close(gram, dense_gram(mixed))
    assert torch.equal(gram, gram.T) and float(torch.linalg.eigvalsh(gram).min()) > -1e-4 * float(gram.diagonal().max())
    assert float((gram - dense_gram(mixed)).abs().max()) <= 1e-5 * float(dense_gram(mixed).diagonal().max())
    close(inner_products(Adapters({n: mixed[n] for n in ("wide", "elsewhere")}), mixed), dense_gram(mixed)[[5, 7]])
    assert mixed.cosine()[1, 8] == pytest.approx(1)


def test_many_adapters_in_products_of_single_ranks(tmp_path):
    noise = seeded(5)
    crowd = Adapters(
        {
            str(t): Adapter({"w.weight": as_factors(noise(40, r), noise(r, 50), (40, 50))})
            for t, r in enumerate([3] * 700 + [4] * 650 + [30] * 20)
        }
    )
    close(crowd.gram(), dense_gram(crowd))


def test_layouts_may_differ_from_adapter_to_adapter():
    noise = seeded(6)
    crowd = Adapters(
        {
            str(t): Adapter({"words.weight": as_factors(noise(40, 3), noise(3, 50), (40, 50), kind)})
            for t, kind in enumerate(["linear", "embedding", "transposed"] * 3)
        }
    )
    close(crowd.gram(), dense_gram(crowd))
    close(
        crowd.combine([1.0] * 9).task_vector()["words.weight"],
        sum(a.task_vector()["words.weight"] for a in crowd.adapters.values()),
    )


def test_nan_and_other_models_are_named(tmp_path):
    noise = seeded(0)
    bad = Adapter({"w.weight": as_factors(noise(6, 2) / 0 * 0, noise(2, 5), (6, 5))})
    good = Adapter({"w.weight": as_factors(noise(6, 2), noise(2, 5), (6, 5))})
    with pytest.raises(ValueError, match="'bad' holds NaN"): Adapters({"good": good, "bad": bad}).gram()
    with pytest.raises(ValueError, match="holds NaN or infinity"): truncate(bad, 1)
    other = Adapter({"w.weight": as_factors(noise(7, 2), noise(2, 5), (7, 5))})
    with pytest.raises(ValueError, match=r"shape \[7, 5\] in adapter 'other' and \[6, 5\] in 'good'"):
        Adapters({"good": good, "other": other})
    with pytest.raises(ValueError, match="give at least one"): Adapters({})
    with pytest.raises(ValueError, match="dict from task name"): Adapters([good])
    with pytest.raises(KeyError, match="there are good"): Adapters({"good": good})["nice"]


MEMORY = """
import resource, sys, torch
from tvb.adapters.collection import Adapters
import tvb.merging.methods
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
adapters = Adapters({str(t): sys.argv[1] + "/" + str(t % 20) for t in range(200)})
adapters.gram()
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)
"""


def test_memory_of_the_gram_does_not_grow_with_the_dense_size(tmp_path):
    for t in range(20): random_adapter(tmp_path / str(t), t, 16, tuple(f"l.{i}.query" for i in range(4)), (768, 768))
    environment = {**os.environ, "TVB_MEMORY": "64MiB", "OMP_NUM_THREADS": "1"}
    found = subprocess.run(
        [sys.executable, "-c", MEMORY, str(tmp_path)], capture_output=True, text=True, env=environment, check=True
    )
    assert (
        float(found.stdout) < 250
    ), f"{found.stdout} MB for 200 adapters whose dense form takes {200 * 4 * 768 * 768 * 4 / 2**20:.0f} MB"


def test_combinations_are_exact(mixed):
    weights = seeded(7)(len(mixed), 3).double()
    weights[:, 2] = torch.eye(len(mixed))[7]
    reference = mixed.task_vectors().combine(weights)
    for adapter, vector in zip(mixed.combine(weights), reference):
        for name in mixed.shapes:
            close(adapter.task_vector(mixed.shapes)[name], vector[name]) if vector[name].any() else None
    alone = mixed.combine(weights)[2]
    assert alone.rank == 2 and alone.names == mixed["elsewhere"].names     # factors side by side, of what is used only
    with pytest.raises(ValueError, match="one row per task"): mixed.combine([1.0])
    with pytest.raises(ValueError, match="all zero"): mixed.combine([0.0] * len(mixed))


@pytest.mark.parametrize("rank", [1, 4, 20])
def test_truncation_is_the_best_there_is(mixed, rank, tmp_path):
    total = mixed.combine([1.0] * len(mixed))
    for thin in (truncate(total, rank), mixed.combine([1.0] * len(mixed), rank), truncate(total.task_vector(), rank)):
        lost = kept = 0.0
        for name in total.names:
            matrix = total.task_vector()[name].double()
            S = torch.linalg.svdvals(matrix)
            best = float(S[rank:].square().sum())
            measured = float((thin.task_vector()[name] - matrix).square().sum())
            assert measured <= best * (1 + 1e-4) + 1e-9 * float(S.square().sum())
            assert thin.errors[name] == pytest.approx(math.sqrt(best / float(S.square().sum())), abs=1e-5)
            lost, kept = lost + best, kept + float(S.square().sum())
        assert thin.error == pytest.approx(math.sqrt(lost / kept), abs=1e-5) and thin.rank == min(rank, 20)
    again = open_adapter(thin.save(tmp_path / "thin"))
    for name in thin.names: close(again.task_vector()[name], thin.task_vector()[name])


def test_dense_vectors_become_adapters(tmp_path):
    noise = seeded(0)
    vector = TaskVector(
        {
            "layer.query.weight": noise(30, 20),
            "layer.query.bias": noise(30),
            "word_embeddings.weight": noise(40, 20),
            "still.weight": torch.zeros(5, 5),
        }
    )
    with pytest.raises(ValueError, match="matrices_only=True"): truncate(vector, 2).save(tmp_path / "no")
    thin = truncate(vector, 20, matrices_only=True)
    assert thin.names == ["layer.query.weight", "word_embeddings.weight"] and thin.errors["layer.query.bias"] == 1.0
    assert thin.error == pytest.approx(float(vector["layer.query.bias"].norm()) / vector.norm(), rel=1e-4)
    stored = load_checkpoint(thin.save(tmp_path / "thin") / "adapter_model.safetensors")
    assert (
        "base_model.model.word_embeddings.lora_embedding_A" in stored
        and "base_model.model.layer.query.lora_A.weight" in stored
    )
    for wrong in (0, -1, 2.0, True):
        with pytest.raises(ValueError, match="whole number from 1"): truncate(vector, wrong)
    with pytest.raises(ValueError, match="takes an Adapter or a TaskVector"): truncate({}, 2)
