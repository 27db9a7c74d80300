"""What is written here, opened by PEFT itself: the model computes what the dense sum computes."""
import copy

import pytest
import torch
import transformers
from typer.testing import CliRunner

from tvb.adapters.collection import Adapters
from tvb.command_line.commands import app
from tvb.merging.methods import merge
from tvb.storage.loading import load_checkpoint

peft = pytest.importorskip("peft")
# PEFT's own words to transformers are none of ours
pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning")
TOKENS = torch.arange(24).reshape(2, 12) % 60
SMALL = dict(hidden_size=32, intermediate_size=48, num_hidden_layers=2, num_attention_heads=4, vocab_size=60)


def run(*words):
    "The command line, in this process."
    result = CliRunner().invoke(app, [str(word) for word in words])
    assert result.exit_code == 0, result.output
    return result.output


def tiny_model():
    "A language model of two layers, the same each time."
    torch.manual_seed(0)
    return transformers.LlamaForCausalLM(transformers.LlamaConfig(**SMALL, num_key_value_heads=4)).eval()


def trained(folder, seed, **settings):
    "An adapter as PEFT saves it, with random factors in place of training."
    config = peft.LoraConfig(**dict(r=4, lora_alpha=8, target_modules=["q_proj", "v_proj", "down_proj"]) | settings)
    model = peft.get_peft_model(tiny_model(), config)
    torch.manual_seed(seed)
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.requires_grad: parameter.add_(torch.randn_like(parameter) / 4)
    model.save_pretrained(folder)
    return folder


def logits(model):
    "What the model says about some tokens."
    with torch.no_grad(): return model(TOKENS).logits


def opened(folder):
    "The base model with an adapter, as PEFT opens it."
    return peft.PeftModel.from_pretrained(tiny_model(), folder).eval()


def moved(steps):
    "The base model with differences of weights added."
    model = copy.deepcopy(tiny_model())
    with torch.no_grad():
        for name, step in steps.items(): model.get_parameter(name).add_(step)
    return model


def same(one, other, tolerance=2e-5):
    "Whether two answers differ by no more than rounding; the base model's own is far off."
    assert float((one - other).abs().max()) < tolerance < 0.01 < float((one - logits(tiny_model())).abs().max())


@pytest.fixture
def pair(tmp_path):
    "Two adapters and the base model in a folder."
    tiny_model().save_pretrained(tmp_path / "base")
    return tmp_path, [trained(tmp_path / name, seed) for seed, name in enumerate("ab", 1)]


def test_sums_of_adapters(pair):
    work, folders = pair
    output = run("adapter", "merge", *folders, "-w", 0.5, "-w", -1, "--rank", 8, "-o", work / "sum")
    assert "nothing is dropped" in output
    parts = Adapters({path.name: path for path in folders}).task_vectors()
    steps = {name: 0.5 * parts["a"][name] - parts["b"][name] for name in parts.parameters}
    same(logits(opened(work / "sum")), logits(moved(steps)))


@pytest.mark.parametrize("method, settings", [("ties", ["keep=0.4"]), ("dare", ["drop=0.5", "seed=1"]), ("mean", [])])
def test_any_method_into_the_base_and_into_an_adapter(pair, method, settings):
    work, folders = pair
    words = ["adapter", "merge", *folders, "--method", method, "--scaling", 1.5]
    for setting in settings: words += ["--set", setting]
    run(*words, "--base", work / "base", "-o", work / "model")
    run(*words, "--rank", 48, "-o", work / "adapter")
    known = {key: float(value) if key != "seed" else int(value) for key, value in (s.split("=") for s in settings)}
    vector = 1.5 * merge(Adapters({path.name: path for path in folders}).task_vectors(), method, **known)
    expected = logits(moved(dict(vector.tensors)))
    same(logits(transformers.LlamaForCausalLM.from_pretrained(work / "model")), expected)
    same(logits(opened(work / "adapter")), expected)
    assert set(load_checkpoint(work / "model")) == set(load_checkpoint(work / "base"))


@pytest.mark.parametrize("space", ["knots", "core"])
def test_joint_spaces(pair, space):
    work, folders = pair
    words = ["adapter", "merge", *folders, "--method", "ties", "--space", space]
    run(*words, "--base", work / "base", "-o", work / "model")
    run(*words, "--rank", 8, "-o", work / "adapter")
    adapters = Adapters({path.name: path for path in folders})
    expected = logits(moved(dict(adapters.merge_in(space, "ties").task_vector().tensors)))
    same(logits(transformers.LlamaForCausalLM.from_pretrained(work / "model")), expected)
    same(logits(opened(work / "adapter")), expected)


def test_truncation_says_what_it_drops(pair):
    work, folders = pair
    output = run("adapter", "merge", *folders, "--method", "ties", "--rank", 3, "-o", work / "thin")
    vector = merge(Adapters({path.name: path for path in folders}).task_vectors(), "ties")
    lost = sum(float(torch.linalg.svdvals(vector[name])[3:].square().sum()) for name in vector) / vector.norm() ** 2
    assert f"drops {100 * lost:.3g} %" in output


def steps_of(folders, base, weights=(1.0, 1.0)):
    "The weighted sum of adapters as dense differences."
    parts = Adapters({path.name: path for path in folders}, base).task_vectors()
    return {name: sum(w * parts[t][name] for w, t in zip(weights, parts)) for name in parts.parameters}


def test_sums_with_modules_that_were_trained_as_a_whole(pair):
    work, _ = pair
    folders = [trained(work / f"head-{seed}", seed, modules_to_save=["lm_head", "norm"]) for seed in (3, 4)]
    base = load_checkpoint(work / "base")
    summed = Adapters({path.name: path for path in folders}, base).combine([0.5, -0.25], rank=8)
    summed.save(work / "sum")
    expected = logits(moved(steps_of(folders, base, (0.5, -0.25))))
    same(logits(opened(work / "sum")), expected)
    alone = Adapters({"one": folders[0]}, base).combine([1.0])          # the file of PEFT and ours are one adapter
    same(logits(opened(alone.save(work / "one"))), logits(opened(folders[0])))


def test_a_classifier_whose_head_is_in_the_file(tmp_path):
    def model():
        torch.manual_seed(0)
        config = transformers.LlamaConfig(**SMALL, num_key_value_heads=4, num_labels=3, pad_token_id=0)
        return transformers.LlamaForSequenceClassification(config).eval()
    def answer(model):
        with torch.no_grad(): return model(TOKENS).logits
    model().save_pretrained(tmp_path / "base")
    for seed in (1, 2):
        tuned = peft.get_peft_model(model(), peft.LoraConfig(r=3, target_modules=["q_proj"], task_type="SEQ_CLS"))
        torch.manual_seed(seed)
        with torch.no_grad():
            for parameter in tuned.parameters():
                if parameter.requires_grad: parameter.add_(torch.randn_like(parameter) / 4)
        tuned.save_pretrained(tmp_path / str(seed))
    pair = Adapters({seed: tmp_path / seed for seed in "12"}, tmp_path / "base")
    pair.combine([1.0, 0.5], rank=6).save(tmp_path / "sum")
    expected = model()
    with torch.no_grad():
        for name, step in pair.combine([1.0, 0.5]).task_vector().tensors.items():
            expected.get_parameter(name).add_(step)
    opened = peft.PeftModel.from_pretrained(model(), tmp_path / "sum").eval()
    assert float((answer(opened) - answer(expected)).abs().max()) < 2e-5
    headless = Adapters({seed: tmp_path / seed for seed in "12"}, exclude="score.*").combine([1.0, 1.0], rank=6)
    opened = peft.PeftModel.from_pretrained(model(), headless.save(tmp_path / "headless")).eval()
    head = opened.base_model.model.score
    assert torch.equal(head.weight, model().score.weight) and headless.config["modules_to_save"] is None


def test_biases_beside_the_factors(tmp_path):
    def model():
        torch.manual_seed(0)
        return torch.nn.Sequential(torch.nn.Linear(6, 8), torch.nn.Tanh(), torch.nn.Linear(8, 3))
    tuned = peft.get_peft_model(model(), peft.LoraConfig(r=2, target_modules=["0", "2"], bias="lora_only"))
    with torch.no_grad():
        for parameter in tuned.parameters():
            if parameter.requires_grad: parameter.add_(torch.randn_like(parameter))
    tuned.save_pretrained(tmp_path / "a")
    ours = Adapters({"a": tmp_path / "a"}, model()).combine([1.0]).save(tmp_path / "ours")
    inputs, opened = torch.randn(5, 6), peft.PeftModel.from_pretrained(model(), ours)
    assert torch.allclose(opened(inputs), tuned(inputs), atol=1e-5)
    assert not torch.allclose(opened(inputs), model()(inputs), atol=0.1)


def test_bases_and_what_is_recovered_from_them(pair):
    work, _ = pair
    folders = [trained(work / f"head-{seed}", seed, modules_to_save=["lm_head"]) for seed in (3, 4, 5)]
    run("adapter", "basis", *folders, "-M", 2, "--rank", 8, "--base", work / "base", "-o", work / "basis")
    run("adapter", "recover", work / "basis", "head-4", "--base", work / "base", "-o", work / "again")
    vectors = Adapters({str(m): work / "basis" / f"vector-{m:03d}" for m in range(2)}, work / "base")
    weights = load_checkpoint(work / "basis" / "adapter_basis.safetensors")["decoder"][:, 1]
    expected = vectors.combine(weights).task_vector()
    same(logits(opened(work / "again")), logits(moved(dict(expected.tensors))))
    same(logits(opened(work / "basis" / "vector-001")), logits(moved(dict(vectors["1"].task_vector().tensors))))


FAMILIES = {
    "llama": lambda: transformers.LlamaForCausalLM(transformers.LlamaConfig(**SMALL, num_key_value_heads=4)),
    "tied llama": lambda: transformers.LlamaForCausalLM(
        transformers.LlamaConfig(**SMALL, num_key_value_heads=4, tie_word_embeddings=True)
    ),
    "gpt2": lambda: transformers.GPT2LMHeadModel(
        transformers.GPT2Config(vocab_size=60, n_positions=16, n_embd=32, n_layer=2, n_head=4)
    ),
    "bert": lambda: transformers.BertForMaskedLM(transformers.BertConfig(**SMALL)),
}


@pytest.fixture(params=FAMILIES)
def family(request, tmp_path):
    "A base model and one that was fine-tuned in full, in folders; how to make the base model again."
    def start():
        torch.manual_seed(0)
        return FAMILIES[request.param]().eval()
    start().save_pretrained(tmp_path / "base")
    tuned = start()
    with torch.no_grad():
        for parameter in tuned.parameters(): parameter.add_(torch.randn_like(parameter) / 8)
    tuned.save_pretrained(tmp_path / "tuned")
    return tmp_path, start, tuned


@pytest.mark.filterwarnings("ignore:Model has `tie_word_embeddings=True` and a tied layer is part of the adapter")
@pytest.mark.parametrize("embeddings", ["low-rank", "whole"])
def test_an_extracted_adapter_with_all_of_the_rank_is_the_fine_tuned_model(family, embeddings):
    work, start, tuned = family
    words = ["--rank", 64, "--embeddings", embeddings]
    for pattern in ("*norm*", "*.ln_*", "*.LayerNorm.*"): words += ["--whole", pattern]
    biases = {name: value for name, value in tuned.state_dict().items() if name.endswith("bias")}
    if "h.0" in str(list(biases)) and embeddings == "low-rank":     # GPT-2, whose last layer is turned otherwise
        words += ["-o", work / "lora"]
        result = CliRunner().invoke(app, list(map(str, ["adapter", "extract", work / "base", work / "tuned", *words])))
        assert result.exit_code == 2 and "--embeddings whole" in result.output and not (work / "lora").exists()
        return
    output = run("adapter", "extract", work / "base", work / "tuned", *words, "-o", work / "lora")
    model = peft.PeftModel.from_pretrained(start(), work / "lora").eval()
    assert "dropped: " in output
    expected = start()
    state = {n: t for n, t in tuned.state_dict().items() if n not in biases or ".ln_" in n or "LayerNorm" in n}
    expected.load_state_dict({**start().state_dict(), **state})
    with torch.no_grad(): found, wanted, before = (m(TOKENS).logits for m in (model, expected, start()))
    assert float((found - wanted).abs().max()) < 1e-4 < 0.1 < float((found - before).abs().max())


def test_an_extracted_adapter_is_the_nearest_of_its_rank(family):
    work, start, tuned = family
    run("adapter", "extract", work / "base", work / "tuned", "--rank", 3, "--embeddings", "none", "-o", work / "lora")
    model, expected = peft.PeftModel.from_pretrained(start(), work / "lora").eval(), start()
    state = start().state_dict()
    with torch.no_grad():
        for name, parameter in expected.named_parameters():
            if parameter.ndim < 2 or any(word in name for word in ("embed", "wte", "wpe")): continue
            U, S, Vh = torch.linalg.svd((tuned.state_dict()[name] - state[name]).double(), full_matrices=False)
            parameter.add_(((U[:, :3] * S[:3]) @ Vh[:3]).float())
        found, wanted, before = (m(TOKENS).logits for m in (model, expected, start()))
    assert float((found - wanted).abs().max()) < 1e-4 < 0.1 < float((found - before).abs().max())
