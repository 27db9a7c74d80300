"""Experiments at the borders of their parameters: what cannot be compared is refused in a sentence before anything is
trained, and what can be is computed to the end. No cell is left out; the kernel of papermill is."""
import json

import matplotlib.pyplot as plt
import pytest

from tvb.training.suite import Suite

THREE = {"scale": "tiny", "tasks": "shapes,textures,signs"}
USUAL = {
    "negation_curve": {**THREE, "step": 0.5},
    "negation_pairs": {**THREE, "step": 0.5, "methods": "balanced"},
    "merging_methods": {**THREE, "methods": "ties", "n_basis": 2, "points": 4},
    "certificate": {**THREE, "builders": "balanced,random", "n_basis": "1,2", "codecs": "int4;sign", "points": 3,
                    "step": 0.5},
    "worlds": {**THREE, "worlds": 2, "points": 3, "step": 0.5},
    "many_tasks": {"scale": "tiny", "points": 3, "shares": "0.5"},
    "mlm_domains": {"scale": "tiny", "domains": "reviews,films", "sources": 1},
    "vision_ood": {"scale": "tiny", "shots": "1"},
    **dict.fromkeys(("vision_bases", "vision_budget", "vision_anisotropic", "vision_tangent", "vision_peft",
                     "vision_localize"), THREE),
    **dict.fromkeys(("language_localize", "language_bases"), {"scale": "tiny"}),
}
NEGATING = "negation_curve", "negation_pairs", "certificate", "worlds"
REFUSED = [
    *((name, {"rows": rows}, "not on test") for name in NEGATING
      for rows in ("train,train", "", "dev", "train,test")),
    *((name, {"keep": keep}, "between 0 and 1") for name in NEGATING
      for keep in (0.0, 1.5)),
    *((name, {"step": 3.0}, "no step of 3") for name in NEGATING),
    *((name, {"points": 2}, "three coefficients or more") for name in ("merging_methods", "certificate", "worlds")),
    *(("negation_pairs", {"apart": apart}, "whole numbers from 1 to 2") for apart in ("", "0", "3", "1,x")),
    *(("negation_pairs", {"n_basis": M}, "1 to 2 vectors") for M in (-1, 3)),
    ("negation_pairs", {"methods": "balancd"}, "no method 'balancd'"),
    ("merging_methods", {"most": 1e-9}, "three coefficients or more"),
    *(("mlm_domains", {"domains": some}, "two or more tasks that ask") for some in ("reviews", "reviews,dice")),
    ("mlm_domains", {"domains": "reviews,flims"}, "did you mean films"),
    *(("mlm_domains", {"sources": number}, "1 to 1 sources") for number in (0, 2)),
    ("mlm_domains", {"per_text": 0}, "at least one row"),
    *(("vision_ood", {"shots": some}, "whole numbers from 1,") for some in ("0", "1,x", ",", "-2")),
    ("vision_bases", {"n_basis": "two"}, "n_basis is 'two': it takes whole numbers from 1 to 2,"),
    ("vision_budget", {"n_basis": "7,x"}, "n_basis is '7,x': it takes whole numbers from 1,"),
    ("vision_budget", {"n_basis": "9"}, "has 1 to 2 vectors"),
    ("vision_anisotropic", {"partitions": "0"}, "partitions is '0': it takes whole numbers from 1,"),
    *(("vision_anisotropic", {name: "fast"}, f"{name} is 'fast': it takes numbers from 0,")
      for name in ("rates", "other_rates")),
    ("vision_tangent", {"alphas": "half"}, "alphas is 'half': it takes numbers,"),
    ("vision_peft", {"partitions": "1,x"}, "partitions is '1,x': it takes whole numbers from 1,"),
    ("vision_peft", {"protocol": "v9"}, "There is no protocol 'v9'"),
    ("vision_peft", {"shares": "half"}, "shares is 'half': it takes numbers,"),
    ("vision_localize", {"settings": "a:1"}, "settings is 'a,1': it takes numbers from 0,"),
    ("language_localize", {"settings": "0.1"}, "settings holds 0.1"),
    ("language_bases", {"n_basis": "99"}, "n_basis is '99': it takes whole numbers from 1 to"),
    *(("vision_ood", wrong, "draws is 1 or more") for wrong in ({"draws": 0}, {"steps": -5})),
    ("vision_ood", {"heads": "lp++,tap-adapter"}, "no heads called tap-adapter"),
    *(("mlm_domains", {"text_epochs": number}, "nothing would be learnt") for number in (0, -2)),
    *(("mlm_domains", {"texts": number}, "thirty texts or more") for number in (-1, 0, 29)),
    ("merging_methods", {"methods": "sum"}, "Nothing is compared with the sum"),
    ("merging_methods", {"methods": "fisher,karcher"}, "Nothing is compared with the sum"),   # rows have no models
    ("merging_methods", {"inputs": ""}, "Nothing is compared with the sum"),
    ("merging_methods", {"inputs": "task vectors,balancd"}, "no method 'balancd'"),
    ("merging_methods", {"methods": "tis"}, "no merging method 'tis'"),
    ("merging_methods", {"methods": "ties,regmean"}, "measured on examples"),
    ("worlds", {"methods": ""}, "Nothing is compared with the sum"),
    ("worlds", {"methods": "fisher"}, "measured on examples"),
    ("certificate", {"builders": "balanced,pc"}, "no method 'pc'"),
    ("certificate", {"fewer_bits": "int9"}, "not as 'int9'"),
    ("certificate", {"codecs": "int4;rink-4"}, "not as 'rink-4'"),
    ("certificate", {"builders": "balanced,balanced,balanced"}, "Fewer than 6 ways"),
    *(("certificate", {"n_basis": M}, "whole numbers from 1 to less than the 3 tasks") for M in ("x", "0", "3", "1.5")),
    *(("many_tasks", {"sizes": sizes}, "whole numbers from 2 on") for sizes in ("", "1", "-2", "2,x")),
    ("many_tasks", {"sizes": "100"}, "make no group"),
    ("many_tasks", {"tasks": "reviews"}, "make no group"),
    *(("many_tasks", some, "M is 1 or more") for some in ({"n_basis": 0}, {"methods": ""}, {"shares": "2"})),
    ("many_tasks", {"sizes": "2", "methods": "pca", "n_basis": 1}, "fewer vectors than tasks"),
    *(("many_tasks", some, "the rows that choose are reported") for some in ({"search": 0}, {"limit": 3})),
]
ENDS = [
    ("certificate", {"builders": "pca,random"}),            # no balanced basis, about which there are claims
    ("certificate", {"n_basis": "1,1", "codecs": "int4;int4;sign;int2;int8"}),
    ("worlds", {"methods": "tsv"}),                         # nothing to compare in negation
    ("negation_pairs", {"methods": "", "apart": "1,2"}),    # each pair once, and no basis
    ("many_tasks", {"sizes": "2,4,2"}),                     # none of which is above the fixed M
    ("merging_methods", {"methods": "fisher", "inputs": "task vectors"}),
]


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    "One cache and one folder of reports for all."
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("borders")
        patch.setenv("TVB_CACHE", str(folder / "cache"))
        patch.setenv("TVB_REPORTS", str(folder / "reports"))
        yield folder


def all_cells(root, name, given):
    "The names of a notebook after its last cell."
    space = {}
    for cell in json.loads((root / "nbs" / "experiments" / f"{name}.ipynb").read_text())["cells"]:
        if cell["cell_type"] != "code": continue
        exec(compile("".join(cell["source"]), name, "exec"), space)
        if "parameters" in cell["metadata"].get("tags", []): space.update(USUAL[name] | given)
    return space


@pytest.mark.parametrize("name,given,said", REFUSED, ids=[f"{name} {given}" for name, given, _ in REFUSED])
def test_refused_before_anything_is_trained(place, root, monkeypatch, name, given, said):
    def trained(*_, **__): raise AssertionError("something was trained first")
    monkeypatch.setattr(Suite, "fine_tune", trained)
    with pytest.raises(ValueError, match=said) as refused: all_cells(root, name, given)
    assert "\n" not in str(refused.value) and str(refused.value)[-1] in ".?"


@pytest.mark.parametrize("name,given", ENDS, ids=[f"{name} {given}" for name, given in ENDS])
@pytest.mark.filterwarnings("ignore")
def test_computed_to_the_end(place, root, name, given):
    said = all_cells(root, name, given)["said"]
    plt.close("all")
    assert said and "nan" not in " ".join(said)


def test_three_tasks_establish_little(place, root):
    "Intervals over three tasks are Student's: wider than what the three differences span, as a bootstrap would."
    space = all_cells(root, "negation_curve", {})
    plt.close("all")
    by_task = space["each"].pivot(index="task", columns="method", values="target")
    for gap in space["gaps"].itertuples():
        apart = by_task[gap.method] - by_task["task arithmetic"]
        wider = gap.low < apart.min() and apart.max() < gap.high
        assert wider or apart.max() - apart.min() < 1e-9
