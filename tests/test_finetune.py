"""Fine-tuning across processes: a run that is really killed goes on where it stopped, and two processes train the
model that one would.

The file is also the script that the tests start: `python test_finetune.py FOLDER SECONDS` fine-tunes a toy model
into FOLDER and waits so long
before each batch."""
import json
import os
import sys
import time
from pathlib import Path

import pytest
import torch
from processes import TWO_PROCESSES, kill_in_the_third_epoch, program, together

from tvb.training import domain as domain_module
from tvb.training import progress as training
from tvb.training.domain import fine_tune, fine_tune_into
from tvb.storage.loading import load_checkpoint
from tvb.training.recipe import Recipe
from tvb.training.steps import Processes, add_gradients
from tvb.vision.domain import ImageDomain
from tvb.vision.tasks import ImageTask, Split
from tvb.vision.models import ImageEncoder, build_clip

CONFIG = dict(embed_dim=16, vision_cfg=dict(image_size=16, layers=1, width=32, head_width=16, patch_size=8),
              text_cfg=dict(context_length=16, vocab_size=49408, width=16, heads=2, layers=1))
RECIPE = Recipe(learning_rate=2e-3, epochs=6, batch_size=24, accumulate=2, warmup_share=0.1, threads=1)


class Watched(ImageEncoder):
    "An encoder that counts the pictures it is trained on, and can be slow."
    seen, wait = 0, 0.0
    def forward(self, images):
        if self.training: self.seen, _ = self.seen + len(images), time.sleep(self.wait)
        return super().forward(images)


def toy():
    """A domain, an encoder in float64 (so that processes differ by rounding only) and a task: four shades of grey
    with noise."""
    generator, labels = torch.Generator().manual_seed(0), torch.arange(90) % 4
    pixels = (labels.view(-1, 1, 1, 1) * 60 + torch.randint(0, 40, (90, 3, 16, 16), generator=generator)).to(
        torch.uint8
    )
    split = Split(pixels, labels)
    head = 10 * torch.nn.functional.normalize(torch.randn(4, 16, generator=generator), dim=-1)
    task = ImageTask("shades", ("black", "dark", "bright", "white"), ("a {} square",), split, split, split)
    clip = build_clip(CONFIG)
    return ImageDomain(clip, given={"shades": head, "few": -head}), Watched(clip).double(), task


def work(folder, wait):
    "What a started process does; beside the checkpoint it leaves a note about itself."
    assert not torch.distributed.is_initialized(), "importing the library joined a process group"
    domain, encoder, task = toy()
    encoder.wait, writes, save = wait, [], training.save_checkpoint
    training.save_checkpoint = domain_module.save_checkpoint = lambda *given: (writes.append(1), save(*given))[1]
    fine_tune_into(folder / "shades.safetensors", domain, {"shades": task}, RECIPE, progress=False, model=encoder)
    number = os.environ.get("RANK", "0")
    (folder / f"process{number}.json").write_text(
        json.dumps({"seen": encoder.seen, "writes": len(writes), "gloo": torch.distributed.is_initialized()})
    )
    if torch.distributed.is_initialized(): torch.distributed.destroy_process_group()


if __name__ == "__main__": work(Path(sys.argv[1]), float(sys.argv[2]))


def epochs_in(path):
    "How many epochs a progress file has finished; 0 without the file."
    return len(json.loads(load_checkpoint(path).metadata["history"])) if path.exists() else 0


@pytest.fixture(scope="module")
def forks(forks):
    "The process that has imported what the training needs."
    return forks.load("accelerate", "pytest", "tvb.training.domain", "tvb.vision.domain", "tvb.vision.models")


@pytest.fixture(scope="module")
def alone():
    "The run that nobody interrupts: weights and history."
    domain, encoder, task = toy()
    history = fine_tune(domain, encoder, {"shades": task}, RECIPE, progress=False)
    return encoder.state_dict(), history


def test_killed_run_goes_on_to_the_same_bits(tmp_path, forks, alone):
    final, progress = tmp_path / "shades.safetensors", tmp_path / "shades.safetensors.progress"
    kill_in_the_third_epoch(forks.start, program(__file__, tmp_path, 0.05), lambda: epochs_in(progress))
    assert 2 <= epochs_in(progress) < RECIPE.epochs and not final.exists()
    finished = epochs_in(progress)
    forks.run(**program(__file__, tmp_path, 0), check=True)
    # the progress file is gone
    assert sorted(path.name for path in tmp_path.iterdir()) == ["process0.json", "shades.safetensors"]
    examples = 3 * 24 + 18 # of one epoch: three batches and a last one of more than half the size
    # only what was missing
    assert json.loads((tmp_path / "process0.json").read_text())["seen"] == examples * (RECIPE.epochs - finished)
    saved, (weights, history) = load_checkpoint(final), alone
    assert json.loads(saved.metadata["history"]) == history
    assert list(saved) == list(weights) and all(torch.equal(saved[name], weights[name]) for name in weights)


def test_two_processes_train_the_model_of_one(tmp_path, forks, alone):
    together(forks, __file__, tmp_path, 0)
    notes = [json.loads((tmp_path / f"process{number}.json").read_text()) for number in (0, 1)]
    # half of each batch
    assert [note["seen"] for note in notes] == [45 * RECIPE.epochs] * 2 and all(note["gloo"] for note in notes)
    # progress and checkpoint, by the main process alone
    assert [note["writes"] for note in notes] == [RECIPE.epochs + 1, 0]
    saved, (weights, history) = load_checkpoint(tmp_path / "shades.safetensors"), alone
    start = toy()[1].state_dict()
    moved = max((weights[name] - start[name]).abs().max() for name in weights)
    apart = max((weights[name] - saved[name]).abs().max() for name in weights)
    assert apart < 1e-4 * moved, f"the weights moved by {moved:.1e} and the two runs are {apart:.1e} apart"
    for ours, theirs in zip(history, json.loads(saved.metadata["history"]), strict=True):
        assert ours["accuracy"] == theirs["accuracy"] and theirs["loss"] == pytest.approx(ours["loss"], rel=1e-5)


def test_processes_of_the_launcher_join(tmp_path, forks):
    (tmp_path / "joined.py").write_text("""
import sys, torch
from pathlib import Path
from tvb.training.steps import launched
processes = launched(None, torch.device("cpu"))
total = processes.total(torch.tensor(10.0 + processes.number))
Path(sys.argv[1], str(processes.number)).write_text(f"{processes.count} {processes.main} {total.item()}")
torch.distributed.destroy_process_group()
""")
    forks.run(**program(tmp_path / "joined.py", tmp_path, launcher=TWO_PROCESSES), check=True)
    assert [(tmp_path / name).read_text() for name in "01"] == ["2 True 21.0", "2 False 21.0"]


def test_progress_of_another_run_is_refused(tmp_path):
    domain, encoder, task = toy()
    path, tasks = tmp_path / "progress.safetensors", {"shades": task}
    fine_tune(domain, encoder, tasks, RECIPE, progress=False, resume=path)
    before = path.read_bytes()
    with pytest.raises(ValueError, match=r"another run \(seed differ\)"):
        fine_tune(domain, toy()[1], tasks, RECIPE, seed=1, progress=False, resume=path)
    with pytest.raises(ValueError, match=r"another run \(starting weights differ\)"):
        fine_tune(domain, encoder, tasks, RECIPE, progress=False, resume=path)
    assert path.read_bytes() == before
    path.write_bytes(before[:-100])
    with pytest.raises(ValueError, match="progress.safetensors"):
        fine_tune(domain, toy()[1], tasks, RECIPE, progress=False, resume=path)


def test_joint_run_resumes_to_the_same_bits(tmp_path):
    domain, _, task = toy()
    tasks = {
        "shades": task,
        "few": ImageTask(
            "few", task.class_names, task.templates, *[Split(255 - task.train.images[:40], task.train.labels[:40])] * 3
        ),
    }
    path = tmp_path / "joint"
    broken, whole, resumed, batches = toy()[1], toy()[1], toy()[1], []
    broken.register_forward_pre_hook(lambda module, given: batches.append(1) if len(batches) < 20 else 1 / 0)
    with pytest.raises(ZeroDivisionError): fine_tune(domain, broken, tasks, RECIPE, progress=False, resume=path)
    assert 0 < epochs_in(path) < RECIPE.epochs
    expected = fine_tune(domain, whole, tasks, RECIPE, progress=False)
    assert fine_tune(domain, resumed, tasks, RECIPE, progress=False, resume=path) == expected
    assert all(torch.equal(whole.state_dict()[name], tensor) for name, tensor in resumed.state_dict().items())
    assert set(expected[-1]["tasks"]) == {"shades", "few"}


def test_a_batch_smaller_than_the_number_of_processes_is_refused():
    domain, encoder, task = toy()
    crowd = Processes()
    crowd.count = 5
    with pytest.raises(ValueError, match="A batch of 3 examples can not be shared by 5 processes"):
        add_gradients(
            encoder,
            lambda model, rows: model(task.train.images[rows]) @ domain.head(task).T,
            task.train.labels,
            torch.arange(3),
            processes=crowd,
        )
