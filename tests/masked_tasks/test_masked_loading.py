"""Where data may lie, which shots are drawn, what is loaded again, and what can be wrong with data."""
import json
import re
from collections import Counter

import datasets
import pyarrow.parquet
import pytest
from datasets_by_hand import (
    FIXTURES, alone, own_data, own_row, rows_of, rows_with, shown, table_of, write_hub, write_own,
)

from tvb.language.twelve import Example, Examples, TEXT_TASKS
from tvb.language.text_files import write_split
from tvb.language.prompt_tasks import PromptTask, encode_split
from tvb.language.registry import task_table
from tvb.language.sources import examples_of, open_split
from tvb.language.draws import draw_shots, shortages
from tvb.language.loading import load_masked_task, load_masked_tasks
from tvb.miniature.text_rows import train_tokenizer


# ---------------------------------------------------------------- where data may lie


def json_lines(table, path):
    path.write_text("".join(json.dumps(row) + "\n" for row in table), encoding="utf-8")


def parts(table, path):
    "Two files for one split."
    for part in range(2):
        table.shard(2, part, contiguous=True).to_parquet(path.with_name(f"{path.name}-{part:05d}-of-00002.parquet"))


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


# ---------------------------------------------------------------- shots and splits


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


def test_a_word_of_several_tokens_is_told_before_data_are_read(rows, tmp_path):
    poor = train_tokenizer(["a b"], 300, ["A"])
    with pytest.raises(ValueError, match="task imdb: The word 'terrible' of label '0' is . tokens"):
        load_masked_task(rows["imdb"], poor, tmp_path / "nowhere")
