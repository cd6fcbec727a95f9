"""Stages of things named near, told by the noun alone: "the first ascent", "the attacks", "the sinking"."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from checker import Article, Span
from checker.facts import Thing, ThingLink
from checker.toolkit import Sentence
from rules.events.named_events import NamedEvent
from rules.events.phases import NOUNS, pattern_of
from rules.support.language.patterns import Pattern

_DEFINITE = Pattern(
    r"the\ (?:first\ |original\ |terrorist\ |terror\ |deadly\ )?(?P<noun>[a-z-]+)\b"
    r"(?=[.,;:)]|$|\ (?:is|was|are|were|falls|will|on|in|this|next|last)\b)",
    exact=True,
)
_WHOLE = {
    "attack": "attack attacks bombing bombings",
    "bombing": "bombing bombings",
    "battle": "battle",
    "war": "war",
    "disaster": "disaster",
    "nuclear": "disaster accident meltdown",
    "earthquake": "earthquake quake",
    "massacre": "massacre",
    "revolution": "revolution",
    "coup": "coup",
}
"""By kind of a happening, the nouns for the whole of it."""
_SENTENCES_BACK = 2


def stage_at(article: Article, sentence: Sentence, offset: int) -> NamedEvent | None:
    """What the definite noun at ``offset`` may mean: the facts of what was named last that have that noun."""
    match = _DEFINITE.match(article.text, offset, sentence.span.end)
    if match is None:
        return None
    span = Span(*match.span())
    for link in _named_near(article, sentence, offset):
        facts = tuple(f for f in link.things if _has_noun(f, match["noun"]))
        if facts:
            return NamedEvent(span, link, facts, "")
    return None


def _named_near(article: Article, sentence: Sentence, offset: int) -> list[ThingLink]:
    """Names before the noun, in its sentence and the two before, then in the lead; nearest first."""
    links = article.knowledge.things
    before = links[: bisect_left(links, offset, key=lambda link: link.span.start)]
    places = [(link, article.sentence_at(link.span.start)) for link in reversed(before)]
    near = [link for link, there in places if there and there.index >= sentence.index - _SENTENCES_BACK]
    lead = [link for link, there in places if there and there.index <= _SENTENCES_BACK]
    return [*near, *reversed(lead)]


def _has_noun(fact: Thing, noun: str) -> bool:
    if fact.phase:
        return fact.phase in NOUNS and _nouns(NOUNS[fact.phase]).fullmatch(noun) is not None
    return noun in _WHOLE.get(fact.kind, "").split()


@lru_cache(maxsize=256)
def _nouns(nouns: str) -> Pattern:
    return Pattern(pattern_of(nouns), exact=True)
