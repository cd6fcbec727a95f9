"""Lengths counted from a happening that was dated before: "in March 2014, nine months after the launch"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker import Article, Span, TimeExpression
from checker.toolkit import Sentence
from rules.support.dates.apposition import is_explicit
from rules.support.events.happenings import Happening, happenings, kind_in
from rules.support.language.patterns import Pattern
from rules.support.lengths.offsets import Offset, amounts, date_led_to, goes_on, is_date_of_main, opens

_CUE = Pattern(
    r"(?P<exact>\s+to\s+the\s+(?:very\s+)?day)?(?:\s+or\s+so)?\s+(?:(?P<before>before)|after|following)\s+"
    r"(?P<clause>[^,;:.()“”\"\n]{2,80})"
)
_ASIDE = Pattern(r",\s+(?:in|on)\s+(?:the\s+)?")
_PLAIN = frozenset(
    "the that this these those their they his her its him she was had who out off for and has were been "
    "being with from into upon which when where there here would also just only very same taking being took "
    "office over down away winning getting".split()
)
_CONTENT = Pattern(r"[^\W\d_]{3,}|\d+")
_PERSON = Pattern(
    r"\b(?:(?:she|her|mother|wife|sister|daughter|aunt|queen|woman|girl|mrs|ms|grandmother|widow)"
    r"|(?P<man>he|his|him|father|husband|brother|son|uncle|king|man|boy|mr|grandfather|widower))\b"
)
_FAR = 12  # sentences between the telling and the length


def recalled_offsets(article: Article) -> Iterator[Offset]:
    """Lengths between the date of their clause and a happening told before with its date, in text order."""
    for sentence, length, amount in amounts(article):
        cue = _CUE.match(article.text, length.span.end, sentence.span.end)
        if cue is None or sentence.is_quoted(length.span.start):
            continue
        clause = Span(*cue.span("clause"))
        origin = None if any(article.expressions_in(clause)) else _told(article, sentence, clause)
        target = _target(article, sentence, length, clause.end)
        if origin is not None and target is not None:
            yield Offset(length, amount, origin, target, cue["before"] is None, cue["exact"] is not None)


def _told(article: Article, sentence: Sentence, clause: Span) -> TimeExpression | None:
    """The date of the last telling of what the clause names, if nothing in the clause speaks of another."""
    named = kind_in(article.text, clause)
    if named is None:
        return None
    kind, word = named
    before = list(happenings(article, kind, word.start()))
    dates = {happening.date.value for happening in before if happening.date is not None}
    if len(dates) != 1 or sentence.index - before[-1].sentence.index > _FAR:
        return None
    return before[-1].date if _is_same(article, clause, word, before[-1]) else None


def _is_same(article: Article, clause: Span, word: re.Match[str], told: Happening) -> bool:
    text = article.text
    known = text[told.sentence.span.start : min(told.sentence.span.end, clause.start)].lower()
    lead, rest = text[clause.start : word.start()], text[word.end() : clause.end]
    others = [m[0].lower() for part in (lead, rest) for m in _CONTENT.finditer(part)]
    if any(other not in known and other not in _PLAIN for other in others):
        return False
    one, other = _is_man(text[told.sentence.span.start : told.word.start]), _is_man(lead)
    return one is None or other is None or one is other


def _is_man(subject: str) -> bool | None:
    """Whether the last word for a man or woman is one for a man, as in "her husband"; ``None`` without."""
    people = list(_PERSON.finditer(subject))
    return people[-1]["man"] is not None if people else None


def _target(article: Article, sentence: Sentence, length: TimeExpression, end: int) -> TimeExpression | None:
    """The date that the length leads to: before it, in an aside behind its clause, or of the main clause."""
    row: Sequence[TimeExpression] = [
        e for e in article.expressions_in(sentence.span) if e is length or is_explicit(e)
    ]
    at = row.index(length)
    target = date_led_to(article.text, sentence, row, at)
    if target is None and opens(article.text, sentence, length):
        behind = next(iter(row[at + 1 :]), None)
        if behind is None:
            return None
        aside = _ASIDE.fullmatch(article.text, end, behind.span.start)
        target = behind if aside or is_date_of_main(article.text, end, behind) else None
    return target if target is not None and not goes_on(article.text, target) else None
