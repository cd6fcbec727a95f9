"""Happenings on record as a phrase names them: "the fall of the Berlin Wall", "the Berlin Wall fell"."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

from checker import Article, Moment, Span
from checker.facts import Thing, ThingLink
from checker.toolkit import Sentence
from rules.events.fact_periods import period_of
from rules.events.facts_told import BEGIN, FINISH, dated_by_name, tellings
from rules.events.happenings import BEGINNING_NOUNS, END_NOUNS
from rules.events.phases import DONE_TO, NOUNS, pattern_of
from rules.events.telling import subject_verb
from rules.support.language.patterns import Pattern

_REACH = 60  # characters from the name to the verb
_LEAD = Pattern(
    r"(?:(?:the|a|an|his|her|its|their|that|this|first|deadly|historic|infamous|so-called|\d{4})\ )*"
    r"(?:(?P<noun>[a-z-]+)\ (?:of|in|at|on|by)\ (?:the\ |a\ )?)?(?:the\ )?(?:[A-Z]\w+['’]s\ )?[\"“]?"
)
_OWN = Pattern(r"[\"”]?['’]s?\ (?:first\ |final\ )?(?P<noun>[a-z-]+)\b")
_CATASTROPHES = frozenset({"loss", "attack", "bombing", "landfall", "eruption", "killing"})
_SELF_SPEAKING = frozenset("place ship aircraft spacecraft disaster battle attack hurricane volcano".split())
_DEEDS = frozenset("treaty law ruling agreement".split())
_PARTS = Pattern(
    r"\ (?:area|exclusion|site|zone|memorial|museum|film|movie|series|book|song|veterans?|survivors?|trial"
    r"|inquiry|generation|era|years?|wreck|crew|anniversary)\b"
)


class NamedEvent(NamedTuple):
    """A phrase that names a happening, the facts that it may mean, and which end of them."""

    span: Span
    link: ThingLink
    facts: tuple[Thing, ...]
    aspect: str

    @property
    def moments(self) -> tuple[Moment, ...]:
        """When it may have been, one moment a fact; of a fact without a date, none."""
        return tuple(m for fact in self.facts if (m := period_of(fact, self.aspect)) is not None)


def event_at(article: Article, sentence: Sentence, offset: int) -> NamedEvent | None:
    """The happening that the phrase beginning at ``offset`` names, if it is on record."""
    links = article.knowledge.things
    index = bisect_left(links, offset, key=lambda link: link.span.start)
    for link in links[index : index + 1]:
        lead = _LEAD.fullmatch(article.text, offset, link.span.start)
        if link.span.end > sentence.span.end:
            return None
        if lead is None:
            return _by_object(article, link, offset)
        if lead["noun"]:
            return _by_noun(link, lead["noun"], Span(offset, link.span.end))
        return (
            _own_noun(article, link, offset)
            or _by_verb(article, sentence, link, offset)
            or _bare(article, link, offset)
        )
    return None


def _by_noun(link: ThingLink, noun: str, span: Span) -> NamedEvent | None:
    facts = tuple(f for f in link.things if f.phase in NOUNS and _is_noun(f.phase, noun))
    if facts:
        return NamedEvent(span, link, facts, "")
    happenings = dated_by_name(link)
    for nouns, aspect in ((BEGINNING_NOUNS, BEGIN), (END_NOUNS, FINISH)):
        if happenings and noun in nouns:
            return NamedEvent(span, link, happenings, aspect)
    return None


@lru_cache(maxsize=1024)
def _is_noun(phase: str, noun: str) -> bool:
    return Pattern(rf"(?:{pattern_of(NOUNS[phase])})").fullmatch(noun) is not None


def _own_noun(article: Article, link: ThingLink, offset: int) -> NamedEvent | None:
    """ "Lehman Brothers' collapse"."""
    match = _OWN.match(article.text, link.span.end)
    return _by_noun(link, match["noun"], Span(offset, match.end())) if match else None


def _by_verb(article: Article, sentence: Sentence, link: ThingLink, offset: int) -> NamedEvent | None:
    """ "... the Berlin Wall fell"."""
    for facts, aspect, forms in tellings(link):
        verb = subject_verb(article.text, sentence, link, forms)
        if verb is not None and verb.start - link.span.end <= _REACH:
            return NamedEvent(Span(offset, verb.end), link, facts, aspect)
    return None


def _by_object(article: Article, link: ThingLink, offset: int) -> NamedEvent | None:
    """ "American troops invaded Iraq"."""
    for facts, aspect, forms in tellings(link):
        if forms in DONE_TO and _done_to(forms).fullmatch(article.text, offset, link.span.start):
            return NamedEvent(Span(offset, link.span.end), link, facts, aspect)
    return None


@lru_cache(maxsize=256)
def _done_to(forms: str) -> Pattern:
    return Pattern(
        rf"(?:(?!of\b|who\b|that\b|when\b)[\w’'-]+\ ){{1,4}}(?:{pattern_of(forms)})\ (?:the\ )?[\"“]?"
    )


def _bare(article: Article, link: ThingLink, offset: int) -> NamedEvent | None:
    """The name alone, where it stands for what happened: "Chernobyl", "Roe v. Wade", "Hurricane Katrina"."""
    if _OWN.match(article.text, link.span.end) or _PARTS.match(article.text, link.span.end):
        return None
    struck = tuple(f for f in link.things if f.phase and (f.kind in _DEEDS or _is_blow(f)))
    facts = (*dated_by_name(link), *struck)
    return NamedEvent(Span(offset, link.span.end), link, facts, "") if facts else None


def _is_blow(fact: Thing) -> bool:
    return fact.phase in _CATASTROPHES and fact.kind in _SELF_SPEAKING
