"""The experiments, run by papermill at the smallest scale, from an empty cache; and on real images where TVB_DATA
names some."""
import csv
import json

import pytest

from tvb.running.sweep import run_sweep

SWEEP = """
title: Tiny
stages:
  - notebook: vision_finetune
    parameters: {{scale: tiny{extra}}}
  - notebook: vision_bases
    parameters: {{scale: tiny, n_basis: "2", methods: "balanced,autoencoder,pca,random"{extra}}}
"""


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    "An empty cache, so that everything is made here, and shared by the tests of this file."
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("cache")
        patch.setenv("TVB_CACHE", str(folder))
        yield folder


OTHERS = """
title: Tiny, the other experiments
stages:
  - notebook: vision_mers
    parameters: {scale: tiny, inner: "mean,ties,fisher,joint,tangent", outer: "ties,arithmetic", points: 3}
  - notebook: vision_tangent
    parameters: {scale: tiny}
  - notebook: vision_anisotropic
    parameters: {scale: tiny, negate: 1, adapt: 1, partitions: "1", methods: balanced}
  - notebook: vision_ood
    parameters: {scale: tiny, shots: "1,4", draws: 1}
  - notebook: vision_online
    parameters: {scale: tiny}
  - notebook: vision_budget
    parameters: {scale: tiny, n_basis: "2", points: 3}
  - notebook: vision_localize
    parameters: {scale: tiny, settings: "0.1:1e4", shots: 4, mask_epochs: 3}
  - notebook: vision_sparse_bases
    beside: true
    parameters: {scale: tiny, clusters: "2", shots: 4, mask_epochs: 3, dense: balanced, draws: 1, points: 3}
  - notebook: vision_peft
    parameters: {scale: tiny, shares: "0.1", steps: 4}
  - notebook: vision_analogies
    parameters: {scale: tiny, search: coarse-to-fine}
  - notebook: bench_training
    parameters: {scale: tiny, repeats: 1}
"""
LANGUAGE = """
title: Tiny language
stages:
  - notebook: language_finetune
    parameters: {scale: tiny}
  - notebook: language_localize
    parameters: {scale: tiny, settings: "0.01:1e6,0.05:1e6"}
  - notebook: language_bases
    beside: true
    parameters: {scale: tiny, points: 5, clusters: "2", negate: all}
"""
MASKED = """
title: Tiny, many text tasks
stages:
  - notebook: mlm_train
    parameters: {scale: tiny, task: "reviews,coins"}
  - notebook: mlm_cluster
    parameters: {scale: tiny, clusters: "2,3", margin: -99.0}
  - notebook: mlm_merge
    beside: true
    # three epochs on a tiny model teach too little for the filter
    parameters: {scale: tiny, clusters: "2", draws: 2, margin: -99.0}
"""


def run_in(folder, text, root, jobs=1):
    "Run a sweep with its reports in a folder; the folder and the result."
    (folder / "sweep.yaml").write_text(text)
    return folder, run_sweep(folder / "sweep.yaml", root=root, reports=folder / "reports", jobs=jobs, timeout=7200)


def sweep(folder, root, extra=""):
    return run_in(folder, SWEEP.format(extra=extra), root)[1]


@pytest.fixture(scope="module")
def tiny(cache, tmp_path_factory, root):
    folder = tmp_path_factory.mktemp("tiny")
    result = sweep(folder, root)
    return folder, result


def records(folder, experiment):
    run, = (path.parent for path in (folder / "reports" / experiment).glob("*/params.json"))
    names = [name for name in ("metrics", "params", "provenance", "measured") if (run / f"{name}.json").is_file()]
    return {name: json.loads((run / f"{name}.json").read_text()) for name in names}, run


def test_both_run(tiny):
    folder, result = tiny
    assert not result.failed, result.summary()
    assert len(result.ran) == 2 and result.index.is_file()


def test_fine_tuning_learns(tiny):
    found, run = records(tiny[0], "vision_finetune")
    assert found["params"]["scale"] == "tiny" and found["params"]["seed"] == 0
    rows = list(csv.DictReader((run / "tables" / "accuracies.csv").read_text().splitlines()))
    mean = lambda kind: sum(float(row["accuracy"]) for row in rows if row["kind"] == kind) / sum(
        row["kind"] == kind for row in rows
    )
    assert mean("fine-tuned") > mean("zero-shot") + 0.1


def test_bases_keep_what_they_promise(tiny):
    found, run = records(tiny[0], "vision_bases")
    metrics = found["metrics"]
    assert metrics["certificate_gap"] < 1e-3
    full = next(v for k, v in metrics["addition"].items() if k.startswith("task arithmetic"))
    assert metrics["addition"]["balanced-2"]["coefficient"] == full["coefficient"]
    assert abs(metrics["addition"]["balanced-2"]["normalised"] - full["normalised"]) < 0.01
    assert metrics["certificates"]["balanced-2"]["merged_cosine"] > 1 - 1e-6
    assert metrics["certificates"]["random-2"]["mean_relative_error"] > 0.9
    assert len(full["curve"]) == 21 and {p["coefficient"] for p in full["curve"]} >= {0.0, 0.5, 1.0}
    for per_task in metrics["negation"].values():
        for negation in per_task.values(): assert 0 <= negation["target"]["negated"] <= 1
    assert {p.name for p in (run / "figures").iterdir()} >= {
        f"{name}.svg"
        for name in ("spectrum", "scaling_curve", "accuracy_vs_bytes", "addition_per_task", "reconstruction_error")
    }


def test_the_second_time_nothing_runs(tiny, root):
    folder, _ = tiny
    again = sweep(folder, root)
    assert len(again.skipped) == 2 and not again.ran and not list((folder / "reports").glob(".*"))


def test_real_images(real_data, cache, tmp_path, root):
    "The same two notebooks on MNIST and CIFAR-10 beside the digits of scikit-learn."
    result = sweep(tmp_path, root, f', tasks: "digits,mnist,cifar10", data_root: "{real_data / "vision"}"')
    assert not result.failed, result.summary()
    found, _ = records(tmp_path, "vision_bases")
    assert set(found["metrics"]["examples"]) >= {"digits", "mnist", "cifar10"}
    assert found["params"]["data_root"] != str(real_data / "vision") or not found["params"]["data_root"].startswith("/")


@pytest.fixture(scope="module")
def others(tiny, tmp_path_factory, root):
    "The other vision experiments, on the same cache."
    return run_in(tmp_path_factory.mktemp("others"), OTHERS, root, jobs=2)


def test_the_others_run(others):
    _, result = others
    assert not result.failed, result.summary()
    assert len(result.ran) == 11


def test_groupings(others):
    "Every grouping was judged; where nothing is merged the inner methods agree."
    _, run = records(others[0], "vision_mers")
    rows = list(csv.DictReader((run / "tables" / "partitions.csv").read_text().splitlines()))
    assert len({row["partition"] for row in rows}) == 15 and len(rows) == 15 * 5 * 2
    finest = {
        row["accuracy"]
        for row in rows
        if row["M"] == "4" and row["outer"] == "arithmetic" and row["inner"] != "tangent"
    }
    assert len(finest) == 1
    assert len({row["accuracy"] for row in rows if row["M"] == "1" and row["outer"] == "arithmetic"}) > 2


def test_figures_of_the_others(others):
    for experiment in (
        "vision_mers",
        "vision_tangent",
        "vision_anisotropic",
        "vision_ood",
        "vision_online",
        "vision_budget",
        "vision_localize",
        "vision_sparse_bases",
        "vision_peft",
        "vision_analogies",
    ):
        found, run = records(others[0], experiment)
        assert found["params"]["scale"] == "tiny" and found["metrics"]["headline"]
        assert list((run / "figures").glob("*.svg")) and not list(run.rglob("*.png"))


def test_sparse_bases_of_images_name_their_losers(others):
    "Every method has its bytes and its headline; dense bases take no more than Localize-and-Stitch."
    found, _ = records(others[0], "vision_sparse_bases")
    summary, sizes = found["metrics"]["summary"], found["measured"]["bytes"]
    assert set(found["metrics"]["headline"]) == set(summary) == set(sizes)
    dense = [name for name in summary if name.startswith("balanced")]
    assert dense and all(0 < sizes[name] <= sizes["Localize-and-Stitch"] for name in dense)
    assert {"SharedMask", "learned together", "StitchTwice drop", "ties", "task arithmetic"} <= set(summary)
    reached = {name: row["normalised"] for name, row in summary.items()}
    for other, worse in found["metrics"]["lost"].items():
        assert all(reached[name] < reached[other] for name in worse)


@pytest.fixture(scope="module")
def language(cache, tmp_path_factory, root):
    "The language experiments."
    return run_in(tmp_path_factory.mktemp("language"), LANGUAGE, root, jobs=2)


def test_language_runs(language):
    _, result = language
    assert not result.failed, result.summary()
    assert len(result.ran) == 3


def test_sparse_bases_are_smaller_than_dense_ones(language):
    found, run = records(language[0], "language_bases")
    summary, sizes = found["metrics"]["summary"], found["measured"]["bytes"]
    assert 0 < sizes["StitchTwice drop"] <= sizes["Localize-and-Stitch"] < sizes["task arithmetic"]
    assert (
        summary["fine-tuned"]["normalised"] == pytest.approx(1) and summary["Localize-and-Stitch"]["coefficient"] == 1
    )
    assert {name for group in found["metrics"]["clusters"]["groups"] for name in group} == set(
        found["metrics"]["examples"]
    )
    rows = list(csv.DictReader((run / "tables" / "methods.csv").read_text().splitlines()))
    assert len(rows) == len(summary) * len(found["metrics"]["examples"]) and all(
        int(row["examples"]) > 0 for row in rows
    )


def test_forgetting_keeps_the_control(language):
    found, run = records(language[0], "language_bases")
    negation, names = found["metrics"]["negation"], list(found["metrics"]["examples"])
    assert {name.partition("-")[0] for name in negation} >= {"own vector", "localized", "autoencoder 2"}
    for per_task in negation.values():
        assert len(per_task) == len(names) - 1 and set(per_task) < set(names) # one task is kept
        for one in per_task.values():
            start, best = one["curve"][0], next(at for at in one["curve"] if at["coefficient"] == one["coefficient"])
            assert best["control"] >= 0.95 * start["control"] and best["target"] <= start["target"]


def test_masks_keep_few_positions(language):
    found, run = records(language[0], "language_localize")
    assert all(0 < share < 0.5 for shares in found["metrics"]["kept"].values() for share in shares.values())
    rows = list(csv.DictReader((run / "tables" / "grafted.csv").read_text().splitlines()))
    for row in rows: # as many entries either way
        (same,) = (
            other
            for other in rows
            if (other["task"], other["way"], other["method"])
            == (row["task"], row["way"], {"learned": "dataless", "dataless": "learned"}[row["method"]])
        )
        assert float(same["kept"]) == pytest.approx(float(row["kept"]), rel=1e-3)


@pytest.fixture(scope="module")
def masked(language, tmp_path_factory, root):
    "The experiments on many text tasks, with the language model that the other language experiments have made."
    return run_in(tmp_path_factory.mktemp("masked"), MASKED, root, jobs=2)


def test_many_text_tasks_run(masked):
    _, result = masked
    assert not result.failed, result.summary()
    assert len(result.ran) == 3
