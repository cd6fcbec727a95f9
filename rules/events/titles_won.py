"""Titles of teams told without the name of the competition: "Germany last won the trophy in 1991"."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article
from rules.events.dated_things import DatedThing, names_year
from rules.support.language.patterns import Pattern

_COMPETITIONS = ("World Cup", "European Championship", "Super Bowl", "World Series")
_WON = Pattern(
    r"(?:,?\ (?:who|which))?(?:\ (?:had|has|have|first|last|also|then))*\ (?:won|lifted|captured|took)"
    r"\ (?:the|their|its)\ (?:(?:first|second|third|last|only|[a-z]+th)\ )?"
    r"(?:trophy|cup|tournament|title|championship|competition)(?:\ at\ home)?\ (?:back\ )?in\ $",
    exact=True,
)
_WINDOW = 80  # characters


def titles_won(article: Article) -> Iterator[DatedThing]:
    """Years behind such a clause, where the text has named one competition before."""
    for link in article.knowledge.things:
        known = {fact.phase for fact in link.things}.intersection(_COMPETITIONS)
        if not known:
            continue
        named = [name for name in _COMPETITIONS if name in article.text[: link.span.start]]
        for date in article.expressions if len(named) == 1 else ():
            near = 0 < date.span.start - link.span.end <= _WINDOW and names_year(date)
            if near and _WON.fullmatch(article.text, link.span.end, date.span.start):
                facts = tuple(fact for fact in link.things if fact.phase == named[0])
                if facts:
                    yield DatedThing(link, facts, date, "", link.span.cover(date.span))
