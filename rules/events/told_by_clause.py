"""Happenings told by a clause without their name: "Scots voted against independence in 2013"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from checker import Article, Span, TimeExpression
from checker.facts import Thing, ThingLink, key_of
from checker.toolkit import Sentence
from rules.events.clause_wordings import WORDINGS, Wording
from rules.events.dated_things import DatedThing, names_year
from rules.events.described import is_slip
from rules.events.naming import LEADS
from rules.support.language.patterns import Pattern

_TO_DATE = Pattern(
    r"(?:\ (?!(?:and|but|who|which|that|when|after|before|since|until|while|would)\b)[^\s;:(),]+){0,8}"
    r"\ (?:in|on|(?:on|in)\ the\ night\ of|back\ in)\ (?:early\ |late\ )?(?:the\ )?"
)
_FROM_DATE = Pattern(r",?\ (?:the\ )?")


@cache
def _clauses() -> Pattern:
    return Pattern("|".join(rf"(?P<w{i}>\b(?:{wording.clause}))" for i, wording in enumerate(WORDINGS)))


def told_by_clause(article: Article) -> Iterator[DatedThing]:
    """Dates right behind or before such a clause that miss the happening narrowly."""
    for sentence, match in _told(article):
        wording = WORDINGS[int((match.lastgroup or "w0")[1:])]
        facts = _facts(article, wording)
        date = _date(article, sentence, Span(*match.span()))
        if date is not None and is_slip(date, facts, unique=True):
            link = ThingLink(Span(*match.span()), facts[0].name, facts)
            yield DatedThing(link, facts, date, wording.aspect, link.span.cover(date.span))


def _told(article: Article) -> Iterator[tuple[Sentence, re.Match[str]]]:
    """Clauses in sentences that name a year; the others need not be searched."""
    dated = (article.sentence_of(e.span.start) for e in article.expressions if names_year(e))
    for sentence in dict.fromkeys(dated):
        for match in _clauses().finditer(article.text, *sentence.span):
            yield sentence, match


def _facts(article: Article, wording: Wording) -> tuple[Thing, ...]:
    return article.knowledge.store.things(key_of(wording.name))


def _date(article: Article, sentence: Sentence, clause: Span) -> TimeExpression | None:
    """The date that the clause leads to, or that opens the sentence in front of it."""
    for date in filter(names_year, article.expressions_in(sentence.span)):
        if _TO_DATE.fullmatch(article.text, clause.end, date.span.start):
            return date
        leads = LEADS.fullmatch(article.text, sentence.span.start, date.span.start)
        if leads and _FROM_DATE.fullmatch(article.text, date.span.end, clause.start):
            return date
    return None
