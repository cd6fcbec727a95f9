"""Lengths that no two times of a text are apart, in texts of very many times."""

from __future__ import annotations

import pytest

from checker import Checker, Document, Settings
from checker.model.publication import DateSignal, Signal
from checker.read.published import parse_published_argument
from rules.support.lengths.lone_lengths import lone_lengths

PUBLISHED = DateSignal(parse_published_argument("2020-07-23"), "2020-07-23", Signal.ARGUMENT)
STORY = "A picture vanished in 1979. It was found 51 years after the theft."


@pytest.mark.parametrize(("more", "found"), [(0, 1), (58, 1), (59, 0), (100, 0)])
def test_texts_with_sixty_times_are_the_longest_that_are_read(more: int, found: int) -> None:
    text = STORY + more * " Rain fell on 3 May 2020."
    article = Checker(Settings(published=PUBLISHED, language="en")).article(Document("x", text, text, "text"))
    assert len(list(lone_lengths(article))) == found
