"""What lies between the commands: checkpoints that change after a basis was built, outputs over what others wrote,
names that look like one another, tensors without a number."""
import os
import shutil
import subprocess

import pytest
import torch
from safetensors.torch import load_file, save_file
from typer.testing import CliRunner
from processes import COMMAND_LINE

from tvb import TaskVectors, load_basis
from tvb.bases import BalancedBasis, ClusterBasis
from tvb.command_line.commands import app
from tvb.merging import METHODS, merge, merge_model

NAMES = ("a", "b", "c")


def tvb(*words):
    return CliRunner().invoke(app, [str(word) for word in words])


def draw(generator, size=1.0):
    return {
        "rows": size * torch.randn(300, 200, generator=generator),
        "bias": size * torch.randn(9, generator=generator),
    }


@pytest.fixture
def world(tmp_path):
    generator = torch.Generator().manual_seed(0)
    base = draw(generator)
    save_file(base, tmp_path / "base.safetensors")
    for name in (*NAMES, "d"):
        change = draw(generator, 0.1)
        save_file({n: base[n] + change[n] for n in base}, tmp_path / f"{name}.safetensors")
    return tmp_path


def files(world, names=NAMES):
    return {name: world / f"{name}.safetensors" for name in names}


def change_some(path, rows=slice(101, 102)):
    "A few numbers, which a sample of them does not meet."
    state = load_file(path)
    state["rows"][rows, 3:190] += 0.5
    save_file(state, path)


@pytest.mark.parametrize("step", ["add", "remove"])
def test_a_changed_checkpoint_is_found_by_all_of_its_numbers(world, step):
    given = [f"{name}={path}" for name, path in files(world).items()]
    assert tvb("basis", "build", world / "base.safetensors", *given, "-M", 1, "-o", world / "basis").exit_code == 0
    before = load_basis(world / "basis").certificate
    change_some(world / "b.safetensors")
    words = (
        ["add", world / "basis", "d", world / "d.safetensors"] if step == "add" else ["remove", world / "basis", "a"]
    )
    refused = tvb("basis", *words)
    assert refused.exit_code == 2 and "'b'" in refused.output, refused.output
    assert load_basis(world / "basis").certificate == before
    forced = tvb("basis", *words, "--force")
    assert forced.exit_code == 0, forced.output
    basis = load_basis(world / "basis")
    measured, promised = basis.measure(), basis.certificate
    for name, error in measured["relative_error"].items():
        assert error == pytest.approx(promised["relative_error"][name], abs=5e-4)


@pytest.mark.parametrize("step", ["subset", "without_task", "with_task"])
def test_a_gram_matrix_is_forgotten_when_a_file_changes(world, step):
    tasks = TaskVectors(world / "base.safetensors", files(world))
    tasks.gram()
    change_some(world / "b.safetensors")
    if step == "subset": other = tasks.subset(["b", "c"])
    elif step == "without_task": other = tasks.without_task("c")
    else: other = tasks.with_task("d", world / "d.safetensors")
    fresh = TaskVectors(world / "base.safetensors", files(world, other.names))
    torch.testing.assert_close(other.gram(), fresh.gram(), rtol=1e-6, atol=0)


def test_a_gram_matrix_is_forgotten_when_a_tensor_in_memory_changes():
    generator = torch.Generator().manual_seed(0)
    base, tuned = draw(generator), {name: draw(generator) for name in NAMES}
    tuned["a"]["bias"], tuned["b"]["bias"], tuned["c"]["bias"] = (base["bias"].clone() for _ in NAMES)
    tasks = TaskVectors(base, tuned)
    tasks.gram()
    tuned["a"]["bias"].add_(3.0)                    # did not change before, so it was left out of every pass
    assert (merge(tasks, "sum")["bias"] - 3).abs().max() < 1e-5
    basis = BalancedBasis(2).fit(tasks)
    for name, error in basis.measure()["relative_error"].items():
        assert error == pytest.approx(basis.certificate["relative_error"][name], abs=5e-4)


def test_a_project_that_moved_is_told_where_its_checkpoints_are(world):
    os.makedirs(world / "old")
    for name in ("base", *NAMES): shutil.move(world / f"{name}.safetensors", world / "old" / f"{name}.safetensors")
    given = [f"{name}={path}" for name, path in files(world / "old").items()]
    assert tvb("basis", "build", world / "old/base.safetensors", *given, "-M", 2, "-o", world / "basis").exit_code == 0
    os.rename(world / "old", world / "new")
    lost = tvb("basis", "add", world / "basis", "d", world / "d.safetensors")
    assert lost.exit_code == 2 and "There is no file" in lost.output
    sources = [word for name, path in files(world / "new").items() for word in ("--source", f"{name}={path}")]
    words = ["--pretrained", world / "new/base.safetensors", *sources]
    found = tvb("basis", "add", world / "basis", "d", world / "d.safetensors", *words)
    assert found.exit_code == 0, found.output
    assert load_basis(world / "basis").names == [*NAMES, "d"]


def test_published_folders_are_not_certified_for_other_tasks(world):
    tasks = TaskVectors(world / "base.safetensors", files(world))
    BalancedBasis(2).fit(tasks).export_official(world / "official")
    assert load_basis(world / "official", tasks=tasks).certificate["merged_cosine"] == pytest.approx(1)
    others = dict(zip(NAMES, (world / f"{name}.safetensors" for name in ("b", "c", "d"))))
    with pytest.raises(ValueError, match="was not built from these task vectors"):
        load_basis(world / "official", tasks=TaskVectors(world / "base.safetensors", others))


@pytest.mark.parametrize("name", ["notes.txt", "trained.pt", "basis/vector-000.safetensors", "basis/basis.safetensors"])
def test_a_file_is_not_written_over_what_others_wrote(world, name):
    ClusterBasis(2).fit(TaskVectors(world / "base.safetensors", files(world)), out=world / "basis")
    (world / "notes.txt").write_text("mine")
    torch.save({"w": torch.ones(2)}, world / "trained.pt")
    before = (world / name).read_bytes()
    for command in (
        ["merge", world / "base.safetensors", world / "a.safetensors"],
        ["basis", "merge", world / "basis"],
    ):
        result = tvb(*command, "-o", world / name)
        assert result.exit_code == 2 and "nothing was changed" in result.output, result.output
    assert tvb("convert", world / "a.safetensors", world / name).exit_code == 2
    assert (world / name).read_bytes() == before


def run(world, words, **how):
    command = [*COMMAND_LINE, *map(str, words)]
    return subprocess.run(command, cwd=how.pop("cwd", world), text=True, timeout=900, **how)


def test_a_basis_is_not_replaced_from_inside(world):
    given = [f"{name}={path}" for name, path in files(world).items()]
    assert tvb("basis", "build", world / "base.safetensors", *given, "-M", 2, "-o", world / "basis").exit_code == 0
    before = load_basis(world / "basis").names
    done = run(world, ["basis", "add", ".", "d", "../d.safetensors"], cwd=world / "basis", capture_output=True)
    assert done.returncode == 2 and "the folder that you are in" in done.stderr
    assert load_basis(world / "basis").names == before


def test_commands_work_without_a_place_for_messages(world):
    words = ["merge", world / "base.safetensors", world / "a.safetensors", "-o", world / "merged.safetensors"]
    closed = run(world, words, stdout=subprocess.DEVNULL, preexec_fn=lambda: os.close(2))
    assert closed.returncode == 0 and (world / "merged.safetensors").is_file()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no /dev/full")
def test_what_can_not_be_printed_is_no_failure_of_the_work(world):
    words = ["merge", world / "base.safetensors", world / "a.safetensors", "-o", world / "merged.safetensors"]
    with open("/dev/full", "w") as full: done = run(world, words, stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 2 and "the work itself is done" in done.stderr
    assert (world / "merged.safetensors").is_file()


@pytest.mark.parametrize("name", [name for name in METHODS if name != "fisher"])
def test_tensors_without_a_number_are_merged(tmp_path, name):
    base = {"none": torch.zeros(0, 4), "w": torch.zeros(6, 5)}
    tuned = {task: {"none": torch.zeros(0, 4), "w": torch.full((6, 5), float(k))} for k, task in enumerate("ab", 1)}
    out = tmp_path / "merged.safetensors"
    merge_model(TaskVectors(base, tuned), out, name)
    assert load_file(out)["none"].shape == (0, 4)


def test_copies_among_the_models_are_told(world):
    words = ["merge", world / "base.safetensors", *files(world).values(), world / "base.safetensors"]
    with pytest.warns(UserWarning, match="task 'base'.* is the same as the pretrained model"):
        assert tvb(*words, "-o", world / "merged.safetensors").exit_code == 0


@pytest.mark.parametrize("out", ["earlier.safetensors", "earlier"])
def test_an_earlier_result_among_the_models_is_told(world, out):
    words = ["merge", world / "base.safetensors", *files(world).values()]
    assert tvb(*words, "-o", world / out).exit_code == 0
    with pytest.warns(UserWarning, match="task 'earlier'.* was merged from .* of these, such as "):
        assert tvb(*words, world / out, "-o", world / "merged.safetensors").exit_code == 0


def test_one_model_under_two_names_is_told(world):
    first = next(iter(files(world).values()))
    with pytest.warns(UserWarning, match="task 'b'.* is the same as that of task 'a'"):
        words = ["merge", world / "base.safetensors", f"a={first}", f"b={first}"]
        assert tvb(*words, "-o", world / "merged.safetensors").exit_code == 0
