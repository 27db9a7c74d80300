"""The small data sets, the table of the package and a tokenizer that knows their words."""
import datasets
import pytest
from datasets_by_hand import FIXTURES, MARKS, RUNS, write_hub

from tvb.language.registry import task_table
from tvb.miniature.text_rows import train_tokenizer


@pytest.fixture(scope="module", autouse=True)
def quiet(tmp_path_factory):
    "A cache of its own, no hub, no progress bars."
    datasets.disable_progress_bars()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TVB_CACHE", str(tmp_path_factory.mktemp("cache")))
        patch.setattr(datasets, "load_dataset", lambda *args, **settings: pytest.fail(f"the hub was asked for {args}"))
        yield


@pytest.fixture(scope="module")
def hub(tmp_path_factory):
    "A folder with the data of every task."
    root = tmp_path_factory.mktemp("hub")
    for facts in FIXTURES.values(): write_hub(root, facts)
    return root


@pytest.fixture(scope="module")
def rows():
    "The table of the package."
    return task_table()


@pytest.fixture(scope="module")
def tokenizer(rows):
    "A byte-level tokenizer that was trained on the small data sets, with every label word as one token."
    words = dict.fromkeys(
        [word for row in rows.values() for word in row.prompt.words.values()] + RUNS + MARKS + ["word"]
    )
    says = [one["says"].replace("<mask>", "") for facts in FIXTURES.values() for one in facts["examples"]]
    return train_tokenizer(says + [*RUNS, *MARKS] * 30, 3000, words)
