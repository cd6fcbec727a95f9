"""Which sentences stand close to one of two paragraphs of three sentences each."""

from __future__ import annotations

import pytest

from checker import Article, Checker, Document
from rules.support.text.nearby import paragraph_around, sentence_before, sentences_around

TEXT = "Rain fell. Snow came. Wind rose.\n\nIt thawed. Birds sang. Bees flew."


@pytest.fixture(scope="module")
def article() -> Article:
    return Checker().article(Document("x", TEXT, TEXT, "text"))


@pytest.mark.parametrize(
    ("at", "back", "ahead", "around", "of_paragraph"),
    [
        (0, 2, 0, "Rain", "Rain"),
        (0, 2, 1, "Rain Snow", "Rain Snow"),
        (2, 1, 0, "Snow Wind", "Snow Wind"),
        (2, 1, 2, "Snow Wind It Birds", "Snow Wind"),
        (3, 2, 0, "Snow Wind It", "It"),
        (3, 2, 1, "Snow Wind It Birds", "It Birds"),
        (5, 9, 9, "Rain Snow Wind It Birds Bees", "It Birds Bees"),
    ],
)
def test_sentences_close_by(
    article: Article, at: int, back: int, ahead: int, around: str, of_paragraph: str
) -> None:
    here = article.sentences[at]
    found = sentences_around(article, here, back, ahead), paragraph_around(article, here, back, ahead)
    first_words = [" ".join(article.quote(s.span).split()[0] for s in some) for some in found]
    assert first_words == [around, of_paragraph]


def test_a_sentence_looks_no_further_ahead_than_it_is_told(article: Article) -> None:
    here = article.sentences[1]
    assert sentences_around(article, here, 0) == (here,)
    assert paragraph_around(article, here, 0) == [here]


@pytest.mark.parametrize(("at", "before"), [(0, None), (1, 0), (2, 1), (3, None), (4, 3)])
def test_the_sentence_before_in_a_paragraph(article: Article, at: int, before: int | None) -> None:
    expected = None if before is None else article.sentences[before]
    assert sentence_before(article, article.sentences[at]) is expected
