"""Files that are damaged at random, always at the same places: each is read, or refused with a `CheckpointError`
that is one sentence on one line. No luck is needed, no time is measured."""
import io
import json
import random
import sys
import zipfile

import pytest
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from tvb import load_checkpoint
from tvb.storage.tensors import CheckpointError

STATE = {
    "a.weight": torch.arange(6.0).reshape(2, 3),
    "a.bias": torch.ones(3).half(),
    "turned": torch.arange(6.0).reshape(2, 3).T,
    "steps": torch.tensor(7),
    "empty": torch.zeros(0, 2),
}
ODD = [
    0,
    1,
    2,
    4,
    8,
    -1,
    2.5,
    True,
    None,
    "",
    "8",
    "F32",
    "F4",
    "U8",
    [],
    {},
    [2],
    [0, 8],
    [8, 24],
    [[]],
    2**40,
    2**70,
    "model.safetensors.index.json",
    ".",
    "..",
    "\ud800",
    "\0",
]


@pytest.fixture(autouse=True)
def small_memory(monkeypatch):
    "A file that is damaged so that it stands for a lot is refused, not tried."
    monkeypatch.setenv("TVB_MEMORY", "64MB")


def outcome(path):
    "Whether a file is read, with all its tensors; anything but a sentence is an error of the test."
    try:
        checkpoint = load_checkpoint(path)
        for name in checkpoint: checkpoint[name]
        repr(checkpoint)
        return "read"
    except (CheckpointError, FileNotFoundError) as error:
        assert str(error).isprintable() and str(error).endswith((".", ")")) and len(str(error)) < 2000, str(error)
        return "refused"


def damaged(data, rng):
    """Bytes with one to three things wrong: a byte changed, some cut out, some doubled, some put elsewhere, the end
    cut off."""
    data = bytearray(data)
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        at, length = rng.randrange(len(data)), rng.randrange(1, 9)
        kind = rng.randrange(6)
        if kind < 3: data[at] = rng.randrange(256) if kind else data[at] ^ 1 << rng.randrange(8)
        elif kind == 3: del data[at:at + length]
        elif kind == 4: data[at:at] = data[(other := rng.randrange(len(data))):other + length]
        else: del data[rng.randrange(len(data) // 2, len(data)):]
        if not data: return b""
    return bytes(data)


def places(node, path=()):
    "The ways to everything in a JSON value."
    yield path
    for key, child in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield from places(child, (*path, key))


def altered(node, rng):
    "A JSON value with one thing replaced, removed or renamed."
    node = json.loads(json.dumps(node))
    *way, last = rng.choice([place for place in places(node) if place])
    inside = node
    for key in way: inside = inside[key]
    kind = rng.randrange(8)
    if kind == 0:
        del inside[last]
    elif kind == 1 and isinstance(inside, dict):
        inside[rng.choice(("x", "dtype", "a.bias", "__metadata__"))] = inside.pop(last)
    else:
        inside[last] = rng.choice(ODD)
    return node


def count(tries, make, path):
    "How many of so many damaged files are read and refused; both happen, or the test tests nothing."
    seen = {"read": 0, "refused": 0}
    for number in range(tries):
        path.write_bytes(make(number))
        seen[outcome(path)] += 1
    return seen


def test_headers_are_judged_as_the_library_of_the_format_does(tmp_path):
    "Altered headers, with the data as they were: what the library opens is opened, what it refuses is refused."
    save_file(
        {name: tensor.contiguous() for name, tensor in STATE.items()}, tmp_path / "good.safetensors", {"format": "pt"}
    )
    raw, path, rng, seen = (
        (tmp_path / "good.safetensors").read_bytes(),
        tmp_path / "x.safetensors",
        random.Random(0),
        [],
    )
    end = 8 + int.from_bytes(raw[:8], "little")
    for _ in range(600):
        header = json.loads(raw[8:end])
        for _ in range(rng.choice((0, 1, 1, 1, 2))): header = altered(header, rng)
        text = json.dumps(header).encode()
        path.write_bytes(len(text).to_bytes(8, "little") + text + raw[end:])
        try:
            with safe_open(path, "pt") as file: theirs = sorted(file.keys())
        except (SafetensorError, UnicodeError): theirs = None
        ours = outcome(path)
        assert (
            theirs is None and ours == "refused" or theirs is not None and sorted(load_checkpoint(path)) == theirs
        ), text
        seen.append(ours)
    assert 0 < seen.count("read") < len(seen)


def test_our_own_metadata(tmp_path):
    "What our files say of zeros, order and codes, altered."
    rng = random.Random(1)
    told = {"tvb.zeros": {"z": ["F32", [2, 3]]}, "tvb.order": ["z", "w"], "tvb.codes": "int8"}
    def make(number):
        metadata = {
            key: value if rng.random() < 0.3 else json.dumps(value)
            for key, value in (altered(told, rng) if number % 4 else told).items()
        }
        text = json.dumps(
            {"__metadata__": metadata, "w": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}}
        ).encode()
        return len(text).to_bytes(8, "little") + text + bytes(8)
    assert min(count(300, make, tmp_path / "x.safetensors").values()) > 0


def test_bytes_of_safetensors(tmp_path):
    save_file({name: tensor.contiguous() for name, tensor in STATE.items()}, tmp_path / "good.safetensors")
    raw, rng = (tmp_path / "good.safetensors").read_bytes(), random.Random(2)
    assert min(count(500, lambda _: damaged(raw, rng), tmp_path / "x.safetensors").values()) > 0


def test_indexes(tmp_path):
    save_file({name: tensor.contiguous() for name, tensor in STATE.items()}, tmp_path / "one.safetensors")
    torch.save(STATE, tmp_path / "two.bin")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "itself").symlink_to(tmp_path)
    index, rng = {
        "metadata": {"total_size": 3},
        "weight_map": {"a.weight": "one.safetensors", "a.bias": "two.bin", "turned": "one.safetensors"},
    }, random.Random(3)
    def make(number):
        text = json.dumps(altered(index, rng) if number % 8 else index).encode()
        return damaged(text, rng) if number % 2 else text
    assert min(count(400, make, tmp_path / "model.safetensors.index.json").values()) > 0
    for name in ("folder", "folder/itself", ".", "x.json", "", None, 5, ["one.safetensors"]):
        (tmp_path / "model.safetensors.index.json").write_text(json.dumps({"weight_map": {"a.bias": name}}))
        assert outcome(tmp_path) == "refused"


def zipped(program, storages):
    "A torch checkpoint of a pickle and storages, with right checksums."
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("x/data.pkl", program)
        archive.writestr("x/byteorder", "little")
        for key, data in storages.items(): archive.writestr(f"x/data/{key}", data)
    return buffer.getvalue()


def programs():
    "Pickles with all that torch and a training script put into them, and their storages."
    things = [
        STATE,
        {"state_dict": STATE, "epoch": 3, "args": {"lr": 0.1, "names": ("a", b"b", None, True, 2**70)}},
        torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.BatchNorm1d(2)),
        {
            "w": torch.ones(2, 3).to_sparse(),
            "c": torch.ones(2, dtype=torch.complex64).conj(),
            "f": torch.ones(4).to(torch.float8_e4m3fn),
            "u": torch.ones(2).to(torch.uint16),
            "e": torch.ones(1).expand(5, 5),
        },
    ]
    for thing in things:
        for protocol in (2, 4):
            buffer = io.BytesIO()
            torch.save(thing, buffer, pickle_protocol=protocol)
            with zipfile.ZipFile(buffer) as archive:
                names = archive.namelist()
                yield (archive.read(next(n for n in names if n.endswith("/data.pkl"))),
                       {n.split("/")[-1]: archive.read(n) for n in names if "/data/" in n})


def test_programs_of_pickles(tmp_path):
    "Damaged pickles in whole archives, and two of them spliced: nothing is imported, nothing runs."
    rng, modules, found = random.Random(4), set(sys.modules), list(programs())
    def make(number):
        program, storages = found[number % len(found)]
        if number % 5 == 0:
            other = rng.choice(found)[0]
            program = program[:rng.randrange(len(program))] + other[rng.randrange(len(other)):]
        return zipped(program if number < len(found) and number % 5 else damaged(program, rng), storages)
    assert min(count(1200, make, tmp_path / "x.pt").values()) > 0
    # a codec is the one that reads text
    assert not [name for name in set(sys.modules) - modules if not name.startswith("encodings.")]


def test_programs_of_nothing_but_instructions(tmp_path):
    "Random instructions, names that are dangerous among them."
    rng, names = random.Random(5), [
        b"cos\nsystem\n",
        b"cbuiltins\neval\n",
        b"cbuiltins\ngetattr\n",
        b"ctorch._utils\n_rebuild_tensor_v2\n",
        b"ctorch\nFloatStorage\n",
        b"ccollections\nOrderedDict\n",
        b"csrc.model\nNet\n",
    ]
    words = (
        [
            bytes([code])
            for code in b"(.012NJKM]})tlaeusdbRQq\x80\x81\x85\x86\x87\x88\x89\x8a\x8c\x8f\x90\x91\x92\x93\x94h"
        ]
        + names * 4
        + [b"X\x01\0\0\0a", b"K\x02", b"q\0", b"h\0", b"\x94", b"}", b"(", b"t", b"R", b"u", b"s"] * 3
    )
    def make(number):
        return zipped(
            b"\x80\x02}" + b"".join(rng.choice(words) for _ in range(rng.randrange(1, 30))) + b".", {"0": bytes(16)}
        )
    assert count(1500, make, tmp_path / "x.pt")["refused"] > 1000
    assert not (tmp_path / "a").exists()


@pytest.mark.parametrize("legacy", [False, True])
def test_bytes_of_torch_files(legacy, tmp_path):
    buffer, rng = io.BytesIO(), random.Random(6)
    torch.save(
        {"state_dict": STATE, "optimizer": {"state": {0: {"exp_avg": torch.ones(3)}}, "param_groups": []}},
        buffer,
        _use_new_zipfile_serialization=not legacy,
    )
    raw = buffer.getvalue()
    assert min(count(600, lambda _: damaged(raw, rng), tmp_path / "x.pt").values()) > 0
    for end in range(0, len(raw) - 1, max(1, len(raw) // 150)):
        (tmp_path / "x.pt").write_bytes(raw[:end])
        assert outcome(tmp_path / "x.pt") == "refused"


def test_beginnings_of_other_files(tmp_path):
    "Whatever a file begins with, and whatever it is called."
    rng = random.Random(7)
    starts = [
        b"",
        b"PK",
        b"PK\3\4",
        b"PK\5\6" + bytes(18),
        b"\x80\x02",
        b"\x80\x05",
        b"GGUF",
        b"version https://git-lfs",
        b"<!DOCTYPE html>",
        b"{",
        b"[",
        b"\x1f\x8b",
        b"\x93NUMPY",
        bytes(8) + b"{",
        b"\x02" + bytes(7) + b"{}",
        bytes(40),
    ]
    for start in starts:
        for name in ("x.pt", "x.safetensors", "x.bin", "x.json", "x.distcp", "x.onnx", "x.h5", "x"):
            (tmp_path / name).write_bytes(start + bytes(rng.randrange(256) for _ in range(rng.choice((0, 3, 100)))))
            outcome(tmp_path / name)
