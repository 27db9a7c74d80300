"""Kills writers and looks at what is left: `killed_writers.py NAME KILLS` prints a line of JSON for each kill, and
test_writers.py judges.

A writer puts a new state where an old one is. It runs in a fork of this process, which kills itself at one of the
moments at which it asks the system for something
that can be seen by others (a file is opened, renamed, removed, a folder is made), so that every kill hits a moment
that counts and the same number always hits the same one; half of the kills come from
a thread instead, somewhere between two such moments. Then the parent reads what there is, lets the writer run to its
end, and looks for leftovers."""
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import threading
import time
from pathlib import Path

import torch

from tvb import Basis, TaskVector, TaskVectors, load_checkpoint
from tvb.storage.files import write_bytes
from tvb.storage.writing import save_checkpoint, save_sharded

WATCHED = {
    "open",
    "os.rename",
    "os.remove",
    "os.mkdir",
    "os.rmdir",
    "os.truncate",
    "os.chmod",
    "os.link",
    "shutil.rmtree",
    "ctypes.dlsym",
    "os.listdir",
    "os.scandir",
}
SIZES = dict(w=(30, 20), b=(50,), deep=(4, 3, 5))


def model(value, seed=0):
    "A small model around a number, the same for the same arguments."
    chance = torch.Generator().manual_seed(seed)
    return {
        name: torch.full(shape, float(value)) + torch.randn(shape, generator=chance) for name, shape in SIZES.items()
    }


def close(found, value, seed=0):
    "Is every tensor that of `model(value, seed)`?"
    return {name: found[name] for name in found}.keys() == SIZES.keys() and all(
        torch.equal(found[name], x) for name, x in model(value, seed).items()
    )


class Writer:
    """What is written under `self.place`; `write(value)` puts a state there, `read()` gives the value back, or
    raises where it is none of them"""
    name = "place"
    def __init__(self, folder):
        self.folder, self.place = folder, folder / self.name
        self.prepare()
    def prepare(self): "Make what the writer reads"
    def value_of(self, found, seed=0): # which state a checkpoint is
        values = [value for value in range(4) if close(found, value, seed)]
        if not values: raise ValueError(f"a mixture: {found}")
        return values[0]


class File(Writer):
    "One safetensors file"
    name = "model.safetensors"
    def write(self, value): save_checkpoint(model(value), self.place)
    def read(self): return self.value_of(load_checkpoint(self.place))


class Shards(Writer):
    "A folder of shards and an index"
    def write(self, value): save_sharded(model(value), self.place, shard_bytes=300)
    def read(self): return self.value_of(load_checkpoint(self.place))


class Vector(Writer):
    "A task vector, with a tensor of zeros that is not stored"
    name = "vector.safetensors"
    def write(self, value): TaskVector({**model(value), "zero": torch.zeros(9)}).save(self.place)
    def read(self):
        return self.value_of(
            {name: tensor for name, tensor in TaskVector.load(self.place).tensors.items() if name != "zero"}
        )


class Tasks(Writer):
    "What has a pretrained model and task vectors t0 ... t3, of which state v leaves out task v"
    def prepare(self):
        base = model(0)
        save_checkpoint(base, self.folder / "base.safetensors")
        for t in range(4):
            save_checkpoint(
                {n: base[n] + 0.1 * x for n, x in model(0, seed=t + 1).items()}, self.folder / f"t{t}.safetensors"
            )
    def tasks(self, value):
        return TaskVectors(
            self.folder / "base.safetensors",
            {f"t{t}": self.folder / f"t{t}.safetensors" for t in range(4) if t != value},
        )
    def value_of_names(self, names):
        left_out = {"t0", "t1", "t2", "t3"} - set(names)
        if len(left_out) != 1: raise ValueError(f"tasks {names}")
        return int(left_out.pop()[1:])


class BuiltBasis(Tasks):
    "A basis that is built where another one is"
    def write(self, value):
        from tvb.bases.builders import PCABasis
        PCABasis(2).fit(self.tasks(value), out=self.place)
    def read(self):
        basis = Basis.load(self.place)
        said, measured = basis.certificate["relative_error"], basis.measure()["relative_error"]
        if max(abs(said[n] - measured[n]) for n in basis.names) > 1e-3:
            raise ValueError("certificate and numbers differ")
        return self.value_of_names(basis.names)


class RebuiltBasis(BuiltBasis):
    "A basis that forgets a task and takes in another"
    def write(self, value):
        if not self.place.exists(): return super().write(value)
        basis = Basis.load(self.place)
        missing = {f"t{t}" for t in range(4)} - set(basis.names) - {f"t{value}"}
        for name in missing: basis.add(name, self.folder / f"{name}.safetensors")
        if f"t{value}" in basis.names: basis.remove(f"t{value}")
    def read(self):
        basis = Basis.load(self.place)
        return None if len(basis.names) == 4 else super().read()       # between the two steps


class CompressedTasks(Tasks):
    "Compressed task vectors, rows and rests, where others are"
    def write(self, value):
        from tvb.bases.plan import compress
        how = dict(purpose="recovery", candidates=["pca-1 in int8, rest in int4"])
        compress(self.tasks(value), budget="1MB", out=self.place, **how)
    def read(self):
        from tvb import load_basis
        found = load_basis(self.place)
        said, measured = found.certificate["relative_error"], found.measure()["relative_error"]
        if max(abs(said[n] - measured[n]) for n in found.names) > 1e-3: raise ValueError("not what was measured")
        return self.value_of_names(found.names)


class RecompressedTasks(CompressedTasks):
    "Compressed task vectors of which one goes and another comes"
    def write(self, value):
        from tvb import load_basis
        if not self.place.exists(): return super().write(value)
        found = load_basis(self.place)
        missing = {f"t{t}" for t in range(4)} - set(found.names) - {f"t{value}"}
        for name in missing: found.add(name, self.folder / f"{name}.safetensors")
        if f"t{value}" in found.names: found.remove(f"t{value}")
    def read(self):
        from tvb import load_basis
        return None if len(load_basis(self.place).names) == 4 else super().read()       # between the two steps


class PublishedBasis(Tasks):
    "A basis in the published form"
    def write(self, value):
        from tvb.bases.builders import PCABasis
        PCABasis(2).fit(self.tasks(value)).export_official(self.place)
    def read(self):
        from tvb import load_basis
        basis = load_basis(self.place)
        [v.norm() for v in basis.vectors]
        return self.value_of_names(basis.names)


class Merged(Tasks):
    "A merged model"
    name = "merged.safetensors"
    def write(self, value):
        from tvb.merging.methods import make_merging, merge_model
        merge_model(self.tasks(value), self.place, make_merging("ties"), 1.0)
    def read(self):
        from tvb.merging.methods import make_merging
        found = load_checkpoint(self.place)
        for value in range(4):
            wanted = make_merging("ties").merge(self.tasks(value)).apply_to(self.folder / "base.safetensors")
            if all(torch.allclose(found[n], wanted[n], atol=1e-5) for n in wanted): return value
        raise ValueError("a mixture")


class LowRankAdapter(Writer):
    "An adapter in PEFT's form"
    def write(self, value):
        from tvb.adapters.truncation import truncate
        truncate(TaskVector({"layer.weight": torch.full((6, 5), value + 1.0)}), 1).save(self.place)
    def read(self):
        from tvb.adapters.adapter import open_adapter
        found = open_adapter(self.place).task_vector()["layer.weight"]
        return next(value for value in range(4) if torch.allclose(found, torch.full((6, 5), value + 1.0), atol=1e-4))


class BasisOfAdapters(Writer):
    "A basis of adapters, a folder of folders"
    def write(self, value):
        from tvb.adapters.collection import Adapters
        from tvb.adapters.truncation import truncate
        from tvb.bases.builders import PCABasis
        adapters = {str(t): truncate(TaskVector({"layer.weight": model(value, seed=t)["w"]}), 3) for t in range(3)}
        Adapters(adapters).fit(PCABasis(1), rank=2).save_adapters(self.place)
    def read(self):
        from tvb.adapters.collection import Adapters
        from tvb.adapters.truncation import truncate
        from tvb.adapters.bases import load_adapter_basis
        for value in range(4):
            adapters = Adapters(
                {str(t): truncate(TaskVector({"layer.weight": model(value, seed=t)["w"]}), 3) for t in range(3)}
            )
            try: basis = load_adapter_basis(self.place, adapters)
            except ValueError as error:
                if "its numbers are others" in str(error): continue
                raise
            if abs(basis.measure()["merged_cosine"] - basis.certificate["merged_cosine"]) > 1e-4:
                raise ValueError("a mixture")
            return value
        raise ValueError("no state")


class Record(Writer):
    "The records of a run"
    name = "reports/probe/seed-1"
    def prepare(self):
        shutil.copytree(Path(__file__).parent / "fixtures", self.folder / "nbs/experiments")
        (self.folder / "settings.ini").touch()
    def write(self, value):
        from tvb.running.records import Run
        run = Run(
            "probe",
            dict(scale="mini", seed=1, rate=1.0, gate="", fail=False, log=""),
            root=self.folder,
            reports=self.folder / "reports",
        )
        run.headline("square", float(value), unit="")
        run.note(f"state {value}")
        run.save()
    def read(self):
        value = json.loads((self.place / "metrics.json").read_text())["headline"]["square"]["value"]
        if json.loads((self.place / "contents.json").read_text())["notes"] != [f"state {int(value)}"]:
            raise ValueError("a mixture")
        return int(value)


class Page(Record):
    "The HTML page of all records"
    name = "reports/index.html"
    def write(self, value):
        from tvb.running.report import build_report
        super().write(value)
        build_report(self.folder / "reports", root=self.folder)
    def read(self):
        page = self.place.read_text()
        if not page.rstrip().endswith("</html>"): raise ValueError("half a page")
        return next((value for value in range(4) if f"state {value}" in page), None)


class Progress(Writer):
    "The progress of a training run"
    name = "model.progress"
    def write(self, value):
        from tvb.training.progress import save_progress
        torch.manual_seed(value)
        net = torch.nn.Linear(8, 4)
        save_progress(
            self.place,
            net,
            torch.optim.AdamW(net.parameters()),
            torch.Generator().manual_seed(value),
            [dict(epoch=value)],
            {},
        )
    def read(self):
        saved = load_checkpoint(self.place)
        value = json.loads(saved.metadata["history"])[0]["epoch"]
        torch.manual_seed(value)
        if not torch.equal(saved["model.weight"], torch.nn.Linear(8, 4).weight): raise ValueError("a mixture")
        return value


class Entry(Writer):
    "An entry of the cache, which is made once and stays"
    def write(self, value):
        from tvb.storage.cache import built_once
        built_once(self.place, lambda: write_bytes(self.place, b"whole" * 1000))
    def read(self):
        if self.place.read_bytes() != b"whole" * 1000: raise ValueError("a part of it")
        return 0


class Pickle(Writer):
    "Files of no kind of ours, as tables and settings are written"
    name = "notes.json"
    def write(self, value): write_bytes(self.place, json.dumps([value] * 500).encode())
    def read(self):
        found = json.loads(self.place.read_text())
        if len(set(found)) != 1 or len(found) != 500: raise ValueError("a mixture")
        return found[0]


class Localized(Writer):
    "A mask with the values under it, by the part that is lifted out of the library"
    name = "task.safetensors"
    def write(self, value):
        from tvb.localize_stitch.masks import Masks
        from tvb.localize_stitch.mask_files import save_localized
        vector = model(value)
        save_localized(self.place, Masks.from_tensors({n: x > value for n, x in vector.items()}), vector)
    def read(self):
        from tvb.localize_stitch.mask_files import load_localized
        found = load_localized(self.place)[1]
        return next(v for v in range(4) if all(torch.equal(found[n], x * (x > v)) for n, x in model(v).items()))


WRITERS = {
    kind.__name__: kind
    for kind in (
        File,
        Shards,
        Vector,
        BuiltBasis,
        RebuiltBasis,
        CompressedTasks,
        RecompressedTasks,
        PublishedBasis,
        Merged,
        LowRankAdapter,
        BasisOfAdapters,
        Record,
        Page,
        Progress,
        Entry,
        Pickle,
        Localized,
    )
}


def in_fork(work, moment=None, share=None):
    """Run `work` in a fork: to its end, or until it is killed at the numbered moment, or after a number of seconds.
    Gives the number of moments that there were, or None after a kill."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        seen = [0]
        def watch(event, _):
            if event not in WATCHED: return
            seen[0] += 1
            if seen[0] == moment: os.kill(os.getpid(), signal.SIGKILL)
        sys.addaudithook(watch)
        if share is not None:
            threading.Thread(
                target=lambda: (time.sleep(share), os.kill(os.getpid(), signal.SIGKILL)), daemon=True
            ).start()
        try:
            work()
            os.write(write, str(seen[0]).encode())
            os._exit(0)
        except BaseException as error:
            os.write(2, f"{type(error).__name__}: {error}\n".encode())
            os._exit(1)
    os.close(write)
    with os.fdopen(read) as pipe: said = pipe.read()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status): return None
    if os.waitstatus_to_exitcode(status): raise RuntimeError("the writer failed where nobody killed it")
    return int(said)


def hidden(folder):
    "Hidden files and folders below a folder"
    return sorted(p.relative_to(folder).as_posix() for p in Path(folder).rglob(".*"))


def trial(kind, moment, share):
    "One kill: the value that was there afterwards, the one after the next run, and what lies about."
    with tempfile.TemporaryDirectory() as folder:
        writer = kind(Path(folder))
        if kind is not Entry: writer.write(1)
        in_fork(lambda: writer.write(2), moment, share)
        after = writer.read() if writer.place.exists() else "nothing"
        writer.write(3)
        return dict(moment=moment, after=after, then=writer.read(), hidden=hidden(folder))


def main(name, kills):
    "Print what came of the kills of one writer."
    torch.set_num_threads(1)
    kind, chance = WRITERS[name], random.Random(name)
    with tempfile.TemporaryDirectory() as folder:
        writer = kind(Path(folder))
        if kind is not Entry: writer.write(1)
        start = time.perf_counter()
        moments = in_fork(lambda: writer.write(2))
        seconds = time.perf_counter() - start
    for number in range(kills):
        share = chance.random() * seconds if number % 3 == 2 else None
        moment = None if share is not None else chance.randint(1, moments)
        print(json.dumps(trial(kind, moment, share)), flush=True)


if __name__ == "__main__": main(sys.argv[1], int(sys.argv[2]))
