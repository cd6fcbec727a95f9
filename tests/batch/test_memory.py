"""Nothing of a document stays behind, so that memory is flat however many there are."""

from __future__ import annotations

import gc
import weakref

import pytest

from checker.article import Article
from checker.engine import Checker, Settings
from checker.model.document import Document
from checker.tasks import Annotate, Check

TEXT = """Mayor Ada Lindqvist, 52, was born on 3 May 1970 in Turku. She opened the bridge on 3 June 2024.

Boris Johnson resigned in 2022. He had been prime minister since July 2019. Napoleon died in 1821, at 51."""


@pytest.fixture
def articles(monkeypatch: pytest.MonkeyPatch) -> list[weakref.ref[Article]]:
    """Every article that is made."""
    made: list[weakref.ref[Article]] = []
    make = Checker.article

    def noted(self: Checker, document: Document, exhaustive: bool = False) -> Article:
        article = make(self, document, exhaustive)
        made.append(weakref.ref(article))
        return article

    monkeypatch.setattr(Checker, "article", noted)
    return made


@pytest.mark.parametrize("task", [Check, Annotate])
def test_no_article_outlives_its_batch(
    articles: list[weakref.ref[Article]], task: type[Check | Annotate]
) -> None:
    documents = [Document(str(number), TEXT, TEXT, "text") for number in range(3)]
    results = list(task(Settings()).run(documents))
    gc.collect()
    assert len(results) == len(articles) == 3
    assert [article for article in articles if article() is not None] == []
