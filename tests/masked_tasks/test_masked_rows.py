"""Every row of the table of masked tasks: words, sources, cuts, names."""
import os
import random
import re

import pytest
from transformers import AutoTokenizer
from datasets_by_hand import FIXTURES, MARKS, RUNS, own_row, rows_with, shown, table_of, values_of, write_own

from tvb.language.prompts import label_ids
from tvb.language.prompt_tasks import encode_split
from tvb.language.registry import TaskRow, parse_masked_tasks
from tvb.language.sources import examples_of
from tvb.language.loading import load_masked_task

BABI = """
    single-supporting-fact two-supporting-facts three-supporting-facts two-arg-relations three-arg-relations
    yes-no-questions counting lists-sets simple-negation indefinite-knowledge basic-coreference conjunction
    compound-coreference time-reasoning basic-deduction basic-induction positional-reasoning size-reasoning
    path-finding agents-motivations
""".split()
VARIANTS = {
    "anli": ["anli_r1", "anli_r2", "anli_r3"],
    "race": ["race_high", "race_middle"],
    "babi_nli": [f"babi_nli_{config}" for config in BABI],
    "human-vs-machine": ["human-vs-machine_research_abstracts_labeled", "human-vs-machine_wiki_labeled"],
}
ODD = [
    "word " * 5000,
    "",
    "?!.,;:" * 40,
    "\U0001f600\U0001f468\u200d\U0001f469\u200d\U0001f467 " * 30,
    "a <mask> b </s> <s> <pad><unk>",
    "one\ttwo\nthree\r\nfour",
    "{0} }{ {1^} {text}",
    " ",
    "\u6587\u7ae0\u2028\u0130\u00a0",
]


@pytest.mark.parametrize("name", FIXTURES)
def test_a_row_says_what_was_written_by_hand(name, hub, rows, tokenizer):
    facts, row = FIXTURES[name], rows[name]
    task = load_masked_task(row, tokenizer, hub, shots=1, seed=0)
    wanted = [(f"<s>{one['says']}</s>", f" {one['word']}") for one in facts["examples"]]
    words = lambda split: [tokenizer.decode([task.label_ids[label]]) for label in split.labels]
    found = {kind: list(zip(shown(tokenizer, split), words(split), strict=True)) for kind, split in task.splits.items()}
    assert found["train"] == wanted and task.train.labels.tolist() == list(
        range(len(wanted))
    ), "one shot of each class, class after class"
    assert found["test"] == found["validation"] and sorted(found["test"]) == sorted(wanted)
    assert list(task.prompt.words.values()) == [one["word"] for one in facts["examples"]] and (
        task.name,
        task.metric,
    ) == (name, "accuracy")
    assert not any(split.truncated for split in task.splits.values())


@pytest.mark.parametrize("name", FIXTURES)
def test_the_row_names_its_source(name, rows):
    facts, row = FIXTURES[name], rows[name]
    assert (row.name, row.train, row.validation) == (name, *facts["splits"])
    assert [row.hub, row.config] == [*facts.get("hub", []), "", ""][:2] and row.label == facts.get("label", "label")
    if "files" in facts: assert row.files == facts["files"]
    for one in facts["examples"]: # the table says which published words it replaces
        if "published" in one: assert re.search(rf"\b{one['published']}\b", row.note) and one["word"] in row.note


def test_every_row_has_a_fixture_and_the_families_have_their_variants(rows):
    assert 75 <= len(rows) <= 85
    assert set(FIXTURES) == set(rows) - {name for names in VARIANTS.values() for name in names if name not in FIXTURES}
    assert all(row.name == name and isinstance(row, TaskRow) for name, row in rows.items())
    for names in VARIANTS.values():
        whole = next(rows[name] for name in names if name in FIXTURES)
        for name in names:
            assert (
                rows[name].prompt == whole.prompt and rows[name].hub == whole.hub and rows[name].family == whole.family
            )
        assert len({(rows[name].config, rows[name].train, rows[name].validation) for name in names}) == len(names)
    assert [(rows[name].config, rows[name].train, rows[name].validation) for name in VARIANTS["anli"]] == [
        ("", f"train_r{n}", f"dev_r{n}") for n in (1, 2, 3)
    ]
    assert [rows[name].config for name in (*VARIANTS["race"], *VARIANTS["babi_nli"])] == ["high", "middle", *BABI]
    assert [rows[name].config for name in VARIANTS["human-vs-machine"]] == [
        "research_abstracts_labeled",
        "wiki_labeled",
    ]
    assert 6 <= len({row.family for row in rows.values()}) <= 10


def test_the_label_words_are_single_tokens_of_roberta(rows, tokenizer):
    try: real = AutoTokenizer.from_pretrained(os.environ.get("TVB_ROBERTA") or "roberta-base", local_files_only=True)
    except OSError: real = tokenizer # none on this machine
    for name, row in rows.items():
        assert len(label_ids(row.prompt.words, real)) == len(row.prompt.words), name


# ---------------------------------------------------------------- cuts, and texts that a tokenizer seldom sees


def at(values, path):
    "The value at a path such as endings.0."
    for step in path.split("."): values = values[int(step) if step.isdigit() else step]
    return values


def put(values, path, text):
    "Put a text at a path; a list gets it as its only member."
    whole, _, last = path.rpartition(".")
    held = at(values, whole) if whole else values
    last = int(last) if last.isdigit() else last
    held[last] = [text] if isinstance(held[last], list) else text


def filled(facts, values):
    "The sentence of a row, from the hand-written template."
    def one(found):
        value = at(values, found[2])
        if found[2] == "choices.text": value = [f"{letter}: {text}" for letter, text in zip("ABCDE", value)]
        if isinstance(value, list): value = " ".join(value)
        value = re.sub("\n+", " ", value).strip()
        if "*" in found[3] and value.endswith(tuple(".,;:!?")): value = value.rstrip(".,;:!?")
        if "^" in found[3]: value = value[0].lower() + value[1:]
        return found[1] + value if value else ""
    return re.sub(r"( ?)\{([\w.]+)(\W*)\}", one, facts["prompt"]).replace(" <mask>", "<mask>")


def test_the_fixtures_agree_with_themselves():
    for facts in FIXTURES.values():
        for one in facts["examples"]: assert filled(facts, values_of(facts, one["row"])) == one["says"]


def paths_of(facts):
    "The texts of a task, in the order of its template."
    return [path for path, _ in re.findall(r"\{([\w.]+)(\W*)\}", facts["prompt"])]


@pytest.mark.parametrize("name", FIXTURES)
def test_only_the_named_texts_are_cut_and_they_share_the_room(name, rows, tokenizer):
    facts, runs = FIXTURES[name], dict(zip(FIXTURES[name]["cut"], RUNS, strict=False))
    whole = [path for path in paths_of(facts) if path not in runs]
    for length, long in [(512, None), (96, None), *((512, path) for path in whole)]:
        values, short = [values_of(facts, facts["examples"][0]["row"]) for _ in range(2)]
        for path, run in runs.items():
            put(values, path, f"{run} " * 700 + run)
            put(short, path, run)
        for held in (values, short):
            if long: put(held, long, "word " * 300 + "word") # more than an equal share
        split = encode_split(rows[name].prompt, examples_of(rows[name], table_of(facts, [values])), tokenizer, length)
        says = shown(tokenizer, split)[0]
        counts = [len(re.findall(rf"\b{run}\b", says)) for run in runs.values()]
        for run in runs.values(): says = re.sub(rf"\b{run}(?: {run})*", run, says)
        assert says == f"<s>{filled(facts, short)}</s>" and split.lengths.tolist() == [length] and split.truncated == 1
        assert max(counts) - min(counts) <= 1 and sum(counts) > length / 4


@pytest.mark.parametrize("name", FIXTURES)
def test_no_text_loses_the_mask_or_changes_the_label(name, rows, tokenizer):
    facts, row, generator = FIXTURES[name], rows[name], random.Random(name)
    paths = paths_of(facts)
    classes = [number % len(facts["examples"]) for number in range(max(12, len(facts["examples"])))]
    generator.shuffle(classes)
    made = []
    for number, label in enumerate(classes):
        values, bare = values_of(facts, facts["examples"][label]["row"]), (
            generator.choice(facts["cut"]) if len(paths) > 1 else ""
        )
        for place, path in enumerate(paths):
            text = lambda shift: ("" if path == bare else f"{MARKS[label]} ") + ODD[(number + place + shift) % len(ODD)]
            held = at(values, path)
            if isinstance(held, list): held[:] = [text(shift) for shift in range(len(held))]
            else: put(values, path, text(0))
        made.append(values)
    examples = examples_of(row, table_of(facts, made))
    assert len(examples) == len(made)
    for length in (512, 64):
        split = encode_split(row.prompt, examples, tokenizer, length)
        assert split.labels.tolist() == classes and split.ids.shape[1] <= length and 0 < split.truncated
        for label, says in zip(classes, shown(tokenizer, split)):
            assert says.startswith("<s>") and says.endswith("</s>")
            assert set(re.findall(rf"\b({'|'.join(MARKS)})\b", says.lower())) == {MARKS[label]}


@pytest.mark.parametrize("cut, least", [("fields", 7), ("fields:text", 7), ("fields:other,text", 7), ("tail", 1)])
def test_texts_that_are_too_long_in_every_way_of_cutting(cut, least, tmp_path, tokenizer):
    row = own_row(tmp_path, cut=cut, texts="text other", template="{text} It was <mask>. {other}")
    data = rows_with(text=["alpha " * 5000, "alpha"] * 2, other=["beta", "beta " * 5000] * 2, label=[0, 1, 1, 0])
    write_own(tmp_path / "own", train=data, validation=data)
    for length in (512, 40, least):
        task = load_masked_task(row, tokenizer, tmp_path, shots=2, max_length=length)
        assert (
            len(shown(tokenizer, task.test)) == 4
            and task.test.lengths.max() <= length
            and task.test.truncated == task.train.truncated == 4
        )
    if cut != "tail":
        with pytest.raises(
            ValueError, match="^The words of the template .* alone are 6 tokens, but max_length is 5: shorten .*$"
        ):
            load_masked_task(row, tokenizer, tmp_path, shots=2, max_length=5)
    with pytest.raises(ValueError, match="^max_length is 0"):
        load_masked_task(row, tokenizer, tmp_path, shots=2, max_length=0)


# ---------------------------------------------------------------- names


def test_names_families_and_prefixes(rows):
    everything = tuple(rows)
    assert (
        parse_masked_tasks("all", rows) == parse_masked_tasks("", rows) == everything
        and parse_masked_tasks(",".join(everything), rows) == everything
    )
    for prefix, names in VARIANTS.items(): assert sorted(parse_masked_tasks(prefix, rows)) == sorted(names)
    for family in dict.fromkeys(row.family for row in rows.values()):
        assert parse_masked_tasks(family, rows) == tuple(name for name in everything if rows[name].family == family)
    assert parse_masked_tasks(" anli, glue_rte ", rows) == ("anli_r1", "anli_r2", "anli_r3", "glue_rte")


@pytest.mark.parametrize(
    "tasks, says",
    [
        ("glue_rtee", "did you mean glue_rte"),
        ("hellaswg", "did you mean hellaswag"),
        ("ARC-Hard", "ARC-"),
        ("snli,snli", "snli is named twice"),
        ("anli,anli_r2", "anli_r2 is named twice"),
        (",", "No task is named"),
    ],
)
def test_a_wrong_name_is_one_sentence(tasks, says, rows):
    with pytest.raises(ValueError, match="(?s)^[^\n]+$") as stop: parse_masked_tasks(tasks, rows)
    assert says in str(stop.value)
