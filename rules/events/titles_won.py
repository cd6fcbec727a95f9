"""Titles of teams told without the name of the competition: "Germany last won the trophy in 1991"."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Span, TimeExpression
from checker.facts import ThingLink
from rules.events.dated_things import DatedThing, names_year
from rules.support.language.patterns import Pattern

_COMPETITIONS = ("World Cup", "European Championship", "Super Bowl", "World Series")
_WON = Pattern(
    r"(?:,?\ (?:who|which))?(?:\ (?:had|has|have|first|last|also|then))*\ (?:won|lifted|captured|took)"
    r"\ (?:the|their|its)\ (?:(?:first|second|third|last|only|[a-z]+th)\ )?"
    r"(?:trophy|cup|tournament|title|championship|competition)(?:\ at\ home)?\ (?:back\ )?in\ $"
)


def titles_won(article: Article) -> Iterator[DatedThing]:
    """Years behind such a clause, where the text has named one competition before."""
    for link in article.knowledge.things:
        for date in filter(names_year, _in_rest(article, link)):
            if _WON.fullmatch(article.text, link.span.end, date.span.start):
                named = [name for name in _COMPETITIONS if name in article.text[: link.span.start]]
                facts = tuple(fact for fact in link.things if [fact.phase] == named)
                if facts:
                    yield DatedThing(link, facts, date, "", link.span.cover(date.span))


def _in_rest(article: Article, link: ThingLink) -> Iterator[TimeExpression]:
    """Dates behind a name in its sentence."""
    sentence = article.sentence_of(link.span.start)
    return article.expressions_in(Span(link.span.end, sentence.span.end))
