"""Ages of things on record: "the Voting Rights Act is 60 years old on Thursday", "Facebook turns 20"."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Span
from checker.toolkit import Quantity, Unit
from rules.events.elapsed_thing import ElapsedThing, up_to_now
from rules.support.language.numbers import cardinal_value
from rules.support.language.patterns import Pattern

_NUMBER = r"\d{1,3}|[a-z]+"
_AGE = Pattern(
    r"[\"”]?(?:,?\ which|,)?\ (?:"
    rf"(?:turns|turned|has\ turned|celebrates|celebrated|marks|marked)\ (?:its\ )?(?P<turns>{_NUMBER})"
    r"(?:(?:st|nd|rd|th)\ birthday)?(?=[.,;]|\ (?:on|this|today|in|next)\b)"
    rf"|is\ (?:now\ )?(?P<old>{_NUMBER})\ years\ old)"
)
_ANY = Pattern(r"\b(?:turn(?:s|ed)|celebrate[sd]|mark(?:s|ed))\ |\byears\ old\b")
_BEGINNINGS = frozenset(
    (
        "founding|opening|enactment|adoption|signing|release|launch|invention|introduction|independence|"
        "entry into force|statehood|proclamation|issue"
    ).split("|")
)
_WHOLE = frozenset("state company igo agency organisation product law treaty media currency".split())


def thing_ages(article: Article) -> Iterator[ElapsedThing | None]:
    """Ages told behind the name of a thing, counted to the day of publication."""
    for link in article.knowledge.things if _ANY.search(article.text) else ():
        match = _AGE.match(article.text, link.span.end)
        years = cardinal_value(match["turns"] or match["old"]) if match else None
        if match is None or years is None or article.sentence_of(match.start()).is_quoted(match.start()):
            continue
        if any(f.phase in _BEGINNINGS or (not f.phase and f.kind in _WHOLE) for f in link.things):
            facts = tuple(f for f in link.things if f.start is not None)
            starts = (f.start for f in facts if f.start is not None)
            count = Quantity(Unit.YEAR, years, years)
            yield up_to_now(article, Span(link.span.start, match.end()), count, starts, facts)
