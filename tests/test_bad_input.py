"""Bad input at the command line: one sentence, exit code 2, and nothing half-written."""
import errno
import os
import re

import pytest
import torch
from typer.testing import CliRunner

import tvb.storage.writing
import tvb.storage.open_files
from tvb import load_basis
from tvb.bases.autoencoder import AutoencoderBasis
from tvb.bases.builders import ClusterBasis, PCABasis, builder_from_settings, make_builder
from tvb.storage.writing import save_checkpoint
from tvb.command_line.commands import app
from tvb.merging.trimming import Dare, Ties
from tvb.merging.weighting import FisherMean
from tvb.merging.masks import Consensus
from tvb.merging.methods import make_merging

GENERATOR = torch.Generator().manual_seed(0)


@pytest.fixture
def world(tmp_path):
    "A pretrained checkpoint and four fine-tuned ones."
    base = {"w": torch.randn(60, 50, generator=GENERATOR), "b": torch.randn(50, generator=GENERATOR)}
    save_checkpoint(base, tmp_path / "base.safetensors")
    for t in range(4):
        save_checkpoint(
            {n: v + 0.1 * torch.randn(v.shape, generator=GENERATOR) for n, v in base.items()},
            tmp_path / f"task{t}.safetensors",
        )
    return tmp_path, base


def run(*words): return CliRunner().invoke(app, [str(word) for word in words])


def build(folder, *words, M=2):
    return (
        "basis",
        "build",
        folder / "base.safetensors",
        *(folder / f"task{t}.safetensors" for t in range(4)),
        *words,
        "-M",
        M,
        "-o",
        folder / "basis",
    )


def cut(path, target, size): target.write_bytes(path.read_bytes()[:size]); return target


def torch_file(path, state): torch.save(state, path); return path


CASES = {
    "missing file": (lambda d, b: build(d, d / "nowhere.pt"), "no file or folder"),
    "missing folder content": (lambda d, b: ((d / "empty").mkdir(), build(d, d / "empty"))[1], "holds no checkpoint"),
    "truncated safetensors": (
        lambda d, b: build(d, cut(d / "task0.safetensors", d / "cut.safetensors", 5000)),
        "truncated",
    ),
    "truncated safetensors header": (
        lambda d, b: build(d, cut(d / "task0.safetensors", d / "cut.safetensors", 30)),
        "truncated",
    ),
    "truncated zip": (
        lambda d, b: build(d, cut(torch_file(d / "x.pt", b), d / "cut.pt", 9000)),
        "truncated or a damaged zip",
    ),
    "truncated old file": (lambda d, b: build(d, cut(old_file(d / "x.pt", b), d / "cut.pt", 3000)), "truncated"),
    "not a checkpoint": (
        lambda d, b: ((d / "x.pt").write_text("hello, world"), build(d, d / "x.pt"))[1],
        "neither safetensors nor a torch checkpoint",
    ),
    "other names": (
        lambda d, b: build(d, save_checkpoint({"v": b["w"], "b": b["b"]}, d / "x.safetensors")),
        "'w' is missing; 'v' is new",
    ),
    "other shapes": (
        lambda d, b: build(d, save_checkpoint({"w": b["w"].T, "b": b["b"]}, d / "x.safetensors")),
        "'w' has shape [50, 60] instead of [60, 50]",
    ),
    "other types": (
        lambda d, b: build(d, save_checkpoint({**b, "w": b["w"].to(torch.int8)}, d / "x.safetensors")),
        "'w' has type torch.int8 instead of torch.float32. Convert one of them with `tvb convert",
    ),
    "NaN": (
        lambda d, b: build(d, save_checkpoint({**b, "b": b["b"] / 0 * 0}, d / "x.safetensors")),
        "holds NaN or infinity in tensor 'b'",
    ),
    "M = T": (lambda d, b: build(d, M=4), "choose M between 1 and 3"),
    "M > T": (lambda d, b: build(d, M=9), "choose M between 1 and 3"),
    "M = 0": (lambda d, b: build(d, M=0), "at least one vector"),
    "unknown method": (lambda d, b: build(d, "--method", "magic"), "choose from balanced, autoencoder"),
    "unknown setting": (lambda d, b: build(d, "--set", "speed=3"), "The method 'balanced' has no setting `speed`"),
    "unchanged checkpoint": (
        lambda d, b: build(d, save_checkpoint(b, d / "same.safetensors")),
        "the same as the pretrained model",
    ),
    "no such pattern": (lambda d, b: build(d, "--include", "vision*"), "The names look like 'w'"),
    "a folder of other things": (
        lambda d, b: ((d / "basis").mkdir(), (d / "basis" / "diary.txt").write_text("dear"), build(d))[2],
        "not of a basis written by tvb: diary.txt",
    ),
    "a budget that is no size": (
        lambda d, b: (os.environ.__setitem__("TVB_MEMORY", "plenty"), build(d))[1],
        "is not a size in bytes",
    ),
}


# what `--set` says of a method, and the words of the answer
BUILDER_SETTINGS = {
    "balanced": {"seed=1": "no setting `seed`", "starts=3": "no setting `starts`"},
    "nonnegative": {
        "seed=abc": "takes a whole number",
        "seed=1.5": "takes a whole number",
        "seed=null": "takes a whole number",
        "seed=true": "takes a whole number",
        "seed=-1": "from 0 to",
        "seed=1" + "0" * 400: "from 0 to",
        "starts=0": "from 1 to",
        "starts=2.5": "takes a whole number",
        "starts=[1]": "takes a whole number",
        "n_basis=3": "`n_basis` is given by -M",
        "sed=3": "did you mean `seed`?",
        "method=pca": "`method` is given by --method",
        "self=1": "no setting `self`",
    },
    "archetypal": {"tolerance=-1": "from 0 on", "tolerance=1": "below 1", "steps=0": "from 1 to"},
    "autoencoder": {
        "steps=abc": "takes a whole number",
        "steps=0": "from 1 to",
        "steps=-5": "from 1 to",
        "lr=NaN": "takes a number",
        "lr=-1": "above 0",
        "lr=1e999": "takes a number",
        "lr=0,01": "takes a number",
        "lr=1e300": "ends in NaN or infinity",
        "temperature=0": "above 0",
        "temperature={}": "takes a number",
        "solver=sgd": "'adam' or 'fast'",
        "solver=3": "takes text",
        "unit_norm=1": "takes true or false",
    },
    "random": {"seed=x": "takes a whole number"},
    "selection": {"seed=null": "takes a whole number"},
    "pca": {"seed=1": "no setting `seed`"},
    "cluster": {"merge=median": "'mean' or 'sum'", "merge=null": "takes text", 'seed={"a": 1}': "takes a whole number"},
}
MERGING_SETTINGS = {
    "ties": {
        "keep=0,2": "takes a number",
        "keep=null": "takes a number",
        "keep=abc": "takes a number",
        "keep=0": "a share above 0",
        "keep=1.1": "a share above 0",
        "keep=Infinity": "takes a number",
        "kep=0.2": "did you mean `keep`?",
    },
    "top-k": {"keep=true": "takes a number"},
    "dare": {
        "drop=1": "(1 excluded)",
        "drop=-0.1": "(1 excluded)",
        "drop=abc": "takes a number",
        "seed=0.5": "takes a whole number",
        "then=median": "'mean' or 'sum'",
    },
    "consensus": {
        "agree=1.5": "takes a whole number",
        "agree=0": "from 1 on",
        "agree=5": "Between 1 and T = 4",
        "strength=NaN": "takes a number",
        "strength=0": "above 0",
        "strength=abc": "takes a number",
    },
    "fisher": {
        "fishers=5": "takes a mapping",
        "fishers=abc": "takes a mapping",
        "fishers={}": "no Fisher diagonal",
        'fishers={"task0": 1}': "a mapping from tasks to checkpoints",
    },
    "mean": {"keep=1": "no setting `keep`; there are: weights."},
    "tsv": {"rank=3": "no setting `rank`"},
    "sum": {"scaling": "key=value", "out=x": "no setting `out`"},
}


@pytest.mark.parametrize(
    "method, setting, words", [(m, s, w) for m, cases in BUILDER_SETTINGS.items() for s, w in cases.items()]
)
def test_settings_of_builders(method, setting, words, world):
    refused(build(world[0], "--method", method, "--set", setting), method, setting, words, world[0])


@pytest.mark.parametrize(
    "method, setting, words", [(m, s, w) for m, cases in MERGING_SETTINGS.items() for s, w in cases.items()]
)
def test_settings_of_mergings(method, setting, words, world):
    folder = world[0]
    refused(
        (
            "merge",
            folder / "base.safetensors",
            *(folder / f"task{t}.safetensors" for t in range(4)),
            "--method",
            method,
            "--set",
            setting,
            "-o",
            folder / "out.safetensors",
        ),
        method,
        setting,
        words,
        folder,
    )


def refused(command, method, setting, words, folder):
    "One sentence, which names the method and the setting, and no new file."
    before = sorted(folder.rglob("*"))
    result = run(*command)
    assert result.exit_code == 2 and words in result.output, (result.output, result.exception)
    assert result.output.startswith("tvb: ") and len(result.output.strip().splitlines()) == 1
    assert (
        "key=value" in words
        or "Fisher" in words
        or "is given by -" in words
        or (f"'{method}'" in result.output and setting.split("=")[0] in result.output)
    )
    assert sorted(folder.rglob("*")) == before


@pytest.mark.parametrize(
    "make, words",
    [
        (
            lambda: AutoencoderBasis(n_basis="3"),
            "The method 'autoencoder': `n_basis` takes a whole number, and '3' is none.",
        ),
        (lambda: AutoencoderBasis(n_basis=0), "at least one vector"),
        (lambda: PCABasis(True), "`n_basis` takes a whole number"),
        (lambda: ClusterBasis(2, seed=None), "`seed` takes a whole number"),
        (lambda: ClusterBasis(2, merge=["mean"]), "`merge` takes text"),
        (lambda: Ties(keep="0.2"), "The method 'ties': `keep` takes a number or a mapping or a list, and '0.2' is"),
        (lambda: Dare(drop=float("nan")), "`drop` takes a number"),
        (lambda: Consensus(agree=10**400, strength=10**400), "`strength` takes a number"),
        (lambda: FisherMean(fishers=None), "`fishers` takes a mapping"),
        (lambda: make_merging(["ties"]), "no merging method"),
        (lambda: make_builder(["pca"], 2), "no method"),
        (lambda: make_builder(None, 2), "no method"),
        (
            lambda: builder_from_settings(dict(builder="ClusterBasis", n_basis=2, seed="x")),
            "`seed` takes a whole number",
        ),
        (lambda: builder_from_settings(dict(builder=["BalancedBasis"])), "does not say how it was built"),
        (lambda: make_merging(Ties(), keep=0.5), "complete"),
    ],
)
def test_settings_as_arguments(make, words):
    with pytest.raises(ValueError, match=re.escape(words)): make()


def test_whole_numbers_are_numbers():
    "A whole number where a number is wanted means the same."
    assert (
        Ties(keep=1) == Ties(keep=1.0)
        and isinstance(Ties(keep=1).keep, float)
        and AutoencoderBasis(2, temperature=5) == AutoencoderBasis(2)
    )


def old_file(path, state): torch.save(state, path, _use_new_zipfile_serialization=False); return path


@pytest.mark.parametrize("case", CASES)
def test_one_sentence_and_nothing_written(case, world, monkeypatch):
    folder, base = world
    monkeypatch.setenv("TVB_MEMORY", "1GiB")        # put back after a case that changes it
    make, found = CASES[case]
    command = make(folder, base)
    before = {p: p.stat().st_mtime_ns for p in folder.rglob("*")}
    result = run(*command)
    assert result.exit_code == 2 and found in result.output, (result.output, result.exception)
    assert result.output.startswith("tvb: ") and len(result.output.strip().splitlines()) == 1
    assert {p: p.stat().st_mtime_ns for p in folder.rglob("*")} == before


def test_empty_task_list(world):
    result = run("basis", "build", world[0] / "base.safetensors", "-M", 1, "-o", world[0] / "basis")
    assert (
        result.exit_code == 2
        and re.search("missing argument", result.output, re.I)
        and not (world[0] / "basis").exists()
    )


class Filling:
    "A file on a disk with room for a few more bytes."
    room = 20_000
    def __init__(self, file): self.file = file
    def __enter__(self): return self
    def __exit__(self, *error): self.file.close()
    def __getattr__(self, name): return getattr(self.file, name)
    def write(self, data):
        Filling.room -= len(data)
        if Filling.room < 0: raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return self.file.write(data)

    @staticmethod
    def pwritev(descriptor, buffers, offset, real=os.pwritev):
        Filling.room -= sum(map(len, buffers))
        if Filling.room < 0: raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(descriptor, buffers, offset)


@pytest.mark.parametrize("room", [0, 5_000, 20_000])
@pytest.mark.parametrize("method", ["balanced", "pca", "random"])
def test_the_disk_fills_up(world, monkeypatch, room, method):
    folder, _ = world
    assert run(*build(folder)).exit_code == 0
    old, names = load_basis(folder / "basis").certificate, sorted(p.relative_to(folder) for p in folder.rglob("*"))
    monkeypatch.setattr(Filling, "room", room)
    real = os.fdopen
    with monkeypatch.context() as patch:
        patch.setattr(tvb.storage.writing.os, "fdopen", lambda handle, mode: Filling(real(handle, mode)))
        patch.setattr(tvb.storage.open_files.os, "pwritev", Filling.pwritev)
        result = run(*build(folder, "--method", method))
    assert result.exit_code == 2 and "disk is full" in result.output, (result.output, result.exception)
    # nothing half-written, no temporary file
    assert sorted(p.relative_to(folder) for p in folder.rglob("*")) == names
    assert load_basis(folder / "basis").certificate == old                          # and the old basis is whole
