"""`tvb compress` and `tvb decompress`: what was chosen fits, says what it loses, and is read by the other commands."""
import errno
import json
import os
import re
import shlex
import shutil
from functools import partial
from pathlib import Path

import pytest
import torch
from typer.testing import CliRunner

import tvb.bases.packing
import tvb.storage.filling
from tvb import TaskVectors, load_basis, load_checkpoint
from tvb.bases.candidates import model_of
from tvb.bases.plan import compress as compress_vectors
from tvb.bases.predicting import predict
from tvb.bases.survey import survey
from tvb.command_line.commands import app
from tvb.command_line.hub import looked_through
from tvb.storage.uploads import has_front_matter
from tvb.storage.ways import candidate_called

FILES = ["pretrained.safetensors", *(f"{name}.safetensors" for name in ("digits", "letters", "fields", "rivers"))]
NAMES = "int8", "int4", "sum in int8", "pca-1 in int8", "per-tensor-2 in int8", "pca-1 in int8, rest in int4"
WAYS = [word for name in NAMES for word in ("--candidate", name)]


def run(*words, code=0):
    "What a command says that ends as expected."
    result = CliRunner().invoke(app, [str(word) for word in words])
    assert result.exit_code == code, result.output
    assert code == 0 or result.output.startswith("tvb: ") and result.output.count("\n") == 1, result.output
    return result.output


@pytest.fixture
def world(tmp_path, monkeypatch):
    "Five example checkpoints in the working directory."
    monkeypatch.chdir(tmp_path)
    run("example", ".")
    return tmp_path


def compress(*words, code=0): return run("compress", *FILES, *WAYS, *words, code=code)


def test_compressed_folders_have_a_card_for_the_hub(world):
    compress("--error", "0.05", "--for", "recovery", "-o", "out")
    card = looked_through("out", "org/vectors").card
    assert has_front_matter(card) and "tvb decompress org/vectors -o back" in card and "| rivers | 0.0" in card
    assert "files" in run("push", "out", "org/vectors", "--dry-run")


@pytest.mark.parametrize("way", NAMES)
def test_every_way_has_the_bytes_and_the_errors_that_were_said(world, way):
    said = json.loads(run("compress", *FILES, "--candidate", way, "--budget", "1GB", "--json", "-o", "out"))
    assert sum(file.stat().st_size for file in Path("out").iterdir()) == said["table"][0]["total"]
    predicted, measured = said["written"]["predicted"], said["written"]["measured"]
    assert predicted == pytest.approx(measured, rel=1e-4, abs=1e-6)
    run("basis", "merge", "out", "--pretrained", FILES[0], "--scaling", "0.3", "-o", "merged.safetensors")
    assert "compressed for addition: " in run("basis", "inspect", "out")
    run("basis", "inspect", "out", "--json")
    recoverable = said["table"][0]["recover_all"] is not None
    run("decompress", "out", "-o", "back", code=0 if recoverable else 2)
    assert Path("back").exists() == recoverable
    run("basis", "remove", "out", "rivers")
    run("basis", "add", "out", "rivers", "rivers.safetensors")
    assert load_basis("out").names == ["digits", "letters", "fields", "rivers"]


def test_what_is_decompressed_is_near_what_was_compressed(world):
    said = compress("--error", "0.05", "--for", "recovery", "-o", "out")
    assert "to merge once" in said and "to recover every task" in said
    run("decompress", "out", "digits", "-o", "back")
    base, true, back = (load_checkpoint(file) for file in (FILES[0], FILES[1], "back/digits.safetensors"))
    lost = sum(float((back[n] - true[n]).square().sum()) for n in true)
    moved = sum(float((true[n] - base[n]).square().sum()) for n in true)
    assert lost < 0.1**2 * moved
    run("decompress", "out", "--vectors", "-o", "vectors")
    assert {file.stem for file in Path("vectors").iterdir()} == {"digits", "letters", "fields", "rivers"}


def test_the_frontier_is_a_table_and_a_figure(world):
    said = compress("--frontier", "--figure", "ways.svg", "--for", "negation")
    assert all(name in said for name in NAMES) and "cannot" in said
    assert "<svg" in Path("ways.svg").read_text()
    rows = json.loads(compress("--frontier", "--json"))["table"]
    assert [row["total"] for row in rows] == sorted(row["total"] for row in rows)


REFUSED = {
    "budget too small": (["--budget", "100", "-o", "x"], "the smallest way to store these task vectors for addition"),
    "purpose": (["--budget", "1MB", "--for", "adition", "-o", "x"], "did you mean `addition`"),
    "budget text": (["--budget", "lots", "-o", "x"], "not a size in bytes"),
    "both": (["--budget", "1MB", "--error", "0.1", "-o", "x"], "give one of them"),
    "error": (["--error", "0", "-o", "x"], "above 0"),
    "neither": (["-o", "x"], "--budget or --error"),
    "frontier": (["--frontier", "-o", "x"], "--frontier chooses and writes nothing"),
    "way": (["--budget", "1MB", "--candidate", "magic-2 in int8", "-o", "x"], "balanced"),
    "foreign": (["--budget", "1MB", "-o", "mine"], "holds files that are not of"),
    "inputs": (["--budget", "1MB", "-o", "."], "which is read"),
}


@pytest.mark.parametrize("words,contains", REFUSED.values(), ids=REFUSED)
def test_bad_input_is_one_sentence_and_nothing_is_written(world, words, contains):
    Path("mine").mkdir()
    Path("mine/notes").write_text("mine")
    before = sorted(world.rglob("*"))
    assert contains in compress(*words, code=2)
    assert sorted(world.rglob("*")) == before


def test_one_task_and_other_shapes_are_refused(world):
    from tvb.storage.writing import save_checkpoint
    save_checkpoint({"layer.weight": torch.ones(3, 3)}, "other.safetensors")
    assert "shares nothing" in run("compress", *FILES[:2], "--budget", "1MB", "-o", "x", code=2)
    run("compress", *FILES[:3], "other.safetensors", "--budget", "1MB", "-o", "x", code=2)
    assert not Path("x").exists()


def test_a_full_disk_is_one_sentence(world, monkeypatch):
    usage = tvb.storage.filling.shutil.disk_usage
    monkeypatch.setattr(tvb.storage.filling.shutil, "disk_usage", lambda place: usage(place)._replace(free=1000))
    before = sorted(world.rglob("*"))
    assert "1.0 KB free" in compress("--budget", "1MB", "--for", "negation", "-o", "x", code=2)
    assert sorted(world.rglob("*")) == before


def test_a_disk_that_fills_up_leaves_what_was_there(world, monkeypatch):
    compress("--budget", "1MB", "-o", "x")
    before = {file.name: file.read_bytes() for file in Path("x").iterdir()}
    def full(*given, **more): raise OSError(errno.ENOSPC, "No space left on device")
    monkeypatch.setattr("tvb.bases.packing.save_checkpoint", full)
    assert "The disk is full" in compress("--error", "0.2", "--for", "negation", "-o", "x", code=2)
    assert {file.name: file.read_bytes() for file in Path("x").iterdir()} == before


@pytest.mark.parametrize("way", ["int8", "pca-1 in int8", "pca-1 in int8, rest in int4"])
def test_a_source_that_goes_or_changes_while_it_is_read_is_one_sentence(world, monkeypatch, way):
    measured, before = tvb.bases.packing.measured_errors, sorted(world.iterdir())
    words = ["compress", *FILES, "--candidate", way, "--budget", "1MB", "--for", "recovery", "-o", "x"]
    for change, said in (os.remove, "No such file"), (partial(shutil.copy, FILES[2]), "was written again"):
        kept = Path(FILES[1]).read_bytes()
        def disturbed(*given):
            change(FILES[1])
            return measured(*given)
        monkeypatch.setattr("tvb.bases.packing.measured_errors", disturbed)
        assert said in run(*words, code=2)
        Path(FILES[1]).write_bytes(kept)
        assert sorted(world.iterdir()) == before


def test_a_compressed_folder_is_not_converted_and_not_spoilt(world):
    compress("--budget", "1MB", "--for", "recovery", "-o", "x")
    assert "one form" in run("basis", "convert", "x", "y", code=2)
    assert "would be spoilt" in run("basis", "merge", "x", "-o", "x/task-000.safetensors", code=2)


@pytest.mark.filterwarnings("ignore:The checkpoint of task")
@pytest.mark.parametrize("way", [*NAMES, "balanced-2 in int8", "sparse-0.05", "balanced-1 in int8, rest in sign"])
def test_a_task_in_which_nothing_changed_comes_back_as_nothing(world, way):
    shutil.copy(FILES[0], "same.safetensors")
    files = [*FILES[:3], "same.safetensors", *FILES[3:]]
    with pytest.warns(UserWarning, match="Fine-tuning changed nothing in 'same'"):
        said = json.loads(run("compress", *files, "--candidate", way, "--budget", "1GB", "--json", "-o", "out"))
    taken, foreseen = sum(file.stat().st_size for file in Path("out").iterdir()), said["table"][0]["total"]
    assert foreseen - 1000 < taken <= foreseen if "sparse" in way else taken == foreseen
    assert said["written"]["predicted"] == pytest.approx(said["written"]["measured"], rel=1e-4, abs=1e-6)
    errors = load_basis("out").certificate["relative_error"]
    assert errors["same"] == (1.0 if way.startswith("pca") and "rest" not in way else 0.0) and errors["digits"] < 1
    if said["table"][0]["recover_all"] is None or errors["same"]: return
    run("decompress", "out", "same", "-o", "back")
    base, same = load_checkpoint(FILES[0]), load_checkpoint("back/same.safetensors")
    assert all(torch.equal(base[name], same[name]) for name in base)


@pytest.mark.filterwarnings("ignore:The checkpoint of task")
def test_nothing_but_zeros_is_refused(world):
    for name in "a", "b": shutil.copy(FILES[0], f"{name}.safetensors")
    said = run("compress", FILES[0], "a.safetensors", "b.safetensors", "--budget", "1MB", "-o", "x", code=2)
    assert "there is nothing to compress" in said and not Path("x").exists()


@pytest.mark.parametrize("way", [name for name in NAMES if not name.startswith("sum")])
def test_certificates_and_measurements_have_the_same_keys(world, way):
    run("compress", *FILES, "--candidate", way, "--budget", "1GB", "-o", "out")
    found, keys = load_basis("out"), ("mean_relative_error", "rms_relative_error", "sum_error")
    said, measured = found.certificate, found.measure()
    assert said["relative_error"] == pytest.approx(measured["relative_error"], rel=1e-2)
    assert [said[key] for key in keys[:2]] == pytest.approx([measured[key] for key in keys[:2]], rel=1e-2)
    rounding = said.get("storage", {}).get("merged_error", 0)       # what a basis says beside it
    assert measured["sum_error"] == pytest.approx(said["sum_error"] + rounding, rel=1e-2, abs=1e-6)
    assert json.loads(run("basis", "inspect", "out", "--json")).keys() >= {"relative_error", *keys}


def test_the_commands_and_the_code_of_the_page_run(world, root):
    page = (root / "docs/compressing.md").read_text(encoding="utf-8")
    commands = re.findall(r"^```bash\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)[0].splitlines()
    said = [run(*shlex.split(command)[1:]) for command in commands[1:]]        # the world is that of `tvb example`
    # bytes depend on the length of the paths that are remembered
    named = lambda text: [(line[:42], line.split()[-2:]) for line in text.splitlines()]
    shown = named(re.findall(r"^```text\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)[0])
    assert len(shown) == 4 and all(row in named(said[0]) for row in shown)
    exec(re.findall(r"^```python\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)[0], {})
    assert Path("three/compressed.safetensors").exists() or Path("three/basis.safetensors").exists()


@pytest.mark.parametrize("way", ["per-tensor-svd-1 in int8", "per-tensor-svd-1 in int8, rest in int4"])
@pytest.mark.parametrize("purpose", ["addition", "recovery"])
def test_a_tensor_that_gets_no_rows_is_predicted_and_stored(tmp_path, way, purpose):
    draw = torch.Generator().manual_seed(0)
    normal = lambda size: size * torch.randn(24, 32, generator=draw)
    base = {name: normal(1.0) for name in "abcd"}
    sizes = dict(a=1.0, b=1.0, c=0.9, d=1e-3)                                   # nothing is gained by a row for d
    tuned = {f"task{t}": {name: base[name] + normal(sizes[name]) for name in base} for t in range(5)}
    vectors, how = TaskVectors(base, tuned), dict(purpose=purpose, candidates=[way])
    plan = compress_vectors(vectors, budget=10**6, out=tmp_path / "x", **how)
    found = load_basis(tmp_path / "x")
    rows = {name: len(W) for names, W in zip(found.groups, found.decoders) for name in names}
    assert rows["d"] == 0 and rows["a"] > 0
    predicted, measured = plan.record["predicted"], plan.record["measured"]
    for key in predicted: assert measured[key] == pytest.approx(predicted[key], rel=1e-4)


@pytest.mark.parametrize("way", ["pca-2 in int4, rest in int4", "pca-2 in sparse-0.2, rest in rank-1",
                                 "balanced-2 in sign, rest in int8", "per-tensor-2 in int4, rest in sign"])
def test_rests_of_exact_rows_in_few_bits_are_predicted_from_a_part_of_the_columns(way):
    "What is left of the tasks is what the bits of the rows lost, not nothing."
    draw = torch.Generator().manual_seed(0)
    shapes = dict(a=(512, 256), b=(512, 256), c=(256, 128), d=(256,))
    base = {name: torch.randn(shape, generator=draw) for name, shape in shapes.items()}
    move = lambda x: x + 0.1 * torch.randn(x.shape, generator=draw) ** 3
    tuned = {f"task{t}": {name: move(x) for name, x in base.items()} for t in range(3)}
    vectors, candidate = TaskVectors(base, tuned), candidate_called(way, T=3)
    whole, part = survey(vectors), survey(vectors, sample=600_000)
    assert whole.whole and not part.whole
    exact, found = (predict(candidate, model_of(candidate, seen), seen) for seen in (whole, part))
    assert exact.rms_error > 1e-3
    assert found.rms_error == pytest.approx(exact.rms_error, rel=0.2)
    assert found.sum_error == pytest.approx(exact.sum_error, rel=0.2, abs=1e-6)


def _moved(shapes, still=(), T=4):
    "T task vectors on a model of which some tensors stand still."
    draw = torch.Generator().manual_seed(0)
    base = {name: torch.randn(shape, generator=draw) for name, shape in shapes.items()}
    move = lambda name: base[name] + (0 if name in still else 0.1 * torch.randn(shapes[name], generator=draw))
    return TaskVectors(base, {f"task{t}": {name: move(name) for name in base} for t in range(T)})


def _both(vectors, way, sample):
    "Predictions from everything and from a part."
    candidate = candidate_called(way, T=len(vectors))
    whole, part = survey(vectors), survey(vectors, sample=sample)
    return part, *(predict(candidate, model_of(candidate, seen), seen) for seen in (whole, part))


@pytest.mark.parametrize("way", ["rank-4", "sum in rank-4", "balanced-2 in rank-4, rest in sign", "int4"])
@pytest.mark.parametrize("moving", [1, 10])
def test_what_is_predicted_of_a_model_that_stands_still_in_part_is_of_what_moves(way, moving):
    shapes = {f"layer.{i:02}": (128, 128) for i in range(30)}
    vectors = _moved(shapes, still=list(shapes)[moving:])
    part, exact, found = _both(vectors, way, sample=4 * 4 * 60_000)
    assert {one.name for one in part.parts} <= set(part.moving) and len(part.moving) == moving
    assert found.rms_error == pytest.approx(exact.rms_error, rel=0.05)
    assert found.sum_error == pytest.approx(exact.sum_error, rel=0.05)


@pytest.mark.parametrize("way", ["rank-8", "rank-8+int8", "sum in rank-8", "per-tensor-1 in float32, rest in rank-8"])
def test_factors_of_a_matrix_that_is_not_in_the_sample_are_not_those_of_a_column(way):
    "The smallest matrices are stored as they are, or nearly so, which says nothing of large ones."
    vectors = _moved(dict(token=(1, 300), column=(5000, 1), few=(20, 60), large=(400, 300), bias=(300,)))
    part, exact, found = _both(vectors, way, sample=4 * 4 * 20_000)
    assert not any(one.whole and one.name == "large" for one in part.parts)
    assert found.rms_error == pytest.approx(exact.rms_error, rel=0.25)
    assert found.sum_error == pytest.approx(exact.sum_error, rel=0.25, abs=1e-6)


def test_rests_that_are_zero_in_the_sample_say_nothing_of_others():
    "One task moves the small matrix, so one row holds it exactly; three tasks move the large one."
    draw = torch.Generator().manual_seed(0)
    base = dict(small=torch.zeros(64, 64), large=torch.zeros(1000, 128))
    tuned = {f"task{t}": base | dict(large=torch.randn(1000, 128, generator=draw)) for t in range(3)}
    tuned["task0"]["small"] = torch.randn(64, 64, generator=draw)
    _, exact, found = _both(TaskVectors(base, tuned), "per-tensor-1 in float32, rest in rank-16", sample=4 * 3 * 10_000)
    assert exact.rms_error > 0.3 and found.rms_error > exact.rms_error / 2
