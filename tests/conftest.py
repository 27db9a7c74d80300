"""What the tests share: the project root, the real data where there is some, and the order of the files."""
import os
import sys
from pathlib import Path

import psutil
import pytest
from processes import Forks

SPREAD = ["test_notebooks.py"] # its tests share nothing: each goes to the next free worker
os.environ.setdefault("TQDM_DISABLE", "1") # as under make: progress bars are no part of what a command says
# The many processes that the tests start would all compile the library anew if the environment forbade to keep it.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
sys.modules.setdefault("rfc3987_syntax", None) # jsonschema would build a grammar of addresses for some seconds
ROOT = Path(__file__).resolve().parent.parent
# telling first (a folder), then long; the notebooks, one by one, fill up what is left
ORDER = ["collection", "test_experiments.py", "*", "test_notebooks.py"]


def pytest_collection_modifyitems(items):
    "Put the files in order."
    def place(item):
        names = (item.path.name, item.path.parent.name)
        return next((ORDER.index(name) for name in names if name in ORDER), ORDER.index("*"))
    items.sort(key=place)


@pytest.hookimpl(optionalhook=True) # xdist calls it
def pytest_xdist_make_scheduler(config, log):
    """With several workers a file's tests stay together, so that what they share is made once, except where they
    share nothing."""
    from xdist.scheduler import LoadScopeScheduling

    class ByFile(LoadScopeScheduling):
        def _split_scope(self, nodeid):
            file = nodeid.partition("::")[0]
            return nodeid if Path(file).name in SPREAD else file

    return ByFile(config, log)


@pytest.fixture(autouse=True)
def seeded():
    "A model that a test initialises is the same every time: no test needs luck."
    if "torch" in sys.modules: sys.modules["torch"].manual_seed(0)


@pytest.fixture(scope="session")
def root():
    "The project root."
    return ROOT


@pytest.fixture(scope="session")
def forks():
    "A process that forks for the programs that tests start, when it has imported what they need: `forks.load(...)`."
    with Forks() as forks: yield forks


@pytest.fixture(scope="session")
def gone():
    "A function: have these processes (of psutil) ended, all of them?"
    def runs(process):
        try: return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
        except psutil.NoSuchProcess: return False # it ended between the two questions
    return lambda processes: not any(map(runs, processes))


@pytest.fixture(scope="session")
def real_data():
    """The folder of real data that TVB_DATA names; a test that asks for it is skipped, with the reason, where there
    is none."""
    folder = os.environ.get("TVB_DATA", "")
    if not folder: pytest.skip("TVB_DATA is not set: this test needs the real data, which the project does not ship")
    if not Path(folder).is_dir(): pytest.fail(f"TVB_DATA names {folder}, which is not a folder")
    return Path(folder).resolve()
