"""Wars, sieges, strikes and other periods: where a text dates their ends, and what it places inside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, Moment, Span, TimeExpression, TimeRange
from checker.toolkit import Sentence
from rules.support.dates.best_reading import moment_of
from rules.support.dates.clause_dates import Fits, is_dated_day, is_plain_date
from rules.support.language.patterns import Pattern
from rules.support.text.landmarks import Landmarks

_NOUNS = (
    r"war|siege|occupation|strike|lockdown|blockade|drought|epidemic|pandemic|famine|curfew|prohibition|festival"
    r"|exhibition|tournament|reign|dictatorship|regime|revolution|uprising|revolt|rebellion|voyage|expedition|trial|truce"
    r"|fighting|embargo|emergency|airlift|rationing|plague|outbreak|heatwave|eruption|conference|summit|congress|games"
    r"|fair|tour|sit-in|session|campaign|mission|pilgrimage|recess|closure|shutdown|walkout|ceasefire|retreat"
)
_NOUN = rf"(?P<noun>{_NOUNS})"
_PERIOD = rf"(?:the|this|that|its|his|her)\s+(?P<mods>(?:(?!of\b|and\b)[\w’'-]+\s+){{0,2}}?){_NOUN}"
_FINISH = (
    r"(?:(?:had\s+|finally\s+|officially\s+)?(?:ended|finished|ceased|was\s+(?:over|lifted|broken|called\s+off)|came\s+to\s+an"
    r"\s+end|closed)|lasted)"
)
_BEGIN = r"(?:had\s+|first\s+)?(?:began|started|broke\s+out|was\s+(?:imposed|declared|called)|opened|erupted)"
_EDGE = Pattern(
    rf"\b(?:{_PERIOD}(?:,?\s+which)?\s+(?:(?P<finish>{_FINISH})|(?P<begin>{_BEGIN}))|(?P<end>end)\s+(?:of|to)\s+"
    rf"{_PERIOD.replace('?P<mods>', '?P<mods2>').replace('?P<noun>', '?P<noun2>')}(?:\s+came)?)\b"
    r"(?P<rest>[^.;:()“”\"]{0,60}?)\b(?:on|in|of|until|till)\s+(?:the\s+)?$"
)
_NTH = r"(?:first|second|third|fourth|fifth|sixth|seventh|last|final|opening|closing)"
_AMID = (
    r"(?:during|throughout|amid|at\s+the\s+height\s+of|in\s+the\s+(?:midst|middle|thick)\s+of|while"
    r"|in\s+the\s+(?:first|last|early|final|closing|opening|darkest)\s+(?:days|weeks|months|hours|years?|stages)\s+of"
    rf"|(?:on|in)\s+the\s+{_NTH}\s+(?:day|night|evening|morning|week|weekend|month|year|half)\s+of"
    r"|(?:halfway|midway|half\s+way|part\s+of\s+the\s+way)\s+through|in\s+the\s+course\s+of)"
)
_RUN = (
    r"(?:\s*,?\s+(?:which\s+)?(?:ran|lasted|raged|stretched|went\s+on|took\s+place|was\s+held|was\s+in\s+force|held)"
    r"(?:\s+(?:here|there|\w+ly|(?:in|at)\s+[A-Z]\w+))?(?:\s+from|\s+between)?\s+|\s+\(|\s+(?:from|of|between)\s+)"
)
_WHOLE_FEAST = Pattern(
    r"\b[\w’'-]+\s+[A-Z][\w’'-]+\s+(?:\d{4}\s+)?(?:ran|lasted|took\s+place|(?:was|were)\s+held)"
    r"(?:\s+(?:here|in\s+[A-Z]\w+))?\s+(?:from|between)\s+(?:the\s+)?$",
    exact=True,
)
ANY_FEAST = frozenset("festival fair exhibition tournament conference summit congress games retreat".split())
"""Nouns that may take up a gathering told by its name alone."""
_WHOLE = Pattern(rf"\b(?:{_PERIOD}{_RUN}|on\s+(?P<noun2>strike)\s+(?:from|between)\s+)(?:the\s+)?$")
_INSIDE_BEFORE = Pattern(
    rf"\b{_AMID}\s+{_PERIOD}(?:\s+(?:was|were)\s+(?:still\s+)?(?:on|raging|under\s+way))?(?:,?\s+(?:in|on)|,)\s+$"
)
_INSIDE_AFTER = Pattern(
    rf",?\s+(?:{_AMID}|when|as)\s+{_PERIOD}(?:\s+(?:raged|lasted|went\s+on|was\s+(?:still\s+)?(?:on|raging|under\s+way)))?"
    r"(?=[,.;!?]|\s+(?:he|she|they|it|the|a)\b|$)"
)
_COMBAT = (
    r"(?:in\s+(?:a|the)\s+trench(?:es)?|at\s+the\s+front(?:\s+line)?|under\s+(?:heavy\s+|enemy\s+|constant\s+)?(?:fire|shelling"
    r"|bombardment)|in\s+(?:battle|action|combat)|on\s+the\s+battlefield|behind\s+enemy\s+lines|in\s+no\s+man['’]s\s+land)"
)
_COMBAT_BEFORE = Pattern(rf"\b{_COMBAT},?\s+(?:on|in)\s+$")
_COMBAT_AFTER = Pattern(rf",?\s+{_COMBAT}\b")
_BEFORE, _AFTER = (_INSIDE_BEFORE, _COMBAT_BEFORE), (_INSIDE_AFTER, _COMBAT_AFTER)
WAR = "war"


class Edge(NamedTuple):
    """When a period began or ended, as the text tells it; ``noun`` is empty for a feast told by its name."""

    noun: str
    modifiers: frozenset[str]
    moment: Moment
    is_end: bool
    place: Span
    exact: bool = False
    """Whether both ends are told to the day, as those of a festival."""


class Inside(NamedTuple):
    """A date said to lie within a period of that name."""

    noun: str
    modifiers: frozenset[str]
    expression: TimeExpression
    place: Span


_WORDS = frozenset(
    f"{_NOUNS}|trench|trenches|front|fire|shelling|bombardment|battle|action|combat|enemy".split("|")
)


def edges(article: Article) -> Iterator[Edge]:
    """Dated beginnings and ends of periods: those told together first, each group in text order."""
    yield from _told_whole(article)
    for sentence, expression in _dated(article, is_plain_date):
        match = _EDGE.before(article.text, expression.span.start, sentence.span.start)
        if match is not None and not any(article.expressions_in(Span(*match.span("rest")))):
            noun, words = match["noun"] or match["noun2"], match["mods"] or match["mods2"] or ""
            moment, place = moment_of(expression), Span(match.start(), expression.span.end)
            yield Edge(noun.casefold(), _words(words), moment, not match["begin"], place)


def _told_whole(article: Article) -> Iterator[Edge]:
    """Both ends of "the festival ran from 3 to 9 August"."""
    for period in article.ranges if Landmarks(article, _WORDS) else ():
        sentence = article.sentence_at(period.span.start)
        if sentence is None or sentence.is_quoted(period.span.start) or not _is_to_the_day(period):
            continue
        match = _WHOLE.search(article.text, sentence.span.start, period.span.start)
        feast = match or _WHOLE_FEAST.search(article.text, sentence.span.start, period.span.start)
        if feast is not None:
            noun = (match["noun"] or match["noun2"]).casefold() if match else ""
            words = _words(match["mods"] or "") if match else frozenset()
            place = Span(feast.start(), period.span.end)
            for end in (period.start, period.end):
                yield Edge(noun, words, moment_of(end), end is period.end, place, exact=True)


def _is_to_the_day(period: TimeRange) -> bool:
    first, last = period.start.best, period.end.best
    if first is None or last is None or first.length != 1 or last.length != 1:
        return False
    return is_dated_day(period.end) and (first.earliest or 0) < (last.earliest or 0)


def insides(article: Article) -> Iterator[Inside]:
    """Dates that the words right before or behind them place inside a period, in text order."""
    for sentence, expression in _dated(article, is_dated_day):
        before = (p.before(article.text, expression.span.start, sentence.span.start) for p in _BEFORE)
        after = (p.match(article.text, expression.span.end, sentence.span.end) for p in _AFTER)
        match = next((found for found in (*before, *after) if found is not None), None)
        if match is not None:
            yield _inside(match, expression)


def _dated(article: Article, fits: Fits) -> Iterator[tuple[Sentence, TimeExpression]]:
    words = Landmarks(article, _WORDS)
    for expression in article.expressions if words else ():
        sentence = article.sentence_at(expression.span.start)
        if sentence is None or not words.near(*sentence.span) or sentence.is_quoted(expression.span.start):
            continue
        if fits(expression):
            yield sentence, expression


def _inside(match: re.Match[str], expression: TimeExpression) -> Inside:
    parts = match.groupdict()
    place = expression.span.cover(Span(match.start() + _leading_blank(match), match.end()))
    return Inside((parts.get("noun") or WAR).casefold(), _words(parts.get("mods") or ""), expression, place)


def _leading_blank(match: re.Match[str]) -> int:
    return len(match.group()) - len(match.group().lstrip())


def _words(modifiers: str) -> frozenset[str]:
    return frozenset(modifiers.casefold().split())
