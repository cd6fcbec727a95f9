"""When a text says that something happened, read off the words beside it, for happenings told again later."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from checker import Article, Span, TimeExpression
from checker.toolkit import Sentence
from rules.support.dates.clause_dates import is_dated_day
from rules.support.dates.word_dates import date_of_word
from rules.support.events.happening_words import GERUNDS, NOUNS, VERBS
from rules.support.language.patterns import Pattern
from rules.support.text.only import only

_OF = Pattern(r"\s+of\s+(?:early\s+|late\s+)?")
_UNSURE = Pattern(
    r"\b(?:would|will|could|might|may|if|not|never|nearly|almost|to)\s+(?:be\s+|have\s+(?:been\s+)?)?$"
)
_DEFINITE = Pattern(r"\b(?:the|that|this|its|his|her|their)\s$")


class Happening(NamedTuple):
    """A word that tells of a happening, and the date that the text gives it there, if any."""

    kind: str
    word: Span
    sentence: Sentence
    date: TimeExpression | None


@cache
def _words_of(kind: str) -> Pattern:
    return Pattern(rf"\b(?:{'|'.join(filter(None, (VERBS.get(kind), NOUNS[kind])))})\b".replace(" ", r"\s"))


@cache
def _recalling() -> Pattern:
    """Any word for a happening, its kind as the name of the group."""
    groups = []
    for kind, nouns in NOUNS.items():
        forms = "|".join(filter(None, (VERBS.get(kind), GERUNDS.get(kind), nouns)))
        groups.append(f"(?P<{kind}>{forms})".replace(" ", r"\s"))
    return Pattern(rf"\b(?:{'|'.join(groups)})\b")


def kind_in(text: str, clause: Span) -> tuple[str, re.Match[str]] | None:
    """The only happening that a clause names, and its word; ``None`` if there are more, or none."""
    word = only(list(_recalling().finditer(text, *clause)))
    return (str(word.lastgroup), word) if word is not None else None


def happenings(article: Article, kind: str, end: int) -> Iterator[Happening]:
    """Mentions of a kind of happening before ``end``, in text order; "the launch" without a date is none."""
    for match in _words_of(kind).finditer(article.text, 0, end):
        sentence, word = article.sentence_of(match.start()), Span(*match.span())
        date = _date(article, sentence, word)
        if date is not None or not _is_recalled(article.text, kind, match):
            yield Happening(kind, word, sentence, date)


def _is_recalled(text: str, kind: str, word: re.Match[str]) -> bool:
    """Whether a noun takes up what was told before: "an hour after the opening"."""
    definite = _DEFINITE.before(text, word.start())
    return definite is not None and word[0].lower() in NOUNS[kind].split("|")


def _date(article: Article, sentence: Sentence, word: Span) -> TimeExpression | None:
    if sentence.is_quoted(word.start):
        return None
    if _UNSURE.before(article.text, word.start, sentence.span.start):
        return None
    dated = date_of_word(article, sentence, word)
    if dated is not None:
        return dated
    behind = next(article.expressions_in(Span(word.end, sentence.span.end)), None)
    if behind is None or not is_dated_day(behind):
        return None
    return behind if _OF.fullmatch(article.text, word.end, behind.span.start) else None
