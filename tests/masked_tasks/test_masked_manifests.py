"""Manifests, what is kept from the hub, and the real data."""
import json
from collections import Counter
from dataclasses import replace

import datasets
import papermill
import pytest
from datasets_by_hand import FIXTURES, own_data, own_row, rows_of, table_of, write_hub, write_own

from tvb.language.twelve import TEXT_TASKS
from tvb.language.text_files import read_split
from tvb.language.sources import open_split
from tvb.language.loading import load_masked_task
from tvb.language.manifests import fetch_masked_task, masked_manifest, masked_manifests
from tvb.running.parameters import parameters_of
from tvb.running.provenance import json_bytes


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
