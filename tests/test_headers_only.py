"""Commands that read headers or text, or refuse what was typed, answer without importing torch."""
import os
import shlex
import shutil
import sys
from functools import partial

import pytest
from processes import Forks

from tvb import TaskVectors
from tvb.bases import BalancedBasis
from tvb.bases.growing import fit_stored
from tvb.command_line.checkpoints import write_example
from tvb.merging.recipes import read_recipe, run_recipe

CODE = """
import sys
from tvb.command_line.commands import main
try: main()
except SystemExit as error: code = error.code
print("torch" in sys.modules, code, file=sys.stderr)
"""
ANSWERS = [
    "--help", "-h", "--version", "merge --help", "basis --help", "basis build --help", "estimate --help",
    "adapter --help", "adapter merge --help", "measure --help", "doctor --help", "sweep --help", "run --help",
    "convert --help", "recipe from-recipe.safetensors", "basis inspect basis", "basis inspect basis --json",
    "basis inspect basis-int8", "basis inspect org/bases/basis", "compress --help", "decompress --help", "push --help",
    "basis inspect --help", "basis recover --help", "report --help", "example --help",
]
REFUSALS = {
    "recipe digits.safetensors": "does not say by which recipe",
    "recipe nowhere": "There is no file or folder nowhere",
    "merge nowhere digits.safetensors -o x.safetensors": "There is no file or folder nowhere",
    "merge pretrained.safetensors digits.safetensors --method tis -o x": "There is no merging method 'tis'",
    "merge pretrained.safetensors digits.safetensors --heads-names a -o x": "without --heads",
    "basis build pretrained.safetensors digits.safetensors --method tis -M 1 -o x": "There is no method 'tis'",
    "basis build nowhere digits.safetensors -M 1 -o x": "There is no file or folder nowhere",
    "estimate pretrained.safetensors digits.safetensors --method tis -M 1 -o x": "There is no method 'tis'",
    "estimate pretrained.safetensors nowhere -M 1 -o x": "There is no file or folder nowhere",
    "estimate pretrained.safetensors digits.safetensors fields.safetensors -M 0 -o x": "needs at least one vector",
    "basis build pretrained.safetensors digits.safetensors fields.safetensors -M 2 -o x": "choose M between 1 and 1",
    "compress pretrained.safetensors digits.safetensors nowhere --budget 1MB": "There is no file or folder nowhere",
    "compress pretrained.safetensors digits.safetensors fields.safetensors --budget lots -o x": "not a size in bytes",
    "compress pretrained.safetensors digits.safetensors fields.safetensors --budget 1MB --candidate magic -o x":
        "not as 'magic'",
    "compress pretrained.safetensors digits.safetensors fields.safetensors --budget 1MB --candidate 'pca-2 in int8'":
        "choose M between 1 and 1",
    "decompress nowhere -o x": "There is no file or folder nowhere",
    "basis inspect .": "holds no basis",
    "basis inspect org/nowhere": "not in the hub's cache",
    "basis inspect nowhere": "There is no file or folder nowhere",
    "basis merge nowhere -o x.safetensors": "There is no file or folder nowhere",
    "basis recover nowhere a -o x.safetensors": "There is no file or folder nowhere",
    "basis convert nowhere x": "There is no file or folder nowhere",
    "basis add nowhere a digits.safetensors": "There is no file or folder nowhere",
    "basis remove nowhere a": "There is no file or folder nowhere",
    "run nowhere.yaml": "There is no recipe file",
    "convert nowhere x.safetensors": "There is no file or folder nowhere",
    "doctor nowhere": "There is no folder nowhere",
    "push nowhere org/name": "There is no folder nowhere",
    "sweep nowhere.yaml": "There is no sweep file",
    "adapter gram nowhere": "There is no file or folder nowhere",
    "adapter merge nowhere -o x": "There is no file or folder nowhere",
    "adapter merge nowhere --method tis -o x": "There is no merging method 'tis'",
    "adapter extract nowhere nowhere -o x": "There is no file or folder nowhere",
    "adapter merge . --method fisher -o x": "make one of each adapter with `tvb adapter merge",
    "adapter merge . --base pretrained.safetensors --dtype int8 -o x": "--dtype is float32, bfloat16, float16",
    "convert digits.safetensors x.safetensors --dtype int8": "'int8' is not a floating-point type",
    "merge pretrained.safetensors digits.safetensors --dtype int8 -o x": "--dtype is float32, bfloat16 or float16, not",
    "basis build pretrained.safetensors digits.safetensors -M 1 --dtype half -o x": "A vector is stored as float32",
    "estimate pretrained.safetensors digits.safetensors -M 1 --dtype half -o x": "A vector is stored as float32",
    "basis convert basis x --dtype half": "A vector is stored as float32",
    "basis convert basis x --to mine": "The format is 'tvb' or 'official'",
    "adapter basis nowhere -M 1 -o x": "There is no file or folder nowhere",
    "adapter recover nowhere a -o x": "There is no file or folder nowhere",
    "measure nowhere --data x.txt --for fisher -o x.safetensors": "There is no folder nowhere",
    "measure . --data x.txt --for hessian -o x.safetensors": "--for is fisher or regmean",
}


@pytest.fixture(scope="module")
def examples(tmp_path_factory):
    "The files of `tvb example`, a model that says its recipe, and bases."
    folder = tmp_path_factory.mktemp("examples")
    write_example(folder)
    before = os.getcwd()
    os.chdir(folder)
    try:
        run_recipe(read_recipe("recipe.yaml"), "from-recipe.safetensors")
        tasks = TaskVectors("pretrained.safetensors", {n: f"{n}.safetensors" for n in ("digits", "letters", "fields")})
        for name, dtype in (("basis", None), ("basis-int8", "int8")):
            fit_stored(BalancedBasis(n_basis=2), tasks, name, dtype)
    finally: os.chdir(before)
    commit, home = "a" * 40, folder / "home/hub/models--org--bases"
    (home / "refs").mkdir(parents=True)
    (home / "refs/main").write_text(commit)
    shutil.copytree(folder / "basis", home / "snapshots" / commit / "basis")
    return folder


@pytest.fixture(scope="module")
def asked(examples):
    "A function: what a command said, whether torch was imported for it, and its exit code."
    with Forks() as forks: # one of its own, which imports the command line and nothing more
        forks.load("tvb.command_line.commands")
        offline = {**os.environ, "HF_HOME": str(examples / "home"), "HF_HUB_OFFLINE": "1"}
        run = partial(forks.run, cwd=examples, env=offline)
        yield lambda words: answer(run([sys.executable, "-c", CODE, *shlex.split(words)]))


def answer(done):
    *said, last = done.stderr.splitlines()
    torch_is_there, code = last.split()
    return done.stdout + "\n".join(said), torch_is_there == "True", code


@pytest.mark.parametrize("words", ANSWERS)
def test_an_answer_needs_no_torch(asked, examples, words):
    said, with_torch, code = asked(words)
    assert code == "0" and said and not with_torch


@pytest.mark.parametrize("words", REFUSALS)
def test_a_refusal_needs_no_torch(asked, examples, words):
    said, with_torch, code = asked(words)
    assert code == "2" and REFUSALS[words] in said and said.count("\n") == 0 and not with_torch
    assert not (examples / "x").exists() and not (examples / "x.safetensors").exists()


def test_the_probe_sees_torch(asked):
    assert asked("convert digits.safetensors digits-again.safetensors")[1:] == (True, "0")
