"""A place on the hub in the place of a path, with the real client against a server on the loopback address: only what
is needed is fetched, the cache stands in for a hub that is gone, and every refusal is one sentence."""
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch
from typer.testing import CliRunner

from tvb import load_basis, load_checkpoint
from tvb.adapters import load_adapter_basis, open_adapter
from tvb.command_line.commands import app
from tvb.storage import hub_files
from tvb.storage.hub_files import shown_path
from tvb.storage.model_folders import companions
from tvb.storage.writing import save_checkpoint, save_sharded
from tvb.testing import StandInHub, asking, write_adapter

CONFIG = {"model_type": "none", "tie_word_embeddings": False}
BESIDE = {
    "config.json": json.dumps(CONFIG).encode(),
    "generation_config.json": b"{}",
    "tokenizer.json": b"[1]",
    "tokenizer_config.json": b"[2]",
    "chat_template.jinja": b"{{ messages }}",
    "1_Pooling/config.json": b"[3]",
}
NOT_NEEDED = {
    "pytorch_model.bin": b"no pickle",
    "tf_model.h5": b"-",
    "onnx/model.onnx": b"-",
    "original/consolidated.00.pth": b"-",
    "optimizer.pt": b"-",
    "README.md": b"of another model",
    ".gitattributes": b"-",
}


def state(seed, base=None):
    "A small model, or one that was trained from it."
    draw = torch.Generator().manual_seed(seed)
    new = {
        "layer.0.query.weight": torch.randn(12, 8, generator=draw),
        "layer.0.query.bias": torch.randn(12, generator=draw),
    }
    return new if base is None else {name: base[name] + 0.1 * new[name] for name in base}


@pytest.fixture
def world(tmp_path, monkeypatch):
    "A hub with a model in shards and two that were trained from it, and a folder to work in."
    monkeypatch.setattr(hub_files, "_silent", {})
    monkeypatch.chdir(tmp_path)
    base = state(0)
    save_sharded(base, "models/base", shard_bytes=400)
    for seed, name in ((1, "a"), (2, "b")): save_checkpoint(state(seed, base), f"models/{name}/model.safetensors")
    hub = StandInHub()
    for name in ("base", "a", "b"):
        hub.add(f"org/{name}", f"models/{name}")
        hub.add(f"org/{name}", {**BESIDE, **NOT_NEEDED})
    shutil.move("models", "kept")           # else the names would be paths
    with hub, asking(hub, tmp_path / "cache"): yield hub


def files(folder):
    "Name -> bytes."
    found = (path for path in Path(folder).rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def run(*words, code=0):
    "The command line, in this process."
    result = CliRunner().invoke(app, [str(word) for word in words])
    assert result.exit_code == code, (result.output, result.exception)
    return result.output


def same(one, other):
    "Whether two checkpoints hold the same numbers."
    one, other = load_checkpoint(one), load_checkpoint(other)
    return list(one) == list(other) and all(torch.equal(one[name], other[name]) for name in one)


def commit_of(hub, repository): return hub.repositories[repository].at("main")


def test_models_are_merged_by_their_names(world):
    run("merge", "org/base", "org/a", "org/b", "--method", "sum", "--scaling", "0.5", "-o", "by-name")
    here = [f"kept/{name}" for name in ("base", "a", "b")]
    run("merge", *here, "--method", "sum", "--scaling", "0.5", "-o", "by-path")
    assert same("by-name", "by-path")
    for name, content in BESIDE.items(): assert Path("by-name", name).read_bytes() == content
    written = {path.relative_to("by-name").as_posix() for path in Path("by-name").rglob("*") if path.is_file()}
    assert written - set(BESIDE) == {path.name for path in Path("by-path").iterdir()}
    card, record = Path("by-name/README.md").read_text(), json.loads(Path("by-name/tvb.json").read_text())
    assert record["base"] == f"org/base@{commit_of(world, 'org/base')}"
    assert record["tasks"] == {name: f"org/{name}@{commit_of(world, f'org/{name}')}" for name in ("a", "b")}
    assert "base_model:\n- org/base\n- org/a\n- org/b\n---" in card and f"`{record['tasks']['a']}`" in card


def test_one_file_is_named_with_its_folder(world):
    "A file of the hub brings the description beside it, and a folder that is made like it the rest."
    run("merge", "org/a/model.safetensors@main", "org/b/model.safetensors", "-o", "merged")
    record = json.loads(Path("merged/tvb.json").read_text())
    assert record["base"] == f"org/a/model.safetensors@{commit_of(world, 'org/a')}" and list(record["tasks"]) == ["b"]
    assert Path("merged/chat_template.jinja").read_bytes() == BESIDE["chat_template.jinja"]
    assert "base_model:\n- org/a\n- org/b\n---" in Path("merged/README.md").read_text()


def test_only_what_is_needed_is_fetched_and_once(world):
    merged = ["merge", "org/base", "org/a", "-o"]
    run(*merged, "merged.safetensors")
    shards = [path.name for path in Path("kept/base").iterdir()]
    expected = {f"org/base/{name}" for name in (*shards, "config.json")}
    expected |= {"org/a/model.safetensors", "org/a/config.json"}
    assert len(shards) == 3 and set(world.fetched) <= expected and "org/a/model.safetensors" in world.fetched
    run(*merged, "folder")      # the companions of the base, and nothing of the other
    expected |= {f"org/base/{name}" for name in BESIDE}
    assert set(world.fetched) <= expected and "org/base/tokenizer.json" in world.fetched
    assert len(world.fetched) == len(set(world.fetched))


def test_the_cache_stands_in_for_a_hub_that_is_gone(world):
    merged = ["merge", "org/base", "org/a", "-o"]
    run(*merged, "before")
    world.stop()
    asked = len(world.asked)
    with pytest.warns(UserWarning, match="org/base@.* is taken from the cache, which may lack some of it"):
        run(*merged, "after")
    assert same("before", "after") and Path("after/tokenizer.json").read_bytes() == BESIDE["tokenizer.json"]
    said = run("merge", "org/base", "org/none", "-o", "other", code=2)
    assert "There is no file or folder org/none here" in said and "not in the hub's cache" in said
    assert len(world.asked) == asked and not Path("other").exists()


def test_a_part_of_a_repository_at_a_revision(world):
    old = {f"all/vit/{name}": content for name, content in files("kept/base").items()}
    first = world.add("org/many", old)
    new = {f"all/vit/{name}": content for name, content in files("kept/a").items()}
    gone = dict.fromkeys(old, None)
    world.add("org/many", {**gone, **new})
    world.repositories["org/many"].names["v1"] = first
    assert same("org/many/all/vit@v1", "kept/base") and same("org/many/all/vit", "kept/a")
    assert same(f"org/many/all/vit@{first}", "kept/base")
    assert same("org/many/all/vit/model.safetensors@main", "kept/a/model.safetensors")
    assert load_checkpoint("org/many/all/vit@v1").source == f"org/many/all/vit@{first}"
    world.stop()
    assert same("org/many/all/vit@v1", "kept/base") and same("org/many/all/vit", "kept/a")



def test_a_basis_by_its_name(world):
    run("estimate", "org/base", "org/a", "org/b", "-M", "1", "-o", "kept/basis")
    run("basis", "build", "org/base", "org/a", "org/b", "-M", "1", "-o", "kept/basis")
    sources = load_basis("kept/basis").settings["sources"]
    assert sources["pretrained"] == f"org/base@{commit_of(world, 'org/base')}"
    assert sources["finetuned"] == [[name, f"org/{name}@{commit_of(world, f'org/{name}')}"] for name in ("a", "b")]
    world.add("org/bases", {f"all/one/{name}": content for name, content in files("kept/basis").items()})
    world.add("org/bases", {"all/one/notes.txt": b"-", "all/two/basis.safetensors": b"-"})
    basis, place = load_basis("org/bases/all/one"), f"org/bases/all/one@{commit_of(world, 'org/bases')}"
    assert basis.certificate == load_basis("kept/basis").certificate and shown_path(basis.folder) == place
    for more in ("org/bases", "org/bases@main"): assert load_basis(more, subfolder="all/one").names == ["a", "b"]
    wanted = {f"org/bases/all/one/{name}" for name in files("kept/basis")}
    assert {name for name in world.fetched if "bases" in name} == wanted
    merged = ["--pretrained", "org/base", "--scaling", "0.3", "-o"]
    run("basis", "merge", "org/bases/all/one", *merged, "by-name")
    run("basis", "merge", "kept/basis", "--pretrained", "kept/base", "--scaling", "0.3", "-o", "by-path")
    assert same("by-name", "by-path") and json.loads(Path("by-name/tvb.json").read_text())["tasks"] == {"vector": place}
    run("basis", "recover", "org/bases/all/one", "a", "-o", "a.safetensors")
    assert "2 tasks in 1 vector x" in run("basis", "inspect", "org/bases/all/one")
    run("basis", "convert", "org/bases/all/one", "copy", "--dtype", "int8")
    said = run("basis", "remove", "org/bases/all/one", "a", code=2)
    assert "was fetched from the hub, and nothing is changed there" in said and "tvb basis convert" in said
    run("basis", "add", "copy", "c", "org/a/model.safetensors")
    assert load_basis("copy").names == ["a", "b", "c"]
    assert "The hub has no basis under org/base" in run("basis", "inspect", "org/base", code=2)


def test_a_published_basis_by_its_name(world):
    run("basis", "build", "kept/base", "kept/a", "kept/b", "-M", "1", "-o", "kept/basis")
    run("basis", "convert", "kept/basis", "kept/official", "--to", "official")
    world.add("org/published", files("kept/official"))
    world.add("org/published", {"figure.png": b"-"})
    basis = load_basis("org/published")
    for name, tensor in load_basis("kept/official").merged().items(): assert torch.equal(basis.merged()[name], tensor)
    assert {name.split("/")[-1] for name in world.fetched} == set(files("kept/official"))


def test_a_published_basis_in_a_folder_of_its_repository(world):
    "The published card holds its bases as folders of one repository: the command line takes each by its name."
    run("basis", "build", "kept/base", "kept/a", "kept/b", "--method", "autoencoder", "-M", "1", "-o", "kept/basis")
    run("basis", "convert", "kept/basis", "kept/official", "--to", "official")
    names = [f"cindy2000sh/TaskVectorBasis-checkpoints/ViT-B-32_{kind}" for kind in ("AE_M4_8task", "PCA_M4_8task")]
    for name in names:
        owner, repository, folder = name.split("/")
        content = {f"{folder}/{file}": bytes for file, bytes in files("kept/official").items()}
        world.add(f"{owner}/{repository}", content)
    assert "2 tasks in 1 vector x" in run("basis", "inspect", names[0])
    merged = ["--pretrained", "kept/base", "--scaling", "0.3", "-o"]
    run("basis", "merge", names[0], *merged, "by-name")
    run("basis", "merge", "kept/official", *merged, "by-path")
    assert same("by-name", "by-path")
    run("basis", "recover", names[0], "a", "-o", "a.safetensors")
    assert not [name for name in world.fetched if "PCA" in name]


def test_adapters_by_their_names(world):
    for number, name in enumerate(("one", "two")):
        draw = torch.Generator().manual_seed(number)
        factors = {"layer.0.query.lora_A.weight": torch.randn(3, 8, generator=draw)}
        factors["layer.0.query.lora_B.weight"] = torch.randn(12, 3, generator=draw)
        write_adapter(Path("kept", name), factors, base_model_name_or_path="org/base")
        world.add(f"org/{name}", {f"lora/{file}": content for file, content in files(f"kept/{name}").items()})
        world.add(f"org/{name}", {"lora/adapter_model.bin": b"-", "lora/README.md": b"-", "model.safetensors": b"-"})
    names = ["org/one/lora", "second=org/two/lora@main"]
    assert open_adapter("org/one/lora").source == f"org/one/lora@{commit_of(world, 'org/one')}"
    assert "second" in run("adapter", "gram", *names)
    run("adapter", "merge", *names, "--rank", "6", "-o", "by-name")
    run("adapter", "merge", "kept/one", "kept/two", "--rank", "6", "-o", "by-path")
    assert same("by-name/adapter_model.safetensors", "by-path/adapter_model.safetensors")
    run("adapter", "merge", *names, "--base", "org/base", "-o", "with-base")
    run("adapter", "merge", "kept/one", "kept/two", "--base", "kept/base", "-o", "with-base-here")
    assert same("with-base", "with-base-here") and Path("with-base/tokenizer.json").is_file()
    run("adapter", "extract", "org/base", "org/a", "--rank", "2", "-o", "extracted")
    fetched = {name for name in world.fetched if "lora" in name}
    wanted = {"adapter_config.json", "adapter_model.safetensors"}
    assert fetched <= {f"org/{name}/lora/{file}" for name in ("one", "two") for file in wanted}
    assert "The hub has no adapter under org/base" in run("adapter", "gram", "org/base", code=2)


def test_a_model_that_is_only_a_pickle_goes_through_the_same_reader(world):
    model = state(3)
    torch.save(model, "kept/pytorch_model.bin")
    world.add("org/old", {"pytorch_model.bin": Path("kept/pytorch_model.bin").read_bytes(), "config.json": b"{}"})
    for name, tensor in load_checkpoint("org/old").items(): assert torch.equal(tensor, model[name])
    class Call:
        def __reduce__(self): return os.mkdir, ("called",)
    torch.save({"weight": Call()}, "kept/evil.bin")
    world.add("org/evil", {"pytorch_model.bin": Path("kept/evil.bin").read_bytes()})
    said = run("convert", "org/evil", "out.safetensors", code=2)
    assert "mkdir" in said and not Path("called").exists() and not Path("out.safetensors").exists()


def test_conversion_and_the_doctor(world):
    run("convert", "org/base@main", "whole.safetensors", "--dtype", "float32")
    assert same("whole.safetensors", "kept/base")
    said = run("doctor", "org/a", "--pretrained", "org/base")
    assert f"org/a@{commit_of(world, 'org/a')}" in said


READING = ["convert", "doctor", "estimate", "merge", "basis build", "basis inspect", "basis merge", "basis recover",
           "basis convert", "basis add", "adapter gram", "adapter merge", "adapter extract", "adapter basis"]


@pytest.mark.parametrize("words", READING)
def test_help_texts_say_how_a_place_is_written(words):
    said = "".join(run(*words.split(), "--help").replace("│", " ").split())
    assert "org/name[/sub][@revision]" in said


MISTYPED = {
    # text -> what the sentence says besides that there is nothing here
    "models/missing.safetensors": "so it was not looked for on the hub",
    "checkpoints/mnst": "and the hub has no model checkpoints/mnst for you (if it is private, log in",
    "kept/bse": "the folder kept is here, so it was not looked for on the hub",
    "missing.safetensors": "There is no file or folder missing.safetensors",
    "links/lost": "There is no file or folder links/lost here (it is a link that leads nowhere)",
    "./checkpoints/mnst": "There is no file or folder ",
    "org/base/vit": "The repository org/base has no folder 'vit'; ",
    "org/base@v7": "The repository org/base of the hub has no revision 'v7'.",
    "org/gated": "The repository org/gated of the hub is gated: ask for access at ",
    "org/secret": "the hub has no model org/secret for you (if it is private, log in with `hf auth login`",
    "org/texts": "The hub has no checkpoint under org/texts; its files are notes.txt.",
}


@pytest.mark.parametrize("text", MISTYPED)
def test_what_is_not_there_is_one_sentence(world, text):
    world.add("org/gated", files("kept/a"), gated=True)
    world.add("org/secret", files("kept/a"), private=True)
    world.add("org/texts", {"notes.txt": b"-"})
    os.mkdir("links")
    os.symlink("nowhere", "links/lost")
    before = files(".")
    for words in (["merge", "kept/base", text, "-o", "out"], ["convert", text, "out.safetensors"]):
        said = run(*words, code=2)
        assert said.startswith("tvb: ") and said.count("\n") == 1 and MISTYPED[text] in said, said
    fetched = {name for name in files(".") if name.startswith("cache/")}
    assert {name: content for name, content in files(".").items() if name not in fetched} == {
        name: content for name, content in before.items() if not name.startswith("cache/")
    }
    looked_for = not MISTYPED[text].startswith(("There is no file", "so it was", "the folder kept"))
    assert any("/api/models/" in line for line in world.asked) == looked_for


@pytest.mark.parametrize("text", ["checkpoints/mnst", "org/base", "models/missing.safetensors", "org/base/vit@v1"])
def test_without_a_network_nobody_waits(world, text):
    world.stop()
    started = time.monotonic()
    for command in (["merge", "kept/base", text, "-o", "out"], ["basis", "inspect", text], ["doctor", text]):
        said = run(*command, code=2)
        assert " here" in said and ("does not answer" in said or "not looked for" in said), said
    assert time.monotonic() - started < 60 and len(hub_files._silent) <= 1


def test_offline_is_respected(world, monkeypatch):
    from huggingface_hub import constants
    load_checkpoint("org/a")
    asked = len(world.asked)
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    assert same("org/a", "kept/a")
    with pytest.raises(FileNotFoundError, match="switched off by HF_HUB_OFFLINE, and it is not in the hub's cache"):
        load_checkpoint("org/b")
    assert len(world.asked) == asked


def test_a_part_of_what_is_needed_is_no_model(world):
    "The index is in the cache, and one of its shards is not."
    place = load_checkpoint("org/base").opened
    snapshot = next(path for path in place if path.is_dir())
    shard = next(snapshot.glob("model-*.safetensors"))
    shard.unlink()
    world.stop()
    with pytest.raises(FileNotFoundError, match=f"The cache holds org/base without {shard.name}"):
        load_checkpoint("org/base")


def test_a_branch_that_moves_is_asked_for_and_a_commit_is_not(world):
    first = commit_of(world, "org/a")
    assert same("org/a", "kept/a")
    world.add("org/a", {"model.safetensors": Path("kept/b/model.safetensors").read_bytes()})
    assert same("org/a", "kept/b") and same(f"org/a@{first}", "kept/a")
    world.stop()
    assert same("org/a", "kept/b") and same(f"org/a@{first}", "kept/a")     # as it was when it was last asked for


def test_a_folder_of_the_cache_knows_its_companions(world):
    snapshot = next(path for path in load_checkpoint("org/base").opened if path.is_dir())
    assert {path.as_posix() for path in companions(snapshot)} == set(BESIDE)


def test_another_process_is_told_by_the_environment(world, tmp_path):
    words = ["merge", "org/base", "org/a", "--method", "sum", "-o", "merged"]
    program = "import sys; sys.argv[0] = 'tvb'\nfrom tvb.command_line.commands import main; main()"
    given = {**os.environ, **world.environment(tmp_path / "home"), "PYTHONPATH": str(Path(__file__).parent.parent)}
    done = subprocess.run([sys.executable, "-c", program, *words], env=given, capture_output=True, text=True)
    assert done.returncode == 0 and done.stderr == "", done.stderr
    run("merge", "kept/base", "kept/a", "--method", "sum", "-o", "here")
    assert same("merged", "here") and (tmp_path / "home/hub/models--org--base").is_dir()


@pytest.mark.parametrize("kind", ["model", "basis", "published", "adapter", "adapters"])
def test_what_is_pushed_comes_back_to_the_byte(world, tmp_path, kind):
    pushed = made(kind)
    with asking(world, tmp_path / "cache", token=world.token):
        dry = run("push", pushed, "me/mine", "--dry-run")
        assert "would go to me/mine" in dry and "me/mine" not in world.repositories
        said = run("push", pushed, "me/mine", "--private", "--message", "The first one")
        assert said.splitlines()[-1].startswith(f"{world.endpoint}/me/mine (commit ")
        assert world.repositories["me/mine"].private and world.messages == ["The first one"]
        held = world.repositories["me/mine"].commits[commit_of(world, "me/mine")]
        sent = {name: content for name, content in held.items() if name in files(pushed)}
        assert sent == files(pushed) and set(held) - set(sent) <= {"README.md"}
        assert held["README.md"].startswith(b"---\n") and Path(pushed, "README.md").exists() == (kind == "model")
        for name, content in files(pushed).items(): assert f"{len(content):,}  {name}\n" in dry
        opened(kind, "me/mine")
        run("push", pushed, "me/mine", "--revision", "other")
        opened(kind, "me/mine@other")


def test_an_earlier_result_on_the_hub_is_told(world):
    run("merge", "org/base", "org/a", "org/b", "-o", "result")
    world.add("org/result", "result")
    again = ("merge", "org/base", "org/a", "org/result", "-o", "again")
    with pytest.warns(UserWarning, match="'result' .org/result@.* was merged from 1 other task of these, such as 'a'"):
        run(*again)
    world.add("org/result", {"tvb.json": b"{"})
    with pytest.warns(UserWarning, match="its record can not be read"): run(*again)
    assert load_checkpoint("again")


def made(kind):
    "A folder of some kind."
    if kind == "model":
        run("merge", "kept/base", "kept/a", "-o", "pushed")
        return "pushed"
    if kind in ("basis", "published"):
        run("basis", "build", "org/base", "org/a", "org/b", "-M", "1", "-o", "basis")
        if kind == "published": run("basis", "convert", "basis", "official", "--to", "official")
        return "basis" if kind == "basis" else "official"
    for name, tuned in (("one", "a"), ("two", "b")):
        run("adapter", "extract", "kept/base", f"kept/{tuned}", "--rank", "2", "-o", name)
    if kind == "adapter": return "one"
    run("adapter", "basis", "one", "two", "-M", "1", "--rank", "2", "-o", "adapters")
    return "adapters"


def opened(kind, name):
    "It is what it was."
    from tvb.adapters import Adapters
    if kind == "model": assert same(name, "pushed")
    if kind in ("basis", "published"): assert load_basis(name).names == ["a", "b"]
    if kind == "basis": assert load_basis(name).certificate == load_basis("basis").certificate
    if kind == "adapter": assert open_adapter(name).rank == 2
    both = {"one": "one", "two": "two"}
    if kind == "adapters": assert load_adapter_basis(name, Adapters(both)).names == [*both]


def test_what_is_not_whole_is_not_pushed(world, tmp_path):
    shutil.copytree("kept/base", "cut")
    shutil.copytree("kept/base", "lost")
    shutil.copytree("kept/base", "bare")
    shard = next(Path("cut").glob("model-*.safetensors"))
    shard.write_bytes(shard.read_bytes()[:-8])
    (Path("lost") / shard.name).unlink()
    refused = {"cut": "is truncated", "lost": f"names the shard '{shard.name}'", "bare": "has no README.md",
               "nowhere": "There is no folder nowhere"}
    with asking(world, tmp_path / "cache", token=world.token):
        for folder, why in refused.items(): assert why in run("push", folder, "me/mine", code=2)
        for text in ("mine", "me/mine/sub", "me/mine@v1"): assert "write org/name" in run("push", "bare", text, code=2)
    Path("bare/README.md").write_text("---\nlibrary_name: transformers\n---\n")
    assert "There is no token of the hub" in run("push", "bare", "me/mine", code=2)
    with asking(world, tmp_path / "cache", token="hf_of_somebody_else"):
        assert "does not let you write to me/mine (status 401)" in run("push", "bare", "me/mine", code=2)
    assert "me/mine" not in world.repositories
    world.stop()
    with asking(world, tmp_path / "cache", token=world.token):
        assert "does not answer, so nothing was uploaded" in run("push", "bare", "me/mine", code=2)
