"""Terms of office that a text itself gives: "became mayor in 2010", "was president from 1977 to 1981"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, Moment, Span, TimeExpression
from rules.support.dates.best_reading import moment_of
from rules.support.dates.clause_dates import (
    ClauseDate,
    clause_date,
    is_dated_day,
    is_plain_date,
    past_moments,
)
from rules.support.language.office_words import PERSON, OfficeWord
from rules.support.language.patterns import Pattern
from rules.support.people.cast import cast_of
from rules.support.people.names import NAME

_ADVERB = r"(?:,?\s+(?:first|later|then|also|only|himself|herself|finally|eventually|who|\w+ly))*,?"
FILLER = (
    r"(?:the\s+|a\s+|an\s+|its\s+|his\s+|her\s+|their\s+)?"
    r"(?:[A-Z][\w-]+(?:\s+[A-Z][\w-]+)?['’]s?\s+|(?:town|city|country|nation|party|club|state|county)['’]s\s+)?"
    r"(?:(?:first|second|third|youngest|oldest|female|black|woman|new|next|last|\d+(?:st|nd|rd|th)|[A-Z]\w+)\s+){0,3}"
)
"""Words that may stand between a verb and the office that it speaks of."""
_BEGIN = (
    r"(?:became|took\s+(?:office|over)\s+as|assumed\s+office\s+as|started\s+(?:work\s+)?as|began\s+as"
    r"|(?:was|been|is)\s+(?:first\s+)?(?:appointed|named|chosen|installed|inaugurated|sworn\s+in|elected|crowned|ordained"
    r"|consecrated)(?:\s+as)?)"
)
_FINISH = (
    r"(?:(?:resigned|stepped\s+down|stood\s+down|retired|quit|left\s+office|bowed\s+out)\s+as"
    r"|(?:was|been)\s+(?:ousted|removed|dismissed|sacked|fired|voted\s+out|toppled)\s+as|ceased\s+to\s+be|stopped\s+being)"
)
_HOLD = r"(?:was|has\s+been|had\s+been|served\s+as|has\s+served\s+as|reigned\s+as|worked\s+as)"
_LEAD = Pattern(
    rf"{PERSON}{_ADVERB}\s+(?:(?P<begin>{_BEGIN})|(?P<finish>{_FINISH})|(?P<hold>{_HOLD}))\s+{FILLER}$",
    exact=True,
)
_TITLED = Pattern(
    rf"\s+(?P<name>{NAME}),?\s+(?:who\s+)?(?:(?P<begin>took\s+office|assumed\s+office"
    r"|was\s+sworn\s+in|entered\s+office)|(?P<finish>left\s+office|resigned|stepped\s+down|lost\s+office"
    r"|was\s+(?:dismissed|sacked|ousted|deposed|removed(?:\s+from\s+office)?|fired|voted\s+out)))\b",
    exact=True,
)
_AT_ONCE = Pattern(r"\b(?:dismissed|sacked|ousted|deposed|removed|fired|left\s+office)\b")
_UNTIL_LEAVING = Pattern(
    r"\s+and\s+(?:resigned|stepped\s+down|stood\s+down|left(?:\s+office)?|retired|quit|was\s+(?:dismissed|sacked|fired))"
    r"\s+(?:in|on)\s+(?:the\s+)?"
)
_APPOSED = Pattern(rf"{PERSON},\s+(?:who\s+(?:was|served\s+as)\s+)?{FILLER}$", exact=True)
_REPEATED = Pattern(
    r"\b(?:again|twice|re-?elected|re-?appointed|second\s+(?:time|term|spell|stint)|(?:two|three|several)\s+(?:\w+\s+)?"
    r"(?:terms|spells|stints|times)|returned\s+(?:as|to)|back\s+as|non-consecutive|another\s+term)\b"
)


class StatedTerm(NamedTuple):
    """A person's time in an office; an end that the text leaves open is ``None``. ``place`` tells it.

    ``at_once``: the office was lost that very day, with no time of handing over.
    """

    person: str
    office: OfficeWord
    start: Moment | None
    end: Moment | None
    place: Span
    ongoing: bool = False
    at_once: bool = False


def stated_terms(article: Article, words: list[OfficeWord]) -> Iterator[StatedTerm]:
    """Terms told of the offices named, except of those that the text says were held more than once."""
    repeated = {word.key for word in words if _REPEATED.search(article.text, *word.sentence.span)}
    for word in words:
        if word.key not in repeated:
            yield from _told(article, word)


def _told(article: Article, word: OfficeWord) -> Iterator[StatedTerm]:
    start = word.sentence.span.start
    lead = _LEAD.before(article.text, word.span.start, start)
    if lead is not None:
        yield from _dated(article, word, lead, lead.start(), word.span.end)
        return
    titled = _TITLED.match(article.text, word.span.end, word.sentence.span.end)
    if titled is not None:
        yield from _dated(article, word, titled, word.span.start, titled.end())
        return
    apposed = _APPOSED.before(article.text, word.span.start, start)
    if apposed is not None:
        yield from _periods(article, word, apposed)


def _dated(
    article: Article, word: OfficeWord, match: re.Match[str], first: int, last: int
) -> Iterator[StatedTerm]:
    found = match.groupdict()
    if found.get("hold"):
        yield from _periods(article, word, match)
        return
    end = _past_complement(article, word) if last == word.span.end else last
    date = clause_date(article, word.sentence, first, end, is_dated_day)
    person = holder(article, word, match)
    moments = past_moments(article, date.expression) if date else ()
    if date is None or not moments or person is None or date.how not in ("in", "on", ""):
        return
    moment, place = moments[0], Span(first, end).cover(date.expression.span)
    if found.get("begin"):
        left = _left(article, word, date.expression)
        place = place.cover(left.span) if left else place
        yield StatedTerm(person, word, moment, moment_of(left) if left else None, place)
    else:
        yield StatedTerm(
            person, word, None, moment, place, at_once=_AT_ONCE.search(match.group()) is not None
        )


def _left(article: Article, word: OfficeWord, began: TimeExpression) -> TimeExpression | None:
    """The second date of "became mayor in 2005 and resigned in 2011"."""
    rest = Span(began.span.end, word.sentence.span.end)
    date = next((e for e in article.expressions_in(rest) if is_plain_date(e)), None)
    joined = date and _UNTIL_LEAVING.fullmatch(article.text, rest.start, date.span.start)
    return date if joined else None


def _periods(article: Article, word: OfficeWord, match: re.Match[str]) -> Iterator[StatedTerm]:
    """ "was president from 1977 to 1981", "has been mayor since 2010", "was mayor until 2012"."""
    person, end = holder(article, word, match), _past_complement(article, word)
    date = clause_date(article, word.sentence, match.start(), end)
    if person is None or date is None:
        return
    rest = Span(end, word.sentence.span.end)
    ranged = [period for period in article.ranges if rest.contains(period.span)]
    place = Span(match.start(), date.expression.span.end)
    if any(period.start.span == date.expression.span for period in ranged):
        for period in ranged:
            if is_plain_date(period.start) and is_plain_date(period.end):
                yield StatedTerm(
                    person, word, moment_of(period.start), moment_of(period.end), place.cover(period.span)
                )
    else:
        yield from _half_open(person, word, match, date, place)


def _half_open(
    person: str, word: OfficeWord, match: re.Match[str], date: ClauseDate, place: Span
) -> Iterator[StatedTerm]:
    moment = moment_of(date.expression)
    if date.how == "since":
        ongoing = "has been" in match.group()
        yield StatedTerm(person, word, moment, None, place, ongoing)
    elif date.how in ("until", "till"):
        yield StatedTerm(person, word, None, moment, place)


_COMPLEMENT = Pattern(
    r"\s+(?:of|for|at|in)\s+(?:the\s+)?(?:[A-Z][\w’'-]*(?:\s+(?=[A-Z]))?|town|city|club|party|school|country)+\b",
    exact=True,
)


def _past_complement(article: Article, word: OfficeWord) -> int:
    """Where the phrase ends with what the office is of: "mayor of Lund", not "in May"."""
    match = _COMPLEMENT.match(article.text, word.span.end, word.sentence.span.end)
    dated = match and any(article.expressions_in(Span(word.span.end, match.end())))
    return match.end() if match and not dated else word.span.end


def holder(article: Article, word: OfficeWord, match: re.Match[str]) -> str | None:
    """Whom a name or pronoun beside an office means."""
    cast, found = cast_of(article), match.groupdict()
    if found.get("name"):
        return cast.person(match["name"], match.start("name"))
    if not found.get("pronoun"):
        return None
    return cast.subject(word.sentence) or cast.nearest(word.sentence)
