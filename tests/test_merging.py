"""Merging: the fifteen groupings of MERS by name, inner methods on the field's own checkpoints, the command line,
and the borders: what is not finite, what differs in form only."""
import warnings

import pytest
import torch
from typer.testing import CliRunner
from processes import COMMAND_LINE

from tvb.storage.tensors import CheckpointError
from tvb.storage.loading import load_checkpoint
from tvb.storage.writing import save_checkpoint, save_sharded
from tvb.command_line.commands import app
from tvb.bases.clustering import partition_labels, partition_name
from tvb.vectors.collection import TaskVectors
from tvb.merging import METHODS as NAMED
from tvb.merging.weighting import FisherMean
from tvb.merging.merging import Mean
from tvb.merging.methods import merge, merge_model
from tvb.merging.two_stage import all_partitions, merge_inside, two_stage
from tvb.vectors.vector import TaskVector
from tvb.testing.tasks import skewed_tasks

MERS = ["MNIST", "EuroSAT", "RESISC45", "SVHN"]
GROUPINGS = {  # written out by hand: name -> the group of MNIST, EuroSAT, RESISC45, SVHN
    "MERS": (0, 0, 0, 0),
    "MER-S": (0, 0, 0, 1),
    "MES-R": (0, 0, 1, 0),
    "ME-RS": (0, 0, 1, 1),
    "ME-R-S": (0, 0, 1, 2),
    "MRS-E": (0, 1, 0, 0),
    "MR-ES": (0, 1, 0, 1),
    "MR-E-S": (0, 1, 0, 2),
    "MS-ER": (0, 1, 1, 0),
    "M-ERS": (0, 1, 1, 1),
    "M-ER-S": (0, 1, 1, 2),
    "MS-E-R": (0, 1, 2, 0),
    "M-ES-R": (0, 1, 2, 1),
    "M-E-RS": (0, 1, 2, 2),
    "M-E-R-S": (0, 1, 2, 3),
}


def test_the_fifteen_groupings_of_mers():
    assert all_partitions(MERS) == GROUPINGS
    for name, labels in GROUPINGS.items():
        assert tuple(partition_labels(name, MERS)) == labels
        assert partition_name(labels, MERS) == name


@pytest.fixture
def published(real_data):
    "The tiny encoders of the official layout, as the field pickles them; the four tasks of MERS."
    folder = next((real_data / "official" / "checkpoints").rglob("zeroshot.pt")).parent
    return folder, TaskVectors(folder / "zeroshot.pt", {t: folder / f"{t}Val" / "finetuned.pt" for t in MERS})


def flat(vector):
    return torch.cat([vector[name].flatten() for name in vector])


@pytest.mark.parametrize("name", GROUPINGS)
def test_groups_of_published_checkpoints(published, name):
    """On every grouping: a group of one keeps its vector; TIES, top-k and Fisher are no mean; the outer sum adds
    what the groups became."""
    _, tasks = published
    generator = torch.Generator().manual_seed(0)
    fishers = {t: {n: torch.rand(s, generator=generator) for n, s in tasks.shapes.items()} for t in tasks}
    means = merge_inside(tasks, GROUPINGS[name])
    for method in ("top-k", "ties", FisherMean(fishers)):
        groups = merge_inside(tasks, GROUPINGS[name], method)
        assert groups.names == means.names
        for group in groups:
            same = torch.equal(flat(groups[group]), flat(means[group]))
            assert same == ("+" not in group), (group, method)
            if "+" not in group: assert torch.equal(flat(groups[group]), flat(tasks[group]))
        torch.testing.assert_close(
            flat(two_stage(tasks, GROUPINGS[name], method, "sum")), sum(flat(groups[g]) for g in groups)
        )


def test_ties_of_published_checkpoints_is_the_dense_one(published):
    "Trim the top 20 %, elect signs, disjoint mean, on whole vectors in memory."
    _, tasks = published
    V = torch.stack([flat(tasks[t]) for t in tasks])
    kept = torch.stack(
        [
            torch.where(v.abs() >= v.abs().sort(descending=True).values[round(0.2 * len(v)) - 1], v, torch.zeros(()))
            for v in V
        ]
    )
    signs = torch.where(kept.sum(0) >= 0, 1.0, -1.0)
    agreeing = kept * (kept * signs > 0)
    dense = agreeing.sum(0) / (agreeing != 0).sum(0).clamp(min=1)
    torch.testing.assert_close(flat(merge(tasks, "ties")), dense)


def test_the_command_merges_published_checkpoints(published, tmp_path, forks):
    folder, tasks = published
    command = [
        *COMMAND_LINE,
        "merge",
        str(folder / "zeroshot.pt"),
        *(f"{t}={folder / f'{t}Val' / 'finetuned.pt'}" for t in MERS),
    ]
    forks.load("tvb.command_line.commands", "tvb.merging.methods")
    done = forks.run([*command, "--method", "ties", "--scaling", "0.4", "-o", tmp_path / "merged.safetensors"])
    assert done.returncode == 0, done.stderr
    moved = TaskVectors(folder / "zeroshot.pt", {"merged": tmp_path / "merged.safetensors"})["merged"]
    torch.testing.assert_close(flat(moved), 0.4 * flat(merge(tasks, "ties")), atol=1e-5, rtol=1e-3)
    wrong = forks.run([*command, "--method", "tie", "-o", tmp_path / "x.safetensors"])
    assert (
        wrong.returncode == 2 and "choose from mean" in wrong.stderr and not (tmp_path / "x.safetensors").exists()
    )


METHODS = [name for name in NAMED if name != "fisher"]  # which needs more than checkpoints


@pytest.fixture
def world(tmp_path):
    "A small model and three fine-tuned ones in files: folder, weights of the model, function that makes one more."
    generator = torch.Generator().manual_seed(0)
    base = {
        "w": torch.randn(20, 15, generator=generator),
        "b": torch.randn(15, generator=generator),
        "steps": torch.tensor(3),
    }

    def tuned(**changed):
        moved = {
            n: t + 0.1 * torch.randn(t.shape, generator=generator) if t.is_floating_point() else t + 1
            for n, t in base.items()
        }
        return {**moved, **changed}

    save_checkpoint(base, tmp_path / "base.safetensors")
    for number in range(3): save_checkpoint(tuned(), tmp_path / f"t{number}.safetensors")
    return tmp_path, base, tuned


def run(*words):
    return CliRunner().invoke(app, [str(word) for word in words])


def stored(state, place, form):
    "A checkpoint in one of its forms; its path."
    if form == "pickle": torch.save(state, place.with_suffix(".pt"))
    elif form == "shards": save_sharded(state, place, 400)
    else: save_checkpoint(state, place.with_suffix(".safetensors"))
    return {"pickle": place.with_suffix(".pt"), "shards": place, "file": place.with_suffix(".safetensors")}[form]


@pytest.mark.parametrize("form", ["file", "pickle", "shards"])
@pytest.mark.parametrize("method", METHODS)
def test_no_method_takes_a_number_that_is_not_finite(world, method, form):
    """Alone or among others, in whatever form it is stored: one sentence that names the tensor and the file, and no
    output."""
    folder, base, tuned = world
    others, out = [folder / f"t{number}.safetensors" for number in range(3)], folder / "out.safetensors"
    settings = ["--set", "agree=1"] if method == "consensus" else []
    for number, value in enumerate((float("nan"), float("inf"))):
        spoiled = tuned()
        spoiled["b"][3] = value
        path = stored(spoiled, folder / f"spoiled{number}", form)
        for files in ([path], [*others, path]):
            for vector in ([], ["--vector"]):
                result = run(
                    "merge", folder / "base.safetensors", *files, "--method", method, *settings, *vector, "-o", out
                )
                assert result.exit_code == 2 and len(result.output.splitlines()) == 1, result.output
                assert (
                    "holds NaN or infinity in tensor 'b'" in result.output
                    and path.name in result.output
                    and not out.exists()
                )


@pytest.mark.parametrize(
    "words",
    [
        ("merge", "--scaling", "nan"),
        ("merge", "--scaling", "inf"),
        ("merge", "--scaling", "1e39"),
        ("basis", "--scaling", "nan"),
        ("basis", "--scaling", "1e39"),
    ],
)
def test_coefficients_are_finite(world, words):
    folder, _, _ = world
    files, out = [folder / f"t{number}.safetensors" for number in range(3)], folder / "out.safetensors"
    base, (command, *scaling) = folder / "base.safetensors", words
    if command == "merge": result = run("merge", base, *files, *scaling, "-o", out)
    else:
        assert run("basis", "build", base, *files, "-M", 2, "-o", folder / "basis").exit_code == 0
        result = run("basis", "merge", folder / "basis", "--pretrained", base, *scaling, "-o", out)
    assert result.exit_code == 2 and "scaling is a finite number" in result.output and not out.exists()


@pytest.mark.parametrize("dtype", [torch.float16, torch.float8_e4m3fn, torch.float8_e5m2])
def test_sums_beyond_the_type_of_the_model_are_refused(tmp_path, dtype):
    top = torch.finfo(dtype).max
    state = lambda share: {"w": torch.full((8,), share * top).to(dtype)}
    pretrained, *tuned = [
        save_checkpoint(state(share), tmp_path / f"m{share}.safetensors") for share in (0.5, 0.75, 0.875)
    ]
    tasks, out = TaskVectors(pretrained, {path.stem: path for path in tuned}), tmp_path / "out.safetensors"
    vector = merge(tasks, "sum")
    for write in (
        lambda: merge_model(tasks, out, "sum"),
        lambda: vector.apply_to(pretrained, out=out),
        lambda: vector.apply_to(pretrained),
    ):
        with pytest.raises(CheckpointError, match="Tensor 'w' of .* can not hold"): write()
    assert not out.exists()
    assert load_checkpoint(merge_model(tasks, out, "mean"))["w"].float().isfinite().all()


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float8_e4m3fn])
def test_changes_that_are_too_small_are_told(tmp_path, dtype):
    """A thousandth of a step of the type beside each weight: nothing of it is left, and the share says so, once for
    all tensors."""
    pretrained = {"w": torch.ones(50).to(dtype), "v": torch.ones(9).to(dtype)}
    tuned = {n: t.float() + 1e-3 * torch.finfo(dtype).eps for n, t in pretrained.items()}
    tasks, out = TaskVectors(pretrained, {"a": tuned}), tmp_path / "out.safetensors"
    name = str(dtype).removeprefix("torch.")
    for write in (
        lambda: merge_model(tasks, out),
        lambda: tasks["a"].apply_to(pretrained),
        lambda: tasks["a"].apply_to(pretrained, out=out),
    ):
        with pytest.warns(
            UserWarning, match=rf"{name} is too coarse for 100 % of the changes of tensor '.' \(and 1 more\)"
        ):
            write()
    rows = TaskVector({"w": torch.cat([torch.ones(1), 1e-9 * torch.ones(99)])})
    for kind in ("float16", "int8"):
        with pytest.warns(UserWarning, match=f"{kind} is too coarse for 99 % of the numbers of tensor 'w'"):
            rows.save(out, dtype=kind)


def test_masks_are_copied_and_variances_are_watched(tmp_path):
    base = {"w": torch.ones(4), "mask": torch.tensor([0, -torch.inf]), "bn.running_var": torch.ones(3)}
    tasks = TaskVectors(
        base, {"a": {**base, "w": torch.zeros(4), "bn.running_var": torch.full((3,), 9.0)}}, exclude="mask"
    )
    with pytest.warns(UserWarning, match="'bn.running_var', a variance, has become negative"):
        merge_model(tasks, tmp_path / "out.safetensors", scaling=-1)
    with pytest.warns(UserWarning, match="'bn.running_var', a variance, has become negative"):
        negated = (-tasks["a"]).apply_to(base)
    for result in (load_checkpoint(tmp_path / "out.safetensors"), negated):
        assert torch.equal(result["mask"], base["mask"])


def forms(base, tuned, generator):
    "Pairs of checkpoints that are one model in two forms: name -> pretrained, fine-tuned, patterns that are left out."
    weights = {n: t for n, t in tuned().items() if n != "steps"}
    embed, moved = (torch.randn(9, 4, generator=generator) for _ in range(2))
    behind = lambda start, state: {start + n: t for n, t in state.items()}
    cases = {
        "a head of another width": ({**base, "head": torch.ones(5, 3)}, {**weights, "head": torch.ones(4, 3)}, "head"),
        "a head of its own": (base, {**weights, "lm_head.weight": torch.ones(4, 3)}, "lm_head*"),
        "a head behind a wrapper": (
            {**base, "head": torch.ones(5, 3)},
            behind("module.", {**weights, "head": torch.ones(4, 3)}),
            "head",
        ),
        "no counter": (base, weights, None),
        "a counter": ({n: base[n] for n in weights}, tuned(), None),
        "another buffer": (base, {**weights, "steps": torch.zeros(7, dtype=torch.bool)}, None),
        "[] and [1]": ({**base, "scale": torch.tensor(2.0)}, {**weights, "scale": torch.tensor([3.0])}, None),
        "[1] and []": ({**base, "scale": torch.tensor([2.0])}, {**weights, "scale": torch.tensor(3.0)}, None),
        "stored twice": ({**base, "embed": embed}, {**weights, "embed": moved, "lm_head.weight": moved.clone()}, None),
        "stored once": ({**base, "embed": embed, "lm_head.weight": embed.clone()}, {**weights, "embed": moved}, None),
    }
    for dtype in (torch.bfloat16, torch.float16, torch.float64, torch.float8_e5m2):
        low = {n: t.to(dtype) if t.is_floating_point() else t for n, t in weights.items()}
        cases[f"{dtype} fine-tuned"] = base, low, None
        cases[f"{dtype} pretrained"] = {**low, "steps": base["steps"]}, weights, None
    for start in ("module.", "_orig_mod.", "model.", "base_model.model."):
        cases[f"fine-tuned {start}"], cases[f"pretrained {start}"] = (base, behind(start, weights), None), (
            behind(start, base),
            weights,
            None,
        )
    return cases


@pytest.mark.parametrize("method", ["mean", "ties", "tsv"])
def test_forms_of_one_model_merge(world, method):
    """Names, shapes and types of the result are those of the pretrained model; its numbers are the fine-tuned ones,
    as far as the types go."""
    folder, base, tuned = world
    for case, (pretrained, finetuned, left_out) in forms(base, tuned, torch.Generator().manual_seed(1)).items():
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")
            tasks = TaskVectors(pretrained, {"a": finetuned}, exclude=left_out)
            model = load_checkpoint(
                merge_model(tasks, folder / "model.safetensors", method, **({"keep": 1.0} if method == "ties" else {}))
            )
        start = next(
            (
                s
                for s in ("base_model.model.", "module.", "_orig_mod.", "model.")
                if any(n.startswith(s) for n in (*pretrained, *finetuned))
            ),
            "",
        )
        assert any("taken off" in str(w.message) and f"'{start}'" in str(w.message) for w in said) == bool(start), case
        assert list(model) == list(pretrained)
        for name, tensor in pretrained.items():
            assert model.spec(name).dtype == tensor.dtype and tuple(model.spec(name).shape) == tuple(tensor.shape), (
                case,
                name,
            )
            there = next((n for n in (name, start + name, name.removeprefix(start), "embed") if n in finetuned), None)
            if name not in tasks.parameters:
                torch.testing.assert_close(model[name], tensor)
            else:
                torch.testing.assert_close(
                    model[name].float(),
                    finetuned[there].float().reshape(tensor.shape),
                    atol=1e-5,
                    rtol=3 * torch.finfo(tensor.dtype).eps,
                )


def test_a_tie_is_only_a_tie_if_the_numbers_are_equal(world):
    folder, base, tuned = world
    embed, other = torch.arange(36.0).view(9, 4), torch.ones(9, 4)
    for pretrained, finetuned in (
        ({**base, "embed": embed}, tuned(embed=embed, head=other)),
        ({**base, "embed": embed, "head": other}, tuned(embed=embed)),
    ):
        with pytest.raises(CheckpointError, match="'head' has the shape of 'embed' and holds other numbers"):
            TaskVectors(pretrained, {"a": finetuned})


def test_low_rank_tasks_of_stored_models_add_up(tmp_path):
    "Three LoRAs in directions of their own, merged into float32 weights, whose rounding has full rank."
    generator = torch.Generator().manual_seed(0)
    Q, P = (torch.linalg.qr(torch.randn(n, 64, generator=generator))[0] for n in (96, 64))
    base = torch.randn(96, 64, generator=generator)
    low = [0.3 * Q[:, 4 * t:4 * t + 4] @ P[:, 4 * t:4 * t + 4].T for t in range(3)]
    tasks = TaskVectors({"w": base}, {f"lora{t}": {"w": base + A} for t, A in enumerate(low)})
    torch.testing.assert_close(merge(tasks, "tsv")["w"], sum(low), atol=1e-5, rtol=0)


def test_outputs_are_not_inputs(world):
    folder, base, tuned = world
    paths = {f"t{number}": folder / f"t{number}.safetensors" for number in range(3)}
    pretrained, before = folder / "base.safetensors", {p: p.read_bytes() for p in folder.iterdir()}
    fishers = {
        t: save_checkpoint(
            {n: torch.rand(v.shape) for n, v in base.items() if n != "steps"}, folder / f"fisher-{t}.safetensors"
        )
        for t in paths
    }
    tasks = TaskVectors(pretrained, paths)
    for write in (
        lambda: merge_model(tasks, pretrained),
        lambda: merge_model(tasks, paths["t1"], "ties"),
        lambda: merge(tasks, "mean", out=paths["t0"]),
        lambda: tasks["t2"].save(paths["t2"]),
        lambda: tasks["t2"].save(pretrained, dtype="int8"),
        lambda: tasks["t0"].apply_to(pretrained, out=pretrained),
        lambda: merge(tasks, FisherMean(fishers), out=fishers["t1"]),
    ):
        with pytest.raises(ValueError, match="is also what is read"): write()
    assert all(path.read_bytes() == data for path, data in before.items())


@pytest.mark.parametrize("method", METHODS)
def test_names_of_one_tensor_move_together(tmp_path, method):
    """An embedding and a head that share a storage, the head left out: one tensor in every result, as with the
    vector that is applied."""
    generator = torch.Generator().manual_seed(0)
    def model(name):
        one = torch.randn(6, 4, generator=generator)
        torch.save({"embed": one, "b": torch.randn(4, generator=generator), "head": one}, tmp_path / name)
        return tmp_path / name
    pretrained, *tuned = [model(name) for name in ("pre.pt", "x.pt", "y.pt")]
    out, vector, settings = tmp_path / "m.safetensors", tmp_path / "v.safetensors", ["--method", method]
    assert run("merge", pretrained, *tuned, "--exclude", "head", *settings, "-o", out).exit_code == 0
    assert run("merge", pretrained, *tuned, "--exclude", "head", *settings, "--vector", "-o", vector).exit_code == 0
    found, applied = load_checkpoint(out), TaskVector.load(vector).apply_to(pretrained)
    assert torch.equal(found["embed"], found["head"]) and not torch.equal(
        found["head"], load_checkpoint(pretrained)["head"]
    )
    for name in applied: torch.testing.assert_close(found[name], applied[name])
    apart = TaskVectors(pretrained, {path.stem: path for path in tuned}, include="b")        # neither of them
    assert torch.equal(load_checkpoint(merge_model(apart, out))["head"], load_checkpoint(pretrained)["head"])


@pytest.mark.parametrize("size", [1e-170, 1e-310, 1e200])
@pytest.mark.parametrize("method", ["mean", "tsv"])
def test_float64_changes_of_any_size_are_merged(size, method):
    generator = torch.Generator().manual_seed(0)
    changes = [torch.randn(12, 9, generator=generator, dtype=torch.float64) for _ in range(4)]
    of = lambda size: merge(
        TaskVectors(
            {"w": torch.zeros(12, 9, dtype=torch.float64)}, {f"t{n}": {"w": size * w} for n, w in enumerate(changes)}
        ),
        method,
    )["w"]
    torch.testing.assert_close(of(size) / size, of(1.0), rtol=1e-8, atol=1e-8)


@pytest.mark.parametrize("size", [3e38, 1e-44])
def test_only_the_ratio_of_fisher_diagonals_counts(world, size):
    folder, base, tuned = world
    tasks = TaskVectors(folder / "base.safetensors", {f"t{n}": folder / f"t{n}.safetensors" for n in range(3)})
    fishers = {t: {n: torch.full(s, size) for n, s in tasks.shapes.items()} for t in tasks}
    torch.testing.assert_close(flat(merge(tasks, FisherMean(fishers))), flat(merge(tasks, "mean")))


def test_coefficients_that_lose_all_changes_are_told(world):
    folder, base, tuned = world
    files, out, pretrained = (
        [folder / f"t{number}.safetensors" for number in range(3)],
        folder / "out.safetensors",
        folder / "base.safetensors",
    )
    assert run("basis", "build", pretrained, *files, "-M", 2, "-o", folder / "basis").exit_code == 0
    commands = [
        ("merge", pretrained, *files),
        *[
            ("basis", *words, *model)
            for words in (("merge", folder / "basis"), ("recover", folder / "basis", "t0"))
            for model in ((), ("--pretrained", pretrained))
        ],
    ]
    for words in commands:
        with pytest.warns(UserWarning, match="float32 is too coarse for (up to )?100 % of the changes"):
            assert run(*words, "--scaling=1e-46", "-o", out).exit_code == 0
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            for scaling in ("1e-3", "0"): assert run(*words, f"--scaling={scaling}", "-o", out).exit_code == 0
    tasks = TaskVectors(pretrained, {path.stem: path for path in files})
    with pytest.warns(UserWarning, match="up to 100 % of the changes"): tasks.combine([1e-46, 0, 0])


def test_dividing_by_nothing_is_refused():
    for nothing in (0, 0.0, float("nan"), float("inf")):
        with pytest.raises(ValueError, match="coefficient is a finite number of float32"):
            TaskVector({"w": torch.ones(3)}) / nothing


class Looking(Mean):
    "The mean, of tasks whose Gram matrix is asked for while it prepares: it tells which tensors do not change."

    def prepare(self, tasks, progress=False):
        tasks.gram()


@pytest.mark.parametrize("form", ["memory", "files"])
@pytest.mark.parametrize("place", ["model.safetensors", "model"])
def test_what_a_method_learns_does_not_change_what_is_merged(tmp_path, form, place):
    toy = skewed_tasks()
    tasks = toy.vectors if form == "memory" else toy.save(tmp_path)
    found = load_checkpoint(merge_model(tasks, tmp_path / place, Looking()))
    mean = dict(zip(tasks.parameters, toy.dense.mean(0).split([toy.base[n].numel() for n in tasks.parameters])))
    assert "frozen" not in tasks.moving and torch.equal(found["frozen"], toy.base["frozen"])
    for name, tensor in toy.base.items():
        torch.testing.assert_close(found[name].flatten(), tensor.flatten() + mean[name], atol=1e-6, rtol=0)
