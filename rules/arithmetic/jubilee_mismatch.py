"""The rule jubilee-mismatch."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import (
    Article,
    Finding,
    Flagged,
    Need,
    Passing,
    Publication,
    Related,
    Rule,
    Severity,
    Span,
    Suggestion,
    TimeExpression,
)
from checker.toolkit import Sentence, civil, describe_moment, year_name
from rules.support.landmarks import has_any
from rules.support.numbers import ordinal_value
from rules.support.patterns import Pattern
from rules.support.repairs import other_year

_NAMED = {
    "centenary": 100, "centennial": 100, "sesquicentennial": 150, "sesquicentenary": 150,
    "bicentenary": 200, "bicentennial": 200, "tercentenary": 300, "tricentennial": 300,
    "quincentenary": 500, "quincentennial": 500,
    "silver": 25, "ruby": 40, "golden": 50, "diamond": 60,
}  # fmt: skip
_JUBILEE = Pattern(
    r"\b(?:(?:marks?|marked|celebrat\w+|toasts?|toasted|observes?)\s(?:its|their|the|a)\s(?:own\s)?"
    r"(?:(?P<named>(?:sesqui|bi|ter|tri|quin)?centen(?:ary|nial))"
    r"|(?P<metal>silver|ruby|golden|diamond)\s(?P<wed>wedding)"
    r"|(?P<nth>\d{1,3}(?:st|nd|rd|th)|[a-z]+ieth|hundredth)\s(?:birthday|wedding\s(?P<wedding>anniversary)))"
    r"|turn(?:s|ed)\s(?P<turns>\d{2,3})|(?:is|are)\s(?P<old>\d{2,3})\syears\sold\b"
    r"|(?<=[Tt]he\s)(?P<aged>\d{2,3})-year-old\s(?!man|woman|boy|girl)[a-z]+)"
)
_PARTS = ("centen", "wedding", "birthday", "turns", "turned", "years", "-year-old")
_NOW = Pattern(
    r"\b(?:this\s(?:year|week|month|summer|autumn|spring|winter|weekend)|today|yesterday|\w+day|last\s(?:week|month))\b"
)
_PRESENT = Pattern(r"\b(?:marks?|celebrates?|turns|is|are|toasts?|observes?)\b")
_BEGAN = Pattern(
    r"\b(?:founded|established|opened|built|launched|formed|created|incorporated|inaugurated|set\sup|started|begun)"
    r"\b[^.;:()\d]{0,40}\bin\s(?:the\s(?:spring|summer|autumn|fall|winter)\sof\s)?$"
)
_WED = Pattern(r"\b(?:married|wed|tied\sthe\sknot|marriage)\b[^.;:()\d]{0,40}\b(?:in|on)\s$")
_CARRIES_ON = Pattern(
    r"(?:it|they|he|she|the\scouple|the\spair|founded|established|opened|built|launched|formed|created"
    r"|incorporated|inaugurated|first\s\w+|started|set\sup)\b"
)
_THE_NOUN = Pattern(r"the\s(?:[\w-]+\s){0,2}?(?P<noun>[\w-]+)\s(?:was|were|first|opened|began|,)")
_ROUND = 20  # ages are rounded to about one part in twenty
_NEAR = 2  # sentences between the jubilee and the beginning that it counts from


class JubileeMismatch(Rule):
    """What it flags
    -------------
    A jubilee of this year ("turns 150", "marks its centenary", "their golden wedding") whose number does not
    lead back to the year in which the text says that the thing, or the marriage, began.

    Why it matters
    --------------
    Jubilees are what such stories are about.

    Example
    -------
    Published 2010-10-10: "The brewery turns 150 this year. Founded in 1880, it sells in ten countries."

    Write instead
    -------------
    "The brewery turns 130 this year."

    When it is wrong
    ----------------
    When the count starts at another beginning than the one told: a rebuilding, a charter, a merger. Two
    beginnings in the text silence the rule; one year more or less passes.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "jubilee-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED, Need.SENTENCES})
    yields_to = frozenset({"anniversary-mismatch", "age-mismatch", "recorded-age-mismatch"})
    examples = (
        Flagged(
            "The brewery [[turns 150]] this year. Founded in 1880, it sells in ten countries.",
            published="2010-10-10",
        ),
        Flagged(
            "They [[celebrated their golden wedding]] on Friday. They were married in 1975 at Husum.",
            published="2015-05-16",
        ),
        Flagged("The club, founded in 1931, [[marks its centenary]] this year.", published="2021-06-15"),
        Flagged("The [[80-year-old bridge]] was built in 1912.", published="2012-10-01"),
        Passing("The 80-year-old bridge was built in 1929.", published="2012-10-01"),
        Passing(
            "The brewery turns 150 this year. Founded in 1860, it sells in ten countries.",
            published="2010-10-10",
        ),
        Passing("The club, founded in 1931, marks its centenary in 2031.", published="2021-06-15"),
        Passing("Anna Prell turns 50 this year. Her firm was founded in 1990.", published="2021-06-15"),
        Passing(
            "The club, founded in 1931 and opened again in 1946, turns 75 this year.", published="2021-06-15"
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every jubilee with one beginning close by."""
        published = article.published
        if published is None or published.moment.earliest is None:
            return
        for match in _JUBILEE.finditer(article.text) if has_any(article, _PARTS) else ():
            sentence, number = article.sentence_at(match.start()), _number(match)
            if sentence is None or number is None or sentence.is_quoted(match.start()):
                continue
            origins = {
                o.stated.year: o for o in _origins(article, sentence, bool(match["wed"] or match["wedding"]))
            }
            if len(origins) != 1:
                continue
            (origin,) = origins.values()
            if _is_of_now(article, sentence, match, origin):
                yield from _judge(published, match, number, origin)


def _number(match: re.Match[str]) -> int | None:
    word = match["named"] or match["metal"]
    if word:
        return _NAMED[word.lower()]
    digits = match["turns"] or match["old"] or match["aged"]
    return int(digits) if digits else ordinal_value(match["nth"])


def _is_of_now(article: Article, sentence: Sentence, match: re.Match[str], origin: TimeExpression) -> bool:
    """Whether the number holds in the year of publication: by tense, and with no other year behind it."""
    behind = article.expressions_in(Span(match.end(), sentence.span.end))
    if any(e.stated.year is not None and e is not origin for e in behind):
        return False
    rest = match.end(), min(sentence.span.end, match.end() + 60)
    return bool(match["aged"] or _PRESENT.search(match[0]) or _NOW.search(article.text, *rest))


def _origins(article: Article, sentence: Sentence, wedding: bool) -> Iterator[TimeExpression]:
    """Years in which what the sentence is about is said to have begun."""
    first, last = max(0, sentence.index - _NEAR), sentence.index + _NEAR + 1
    for other in article.sentences[first:last]:
        if other is not sentence and not _carries_on(article, sentence, other):
            continue
        for expression in article.expressions_in(other.span):
            near = max(other.span.start, expression.span.start - 90)
            began = _WED if wedding else _BEGAN
            if expression.stated.year is not None and began.search(article.text, near, expression.span.start):
                yield expression


def _carries_on(article: Article, sentence: Sentence, other: Sentence) -> bool:
    """Whether another sentence goes on about the same thing."""
    if _CARRIES_ON.match(article.text, *other.span):
        return True
    named = _THE_NOUN.match(article.text, *other.span)
    return named is not None and f" {named['noun'].lower()} " in f" {article.quote(sentence.span).lower()} "


def _judge(
    published: Publication, match: re.Match[str], number: int, origin: TimeExpression
) -> Iterator[Finding]:
    year, now = origin.stated.year, published.moment.earliest
    assert year is not None
    assert now is not None
    this = civil(now).year
    if year >= this or abs(this - year - number) <= max(1, number // _ROUND):
        return
    yield Finding(
        span=Span(*match.span()),
        message=f"From {year_name(year)} to {this} it is {this - year} years, not {number}.",
        explanation=(
            f'"{match[0]}" counts {number} years.',
            f'"{origin.text}" is the only beginning that the text gives near by.',
            f"The text was published on {describe_moment(published.moment)} ({published.chosen.signal}).",
        ),
        related=(Related(origin.span, "counted from here"),),
        suggestions=(
            Suggestion(f"Write {this - year}, if the number is the slip."),
            other_year(origin, this - number),
        ),
        certainty=0.8,
    )
