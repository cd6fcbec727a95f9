"""Stages of things named near, told by the noun alone: "the first ascent", "the attacks", "the sinking"."""

from __future__ import annotations

from functools import lru_cache

from checker import Article, Span
from checker.facts import Thing, ThingLink
from checker.toolkit import Sentence
from rules.events.named_events import NamedEvent
from rules.events.named_in import named_in
from rules.events.phases import NOUNS, pattern_of
from rules.support.language.patterns import Pattern

_DEFINITE = Pattern(
    r"the\ (?:first\ |original\ |terrorist\ |terror\ |deadly\ )?(?P<noun>[a-z-]+)\b"
    r"(?=[.,;:)]|$|\ (?:is|was|are|were|falls|will|on|in|this|next|last)\b)"
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
_LEAD = 3  # sentences


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
    start = article.sentences[max(sentence.index - _SENTENCES_BACK, 0)].span.start
    lead = min(offset, article.sentences[:_LEAD][-1].span.end)
    return [*reversed(named_in(article, Span(start, offset))), *named_in(article, Span(0, lead))]


def _has_noun(fact: Thing, noun: str) -> bool:
    if fact.phase:
        return fact.phase in NOUNS and _nouns(NOUNS[fact.phase]).fullmatch(noun) is not None
    return noun in _WHOLE.get(fact.kind, "").split()


@lru_cache(maxsize=256)
def _nouns(nouns: str) -> Pattern:
    return Pattern(pattern_of(nouns))
