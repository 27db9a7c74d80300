"""`tvb adapter`: every method, whole modules, bases that are opened again; what is refused writes nothing and names the
option that helps."""
import pytest
from adapter_folders import listing
from typer.testing import CliRunner

from tvb.adapters.adapter import open_adapter
from tvb.adapters.collection import Adapters
from tvb.command_line.commands import app
from tvb.storage.loading import load_checkpoint
from tvb.storage.writing import save_checkpoint
from tvb.testing.adapters import close, write_adapter
from tvb.testing.tasks import seeded


def run(*words, code=0):
    "The command line, in this process."
    result = CliRunner().invoke(app, ["adapter", *map(str, words)])
    assert result.exit_code == code, (result.output, result.exception)
    return result.output


@pytest.fixture
def heads(tmp_path):
    "Three adapters of a layer, whose head and bias were trained as a whole, and their base model in a file."
    noise = seeded(0)
    base = {"net.q.weight": noise(30, 20), "net.q.bias": noise(30), "net.head.weight": noise(4, 30)}
    base |= {"net.head.bias": noise(4), "net.norm.weight": noise(30)}
    save_checkpoint(base, tmp_path / "base.safetensors")
    for t in range(3):
        tensors = {"q.lora_A.weight": noise(3, 20), "q.lora_B.weight": noise(30, 3)}
        tensors |= {"q.base_layer.bias": noise(30), "head.weight": noise(4, 30), "head.bias": base["net.head.bias"]}
        write_adapter(tmp_path / f"t{t}", tensors, modules_to_save=["head"], bias="lora_only")
    return tmp_path, base, [tmp_path / f"t{t}" for t in range(3)]


def test_the_sentence_names_the_option(heads):
    work, _, folders = heads
    before = listing(work)
    for words in (
        ("gram", *folders),
        ("merge", *folders, "-o", work / "x"),
        ("merge", *folders, "--method", "ties", "-o", work / "x"),
        ("basis", *folders, "-M", 1, "-o", work / "x"),
    ):
        output = run(*words, code=2)
        assert "(base=..., or --base)" in output and "--exclude" in output and len(output.splitlines()) == 1
    assert listing(work) == before


def test_whole_modules_in_every_command(heads):
    work, base, folders = heads
    base_file, named = work / "base.safetensors", {n.removeprefix("net."): t for n, t in base.items()}
    steps = [open_adapter(folder, base_file).task_vector() for folder in folders]
    assert set(steps[0].names) == {"q.weight", "q.bias", "head.weight"}
    run("gram", *folders, "--base", base_file)
    run("merge", *folders, "-w", 1, "-w", 2, "-w", -1, "--base", base_file, "-o", work / "model.safetensors")
    model = load_checkpoint(work / "model.safetensors")
    run("merge", *folders, "-w", 1, "-w", 2, "-w", -1, "--base", base_file, "--adapter", "-r", 9, "-o", work / "sum")
    stored = load_checkpoint(work / "sum" / "adapter_model.safetensors")
    for name in ("q.bias", "head.weight", "head.bias", "q.weight"):
        moved = named[name] + sum(w * step[name] for w, step in zip((1, 2, -1), steps) if name in step)
        close(model[f"net.{name}"], moved)
        if name != "q.weight":
            close(stored[f"base_model.model.{name.replace('q.', 'q.base_layer.')}"], moved)
    run("merge", *folders, "--method", "ties", "--base", base_file, "--adapter", "-o", work / "ties")
    assert open_adapter(work / "ties", base_file).config["modules_to_save"] == ["head"]
    run("basis", *folders, "-M", 2, "--rank", 6, "--base", base_file, "-o", work / "basis")
    refused = run("recover", work / "basis", "t1", "-o", work / "again", code=2)
    assert "--base" in refused and not (work / "again").exists()
    run("recover", work / "basis", "t1", "--base", base_file, "-o", work / "again")
    basis = Adapters({f.name: f for f in folders}, base_file)
    from tvb.adapters.bases import load_adapter_basis
    remembered = load_adapter_basis(work / "basis", basis).reconstruct("t1")
    again = open_adapter(work / "again", base_file).task_vector()
    for name in again: close(again[name], remembered[name], 1e-4)


def test_parts_can_be_left_out(heads):
    work, base, folders = heads
    output = run("merge", *folders, "--exclude", "head.*", "--exclude", "*.bias", "-r", 9, "-o", work / "sum")
    assert "nothing is dropped" in output
    stored = load_checkpoint(work / "sum" / "adapter_model.safetensors")
    assert set(stored) == {f"base_model.model.q.lora_{factor}.weight" for factor in "AB"}
    assert open_adapter(work / "sum").config["modules_to_save"] is None
    headless = {n: t for n, t in base.items() if "head" not in n}
    other = save_checkpoint(headless, work / "headless.safetensors")
    assert "--exclude" in run("gram", *folders, "--base", other, code=2)
    run("gram", *folders, "--base", other, "--exclude", "head.*")


def test_methods_that_are_refused_write_nothing(heads):
    work, _, folders = heads
    before, rest = listing(work), ("--exclude", "head.*", "--exclude", "*.bias", "-o", work / "x")
    for words in (
        ("--method", "magic"),
        ("--method", "fisher"),
        ("--method", "ties", "--space", "moon"),
        ("--method", "magic", "--space", "core"),
        ("--method", "ties", "--set", "keep=2"),
        ("--method", "ties", "--set", "drop=0.5"),
        ("--method", "sum", "--set", "keep=0.5"),
        ("--method", "ties", "--scaling", "nan"),
        ("--method", "ties", "-w", "1"),
        ("--method", "ties", "--base", work / "nowhere"),
        ("--method", "ties", "--base", folders[0] / "adapter_model.safetensors"),
        ("--method", "ties", "--shard-size", "many", "--base", work / "base.safetensors"),
    ):
        output = run("merge", *folders, *words, *rest, code=2)
        assert output.startswith("tvb: ") and len(output.strip().splitlines()) == 1, (words, output)
        assert listing(work) == before, words


def test_a_basis_that_does_not_pay_says_so(tmp_path):
    noise = seeded(0)
    for t in range(3):
        write_adapter(tmp_path / f"t{t}", {"q.lora_A.weight": noise(3, 20), "q.lora_B.weight": noise(30, 3)})
    folders = [tmp_path / f"t{t}" for t in range(3)]
    assert "does not pay" not in run("basis", *folders, "-M", 2, "-o", tmp_path / "small")
    output = run("basis", *folders, "-M", 2, "-r", 8, "-o", tmp_path / "large")
    assert "keeps 3,200 bytes where the adapters have 1,800" in output and "a rank of 4 or less" in output
    assert "1,600 of 1,800 bytes" in run("basis", *folders, "-M", 2, "-r", 4, "-o", tmp_path / "large")


@pytest.mark.parametrize("space", ["knots", "core"])
def test_merging_in_a_joint_space(heads, space):
    work, base, folders = heads
    base_file, words = work / "base.safetensors", ("--method", "ties", "--set", "keep=0.4", "--space", space)
    run("merge", *folders, *words, "--base", base_file, "-o", work / "model.safetensors")
    said = run("merge", *folders, *words, "--base", base_file, "--adapter", "-r", 9, "-o", work / "adapter")
    assert "nothing is dropped" in said
    model = load_checkpoint(work / "model.safetensors")
    step = open_adapter(work / "adapter", base_file).task_vector()
    for name in step: close(model[f"net.{name}"], base[f"net.{name}"] + step[name])
    plain = Adapters({folder.name: folder for folder in folders}, base_file)
    merged = plain.merge_in(space, "ties", keep=0.4).task_vector()
    for name in step: close(step[name], merged[name], 1e-4)
    # what was trained as a whole stays in the space of weights
    assert (merged["q.weight"] - plain.merge("ties", 20, keep=0.4).task_vector()["q.weight"]).norm() > 1
    assert sorted(path.name for path in work.iterdir()) == sorted(
        ["adapter", "base.safetensors", "model.safetensors", "t0", "t1", "t2"]
    )
