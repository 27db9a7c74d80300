"""No pickle is ever executed: files that would run code when unpickled, given to every function and command that
reads."""
import json
import os
import pickle

import pytest
import torch
from typer.testing import CliRunner

from tvb import Basis, TaskVector, TaskVectors, load_basis, load_checkpoint
from tvb.storage.tensors import CheckpointError
from tvb.storage.writing import convert_checkpoint, save_checkpoint
from tvb.command_line.commands import app


class Payload:
    "Unpickled by anything that executes pickles, it creates a file."
    def __init__(self, function, *arguments): self.call = function, arguments
    def __reduce__(self): return self.call


def saved(make, **options):
    return lambda path, victim: torch.save(make(victim), path, **options)


def touch(victim): return Payload(os.system, f"touch {victim}")


def bare_pickle(path, victim): path.write_bytes(pickle.dumps(touch(victim)))


ATTACKS = {
    "a call beside the tensors": saved(lambda v: {"w": torch.ones(2), "extra": touch(v)}),
    "a call instead of a tensor": saved(lambda v: {"w": touch(v)}),
    "a call as a dictionary key's value, nested": saved(
        lambda v: {"state_dict": {"w": torch.ones(2)}, "args": [1, {"x": (touch(v),)}]}
    ),
    "eval": saved(lambda v: {"w": torch.ones(2), "x": Payload(eval, f"open({str(v)!r}, 'w').close()")}),
    "exec": saved(lambda v: {"w": torch.ones(2), "x": Payload(exec, f"open({str(v)!r}, 'w').close()")}),
    "a path object that is called": saved(lambda v: {"w": torch.ones(2), "x": Payload(type(v).touch, v)}),
    "the format before torch 1.6": saved(
        lambda v: {"w": torch.ones(2), "x": touch(v)}, _use_new_zipfile_serialization=False
    ),
    "pickle protocol 4": saved(lambda v: {"w": torch.ones(2), "x": touch(v)}, pickle_protocol=4),
    "a bare pickle": bare_pickle,
    "the oldest opcodes": lambda path, v: path.write_bytes(f"(S'touch {v}'\nios\nsystem\n.".encode()),
}


@pytest.fixture(params=ATTACKS)
def attack(request, tmp_path):
    "An evil file, and the file that must not appear."
    path, victim = tmp_path / "evil.pt", tmp_path / "victim"
    ATTACKS[request.param](path, victim)
    return path, victim


def test_the_attacks_are_real(attack):
    """What an unpickler that runs code does with such a file: without this, the tests below could pass for a wrong
    reason."""
    path, victim = attack
    unsafe = {"weights_only": False}       # on a file of our own
    try: torch.load(path, **unsafe)
    except (RuntimeError, pickle.UnpicklingError): pickle.loads(path.read_bytes())
    assert victim.exists()


def readers(path, tmp_path):
    "Every function that reads a checkpoint or a basis, given this file."
    good = save_checkpoint({"w": torch.zeros(2)}, tmp_path / "good.safetensors")
    folder = tmp_path / "published"
    folder.mkdir(exist_ok=True)
    (folder / "method_info.json").write_text(json.dumps(dict(method="AutoencoderBasisMethod", datasets=["a"])))
    (folder / "basis_vectors.pt").write_bytes(path.read_bytes())
    second = tmp_path / "second"
    second.mkdir(exist_ok=True)
    (second / "method_info.json").write_text(json.dumps(dict(method="AutoencoderBasisMethod", datasets=["a"])))
    torch.save(
        dict(basis_vectors=[{"w": torch.ones(2)}], num_basis=1, method="AutoencoderBasisMethod"),
        second / "basis_vectors.pt",
    )
    (second / "AWB.pt").write_bytes(path.read_bytes())
    hub = tmp_path / "hub"
    hub.mkdir(exist_ok=True)
    (hub / "pytorch_model.bin").write_bytes(path.read_bytes())
    index = tmp_path / "index.json"
    index.write_text(json.dumps(dict(weight_map={"w": path.name})))
    yield lambda: load_checkpoint(path)
    yield lambda: load_checkpoint(hub)
    yield lambda: load_checkpoint(index)
    yield lambda: TaskVector.load(path)
    yield lambda: TaskVector.from_checkpoints(good, path)
    yield lambda: TaskVector.from_checkpoints(path, good)
    yield lambda: TaskVector({"w": torch.ones(2)}).apply_to(path)
    yield lambda: TaskVectors(path, {"a": good})
    yield lambda: TaskVectors(good, {"a": path})
    yield lambda: convert_checkpoint(path, tmp_path / "out.safetensors")
    yield lambda: load_basis(folder)
    yield lambda: load_basis(second)
    yield lambda: Basis.load(folder)


def test_every_reading_function_refuses(attack, tmp_path):
    path, victim = attack
    for read in readers(path, tmp_path):
        with pytest.raises((CheckpointError, FileNotFoundError)): read()
        assert not victim.exists()
    assert not (tmp_path / "out.safetensors").exists()


def test_every_command_refuses(attack, tmp_path):
    path, victim = attack
    list(readers(path, tmp_path))
    good, out = tmp_path / "good.safetensors", tmp_path / "out"
    commands = [
        ["convert", path, out],
        ["basis", "build", good, path, f"b={good}", "-M", 1, "-o", out],
        ["basis", "build", path, f"a={good}", f"b={good}", "-M", 1, "-o", out],
        *(
            ["basis", name, tmp_path / folder, *rest]
            for folder in ("published", "second")
            for name, *rest in [
                ["inspect"],
                ["merge", "-o", out],
                ["recover", "a", "-o", out],
                ["convert", out],
                ["convert", out, "--to", "official"],
            ]
        ),
    ]
    for command in commands:
        result = CliRunner().invoke(app, [str(word) for word in command])
        assert result.exit_code == 2, (command, result.output, result.exception)
        assert result.output.startswith("tvb: ") and not victim.exists() and not out.exists()


def test_refusal_names_what_would_have_been_called(tmp_path):
    ATTACKS["a call beside the tensors"](tmp_path / "evil.pt", tmp_path / "victim")
    with pytest.raises(CheckpointError, match=r"would call (posix|nt|os)\.system\('touch "):
        load_checkpoint(tmp_path / "evil.pt")


def test_a_harmless_unknown_class_is_harvested(tmp_path):
    """An object of a class that is not there is read as a record; the tensors beside it come out, and its methods
    never run."""
    path = tmp_path / "record.pt"
    torch.save({"w": torch.ones(2), "note": Record()}, path)
    Record.__setstate__ = lambda self, state: pytest.fail("the object's own code ran")
    try: assert torch.equal(load_checkpoint(path)["w"], torch.ones(2))
    finally: del Record.__setstate__


class Record:
    def __init__(self): self.text = "hello"
