"""Merging: the fifteen groupings of MERS by name, inner methods on the field's own checkpoints, and the command line."""
import subprocess
import sys

import pytest
import torch

from tvb.clustering import partition_labels, partition_name
from tvb.collection import TaskVectors
from tvb.merging import FisherMean, merge
from tvb.two_stage import all_partitions, merge_inside, two_stage

MERS = ["MNIST", "EuroSAT", "RESISC45", "SVHN"]
GROUPINGS = { # written out by hand: name -> the group of MNIST, EuroSAT, RESISC45, SVHN
    "MERS": (0, 0, 0, 0), "MER-S": (0, 0, 0, 1), "MES-R": (0, 0, 1, 0), "ME-RS": (0, 0, 1, 1), "ME-R-S": (0, 0, 1, 2),
    "MRS-E": (0, 1, 0, 0), "MR-ES": (0, 1, 0, 1), "MR-E-S": (0, 1, 0, 2), "MS-ER": (0, 1, 1, 0), "M-ERS": (0, 1, 1, 1),
    "M-ER-S": (0, 1, 1, 2), "MS-E-R": (0, 1, 2, 0), "M-ES-R": (0, 1, 2, 1), "M-E-RS": (0, 1, 2, 2), "M-E-R-S": (0, 1, 2, 3)}


def test_the_fifteen_groupings_of_mers():
    assert all_partitions(MERS) == GROUPINGS
    for name, labels in GROUPINGS.items():
        assert tuple(partition_labels(name, MERS)) == labels
        assert partition_name(labels, MERS) == name


@pytest.fixture
def published(real_data):
    "The tiny encoders of the official layout, as the field pickles them; the four tasks of MERS."
    folder = next((real_data / "official" / "checkpoints").rglob("zeroshot.pt")).parent
    return folder, TaskVectors(folder / "zeroshot.pt", {t: folder / f"{t}Val" / "finetuned.pt" for t in MERS})


def flat(vector):
    return torch.cat([vector[name].flatten() for name in vector])


@pytest.mark.parametrize("name", GROUPINGS)
def test_groups_of_published_checkpoints(published, name):
    "On every grouping: a group of one keeps its vector; TIES, top-k and Fisher are no mean; the outer sum adds what the groups became."
    _, tasks = published
    generator = torch.Generator().manual_seed(0)
    fishers = {t: {n: torch.rand(s, generator=generator) for n, s in tasks.shapes.items()} for t in tasks}
    means = merge_inside(tasks, GROUPINGS[name])
    for method in ("top-k", "ties", FisherMean(fishers)):
        groups = merge_inside(tasks, GROUPINGS[name], method)
        assert groups.names == means.names
        for group in groups:
            same = torch.equal(flat(groups[group]), flat(means[group]))
            assert same == ("+" not in group), (group, method)
            if "+" not in group: assert torch.equal(flat(groups[group]), flat(tasks[group]))
        torch.testing.assert_close(flat(two_stage(tasks, GROUPINGS[name], method, "sum")), sum(flat(groups[g]) for g in groups))


def test_ties_of_published_checkpoints_is_the_dense_one(published):
    "Trim the top 20 %, elect signs, disjoint mean, on whole vectors in memory."
    _, tasks = published
    V = torch.stack([flat(tasks[t]) for t in tasks])
    kept = torch.stack([torch.where(v.abs() >= v.abs().sort(descending=True).values[round(0.2 * len(v)) - 1], v, torch.zeros(())) for v in V])
    signs = torch.where(kept.sum(0) >= 0, 1.0, -1.0)
    agreeing = kept * (kept * signs > 0)
    dense = agreeing.sum(0) / (agreeing != 0).sum(0).clamp(min=1)
    torch.testing.assert_close(flat(merge(tasks, "ties")), dense)


def test_the_command_merges_published_checkpoints(published, tmp_path):
    folder, tasks = published
    command = [sys.executable, "-c", "from tvb.cli import main; main()", "merge", str(folder / "zeroshot.pt"), *(f"{t}={folder / f'{t}Val' / 'finetuned.pt'}" for t in MERS)]
    done = subprocess.run([*command, "--method", "ties", "--scaling", "0.4", "-o", str(tmp_path / "merged.safetensors")], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    moved = TaskVectors(folder / "zeroshot.pt", {"merged": tmp_path / "merged.safetensors"})["merged"]
    torch.testing.assert_close(flat(moved), 0.4 * flat(merge(tasks, "ties")), atol=1e-5, rtol=1e-3)
    wrong = subprocess.run([*command, "--method", "tie", "-o", str(tmp_path / "x.safetensors")], capture_output=True, text=True)
    assert wrong.returncode == 2 and "the methods are mean" in wrong.stderr and not (tmp_path / "x.safetensors").exists()
