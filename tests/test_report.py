"""Records from outside: whatever stands in them, the page of all is made, nothing of theirs becomes markup, and what
was left out is said."""
import json
import shutil
from html.parser import HTMLParser

import pytest

from tvb.running.collecting import collect_runs
from tvb.running.report import _SCRIPT, build_report

HOSTILE = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    "' onload='x",
    "javascript:alert(1)",
    "[a](javascript:alert(1))",
    "a\x1b[31mb\x00",
    "\ud800",
    "a\u202eb",
    "</pre></style>",
    "`<b>`",
    "**<i>**",
]
RECORD = dict(
    params=dict(scale="mini", seed=0, rate=1.5, label="a", on=True),
    metrics=dict(headline=dict(acc=dict(value=0.5, unit="%"), size=dict(value=10, unit="bytes")), other=[1, 2]),
    provenance=dict(
        seconds=1.5,
        peak_memory_bytes=3e8,
        device="cpu",
        python="3.11",
        git=dict(commit="0123456789ab", dirty=False),
        packages=dict(torch="2.4"),
    ),
    contents=dict(
        headline=["acc"],
        tables=[dict(name="t", show=True, caption="A table")],
        figures=[dict(name="f", caption="A figure")],
        notes=["A note."],
    ),
)


def write(folder, record, table="method,value\na,1\nb,2\n"):
    "A run; text among the parts goes into the file as it is."
    for name in ("tables", "figures"): (folder / name).mkdir(parents=True)
    for name, part in record.items():
        (folder / f"{name}.json").write_bytes(part if isinstance(part, bytes) else json.dumps(part).encode())
    (folder / "tables/t.csv").write_text(table, errors="surrogatepass")
    (folder / "figures/f.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")
    return folder


@pytest.fixture
def reports(tmp_path):
    "A good run of an experiment."
    write(tmp_path / "reports/probe/default", RECORD)
    return tmp_path / "reports"


class Page(HTMLParser):
    "What a browser would make of a page"
    def __init__(self, text):
        super().__init__()
        self.tags, self.names, self.addresses = set(), set(), []
        self.feed(text)
    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.names |= {name for name, _ in attributes}
        self.addresses += [value for name, value in attributes if name in ("href", "src")]


TAGS = set(
    "html head meta title style body header h1 h2 h3 p nav a main section div span br table caption thead tbody tr th"
    " td figure img figcaption small ul li code em strong details summary pre".split()
)
NAMES = set("lang charset name content href src alt loading class id title open scope download".split())


def pages_of(reports):
    "The overview and the pages of the experiments, one after the other."
    overview = build_report(reports, root=reports.parent)
    return "".join(path.read_text() for path in (overview, *sorted(reports.glob("*/index.html"))))


def page_of(reports):
    "The overview and the pages, with nothing in them that a record could have brought in."
    text = pages_of(reports)
    page = Page(text.replace(f"<script>{_SCRIPT}</script>", "")) # the one script is ours, to the letter
    assert page.tags <= TAGS and page.names <= NAMES, (page.tags - TAGS, page.names - NAMES)
    pictures = [address for address in page.addresses if address.startswith("data:image/svg+xml;base64,")]
    others = [address for address in page.addresses if address not in pictures]
    assert not any(":" in address.replace("%3A", "") for address in others), others
    assert not any(ord(character) < 32 and character != "\n" for character in text)
    assert "0.5 %" in text # the good run is there
    return text


def places(value, path=()):
    "The paths of everything inside a nested value."
    yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items: yield from places(item, (*path, key))


def changed(value, path, new):
    "A nested value with something else at a path; where `new` is a key, the key is changed."
    if not path: return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = changed(value[path[0]], path[1:], new)
    return copy


WRONG = [
    None,
    True,
    5,
    -1,
    1e308,
    10**400,
    "x",
    "",
    [],
    [1],
    {},
    {"a": 1},
    {"value": 1},
    {"value": "x", "unit": 3},
    [None],
    [[]],
    {"": {"": ""}},
    *HOSTILE,
]


@pytest.mark.parametrize("part", RECORD)
def test_any_value_at_any_place(reports, part):
    record, number = dict(RECORD), 0
    for path in places(RECORD[part]):
        for new in WRONG:
            write(reports / f"probe{number % 3}" / f"seed-{number}", {**record, part: changed(RECORD[part], path, new)})
            number += 1
    assert page_of(reports).count("<tr>") >= number


RAW = [
    b"",
    b"{",
    b"[]",
    b"5",
    b"null",
    b'"x"',
    b"\xff\xfe",
    b'{"a": NaN}',
    b'{"headline": {"acc": {"value": Infinity}}}',
    b'{"headline": {"acc": {"value": 1e999}}}',
    b"[" * 100000,
    b'{"a": 1, "a": 2}',
    b"\x00" * 10,
    b"9" * 5000,
]


@pytest.mark.parametrize("part", RECORD)
def test_files_that_are_no_records_are_findings(reports, part, capsys):
    for number, raw in enumerate(RAW): write(reports / "probe" / f"seed-{number}", {**RECORD, part: raw})
    text, told = page_of(reports), capsys.readouterr().err
    for number in range(len(RAW)):
        assert (
            f"<code>probe/seed-{number}/{part}.json</code>" in text
            and f"left out of the report: probe/seed-{number}/{part}.json: " in told
        )
    assert str(reports) not in text and str(reports) not in told and told.replace("\n", "").isprintable()
    with pytest.raises(ValueError, match=f"{part}.json"): collect_runs(reports)


def test_names_of_others_are_text(reports):
    "Names of experiments, folders, parameters, metrics, columns, cells, tasks in tracebacks, titles."
    for number, text in enumerate(HOSTILE):
        name = text.replace("/", "-").replace("\x00", "").replace("\ud800", "\udcff")
        record = dict(
            params={"seed": number, text: text},
            metrics=dict(headline={text: dict(value=number, unit=text)}),
            provenance=dict(device=text, python=text, packages=dict(torch=text), git=dict(commit=text)),
            contents=dict(
                headline=[text],
                tables=[dict(name="t", show=True, caption=text)],
                figures=[dict(name="f", caption=text)],
                notes=[text],
            ),
        )
        folder = write(
            reports / f"exp {name}" / f"run {name}",
            record,
            f'"{text.replace(chr(34), "")}",n\n"{text.replace(chr(34), "")}",1\n',
        )
        (folder / "run.ipynb").write_text(
            json.dumps(
                dict(
                    cells=[dict(cell_type="markdown", metadata={}, source=f"# {text}\n\n{text}\n\n- {text}")],
                    metadata={},
                    nbformat=4,
                    nbformat_minor=5,
                )
            )
        )
        (reports / "failed" / f"exp {name}" / name).mkdir(parents=True)
        (reports / "failed" / f"exp {name}" / name / "traceback.txt").write_text(text, errors="surrogatepass")
    text = page_of(reports)
    assert f"{len(HOSTILE)} failed runs" in text and f"{len(HOSTILE) + 1} runs of" in text


def test_odd_tables_figures_and_notebooks(reports, capsys):
    tables = [
        "",
        "a\n1\n\"",
        "a,b\n1,inf\n2,-inf\n3,\n",
        "a,a,_row,_row_\n1,2,3,4\n",
        "\x00\x01",
        ",".join(map(str, range(500))) + "\n",
        "a\n" + "1e400\n" * 3,
        "n\n" + "1\n" * 5000,
        "m,v\n,\n,1\n",
    ]
    for seed, table in enumerate(tables):
        for turn in (0, 1):
            write(reports / f"probe{seed}" / f"seed-{turn}", {**RECORD, "params": dict(seed=turn)}, table)
    for name, kind in (("params.json", "folder"), ("contents.json", "link"), ("run.ipynb", "place")):
        folder = write(reports / f"odd {kind}" / name, RECORD)
        if (folder / name).exists(): (folder / name).unlink()
        (folder / name).symlink_to("nowhere") if kind == "link" else (folder / name).mkdir()
    (reports / "failed/odd/x/traceback.txt").mkdir(parents=True)
    (reports / "nbs").mkdir() # a folder without runs
    broken = reports.parent / "nbs/experiments/probe.ipynb"
    broken.parent.mkdir(parents=True)
    broken.write_text("{")
    text, told = page_of(reports), capsys.readouterr().err
    assert "the first 1000 rows" in text and "500 columns" in told and "nbs/experiments/probe.ipynb" in told
    for name in (
        "odd folder/params.json/params.json",
        "odd link/contents.json/contents.json",
        "odd place/run.ipynb/run.ipynb",
        "failed/odd/x/traceback.txt",
    ):
        assert f"left out of the report: {name}" in told


def test_names_that_are_columns_of_ours(reports):
    "A parameter or a metric that is called as a column of the table hides nothing."
    shutil.rmtree(reports)
    for seed in (0, 1):
        write(
            reports / "probe" / f"seed-{seed}",
            {
                **RECORD,
                "params": dict(seed=seed, time=seed, run="x"),
                "metrics": dict(
                    headline=dict(time=dict(value=77.5 + seed, unit="h"), memory=dict(value=0.5, unit="%"))
                ),
            },
        )
    text = pages_of(reports)
    for shown in ("77.5 h", "78.5 h", "300 MB", "2 s"): assert shown in text


def test_the_page_of_somebody_else_stays(reports):
    page = reports / "index.html"
    page.write_text("<title>My site</title>")
    with pytest.raises(OSError, match="not a report of tvb"): build_report(reports, root=reports.parent)
    assert page.read_text() == "<title>My site</title>"


def notebook(*outputs, prose="# Title"):
    cells = [
        dict(cell_type="markdown", metadata={}, source=prose),
        dict(cell_type="code", metadata={}, source="a < b", outputs=list(outputs)),
    ]
    return json.dumps(dict(cells=cells, metadata={}, nbformat=4, nbformat_minor=5))


def test_the_executed_notebook_is_a_page_without_anything_of_its_own_html(reports):
    run, hostile = reports / "probe/default", "<script>alert(1)</script><table onload=x><tr><td style=y>7<img src=http://x>"
    data = [{"text/html": hostile}, {"image/png": hostile}, {"image/svg+xml": "<svg/>" + hostile}]
    data += [{"text/plain": [hostile]}, {"text/html": 5}, {"text/html": "</section></body>"}, 5]
    outputs = [dict(output_type="display_data", data=one) for one in data]
    outputs += [5, dict(text=hostile), dict(traceback=[hostile, 5])]
    (run / "run.ipynb").write_text(notebook(*outputs, prose=f"# {hostile}\n\n{hostile}"))
    assert 'href="default.notebook.html"' in pages_of(reports)
    text = (reports / "probe/default.notebook.html").read_text()
    page = Page(text.replace(f"<script>{_SCRIPT}</script>", ""))
    assert page.tags <= TAGS and page.names <= NAMES, (page.tags - TAGS, page.names - NAMES)
    assert "<td>7</td>" in text and "a &lt; b" in text and text.count("</section>") == 1
    assert [address[:25] for address in page.addresses] == ["index.html", "data:image/svg+xml;base64"]


def test_a_broken_notebook_costs_its_page_only(reports):
    (reports / "probe/default/run.ipynb").write_text("{")
    assert "run.ipynb" in pages_of(reports) and not (reports / "probe/default.notebook.html").exists()


def test_the_notebook_page_of_somebody_else_stays(reports):
    (reports / "probe/default/run.ipynb").write_text(notebook())
    page = reports / "probe/default.notebook.html"
    page.write_text("<title>My site</title>")
    with pytest.raises(OSError, match="not a report of tvb"): build_report(reports, root=reports.parent)
    assert page.read_text() == "<title>My site</title>" and not (reports / "index.html").exists()


def test_runs_stand_side_by_side_with_what_differs(reports):
    for seed in (1, 2): write(reports / f"probe/seed-{seed}", {**RECORD, "params": {**RECORD["params"], "seed": seed}})
    text = page_of(reports)
    part = text[text.index('class="compare"'):]
    part = part[:part.index("</details>")]
    assert "<em>seed</em>" in part and part.count("<em>") == 1 and part.count("<th ") == 4
    assert part.count("0.5 %") == 3
