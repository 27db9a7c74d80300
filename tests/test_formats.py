"""What the field's files hold: every kind of tensor that torch saves, harmless objects beside the weights, training
states, other files under the same names, and small files that stand for a lot."""
import argparse
import collections
import datetime
import decimal
import enum
import fractions
import functools
import io
import json
import logging
import pathlib
import pickle
import random
import re
import struct
import uuid
import warnings
import zipfile

import numpy
import pytest
import torch
from safetensors.torch import load_file, save_file
from typer.testing import CliRunner

from tvb import TaskVectors, load_basis, load_checkpoint
from tvb.storage.tensors import CheckpointError
from tvb.storage.loading import refuse_codes
from tvb.storage.writing import save_checkpoint
from tvb.command_line.commands import app
from tvb.storage.tensors import UnsafePickleError

W = torch.arange(6.).reshape(2, 3)
Z = torch.complex(W, W + 1)
FORMS = [pytest.param(False, id="zip"), pytest.param(True, id="legacy")]
FLOAT8 = [
    getattr(torch, name)
    for name in ("float8_e4m3fn", "float8_e5m2", "float8_e4m3fnuz", "float8_e5m2fnuz", "float8_e8m0fnu")
    if hasattr(torch, name)
]


def saved(thing, path, legacy=False, **options):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.save(thing, path, _use_new_zipfile_serialization=not legacy, **options)
    return path


def tvb(*words):
    return CliRunner().invoke(app, [str(word) for word in words])


@pytest.mark.parametrize("legacy", FORMS)
def test_lazy_signs_are_made_up_for(legacy, tmp_path):
    "Negated and conjugated lazily, in every layout, whole and in ranges, and in sums that are streamed."
    lazy = {
        "negated": Z.conj().imag,
        "turned": Z.conj().imag.T,
        "row": Z.conj().imag[1],
        "conjugated": Z.clone().conj(),
        "both": Z.conj().imag[:, 1:],
        "double": Z.to(torch.complex128).conj().imag,
    }
    saved(lazy, tmp_path / "x.pt", legacy)
    found = load_checkpoint(tmp_path / "x.pt")
    for name, tensor in lazy.items():
        assert torch.equal(found[name], tensor.resolve_neg().resolve_conj())
        if not tensor.is_complex():
            flat = tensor.resolve_neg().flatten().float()
            for start, stop in ((0, len(flat)), (1, 2)):
                assert torch.equal(found.read(name, start, stop, torch.empty(stop - start)), flat[start:stop])
    names = ["negated", "turned", "row"]
    saved({name: lazy[name] for name in names}, tmp_path / "a.pt", legacy)
    saved({name: torch.ones_like(lazy[name]) for name in names}, tmp_path / "base.pt", legacy)
    total = TaskVectors(tmp_path / "base.pt", {"a": tmp_path / "a.pt", "b": tmp_path / "a.pt"}).combine([2.0, 1.0])
    for name in names: assert torch.allclose(total[name], 3 * (lazy[name].resolve_neg() - 1))


@pytest.mark.parametrize("legacy", FORMS)
@pytest.mark.parametrize(
    "kind",
    [*FLOAT8, torch.uint16, torch.uint32, torch.uint64, torch.bool, torch.int8, torch.complex64, torch.complex128],
    ids=str,
)
def test_every_type_that_torch_computes_with(kind, legacy, tmp_path):
    tensor = torch.ones(3).to(kind)
    found = load_checkpoint(saved({"w": W, "x": tensor}, tmp_path / "x.pt", legacy))
    assert (
        found["x"].dtype == kind
        and torch.equal(found["x"].to(torch.complex64), tensor.to(torch.complex64))
        and torch.equal(found["w"], W)
    )


def of_other_kinds():
    "Tensors that are no arrays of numbers, and what is said of them."
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield "sparse", W.to_sparse(), "sparse_coo"
        yield "compressed", W.to_sparse_csr(), "sparse_csr"
        yield "nested", torch.nested.nested_tensor([W, W[:1]]), "nested"
        yield "jagged", torch.nested.nested_tensor([W, W[:1]], layout=torch.jagged), "_rebuild_njt"
        yield "quantised", torch.quantize_per_tensor(W, 0.1, 0, torch.quint8), "quint8"
        yield "by channel", torch.quantize_per_channel(W, torch.ones(2), torch.zeros(2), 0, torch.qint8), "qint8"
        yield "meta", torch.empty(3, device="meta"), "device 'meta'"
        if hasattr(torch, "float4_e2m1fn_x2"):
            yield "four bits", torch.zeros(4, dtype=torch.uint8).view(torch.float4_e2m1fn_x2), "float4_e2m1fn_x2"


@pytest.mark.parametrize("legacy", FORMS)
@pytest.mark.parametrize("tensor, told", [pytest.param(*rest, id=label) for label, *rest in of_other_kinds()])
def test_a_tensor_that_can_not_be_read_leaves_the_others_readable(tensor, told, legacy, tmp_path):
    found = load_checkpoint(saved({"w": W, "x": tensor}, tmp_path / "x.pt", legacy))
    assert torch.equal(found["w"], W) and "x" in found
    with pytest.raises(CheckpointError, match=f"Tensor 'x' of .*{told}"): found["x"]
    with pytest.raises(CheckpointError, match=told): found.read("x", 0, 1, torch.empty(1))
    result = tvb("convert", tmp_path / "x.pt", tmp_path / "out.safetensors")
    assert result.exit_code == 2 and "'x'" in result.output and not (tmp_path / "out.safetensors").exists()


def test_tensors_in_memory_are_held_to_the_same(tmp_path):
    found = load_checkpoint({"w": Z.conj().imag, "x": W.to_sparse()})
    assert torch.equal(load_file(save_checkpoint(found.subset(["w"]), tmp_path / "w.safetensors"))["w"], -(W + 1))
    with pytest.raises(CheckpointError, match="is sparse"): found["x"]
    with pytest.raises(CheckpointError, match="are not: 1"): load_checkpoint({1: W})


class Colour(enum.Enum): RED = 1
class Flags(enum.Flag): A, B = 1, 2
class Names(list): pass
class Net(torch.nn.Linear): pass
Pair = collections.namedtuple("Pair", "first second")


HARMLESS = {
    "date": datetime.datetime(2024, 1, 1),
    "zone": datetime.timezone.utc,
    "decimal": decimal.Decimal("0.1"),
    "fraction": fractions.Fraction(1, 3),
    "uuid": uuid.UUID(int=5),
    "pattern": re.compile("a+", re.I),
    "generator": numpy.random.default_rng(0),
    "state": numpy.random.RandomState(0),
    "scalar": numpy.float32(1),
    "array": numpy.arange(3),
    "objects": numpy.array([1, "a"], dtype=object),
    "masked": numpy.ma.array([1]),
    "when": numpy.datetime64("2024-01-01"),
    "python generator": random.Random(0),
    "torch generator": torch.Generator(),
    "enum": Colour.RED,
    "flag": Flags.A | Flags.B,
    "pair": Pair(1, 2),
    "names": Names("ab"),
    "counter": collections.Counter("aab"),
    "default": collections.defaultdict(list, a=[1]),
    "deque": collections.deque([1], 3),
    "chain": collections.ChainMap({1: 2}),
    "set": {1, 2},
    "frozen": frozenset([1]),
    "path": pathlib.Path("x"),
    "arguments": argparse.Namespace(lr=0.1),
    "logger": logging.getLogger("x"),
    "partial": functools.partial(print, 1),
    "complex": 1 + 2j,
    "bytes": b"x",
    "array of bytes": bytearray(b"x"),
    "large": 10**5000,
    "range": range(3),
    "error": ValueError("x"),
    "type": dict,
    "function": pathlib.os.path.join,
    "hint": list[int],
    "device": torch.device("cpu"),
    "layout": torch.strided,
    "size": torch.Size([1]),
    "no text": "\udc80",
}


@pytest.mark.parametrize("protocol", [2, 4])
@pytest.mark.parametrize("label", HARMLESS)
def test_harmless_objects_beside_the_weights(label, protocol, tmp_path):
    assert torch.equal(
        load_checkpoint(saved({"w": W, "beside": HARMLESS[label]}, tmp_path / "x.pt", pickle_protocol=protocol))["w"], W
    )


@pytest.mark.parametrize("legacy", FORMS)
@pytest.mark.parametrize("protocol", range(1, 6))
def test_every_protocol(protocol, legacy, tmp_path):
    assert torch.equal(
        load_checkpoint(
            saved(
                {"w": W, "beside": [1.5, -3, 2**70, "é", b"\xff", None, True, (1,), ()]},
                tmp_path / "x.pt",
                legacy,
                pickle_protocol=protocol,
            )
        )["w"],
        W,
    )


def test_whole_modules_scripts_and_archives(tmp_path):
    net = Net(3, 2)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.jit.save(
            torch.jit.script(torch.nn.Conv2d(1, 2, 3)),
            str(tmp_path / "script.pt"),
            _extra_files={"data.pkl": "no pickle"},
        )
        traced = torch.fx.symbolic_trace(torch.nn.Sequential(torch.nn.Linear(3, 2)))
    assert list(load_checkpoint(tmp_path / "script.pt")) == ["weight", "bias"]
    assert list(load_checkpoint(saved(net, tmp_path / "net.pt"))) == ["weight", "bias"]
    assert list(load_checkpoint(saved(traced, tmp_path / "traced.pt"))) == ["0.weight", "0.bias"]
    with open(tmp_path / "two.pt", "wb") as file: torch.save({"w": W}, file), torch.save({"v": W}, file)
    with pytest.raises(CheckpointError, match="several archives"): load_checkpoint(tmp_path / "two.pt")
    with open(tmp_path / "two.pt", "wb") as file: saved({"w": W}, file, True), saved({"v": W}, file, True)
    with pytest.raises(CheckpointError, match="several objects"): load_checkpoint(tmp_path / "two.pt")
    with zipfile.ZipFile(tmp_path / "many.pt", "w") as archive:
        archive.writestr("a/data.pkl", b"N."), archive.writestr("b/data.pkl", b"N.")
    with pytest.raises(CheckpointError, match="'a/data.pkl', 'b/data.pkl'"): load_checkpoint(tmp_path / "many.pt")


def momenta(model):
    optimizer = torch.optim.Adam(model.parameters())
    model(torch.ones(1, 3)).sum().backward()
    optimizer.step()
    return optimizer, torch.optim.lr_scheduler.StepLR(optimizer, 1)


def training_files():
    "What training scripts save around a model."
    net = Net(3, 2)
    optimizer, schedule = momenta(net)
    model, states = net.state_dict(), dict(
        optimizer=optimizer.state_dict(),
        lr_scheduler=schedule.state_dict(),
        scaler=torch.amp.GradScaler("cpu").state_dict(),
    )
    for key in (
        "state_dict",
        "model",
        "model_state_dict",
        "module",
        "net",
        "model_state",
        "params",
        "generator",
        "anything",
    ):
        yield key, {key: model, **states, "epoch": 3}
    yield "a loss", {
        "state_dict": model,
        **states,
        "loss": torch.tensor(0.3),
        "best_acc": torch.tensor(0.9),
        "rng_state": torch.get_rng_state(),
    }
    yield "lists of optimizers", {
        "state_dict": model,
        "optimizer_states": [states["optimizer"]],
        "lr_schedulers": [states["lr_scheduler"]],
        "callbacks": {"best": {"score": torch.tensor(0.9)}},
        "loops": {},
    }
    yield "an optimizer under another name", {"weights_of_it": model, "zzz": states["optimizer"]}
    yield "weights at the top", {**model, "optimizer": states["optimizer"]}
    yield "whole objects", {"model": net, "ema": None, "optim": optimizer, "epoch": 3}
    yield "a tuple", (model, states["optimizer"], 3)
    yield "twice wrapped", {"checkpoint": {"state_dict": model, "optimizer": states["optimizer"]}, "epoch": 3}


@pytest.mark.parametrize("legacy", FORMS)
@pytest.mark.parametrize("thing", [pytest.param(thing, id=label) for label, thing in training_files()])
def test_the_model_is_found_and_nothing_else(thing, legacy, tmp_path):
    assert sorted(load_checkpoint(saved(thing, tmp_path / "x.pt", legacy))) == ["bias", "weight"]


def test_a_training_state_alone_is_no_model(tmp_path):
    optimizer, _ = momenta(Net(3, 2))
    for thing in (optimizer.state_dict(), {"optimizer": optimizer.state_dict(), "loss": torch.tensor(1.0)}):
        with pytest.raises(CheckpointError, match="no model"): load_checkpoint(saved(thing, tmp_path / "x.pt"))


def test_several_models_are_chosen_by_name(tmp_path):
    "On every command that reads checkpoints, and only from the files that hold several."
    for number, name in enumerate(("a", "b"), 1):
        saved(
            {"state_dict": {"w": W + number}, "state_dict_ema": {"w": W - number}, "epoch": 3}, tmp_path / f"{name}.pt"
        )
        with pytest.raises(CheckpointError, match="'state_dict', 'state_dict_ema'.*--key"):
            load_checkpoint(tmp_path / f"{name}.pt")
    save_file({"w": W}, tmp_path / "base.safetensors")
    base, a, b, out = tmp_path / "base.safetensors", tmp_path / "a.pt", tmp_path / "b.pt", tmp_path / "out.safetensors"
    assert torch.equal(load_checkpoint(b, key="state_dict_ema")["w"], W - 2)
    for words in (
        ["convert", b, out],
        ["merge", base, a, b, "-o", out],
        ["basis", "build", base, a, b, "-M", "1", "-o", tmp_path / "basis"],
    ):
        refused = tvb(*words)
        assert refused.exit_code == 2 and "state_dict_ema" in refused.output and not out.exists()
        assert tvb(*words, "--key", "state_dict_emma").exit_code == 2
        chosen = tvb(*words, "--key", "state_dict_ema")
        assert chosen.exit_code == 0, chosen.output
        if words[0] == "convert": assert torch.equal(load_file(out)["w"], W - 2)
        if words[0] == "merge": assert torch.equal(load_file(out)["w"], W - 1.5)
        out.unlink(missing_ok=True)
    saved({"state_dict": {"w": W + 7}, "state_dict_ema": {"w": W - 7 * torch.eye(*W.shape)}}, tmp_path / "c.pt")
    # the basis knows the part
    for words in (["add", tmp_path / "basis", "c", tmp_path / "c.pt"], ["remove", tmp_path / "basis", "a"]):
        grown = tvb("basis", *words)
        assert grown.exit_code == 0, grown.output
    truth = torch.stack([W * 0 - 2, -7 * torch.eye(*W.shape)]).flatten(1).double()
    torch.testing.assert_close(load_basis(tmp_path / "basis").find_tasks().gram(), truth @ truth.T)
    with pytest.raises(CheckpointError, match="no parts to choose from"): load_checkpoint(base, key="ema")


@pytest.mark.parametrize(
    "thing, both",
    [({"a.b": W, "a": {"b": W + 1}}, r"\['a.b'\] and \['a'\]\['b'\]"), ({1: W, "1": W + 1}, r"\[1\] and \['1'\]")],
)
def test_names_that_fall_together(thing, both, tmp_path):
    with pytest.raises(CheckpointError, match=both): load_checkpoint(saved(thing, tmp_path / "x.pt"))


@pytest.mark.parametrize(
    "names",
    [
        ("model.safetensors", "pytorch_model.bin"),
        ("model.safetensors", "model.safetensors.index.json"),
        ("open_clip_model.safetensors", "open_clip_pytorch_model.bin"),
    ],
)
def test_a_folder_with_two_forms_of_a_model(names, tmp_path):
    for name in names: (tmp_path / name).write_bytes(b"x")
    with pytest.raises(CheckpointError, match=", ".join(names)): load_checkpoint(tmp_path)


CODES = torch.ones(8, 8, dtype=torch.int8)
QUANTISED = {
    "bitsandbytes, 8 bits": {"q.weight": CODES, "q.SCB": torch.ones(8)},
    "bitsandbytes, 4 bits": {
        "q.weight": CODES.byte().view(-1, 1),
        "q.weight.absmax": torch.ones(1),
        "q.weight.quant_map": torch.ones(16),
    },
    "GPTQ": {
        "q.qweight": CODES.int(),
        "q.qzeros": CODES.int(),
        "q.scales": torch.ones(8).half(),
        "q.g_idx": torch.ones(8).int(),
    },
    "AWQ": {"q.qweight": CODES.int(), "q.qzeros": CODES.int(), "q.scales": torch.ones(8).half()},
    "float8_e4m3fn with scales": {
        "q.weight": torch.ones(8, 8).to(torch.float8_e4m3fn),
        "q.weight_scale": torch.ones(1),
    },
    "MXFP4": {"q_blocks": CODES.byte(), "q_scales": CODES.byte()},
}


@pytest.mark.parametrize("kind", QUANTISED)
def test_codes_are_refused_by_name(kind, tmp_path):
    for name in "abc": save_file({**QUANTISED[kind], "norm.weight": torch.rand(8)}, tmp_path / f"{name}.safetensors")
    with pytest.raises(CheckpointError, match=f"quantised \\({kind}\\)"):
        refuse_codes(load_checkpoint(tmp_path / "a.safetensors"))
    for words in (
        ["merge", *(tmp_path / f"{name}.safetensors" for name in "abc"), "-o", tmp_path / "out.safetensors"],
        ["convert", tmp_path / "a.safetensors", tmp_path / "out.safetensors", "--dtype", "float32"],
    ):
        result = tvb(*words)
        assert result.exit_code == 2 and kind in result.output and not (tmp_path / "out.safetensors").exists()


def test_float8_without_scales_is_numbers(tmp_path):
    save_file({"w": W}, tmp_path / "w.safetensors")
    assert (
        tvb("convert", tmp_path / "w.safetensors", tmp_path / "out.safetensors", "--dtype", "float8_e4m3fn").exit_code
        == 0
    )
    assert torch.equal(load_checkpoint(tmp_path / "out.safetensors")["w"].float(), W)


OTHERS = {
    "lfs.safetensors": (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 3\n", "Git LFS pointer"),
    "page.pt": (b"\n<!DOCTYPE html><html></html>", "web page"),
    "error.bin": (b'{"error": "not found"}', "JSON"),
    "x.gguf": (b"GGUF\3\0\0\0", "GGUF"),
    "renamed.bin": (b"GGUF\3\0\0\0", "GGUF"),
    "__0_0.distcp": (b"PK\3\4", "distributed checkpoint"),
    "m.onnx": (b"\x08\x07\x12\x07pytorch", "ONNX"),
    "m.h5": (b"\x89HDF\r\n\x1a\n", "HDF5"),
    "renamed.pt": (b"\x89HDF\r\n\x1a\n", "HDF5"),
    "m.tar": (bytes(257).replace(b"\0", b"a") + b"ustar", "tar archive"),
    "m.tar.gz": (b"\x1f\x8b\x08", "gzip"),
    "empty.safetensors": (b"", "is empty"),
    "empty.pt": (b"", "is empty"),
    "hole.bin": (bytes(4096), "zeros only"),
    "m.npy": (b"\x93NUMPY\1\0", "NumPy"),
    "m.msgpack": (b"\x81\xa6params", "Flax"),
    "text.pt": (b"hello", "neither safetensors nor a torch checkpoint"),
}


@pytest.mark.parametrize("name", OTHERS)
def test_what_a_file_is_instead(name, tmp_path):
    content, told = OTHERS[name]
    (tmp_path / name).write_bytes(content)
    with pytest.raises(CheckpointError, match=told) as refused: load_checkpoint(tmp_path / name)
    assert str(refused.value).endswith(".") and "\n" not in str(refused.value)


def test_other_archives_and_pickles(tmp_path):
    numpy.savez(tmp_path / "x.pt.npz", w=numpy.ones(3))
    (tmp_path / "x.pt.npz").rename(tmp_path / "x.pt")
    with pytest.raises(CheckpointError, match="NumPy arrays"): load_checkpoint(tmp_path / "x.pt")
    (tmp_path / "x.pt").write_bytes(pickle.dumps({"w": W}))
    with pytest.raises(CheckpointError, match="not one of torch.save"): load_checkpoint(tmp_path / "x.pt")
    (tmp_path / "shards").mkdir()
    (tmp_path / "shards" / "__0_0.distcp").write_bytes(b"PK")
    with pytest.raises(CheckpointError, match="distributed checkpoint"): load_checkpoint(tmp_path / "shards")


def archive(program, path, **members):
    "A torch checkpoint of a pickle and a storage of four numbers."
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("x/data.pkl", b"\x80\x02" + program + b".", **members)
        file.writestr("x/data/0", bytes(16))
    return path


def text(string): return b"X" + struct.pack("<I", len(string)) + string.encode()
def named(module, name): return f"c{module}\n{name}\n".encode()


def window(shape, strides):
    numbers = lambda values: b"(" + b"".join(b"\x8a\x09" + value.to_bytes(9, "little") for value in values) + b"t"
    storage = b"(" + text("storage") + named("torch", "FloatStorage") + text("0") + text("cpu") + b"K\x04tQ"
    return (
        named("torch._utils", "_rebuild_tensor_v2")
        + b"("
        + storage
        + b"K\0"
        + numbers(shape)
        + numbers(strides)
        + b"\x89NtR"
    )


LAUGHS = b"]q\0" + b"".join(b"0](h" + bytes([i - 1]) + b"h" + bytes([i - 1]) + b"eq" + bytes([i]) for i in range(1, 60))
TUPLES = b")q\0" + b"".join(
    b"0h" + bytes([i - 1]) + b"h" + bytes([i - 1]) + b"\x86q" + bytes([i]) for i in range(1, 60)
)
BOMBS = {
    "a memo with a gap": (b"Nr\xff\xff\xff\x7f", None),
    "lists in lists": (LAUGHS, None),
    "lists as the arguments of a call": (named("os", "system") + b"(" + LAUGHS + b"tR", UnsafePickleError),
    "lists as a storage": (LAUGHS + b"Q", CheckpointError),
    "tuples as a key": (b"}" + TUPLES + b"Ns", None),
    "tuples in a set": (b"\x8f(" + TUPLES + b"\x90", None),
    "tuples in a frozen set": (b"(" + TUPLES + b"\x91", None),
    "deep tuples as a key": (b"})" + b"\x85" * 50_000 + b"Ns", None),
    "deep lists": (b"]" * 50_000 + b"a" * 49_999, None),
    "a text of eight exabytes": (b"\x8d" + b"\xff" * 7 + b"\x7f", CheckpointError),
    "bytes of a terabyte": (b"\x96" + struct.pack("<Q", 2**40), CheckpointError),
    "a number of two gigabytes": (b"\x8b\xff\xff\xff\x7f", CheckpointError),
    "more objects than fit": (b"]" * 2_000_000, CheckpointError),
    "copies of a list": (
        b"](" + b"N" * 10_000 + b"eq\1](" + (named("builtins", "list") + b"h\1\x85R") * 200 + b"e",
        CheckpointError,
    ),
    "copies of a queue": (
        b"](" + b"N" * 10_000 + b"eq\1](" + (named("collections", "deque") + b"h\1\x85R") * 200 + b"e",
        CheckpointError,
    ),
    "a long name in a class": (
        named("builtins", "getattr") + named("builtins", "object") + text("a" * 5000) + b"\x86R",
        None,
    ),
    "long names": (b"(" + text("a" * 5000) + text("b") + b"\x93t", CheckpointError),
    "numbers whose hashes are one": (
        b"}("
        + b"".join(b"\x8a\x0a" + ((2**61 - 1) * k).to_bytes(10, "little") + b"N" for k in range(1, 20_000))
        + b"u",
        None,
    ),
    "large numbers as keys": (b"}\x8b" + struct.pack("<i", 100_000) + b"\1" * 100_000 + b"q\1" + b"Nsh\1Ns", None),
    "a memo beyond 32 bits": (b"Np1099511627776\n", CheckpointError),
    "a key that a pattern walks": (b"}" + text("_a" * 50_000) + b"Ns", None),
}


@pytest.mark.parametrize("label", BOMBS)
def test_small_pickles_that_would_take_a_lot(label, tmp_path, monkeypatch):
    monkeypatch.setenv("TVB_MEMORY", "64MB")
    program, error = BOMBS[label]
    path = archive(b"}(" + text("w") + window((4,), (1,)) + text("x") + program + b"u", tmp_path / "x.pt")
    if error is None: assert list(load_checkpoint(path)) == ["w"]
    else:
        with pytest.raises(error) as refused: load_checkpoint(path)
        assert len(str(refused.value)) < 500


def test_small_files_that_stand_for_a_lot(tmp_path, monkeypatch):
    monkeypatch.setenv("TVB_MEMORY", "64MB")
    shared = (
        window((4,), (1,))
        + b"q\0"
        + b"".join(b"0h" + bytes([i - 1]) + b"h" + bytes([i - 1]) + b"\x86q" + bytes([i]) for i in range(1, 60))
    )
    with pytest.raises(CheckpointError, match="hold each other"):
        load_checkpoint(archive(b"}" + text("x") + shared + b"s", tmp_path / "shared.pt"))
    deep = window((4,), (1,)) + b"\x85" * 50_000
    with pytest.raises(CheckpointError, match="nested more than"):
        load_checkpoint(archive(b"}" + text("x") + deep + b"s", tmp_path / "deep.pt"))
    repeated = load_checkpoint(archive(b"}" + text("x") + window((2**40,), (0,)) + b"s", tmp_path / "repeated.pt"))
    for ask in (lambda: repeated["x"], lambda: repeated.read("x", 0, 4, torch.empty(4))):
        with pytest.raises(CheckpointError, match="repeats 1 numbers"): ask()
    assert load_checkpoint(archive(b"}" + text("x") + window((1000, 4), (0, 1)) + b"s", tmp_path / "rows.pt"))[
        "x"
    ].shape == (1000, 4)
    with pytest.raises(CheckpointError, match="more numbers than there can be"):
        load_checkpoint(archive(b"}" + text("x") + window((2**60, 2**60), (0, 0)) + b"s", tmp_path / "large.pt"))
    packed = archive(
        b"}" + text("w") + window((4,), (1,)) + text("x") + text("a" * 40_000_000) + b"u",
        tmp_path / "packed.pt",
        compress_type=zipfile.ZIP_DEFLATED,
    )
    assert packed.stat().st_size < 100_000
    with pytest.raises(CheckpointError, match="do not fit the memory budget"): load_checkpoint(packed)
    header = b'{"__metadata__":{"a":"' + b"a" * 3_000_000 + b'"}}'
    (tmp_path / "x.safetensors").write_bytes(len(header).to_bytes(8, "little") + header)
    with pytest.raises(CheckpointError, match="memory budget"): load_checkpoint(tmp_path / "x.safetensors")


def test_long_names_and_wide_lists(tmp_path):
    many = window((4,), (1,)) + b"q\1" + b"h\1" * 50
    with pytest.raises(CheckpointError, match="more than 4,096 letters"):
        load_checkpoint(archive(b"}" + text("K" * 5000) + b"](" + many + b"es", tmp_path / "long.pt"))
    wide = b"](" + window((4,), (1,)) + b"q\1" + b"h\1" * 30_000 + b"e"
    with pytest.raises(CheckpointError, match="hold each other"):
        load_checkpoint(archive(b"}" + text("x") + wide + b"s", tmp_path / "wide.pt"))
    names = (
        b"}("
        + text("_a" * 50_000)
        + b"}"
        + text("w")
        + window((4,), (1,))
        + b"s"
        + text("model")
        + b"}"
        + text("w")
        + window((4,), (1,))
        + b"su"
    )
    with pytest.raises(CheckpointError): load_checkpoint(archive(names, tmp_path / "pattern.pt"))
    with pytest.raises(CheckpointError, match="is no path"): load_checkpoint("")
    with pytest.raises(CheckpointError, match="is no path"): load_checkpoint("a" * 5000)


def ours(path, zeros, **metadata):
    text = json.dumps(
        {
            "__metadata__": {"tvb.zeros": json.dumps(zeros), **metadata},
            "w.int8_scale": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]},
        }
    ).encode()
    path.write_bytes(len(text).to_bytes(8, "little") + text + bytes(4))
    return path


def test_zeros_that_are_said_and_not_stored(tmp_path):
    "They take no bytes when they are written again, and are not more than a model can have."
    codes = load_checkpoint(ours(tmp_path / "codes.safetensors", {"w": ["I8", [2**40]]}, **{"tvb.codes": "int8"}))
    assert codes.unstored("w") and codes["w"].shape == (2**40,) and not codes.read("w", 5, 9, torch.ones(4)).any()
    assert save_checkpoint(codes, tmp_path / "out.safetensors").stat().st_size < 1000
    with pytest.raises(CheckpointError, match="more than any model has"):
        load_checkpoint(ours(tmp_path / "many.safetensors", {"z": ["F32", [2**50]]}))


def test_a_storage_of_two_sizes(tmp_path):
    head = b"".join(pickle.dumps(value, 2) for value in (0x1950a86a20f9469cfc6c, 1001, {"little_endian": True}))
    first = window((4,), (1,))
    program = (
        b"\x80\x02}("
        + text("a")
        + first.replace(b"K\4tQ", b"K\4NtQ")
        + text("b")
        + first.replace(b"K\4tQ", b"K\2NtQ").replace(b"\4" + bytes(8) + b"t", b"\2" + bytes(8) + b"t")
        + b"u."
    )
    (tmp_path / "x.pt").write_bytes(head + program + pickle.dumps(["0"], 2) + struct.pack("<q4f", 4, 1, 2, 3, 4))
    with pytest.raises(CheckpointError, match="has 4 elements for one tensor and 2"): load_checkpoint(tmp_path / "x.pt")


def test_models_are_not_halved_and_states_are_not_merged(tmp_path):
    net = Net(3, 2)
    model, state = net.state_dict(), momenta(net)[0].state_dict()
    part = {"w": W}
    for whole in (
        {"history_encoder": part, "news_encoder": part},
        {"accuracy_head": part, "encoder": part},
        {"logit_scale": {"v": torch.tensor(1.0)}, "body": part},
        {"log_var": part, "iter_block": part, "body": part},
    ):
        assert {name.split(".")[0] for name in load_checkpoint(saved(whole, tmp_path / "x.pt"))} == set(whole)
    with pytest.raises(CheckpointError, match="'score', 'model'"):
        load_checkpoint(saved({"score": part, "model": part}, tmp_path / "x.pt"))
    for wrapped in (
        argparse.Namespace(model=model, optimizer=state),
        {"a": {"b": {"model": model, "optimizer": state}}},
        {"state": argparse.Namespace(model=model, optimizer=state), "epoch": 3},
    ):
        assert sorted(load_checkpoint(saved(wrapped, tmp_path / "x.pt"))) == ["bias", "weight"]
    with pytest.raises(CheckpointError, match="'model', 'ema'"):
        load_checkpoint(saved({"checkpoint": {"model": model, "optimizer": state, "ema": model}}, tmp_path / "x.pt"))
    with pytest.raises(CheckpointError, match="'0', '1'"):
        load_checkpoint(saved([{"model": model}, {"model": model}], tmp_path / "x.pt"))
    with pytest.raises(CheckpointError, match="no model"): load_checkpoint(saved(momenta(net)[0], tmp_path / "x.pt"))
    assert sorted(load_checkpoint(saved({"w": W, "pair": Pair(W, W + 1)}, tmp_path / "x.pt"))) == [
        "pair.0",
        "pair.1",
        "w",
    ]


def test_tied_tensors_are_no_bomb(tmp_path):
    "Many names for the same bytes are legal in files of torch.save."
    found = load_checkpoint(saved({f"w{i}": W for i in range(50)}, tmp_path / "x.pt"))
    assert len(found) == 50 and torch.equal(found["w49"], W)


@pytest.mark.parametrize(
    "how",
    [
        "compressed by a way that is not known",
        "encrypted",
        "another name before the member",
        "a member twice",
        "a storage that is compressed",
        "without checksums",
    ],
)
def test_odd_archives(how, tmp_path):
    path = saved({"w": W}, tmp_path / "x.pt")
    raw = bytearray(path.read_bytes())
    entry, header = raw.index(b"PK\1\2"), raw.index(b"PK\3\4")
    if how.startswith("compressed"): raw[entry + 10], raw[header + 8] = 99, 99
    elif how == "encrypted": raw[entry + 8] |= 1
    elif how.startswith("another"): raw[header + 30] ^= 1
    path.write_bytes(raw)
    if how == "a member twice":
        with zipfile.ZipFile(path, "a") as file, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            file.writestr(file.namelist()[0], b"N.")
    if how == "a storage that is compressed":
        with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist(): new.writestr(name, old.read(name))
    if how == "without checksums":
        try: torch.serialization.set_crc32_options(False)
        except AttributeError: pytest.skip("this torch always computes checksums")
        try: saved({"w": W}, path)
        finally: torch.serialization.set_crc32_options(True)
        assert torch.equal(load_checkpoint(path)["w"], W)
    else:
        with pytest.raises(CheckpointError): load_checkpoint(path)["w"]


def test_a_name_in_a_pickle_imports_nothing(tmp_path):
    import sys
    before = set(sys.modules)
    found = load_checkpoint(
        archive(
            b"}("
            + text("w")
            + window((4,), (1,))
            + text("x")
            + named("torch", "_inductor")
            + text("y")
            + named("tvb_is_not_there", "Thing")
            + b")R"
            + b"u",
            tmp_path / "x.pt",
        )
    )
    assert list(found) == ["w"] and not {name for name in set(sys.modules) - before if name.startswith("torch")}
