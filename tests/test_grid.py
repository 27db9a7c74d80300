"""The grid of coefficients and tasks: what is finished is kept, whatever happens to the process; vision and language
alike.

The file is also the script that the tests start: `python test_grid.py KIND FOLDER MINE ALL WHERE` searches with a
toy suite whose cache is FOLDER. When it has evaluated
MINE cells it waits until the folder has ALL of them, so that what the tests look at does not depend on who is
faster; then it goes on, and prints what it found and how many
evaluations it made. WHERE is "inside" for a wait in the middle of a cell, whose lock it holds, or "between" for one
before it asks for the cell."""
import json
import os
import signal
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from test_language import toy_suite as language_suite
from processes import program

from tvb.merging import scaling
from tvb.storage.loading import load_checkpoint
from tvb.merging.scaling import COEFFICIENTS
from tvb.training import Suite
from tvb.training import search as search_module
from tvb.training import suite_scores
from tvb.vision.domain import MINIATURE, ImageDomain
from tvb.vision.tasks import ImageTask, Split
from tvb.vision.models import build_clip, tokenizer_for

CONFIG = dict(embed_dim=16, vision_cfg=dict(image_size=16, layers=1, width=32, head_width=16, patch_size=8),
              text_cfg=dict(context_length=16, vocab_size=49408, width=16, heads=2, layers=1))
# of a whole search over two tasks: validation at each coefficient but 0, and test at the one that was chosen
CELLS = 2 * len(COEFFICIENTS)


def toy_task(name, channels, seed):
    "Four levels of brightness in some of the colour channels."
    generator, labels = torch.Generator().manual_seed(seed), torch.arange(64) % 4
    def split():
        pixels = torch.randint(0, 40, (64, 3, 16, 16), generator=generator)
        pixels[:, channels] += (labels * 60).view(-1, 1, 1, 1)
        return Split(pixels.to(torch.uint8), labels)
    splits = split(), split(), split()
    return ImageTask(name, tuple(f"{name} {level}" for level in range(4)), ("a {} square",), *splits)


def vision_suite(folder):
    "Two tasks, a control, and a model with random weights."
    tasks = {"first": toy_task("first", [0, 1, 2], 0), "second": toy_task("second", [0], 1)}
    recipe = replace(MINIATURE, learning_rate=2e-3, epochs=4, batch_size=32)
    domain = ImageDomain(build_clip(CONFIG), tokenizer_for(CONFIG))
    return Suite("toy", domain, tasks, recipe, toy_task("control", [2], 2), cache=folder)


class Counted:
    "A function that counts its calls, can wait before a call, and can break off in the middle."
    def __init__(self, function, before=None, stop=None):
        self.function, self.before, self.stop, self.calls = function, before, stop, 0
    def __call__(self, *given):
        if self.calls == self.stop: raise RuntimeError("the lights went out")
        if self.before: self.before(self.calls)
        self.calls += 1
        return self.function(*given)


KINDS = {"vision": vision_suite, "language": language_suite}


def vector_of(toy, factor=1.0):
    "The sum of the task vectors, as tensors."
    start = load_checkpoint(toy.pretrained)
    changes = [load_checkpoint(path) for path in toy.fine_tune(progress=False).values()]
    return {name: factor * sum(change[name] - start[name] for change in changes) for name in start}


def ready(kind, folder):
    "A suite whose references are measured: what is evaluated from now on is the grid."
    toy = KINDS[kind](folder)
    toy.zeroshot(), toy.finetuned()
    return toy


def search(toy, vector, before=None, stop=None, **options):
    "The result of a search and the number of evaluations that it took; with `stop` it breaks off."
    usual, counted = search_module.evaluate, Counted(search_module.evaluate, before, stop)
    search_module.evaluate = counted
    try: return toy.search_addition(vector, **options).to_dict(), counted.calls
    except RuntimeError: return None, counted.calls
    finally: search_module.evaluate = usual


def cells_in(folder):
    "The finished cells below a folder."
    return sorted(folder.rglob("merged/*.json"))


if __name__ == "__main__":
    kind, cache, mine, everything, where = (
        sys.argv[1],
        Path(sys.argv[2]),
        int(sys.argv[3]),
        int(sys.argv[4]),
        sys.argv[5],
    )
    toy, parent, usual = ready(kind, cache), os.getppid(), scaling.cached_entry
    def patient(*_):
        while mine <= len(cells_in(cache)) < everything and os.getppid() == parent: time.sleep(0.005)
    def patient_entry(*given):
        patient()
        return usual(*given)
    if where == "between": scaling.cached_entry = patient_entry
    print(json.dumps(search(toy, vector_of(toy), patient if where == "inside" else None)))


@pytest.fixture(scope="module")
def forks(forks):
    "The process, when it has imported what a search needs."
    return forks.load("tvb.vision.domain", "tvb.vision.models", "tvb.language.domain", "tvb.language.models", "pytest",
                      "transformers.models.roberta.modeling_roberta")


def started(forks, kind, folder, mine, everything, where):
    """A process of its own that searches, and waits after some cells, inside the next one or before it, until all
    are there."""
    return forks.start(**program(__file__, kind, folder, mine, everything, where))


@pytest.mark.parametrize("kind", KINDS)
def test_a_search_that_breaks_off_goes_on_at_the_cell(kind, tmp_path):
    toy = ready(kind, tmp_path / "cut")
    vector = vector_of(toy)
    before = {name: tensor.clone() for name, tensor in vector.items()}
    # in the middle of a coefficient: two tasks each
    assert search(toy, vector, stop=7) == (None, 7) and len(cells_in(tmp_path)) == 7
    found, calls = search(toy, vector)
    assert calls == CELLS - 7
    # a new suite, equal tensors: everything is read
    assert search(KINDS[kind](tmp_path / "cut"), before) == (found, 0)
    assert search(ready(kind, tmp_path / "whole"), vector) == (found, CELLS) # as if nothing had happened
    fast, calls = search(toy, vector, search="coarse-to-fine")
    # at most the test at another coefficient
    assert len(fast["curve"]) <= 9 and calls <= 2 and all(point in found["curve"] for point in fast["curve"])


def wait_for(count, folder, process):
    "Until the folder has so many cells, or the process has ended."
    while len(cells_in(folder)) < count and process.poll() is None: time.sleep(0.005)


@pytest.mark.parametrize("kind", KINDS)
def test_a_killed_process_loses_at_most_a_cell(kind, tmp_path, forks):
    toy = ready(kind, tmp_path)
    with started(forks, kind, tmp_path, 9, CELLS, "inside") as process: # nobody else evaluates: it waits for ever
        wait_for(9, tmp_path, process)
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
    kept = {path: path.read_bytes() for path in cells_in(tmp_path)}
    assert len(kept) == 9 and all(json.loads(content) for content in kept.values()) # each is whole
    found, calls = search(toy, vector_of(toy))
    assert calls == CELLS - 9 and len(cells_in(tmp_path)) == CELLS
    assert all(path.read_bytes() == content for path, content in kept.items())


@pytest.mark.parametrize("kind", KINDS)
def test_two_processes_fill_one_grid(kind, tmp_path, forks):
    toy = ready(kind, tmp_path)
    vector = vector_of(toy)
    with started(forks, kind, tmp_path, 3, CELLS // 2, "between") as process:
        wait_for(3, tmp_path, process)
        mine, calls = search(toy, vector) # beside the other one, which waits until half of it is done
        other, more = json.loads(process.communicate()[0])
    assert process.returncode == 0 and mine == other
    assert calls > 0 and more >= 3 and calls + more == CELLS # both worked, and never at the same cell
    assert len(cells_in(tmp_path)) == CELLS and not list(tmp_path.rglob("*.tmp"))
    assert search(toy, vector) == (mine, 0)


@pytest.mark.parametrize("kind", KINDS)
def test_coefficient_0_is_measured_once_for_all_vectors(kind, tmp_path, monkeypatch):
    counted = Counted(search_module.evaluate)
    for module in (search_module, suite_scores): monkeypatch.setattr(module, "evaluate", counted)
    toy = KINDS[kind](tmp_path)
    toy.finetuned(), toy.zeroshot()
    references = counted.calls
    # two splits of two tasks, fine-tuned; and pre-trained, with the control where there is one
    assert references == 4 + (6 if kind == "vision" else 4)
    for turn, factor in enumerate((1.0, 2.0)):
        found = toy.search_addition(vector_of(toy, factor), coefficients=(0.0, 1e-9))
        # validation at 1e-9; the test at 0 is read
        assert found.coefficient == 0 and counted.calls == references + 2 * (turn + 1)
        assert found.curve[0]["tasks"] == {task: toy.zeroshot()["validation"][task] for task in toy.names}


def test_negation_reads_its_cells(tmp_path, monkeypatch):
    toy = ready("vision", tmp_path)
    vector, counted = vector_of(toy), Counted(search_module.evaluate)
    monkeypatch.setattr(search_module, "evaluate", counted)
    found, calls = toy.search_negation(vector, "first"), counted.calls
    assert calls >= len(COEFFICIENTS) - 1 # the control at least, at each coefficient but 0
    assert toy.search_negation(vector, "first") == found and counted.calls == calls
    toy.search_addition(vector, ["first"])
    assert counted.calls == calls + CELLS // 2 # the other direction
