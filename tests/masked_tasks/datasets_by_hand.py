"""Small data sets of tasks.yaml and of an own table: what the tests of masked tasks share."""
import copy
import csv
from pathlib import Path

import datasets
import yaml

from tvb.language.registry import TABLE, read_table

FIXTURES = {
    facts["task"]: facts
    for facts in yaml.safe_load(Path(__file__).with_name("tasks.yaml").read_text(encoding="utf-8"))
}
RUNS = ["alpha", "beta", "gamma", "delta", "omega"] # each is repeated until it is too long
# each says one label
MARKS = "ant bear cat dog eel fox goat hare ibis jay kite lynx mole newt owl pig quail rat seal toad".split()
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


def values_of(facts, row):
    "A row of tasks.yaml by column."
    return copy.deepcopy(dict(zip(facts["columns"], row, strict=True)))


def feature(kind):
    "A type of tasks.yaml as a feature."
    if isinstance(kind, str): return datasets.Value(kind)
    if isinstance(kind, list): return datasets.List(feature(kind[0]))
    return (
        datasets.ClassLabel(names=kind["names"])
        if "names" in kind
        else {name: feature(part) for name, part in kind.items()}
    )


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


def shown(tokenizer, split):
    "Each example of a split as text, taken from batches as training takes them, and its label word behind it."
    ids, attention, mask_at = split.batch(range(len(split)))
    assert ((ids == tokenizer.mask_token_id).sum(1) == 1).all() and (
        ids.gather(1, mask_at[:, None]) == tokenizer.mask_token_id
    ).all()
    return [tokenizer.decode(row[seen.bool()], clean_up_tokenization_spaces=False) for row, seen in zip(ids, attention)]


def read_heading(path):
    "The column headings of a table."
    return path.read_text(encoding="utf-8").split("\n")[0].split("\t")


def write_table(path, *rows, columns=None):
    "A table with a line for each row."
    columns = columns or read_heading(TABLE)
    path.write_text(
        "\n".join("\t".join(cells) for cells in [columns, *([row.get(name, "") for name in columns] for row in rows)])
        + "\n",
        encoding="utf-8",
    )
    return path


def own_row(tmp_path, **change):
    "The row of an own table."
    return read_table(write_table(tmp_path / "own.tsv", {**OWN, "hub": "someone/things", "config": "one", **change}))[
        "own"
    ]


def own_data(count, start=0):
    "Made-up rows whose text says its label."
    one = lambda row: {"text": f"{'good' if row % 2 else 'bad'} thing {row} , really .", "label": row % 2, "other": 0.5}
    return datasets.Dataset.from_list([one(row) for row in range(start, start + count)])


def rows_with(**columns):
    "A table of these columns."
    return datasets.Dataset.from_dict(columns)


def alone(table, path): table.to_parquet(f"{path}.parquet")


def write_own(folder, write=alone, train=None, validation=None):
    "The splits of the own task in a folder."
    folder.mkdir(parents=True, exist_ok=True)
    for split, table, usual in (("train", train, own_data(12)), ("validation", validation, own_data(8, 12))):
        write(usual if table is None else table, folder / split)
    return folder
