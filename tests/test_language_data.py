"""The text tasks: prompts that never lose their mask, readers with the quirks of the published files, few-shot
draws; real tasks where TVB_DATA has them."""
import json
import os
import random
import shutil
import sys

import numpy as np
import papermill
import pytest
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast, RobertaTokenizerFast

from tvb.language.twelve import Example, SPLITS, TEXT_TASKS, TWELVE
from tvb.language.text_files import read_split, write_split
from tvb.language.few_shot import load_text_task, make_k_shot, text_manifest
from tvb.language.prompts import PROMPTS, Prompt, label_ids
from tvb.language.prompt_tasks import Encoded, PromptTask, encode_split
from tvb.running.parameters import parameters_of

SPECIAL = {"bos_token": "<s>", "pad_token": "<pad>", "eos_token": "</s>", "unk_token": "<unk>", "mask_token": "<mask>"}
ALPHABET = pre_tokenizers.ByteLevel.alphabet()
MAKE = "import sys; from tvb.language.few_shot import make_k_shot; print(make_k_shot(sys.argv[1], 'RTE', 8, 3))"


def byte_level(sentences, size, kind=PreTrainedTokenizerFast):
    "A byte-level tokenizer with RoBERTa's special tokens, in which every label word is one token."
    words = sorted({word for prompt in PROMPTS.values() for word in prompt.words.values()})
    pieces = Tokenizer(models.BPE())
    pieces.pre_tokenizer, pieces.decoder = pre_tokenizers.ByteLevel(add_prefix_space=False), decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size, special_tokens=list(SPECIAL.values()), show_progress=False, initial_alphabet=ALPHABET
    )
    pieces.train_from_iterator([f"It was {word} , so {word} ." for word in words] * 200 + list(sentences), trainer)
    return kind(tokenizer_object=pieces, cls_token="<s>", sep_token="</s>", **SPECIAL)


@pytest.fixture(scope="module", params=[PreTrainedTokenizerFast, RobertaTokenizerFast], ids=["plain", "roberta"])
def tokenizer(request):
    "A small tokenizer, as a plain one and as RoBERTa's class."
    return byte_level([], 700, request.param)


@pytest.fixture(scope="module")
def trained(real_data):
    "A tokenizer trained on the real training texts."
    rows = [
        row for name in TWELVE for row in read_split(real_data / "lm-bff" / "k-shot" / name / "64-0", name, "train")
    ]
    return byte_level([" ".join(row.texts) for row in rows], 4000)


def shown(tokenizer, ids):
    "Ids as text, with every space and every special token."
    return tokenizer.decode(ids, clean_up_tokenization_spaces=False)


def rows_of(facts, count, start=0):
    "Made-up examples of a task, the labels in turn."
    texts = lambda row: tuple(f"Part {place} , of row {row} ." for place in facts.texts)
    return [Example(texts(row), facts.labels[row % len(facts.labels)]) for row in range(start, start + count)]


def original_of(root, name, count=60):
    "Original files of a task with made-up rows; the training rows."
    facts, folder = TEXT_TASKS[name], root / "original" / name
    write_split(folder, name, "train", rows_of(facts, count))
    write_split(folder, name, facts.original_test, rows_of(facts, 7, count))
    return rows_of(facts, count)


# ---------------------------------------------------------------- prompts

def odd_texts(seed):
    "Texts that a tokenizer seldom sees."
    generator = random.Random(seed)
    noise = "".join(
        chr(generator.randrange(*generator.choice([(32, 127), (160, 0x3000), (0x1F300, 0x1F600)]))) for _ in range(60)
    )
    return [
        "",
        " ",
        "?",
        "?!.,;:" * 9,
        "...",
        "<mask>",
        "<s> a </s> <pad><mask> <unk>",
        "{0} }{ {1^}",
        "\t\n\u2028",
        "\u0130stanbul na\u00efve \u6587\u7ae0",
        noise,
        "word " * 2000,
        "Supercalifragilistic" * 100,
        " ".join(f"w{generator.randrange(9999)}" for _ in range(2000)),
    ]


@pytest.mark.parametrize("cut", ["tail", "fields"])
@pytest.mark.parametrize("name", PROMPTS)
def test_no_text_loses_the_mask_or_the_label(name, cut, tokenizer):
    prompt = Prompt(PROMPTS[name].template, PROMPTS[name].words, PROMPTS[name].limits, cut)
    texts, generator, labels = odd_texts(7), random.Random(name), list(prompt.words)
    rows = [
        Example((first, generator.choice(texts))[: len(prompt.fields)], labels[number % len(labels)])
        for number, first in enumerate(texts)
    ]
    for length in (12, 64, 256):
        split = encode_split(prompt, rows, tokenizer, length)
        assert split.ids.shape[1] <= length and (split.lengths <= length).all()
        assert ((split.ids == tokenizer.mask_token_id).sum(1) == 1).all()
        assert (split.ids.gather(1, split.mask_at[:, None]) == tokenizer.mask_token_id).all()
        assert [labels[label] for label in split.labels] == [row.label for row in rows]
        for number, row in enumerate(rows):
            assert split.ids[number][:split.lengths[number]].tolist() == prompt.encode(row.texts, tokenizer, length)
            if cut == "fields":
                assert (
                    split.ids[number][0] == tokenizer.bos_token_id
                    and split.ids[number][split.lengths[number] - 1] == tokenizer.eos_token_id
                )
    assert 0 < split.truncated < len(rows)


def test_an_example_that_fits_is_never_cut_and_tail_keeps_the_last_ids(tokenizer):
    prompt = Prompt("{0}<mask>, {1^}", PROMPTS["QQP"].words)
    texts = ("How was it ? " * 30, "It was so .")
    whole = prompt.encode(texts, tokenizer, 10_000)
    assert shown(tokenizer, whole) == f"<s>{texts[0]}<mask>, it was so .</s>"
    assert prompt.encode(texts, tokenizer, len(whole)) == whole
    assert prompt.encode(texts, tokenizer, 40) == whole[-40:]
    held = prompt.encode(texts[::-1], tokenizer, 40)
    assert (
        held[0] == tokenizer.mask_token_id and len(held) == 40
    ), "the window moves forward only so far that the mask stays"


def test_fields_share_the_room_equally(tokenizer):
    long, short = "It was so and so ." * 40, "It was"
    encoded = lambda cut, *texts: Prompt("{a} {b} Answer:<mask>.", PROMPTS["QQP"].words, cut=cut).encode(
        dict(zip("ab", texts)), tokenizer, 60
    )
    alone = lambda text, room: Prompt("{a}<mask>", PROMPTS["QQP"].words, limits={"a": room}).encode(
        {"a": text}, tokenizer, 999
    )[1:-2]
    fixed = len(encoded("fields", "", ""))
    both = encoded("fields", long, long)
    assert len(both) == 60 and both[1:1 + (60 - fixed) // 2] == alone(long, (60 - fixed) // 2)
    assert shown(tokenizer, encoded("fields", short, long)).startswith(
        "<s>It was It was so"
    ), "what a short field does not need goes to the other"
    assert shown(tokenizer, encoded("fields:a", long, short)).endswith(" It was Answer:<mask>.</s>")
    assert shown(tokenizer, encoded("fields:a", short, long)).startswith(
        "<s> It was so"
    ), "the field that is named is used up before another is cut"


def test_named_fields_and_marks(tokenizer):
    prompt = Prompt(
        "{sentence1} {sentence2*} Does {word} mean the same? <mask>.",
        {"0": "No", "1": "Yes"},
        cut="fields:sentence1,sentence2",
    )
    ids = prompt.encode({"word": "bank", "sentence1": "A bank.", "sentence2": "The bank?!", "unused": 3}, tokenizer)
    assert shown(tokenizer, ids) == "<s>A bank. The bank Does bank mean the same?<mask>.</s>"
    cut = prompt.encode({"word": "bank", "sentence1": "A bank. " * 90, "sentence2": "The bank"}, tokenizer, 64)
    assert shown(tokenizer, cut).endswith(" The bank Does bank mean the same?<mask>.</s>") and len(cut) == 64


@pytest.mark.parametrize(
    "build, says",
    [
        (lambda t: Prompt("{0} It was.", {"0": "No", "1": "Yes"}).pieces, "has no <mask>: write it exactly once"),
        (lambda t: Prompt("{0}<mask><mask>", {"0": "No", "1": "Yes"}).pieces, "has 2 <mask>"),
        (lambda t: Prompt("{0<mask>", {"0": "No", "1": "Yes"}).pieces, "a brace without its partner"),
        (lambda t: Prompt("{0?}<mask>", {"0": "No", "1": "Yes"}).pieces, "unknown modifier '?'"),
        (lambda t: Prompt("{0}<mask>", {"0": "No", "1": ""}), "The label '1' has no word"),
        (lambda t: Prompt("{0}<mask>", {"0": "No", "1": None}), "The label '1' has no word"),
        (
            lambda t: Prompt("{0}<mask>{1}", {"0": "No", "1": "Yes"}).encode(("a",), t),
            "needs the field {1}, but the example has 1 texts",
        ),
        (lambda t: label_ids({"0": "No", "1": "Marvellous"}, t), "The word 'Marvellous' of label '1' is"),
        (lambda t: label_ids({"0": "No", "1": "No"}, t), "have the same token"),
        (
            lambda t: encode_split(PROMPTS["mr"], [Example(("a",), "7")], t),
            "the label '7', which has no word; the labels of the prompt are 0, 1",
        ),
        (lambda t: PROMPTS["mr"].encode(("a",), t, -1), "max_length is -1"),
    ],
)
def test_a_bad_prompt_is_one_sentence(build, says, tokenizer):
    with pytest.raises(ValueError, match="(?s)^[^\n]+$") as stop: build(tokenizer)
    assert says in str(stop.value)


def test_a_template_without_a_mask_is_refused_when_the_prompt_is_made():
    with pytest.raises(ValueError, match="has no <mask>"): Prompt("{0} It was.", {"0": "No", "1": "Yes"})


def test_batches_are_trimmed_and_the_hash_is_the_content(tokenizer):
    rows = rows_of(TEXT_TASKS["RTE"], 4) + [Example(("long " * 50, "B ."), "entailment")]
    split = encode_split(PROMPTS["RTE"], rows, tokenizer)
    ids, attention, mask_at = split.batch([0, 2])
    assert (
        ids.shape == attention.shape == (2, int(split.lengths[:4].max()))
        and attention.sum(1).tolist() == split.lengths[[0, 2]].tolist()
    )
    assert (ids[[0, 1], mask_at] == tokenizer.mask_token_id).all() and ids.shape[1] < split.ids.shape[1]
    tokens = label_ids(PROMPTS["RTE"].words, tokenizer)
    task = lambda test, prompt=PROMPTS["RTE"]: PromptTask("RTE", prompt, tokens, split, split, test)
    assert task(split).hash == task(encode_split(PROMPTS["RTE"], rows, tokenizer)).hash
    changed = Encoded(split.ids, split.lengths, split.mask_at, 1 - split.labels)
    assert (
        len({task(split).hash, task(changed).hash, task(split, Prompt("{0} <mask> {1}", PROMPTS["RTE"].words)).hash})
        == 3
    )


# ---------------------------------------------------------------- few-shot draws

@pytest.mark.parametrize("name", TEXT_TASKS)
def test_few_shots_follow_the_published_order(name, tmp_path):
    facts, rows = TEXT_TASKS[name], original_of(tmp_path, name)
    for seed in (0, 42):
        folder, order = make_k_shot(tmp_path, name, 5, seed), list(rows)
        np.random.RandomState(seed).shuffle(order)
        found = {split: read_split(folder, name, split) for split in SPLITS}
        for label in facts.labels:
            wanted = [row for row in order if row.label == label]
            assert [row for row in found["train"] if row.label == label] == wanted[:5]
            assert [row for row in found["validation"] if row.label == label] == wanted[5:10]
        assert len(found["train"]) == len(found["validation"]) == 5 * len(facts.labels)
        assert not set(found["train"]) & set(found["validation"]) and found["test"] == rows_of(facts, 7, 60)
    assert sorted(path.name for path in folder.parent.iterdir()) == ["5-0", "5-42"]


def test_few_shots_copy_rows_verbatim(tmp_path):
    folder = tmp_path / "original" / "mr"
    folder.mkdir(parents=True)
    lines = [
        f'{row % 2},"row {row} , ""quoted"" &#233 ;"' if row % 3 else f"{row % 2},row {row} , plain"
        for row in range(30)
    ]
    (folder / "train.csv").write_text("\n".join(lines)) # without a last line end
    (folder / "test.csv").write_bytes(b"1,fine\r\n0,\"not , fine\"\r\n")
    made = make_k_shot(tmp_path, "mr", 7)
    kept = [(made / f"{split}.csv").read_text().splitlines() for split in ("train", "dev")]
    assert (
        set(kept[0]) | set(kept[1]) <= set(lines)
        and len(set(kept[0] + kept[1])) == 28
        and [len(part) for part in kept] == [14, 14]
    )
    behind = {line[2:].strip('"').replace('""', '"') for line in kept[0]}
    assert {
        row.texts[0] for row in read_split(made, "mr", "train")
    } == behind, "the text is everything after the first comma"
    assert (made / "test.csv").read_bytes() == b"1,fine\r\n0,\"not , fine\"\r\n"
    assert read_split(made, "mr", "test") == [Example(("fine",), "1"), Example(("not , fine",), "0")]


def test_a_byte_order_mark_stays_in_its_place(tmp_path):
    rows = original_of(tmp_path, "MRPC")
    path = tmp_path / "original" / "MRPC" / "train.tsv"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    made = make_k_shot(tmp_path, "MRPC", 4)
    assert (made / "train.tsv").read_bytes().startswith(b"\xef\xbb\xbfQuality\t") and set(
        read_split(made, "MRPC", "train")
    ) < set(rows)


def test_two_processes_make_one_folder(root, tmp_path, forks):
    original_of(tmp_path, "RTE")
    forks.load("tvb.language.few_shot")
    running = [forks.start([sys.executable, "-c", MAKE, tmp_path], cwd=root) for _ in range(2)]
    said = [process.communicate(timeout=900) for process in running]
    assert [process.returncode for process in running] == [0, 0], said
    assert sorted(path.name for path in (tmp_path / "k-shot" / "RTE").iterdir()) == ["8-3"]
    assert len(read_split(tmp_path / "k-shot" / "RTE" / "8-3", "RTE", "train")) == 16


def test_a_folder_that_can_not_be_written_leaves_nothing_behind(tmp_path, monkeypatch):
    original_of(tmp_path, "RTE")
    made = make_k_shot(tmp_path, "RTE", 8, 3)
    monkeypatch.setattr(
        os, "rename", lambda source, target: (_ for _ in ()).throw(PermissionError(f"no right to write {target}"))
    )
    with pytest.raises(PermissionError, match="no right to write"): make_k_shot(tmp_path, "RTE", 8, 4)
    assert [path.name for path in made.parent.iterdir()] == ["8-3"]
    assert make_k_shot(tmp_path, "RTE", 8, 3) == made       # what is there is left alone


def test_the_folder_follows_the_umask(tmp_path):
    original_of(tmp_path, "RTE")
    before = os.umask(0o027)
    try: made = make_k_shot(tmp_path, "RTE", 8, 3)
    finally: os.umask(before)
    assert made.stat().st_mode & 0o777 == 0o750 and (made / "train.tsv").stat().st_mode & 0o777 == 0o640


# ---------------------------------------------------------------- what can be wrong

@pytest.mark.parametrize(
    "break_it, kind, says",
    [
        (
            lambda path: path.write_text(path.read_text().replace("sentence2\t", "", 1)),
            ValueError,
            "train.tsv, line 1: the column 'sentence2' is missing",
        ),
        (
            lambda path: path.write_text(
                "\n".join(
                    "\t".join(line.split("\t")[:2] + line.split("\t")[3:]) for line in path.read_text().splitlines()
                )
            ),
            ValueError,
            "the column 'sentence2' is missing",
        ),
        (
            lambda path: path.write_text(path.read_text().replace("\tnot_entailment", "\tneutral", 1)),
            ValueError,
            "the label 'neutral' is unknown; the labels of this task are entailment, not_entailment",
        ),
        (
            lambda path: path.write_text(path.read_text() + "9\tonly one\n"),
            ValueError,
            "the row needs at least 4 columns, separated by tabs, but has 2",
        ),
        (
            lambda path: path.write_bytes(path.read_bytes() + b"9\tcaf\xe9\tb\tentailment\n"),
            ValueError,
            "is not UTF-8 text",
        ),
        (lambda path: path.unlink(), FileNotFoundError, "put the train file of the task there"),
        (
            lambda path: shutil.rmtree(path.parent),
            FileNotFoundError,
            "put train.tsv, dev.tsv, test.tsv of the 5-shot task there, or the original files into",
        ),
    ],
)
def test_a_broken_file_is_one_sentence(break_it, kind, says, tmp_path, tokenizer):
    original_of(tmp_path, "RTE")
    made = make_k_shot(tmp_path, "RTE", 5)
    shutil.rmtree(tmp_path / "original")
    break_it(made / "train.tsv")
    with pytest.raises(kind, match="(?s)^[^\n]+$") as stop: load_text_task("RTE", tmp_path, tokenizer, shots=5)
    assert says in str(stop.value)


def test_an_unknown_task_is_answered_with_the_nearest(tmp_path, tokenizer):
    for name, nearest in {"SST2": "SST-2", "MNIL": "MNLI", "trek": "trec"}.items():
        with pytest.raises(ValueError, match=f"did you mean {nearest}"): load_text_task(name, tmp_path, tokenizer)


def test_a_tokenizer_without_the_label_words_is_told_before_files_are_read(tmp_path):
    poor = Tokenizer(models.BPE())
    poor.pre_tokenizer, poor.decoder = pre_tokenizers.ByteLevel(add_prefix_space=False), decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=262, special_tokens=list(SPECIAL.values()), initial_alphabet=ALPHABET, show_progress=False
    )
    poor.train_from_iterator(["a b"], trainer)
    with pytest.raises(ValueError, match="The word 'terrible' of label '0' is 9 tokens for this tokenizer"):
        load_text_task("mr", tmp_path, PreTrainedTokenizerFast(tokenizer_object=poor, **SPECIAL))


# ---------------------------------------------------------------- data preparation

def prepare(root, folder, data_root, monkeypatch, **parameters):
    "Run the notebook of data_prep; the manifests by name, what it printed, and the error that ended it."
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("TVB_CACHE", str(folder / "cache"))
    error, parameters = None, {
        "data_root": os.path.relpath(data_root, root),
        "manifests": str(folder / "manifests"),
        **parameters,
    }
    notebook, out = str(root / "data_prep" / "language.ipynb"), str(folder / "out.ipynb")
    try: papermill.execute_notebook(notebook, out, parameters, cwd=str(root), progress_bar=False, execution_timeout=900)
    except papermill.PapermillExecutionError as stop: error = str(stop)
    cells = json.loads((folder / "out.ipynb").read_text())["cells"]
    printed = "".join(line for cell in cells for output in cell.get("outputs", []) for line in output.get("text", []))
    return {path.stem: json.loads(path.read_text()) for path in (folder / "manifests").glob("*.json")}, printed, error


def test_data_prep_describes_what_is_there_and_names_what_is_not(root, tmp_path, monkeypatch):
    for name in ("RTE", "mr"): original_of(tmp_path / "data", name)
    write_split(make_k_shot(tmp_path / "data", "mr", 6, 1), "mr", "train", rows_of(TEXT_TASKS["mr"], 11))
    found, printed, error = prepare(
        root, tmp_path, tmp_path / "data", monkeypatch, tasks="RTE,mr,trec,MNLI", shots=6, seed=1
    )
    assert list(found) == ["RTE"] and found["RTE"] == text_manifest("RTE", tmp_path / "data", 6, 1)
    assert "mr (train): not every label has 6 rows" in error and "1 manifests written, 2 tasks missing" in printed
    assert "missing: trec: Task trec is not on the hub: put train.csv and test.csv" in printed
    assert "missing: MNLI: Task MNLI could not be loaded from the hub (nyu-mll/glue mnli)" in printed
    assert [one["train"] for one in found["RTE"]["classes"]] == [6, 6] and found["RTE"]["overlap"] == {
        "validation_rows_in_train": 0,
        "test_rows_in_train": 0,
    }
    assert parameters_of(root / "data_prep" / "language.ipynb")["data_root"].default == ""


# ---------------------------------------------------------------- on the real tasks

ROWS = {
    "SST-2": (128, 64, 872),
    "cr": (128, 64, 1000),
    "mr": (128, 64, 1000),
    "mpqa": (128, 64, 1000),
    "trec": (384, 174, 498),
    "subj": (128, 64, 1000),
    "SNLI": (192, 96, 192),
    "MNLI": (192, 96, 192),
    "RTE": (128, 64, 277),
    "QNLI": (128, 64, 1000),
    "MRPC": (128, 64, 408),
    "QQP": (128, 64, 128),
}
FIRST = {  # the first training row of each task, written out by hand
    "SST-2": (
        "<s>toes the fine line between cheese and earnestness remarkably well ; everything is delivered with such"
        " conviction that it 's hard not to be carried away . It was<mask>.</s>"
    ),
    "cr": "<s>the speakerphone works better than any speakerphone i 've ever had . It was<mask>.</s>",
    "mr": "<s>it's stylishly directed with verve . . . It was<mask>.</s>",
    "mpqa": "<s>shown understanding It was<mask>.</s>",
    "subj": (
        "<s>the film first relates the journey of afghans refugees fleeing the bombing and war around herat and other"
        " cities to take refuge in ill-equipped camps . This is<mask>.</s>"
    ),
    "trec": "<s><mask>: What are different products of petroleum ?</s>",
    "SNLI": (
        "<s>The men wear ear protection as one of them lifts up the outer shell of the race car to reveal the engine"
        " inside?<mask>, the men are racing fast.</s>"
    ),
    "MNLI": (
        "<s>yeah i kind of agree that uh maybe ten on or twenty years ago we should have gone into a uh sort of a dual"
        " display arrangement where you know our our speed limit signs were?<mask>, i think a dual display is necessary"
        " because some people cannot read them.</s>"
    ),
    "RTE": (
        "<s>Facebook was founded by Mark Zuckerberg, an individual web developer looking to make friends at Harvard"
        " University. Although Facebook has been sued by ConnectU.com for allegedly copying its concept and data,"
        " Facebook is actually the first worldwide college network on the Internet. As one of the most popular college"
        " websites, Facebook is notable for its lack of prominent advertising. It quickly accumulated $50,000 in debt"
        " in 2004, and it took nearly a year for it to begin turning a profit, so clearly it needed a large amount of"
        " venture capital?<mask>, mark Zuckerberg invented Facebook.</s>"
    ),
    "QNLI": (
        "<s>What governmental style of monarch is Elizabeth?<mask>, "
        "as a constitutional monarch, she has not expressed her own political opinions in a public forum.</s>"
    ),
    "MRPC": (
        "<s>Hoffa , 62 , vanished the afternoon of July 30 , 1975 , from a parking lot in Oakland County , about 25"
        " miles north of Detroit .<mask>, hoffa , 62 , vanished on the afternoon of July 30 , 1975 , from a parking lot"
        " in a Detroit suburb in Oakland County .</s>"
    ),
    "QQP": (
        "<s>How can I shoot a time-lapse of a withering flower?<mask>, how can I shoot a time lapse of a withering"
        " flower?</s>"
    ),
}
FIRST_WORD = {
    "SST-2": "great",
    "cr": "great",
    "mr": "great",
    "mpqa": "great",
    "subj": "objective",
    "trec": "Entity",
    "SNLI": "Maybe",
    "MNLI": "Maybe",
    "RTE": "Yes",
    "QNLI": "Yes",
    "MRPC": "Yes",
    "QQP": "Yes",
}


@pytest.mark.parametrize("name", TWELVE)
def test_a_real_task(name, real_data, trained):
    task = load_text_task(name, real_data / "lm-bff", trained)
    assert tuple(map(len, task.splits.values())) == ROWS[name] and [
        split.skipped for split in task.splits.values()
    ] == [0, 0, 0]
    assert task.train.labels.bincount().tolist() == [64] * len(task.classes)
    assert shown(trained, task.train.ids[0][:task.train.lengths[0]]) == FIRST[name]
    assert trained.decode([task.label_ids[task.train.labels[0]]]) == f" {FIRST_WORD[name]}"
    for split in task.splits.values():
        assert ((split.ids == trained.mask_token_id).sum(1) == 1).all() and split.ids.shape[1] <= 256
    assert task.metric == ("f1" if name == "MRPC" else "accuracy")


def test_the_quirks_of_the_real_files(real_data):
    folder = real_data / "lm-bff" / "k-shot"
    texts = lambda name, split: [row.texts[0] for row in read_split(folder / name / "64-0", name, split)]
    confused = (
        "will tom be able to persuade his naturally cautious and terminally confused fianc&#233 ; e to work through all"
        " the damage and chaos ?"
    )
    assert confused in texts("subj", "train")
    assert 'because the " engineers " at creative screwed up the design of the headphone jack .' in texts("cr", "test")
    assert (
        "this off-putting french romantic comedy is sure to test severely the indulgence of fans of am\u00e9lie ."
        in texts("mr", "validation")
    )
    widths = [
        len(line.split("\t"))
        for line in (folder / "SNLI" / "64-0" / "dev.tsv").read_text(encoding="utf-8").split("\n")
        if line
    ]
    assert (
        sorted(set(widths)) == [11, 15]
        and widths[0] == 11
        and len(read_split(folder / "SNLI" / "64-0", "SNLI", "validation")) == 96
    )
    assert (
        texts("MRPC", "validation")[0]
        == "\" This is , I think , a very seminal moment in our agency 's history , \" Mr O 'Keefe said ."
    )


def test_short_rows_of_qqp_and_the_mark_of_mrpc(real_data, tmp_path):
    for name, change in {
        "QQP": lambda data: data + b"1\t2\t3\tonly one question\n\n",
        "MRPC": lambda data: b"\xef\xbb\xbf" + data,
    }.items():
        source = real_data / "lm-bff" / "k-shot" / name / "64-0"
        (tmp_path / name).mkdir()
        (tmp_path / name / "test.tsv").write_bytes(change((source / "test.tsv").read_bytes()))
        changed, plain = read_split(tmp_path / name, name, "test"), read_split(source, name, "test")
        assert changed == plain and changed.skipped == plain.skipped + (name == "QQP")


def test_data_prep_on_the_real_tasks_gives_the_committed_manifests(root, real_data, tmp_path, monkeypatch):
    found, printed, error = prepare(root, tmp_path, real_data / "lm-bff", monkeypatch)
    assert error is None and "12 manifests written, 0 tasks missing" in printed
    for name in TWELVE:
        assert found[name] == json.loads((root / "data_prep" / "manifests" / f"{name}.json").read_text())
        assert tuple(found[name]["splits"][split]["rows"] for split in SPLITS) == ROWS[name]


def test_the_page_of_all_data_says_what_is_there(root, tmp_path, monkeypatch):
    "One folder with one prompt task, and a hub that is not asked."
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hub"))
    original_of(tmp_path / "lm-bff", "mr")
    notebook, out = str(root / "data_prep" / "all_data.ipynb"), str(tmp_path / "out.ipynb")
    papermill.execute_notebook(notebook, out, {"text_root": str(tmp_path)}, cwd=str(root), progress_bar=False)
    cells = json.loads((tmp_path / "out.ipynb").read_text())["cells"]
    printed = "".join(line for cell in cells for output in cell.get("outputs", []) for line in output.get("text", []))
    rows = [line.split() for line in printed.splitlines()]
    assert ["now", "all", "in", "your", "folder", "missing", "missing:", "on", "no", "hub"] in rows
    assert ["prompt", "tasks", "12", "1", "7", "4"] in rows, printed
