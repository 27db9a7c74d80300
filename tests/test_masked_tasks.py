"""The table of masked-language-model tasks: each row against examples written by hand, texts that try to lose the
mask, shots, layouts of data, errors."""
import copy
import csv
import json
import os
import random
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import datasets
import papermill
import pyarrow.parquet
import pytest
import yaml
from transformers import AutoTokenizer

from tvb.language.twelve import Example, Examples, TEXT_TASKS
from tvb.language.text_files import read_split, write_split
from tvb.language.prompts import label_ids
from tvb.language.prompt_tasks import PromptTask, encode_split
from tvb.language.registry import TABLE, TaskRow, parse_masked_tasks, read_table, task_table
from tvb.language.sources import examples_of, open_split
from tvb.language.draws import draw_shots, shortages
from tvb.language.loading import load_masked_task, load_masked_tasks
from tvb.language.manifests import fetch_masked_task, masked_manifest, masked_manifests
from tvb.miniature.text_rows import train_tokenizer
from tvb.running.parameters import parameters_of
from tvb.running.provenance import json_bytes

FIXTURES = {
    facts["task"]: facts
    for facts in yaml.safe_load(Path(__file__).with_name("masked_tasks.yaml").read_text(encoding="utf-8"))
}
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
RUNS = ["alpha", "beta", "gamma", "delta", "omega"] # each is repeated until it is too long
# each says one label
MARKS = "ant bear cat dog eel fox goat hare ibis jay kite lynx mole newt owl pig quail rat seal toad".split()
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


# ---------------------------------------------------------------- the small data sets

def feature(kind):
    "A type of masked_tasks.yaml as a feature."
    if isinstance(kind, str): return datasets.Value(kind)
    if isinstance(kind, list): return datasets.List(feature(kind[0]))
    return (
        datasets.ClassLabel(names=kind["names"])
        if "names" in kind
        else {name: feature(part) for name, part in kind.items()}
    )


def values_of(facts, row):
    "A row of masked_tasks.yaml by column."
    return copy.deepcopy(dict(zip(facts["columns"], row, strict=True)))


def table_of(facts, rows):
    "Rows as a table with the schema of the hub."
    return datasets.Dataset.from_list(
        rows, features=datasets.Features({name: feature(kind) for name, kind in facts["columns"].items()})
    )


def rows_of(facts):
    "The hand-written rows, and those that the task leaves out."
    return [values_of(facts, row) for row in [*facts.get("dropped", []), *(one["row"] for one in facts["examples"])]]


def write_hub(root, facts):
    """The data set of a task below a root: as the hub lays it out, or as LM-BFF does. The validation split is in
    reversed order."""
    rows = rows_of(facts)
    for split, part in zip(facts["splits"], (rows, rows[::-1])):
        if "files" in facts:
            path = root / "k-shot" / facts["files"] / "1-0" / f"{split}.csv"
            path.parent.mkdir(parents=True, exist_ok=True)
            with open(path, "w", newline="", encoding="utf-8") as file:
                csv.writer(file).writerows([row["label"], row["text"]] for row in part)
        else:
            folder = root.joinpath(*facts["hub"])
            folder = folder if len(facts["hub"]) == 2 else folder / "data"
            folder.mkdir(parents=True, exist_ok=True)
            table_of(facts, part).to_parquet(folder / f"{split}-00000-of-00001.parquet")


@pytest.fixture(scope="module", autouse=True)
def quiet(tmp_path_factory):
    "A cache of its own, no hub, no progress bars."
    datasets.disable_progress_bars()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TVB_CACHE", str(tmp_path_factory.mktemp("cache")))
        patch.setattr(datasets, "load_dataset", lambda *args, **settings: pytest.fail(f"the hub was asked for {args}"))
        yield


@pytest.fixture(scope="module")
def hub(tmp_path_factory):
    "A folder with the data of every task."
    root = tmp_path_factory.mktemp("hub")
    for facts in FIXTURES.values(): write_hub(root, facts)
    return root


@pytest.fixture(scope="module")
def rows():
    "The table of the package."
    return task_table()


@pytest.fixture(scope="module")
def tokenizer(rows):
    "A byte-level tokenizer that was trained on the small data sets, with every label word as one token."
    words = dict.fromkeys(
        [word for row in rows.values() for word in row.prompt.words.values()] + RUNS + MARKS + ["word"]
    )
    says = [one["says"].replace("<mask>", "") for facts in FIXTURES.values() for one in facts["examples"]]
    return train_tokenizer(says + [*RUNS, *MARKS] * 30, 3000, words)


def shown(tokenizer, split):
    "Each example of a split as text, taken from batches as training takes them, and its label word behind it."
    ids, attention, mask_at = split.batch(range(len(split)))
    assert ((ids == tokenizer.mask_token_id).sum(1) == 1).all() and (
        ids.gather(1, mask_at[:, None]) == tokenizer.mask_token_id
    ).all()
    return [tokenizer.decode(row[seen.bool()], clean_up_tokenization_spaces=False) for row, seen in zip(ids, attention)]


# ---------------------------------------------------------------- every row of the table

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
        (",", "no task is named"),
    ],
)
def test_a_wrong_name_is_one_sentence(tasks, says, rows):
    with pytest.raises(ValueError, match="(?s)^[^\n]+$") as stop: parse_masked_tasks(tasks, rows)
    assert says in str(stop.value)


# ---------------------------------------------------------------- an own table

OWN = {
    "task": "own",
    "family": "sentiment",
    "train": "train",
    "validation": "validation",
    "label": "label",
    "texts": "text",
    "template": "{text} It was <mask>.",
    "cut": "fields",
    "classes": "0=terrible; 1=great",
}


def write_table(path, *rows, columns=None):
    "A table with a line for each row."
    columns = columns or read_heading(TABLE)
    path.write_text(
        "\n".join("\t".join(cells) for cells in [columns, *([row.get(name, "") for name in columns] for row in rows)])
        + "\n",
        encoding="utf-8",
    )
    return path


def read_heading(path):
    "The column headings of a table."
    return path.read_text(encoding="utf-8").split("\n")[0].split("\t")


def test_an_own_table_adds_rows_and_replaces_those_of_the_same_name(tmp_path, rows):
    two = {"task": "two_*", "variants": "x y", "config": "*"}
    path = write_table(tmp_path / "own.tsv", OWN, {**OWN, "task": "snli", "family": "mine"}, {**OWN, **two})
    assert list(read_table(path)) == ["own", "snli", "two_x", "two_y"] and read_table(path)["two_y"].config == "y"
    joined = task_table(str(path))
    assert set(rows) < set(joined) and set(joined) - set(rows) == {"own", "two_x", "two_y"}
    assert (
        joined["snli"].family == "mine"
        and joined["mr"] == rows["mr"]
        and parse_masked_tasks("two", joined) == ("two_x", "two_y")
    )
    assert task_table("") == task_table() == rows


@pytest.mark.parametrize("change, says", [
    ({"template": "{text} {other} <mask>."}, ["line 2, column template", "other"]),
    ({"template": "{text} It was."}, ["line 2, column template", "has no <mask>"]),
    ({"texts": ""}, ["line 2, column texts", "no text is named"]),
    ({"classes": "0=terrible"}, ["line 2, column classes"]),
    ({"classes": "0=terrible; 1"}, ["line 2, column classes", "1", "is no class"]),
    ({"classes": "0=terrible; 0=great"}, ["line 2, column classes", "0"]),
    ({"classes": "0=great; 1=great"}, ["line 2, column classes", "great"]),
    ({"cut": "fields:words"}, ["line 2, column cut", "words"]),
    ({"cut": "middle"}, ["line 2, column cut", "middle"]),
    ({"task": "", "family": "x"}, ["line 2, column task"]),
    ({"texts": "text=a|upper"}, ["line 2, column texts", "upper"]),
    ({"task": "own_*", "variants": ""}, ["line 2, column variants"]),
])
def test_a_broken_row_is_told_with_file_line_and_column(change, says, tmp_path):
    path = write_table(tmp_path / "own.tsv", {**OWN, **change})
    with pytest.raises(ValueError, match="(?s)^[^\n]+$") as stop: read_table(path)
    for part in ["own.tsv", *says]: assert part in str(stop.value)


def test_a_broken_table_is_told(tmp_path):
    def told(path):
        with pytest.raises(ValueError, match="(?s)^[^\n]+$") as stop: read_table(path)
        return str(stop.value)
    heading = read_heading(TABLE)
    assert "'colour'" in told(write_table(tmp_path / "a.tsv", OWN, columns=[*heading, "colour"]))
    assert "'classes'" in told(
        write_table(tmp_path / "b.tsv", OWN, columns=[name for name in heading if name != "classes"])
    )
    twice = told(write_table(tmp_path / "c.tsv", OWN, {**OWN, "task": "next"}, OWN))
    assert "line 4" in twice and "own" in twice
    short = write_table(tmp_path / "d.tsv", OWN)
    short.write_text(short.read_text() + "next\tsentiment\n")
    assert "line 3" in told(short)
    with pytest.raises(FileNotFoundError, match="nowhere.tsv"): task_table(str(tmp_path / "nowhere.tsv"))


# ---------------------------------------------------------------- shots

def test_shots_are_drawn_again_only_where_a_class_is_short():
    labels = ["b"] * 3 + ["a"] * 50 + ["b"] * 2
    drawn = draw_shots(labels, ("a", "b"), 8, 0)
    assert [labels[row] for row in drawn] == ["a"] * 8 + ["b"] * 8 and len(set(drawn[:8])) == 8
    held = [0, 1, 2, 53, 54]
    assert sorted(drawn[8:13]) == held and set(drawn[13:]) <= set(held), "first all its rows once"
    assert drawn == draw_shots(labels, ("a", "b"), 8, 0) and drawn != draw_shots(labels, ("a", "b"), 8, 1)
    enough = draw_shots(labels, ("a", "b"), 5, 0)
    assert len(set(enough)) == 10 and sorted(enough[5:]) == held
    assert [labels[row] for row in draw_shots(labels, ("b", "a"), 2, 3)] == ["b", "b", "a", "a"]
    assert (
        shortages(labels, ("a", "b"), 5) == {}
        and set(shortages(labels, ("a", "b"), 8)) == {"b"}
        and set(shortages(labels, ("a", "b"), 60)) == {"a", "b"}
    )
    with pytest.raises(ValueError, match="'c'"): draw_shots(labels, ("a", "b", "c"), 8, 0)
    seen = Counter(row for seed in range(200) for row in draw_shots(labels, ("a", "b"), 8, seed)[:8])
    assert set(seen) == set(range(3, 53)) and max(seen.values()) < 4 * min(seen.values()), "every row has its turn"


# ---------------------------------------------------------------- where data may lie

def own_row(tmp_path, **change):
    "The row of an own table."
    return read_table(write_table(tmp_path / "own.tsv", {**OWN, "hub": "someone/things", "config": "one", **change}))[
        "own"
    ]


def own_data(count, start=0):
    "Made-up rows whose text says its label."
    one = lambda row: {"text": f"{'good' if row % 2 else 'bad'} thing {row} , really .", "label": row % 2, "other": 0.5}
    return datasets.Dataset.from_list([one(row) for row in range(start, start + count)])


def json_lines(table, path):
    path.write_text("".join(json.dumps(row) + "\n" for row in table), encoding="utf-8")


def parts(table, path):
    "Two files for one split."
    for part in range(2):
        table.shard(2, part, contiguous=True).to_parquet(path.with_name(f"{path.name}-{part:05d}-of-00002.parquet"))


def alone(table, path): table.to_parquet(f"{path}.parquet")


LAYOUTS = [
    ("own", alone),
    ("own", lambda table, path: table.to_parquet(path / "0000.parquet")),
    ("own", lambda table, path: table.save_to_disk(path)),
    ("own", lambda table, path: table.to_csv(f"{path}.csv", index=False)),
    ("own", lambda table, path: table.to_csv(f"{path}.tsv", index=False, sep="\t")),
    ("own/data", parts),
    ("someone/things", lambda table, path: json_lines(table, path.with_suffix(".jsonl"))),
    (
        "someone/things",
        lambda table, path: path.with_suffix(".json").write_text(json.dumps(list(table)), encoding="utf-8"),
    ),
    ("someone/things/one", lambda table, path: table.to_parquet(f"{path}-00000-of-00001.parquet")),
]


def write_own(folder, write=alone, train=None, validation=None):
    "The splits of the own task in a folder."
    folder.mkdir(parents=True, exist_ok=True)
    for split, table, usual in (("train", train, own_data(12)), ("validation", validation, own_data(8, 12))):
        write(usual if table is None else table, folder / split)
    return folder


def test_every_layout_gives_the_same_task(tmp_path, tokenizer):
    row, found = own_row(tmp_path), []
    for number, (folder, write) in enumerate(LAYOUTS):
        root = tmp_path / str(number)
        write_own(root / folder, write)
        assert len(open_split(row, "train", root)) == 12 and len(open_split(row, "validation", str(root))) == 8
        found.append(load_masked_task(row, tokenizer, root, shots=4))
        texts = [
            re.fullmatch(r"<s>(good|bad) thing (\d+) , really \. It was<mask>\.</s>", says)
            for says in shown(tokenizer, found[-1].train)
        ]
        assert [text[1] for text in texts] == ["bad"] * 4 + ["good"] * 4 and [int(text[2]) % 2 for text in texts] == [
            0
        ] * 4 + [1] * 4
    assert len({task.hash for task in found}) == 1


def test_the_folder_of_the_task_comes_before_that_of_the_hub(tmp_path, tokenizer):
    row = own_row(tmp_path)
    write_own(tmp_path / "someone" / "things", validation=own_data(4, 100))
    assert len(open_split(row, "validation", tmp_path)) == 4
    write_own(tmp_path / "someone" / "things" / "one", validation=own_data(5, 100))
    assert len(open_split(row, "validation", tmp_path)) == 5
    write_own(tmp_path / "own", validation=own_data(6, 100))
    assert len(open_split(row, "validation", tmp_path)) == 6


def test_without_a_folder_the_hub_is_asked_for_repository_and_configuration(tmp_path, tokenizer, rows, monkeypatch):
    asked = []
    monkeypatch.setattr(
        datasets, "load_dataset", lambda *place, split: asked.append((*place, split)) or own_data(6, 200)
    )
    row = own_row(tmp_path, hub="someone/elsewhere")
    task = load_masked_task(row, tokenizer, shots=2)
    assert (
        len(task.train) == 4
        and len(task.test) == 6
        and set(asked) == {("someone/elsewhere", "one", "train"), ("someone/elsewhere", "one", "validation")}
    )
    asked.clear()
    open_split(own_row(tmp_path, config=""), "train")
    assert [[part for part in place if part] for place in asked] == [["someone/things", "train"]]
    monkeypatch.setattr(
        datasets, "load_dataset", lambda *place, **settings: (_ for _ in ()).throw(ConnectionError("no route"))
    )
    found, missing = load_masked_tasks(["own"], {"own": row}, tokenizer, shots=3)
    assert (
        not found and "own" in missing["own"] and "someone/elsewhere" in missing["own"] and "\n" not in missing["own"]
    )
    # is not on the hub
    with pytest.raises((FileNotFoundError, ValueError), match="subj"): open_split(rows["subj"], "train")


@pytest.mark.parametrize("name", [name for name, row in task_table().items() if row.files])
def test_files_of_lm_bff_say_the_same_words(name, rows, tokenizer, tmp_path):
    row, facts = rows[name], TEXT_TASKS[rows[name].files]
    texts = lambda split, number: tuple(f"Text {place} , {split} {number} , end ." for place in facts.texts)
    for split in ("train", "validation", "test"):
        examples = [Example(texts(split, number), label) for number, label in enumerate(facts.labels)]
        write_split(tmp_path / "k-shot" / row.files / "1-7", row.files, split, examples)
    task = load_masked_task(row, tokenizer, tmp_path, shots=1, seed=7)
    for split, source in {"train": "train", "test": "test", "validation": "test"}.items():
        for says, label in zip(shown(tokenizer, task.splits[split]), task.splits[split].labels, strict=True):
            found = re.findall(r"ext \d+ , (\w+) (\d+) ,", says)
            assert len(found) == len(facts.texts) and len(set(found)) == 1 and found[0][0] == source
            assert tokenizer.decode([task.label_ids[label]]) == f" {facts.prompt.words[facts.labels[int(found[0][1])]]}"


# ---------------------------------------------------------------- loading

def test_a_short_class_is_said_and_filled_up(tmp_path, tokenizer):
    row = own_row(tmp_path)
    write_own(tmp_path / "own", train=own_data(12).select([0, 1, 2, 3, 5, 7, 9, 11]))
    with pytest.warns(UserWarning, match="own.* '0' has 2 rows.* 4 shots"):
        task = load_masked_task(row, tokenizer, tmp_path, shots=4)
    says = shown(tokenizer, task.train)
    assert len(says) == 8 and len(set(says[:4])) == 2 and len(set(says[4:])) == 4


def test_search_and_limit_divide_the_split_and_do_not_follow_the_seed(tmp_path, tokenizer):
    row = own_row(tmp_path)
    write_own(tmp_path / "own", train=own_data(60), validation=own_data(50, 100))
    load = lambda **settings: load_masked_task(row, tokenizer, tmp_path, shots=4, **settings)
    texts = lambda task: [set(shown(tokenizer, split)) for split in task.splits.values()]
    (train, validation, test), (other, *same) = texts(load(seed=0, limit=30, search=10)), texts(
        load(seed=1, limit=30, search=10)
    )
    assert (
        (len(validation), len(test)) == (10, 20)
        and not validation & test
        and same == [validation, test]
        and train != other
    )
    whole = texts(load(limit=30))
    assert whole[1] == whole[2] == validation | test
    assert list(map(len, texts(load()))) == [8, 50, 50] and list(map(len, texts(load(limit=900)))) == [8, 50, 50]
    with pytest.warns(UserWarning, match="50 rows, so 25 instead of 40 choose"):
        assert list(map(len, texts(load(search=40)))) == [8, 25, 25]
    for settings in (dict(search=-1), dict(limit=-1), dict(shots=0)):
        with pytest.raises(ValueError, match=next(iter(settings))):
            load_masked_task(row, tokenizer, tmp_path, **settings)


def test_a_second_load_reads_no_data_set_and_changed_data_are_read(tmp_path, tokenizer, monkeypatch):
    row = own_row(tmp_path)
    write_own(tmp_path / "own", train=own_data(14))
    first = load_masked_task(row, tokenizer, tmp_path, shots=3)
    with monkeypatch.context() as patch:
        for name in ("read_table", "ParquetFile"):
            patch.setattr(pyarrow.parquet, name, lambda *args, **settings: pytest.fail("the data set was read"))
        again = load_masked_task(row, tokenizer, tmp_path, shots=3)
    assert (
        isinstance(again, PromptTask)
        and again.hash == first.hash
        and again.prompt == first.prompt
        and again.label_ids == first.label_ids
    )
    for settings in (dict(seed=1), dict(shots=2), dict(limit=4), dict(search=2), dict(max_length=9)):
        assert load_masked_task(row, tokenizer, tmp_path, **{"shots": 3, **settings}).hash != first.hash
    write_own(tmp_path / "own", train=own_data(14, 300))
    changed = load_masked_task(row, tokenizer, tmp_path, shots=3)
    assert changed.hash != first.hash and all(
        int(re.search(r"\d+", says)[0]) >= 300 for says in shown(tokenizer, changed.train)
    )
    other = train_tokenizer(["It was good ."], 400, ["terrible", "great", "good", "bad"])
    assert shown(other, load_masked_task(row, other, tmp_path, shots=3).train) == shown(
        tokenizer, changed.train
    ), "each tokenizer has its own ids"


# ---------------------------------------------------------------- what can be wrong

def rows_with(**columns):
    "A table of these columns."
    return datasets.Dataset.from_dict(columns)


@pytest.mark.parametrize(
    "train, validation, says",
    [
        (rows_with(words=["a", "b"], label=[0, 1]), None, ["own", "train", "'text'", "words"]),
        (rows_with(text=["a", "b"], mark=[0, 1]), None, ["own", "train", "'label'", "mark"]),
        (rows_with(text=["a", "b", "c"], label=[0, 1, 7]), None, ["own", "train.parquet", "row 2", "label 7", "0, 1"]),
        (
            None,
            rows_with(text=["a", "b", "c"], label=["0", "1", "x"]),
            ["own", "validation.parquet", "row 2", "'x'", "0, 1"],
        ),
        (None, rows_with(text=["a", "b"], label=[0, None]), ["own", "row 1", "None", "0, 1"]),
        (rows_with(text=["a", "b"], label=[1, 1]), None, ["own", "'0'"]),
        (None, rows_with(text=[{"a": 3.5}, {"a": 4.5}], label=[0, 1]), ["own", "row 0", "'text'", "3.5"]),
        (None, rows_with(text=["a"], label=[1]).select([]), ["own", "validation"]),
    ],
)
def test_broken_data_are_one_sentence(train, validation, says, tmp_path, tokenizer):
    write_own(tmp_path / "own", train=train, validation=validation)
    with pytest.raises(ValueError, match="(?s)^[^\n]+$") as stop:
        load_masked_task(own_row(tmp_path), tokenizer, tmp_path, shots=1)
    for part in says: assert part in str(stop.value)


@pytest.mark.parametrize("empty", ["", "  ", None, "\n\t"])
def test_rows_without_any_text_are_left_out_counted_and_said(empty, tmp_path, tokenizer):
    row, holes = own_row(tmp_path), rows_with(text=["a", empty, "b", empty, "c"], label=[0, 1, 1, 0, 0])
    found = examples_of(row, holes)
    assert [(one.texts, one.label) for one in found] == [
        ({"text": "a"}, "0"),
        ({"text": "b"}, "1"),
        ({"text": "c"}, "0"),
    ] and found.skipped == 2
    write_own(tmp_path / "own", train=holes, validation=holes)
    with pytest.warns(UserWarning) as said: task = load_masked_task(row, tokenizer, tmp_path, shots=2)
    assert (
        sorted(shown(tokenizer, task.train)[:2]) == ["<s>a It was<mask>.</s>", "<s>c It was<mask>.</s>"]
        and len(task.test) == 3
        and task.test.skipped == 2
    )
    assert shown(tokenizer, task.train)[2:] == ["<s>b It was<mask>.</s>"] * 2
    said = " | ".join(str(one.message) for one in said)
    assert (
        "2 rows of validation.parquet have no text and were skipped" in said
        and "of train.parquet have no text" in said
        and "class '1' has 1 rows" in said
    )
    pair = own_row(tmp_path, texts="text other", template="{text} <mask>, {other^}")
    found = examples_of(pair, rows_with(text=["a", empty, empty], other=["B", "C", ""], label=[0, 1, 1]))
    assert (
        shown(tokenizer, encode_split(pair.prompt, found, tokenizer)) == ["<s>a<mask>, b</s>", "<s><mask>, c</s>"]
        and found.skipped == 1
    )


def test_labels_are_numbers_names_or_how_they_are_spelled(tmp_path, tokenizer):
    said = lambda table, row: [one.label for one in examples_of(row, table)]
    plain, named = own_row(tmp_path), own_row(tmp_path, classes="bad=terrible; good/fine=great")
    for labels in ([1, 0], [1.0, 0.0], [True, False], ["1", " 0 "]):
        assert said(rows_with(text=["a", "b"], label=labels), plain) == ["1", "0"]
    for wrong in ([0.5, 1], ["one", "0"], [-1, 0]):
        with pytest.raises(ValueError, match="row 0"): said(rows_with(text=["a", "b"], label=wrong), plain)
    classes = lambda *names: rows_with(text=["a", "b"], label=[0, 1]).cast_column(
        "label", datasets.ClassLabel(names=list(names))
    )
    assert said(classes("1", "0"), plain) == ["0", "1"], "the number counts before the name"
    assert (
        said(classes("fine", "bad"), named)
        == ["good", "bad"]
        == said(rows_with(text=["a", "b"], label=["fine", "bad"]), named)
    )
    for number, write in enumerate((alone, LAYOUTS[2][1])): # parquet, save_to_disk
        write_own(tmp_path / str(number) / "own", write, classes("fine", "bad"), classes("fine", "bad"))
        task = load_masked_task(named, tokenizer, tmp_path / str(number), shots=1)
        assert task.test.labels.tolist() == [1, 0] and shown(tokenizer, task.train) == [
            "<s>b It was<mask>.</s>",
            "<s>a It was<mask>.</s>",
        ]


def test_dropped_rows_are_counted(rows):
    facts = FIXTURES["snli"]
    found = examples_of(rows["snli"], table_of(facts, rows_of(facts)))
    assert (
        isinstance(found, Examples)
        and len(found) == 3
        and found.skipped == 1
        and [one.label for one in found] == ["0", "1", "2"]
    )
    assert set(found[0].texts) == set(rows["snli"].prompt.fields) and "None" not in str(found)


def test_what_can_not_be_loaded_is_listed_and_the_others_go_on(hub, rows, tokenizer, tmp_path):
    for name in ("piqa", "siqa", "paws", "wanli", "imdb"): write_hub(tmp_path, FIXTURES[name])
    (tmp_path / "ybisk/piqa/data/validation-00000-of-00001.parquet").unlink()
    (tmp_path / "google-research-datasets/paws/labeled_final/train-00000-of-00001.parquet").write_bytes(
        b"PAR1 this is no table PAR1"
    )
    names = ("piqa", "siqa", "paws", "snli", "wanli", "imdb")
    found, missing = load_masked_tasks(names, rows, tokenizer, tmp_path, shots=1)
    assert list(found) == ["siqa", "wanli", "imdb"] and list(missing) == ["piqa", "paws", "snli"]
    for name, parts in {
        "piqa": ["validation", "ybisk/piqa"],
        "paws": ["train-00000-of-00001.parquet"],
        "snli": ["stanfordnlp/snli", str(tmp_path)],
    }.items():
        assert (
            "\n" not in missing[name] and name in missing[name] and all(part in missing[name] for part in parts)
        ), missing[name]
    with pytest.raises(FileNotFoundError, match="snli"): load_masked_task(rows["snli"], tokenizer, tmp_path)
    with pytest.raises(FileNotFoundError, match="nowhere"):
        load_masked_task(rows["snli"], tokenizer, tmp_path / "nowhere")


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
            ValueError, match="^the words of the template .* alone are 6 tokens, but max_length is 5: shorten .*$"
        ):
            load_masked_task(row, tokenizer, tmp_path, shots=2, max_length=5)
    with pytest.raises(ValueError, match="^max_length is 0"):
        load_masked_task(row, tokenizer, tmp_path, shots=2, max_length=0)


def test_a_word_of_several_tokens_is_told_before_data_are_read(rows, tmp_path):
    poor = train_tokenizer(["a b"], 300, ["A"])
    with pytest.raises(ValueError, match="task imdb: the word 'terrible' of label '0' is . tokens"):
        load_masked_task(rows["imdb"], poor, tmp_path / "nowhere")


# ---------------------------------------------------------------- manifests, and what is kept from the hub

@pytest.mark.parametrize("name", FIXTURES)
def test_a_task_is_kept_as_the_hub_has_it_and_both_are_described_alike(name, hub, rows, tmp_path, monkeypatch):
    facts, row = FIXTURES[name], rows[name]
    manifest = masked_manifest(row, hub, shots=1)
    assert [(one["word"], one["train"], one["validation"]) for one in manifest["classes"]] == [
        (one["word"], 1, 1) for one in facts["examples"]
    ]
    for part in manifest["splits"].values():
        assert (part["rows"], part["left_out"]) == (len(facts["examples"]), len(facts.get("dropped", [])))
    assert manifest["overlap"] == {"validation_rows_in_train": len(facts["examples"])} and str(hub) not in json.dumps(
        manifest
    )
    if "hub" not in facts: return
    tables = dict(zip(facts["splits"], (table_of(facts, part) for part in (rows_of(facts), rows_of(facts)[::-1]))))
    monkeypatch.setattr(datasets, "load_dataset", lambda *place, split: tables[split])
    paths = fetch_masked_task(row, tmp_path)
    assert [path.relative_to(tmp_path).as_posix() for path in paths] == [
        f"{name}/{split}.parquet" for split in facts["splits"]
    ]
    for path, table in zip(paths, tables.values()):
        held = datasets.Dataset.from_parquet(str(path), cache_dir=str(tmp_path / "cache"))
        assert held.features == table.features and held.to_dict() == table.to_dict()
    kept = masked_manifest(row, tmp_path)
    assert {key for key in kept if kept[key] != manifest[key]} <= {"describes", "read_from"}
    assert "of local files, which may hold a part" in kept["describes"]
    assert f"rows of the splits {row.train} and {row.validation} of {row.hub}" in masked_manifest(row)["describes"]


def test_what_is_there_is_left_alone(tmp_path, monkeypatch):
    row, asked = own_row(tmp_path), []
    monkeypatch.setattr(datasets, "load_dataset", lambda *place, split: asked.append(split) or own_data(6, 50))
    path = write_own(tmp_path / "own") / "validation.parquet"
    before = path.read_bytes()
    (tmp_path / "own" / "train.parquet").unlink()
    assert (
        [path.name for path in fetch_masked_task(row, tmp_path)] == ["train.parquet"]
        and asked == ["train"]
        and path.read_bytes() == before
    )
    assert fetch_masked_task(row, tmp_path) == [] and len(open_split(row, "train", tmp_path)) == 6
    with pytest.raises(ValueError, match="no column 'words'"):
        fetch_masked_task(replace(row, name="other", texts=(("text", "words"),)), tmp_path)
    with pytest.raises(ValueError, match="task own: give the data_root"): fetch_masked_task(row, "")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["own", "own.tsv"]


def test_data_prep_describes_what_is_there_and_names_what_is_not(root, hub, rows, tmp_path, monkeypatch):
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    notebook = root / "data_prep" / "masked_tasks.ipynb"
    assert parameters_of(notebook)["data_root"].default == "" and parameters_of(notebook)["tasks"].default == "all"
    monkeypatch.setitem(FIXTURES["imdb"], "examples", FIXTURES["imdb"]["examples"][:1]) # the other class has no rows
    for name in ("emotion", "glue_mnli", "subj", "imdb"): write_hub(tmp_path / "data", FIXTURES[name])
    parameters = {
        "tasks": "emotion,glue_mnli,subj,imdb,snli,cr",
        "data_root": str(tmp_path / "data"),
        "manifests": str(tmp_path / "manifests"),
        "shots": 1,
    }
    with pytest.raises(papermill.PapermillExecutionError, match="imdb .train.: a class has no rows"):
        papermill.execute_notebook(
            str(notebook),
            str(tmp_path / "out.ipynb"),
            parameters,
            cwd=str(root),
            progress_bar=False,
            execution_timeout=900,
        )
    cells = json.loads((tmp_path / "out.ipynb").read_text())["cells"]
    printed = "".join(line for cell in cells for output in cell.get("outputs", []) for line in output.get("text", []))
    assert "3 manifests written, 2 tasks missing" in printed and "missing: cr: task cr: there is no folder" in printed
    assert "missing: snli: task snli could not be loaded from the hub (stanfordnlp/snli train)" in printed
    found = {path.stem: json.loads(path.read_text()) for path in (tmp_path / "manifests").iterdir()}
    assert found == masked_manifests(["emotion", "glue_mnli", "subj"], rows, hub, shots=1)[0]


def test_the_committed_manifests_agree_with_the_table(root, rows):
    paths = sorted((root / "data_prep" / "manifests" / "masked_tasks").glob("*.json"))
    assert paths
    for path in paths:
        manifest = json.loads(path.read_text())
        row, part = rows[path.stem], manifest["splits"]
        assert path.read_bytes() == json_bytes(manifest) and manifest["task"] == path.stem
        assert (manifest["template"], manifest["hub"], manifest["config"]) == (row.template, row.hub, row.config)
        assert {one["name"]: one["word"] for one in manifest["classes"]} == row.prompt.words
        assert (
            f"{part['train']['rows']:,} train and {part['validation']['rows']:,} validation rows" in manifest[
                "describes"
            ]
        )


# ---------------------------------------------------------------- real tasks

def test_the_real_files_give_the_committed_manifests(root, real_data, rows):
    folder = root / "data_prep" / "manifests" / "masked_tasks"
    names = [
        name
        for name, row in rows.items()
        if (real_data / "lm-bff" / "k-shot" / (row.files or "none") / "64-0").is_dir()
    ]
    found, missing = masked_manifests(names, rows, real_data)
    assert not missing and len(names) == 12
    for name in names: assert found[name] == json.loads((folder / f"{name}.json").read_text())


def test_the_real_files_of_lm_bff(real_data, rows, tokenizer):
    found = 0
    for name, row in rows.items():
        folder = real_data / "lm-bff" / "k-shot" / row.files / "64-0"
        if not row.files or not folder.is_dir(): continue
        task, word = (
            load_masked_task(row, tokenizer, real_data / "lm-bff", limit=40),
            TEXT_TASKS[row.files].prompt.words,
        )
        words = lambda split: Counter(tokenizer.decode([task.label_ids[label]]) for label in task.splits[split].labels)
        assert (
            words("train") == Counter(f" {word[one.label]}" for one in read_split(folder, row.files, "train"))
            and len(task.test) == 40
        )
        assert words("test") <= Counter(f" {word[one.label]}" for one in read_split(folder, row.files, "test"))
        found += 1
    assert found == len(list((real_data / "lm-bff" / "k-shot").iterdir()))
