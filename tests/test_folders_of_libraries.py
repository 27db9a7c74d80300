"""A merged model is opened by the library that its folder is of: timm, open_clip and transformers themselves; for
diffusers and sentence-transformers the layout of their folders, written by hand."""
import json

import open_clip
import pytest
import timm
import torch
import transformers
from safetensors.torch import load_file, save_file
from timm.models._hub import save_for_hf
from typer.testing import CliRunner

from tvb import TaskVectors, load_checkpoint
from tvb.bases import BalancedBasis
from tvb.command_line.commands import app

CLIP = {
    "embed_dim": 16,
    "vision_cfg": {"image_size": 32, "layers": 1, "width": 16, "patch_size": 16, "head_width": 8},
    "text_cfg": {"context_length": 8, "vocab_size": 64, "width": 16, "heads": 2, "layers": 1},
}
BERT = dict(hidden_size=16, intermediate_size=32, num_hidden_layers=1, num_attention_heads=2, vocab_size=32)
VIT = dict(img_size=32, depth=1, embed_dim=16, num_heads=2, num_classes=3)


def run(*words):
    "The command line, in this process."
    result = CliRunner().invoke(app, [str(word) for word in words])
    assert result.exit_code == 0, result.output
    return result.output


def refused(*words):
    "What is said of something that can not be done."
    result = CliRunner().invoke(app, [str(word) for word in words])
    assert result.exit_code == 2 and result.output.startswith("tvb: "), result.output
    return result.output


def three(work, model, save):
    "A model and two that were fine-tuned from it, as their library saves them; the states of all three."
    states = {}
    for task in ("base", "a", "b"):
        if task != "base":
            for parameter in model.parameters(): parameter.data += torch.randn_like(parameter) / 4
        (work / task).mkdir()
        save(model, work / task)
        states[task] = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    return states


def is_merged(found, states, scaling=0.5, atol=1e-6):
    "Whether a state is base + scaling * (a + b - 2 base), computed with every tensor in memory."
    base, a, b = (states[task] for task in ("base", "a", "b"))
    assert set(found) == set(base)
    for name in base:
        exact = base[name].double() + scaling * (a[name].double() + b[name].double() - 2 * base[name].double())
        assert (found[name].double() - exact).abs().max() <= atol, name


def merged(work, *more, names=("base", "a", "b")):
    run("merge", *(work / name for name in names), "--method", "sum", "--scaling", "0.5", "-o", work / "out", *more)
    return work / "out"


def library_of(folder):
    "What the card says that opens it."
    return (folder / "README.md").read_text().split("library_name: ")[1].split("\n")[0]


@pytest.mark.parametrize("safe", [True, False], ids=["safetensors", "pickle"])
def test_timm_opens_it(safe, tmp_path):
    model = timm.create_model("vit_tiny_patch16_224", **VIT)
    states = three(tmp_path, model, lambda model, folder: save_for_hf(
        model, folder, model_config={"model_args": VIT}, safe_serialization=safe
    ))
    out = merged(tmp_path)
    is_merged(timm.create_model(f"local-dir:{out}", pretrained=True).state_dict(), states)
    assert library_of(out) == "timm"


def save_clip(model, folder, safe):
    "As open_clip pushes a model."
    if safe: save_file(model.state_dict(), folder / "open_clip_model.safetensors")
    else: torch.save(model.state_dict(), folder / "open_clip_pytorch_model.bin")
    about = {"model_cfg": CLIP, "preprocess_cfg": {"mean": [0.5] * 3, "std": [0.2] * 3}}
    (folder / "open_clip_config.json").write_text(json.dumps(about))


@pytest.mark.parametrize("file", ["", "open_clip_model.safetensors"], ids=["folders", "files"])
@pytest.mark.parametrize("safe", [True, False], ids=["safetensors", "pickle"])
def test_open_clip_opens_it(safe, file, tmp_path):
    if file and not safe: file = "open_clip_pytorch_model.bin"
    states = three(tmp_path, open_clip.CLIP(**CLIP), lambda model, folder: save_clip(model, folder, safe))
    out = merged(tmp_path, names=[f"{task}/{file}" for task in ("base", "a", "b")])
    model, _, transform = open_clip.create_model_and_transforms(f"local-dir:{out}")
    is_merged(model.state_dict(), states)
    assert transform.transforms[-1].mean == [0.5] * 3 and library_of(out) == "open_clip"
    assert [path.name for path in out.glob("open_clip_*")] != [] and (out / "open_clip_model.safetensors").is_file()


@pytest.mark.parametrize("size", ["1GB", "10KB"], ids=["one", "shards"])
def test_a_variant_is_opened_as_a_variant(size, tmp_path):
    model = transformers.BertModel(transformers.BertConfig(**BERT)).half()
    states = three(tmp_path, model, lambda model, folder: model.save_pretrained(
        folder, variant="fp16", max_shard_size=size
    ))
    out = merged(tmp_path)
    found = transformers.BertModel.from_pretrained(out, variant="fp16")
    is_merged(found.state_dict(), states, atol=2e-3)
    assert {path.name for path in out.glob("*.safetensors*")} == {
        path.name for path in (tmp_path / "base").glob("*.safetensors*")
    }


def numbers(shapes, seed):
    generator = torch.Generator().manual_seed(seed)
    return {name: torch.randn(shape, generator=generator) for name, shape in shapes.items()}


MODELS = {"unet": {"conv_in.weight": (4, 3), "mid.0.bias": (5,)}, "vae": {"conv_in.weight": (2, 2)}}


def pipelines(work, variant="", shards=False, pickled=False):
    "Three pipelines in the layout of diffusers; their states, with the folder before each name."
    states = {}
    for seed, task in enumerate(("base", "a", "b")):
        states[task] = {}
        for folder, shapes in MODELS.items():
            place, state = work / task / folder, numbers(shapes, seed)
            place.mkdir(parents=True)
            (place / "config.json").write_text(json.dumps({"_class_name": "X", "_diffusers_version": "0.30"}))
            stem = "diffusion_pytorch_model" + variant
            if pickled: torch.save(state, place / f"{stem}.bin")
            elif shards and folder == "unet":
                files = {name: f"{stem}-{n:05d}-of-00002.safetensors" for n, name in enumerate(state, 1)}
                for name, file in files.items(): save_file({name: state[name]}, place / file)
                index = f"diffusion_pytorch_model.safetensors.index{variant}.json"
                (place / index).write_text(json.dumps({"metadata": {}, "weight_map": files}))
            else: save_file(state, place / f"{stem}.safetensors")
            states[task] |= {f"{folder}/{name}": tensor for name, tensor in state.items()}
        (work / task / "scheduler").mkdir()
        (work / task / "scheduler" / "scheduler_config.json").write_text("{}")
        (work / task / "unlisted").mkdir()
        save_file({"x": torch.ones(seed + 1)}, work / task / "unlisted" / "diffusion_pytorch_model.safetensors")
        about = {"_class_name": "P", "unet": ["diffusers", "X"], "vae": ["diffusers", "X"], "scheduler": ["d", "S"]}
        (work / task / "model_index.json").write_text(json.dumps(about))
    return states


def files_in(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("how", [{}, {"variant": ".fp16"}, {"shards": True}, {"variant": ".fp16", "shards": True}],
                         ids=["plain", "variant", "shards", "variant-shards"])
def test_a_pipeline_stays_one(how, tmp_path):
    "Every file of the layout of diffusers under its name, and in it the tensors under the names of its model."
    states = pipelines(tmp_path, **how)
    out = merged(tmp_path)
    given = {name for name in files_in(tmp_path / "base") if not name.startswith("unlisted")}
    assert files_in(out) == given | {"README.md", "tvb.json"}
    found = load_checkpoint(out)
    is_merged(found, states)
    for name in given:
        if name.endswith(".safetensors"):
            assert load_file(out / name).keys() == load_file(tmp_path / "base" / name).keys()
        if ".index" in name:
            here, there = (json.loads((folder / name).read_text()) for folder in (out, tmp_path / "base"))
            assert here["weight_map"] == there["weight_map"]
    assert library_of(out) == library_of(merged(tmp_path)) == "diffusers"           # written over itself


def test_pickles_of_a_pipeline_get_the_names_that_diffusers_looks_for(tmp_path):
    states = pipelines(tmp_path, pickled=True)
    out = merged(tmp_path)
    assert {name for name in files_in(out) if name.endswith((".bin", ".safetensors"))} == {
        f"{folder}/diffusion_pytorch_model.safetensors" for folder in MODELS
    }
    is_merged(load_checkpoint(out), states)


def test_one_model_of_a_pipeline(tmp_path):
    states = pipelines(tmp_path)
    folders = [f"{task}={tmp_path / task / 'unet'}" for task in ("a", "b")]
    run("merge", tmp_path / "base" / "unet", *folders, "--method", "sum", "--scaling", "0.5", "-o", tmp_path / "out")
    found = load_file(tmp_path / "out" / "diffusion_pytorch_model.safetensors")
    part = lambda state: {n.removeprefix("unet/"): tensor for n, tensor in state.items() if n.startswith("unet/")}
    is_merged(found, {task: part(state) for task, state in states.items()})
    assert library_of(tmp_path / "out") == "diffusers"
    out = merged(tmp_path, "--include", "unet/*", "--shard-size", "30")
    is_merged({n: t for n, t in load_checkpoint(out).items() if n in part(states["base"])}, {k: {} for k in states})
    assert torch.equal(load_checkpoint(out)["vae/conv_in.weight"], states["base"]["vae/conv_in.weight"])
    assert "unet/diffusion_pytorch_model.safetensors.index.json" in files_in(out)


def encoders(work, dense="model.safetensors"):
    "Three sentence encoders: a transformer and a last module with weights of its own; their states."
    states, shapes = {}, {"linear.weight": (3, 4), "linear.bias": (3,)}
    modules = ["", "1_Pooling", "2_Dense"]
    for seed, task in enumerate(("base", "a", "b")):
        root, last = numbers({"embeddings.weight": (6, 4)}, seed), numbers(shapes, seed + 10)
        for module in modules[1:]:
            (work / task / module).mkdir(parents=True)
            (work / task / module / "config.json").write_text(json.dumps({"in_features": 4}))
        save_file(root, work / task / "model.safetensors")
        (torch.save if dense.endswith(".bin") else save_file)(last, work / task / "2_Dense" / dense)
        (work / task / "config.json").write_text(json.dumps({"architectures": ["BertModel"]}))
        told = [{"idx": i, "name": str(i), "path": path, "type": "T"} for i, path in enumerate(modules)]
        (work / task / "modules.json").write_text(json.dumps(told))
        states[task] = root | {f"2_Dense/{name}": tensor for name, tensor in last.items()}
    return states


@pytest.mark.parametrize("dense", ["model.safetensors", "pytorch_model.bin"])
def test_the_last_module_of_a_sentence_encoder_is_merged(dense, tmp_path):
    states = encoders(tmp_path, dense)
    out = merged(tmp_path)
    is_merged(load_file(out / "model.safetensors") | {
        f"2_Dense/{name}": tensor for name, tensor in load_file(out / "2_Dense" / "model.safetensors").items()
    }, states)
    assert files_in(out) == {
        *("README.md", "tvb.json", "config.json", "modules.json", "model.safetensors"),
        *("1_Pooling/config.json", "2_Dense/config.json", "2_Dense/model.safetensors"),
    }
    assert library_of(out) == "sentence-transformers"


def test_a_basis_of_sentence_encoders(tmp_path):
    states = encoders(tmp_path)
    tasks = TaskVectors(tmp_path / "base", {task: tmp_path / task for task in ("a", "b")})
    BalancedBasis(1).fit(tasks, out=tmp_path / "basis")
    run("basis", "merge", tmp_path / "basis", "--pretrained", tmp_path / "base", "--scaling", "0.5",
        "-o", tmp_path / "out")
    is_merged(load_checkpoint(tmp_path / "out"), states)
    assert set(load_file(tmp_path / "out" / "2_Dense" / "model.safetensors")) == {"linear.weight", "linear.bias"}


def test_a_last_module_that_the_pretrained_model_lacks_is_said(tmp_path):
    encoders(tmp_path)
    (tmp_path / "base" / "modules.json").unlink()       # a plain transformer
    words = ["merge", *(tmp_path / task for task in ("base", "a", "b")), "-o", tmp_path / "out"]
    assert "'2_Dense/linear.bias' is new" in refused(*words) and not (tmp_path / "out").exists()
    run(*words, "--exclude", "2_Dense/*")


@pytest.mark.parametrize("text", ["{", "7", '[{"path": ["2_Dense"]}, 3]', '{"2_Dense": 1, "../base": 2}'])
def test_a_list_of_modules_that_is_damaged(text, tmp_path):
    encoders(tmp_path)
    for task in ("base", "a", "b"): (tmp_path / task / "modules.json").write_text(text)
    words = ["merge", *(tmp_path / task for task in ("base", "a", "b")), "-o", tmp_path / "out"]
    if text == "{": assert "modules.json" in refused(*words) and not (tmp_path / "out").exists()
    else: run(*words)


def test_a_folder_is_written_over_itself_with_folders_inside_folders(tmp_path):
    encoders(tmp_path)
    (tmp_path / "base" / "more" / "inside").mkdir(parents=True)
    (tmp_path / "base" / "more" / "inside" / "notes.json").write_text("{}")
    merged(tmp_path)
    assert "more/inside/notes.json" in files_in(merged(tmp_path))
