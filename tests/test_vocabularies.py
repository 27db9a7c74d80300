"""Models whose tokenizers or heads differ are merged by their tokens, and the folder that comes out has the tokenizer,
the config and the head that belong to its numbers."""
import json
import shutil

import pytest
import torch
import transformers
from safetensors.torch import load_file, save_file
from tokenizers import AddedToken, Tokenizer, models, pre_tokenizers
from typer.testing import CliRunner

from tvb.bases import BalancedBasis, load_basis
from tvb.command_line.commands import app
from tvb.merging.methods import METHODS, merge_model
from tvb.storage.checkpoints import Checkpoint
from tvb.storage.gathered import Gathered, Rows
from tvb.storage.loading import load_checkpoint
from tvb.storage.tokenizers import as_json
from tvb.storage.vocabularies import read_vocabularies
from tvb.vectors.collection import TaskVectors

SMALL = dict(hidden_size=16, intermediate_size=24, num_hidden_layers=2, num_attention_heads=2)
WORDS = ["<unk>", "a", "river", "runs", "into", "the", "sea"]
PLACES = {"llama": ("model.embed_tokens.weight", "lm_head.weight"),
          "tied": ("model.embed_tokens.weight",),
          "bert": ("bert.embeddings.word_embeddings.weight", "cls.predictions.bias")}


def make_model(kind, rows):
    "A tiny model with random weights."
    if kind == "bert":
        return transformers.BertForMaskedLM(transformers.BertConfig(**SMALL, vocab_size=rows))
    config = transformers.LlamaConfig(
        **SMALL, vocab_size=rows, num_key_value_heads=2, tie_word_embeddings=kind == "tied", pad_token_id=None,
        bos_token_id=1, eos_token_id=2,
    )
    return transformers.LlamaForCausalLM(config)


def make_tokenizer(words, added=(), special=()):
    "A tokenizer of words, and tokens that were added to it."
    known = Tokenizer(models.WordLevel({word: number for number, word in enumerate(words)}, unk_token="<unk>"))
    known.pre_tokenizer = pre_tokenizers.Whitespace()
    found = transformers.PreTrainedTokenizerFast(tokenizer_object=known, unk_token="<unk>")
    found.add_tokens([AddedToken(token, normalized=False) for token in added])
    if special: found.add_special_tokens({"additional_special_tokens": list(special)})
    return found


def save(folder, kind, rows, tokenizer, seed):
    "A folder with a model and its tokenizer."
    torch.manual_seed(seed)
    model = make_model(kind, rows)
    for name, parameter in model.named_parameters():
        if "bias" in name: torch.nn.init.normal_(parameter)
    model.save_pretrained(folder)
    if tokenizer is not None: tokenizer.save_pretrained(folder)
    return folder


def tasks_of(work, kind):
    "The base has three rows of padding; a task has two more tokens there, one has another order, one is longer."
    save(work / "base", kind, 10, make_tokenizer(WORDS), 0)
    save(work / "more", kind, 10, make_tokenizer(WORDS, ["stone"], ["<end>"]), 1)
    save(work / "turned", kind, 10, make_tokenizer([WORDS[0], *reversed(WORDS[1:])]), 2)
    save(work / "longer", kind, 14, make_tokenizer([*WORDS, "hill"], ["stone", "wood"], ["<s>", "<t>"]), 3)
    return work


def run(*words, code=0):
    "The command line, in this process; what it says on one line."
    result = CliRunner().invoke(app, [str(word) for word in words])
    assert result.exit_code == code, result.output
    return " ".join(result.output.split())


def numbers_of(folder):
    "Which token has which number, as transformers sees it."
    return transformers.AutoTokenizer.from_pretrained(folder).get_vocab()


def expected_tokens(choice, work, tasks):
    "The tokens of the result, written down without the library."
    if choice != "union": return numbers_of(work / choice)
    found = numbers_of(work / "base")
    for task in tasks:
        for token, _ in sorted(numbers_of(work / task).items(), key=lambda item: item[1]):
            found.setdefault(token, len(found))
    return found


def dense(choice, work, tasks, places, scaling):
    "base + scaling * sum of differences, token by token, with every tensor in memory."
    names = ["base", *tasks]
    states = {n: load_file(work / n / "model.safetensors") for n in names}
    vocabularies, result = {n: numbers_of(work / n) for n in names}, dict(states["base"])
    tokens = expected_tokens(choice, work, tasks)
    for name, base in states["base"].items():
        if name not in places:
            result[name] = base + scaling * sum(states[task][name] - base for task in tasks)
            continue
        rows = {"base": len(base), "union": max(len(base), len(tokens))}.get(choice) or len(states[choice][name])
        filler = base if choice in ("base", "union") else states[choice][name]
        made = torch.cat([filler, filler.new_zeros(max(0, rows - len(filler)), *filler.shape[1:])])[:rows].clone()
        for token, number in tokens.items():
            row = lambda n: states[n][name][vocabularies[n][token]] if token in vocabularies[n] else None
            first = row("base")
            if first is None and choice == "union":
                having = [row(task) for task in tasks if row(task) is not None]
                first = sum(having) / len(having)
            if first is None: first = row(choice)
            made[number] = first + scaling * sum(row(task) - first for task in tasks if row(task) is not None)
        result[name] = made
    return tokens, result


CASES = [(["more"], c) for c in ("base", "union", "more")] + [(["turned", "longer", "more"], c) for c in
                                                              ("base", "union", "turned", "longer", "more")]


@pytest.mark.parametrize("kind", PLACES)
@pytest.mark.parametrize("tasks, choice", CASES)
def test_rows_follow_their_tokens(tmp_path, kind, tasks, choice):
    work, out = tasks_of(tmp_path, kind), tmp_path / "merged"
    said = run("merge", work / "base", *(work / task for task in tasks), "--method", "sum", "--scaling", "0.5",
               "--vocabulary", choice, "-o", out)
    tokens, expected = dense(choice, work, tasks, PLACES[kind], 0.5)
    assert numbers_of(out) == tokens
    written = load_file(out / "model.safetensors")
    assert set(written) == set(expected)
    for name, tensor in expected.items():
        assert written[name].shape == tensor.shape, name
        assert (written[name] - tensor).abs().max() <= 1e-6, name
    # transformers opens it, without a matrix that it has to make anew, and a token finds its row
    model, about = type(make_model(kind, 10)).from_pretrained(out, output_loading_info=True)
    assert not about["mismatched_keys"] and not about["unexpected_keys"]
    embedding = model.get_input_embeddings().weight
    assert len(embedding) == len(expected[PLACES[kind][0]]) == model.config.vocab_size
    tokenizer = transformers.AutoTokenizer.from_pretrained(out)
    for token, number in tokens.items():
        assert tokenizer(token, add_special_tokens=False)["input_ids"] == [number], token
        assert torch.equal(embedding[number], written[PLACES[kind][0]][number])
    sentence = tokenizer("a river runs", return_tensors="pt")
    assert model(input_ids=sentence["input_ids"]).logits.isfinite().all()
    # the card and the record say it
    card, record = (out / "README.md").read_text(), json.loads((out / "tvb.json").read_text())
    assert f"(vocabulary '{choice}')" in card and f"(vocabulary '{choice}')" in said
    assert record["vocabulary"]["tokens"] == len(tokens) and record["vocabulary"]["choice"] == choice
    assert set(record["vocabulary"]["rows"]) == set(PLACES[kind])


def test_half_precision_is_rounded_once(tmp_path):
    work, tasks = tasks_of(tmp_path, "llama"), ["turned", "longer", "more"]
    for name in ("base", *tasks):
        state = {n: t.bfloat16() for n, t in load_file(work / name / "model.safetensors").items()}
        save_file(state, work / name / "model.safetensors", {"format": "pt"})
    run("merge", work / "base", *(work / task for task in tasks), "--method", "sum", "--scaling", "0.5",
        "--vocabulary", "union", "-o", work / "merged")
    written = load_file(work / "merged" / "model.safetensors")
    for name in ("base", *tasks):
        state = {n: t.float() for n, t in load_file(work / name / "model.safetensors").items()}
        save_file(state, work / name / "model.safetensors", {"format": "pt"})
    for name, tensor in dense("union", work, tasks, PLACES["llama"], 0.5)[1].items():
        assert written[name].dtype == torch.bfloat16
        torch.testing.assert_close(written[name].float(), tensor, rtol=2**-8, atol=1e-6)


def test_what_differs_is_refused_without_a_choice(tmp_path):
    work, out = tasks_of(tmp_path, "llama"), tmp_path / "merged"
    for task, told in (("more", "differ in 2 tokens, such as 'stone' (number 7 in the first, none in the second)"),
                       ("turned", "differ in 6 tokens, such as 'a' (number 6 in the first, number 1 in the second)"),
                       ("longer", "differ in 5 tokens, such as 'hill'")):
        said = run("merge", work / "base", work / task, "-o", out, code=2)
        assert told in said and "'base'" in said and "'union'" in said and "--vocabulary" in said and not out.exists()
        assert f"task '{task}'" in said
    # without the tensors that have a row for each token there is no question
    run("merge", work / "base", work / "more", "--exclude", "*embed_tokens*", "--exclude", "lm_head*", "-o", out)
    assert numbers_of(out) == numbers_of(work / "base")


def test_padding_alone_is_no_question(tmp_path):
    work, out = tmp_path, tmp_path / "merged"
    save(work / "base", "llama", 10, make_tokenizer(WORDS), 0)
    save(work / "padded", "llama", 16, make_tokenizer(WORDS), 1)
    for base, task, rows in (("base", "padded", 10), ("padded", "base", 16)):
        said = run("merge", work / base, work / task, "-o", out)
        assert "the same tokens and the matrices other padding" in said
        assert "other padding" in (out / "README.md").read_text()
        written = load_file(out / "model.safetensors")
        states = {n: load_file(work / n / "model.safetensors") for n in (base, task)}
        for name in PLACES["llama"]:
            assert len(written[name]) == rows
            assert (written[name][:7] - states[task][name][:7]).abs().max() <= 1e-6
            assert torch.equal(written[name][7:], states[base][name][7:])
        assert json.loads((out / "config.json").read_text())["vocab_size"] == rows
        shutil.rmtree(out)


def test_what_is_missing_is_said(tmp_path):
    work, out = tmp_path, tmp_path / "merged"
    save(work / "base", "llama", 10, make_tokenizer(WORDS), 0)
    save(work / "same", "llama", 10, None, 1)
    save(work / "longer", "llama", 12, None, 2)
    save(work / "more", "llama", 10, make_tokenizer(WORDS, ["stone"]), 3)
    said = run("merge", work / "base", work / "longer", "-o", out, code=2)
    assert "has 12 rows in task 'longer'" in said and "has no tokenizer beside its weights" in said
    said = run("merge", work / "longer", work / "base", "-o", out, code=2)
    assert "the pretrained model" in said and "has no tokenizer beside its weights" in said
    assert "no tokenizer beside its weights" in run("merge", work / "same", work / "more", "--vocabulary", "union",
                                                    "-o", out, code=2)
    for choice in ("union", "same"):
        assert "it has no tokenizer beside its weights" in run("merge", work / "same", work / "same", "--vocabulary",
                                                               choice, "-o", out, code=2)
    assert "of task 'same'" in run("merge", work / "base", work / "same", "--vocabulary", "same", "-o", out, code=2)
    assert not out.exists()
    # as many rows and no tokenizer: as ever, and said where a choice is made
    run("merge", work / "base", work / "same", "-o", out)
    shutil.rmtree(out)
    said = run("merge", work / "base", work / "same", work / "more", "--vocabulary", "union", "-o", out)
    assert "Task 'same' has no tokenizer and as many rows" in said and numbers_of(out)["stone"] == 7


@pytest.mark.parametrize("words, told", [
    (["--vocabulary", "both"], "'base', 'union' or the name of a task (more)"),
    (["--vocabulary", "base", "--vocabulary-rows", "tokens"], "No tensor of"),
    (["--heads", "mine"], "'base', 'none', or those of a task (more)"),
])
def test_choices_that_there_are_not(tmp_path, words, told):
    work, out = tasks_of(tmp_path, "llama"), tmp_path / "merged"
    assert told in run("merge", work / "base", work / "more", *words, "-o", out, code=2)
    assert not out.exists()


def test_tokenizers_that_can_not_be_read(tmp_path):
    work, out = tasks_of(tmp_path, "llama"), tmp_path / "merged"
    for content in ("{", "[]", "{}", '{"model": {"vocab": {"a": "x"}}}', '{"model": {"vocab": [1, 2]}}'):
        (work / "more" / "tokenizer.json").write_text(content)
        run("merge", work / "base", work / "more", "-o", out, code=2)
        assert not out.exists()
    with pytest.raises(ValueError, match="task vectors already"):
        TaskVectors(None, {"a": {"w": torch.ones(2)}}, vocabulary="union")
    with pytest.raises(ValueError, match="nothing to choose a vocabulary for"):
        TaskVectors({"w": torch.ones(2)}, {"a": {"w": torch.ones(2)}}, vocabulary="union")


def test_a_binary_tokenizer_is_read_only_where_it_is_another(tmp_path):
    work, out = tmp_path, tmp_path / "merged"
    for number, name in enumerate(("base", "same", "other")):
        save(work / name, "llama", 10, None, number)
        (work / name / "tokenizer.model").write_bytes(b"no sentencepiece" if name != "other" else b"nor this")
    run("merge", work / "base", work / "same", "-o", out)
    assert (out / "tokenizer.model").read_bytes() == b"no sentencepiece"
    said = run("merge", work / "base", work / "other", "-o", work / "new", code=2)
    assert "can not be read by transformers" in said and "with a tokenizer.json" in said


def test_a_choice_for_equal_tokens_changes_nothing(tmp_path):
    work = tmp_path
    for number, name in enumerate(("base", "task")): save(work / name, "llama", 10, make_tokenizer(WORDS), number)
    run("merge", work / "base", work / "task", "-o", work / "plain")
    for choice in ("base", "union", "task"):
        said = run("merge", work / "base", work / "task", "--vocabulary", choice, "-o", work / f"to {choice}")
        assert f"the vocabulary '{choice}' changes nothing" in said
        written = (work / f"to {choice}" / "model.safetensors").read_bytes()
        assert written == (work / "plain" / "model.safetensors").read_bytes()


def test_rows_stay_in_their_shards(tmp_path):
    work, out = tasks_of(tmp_path, "llama"), tmp_path / "merged"
    kind = transformers.LlamaForCausalLM
    model = kind.from_pretrained(work / "base")
    (work / "base" / "model.safetensors").unlink()
    model.save_pretrained(work / "base", max_shard_size="2KB")
    run("merge", work / "base", work / "longer", "--vocabulary", "union", "-o", out)
    index = lambda folder: json.loads((folder / "model.safetensors.index.json").read_text())["weight_map"]
    assert index(out) == index(work / "base")
    assert len(kind.from_pretrained(out).get_input_embeddings().weight) == 12


def aligned(work, tasks, choice="union"):
    "The same models in memory, brought together by the library's own views."
    opened = TaskVectors(work / "base", {task: work / task for task in tasks}, vocabulary=choice)
    copied = lambda model: {n: model[n].clone() for n in opened.parameters}
    states = {task: copied(source) for task, source in opened.sources.items()}
    return opened, TaskVectors(copied(opened.pretrained), states)


@pytest.mark.parametrize("method", [name for name in METHODS if name != "fisher"])
def test_every_method_streams_over_them(tmp_path, method, monkeypatch):
    work, tasks = tasks_of(tmp_path, "llama"), ["turned", "longer", "more"]
    lazy, plain = aligned(work, tasks)
    expected = load_checkpoint(merge_model(plain, tmp_path / "plain.safetensors", method, 0.5))
    monkeypatch.setenv("TVB_MEMORY", "300KB")
    found = load_checkpoint(merge_model(lazy, tmp_path / "lazy.safetensors", method, 0.5))
    for name in expected: assert torch.equal(found[name], expected[name]), name


def test_bases_are_built_over_them(tmp_path):
    work, tasks = tasks_of(tmp_path, "llama"), ["turned", "longer", "more"]
    lazy, plain = aligned(work, tasks)
    assert torch.equal(lazy.gram(), plain.gram())
    one, other = (BalancedBasis(2).fit(vectors).merged() for vectors in (lazy, plain))
    for name in one: assert torch.equal(one[name], other[name])
    few = lazy.subset(["more", "turned"])                   # the tokens stay those of all three
    assert few.shapes == lazy.shapes and torch.equal(few.gram(), plain.subset(["more", "turned"]).gram())


def test_a_stored_basis_remembers_the_choice(tmp_path):
    work, basis = tasks_of(tmp_path, "llama"), tmp_path / "basis"
    run("basis", "build", work / "base", work / "turned", work / "longer", work / "more", "--vocabulary", "base",
        "-M", "1", "-o", basis)
    assert load_basis(basis).settings["sources"]["vocabulary"] == "base"
    estimated = run("estimate", work / "base", work / "turned", work / "longer", "--vocabulary", "union", "-M", "1",
                    "-o", tmp_path / "new", "--json")
    assert json.loads(estimated)["certain"] > 0
    run("basis", "remove", basis, "more")
    run("basis", "add", basis, "more", work / "more")
    run("basis", "merge", basis, "--pretrained", work / "base", "--scaling", "0.5", "-o", tmp_path / "merged")
    assert numbers_of(tmp_path / "merged") == numbers_of(work / "base")


class Watched(Checkpoint):
    "A checkpoint that notes how much is read of it at once."
    def __init__(self, tensors):
        super().__init__(load_checkpoint(tensors).specs)
        self.reads = []

    def read(self, name, start, stop, out):
        self.reads.append((start, stop))
        return super().read(name, start, stop, out)

    def __getitem__(self, name): raise AssertionError(f"{name} was read as a whole")


def test_only_the_rows_that_are_wanted_are_read():
    rows, width = 1000, 64
    watched = Watched({"embed": torch.arange(rows * width, dtype=torch.float32).view(rows, width)})
    turned = torch.arange(rows).flip(0)
    for row, runs in ((turned, 10), (torch.arange(rows) - 3, 1)):
        row = row.clamp(min=0)
        view = Gathered(Rows(torch.zeros(rows, dtype=torch.int64), row), {0: (watched, "embed")}, watched.spec("embed"))
        watched.reads.clear()
        start, stop = 500 * width + 5, 509 * width + 7         # a block that begins and ends inside a row
        found = view.read(start, stop, torch.empty(stop - start))
        assert torch.equal(found, watched.specs["embed"][row].flatten()[start:stop])
        assert len(watched.reads) == runs and sum(b - a for a, b in watched.reads) == stop - start


def test_a_head_that_is_one_tensor_with_the_embedding_stays_one(tmp_path):
    work = tasks_of(tmp_path, "llama")
    for name in ("base", "longer"):
        state = load_file(work / name / "model.safetensors")
        state["lm_head.weight"] = state["model.embed_tokens.weight"]
        torch.save(state, work / name / "pytorch_model.bin")
        (work / name / "model.safetensors").unlink()
    run("merge", work / "base", work / "longer", "--vocabulary", "union", "--exclude", "lm_head*", "-o",
        tmp_path / "merged")
    written = load_file(tmp_path / "merged" / "model.safetensors")
    assert torch.equal(written["lm_head.weight"], written["model.embed_tokens.weight"])
    assert len(written["lm_head.weight"]) == 12


TOKENS = {"<unk>": 0, "a": 1, "b": 2, "ab": 3}


@pytest.mark.parametrize("kind", ["bpe", "wordpiece", "unigram", "wordlevel"])
def test_a_tokenizer_of_each_kind_gets_the_new_tokens(tmp_path, kind):
    made = {
        "bpe": lambda more: models.BPE(TOKENS | more, [("a", "b"), ("ab", "b")][:1 + len(more)], unk_token="<unk>"),
        "wordpiece": lambda more: models.WordPiece(TOKENS | more, unk_token="<unk>"),
        "unigram": lambda more: models.Unigram([(t, -1.0) for t in TOKENS | more], unk_id=0),
        "wordlevel": lambda more: models.WordLevel(TOKENS | more, unk_token="<unk>"),
    }[kind]
    work = tmp_path
    for number, (name, more) in enumerate({"base": {}, "more": {"abb": 4}}.items()):
        known = Tokenizer(made(more))
        known.pre_tokenizer = pre_tokenizers.Whitespace()
        found = transformers.PreTrainedTokenizerFast(tokenizer_object=known, unk_token="<unk>")
        found.add_tokens(["<x>"] if name == "base" else ["<y>"])
        save(work / name, "llama", 8, found, number)
    run("merge", work / "base", work / "more", "--vocabulary", "union", "-o", work / "merged")
    tokenizer = transformers.AutoTokenizer.from_pretrained(work / "merged")
    assert tokenizer.get_vocab() == TOKENS | {"<x>": 4, "abb": 5, "<y>": 6}
    assert tokenizer("a abb<y> ab <x>")["input_ids"] == [1, 5, 6, 3, 4]
    read = read_vocabularies({n: work / n for n in ("base", "more", "merged")})
    for name, vocabulary in read.items(): assert vocabulary.tokens == numbers_of(work / name)


def made_by(kind, more, merges):
    "A tokenizer of one of the classes of transformers, with some more pieces."
    if kind == "t5":
        pieces = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁", -2.0), ("a", -1.0), ("▁a", -1.5)]
        return transformers.T5Tokenizer(vocab=[*pieces, *((piece, -1.0) for piece in more)], extra_ids=0)
    space, start = ("▁", ["<unk>", "<s>", "</s>"]) if kind == "llama" else ("Ġ", ["<|endoftext|>"])
    pieces = [*start, space, "a", "b", f"{space}a", *more]
    made = transformers.LlamaTokenizer if kind == "llama" else transformers.GPT2Tokenizer
    return made(vocab={piece: number for number, piece in enumerate(pieces)}, merges=[(space, "a"), *merges])


@pytest.mark.parametrize("kind, space", [("llama", "▁"), ("gpt2", "Ġ"), ("t5", "▁")])
def test_a_tokenizer_of_each_class_gets_the_new_tokens(tmp_path, kind, space):
    work, out = tmp_path, tmp_path / "merged"
    base, more = made_by(kind, [], []), made_by(kind, [f"{space}ab"], [(f"{space}a", "b")])
    base.add_tokens(["<b>"])
    more.add_tokens(["<m>"])
    more.add_special_tokens({"additional_special_tokens": ["<|im|>"]})
    save(work / "base", "llama", 16, base, 0)
    save(work / "more", "llama", 16, more, 1)
    run("merge", work / "base", work / "more", "--vocabulary", "union", "-o", out)
    tokenizer, first = transformers.AutoTokenizer.from_pretrained(out), len(base.get_vocab())
    assert tokenizer.get_vocab() == base.get_vocab() | {f"{space}ab": first, "<m>": first + 1, "<|im|>": first + 2}
    text = "a ab<m>a<|im|> ab"
    assert tokenizer.tokenize(text) == more.tokenize(text)              # as in the model that has these tokens
    assert tokenizer.tokenize("a<b>a") == base.tokenize("a<b>a")
    assert tokenizer.added_tokens_decoder[first + 2].special and not tokenizer.added_tokens_decoder[first + 1].special


def test_older_files_of_a_tokenizer(tmp_path):
    work, out = tasks_of(tmp_path, "bert"), tmp_path / "merged"
    special = ["[UNK]", "[PAD]", "[CLS]", "[SEP]", "[MASK]"]
    (work / "base" / "tokenizer.json").unlink()
    (work / "base" / "tokenizer_config.json").write_text('{"tokenizer_class": "BertTokenizer"}')
    (work / "base" / "vocab.txt").write_text("\n".join([*special, "a", "river"]) + "\n")
    for place in ("more", "older"):                     # tokens of a tokenizer.json, and of another vocab.txt
        if place == "older":
            (work / "more" / "tokenizer.json").unlink()
            shutil.copy(work / "base" / "tokenizer_config.json", work / "more")
            (work / "more" / "vocab.txt").write_text("\n".join([*special, "a", "river", "##s"]) + "\n")
            (work / "more" / "added_tokens.json").write_text('{"<end>": 8}')
        run("merge", work / "base", work / "more", "--vocabulary", "union", "-o", out)
        lines = (out / "vocab.txt").read_text().splitlines()
        assert lines[:7] == [*special, "a", "river"] and numbers_of(out) == {t: n for n, t in enumerate(lines)}
        assert read_vocabularies({"out": out})["out"].tokens == numbers_of(out)
        tokenizer = transformers.AutoTokenizer.from_pretrained(out)
        found = tokenizer("a river<end>", add_special_tokens=False)["input_ids"]
        assert found == [5, 6, numbers_of(out)["<end>"]]
        if place == "older": assert tokenizer.tokenize("rivers") == ["river", "##s"]


def test_older_files_of_a_tokenizer_with_merges(tmp_path):
    work, out = tasks_of(tmp_path, "bert"), tmp_path / "merged"
    (work / "base" / "tokenizer.json").unlink()
    (work / "base" / "vocab.json").write_text(json.dumps({word: number for number, word in enumerate(WORDS)}))
    (work / "base" / "tokenizer_config.json").write_text('{"added_tokens_decoder": {}}')
    run("merge", work / "base", work / "more", "--vocabulary", "union", "-o", out)
    assert json.loads((out / "added_tokens.json").read_text()) == {"stone": 7, "<end>": 8}
    added = json.loads((out / "tokenizer_config.json").read_text())["added_tokens_decoder"]
    assert added["8"]["content"] == "<end>" and added["8"]["special"] and not added["7"]["special"]
    assert read_vocabularies({"out": out})["out"].tokens == expected_tokens_of(WORDS, ["stone", "<end>"])
    (work / "base" / "merges.txt").write_text("#version: 0.2\nr i\n")
    assert as_json(work / "base")["model"]["merges"] == [["r", "i"]]


def expected_tokens_of(words, more): return {token: number for number, token in enumerate([*words, *more])}


def test_models_inside_a_model_are_resized(tmp_path):
    small = dict(hidden_size=16, intermediate_size=24, num_hidden_layers=1, num_attention_heads=2, projection_dim=8)
    for number, (name, rows, more) in enumerate((("base", 7, []), ("more", 9, ["stone", "hill"]))):
        torch.manual_seed(number)
        text = small | dict(vocab_size=rows, bos_token_id=0, eos_token_id=1, pad_token_id=0)
        vision = small | dict(image_size=16, patch_size=8)
        config = transformers.CLIPConfig(text_config=text, vision_config=vision, projection_dim=8)
        transformers.CLIPModel(config).save_pretrained(tmp_path / name)
        make_tokenizer(WORDS, more).save_pretrained(tmp_path / name)
    out = tmp_path / "merged"
    run("merge", tmp_path / "base", tmp_path / "more", "--vocabulary", "union", "-o", out)
    assert json.loads((out / "config.json").read_text())["text_config"]["vocab_size"] == 9
    model, about = transformers.CLIPModel.from_pretrained(out, output_loading_info=True)
    assert not about["mismatched_keys"] and model.config.text_config.vocab_size == 9
    name = "text_model.embeddings.token_embedding.weight"
    assert torch.equal(model.state_dict()[name][7:], load_file(tmp_path / "more" / "model.safetensors")[name][7:])


def test_one_file_has_no_room_for_a_tokenizer(tmp_path):
    work, out = tasks_of(tmp_path, "llama"), tmp_path / "merged.safetensors"
    said = run("merge", work / "base", work / "longer", "--vocabulary", "union", "-o", out)
    assert "It is one file: in a folder, config.json, tokenizer.json would go with these" in said
    assert len(load_file(out)["lm_head.weight"]) == 12
    run("merge", work / "base", work / "longer", "--vocabulary", "union", "--vector", "-o", out)
    vector = load_file(out)["lm_head.weight"]
    assert len(vector) == 12 and not vector[7:].any() and vector[:7].all()      # only one task has the new tokens


def test_rows_that_nobody_has(tmp_path):
    work, out = tasks_of(tmp_path, "llama"), tmp_path / "merged"
    state = load_file(work / "longer" / "model.safetensors")
    del state["lm_head.weight"]
    save_file(state, work / "longer" / "model.safetensors")
    words = ["merge", work / "base", work / "longer", "--exclude", "lm_head*", "-o", out, "--vocabulary"]
    assert "No model has a row of 'lm_head.weight' for the token 'hill'" in run(*words, "union", code=2)
    assert "has no tensor 'lm_head.weight' that fits" in run(*words, "longer", code=2)
    assert not out.exists()
    run(*words, "base")
    few = json.loads((work / "more" / "tokenizer.json").read_text())
    few["added_tokens"][-1]["id"] = 50                      # a token whose number is beyond all rows
    (work / "more" / "tokenizer.json").write_text(json.dumps(few))
    run("merge", work / "base", work / "more", "-o", out, "--vocabulary", "base")
    assert "for the token '<end>'" in run("merge", work / "base", work / "more", "-o", work / "new", "--vocabulary",
                                          "union", code=2)


def test_a_worker_opens_the_same(tmp_path):
    work = tasks_of(tmp_path, "llama")
    tasks = TaskVectors(work / "base", {n: work / n for n in ("turned", "longer")}, vocabulary="union", heads="none")
    there = tasks.shared()()
    assert there.shapes == tasks.shapes and torch.equal(there.gram(), tasks.gram())
    grown = tasks.without_task("turned")
    assert grown.shapes == tasks.shapes and torch.equal(grown.gram(), tasks.gram()[1:, 1:])
    larger = tasks.with_task("more", work / "more")
    names = ["turned", "longer", "more"]
    again = TaskVectors(work / "base", {n: work / n for n in names}, vocabulary="union", heads="none")
    assert torch.allclose(larger.gram(), again.gram())


def test_special_tokens_follow_the_vocabulary_of_a_task(tmp_path):
    work, out = tasks_of(tmp_path, "llama"), tmp_path / "merged"
    config = json.loads((work / "turned" / "config.json").read_text()) | {"bos_token_id": 6, "eos_token_id": 5}
    (work / "turned" / "config.json").write_text(json.dumps(config))
    run("merge", work / "base", work / "turned", "--vocabulary", "turned", "-o", out)
    made = json.loads((out / "config.json").read_text())
    assert (made["bos_token_id"], made["eos_token_id"]) == (6, 5)
    same = (out / "generation_config.json").read_bytes() == (work / "turned" / "generation_config.json").read_bytes()
    assert same


# heads


def classifiers(work, base="classifier"):
    "A pretrained model, and two that sort texts into 2 and into 5 classes."
    torch.manual_seed(0)
    config = lambda labels: transformers.BertConfig(**SMALL, vocab_size=10, num_labels=labels)
    kinds = {"model": transformers.BertModel, "masked": transformers.BertForMaskedLM,
             "classifier": transformers.BertForSequenceClassification}
    kinds[base](config(3)).save_pretrained(work / "base")
    for name, labels in (("two", 2), ("five", 5)):
        found = transformers.BertForSequenceClassification(config(labels))
        found.config.id2label = {number: f"{name} {number}" for number in range(labels)}
        found.save_pretrained(work / name)
    return work


def body_of(state):
    "What a classifier, a masked model and the model without a head have in common, under the names of the last."
    inside = {n.removeprefix("bert."): tensor for n, tensor in state.items()}
    return {n: tensor for n, tensor in inside.items() if n.startswith(("embeddings", "encoder"))}


@pytest.mark.parametrize("base", ["classifier", "masked", "model"])
@pytest.mark.parametrize("choice", ["base", "none", "two", "five"])
@pytest.mark.filterwarnings("ignore:All names of task 'two'")
def test_heads_are_left_alone(tmp_path, base, choice):
    work, out = classifiers(tmp_path, base), tmp_path / "merged"
    said = run("merge", work / "base", work / "two", work / "five", "--heads", choice, "-o", out)
    states = {n: load_file(work / n / "model.safetensors") for n in ("base", "two", "five")}
    written = load_file(out / "model.safetensors")
    bodies, made = {n: body_of(state) for n, state in states.items()}, body_of(written)
    for name, tensor in made.items():
        mean = bodies["base"][name] + (bodies["two"][name] + bodies["five"][name] - 2 * bodies["base"][name]) / 2
        assert (tensor - mean).abs().max() <= 1e-6, name
    assert len(made) == len(bodies["base"])
    head = lambda state: {n: t for n, t in state.items() if n.startswith("cl")}
    kept = {} if choice == "none" else head(states[choice])
    assert set(head(written)) == set(kept)
    for name, tensor in kept.items(): assert torch.equal(written[name], tensor), name
    config = json.loads((out / "config.json").read_text())
    if choice in ("two", "five"):
        model, about = transformers.BertForSequenceClassification.from_pretrained(out, output_loading_info=True)
        assert not about["missing_keys"] and not about["mismatched_keys"]
        assert model.config.num_labels == len(kept["classifier.bias"]) and model.config.id2label[1] == f"{choice} 1"
        assert config["architectures"] == ["BertForSequenceClassification"]
    else: assert config == json.loads((work / "base" / "config.json").read_text())
    assert "Heads were left out of the arithmetic" in said and "Heads were left out" in (out / "README.md").read_text()
    assert json.loads((out / "tvb.json").read_text())["heads"]["choice"] == choice


def test_heads_are_refused_without_a_choice(tmp_path):
    work, out = classifiers(tmp_path), tmp_path / "merged"
    said = run("merge", work / "base", work / "two", work / "five", "-o", out, code=2)
    assert "'classifier.weight' has shape [2, 16] instead of [3, 16]" in said and "--heads" in said and not out.exists()
    # what is left out need not agree
    run("merge", work / "base", work / "two", "--exclude", "classifier*", "-o", out)
    assert torch.equal(load_file(out / "model.safetensors")["classifier.bias"],
                       load_file(work / "base" / "model.safetensors")["classifier.bias"])


def test_a_model_of_another_size_is_no_head(tmp_path):
    work, out = classifiers(tmp_path), tmp_path / "merged"
    deeper = transformers.BertConfig(**SMALL | {"num_hidden_layers": 3}, vocab_size=10, num_labels=2)
    transformers.BertForSequenceClassification(deeper).save_pretrained(work / "deeper")
    said = run("merge", work / "base", work / "deeper", "--heads", "base", "-o", out, code=2)
    assert "encoder.layer.2." in said and "is new" in said and not out.exists()


def test_a_task_that_is_called_base(tmp_path):
    work, out = classifiers(tmp_path), tmp_path / "merged"
    run("merge", work / "base", f"base={work / 'five'}", "--heads", "base", "-o", out)
    written, base = (load_file(work / n / "model.safetensors") for n in ("merged", "base"))
    assert torch.equal(written["classifier.bias"], base["classifier.bias"])     # the word means the pretrained model


def test_heads_of_other_names(tmp_path):
    work, out = tmp_path, tmp_path / "merged"
    for name, rows in (("base", 3), ("task", 3)):
        (work / name).mkdir()
        state = {"body": torch.randn(4, 4), "answer.weight": torch.randn(rows, 4)}
        save_file(state, work / name / "model.safetensors")
    run("merge", work / "base", work / "task", "--heads", "task", "--heads-names", "answer.*", "-o", out)
    states = {n: load_file(work / n / "model.safetensors") for n in ("base", "task", "merged")}
    assert torch.equal(states["merged"]["answer.weight"], states["task"]["answer.weight"])
    run("merge", work / "base", work / "task", "--heads", "base", "--heads-names", "answer.*", "-o", out)
    assert torch.equal(load_file(out / "model.safetensors")["answer.weight"], states["base"]["answer.weight"])


def test_a_tokenizer_behind_a_broken_link_is_not_taken_for_none(tmp_path):
    for name in ("base", "task"):
        (tmp_path / name).mkdir()
        save_file({"model.embed_tokens.weight": torch.randn(4, 4)}, tmp_path / name / "model.safetensors")
        (tmp_path / name / "tokenizer.json").symlink_to(tmp_path / "gone.json")
    said = run("merge", tmp_path / "base", tmp_path / "task", "-o", tmp_path / "out", code=2)
    assert "tokenizer.json is a link to a file that is not there" in said and not (tmp_path / "out").exists()


@pytest.mark.filterwarnings("ignore:All names of")
@pytest.mark.parametrize("start", ["bert.", "module.bert.", "model.bert."])
def test_heads_beside_a_common_beginning_take_nothing_of_the_body(tmp_path, start):
    work, wrapper = tmp_path, start.removesuffix("bert.")
    body = {n: torch.randn(4, 4) for n in ("layer.0.weight", "layer.1.weight", "pooler.weight")}
    tuned = {n: tensor + 1 for n, tensor in body.items()}
    save_file(body, work / "base.safetensors")
    head = {f"{wrapper}answer.weight": torch.randn(2, 4)}
    save_file({start + n: tensor for n, tensor in tuned.items()} | head, work / "task.safetensors")
    for choice in ("none", "base", "task"):
        files = [work / f"{name}.safetensors" for name in ("base", "task")]
        said = run("merge", *files, "--heads", choice, "-o", work / "out")
        found = {n.rpartition("bert.")[2]: tensor for n, tensor in load_checkpoint(work / "out").items()}
        assert "task 'none'" not in said
        assert all(torch.allclose(found.pop(n), tensor, atol=1e-6) for n, tensor in tuned.items())
        assert [n.rpartition(".")[0].rpartition(".")[2] for n in found] == (["answer"] if choice == "task" else [])


def test_a_head_in_a_folder_that_the_base_lacks_is_named_and_left_out(tmp_path):
    work, out = tmp_path, tmp_path / "merged"
    for name in ("base", "task"):
        (work / name).mkdir()
        save_file({"body": torch.randn(4, 4)}, work / name / "model.safetensors")
    (work / "task" / "2_Dense").mkdir()
    save_file({"linear.weight": torch.randn(2, 4)}, work / "task" / "2_Dense" / "model.safetensors")
    modules = [dict(idx=n, name=str(n), path=path, type="x") for n, path in enumerate(("", "2_Dense"))]
    (work / "task" / "modules.json").write_text(json.dumps(modules))
    said = run("merge", work / "base", work / "task", "--heads", "task", "--heads-names", "2_Dense/*", "-o", out)
    assert "no folder for it: `2_Dense/linear.weight`" in said
    assert list(load_file(out / "model.safetensors")) == ["body"]


def test_heads_in_shards_of_their_own(tmp_path):
    work, out = classifiers(tmp_path), tmp_path / "merged"
    for name in ("base", "two"):
        model = transformers.BertForSequenceClassification.from_pretrained(work / name)
        shutil.rmtree(work / name)
        model.save_pretrained(work / name, max_shard_size="2KB")
    for choice in ("two", "none", "base"):
        run("merge", work / "base", work / "two", "--heads", choice, "-o", out)
        found = load_checkpoint(out)
        assert ("classifier.weight" in found) == (choice != "none")
        transformers.BertModel.from_pretrained(out)


def test_tokens_and_heads_together(tmp_path):
    work, out = tmp_path, tmp_path / "merged"
    config = lambda rows, labels: transformers.BertConfig(**SMALL, vocab_size=rows, num_labels=labels)
    kind = transformers.BertForSequenceClassification
    for number, (name, rows, labels, more) in enumerate((("base", 10, 3, []), ("two", 12, 2, ["stone"]))):
        torch.manual_seed(number)
        kind(config(rows, labels)).save_pretrained(work / name)
        make_tokenizer(WORDS, more).save_pretrained(work / name)
    run("merge", work / "base", work / "two", "--vocabulary", "union", "--heads", "two", "-o", out)
    model, about = kind.from_pretrained(out, output_loading_info=True)
    assert not about["missing_keys"] and not about["unexpected_keys"] and not about["mismatched_keys"]
    assert model.config.num_labels == 2 and numbers_of(out)["stone"] == 7
    two = load_file(work / "two" / "model.safetensors")
    assert torch.equal(model.get_input_embeddings().weight[7], two["bert.embeddings.word_embeddings.weight"][7])


def test_a_classifier_of_a_causal_model(tmp_path):
    work, out = tmp_path, tmp_path / "merged"
    kind, config = transformers.LlamaForSequenceClassification, transformers.LlamaConfig
    small = SMALL | dict(vocab_size=10, num_key_value_heads=2, pad_token_id=0, tie_word_embeddings=False)
    torch.manual_seed(0)
    transformers.LlamaForCausalLM(config(**small)).save_pretrained(work / "base")
    for name, labels in (("two", 2), ("five", 5)): kind(config(**small, num_labels=labels)).save_pretrained(work / name)
    states = {n: load_file(work / n / "model.safetensors") for n in ("base", "two", "five")}
    for choice, head in (("five", "score.weight"), ("base", "lm_head.weight"), ("none", None)):
        run("merge", work / "base", work / "two", work / "five", "--heads", choice, "-o", out)
        written = load_file(out / "model.safetensors")
        assert {n for n in written if not n.startswith("model.")} == ({head} if head else set())
        if head: assert torch.equal(written[head], states[choice][head])
    run("merge", work / "base", work / "two", work / "five", "--heads", "five", "-o", out)
    model, about = kind.from_pretrained(out, output_loading_info=True)
    assert not about["missing_keys"] and not about["unexpected_keys"] and model.config.num_labels == 5


def test_the_head_of_a_wrapped_model(tmp_path):
    work, out = classifiers(tmp_path), tmp_path / "merged"
    wrapped = {f"module.{n}": t for n, t in load_file(work / "five" / "model.safetensors").items()}
    save_file(wrapped, work / "five" / "model.safetensors")
    with pytest.warns(UserWarning, match="begin with 'module.'"):
        run("merge", work / "base", work / "five", "--heads", "five", "-o", out)
    assert torch.equal(load_file(out / "model.safetensors")["classifier.bias"], wrapped["module.classifier.bias"])


def test_a_head_with_a_row_for_each_token(tmp_path):
    work, out = tasks_of(tmp_path, "llama"), tmp_path / "merged"
    words = ["merge", work / "base", work / "more", "--heads", "more", "--heads-names", "lm_head*", "-o", out]
    said = run(*words, "--vocabulary", "union", code=2)
    assert "'lm_head.weight' has a row for each token, and the tokens differ" in said and not out.exists()


# what differs in form only


def test_differences_of_form_are_bridged(tmp_path):
    generator = torch.Generator().manual_seed(0)
    draw = lambda *shape: torch.randn(*shape, generator=generator)
    embed = draw(6, 4)
    base = {"embed": embed, "head": embed.clone(), "logit_scale": draw(1)[0], "position_ids": torch.arange(6)}
    tied = draw(6, 4)
    tasks = {
        "one head": {"embed": tied, "logit_scale": draw(1), "position_ids": torch.arange(6)},      # stored once, [1]
        "untied": {"embed": draw(6, 4), "head": draw(6, 4), "logit_scale": draw(1)[0]},            # no position_ids
    }
    save_file(base, tmp_path / "base.safetensors")
    for name, state in tasks.items(): save_file(state, tmp_path / f"{name}.safetensors")
    files = [f"{name}={tmp_path / name}.safetensors" for name in tasks]
    run("merge", tmp_path / "base.safetensors", *files, "-o", tmp_path / "out.safetensors")
    found = load_file(tmp_path / "out.safetensors")
    for name, other in (("embed", "embed"), ("head", "head")):
        mean = (tied + tasks["untied"][other]) / 2
        assert (found[name] - mean).abs().max() <= 1e-6
    assert found["logit_scale"].shape == () and torch.equal(found["position_ids"], base["position_ids"])
    scales = sum(state["logit_scale"].reshape(()) for state in tasks.values()) / 2
    assert (found["logit_scale"] - scales).abs() <= 1e-6


def test_the_beginning_of_names_is_found_after_the_selection(tmp_path):
    work, out = classifiers(tmp_path, "model"), tmp_path / "merged"
    words = ["merge", work / "base", work / "two", work / "five", "-o", out]
    assert "are there behind 'bert.'" in run(*words, code=2)
    with pytest.warns(UserWarning, match="begin with 'bert.'"): run(*words, "--exclude", "classifier*")
    assert transformers.BertModel.from_pretrained(out).config.vocab_size == 10
