"""What tells events apart costs what a text is long, not its square: counted, not timed."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from checker import Settings
from checker.engine import Checker
from checker.mentions.identity import identify
from checker.model.claim import Claim, Definiteness, Mention, Relation
from checker.model.document import Document
from checker.model.expression import Stated
from checker.model.moment import in_year
from checker.model.sentence import Sentence
from checker.model.span import Span
from rules.life.outside_existence import OutsideExistence
from rules.support.lengths import spells


class Counted(Mention):
    """A mention that counts how often it is looked at."""

    looks = 0

    def __getattribute__(self, name: str) -> Any:
        Counted.looks += 1
        return super().__getattribute__(name)


def looks(number: int) -> int:
    """How often identity looks at so many mentions, each of an event of its own."""
    mentions = [
        Counted(Span(20 * i, 20 * i + 5), Span(20 * i, 20 * i + 5), "fire", "fire", Definiteness.INDEFINITE)
        for i in range(number)
    ]
    dated: Any = SimpleNamespace(anchor=None, stated=Stated(year=1990))
    claims = [Claim(m.span, Relation.AT, (dated,), m, moments=(in_year(1990),)) for m in mentions]
    Counted.looks = 0
    assert len(identify(mentions, claims).events) == number
    return Counted.looks


def test_events_are_grouped_at_linear_cost() -> None:
    assert looks(800) <= 2.2 * looks(400)


@pytest.fixture
def tokens_read(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Lengths of the stretches that the dearer pattern of told lengths was tried on."""
    read: list[int] = []
    search = spells._BROKEN.search

    def counted(text: str, start: int = 0, end: int | None = None) -> Any:
        read.append((len(text) if end is None else end) - start)
        return search(text, start, end)

    monkeypatch.setattr(spells._BROKEN, "search", counted)
    return read


def test_a_sentence_of_many_lengths_is_not_read_for_each(tokens_read: list[int]) -> None:
    article = Checker(Settings()).article(document("since 1990, for ten years, " * 100))
    assert list(spells.spell_sentences(article)) == []
    assert sum(tokens_read) <= len(article.text)


def test_sentences_near_a_beginning_are_picked_at_linear_cost(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(number: int) -> int:
        article = Checker(Settings()).article(document("The mill was founded in 1990. " * number))
        seen = 0
        real = Sentence.__getattribute__

        def counted(self: Sentence, name: str) -> Any:
            nonlocal seen
            seen += name == "index"
            return real(self, name)

        with monkeypatch.context() as patch:
            patch.setattr(Sentence, "__getattribute__", counted)
            assert len(list(OutsideExistence().select(article))) == number
        return seen

    assert asked(200) <= 2.1 * asked(100)


def document(text: str) -> Document:
    return Document(id="x", source=text, text=text, format="text")
