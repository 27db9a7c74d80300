"""An own table of masked tasks, and how a broken one is told."""
import pytest
from datasets_by_hand import OWN, read_heading, write_table

from tvb.language.registry import TABLE, parse_masked_tasks, read_table, task_table


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
    ({"texts": ""}, ["line 2, column texts", "No text is named"]),
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
