"""The rule season-record-mismatch."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from checker import Article, Finding, Flagged, Moment, Need, Passing, Related, Rule, Severity, TimeExpression
from checker.toolkit import Grain, Sentence, civil, day_number, describe_moment
from rules.support.language.patterns import Pattern
from rules.support.language.verb_stems import past_forms

_RECORD = Pattern(
    r"\bthe\s+(?P<which>earliest|latest)\s+(?:[a-z-]+\s+)?(?P<noun>[a-z]{4,})\s+"
    r"(?:on\s+record|ever(?:\s+recorded|\s+seen)?|in\s+(?:the\s+)?(?:records|history|memory)|since\s+records\s+began"
    r"|anyone\s+remembers)(?:\s+here)?,?\s+(?:was|came|fell|is|took\s+place|happened)\s+(?:in|on)\s+(?:the\s+)?"
    r"(?:(?:first|second|third|fourth|last)\s+week\s+of\s+)?$"
)
_BEATEN = Pattern(
    r"\b(?:until\s+(?:now|then|this)|previous|old\s+record|new\s+record|so\s+far|before\s+(?:that|this|now)|broke|breaks"
    r"|beaten|beats|beat|had\s+been)\b"
)
_NO_CASE = Pattern(
    r"\b(?:usual|usually|normally|most\s+years|every|generally|on\s+average|as\s+a\s+rule|will|would|expected|until|forecast"
    r"|may|could|planned|since|re-?open\w*|not|never|no)\b(?!\s+than)"
)
_ENDING = re.compile(r"(?:ings?|als?|ures?|falls?|es|s|e)$")
_MOST = 10  # records read in one text
_HALF_YEAR = 150  # days; beyond, earlier and later in a season change places


class _Dated(NamedTuple):
    """A day or month of the text; ``first`` and ``last`` are its days counted from the start of its year."""

    expression: TimeExpression
    moment: Moment
    first: int
    last: int


class SeasonRecordMismatch(Rule):
    """What it flags
    -------------
    "The earliest closing on record was in December 1974" beside a closing in November, or the latest beside
    a later one: compared by day and month.

    Why it matters
    --------------
    The text itself breaks the record that it names.

    Example
    -------
    "The road was closed on 21 November. The earliest closing on record was in December 1974."

    Write instead
    -------------
    "The earliest closing on record until now", or the right date.

    When it is wrong
    ----------------
    When the two are of different kinds, such as another road.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "season-record-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES, Need.PUBLISHED})
    examples = (
        Flagged(
            "The pass was closed on Thursday. The earliest closing on record was in [[December 1974]].",
            published="2019-11-23",
        ),
        Flagged(
            "Frost fell on 3 June 2001. The latest frost ever recorded here was on [[14 May 1990]].",
            published="2019-11-23",
        ),
        Passing(
            "The pass was closed on Thursday. The earliest closing on record was in October 1974.",
            published="2019-11-23",
        ),
        Passing(
            "The pass was closed on Thursday, a new record. The earliest closing on record was in May 1974.",
            published="2019-11-23",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each record that a case in the text beats."""
        for record, match in islice(_records(article), _MOST):
            earliest = match["which"].casefold() == "earliest"
            cases = _cases(article, record, match["noun"].casefold())
            beating = (case for case in cases if _beats(case, record, earliest=earliest))
            for case in islice(beating, 1):
                yield _finding(case, record, match)


def _records(article: Article) -> Iterator[tuple[_Dated, re.Match[str]]]:
    for dated in _dated(article):
        match = _RECORD.before(article.text, dated.expression.span.start)
        if match is None or dated.expression.stated.year is None:
            continue
        if not _BEATEN.search(article.text):
            yield dated, match


def _dated(article: Article) -> Iterator[_Dated]:
    for expression in article.expressions:
        moment = expression.best
        if moment is not None and moment.grain >= Grain.MONTH:
            start = day_number(civil(moment.first).year)
            yield _Dated(expression, moment, moment.first - start, moment.last - start)


@lru_cache(maxsize=256)
def _told_of(noun: str) -> Pattern:
    forms = "|".join([rf"{_ENDING.sub('', noun)}[a-z]*", *past_forms(noun)])
    return Pattern(rf"\b(?:{forms})\b[^.;:()]{{0,40}}?\s(?:in|on)\s+(?:the\s+)?$")


def _cases(article: Article, record: _Dated, noun: str) -> Iterator[_Dated]:
    """Dates told of the same kind of thing in other sentences."""
    told = _told_of(noun)
    of_record = article.sentence_of(record.expression.span.start)
    for dated in _dated(article):
        sentence = article.sentence_of(dated.expression.span.start)
        if sentence != of_record and _is_told(article, sentence, dated.expression, told):
            yield dated


def _is_told(article: Article, sentence: Sentence, expression: TimeExpression, told: Pattern) -> bool:
    first, last = sentence.span.start, expression.span.start
    is_told = told.before(article.text, last, first) is not None
    return is_told and _NO_CASE.search(article.text, first, last) is None


def _beats(case: _Dated, record: _Dated, *, earliest: bool) -> bool:
    """Whether the case lies clearly on the far side of the record, by day and month."""
    ahead = record.first - case.last if earliest else case.first - record.last
    return 0 < (ahead % 365) < _HALF_YEAR


def _finding(case: _Dated, record: _Dated, match: re.Match[str]) -> Finding:
    which, noun = match["which"], match["noun"]
    when, told = describe_moment(case.moment), record.expression.text
    return Finding(
        span=record.expression.span,
        message=f'"{told}" does not date the {which} {noun}: the text tells of another ({when}).',
        explanation=(
            f'"{told}" is called the date of the {which} {noun}.',
            f'"{case.expression.text}" is read as {when}, which is further on that side of the season.',
        ),
        related=(Related(case.expression.span, f"read as {when}"),),
    )
