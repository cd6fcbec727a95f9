"""Lengths of years that no two times of a text are apart, where it names few years."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from checker import Anchor, Article, Moment, TimeExpression
from checker.toolkit import Sentence, Unit, civil
from rules.support.language.patterns import Pattern
from rules.support.lengths.counting import Distance, counts_on, fits
from rules.support.lengths.spells import is_length
from rules.support.text.nearby import paragraph_around

_LONG = (Unit.YEAR, Unit.DECADE, Unit.CENTURY)
_MOST_YEARS = 3  # of the past that the whole text names; with more, a length may be that of anything
_MOST_TIMES = 60  # readings compared with one another
_SHORTEST = 3  # years
_NEAR = 2  # sentences before and behind in which the year is named
# A slip leaves a length this near to the truth, in proportion; others are of something else.
_LEAST, _MOST = 0.55, 1.8
_ADVERBS = (
    r"(?:(?:almost|nearly|just|only|some|about|over|more\sthan|less\sthan|exactly|full|long|all|now|than)\s)*"
)
_OF_THAT = Pattern(
    r"(?:\b(?:in|during|over|for|throughout|of|after)\s(?:the|those|these|its|his|her|their|all\s(?:those|these))\s"
    r"|(?:^|(?<=[.!?]\s)|\n)[\"“]?(?:those|these|(?:in|during|over)\s(?:the|those|these|its|his|her|their))\s"
    r"|\b(?:took|taken|takes|waited|worn|spent|lasted|lasting|marks?|marked|marking|celebrat\w+|make|makes|made|held"
    r"|served|led|headed|ruled|reigned)(?:\s(?:her|him|it|them|us|(?:the|a|his|her|its)\s[a-z]+(?:\sof\s[a-z]+)?))?"
    r"(?:\sfor)?\s|\bhad\s(?:[a-z]+\s){1,4}for\s)"
    rf"{_ADVERBS}$"
)
_IN_ALL = Pattern(
    r"\s(?:in\s(?:the\s|that\s)?(?:post|job|office|role|chair|trade|business|seat|saddle)|on\sits\sway"
    r"|at\sthe\s(?:top|helm|wheel|head)|on\sthe\s(?:bench|board|job|throne|road))\b"
)
_FOR = Pattern(rf"[\"“]?For\s{_ADVERBS}")
_HAD = Pattern(
    r"\b(?:nobody|no\sone|none|nothing|never|hardly\sanybody)\b[^,.;]{0,20}\shad\b|\bhad\s(?:never|not)\b"
)
_COUNTED_ON = Pattern(
    r"\s(?:later|on,|since\s(?:the|his|her|its|their|then|that)|after\s(?:the|his|her|its|their|he|she|it|they)\s[a-z]+"
    r"|(?:have|had)\s(?:now\s)?(?:gone\sby|passed|elapsed))\b|\s(?:later|on),"
)
_ARRIVED = Pattern(rf"\b(?:came|comes|come|ended|ends|end)\s(?:only\s)?after\s{_ADVERBS}$")
_OTHER_LENGTH = Pattern(
    r"\b(?:next|coming|past|last|first|final|recent|previous|every|each|per|up\sto|at\sleast|ages?d?|another|other|early"
    r"|opening|within|or|between|to)\s(?:\w+\s)?$"
)
_PART = Pattern(r"\b(?:next|coming|past|last|first|final|recent|previous|early|opening)\b")
_NOT_TOLD = Pattern(
    r"\b(?:will|would|could|may|might|can|should|if|sentenced|plans?|contract|lease|loans?|ban|terms?"
    r"|guarantee\w*|expected|forecast|older|younger|average|on\save?rage|study|experience)\b"
)
_BROKEN = Pattern(r"\b(?:but|except|apart\sfrom|interrupt\w*|breaks?|twice|on\sand\soff|spells|stints?)\b")
_BEHIND = Pattern(
    r"\s?(?:old|older|younger|ago|from\snow|before|earlier|of\sexperience|in\s(?:prison|jail)|behind\sbars|or\s(?:more|less|longer))\b|[-–]"
)


class LoneLength(NamedTuple):
    """A length, the year that it seems to count from or to, and what the text is apart instead."""

    length: TimeExpression
    year: TimeExpression
    apart: Distance


def lone_lengths(article: Article) -> Iterator[LoneLength]:
    """Lengths told of what happened, next to a year, in texts of few years; in text order."""
    if article.published is None:
        return
    now = article.published.moment
    years = {e.stated.year for e in article.expressions if _names_year(e)}
    if sum(year is not None and year < civil(now.first).year for year in years) > _MOST_YEARS:
        return
    for length in article.expressions:
        sentence = article.sentence_of(length.span.start)
        if _counts_years(length) and _is_told(article, sentence, length):
            yield from _lone(article, sentence, length, now)


def _names_year(expression: TimeExpression) -> bool:
    stated = expression.stated
    plain = stated.shift is None and stated.decade is None and not stated.fiscal
    return stated.year is not None and plain and expression.is_dated


def _counts_years(expression: TimeExpression) -> bool:
    quantity = expression.stated.quantity
    if quantity is None or quantity.unit not in _LONG or quantity.low is None:
        return False
    if quantity.unit is Unit.YEAR and quantity.low < _SHORTEST:
        return False
    return is_length(expression) or (expression.anchor is Anchor.NARRATIVE and counts_on(expression))


def _is_told(article: Article, sentence: Sentence, length: TimeExpression) -> bool:
    """Whether the words say that the length lies between what the text tells of."""
    text, (start, end) = article.text, length.span
    before = start, sentence.span.start
    if sentence.is_quoted(start) or _BEHIND.match(text, end) or _OTHER_LENGTH.before(text, *before):
        return False
    if _PART.search(length.text) or _NOT_TOLD.search(text, *sentence.span):
        return False
    if length.text.endswith(" later") or _COUNTED_ON.match(text, end) or _ARRIVED.before(text, *before):
        return True
    if _BROKEN.search(text, *sentence.span):
        return False
    if _FOR.fullmatch(text, sentence.span.start, start) and _HAD.search(text, end, sentence.span.end):
        return True
    definite = length.text.lower().startswith(("the ", "those ", "these "))
    return bool(_OF_THAT.before(text, *before) or _IN_ALL.match(text, end) or definite)


def _lone(article: Article, sentence: Sentence, length: TimeExpression, now: Moment) -> Iterator[LoneLength]:
    quantity = length.stated.quantity
    assert quantity is not None
    assert quantity.low is not None
    times = [now, *(r.moment for e in article.expressions if e is not length for r in e.readings)]
    if len(times) > _MOST_TIMES:
        return
    if any(fits(quantity, Distance.between(*ends)) for ends in product(times, repeat=2)):
        return
    for date, each in _ends(article, sentence, now):
        bounds = each.in_units(quantity.unit)
        assert bounds is not None
        if _LEAST <= quantity.low * 2 / sum(bounds) <= _MOST:
            yield LoneLength(length, date, each)
            return


def _ends(article: Article, sentence: Sentence, now: Moment) -> Iterator[tuple[TimeExpression, Distance]]:
    """The years named close by, nearest first, and how long before one another and publication they lie."""
    around = paragraph_around(article, sentence, _NEAR, _NEAR)
    nearest = sorted(around, key=lambda s: abs(s.index - sentence.index))
    dates = [e for near in nearest for e in article.expressions_in(near.span) if _names_year(e)]
    starts = [(date, date.best) for date in dates if date.best is not None]
    for date, start in starts:
        for end in (*(other for _, other in starts), now):
            apart = Distance.between(start, end)
            if apart.least > 0:
                yield date, apart
