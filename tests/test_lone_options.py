"""An option that means something only beside another one is refused alone, before anything is read."""
import pytest
from typer.testing import CliRunner

from tvb.command_line.commands import app
from tvb.merging.recipes import Recipe
from tvb.vectors.collection import BESIDE, CHOICES, TaskVectors

MODELS = "merge {f} {f} -o x", "basis build {f} {f} -M 1 -o x", "estimate {f} {f} -M 1 -o x"
LONE = [
    *((f"{command} --vocabulary-rows a", "--vocabulary-rows", "--vocabulary") for command in MODELS),
    *((f"{command} --heads-names a", "--heads-names", "--heads") for command in MODELS),
    ("basis merge {f} --force -o x", "--force", "--pretrained"),
    ("basis recover {f} a --force -o x", "--force", "--pretrained"),
    ("basis inspect {f} --pretrained {f}", "--pretrained", "the fine-tuned checkpoints"),
    ("basis add {f} a {f} --pretrained {f}", "--pretrained", "--source"),
    ("basis remove {f} a --pretrained {f}", "--pretrained", "--source"),
    ("adapter merge {f} --shard-size 5GB -o x", "--shard-size", "--base"),
    ("adapter merge {f} --dtype float32 -o x", "--dtype", "--base"),
    ("adapter merge {f} --adapter -o x", "--adapter", "--base"),
    ("adapter merge {f} --adapter --base {f} --dtype float32 -o x", "--adapter", "--dtype"),
    ("report --place here", "--place", "--to"),
]


def said_of(words):
    result = CliRunner().invoke(app, words)
    return result.exit_code, result.output


@pytest.mark.parametrize("words,option,other", LONE, ids=[words for words, *_ in LONE])
def test_a_lone_option_is_refused_before_anything_is_read(tmp_path, monkeypatch, words, option, other):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("nothing that could be read")
    code, said = said_of(words.format(f="file").split())
    assert code == 2 and option in said and other in said and said.count("\n") == 1 and said.endswith(".\n")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize("name,other", BESIDE.items())
def test_a_lone_argument_is_refused_in_python_and_in_recipes(name, other):
    assert {name, other} <= set(CHOICES)
    for make in (lambda **given: TaskVectors("nowhere", {"a": "nowhere"}, **given),
                 lambda **given: Recipe("nowhere", {"a": "nowhere"}, **given)):
        for value in ("a", ["a"]):
            with pytest.raises(ValueError, match=f"`{name}` means nothing without .*`{other}`"): make(**{name: value})


def test_sources_take_the_pretrained_checkpoint_that_the_basis_remembers(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    said_of(["example", "."])
    files = ["digits.safetensors", "letters.safetensors", "fields.safetensors"]
    assert said_of(["basis", "build", "pretrained.safetensors", *files, "-M", "2", "-o", "basis"])[0] == 0
    sources = [word for file in files for word in ("--source", file)]
    code, said = said_of(["basis", "add", "basis", "rivers", "rivers.safetensors", *sources])
    assert code == 0 and "4 task vectors" in said
    assert said_of(["basis", "inspect", "basis", *files, "rivers.safetensors"])[0] == 0
