"""The generated text world at its real size: no test text is pre-trained on, neither a generated nor a real one, and
the splits share none."""
from collections import defaultdict

import pytest

from tvb.language.twelve import TWELVE
from tvb.language.text_files import read_split
from tvb.miniature.sentences import corpus
from tvb.miniature.text_rows import GENERATED_TWELVE, MORE_ROWS, held_out_texts, task_draws, task_examples
from tvb.miniature.text_models import TEXT_SCALES, corpus_lines

SCALE = TEXT_SCALES["mini"]


def words_to_documents(documents):
    "Each word, as it stands between two spaces -> the numbers of the documents with it."
    found = defaultdict(set)
    for number, document in enumerate(documents):
        for word in document.split(" "): found[word].add(number)
    return found


def holding(texts, documents, having):
    """The documents that hold all of these texts. Every word of a text but its first and its last, which may be the end
    and the beginning of a longer one, stands in such a document."""
    inner = [having.get(word, set()) for word in max(texts, key=len).split(" ")[1:-1]]
    candidates = set.intersection(*sorted(inner, key=len)) if inner else range(len(documents))
    return [number for number in candidates if all(text in documents[number] for text in texts)]


def test_no_generated_test_text_is_in_the_corpus():
    held = held_out_texts(SCALE.test, 0)
    documents = [str(document) for document in corpus(SCALE.documents, 0, held)]
    having = words_to_documents(documents)
    assert len(held) > 20 * 300 and len(documents) > 0.9 * SCALE.documents
    for texts in held: assert not holding(texts, documents, having), texts
    for number in (0, len(documents) // 2, len(documents) - 1): # the search would have found one, also a part of one
        document = documents[number]
        for texts in ((document,), (document[1:-1],), (document[:-1], document[2:])):
            assert number in holding(texts, documents, having), texts


def test_no_test_text_of_the_further_tasks_is_in_the_corpus():
    "They are not held out: their nouns and cues stand in no document that could be one of them."
    documents = [str(document) for document in corpus(SCALE.documents, 0, held_out_texts(SCALE.test, 0))]
    having = words_to_documents(documents)
    texts = [example.texts for name in MORE_ROWS for example in task_examples(name, SCALE.test, "test 0")]
    assert len(texts) == 43 * SCALE.test
    for one in texts: assert not holding(one, documents, having), one


@pytest.mark.parametrize("name", GENERATED_TWELVE[::3])
def test_splits_share_no_text(name):
    found = [
        {example.texts for example in task_draws(name, 400, 64, seed, 0)[split]}
        for seed in (0, 1)
        for split in ("train", "validation", "test")
    ]
    for first in (0, 3):
        train, validation, test = found[first:first + 3]
        assert not (train & validation or train & test or validation & test)
    assert found[2] == found[5] and found[0] != found[3] # a seed draws the shots anew, and the test examples stay


def test_no_real_test_text_is_in_the_corpus(real_data):
    folder = real_data / "lm-bff" / "k-shot"
    tests = {
        text.strip()
        for name in TWELVE
        for example in read_split(folder / name / "64-0", name, "test")
        for text in example.texts
    }
    lines = corpus_lines(real_data / "text" / "corpus.txt", without=tests)
    assert len(lines) > 30_000 and not tests & set(lines)
    assert tests & set(corpus_lines(real_data / "text" / "corpus.txt")) # the file itself has some, so this matters
