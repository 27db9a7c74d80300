"""A merged model is a folder that transformers opens with its own `from_pretrained`, and its numbers are those of a
dense computation."""
import json
import shutil

import pytest
import torch
import transformers
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer, models, pre_tokenizers
from typer.testing import CliRunner

from tvb.bases import BalancedBasis, load_basis
from tvb.command_line.commands import app
from tvb.storage.loading import load_checkpoint
from tvb.vectors.collection import TaskVectors

SMALL = dict(hidden_size=32, intermediate_size=64, num_hidden_layers=2, num_attention_heads=4)
KINDS = {
    "llama": lambda: transformers.LlamaForCausalLM(
        transformers.LlamaConfig(**SMALL, vocab_size=64, num_key_value_heads=2, tie_word_embeddings=True)
    ),
    "bert": lambda: transformers.BertForMaskedLM(transformers.BertConfig(**SMALL, vocab_size=64)),
    "clip": lambda: transformers.CLIPVisionModel(transformers.CLIPVisionConfig(**SMALL, image_size=32, patch_size=8)),
    "vit": lambda: transformers.ViTForImageClassification(
        transformers.ViTConfig(**SMALL, image_size=32, patch_size=8, num_labels=3)
    ),
}


def tokenizer_of(words):
    "A tokenizer of a few words."
    known = Tokenizer(models.WordLevel({word: number for number, word in enumerate(words)}, unk_token="<unk>"))
    known.pre_tokenizer = pre_tokenizers.Whitespace()
    return transformers.PreTrainedTokenizerFast(tokenizer_object=known, unk_token="<unk>")


@pytest.fixture(params=KINDS)
def family(request, tmp_path):
    "A pretrained model in shards with its tokenizer, and two that were fine-tuned from it; their class."
    torch.manual_seed(0)
    model = KINDS[request.param]().to(torch.bfloat16)
    model.save_pretrained(tmp_path / "base", max_shard_size="20KB")
    tokenizer_of(["<unk>", "a", "river"]).save_pretrained(tmp_path / "base")
    for task in ("a", "b"):
        with torch.no_grad():
            for parameter in model.parameters(): parameter.add_(torch.randn_like(parameter) / 4)
        model.save_pretrained(tmp_path / task, max_shard_size="20KB")
    return tmp_path, type(model)


def run(*words):
    "The command line, in this process."
    result = CliRunner().invoke(app, [str(word) for word in words])
    assert result.exit_code == 0, result.output
    return result.output


def dense(work, kind, scaling):
    "base + scaling * (a + b - 2 base), computed with every tensor in memory, as transformers opens it."
    base, a, b = (load_checkpoint(work / name) for name in ("base", "a", "b"))
    moved = {n: base[n].float() + scaling * (a[n].float() + b[n].float() - 2 * base[n].float()) for n in base}
    (work / "dense").mkdir()
    shutil.copy(work / "base" / "config.json", work / "dense")
    state = {name: tensor.to(base[name].dtype).contiguous() for name, tensor in moved.items()}
    save_file(state, work / "dense" / "model.safetensors", {"format": "pt"})
    return kind.from_pretrained(work / "dense").state_dict()


def test_a_folder_made_of_lone_files_is_opened_again(tmp_path):
    states = {name: {"layer.weight": torch.randn(3, 4)} for name in ("base", "a", "b")}
    for name, state in states.items(): save_file(state, tmp_path / f"{name}.safetensors")
    run("merge", *(tmp_path / f"{name}.safetensors" for name in states), "-o", tmp_path / "merged")
    mean = (states["a"]["layer.weight"] + states["b"]["layer.weight"]) / 2
    assert torch.allclose(load_checkpoint(tmp_path / "merged")["layer.weight"], mean, atol=1e-6)


def test_a_merge_is_a_folder_that_transformers_opens(family):
    work, kind = family
    run("merge", work / "base", work / "a", work / "b", "--method", "sum", "--scaling", "0.5", "-o", work / "merged")
    state = kind.from_pretrained(work / "merged").state_dict()
    for name, tensor in dense(work, kind, 0.5).items(): assert torch.equal(state[name], tensor), name
    index = json.loads((work / "base" / "model.safetensors.index.json").read_text())["weight_map"]
    assert json.loads((work / "merged" / "model.safetensors.index.json").read_text())["weight_map"] == index
    tokenizer = transformers.AutoTokenizer.from_pretrained(work / "merged")
    assert tokenizer("a river")["input_ids"] == [1, 2]
    card, record = (work / "merged" / "README.md").read_text(), json.loads((work / "merged" / "tvb.json").read_text())
    assert "`sum`" in card and str(work / "a") in card and set(record["fingerprints"]) == {"base", "a", "b"}


def test_shards_of_another_size(family):
    work, kind = family
    merged = ["merge", work / "base", work / "a", work / "b", "--method", "sum", "--shard-size", "1GB"]
    run(*merged, "-o", work / "merged")
    state = kind.from_pretrained(work / "merged").state_dict()
    for name, tensor in dense(work, kind, 1.0).items(): assert torch.equal(state[name], tensor), name
    assert [path.name for path in (work / "merged").glob("*.safetensors*")] == ["model.safetensors"]


def test_a_vector_of_a_basis_is_added_to_a_folder(family):
    work, kind = family
    BalancedBasis(1).fit(TaskVectors(work / "base", {name: work / name for name in ("a", "b")}), out=work / "basis")
    run("basis", "merge", work / "basis", "--pretrained", work / "base", "--scaling", "0.5", "-o", work / "added")
    state = kind.from_pretrained(work / "added").state_dict()
    for name, tensor in dense(work, kind, 0.5).items():
        assert torch.allclose(state[name].float(), tensor.float(), atol=2e-2), name
    assert (work / "added" / "tokenizer.json").is_file()


@pytest.mark.parametrize("how", ["merge", "basis", "task", "recipe"])
def test_another_type_and_shards_of_a_size_in_it(family, how):
    work, kind = family
    if how in ("basis", "task"):
        tasks = TaskVectors(work / "base", {name: work / name for name in ("a", "b")})
        BalancedBasis(1).fit(tasks, out=work / "basis")
    (work / "recipe.yaml").write_text(f"base: {work / 'base'}\nmodels:\n  a: {work / 'a'}\n  b: {work / 'b'}\n"
                                      "basis: {n_basis: 1}\nscaling: 0.5\ndtype: float32\nshard_size: 40KB\n")
    model, words = ("--pretrained", work / "base", "--scaling", "0.5"), ("--dtype", "float32", "--shard-size", "40KB")
    start = {
        "merge": ("merge", work / "base", work / "a", work / "b", "--method", "sum", "--scaling", "0.5", *words),
        "basis": ("basis", "merge", work / "basis", *model, *words),
        "task": ("basis", "recover", work / "basis", "a", *model, *words),
        "recipe": ("run", work / "recipe.yaml"),
    }[how]
    run(*start, "-o", work / "out")
    files, base = sorted((work / "out").glob("*.safetensors")), load_checkpoint(work / "base")
    weights = {file.name: load_file(file) for file in files}
    assert all(sum(t.nbytes for t in part.values()) <= 40_000 or len(part) == 1 for part in weights.values())
    index = json.loads((work / "out/model.safetensors.index.json").read_text())
    assert index["metadata"]["total_size"] == sum(t.nbytes for part in weights.values() for t in part.values())
    state = {name: tensor for part in weights.values() for name, tensor in part.items()}
    assert set(state) == set(base) and all(t.dtype == torch.float32 for t in state.values() if t.is_floating_point())
    a, b = (load_checkpoint(work / name) for name in ("a", "b"))
    rows = load_basis(work / "basis").reconstruct("a") if how == "task" else None
    for name in base:
        start = base[name].float()
        step = rows[name] if how == "task" else a[name].float() + b[name].float() - 2 * start
        assert torch.allclose(state[name].float(), start + 0.5 * step, atol=1e-5), name
    opened = kind.from_pretrained(work / "out", dtype="auto")
    assert opened.dtype == torch.float32 and opened.config.dtype == torch.float32


def test_a_type_without_a_model_is_refused(family):
    work, _ = family
    BalancedBasis(1).fit(TaskVectors(work / "base", {name: work / name for name in ("a", "b")}), out=work / "basis")
    for words in (["--dtype", "float32"], ["--shard-size", "1GB"]):
        result = CliRunner().invoke(app, ["basis", "merge", str(work / "basis"), *words, "-o", str(work / "v")])
        assert result.exit_code == 2 and f"{words[0]} " in result.output and "--pretrained" in result.output
        assert not (work / "v").exists()


def test_what_stands_there_is_kept(family):
    work, _ = family
    (work / "mine").mkdir()
    (work / "mine" / "notes.txt").write_text("mine")
    for place in ("mine", "base"):
        before = {path: path.read_bytes() for path in (work / place).iterdir()}
        words = ["merge", work / "base", work / "a", "-o", work / place]
        result = CliRunner().invoke(app, [str(word) for word in words])
        assert result.exit_code == 2 and result.output.startswith("tvb: "), result.output
        assert {path: path.read_bytes() for path in (work / place).iterdir()} == before


def test_adapters_are_merged_into_a_folder(family):
    work, kind = family
    run("adapter", "extract", work / "base", work / "a", "--rank", "4", "-o", work / "lora")
    run("adapter", "merge", work / "lora", "--base", work / "base", "-o", work / "with-adapter")
    state, base = (kind.from_pretrained(work / name).state_dict() for name in ("with-adapter", "base"))
    changed = [name for name in state if not torch.equal(state[name], base[name])]
    assert changed and (work / "with-adapter" / "tokenizer.json").is_file()


def test_what_can_not_be_made_is_refused_with_a_way_out(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("base", "a/unet", "b/unet"):
        (tmp_path / name).mkdir(parents=True)
        save_file({"layer.weight": torch.randn(3, 4)}, tmp_path / name / "diffusion_pytorch_model.safetensors")
    for name in ("a", "b"):
        (tmp_path / name / "model_index.json").write_text('{"unet": ["diffusers", "UNet2DModel"]}')
    (tmp_path / "file").write_text("mine")
    (tmp_path / "twice.yaml").write_text("base: base\nbase: a\n")
    (tmp_path / "rings.yaml").write_text("base: base\nmodels: &x {a: *x}\n")
    before = sorted(tmp_path.rglob("*"))
    for words, said in (
        (["merge", "base", "a", "b", "-o", "out"], "'unet/': give that folder of each model"),
        (["merge", "base", "x=a/unet", "y=b/unet", "-o", "file/out"], "file is a file and no folder"),
        (["merge", "https://huggingface.co/org/name", "a", "-o", "out"], "is written org/name, without an address"),
        (["run", "twice.yaml"], "stands there twice."),
        (["run", "rings.yaml"], "An alias stands inside the very part that it repeats"),
    ):
        result = CliRunner().invoke(app, words)
        output = " ".join(result.output.split())
        assert result.exit_code == 2 and said in output and ".." not in output, output
        assert sorted(tmp_path.rglob("*")) == before
