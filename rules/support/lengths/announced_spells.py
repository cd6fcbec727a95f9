"""Lengths told before their ends: "The six-day fair, which opened on 8 July and closed on 17 July"."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Span, TimeExpression
from checker.toolkit import Sentence, Unit
from rules.support.language.patterns import Pattern
from rules.support.language.period_nouns import PERIOD_NOUN
from rules.support.lengths.counting import Distance
from rules.support.lengths.spell_ends import begins_and_ends, begins_at, is_written_date
from rules.support.lengths.spells import Spell, told_lengths
from rules.support.text.nearby import sentence_before
from rules.support.text.only import only

_THE_NOUN = Pattern(rf"[\s-](?:[a-z]+\s)?{PERIOD_NOUN}(?:,\s(?:which|that)|\s(?:which|that)|,)?\s")
_DEFINITE = Pattern(r"\b(?:the|this|that|its|their|his|her)\s(?:[a-z]+\s)?$")
_FOR = Pattern(r"[\"“]?(?:But\s|And\s)?For\s(?:all\sof\s|exactly\s|a\sfull\s)?")
_THEN = Pattern(
    r"\s[^.;:()\d]{3,80}?(?:,?\s(?:and|but|until)(?:\sthen|\sfinally|\sat\slast)?,?)\s(?:on\s|in\s)?"
)
_BROKEN = Pattern(
    r"\b(?:interrupt\w*|resum\w+|again|twice|paused?|adjourn\w+|second|another|further|extended|each|every)\b"
)
_FAR = 400  # days
_SHORT = (Unit.DAY, Unit.WEEK, Unit.FORTNIGHT, Unit.MONTH)


def announced_spells(article: Article) -> Iterator[Spell]:
    """Lengths with the two dates behind them, or with the end behind and the beginning just before."""
    for sentence, length in told_lengths(article):
        ends = _framed_behind(article, sentence, length) or _until(article, sentence, length)
        if ends is not None and not _BROKEN.search(article.text, *sentence.span):
            yield Spell(length, *ends)


def _framed_behind(
    article: Article, sentence: Sentence, length: TimeExpression
) -> tuple[TimeExpression, TimeExpression] | None:
    """ "The six-day fair, which opened on 8 July and ended on 17 July, ..."."""
    noun = _THE_NOUN.match(article.text, length.span.end, sentence.span.end)
    dates = _dates(article, sentence.span)
    if noun is None or not _DEFINITE.before(article.text, length.span.start, sentence.span.start):
        return None
    if len(dates) != 2 or dates[0].span.start < noun.end():
        return None
    start, end = dates
    return (start, end) if begins_and_ends(article, start, end) else None


def _until(
    article: Article, sentence: Sentence, length: TimeExpression
) -> tuple[TimeExpression, TimeExpression] | None:
    """ "It began on 3 May. For thirty days the town held out, and on 23 May it opened its gates."."""
    quantity, before = length.stated.quantity, sentence_before(article, sentence)
    if quantity is None or quantity.unit not in _SHORT or before is None:
        return None  # years may be those of something else within a life
    start, end = only(_dates(article, before.span)), only(_dates(article, sentence.span))
    if start is None or end is None:
        return None
    if not _FOR.fullmatch(article.text, sentence.span.start, length.span.start):
        return None
    if not _THEN.fullmatch(article.text, length.span.end, end.span.start):
        return None
    return (start, end) if begins_at(article, start) and _is_close(start, end) else None


def _is_close(start: TimeExpression, end: TimeExpression) -> bool:
    """Whether the end, which may lack its year, is read as one of the months after the beginning."""
    if start.best is None or end.best is None:
        return False
    return Distance.between(start.best, end.best).most <= _FAR


def _dates(article: Article, span: Span) -> list[TimeExpression]:
    return [e for e in article.expressions_in(span) if is_written_date(e)]
