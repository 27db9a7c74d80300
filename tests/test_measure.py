"""`tvb measure` writes what merging by fisher and regmean needs; the merges are compared with the dense formulas."""
import json
from pathlib import Path

import pytest
import torch
import transformers
from safetensors.torch import load_file, save_file
from test_vocabularies import SMALL, WORDS, make_tokenizer
from typer.testing import CliRunner

from tvb.command_line.commands import app

TEXTS = ["a river runs", "the sea", "the river runs into the sea"]
LABELS = ["calm", "wet", "wet"]
TASKS = ("digits", "letters")


def run(*words):
    result = CliRunner().invoke(app, [str(word) for word in words])
    return result.exit_code, result.output


@pytest.fixture
def world(tmp_path, monkeypatch):
    "A pretrained classifier and two tasks, each with its texts, in the working directory."
    monkeypatch.chdir(tmp_path)
    for seed, name in enumerate(("base", *TASKS)):
        torch.manual_seed(seed)
        classes = dict(id2label={0: "calm", 1: "wet"}, label2id={"calm": 0, "wet": 1})
        model = transformers.BertForSequenceClassification(
            transformers.BertConfig(**SMALL, vocab_size=len(WORDS), **classes, pad_token_id=0)
        )
        model.save_pretrained(name)
        tokenizer = make_tokenizer(WORDS)
        tokenizer.pad_token = "<unk>"
        tokenizer.save_pretrained(name)
    for name, labels in zip(TASKS, (LABELS, LABELS[::-1])):
        rows = [dict(text=text, label=label) for text, label in zip(TEXTS, labels)]
        (tmp_path / f"{name}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    return tmp_path


def measured(use, *more):
    words = []
    for name in TASKS:
        code, said = run("measure", name, "--data", f"{name}.jsonl", "--for", use, "-o", f"{name}.safetensors", *more)
        assert code == 0 and said.startswith(f"{name}.safetensors: {use} of "), said
        words += ["--measured", f"{name}={name}.safetensors"]
    return words


def test_files_of_another_task_or_method_are_refused(world):
    files = measured("fisher", "--limit", 1)
    swapped = [word.replace(f"{TASKS[0]}=", "=").replace(f"{TASKS[1]}=", f"{TASKS[0]}=") for word in files]
    swapped = [TASKS[1] + word if word.startswith("=") else word for word in swapped]
    for method, given, what in (("fisher", swapped, "on the model of the task"), ("regmean", files, "for fisher")):
        code, said = run("merge", "base", *TASKS, "--method", method, *given, "-o", "out")
        assert code == 2 and f"was measured {what}" in said, said
        assert not (world / "out").exists()


def weights(name): return load_file(f"{name}/model.safetensors")


def by_hand(name, labels):
    "Mean squared gradients, one example at a time."
    model, tokenizer = transformers.BertForSequenceClassification.from_pretrained(name).eval(), make_tokenizer(WORDS)
    total = {n: torch.zeros_like(p) for n, p in model.named_parameters()}
    for text, label in zip(TEXTS, labels):
        model.zero_grad()
        ids = torch.tensor([tokenizer(text)["input_ids"]])
        model(input_ids=ids, labels=torch.tensor([int(label == "wet")])).loss.backward()
        for n, p in model.named_parameters(): total[n] += p.grad.square() / len(TEXTS)
    return total


def test_fisher_by_the_command_line_is_the_dense_formula(world):
    code, said = run("merge", "base", *TASKS, "--method", "fisher", *measured("fisher", "--batch-size", 2), "-o", "out")
    assert code == 0, said
    fishers = [by_hand("digits", LABELS), by_hand("letters", LABELS[::-1])]
    merged, base, tuned = weights("out"), weights("base"), [weights(name) for name in TASKS]
    for name, found in merged.items():
        shares = torch.stack([fisher[name] for fisher in fishers]).double()
        moves = torch.stack([model[name] - base[name] for model in tuned]).double()
        total = shares.sum(0)
        wanted = torch.where(total > 0, (shares * moves).sum(0) / total, moves.mean(0))
        known = (total > 1e-9) | (total == 0)
        torch.testing.assert_close((found - base[name]).double()[known], wanted[known], atol=1e-3, rtol=1e-2)
    assert "digits.safetensors" in (world / "out/README.md").read_text()    # the recipe can be run again
    assert run("run", _recipe_of("out"), "-o", "again")[0] == 0
    assert all(torch.equal(tensor, weights("again")[name]) for name, tensor in merged.items())


def _recipe_of(folder):
    code, said = run("recipe", folder)
    assert code == 0
    Path("recipe.yaml").write_text(said)
    return "recipe.yaml"


def test_regmean_by_the_command_line_is_the_dense_formula(world):
    options = measured("regmean", "--batch-size", 2)
    assert run("merge", "base", *TASKS, "--method", "regmean", *options, "-o", "out")[0] == 0
    name = "bert.encoder.layer.1.attention.self.query.weight"
    total = weighted = 0
    for task in TASKS:
        model, tokenizer, rows = transformers.BertModel.from_pretrained(task).eval(), make_tokenizer(WORDS), []
        for text in TEXTS:
            with torch.no_grad():
                states = model(torch.tensor([tokenizer(text)["input_ids"]]), output_hidden_states=True).hidden_states
            rows.append(states[1][0])
        inputs = torch.cat(rows).double()
        products = inputs.T @ inputs / len(inputs)
        torch.testing.assert_close(load_file(f"{task}.safetensors")[name].double(), products, atol=1e-5, rtol=1e-4)
        kept = 0.9 * products
        kept.diagonal().copy_(products.diagonal() * 1 + 1e-6 * products.diagonal().mean())
        total, weighted = total + kept, weighted + (weights(task)[name] - weights("base")[name]).double() @ kept
    wanted = weights("base")[name].double() + torch.linalg.solve(total, weighted, left=False)
    torch.testing.assert_close(weights("out")[name].double(), wanted, atol=1e-3, rtol=1e-3)


@pytest.mark.parametrize("ending", ["csv", "tsv", "parquet", "txt"])
def test_other_files_are_read(world, ending):
    import pandas
    table, name = pandas.DataFrame({"words": TEXTS, "class": LABELS}), f"texts.{ending}"
    if ending == "parquet": table.to_parquet(name)
    elif ending == "txt": (world / name).write_text("\n".join(TEXTS))
    else: table.to_csv(name, index=False, sep="\t" if ending == "tsv" else ",")
    use = "regmean" if ending == "txt" else "fisher"
    columns = [] if ending == "txt" else ["--text", "words", "--label", "class"]
    code, said = run("measure", "digits", "--data", name, "--for", use, *columns, "--limit", 2, "-o", "x.safetensors")
    assert code == 0, said


@pytest.mark.parametrize("kind", ["masked", "causal"])
def test_language_models_are_measured(world, kind):
    torch.manual_seed(0)
    tokenizer = make_tokenizer(WORDS)
    if kind == "masked":
        model = transformers.BertForMaskedLM(transformers.BertConfig(**SMALL, vocab_size=len(WORDS) + 1))
        tokenizer.add_special_tokens({"mask_token": "[MASK]"})
    else:
        model = transformers.LlamaForCausalLM(
            transformers.LlamaConfig(**SMALL, vocab_size=len(WORDS), num_key_value_heads=2)
        )
    model.save_pretrained("model")
    tokenizer.save_pretrained("model")
    for out in ("one", "two"):
        code, said = run("measure", "model", "--data", "digits.jsonl", "--for", "fisher", "-o", f"{out}.safetensors")
        assert code == 0, said
    one, two = load_file("one.safetensors"), load_file("two.safetensors")
    assert all(torch.equal(tensor, two[name]) for name, tensor in one.items())
    assert set(one) == set(load_file("model/model.safetensors")) and max(t.max() for t in one.values()) > 0


def model_without(name):
    tensors = weights("digits")
    del tensors[name]
    save_file(tensors, "digits/model.safetensors", {"format": "pt"})


def as_another():
    path = Path("digits/config.json")
    path.write_text(json.dumps(json.loads(path.read_text()) | {"architectures": ["BertForTokenClassification"]}))


def rows(text):
    Path("digits.jsonl").write_text(text)


BAD = {
    "no data": (lambda: None, ["--data", "none.jsonl"], "There is no file none.jsonl"),
    "an unknown ending": (lambda: Path("x.doc").touch(), ["--data", "x.doc"], "the endings are .jsonl"),
    "a lacking column": (lambda: None, ["--text", "txt"], "no column 'txt'; did you mean `text`?"),
    "no labels": (lambda: None, ["--label", "klass"], "no column 'klass'"),
    "an unknown label": (lambda: rows('{"text": "a", "label": "dry"}'), [], "Row 1 has the label 'dry'"),
    "a class too many": (lambda: rows('{"text": "a", "label": 2}'), [], "Row 1 has the label 2"),
    "no JSON": (lambda: rows("a river"), [], "line 1: this is no JSON"),
    "an empty text": (lambda: rows('{"text": "", "label": 0}'), [], "Row 1 of digits.jsonl has no text"),
    "no rows": (lambda: rows(""), [], "has no column 'text'"),
    "no limit": (lambda: None, ["--limit", "0"], "--limit is a whole number, 1 or more"),
    "another model": (as_another, [], "BertForTokenClassification"),
    "a lacking tensor": (lambda: model_without("classifier.weight"), [], "has no tensor 'classifier.weight'"),
    "its own input": (lambda: None, ["-o", "digits/model.safetensors"], "is also what is read"),
    "another method": (lambda: None, ["--for", "mean"], "--for is fisher or regmean"),
}


@pytest.mark.parametrize("spoil,more,words", BAD.values(), ids=BAD)
def test_bad_inputs_are_one_sentence(world, spoil, more, words):
    spoil()
    usual = ["--data", "digits.jsonl", "--for", "fisher", "-o", "x.safetensors"]
    code, said = run("measure", "digits", *usual, *more)
    assert code == 2 and words in said and said.startswith("tvb: ") and said.endswith((".\n", "?\n"))
    assert said.count("\n") == 1 and not (world / "x.safetensors").exists()
