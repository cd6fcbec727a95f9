"""Ages of things on record: "the Voting Rights Act is 60 years old on Thursday", "Facebook turns 20"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import Article, Span
from checker.facts import Thing, ThingLink
from checker.toolkit import Approx, Quantity, Unit
from rules.events.elapsed_thing import ElapsedThing
from rules.support.language.numbers import cardinal_value
from rules.support.language.patterns import Pattern

_NUMBER = r"\d{1,3}|[a-z]+"
_AGE = Pattern(
    r"[\"”]?(?:,?\ which|,)?\ (?:"
    rf"(?:turns|turned|has\ turned|celebrates|celebrated|marks|marked)\ (?:its\ )?(?P<turns>{_NUMBER})"
    r"(?:th\ birthday)?(?=[.,;]|\ (?:on|this|today|in|next)\b)"
    rf"|is\ (?:now\ )?(?P<old>{_NUMBER})\ years\ old)",
    exact=True,
)
_ANY = Pattern(r"\b(?:turn(?:s|ed)|celebrate[sd]|mark(?:s|ed))\ |\byears\ old\b")
_BEGINNINGS = frozenset(
    (
        "founding|opening|enactment|adoption|signing|release|launch|invention|introduction|independence|"
        "entry into force|statehood|proclamation|issue"
    ).split("|")
)
_WHOLE = frozenset("state company igo agency organisation product law treaty media currency".split())
_PUBLICATION = "the day of publication"


def thing_ages(article: Article) -> Iterator[ElapsedThing]:
    """Ages told behind the name of a thing, counted to the day of publication."""
    if article.published is None or not _ANY.search(article.text):
        return
    for link in article.knowledge.things:
        sentence = article.sentence_at(link.span.start)
        match = _AGE.match(article.text, link.span.end)
        years = _years(match) if match else None
        if match is None or sentence is None or years is None or sentence.is_quoted(link.span.start):
            continue
        facts = _begun(link)
        starts = tuple(fact.start for fact in facts if fact.start is not None)
        if starts:
            span = Span(link.span.start, match.end())
            count = Quantity(Unit.YEAR, years, years, Approx.EXACT)
            yield ElapsedThing(span, count, starts, (article.published.moment,), facts, _PUBLICATION)


def _years(match: re.Match[str]) -> int | None:
    word = match["turns"] or match["old"]
    return int(word) if word.isdigit() else cardinal_value(word)


def _begun(link: ThingLink) -> tuple[Thing, ...]:
    """Facts from which the age of the thing may be counted; none where another stage may be meant."""
    known = tuple(f for f in link.things if f.start is not None)
    begun = any(f.phase in _BEGINNINGS or (not f.phase and f.kind in _WHOLE) for f in known)
    return known if begun else ()
