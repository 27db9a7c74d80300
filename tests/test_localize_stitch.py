"""Localize-and-Stitch: files that are cut or changed anywhere, masks of another model, wrong clusters, and the
folder lifted out of the library."""
import importlib
import json
import random
import shutil
import sys

import pytest
import torch

from tvb.localize_stitch.localizer import Localizer, graft
from tvb.localize_stitch.masks import Masks
from tvb.localize_stitch.mask_files import MaskError, load_localized, save_localized
from tvb.localize_stitch.stitcher import shared_masks, stitch, stitch_clusters, stitch_twice

SHAPES = {"layer.0.weight": (9, 5), "layer.0.bias": (9,), "scale": ()}


def draw(shapes=SHAPES, seed=0):
    "A task: a vector and a mask."
    generator = torch.Generator().manual_seed(seed)
    vector = {name: torch.randn(shape, generator=generator) for name, shape in shapes.items()}
    return vector, Masks.from_tensors({name: tensor > 0 for name, tensor in vector.items()})


@pytest.fixture
def files(tmp_path):
    "A file of masks and one of a localized task, each with its reader."
    vector, masks = draw()
    return [
        (masks.save(tmp_path / "masks.safetensors"), Masks.load),
        (save_localized(tmp_path / "task.safetensors", masks, vector), load_localized),
    ]


def test_files_that_are_cut_anywhere(files):
    for path, read in files:
        whole = path.read_bytes()
        for length in range(0, len(whole), 7):
            path.write_bytes(whole[:length])
            with pytest.raises(MaskError, match=path.name): read(path)


def test_headers_that_are_changed_anywhere(files):
    """A changed header is refused with a sentence, or still describes masks of the right sizes; it never ends in
    another error."""
    chance = random.Random(0)
    for path, read in files:
        whole, refused = path.read_bytes(), 0
        end = 8 + int.from_bytes(whole[:8], "little")
        for _ in range(400):
            changed, at = bytearray(whole), chance.randrange(end)
            changed[at] = chance.choice(b'0123456789[]{}",:-.eanx\x00\xff')
            path.write_bytes(changed)
            try: found = read(path)
            except MaskError as error:
                assert path.name in str(error)
                refused += 1
            else:
                masks = found[0] if isinstance(found, tuple) else found
                assert {name: masks[name].shape for name in masks} == masks.shapes
        assert refused > 200


def change(path, edit):
    "Write a file anew with an edited header."
    whole = path.read_bytes()
    length = int.from_bytes(whole[:8], "little")
    header = json.loads(whole[8:8 + length])
    edit(header)
    text = json.dumps(header).encode()
    path.write_bytes(len(text).to_bytes(8, "little") + text + whole[8 + length:])


@pytest.mark.parametrize(
    "edit, found",
    [
        (lambda h: h["layer.0.bias"].update(data_offsets=[0, 2]), "does not begin where the tensor before it ends"),
        (lambda h: h["layer.0.bias"].update(shape=[-2]), "entry of 'layer.0.bias' is not valid"),
        (lambda h: h["layer.0.bias"].update(shape=[True, 2]), "entry of 'layer.0.bias' is not valid"),
        (lambda h: h.update({"layer.0.bias": None}), "entry of 'layer.0.bias' is not valid"),
        (lambda h: h["__metadata__"].update(shapes="{}"), "'layer.0.weight' has no shape"),
        (lambda h: h["__metadata__"].update(shapes="[1]"), "shapes in its metadata are not valid"),
        (
            lambda h: h["__metadata__"].update(shapes=h["__metadata__"]["shapes"].replace("[9, 5]", "[9, 4]")),
            "has 6 bytes of torch.uint8, and its shape",
        ),
        (lambda h: h["__metadata__"].pop("localize_stitch"), "holds something else, not masks"),
        (lambda h: h.pop("__metadata__"), "probably a checkpoint"),
    ],
)
def test_headers_that_lie(files, edit, found):
    path, read = files[0]
    change(path, edit)
    with pytest.raises(MaskError, match=found): read(path)


def test_values_that_do_not_fit_the_mask(files):
    path, read = files[1]
    whole = path.read_bytes()
    length = int.from_bytes(whole[:8], "little")
    begin = json.loads(whole[8:8 + length])["bits.layer.0.weight"]["data_offsets"][0] + 8 + length
    path.write_bytes(whole[:begin] + bytes([whole[begin] ^ 1]) + whole[begin + 1:])
    with pytest.raises(MaskError, match=r"'layer.0.weight' has \d+ values and \d+ positions in its mask"): read(path)


def test_a_missing_file_is_named(tmp_path):
    for read in (Masks.load, load_localized):
        with pytest.raises(FileNotFoundError, match="nowhere.safetensors"): read(tmp_path / "nowhere.safetensors")


def test_a_mask_of_another_model_is_refused_everywhere(tmp_path):
    vector, masks = draw()
    other_vector, other = draw({**SHAPES, "layer.0.weight": (5, 9)})
    fewer = Masks.from_tensors({"scale": masks["scale"]})
    module = torch.nn.ParameterDict({"scale": torch.nn.Parameter(torch.zeros(()))})
    for wrong, found in (
        (other, r"'layer.0.weight' has shape \[5, 9\] instead of \[9, 5\]"),
        (fewer, "'layer.0.weight' is missing"),
    ):
        for use in (
            lambda: masks & wrong,
            lambda: stitch({"a": vector, "b": vector}, {"a": masks, "b": wrong}),
            lambda: shared_masks({"a": masks, "b": wrong}, [["a", "b"]]),
            lambda: stitch_clusters({"a": vector, "b": vector}, {"a": masks, "b": wrong}, [["a", "b"]]),
            lambda: graft(vector, vector, wrong),
        ):
            with pytest.raises(ValueError, match=found): use()
    with pytest.raises(ValueError, match=r"the vector of 'b' is for another model.*shape \[5, 9\]"):
        dict(stitch({"a": vector, "b": other_vector}, {"a": masks, "b": masks}))
    with pytest.raises(ValueError, match="has shape"): save_localized(tmp_path / "a.safetensors", masks, other_vector)
    with pytest.raises(ValueError, match="the module is for another model: 'layer.0.weight' is missing"):
        Localizer(module, vector, vector)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "clusters, found",
    [
        ([["a", "b"]], "forget 'c'"),
        ({"a": 0}, "forget 'b', 'c'"),
        ([], "forget 'a', 'b', 'c'"),
        ([["a", "b"], ["c", "d"]], "name the task 'd', and there is no such task; the tasks are a, b, c"),
        ({"a": 0, "b": 0, "c": 0, "x": 1}, "name the task 'x'"),
        ([["a", "b"], ["b", "c"]], "'b' is in the clusters more than once"),
        ([["a", "a"], ["b", "c"]], "'a' is in the clusters more than once"),
    ],
)
def test_wrong_clusters(clusters, found):
    tasks = {task: draw(seed=seed) for seed, task in enumerate("abc")}
    vectors, masks = ({task: pair[i] for task, pair in tasks.items()} for i in (0, 1))
    for use in (
        lambda: shared_masks(masks, clusters),
        lambda: stitch_clusters(vectors, masks, clusters),
        lambda: stitch_twice(vectors, masks, clusters, "mean"),
    ):
        with pytest.raises(ValueError, match=found): use()


def test_the_folder_works_outside_of_the_library(root, tmp_path, monkeypatch):
    shutil.copytree(root / "tvb" / "localize_stitch", tmp_path / "lifted")
    monkeypatch.syspath_prepend(tmp_path)
    modules = {name: importlib.import_module(f"lifted.{name}") for name in ("masks", "localizer", "stitcher")}
    for name in ("lifted", *(f"lifted.{name}" for name in modules)): monkeypatch.delitem(sys.modules, name)
    origins = {
        getattr(value, "__module__", None) or getattr(value, "__name__", "")
        for module in modules.values()
        for value in vars(module).values()
    }
    assert not [origin for origin in origins if str(origin).startswith("tvb")]
    vector, masks = draw()
    mask = modules["localizer"].dataless(vector, 0.5)
    assert torch.equal(
        modules["stitcher"].stitched({"a": vector}, {"a": mask})["scale"], mask["scale"] * vector["scale"]
    )
