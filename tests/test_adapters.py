"LoRA adapters: what PEFT writes is read exactly, what is no low-rank difference is refused, nothing is half-written, memory stays bounded."
import json
import math
import os
import pickle
import subprocess
import sys
import zipfile

import pytest
import torch

from tvb.adapters import Adapter, Adapters, as_factors, inner_products, load_adapter_basis, open_adapter, truncate, with_tied
from tvb.builders import AutoencoderBasis, BalancedBasis, ClusterBasis, PCABasis, RandomBasis, RandomSelection
from tvb.checkpoints import save_checkpoint
from tvb.collection import TaskVectors
from tvb.merging import merge
from tvb.vectors import TaskVector

NAMES = ("layer.0.query", "layer.0.value", "layer.1.query")


def numbers(seed):
    generator = torch.Generator().manual_seed(seed)
    return lambda *shape: torch.randn(*shape, generator=generator)


def write(folder, tensors, **settings):
    "A folder as PEFT leaves it."
    folder.mkdir(parents=True, exist_ok=True)
    save_checkpoint({f"base_model.model.{name}": tensor for name, tensor in tensors.items()}, folder / "adapter_model.safetensors")
    (folder / "adapter_config.json").write_text(json.dumps(dict(peft_type="LORA", r=3, lora_alpha=6) | settings))
    return folder


def random_adapter(folder, seed, rank=3, names=NAMES, size=(30, 20), **settings):
    noise = numbers(seed)
    return write(folder, {f"{n}.lora_{f}.weight": noise(rank, size[1]) if f == "A" else noise(size[0], rank) for n in names for f in "AB"}, r=rank, **settings)


def close(a, b, tolerance=1e-5): assert float((a.double() - b.double()).norm()) <= tolerance * float(b.double().norm())


def dense_gram(adapters):
    "Inner products of differences that are formed whole."
    rows = torch.stack([torch.cat([v[n].double().flatten() for n in adapters.shapes]) for v in (a.task_vector(adapters.shapes) for a in adapters.adapters.values())])
    return rows @ rows.T


@pytest.fixture
def mixed(tmp_path):
    "Adapters of different ranks (one above the size where rows are cheaper), with and without stable scaling, of different modules."
    folders = {f"task{t}": random_adapter(tmp_path / f"task{t}", t, 3, use_rslora=t % 2 == 0) for t in range(5)}
    folders |= {"wide": random_adapter(tmp_path / "wide", 10, 12), "wider": random_adapter(tmp_path / "wider", 11, 12)}
    folders |= {"elsewhere": random_adapter(tmp_path / "elsewhere", 12, 2, ("layer.1.query", "layer.2.query")), "again": tmp_path / "task1"}
    return Adapters(folders)


# reading -----------------------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("settings, expected", [
    ({}, lambda A, B: 6 / 3 * B @ A), (dict(lora_alpha=1), lambda A, B: B @ A / 3), (dict(use_rslora=True), lambda A, B: 6 / math.sqrt(3) * B @ A),
    (dict(fan_in_fan_out=True), lambda A, B: 2 * (B @ A).T), (dict(alpha_pattern={"query": 9}), lambda A, B: 3 * B @ A),
    (dict(r=8, rank_pattern={"layer.0.query": 3}), lambda A, B: 2 * B @ A), (dict(r=8, rank_pattern={"^layer.0.q.*y": 3}, use_rslora=True), lambda A, B: 6 / math.sqrt(3) * B @ A),
    (dict(alpha_pattern={"uery": 9, "0.query": 12}), lambda A, B: 4 * B @ A)])
def test_scales_and_layouts(tmp_path, settings, expected):
    noise = numbers(0)
    A, B = noise(3, 20), noise(30, 3)
    vector = open_adapter(write(tmp_path / "a", {"layer.0.query.lora_A.weight": A, "layer.0.query.lora_B.weight": B}, **settings)).task_vector()
    close(vector["layer.0.query.weight"], expected(A, B), 1e-6)


def test_embeddings_convolutions_and_names(tmp_path):
    noise = numbers(0)
    tensors = {"words.lora_embedding_A": noise(3, 40), "words.lora_embedding_B": noise(20, 3), "words.base_layer.weight": noise(40, 20),
               "picture.lora_A.weight": noise(3, 2, 4, 4), "picture.lora_B.weight": noise(6, 3, 1, 1), "sound.lora_A.weight": noise(3, 2, 5), "sound.lora_B.weight": noise(6, 3, 1)}
    adapter = open_adapter(write(tmp_path / "a", tensors, lora_alpha=3))
    vector = adapter.task_vector()
    close(vector["words.weight"], (tensors["words.lora_embedding_B"] @ tensors["words.lora_embedding_A"]).T)
    close(vector["picture.weight"], torch.einsum("or,rihw->oihw", tensors["picture.lora_B.weight"][:, :, 0, 0], tensors["picture.lora_A.weight"]))
    close(vector["sound.weight"], torch.einsum("or,rik->oik", tensors["sound.lora_B.weight"][:, :, 0], tensors["sound.lora_A.weight"]))
    again = open_adapter(adapter.save(tmp_path / "again"))
    for name in adapter.names: close(again.task_vector()[name], vector[name])
    named = open_adapter(write(tmp_path / "named", {n.replace("lora_A", "lora_A.mine").replace("lora_B", "lora_B.mine").replace("embedding_A", "embedding_A.mine").replace("embedding_B", "embedding_B.mine"): t
                                                    for n, t in tensors.items()}, lora_alpha=3))
    assert named.names == adapter.names
    close(named.task_vector()["words.weight"], vector["words.weight"])


def test_half_precision_is_computed_in_single(tmp_path):
    noise = numbers(0)
    A, B = noise(3, 20).bfloat16(), noise(30, 3).bfloat16()
    vector = open_adapter(write(tmp_path / "a", {"q.lora_A.weight": A, "q.lora_B.weight": B})).task_vector()
    assert vector.dtype == torch.float32
    close(vector["q.weight"], 2 * B.float() @ A.float(), 1e-6)


def test_torch_file_is_read_without_running_it(tmp_path):
    folder = random_adapter(tmp_path / "a", 0)
    reference = open_adapter(folder).task_vector()["layer.0.query.weight"]
    from tvb.checkpoints import load_checkpoint
    torch.save(dict(load_checkpoint(folder / "adapter_model.safetensors")), folder / "adapter_model.bin")
    (folder / "adapter_model.safetensors").unlink()
    assert torch.equal(open_adapter(folder).task_vector()["layer.0.query.weight"], reference)

    class Evil:
        def __reduce__(self): return os.system, (f"touch {tmp_path / 'ran'}",)
    with zipfile.ZipFile(folder / "adapter_model.bin", "w") as archive: archive.writestr("archive/data.pkl", pickle.dumps(Evil()))
    with pytest.raises(ValueError, match="which is code and not data"): open_adapter(folder)
    assert not (tmp_path / "ran").exists()


def test_whole_weights_need_the_base_model(tmp_path):
    noise = numbers(0)
    base = {"q.weight": noise(30, 20), "q.bias": noise(30), "head.weight": noise(4, 30), "untouched": noise(3)}
    head, bias = noise(4, 30), noise(30)
    folder = write(tmp_path / "a", {"q.lora_A.weight": noise(3, 20), "q.lora_B.weight": noise(30, 3), "head.modules_to_save.weight": head, "q.base_layer.bias": bias})
    with pytest.raises(ValueError, match="give the base model"): open_adapter(folder)
    adapter = open_adapter(folder, base)
    result = adapter.apply_to(base)
    assert torch.allclose(result["head.weight"], head, atol=1e-6) and torch.allclose(result["q.bias"], bias, atol=1e-6) and torch.equal(result["untouched"], base["untouched"])
    with pytest.raises(ValueError, match="another size"): open_adapter(folder, {**base, "head.weight": noise(5, 30)})
    with pytest.raises(ValueError, match="another base model"): open_adapter(folder, {n: t for n, t in base.items() if n != "q.bias"})
    pair = Adapters({"a": folder, "b": random_adapter(tmp_path / "b", 1, names=("q",))}, base)
    close(pair.gram(), dense_gram(pair))
    with pytest.raises(ValueError, match="none. Save adapter.task_vector"): adapter.save(tmp_path / "out")


def test_tied_weights_change_under_both_names():
    class Model(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.words, self.head = torch.nn.Embedding(40, 20), torch.nn.Linear(20, 40)
            self.head.weight = self.words.weight
    model, noise = Model(), numbers(0)
    adapter = Adapter({"words.weight": as_factors(noise(40, 2), noise(2, 20), (40, 20), "embedding")})
    changed = adapter.apply_to(model, 0.5)
    close(changed.head.weight.detach(), model.head.weight.detach() + 0.5 * adapter.task_vector()["words.weight"])
    assert with_tied(adapter.task_vector(), model).names == ["words.weight", "head.weight"]
    untied = {n: t.clone() for n, t in model.state_dict().items()}
    assert with_tied(adapter.task_vector(), untied).names == ["words.weight"]


PLAIN = {"q.lora_A.weight": torch.ones(3, 20), "q.lora_B.weight": torch.ones(30, 3)}
REFUSED = {
    "DoRA": (PLAIN, dict(use_dora=True), "DoRA"), "magnitudes": ({**PLAIN, "q.lora_magnitude_vector": torch.ones(30)}, {}, "DoRA"), "IA3": ({"q.ia3_l": torch.ones(30, 1)}, dict(peft_type="IA3"), "kind IA3"),
    "prompts": ({"prompt_embeddings": torch.ones(5, 20)}, dict(peft_type="PROMPT_TUNING"), "kind PROMPT_TUNING"), "no kind": (PLAIN, dict(peft_type=None), "no peft_type"),
    "another start": (PLAIN, dict(init_lora_weights="pissa_niter_4"), "path_initial_model"), "tokens": (PLAIN, dict(trainable_token_indices=[1]), "single tokens"),
    "repeated layers": (PLAIN, dict(layer_replication=[[0, 2], [1, 2]]), "repeats layers"), "experts": (PLAIN, dict(target_parameters=["experts.up"]), "experts"),
    "nested experts": ({"mlp.base_layer.lora_A.weight": torch.ones(3, 2), "mlp.base_layer.lora_B.weight": torch.ones(2, 3)}, {}, "experts"),
    "unknown factor": ({**PLAIN, "q.lora_diag": torch.ones(3)}, {}, "'base_model.model.q.lora_diag'"), "other rank": (PLAIN, dict(r=4), "says rank 4"), "rank that is none": (PLAIN, dict(r="3"), "not numbers"),
    "bad pattern": (PLAIN, dict(rank_pattern={"(": 3}), "not a regular expression"), "half": ({"q.lora_A.weight": torch.ones(3, 20)}, {}, "only the factor A"),
    "two adapters": ({**PLAIN, "k.lora_A.b.weight": torch.ones(3, 20), "k.lora_B.b.weight": torch.ones(30, 3)}, {}, "several adapters"),
    "groups": ({"c.lora_A.weight": torch.ones(3, 2, 3, 3), "c.lora_B.weight": torch.ones(6, 1, 1, 1)}, {}, "groups"), "head": ({**PLAIN, "head.weight": torch.ones(4, 30)}, {}, "whole tensors"),
    "nothing": ({}, {}, "changes no weight"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_sum_of_low_rank_differences_is_refused(tmp_path, name):
    tensors, settings, sentence = REFUSED[name]
    with pytest.raises(ValueError) as error: open_adapter(write(tmp_path / "a", tensors, **settings))
    assert sentence in str(error.value) and str(error.value).rstrip().endswith(".")


def test_damaged_folders(tmp_path):
    with pytest.raises(FileNotFoundError, match="holds no adapter"): open_adapter(tmp_path)
    folder = random_adapter(tmp_path / "a", 0)
    with pytest.raises(FileNotFoundError, match="Its folder 'a' has one"): open_adapter(tmp_path)
    file = folder / "adapter_model.safetensors"
    content = file.read_bytes()
    file.write_bytes(content[:len(content) // 2])
    with pytest.raises(ValueError, match="truncated"): open_adapter(folder)
    file.unlink()
    with pytest.raises(FileNotFoundError, match="Download the whole folder"): open_adapter(folder)
    (folder / "adapter_config.json").write_text("{")
    with pytest.raises(ValueError, match="is not JSON"): open_adapter(folder)


# task vectors ------------------------------------------------------------------------------------------------------------------------

def test_ranges_are_what_the_whole_is(tmp_path):
    noise = numbers(3)
    for kind in ("linear", "embedding", "transposed"):
        vector = Adapter({"w.weight": as_factors(noise(30, 3), noise(3, 20), (30, 20), kind)}).task_vector()
        whole = vector["w.weight"].flatten()
        for start, stop in ((0, 600), (0, 1), (19, 21), (599, 600), (37, 411)): assert torch.allclose(vector.tensors.read("w.weight", start, stop, torch.empty(stop - start)), whole[start:stop], atol=1e-5)


def test_builders_and_mergings_take_adapters(mixed):
    same = Adapters({n: mixed[n] for n in mixed.names if n.startswith("task")})
    tasks = TaskVectors(None, {n: same[n].task_vector() for n in same})
    dense = TaskVectors(None, {n: TaskVector(dict(tasks[n].tensors)) for n in tasks})
    close(tasks.gram(), dense.gram())
    for method in ("mean", "ties", "tsv"):
        for name in tasks.parameters: close(merge(tasks, method)[name], merge(dense, method)[name], 1e-4)
    basis = BalancedBasis(2).fit(tasks)
    assert basis.measure()["mean_relative_error"] == pytest.approx(basis.certificate["mean_relative_error"], rel=1e-4)


# gram --------------------------------------------------------------------------------------------------------------------------------

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
    noise = numbers(5)
    crowd = Adapters({str(t): Adapter({"w.weight": as_factors(noise(40, r), noise(r, 50), (40, 50))}) for t, r in enumerate([3] * 700 + [4] * 650 + [30] * 20)})
    close(crowd.gram(), dense_gram(crowd))


def test_layouts_may_differ_from_adapter_to_adapter():
    noise = numbers(6)
    crowd = Adapters({str(t): Adapter({"words.weight": as_factors(noise(40, 3), noise(3, 50), (40, 50), kind)}) for t, kind in enumerate(["linear", "embedding", "transposed"] * 3)})
    close(crowd.gram(), dense_gram(crowd))
    close(crowd.combine([1.0] * 9).task_vector()["words.weight"], sum(a.task_vector()["words.weight"] for a in crowd.adapters.values()))


def test_nan_and_other_models_are_named(tmp_path):
    noise = numbers(0)
    bad = Adapter({"w.weight": as_factors(noise(6, 2) / 0 * 0, noise(2, 5), (6, 5))})
    good = Adapter({"w.weight": as_factors(noise(6, 2), noise(2, 5), (6, 5))})
    with pytest.raises(ValueError, match="'bad' holds NaN"): Adapters({"good": good, "bad": bad}).gram()
    with pytest.raises(ValueError, match="holds NaN or infinity"): truncate(bad, 1)
    other = Adapter({"w.weight": as_factors(noise(7, 2), noise(2, 5), (7, 5))})
    with pytest.raises(ValueError, match=r"shape \[7, 5\] in adapter 'other' and \[6, 5\] in 'good'"): Adapters({"good": good, "other": other})
    with pytest.raises(ValueError, match="give at least one"): Adapters({})
    with pytest.raises(ValueError, match="dict from task name"): Adapters([good])
    with pytest.raises(KeyError, match="there are good"): Adapters({"good": good})["nice"]


MEMORY = """
import resource, sys, torch
from tvb.adapters import Adapters
import tvb.merging
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
adapters = Adapters({str(t): sys.argv[1] + "/" + str(t % 20) for t in range(200)})
adapters.gram()
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)
"""


def test_memory_of_the_gram_does_not_grow_with_the_dense_size(tmp_path):
    for t in range(20): random_adapter(tmp_path / str(t), t, 16, tuple(f"l.{i}.query" for i in range(4)), (768, 768))
    environment = {**os.environ, "TVB_MEMORY": "64MiB", "OMP_NUM_THREADS": "1"}
    found = subprocess.run([sys.executable, "-c", MEMORY, str(tmp_path)], capture_output=True, text=True, env=environment, check=True)
    assert float(found.stdout) < 250, f"{found.stdout} MB for 200 adapters whose dense form takes {200 * 4 * 768 * 768 * 4 / 2**20:.0f} MB"


# results -----------------------------------------------------------------------------------------------------------------------------

def test_combinations_are_exact(mixed):
    weights = numbers(7)(len(mixed), 3).double()
    weights[:, 2] = torch.eye(len(mixed))[7]
    reference = mixed.task_vectors().combine(weights)
    for adapter, vector in zip(mixed.combine(weights), reference):
        for name in mixed.shapes: close(adapter.task_vector(mixed.shapes)[name], vector[name]) if vector[name].any() else None
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
    noise = numbers(0)
    vector = TaskVector({"layer.query.weight": noise(30, 20), "layer.query.bias": noise(30), "word_embeddings.weight": noise(40, 20), "still.weight": torch.zeros(5, 5)})
    with pytest.raises(ValueError, match="matrices_only=True"): truncate(vector, 2).save(tmp_path / "no")
    thin = truncate(vector, 20, matrices_only=True)
    assert thin.names == ["layer.query.weight", "word_embeddings.weight"] and thin.errors["layer.query.bias"] == 1.0
    assert thin.error == pytest.approx(float(vector["layer.query.bias"].norm()) / vector.norm(), rel=1e-4)
    from tvb.checkpoints import load_checkpoint
    stored = load_checkpoint(thin.save(tmp_path / "thin") / "adapter_model.safetensors")
    assert "base_model.model.word_embeddings.lora_embedding_A" in stored and "base_model.model.layer.query.lora_A.weight" in stored
    for wrong in (0, -1, 2.0, True):
        with pytest.raises(ValueError, match="whole number from 1"): truncate(vector, wrong)
    with pytest.raises(ValueError, match="takes an Adapter or a TaskVector"): truncate({}, 2)


def test_saving_is_atomic(tmp_path, monkeypatch):
    adapter = open_adapter(random_adapter(tmp_path / "a", 0))
    target = open_adapter(random_adapter(tmp_path / "target", 1))
    before = target.task_vector()["layer.0.query.weight"].clone()

    def full_disk(*arguments, **settings): raise OSError(28, "The disk is full")
    with monkeypatch.context() as patched:
        patched.setattr("tvb.adapters.save_checkpoint", full_disk)
        for folder in ("target", "new"):
            with pytest.raises(OSError, match="full"): adapter.save(tmp_path / folder)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a", "target"]
    assert torch.equal(open_adapter(tmp_path / "target").task_vector()["layer.0.query.weight"], before)
    (tmp_path / "diary").mkdir()
    (tmp_path / "diary" / "june.txt").write_text("dear")
    with pytest.raises(FileExistsError, match="is not an adapter's folder"): adapter.save(tmp_path / "diary")
    adapter.save(tmp_path / "target")
    close(open_adapter(tmp_path / "target").task_vector()["layer.0.query.weight"], adapter.task_vector()["layer.0.query.weight"])


# bases -------------------------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("builder", [BalancedBasis(3), AutoencoderBasis(3, steps=200), PCABasis(3), RandomSelection(3), ClusterBasis(3)], ids=lambda b: b.method)
def test_bases_from_factors_are_the_dense_ones(mixed, builder, tmp_path):
    subset = Adapters({n: mixed[n] for n in mixed.names[:8]})
    basis, reference = subset.fit(builder), builder.fit(TaskVectors(None, {n: TaskVector(dict(subset[n].task_vector(subset.shapes).tensors)) for n in subset}))
    for key in ("mean_relative_error", "merged_cosine", "loss", "spectral_floor"): assert basis.certificate[key] == pytest.approx(reference.certificate[key], rel=1e-3, abs=1e-4)
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
    assert basis.names == more.names and basis.certificate["mean_relative_error"] == pytest.approx(fresh.certificate["mean_relative_error"], rel=1e-4)
    close(basis.remove("wider").gram, subset.gram())
    assert basis.names == subset.names and len(basis.collection) == 6
    with pytest.raises(ValueError, match="There is an adapter 'wide' already"): basis.add("wide", mixed["wide"])
    with pytest.raises(ValueError, match="There is no task 'moon'"): basis.remove("moon")
    with pytest.raises(KeyError, match="There is no adapter 'moon'"): subset.subset(["moon"])


def test_bases_that_can_not_be(mixed, tmp_path):
    with pytest.raises(ValueError, match="have no small factors"): mixed.fit(RandomBasis(2))
    with pytest.raises(ValueError, match="one of the classes of tvb.builders"): mixed.fit("pca")
    with pytest.raises(ValueError, match="save nothing"): mixed.fit(BalancedBasis(9))
    basis = mixed.fit(BalancedBasis(2), rank=3)
    basis.save_adapters(tmp_path / "basis")
    with pytest.raises(ValueError, match="in this order"): load_adapter_basis(tmp_path / "basis", Adapters({"a": mixed["wide"]}))
    with pytest.raises(FileNotFoundError, match="no basis of adapters"): load_adapter_basis(tmp_path / "task0", mixed)
    with pytest.raises(ValueError, match="There is no task 'moon'"): basis.reconstruct_adapter("moon")
