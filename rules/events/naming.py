"""Names and dates that stand as one: "the missile crisis of 1962", "the opening of the canal in 1869"."""

from __future__ import annotations

from functools import lru_cache

from checker import Span
from checker.facts import Thing, ThingLink
from rules.events.phases import NOUNS, pattern_of
from rules.support.language.patterns import Pattern

_OF_DATE = Pattern(r"[\"”]?\ of\ (?:early\ |late\ )?$|\ \((?:in\ |on\ )?$")
_IN_DATE = Pattern(r"[\"”]?\ (?:in|on)\ (?:early\ |late\ )?$")
_NOUN_DATE = Pattern(r"[\"”]?(?:\ (?:in|on|of)\ (?:early\ |late\ )?|\ \()$")
_WHICH = r"(?:the\ )?(?:(?:last|latest|previous|most\ recent)\ )?$"
_DURING = Pattern(rf"\b(?:during|after|since|before|until|in|at)\ {_WHICH}")
_WITHIN = Pattern(rf"\b(?:during|in|at)\ {_WHICH}")
_IN_ASIDE = Pattern(r"[\"”]?,\ (?:in|on)\ $")
_FIRST = Pattern(r"(?:^|[.!?\n][\"”’]?\s*)(?:The\ )?$")
LEADS = Pattern(r"[\s\"“'‘(]*(?:and\ |but\ |then\ )*(?:back\ )?(?:in|on|during)\ $")
"""What may stand between the head of a sentence and a date that opens it."""


def is_named_with(text: str, link: ThingLink, date: Span, *, strict: bool) -> bool:
    """Whether name and date stand as one: "the missile crisis of 1962", "the 1962 missile crisis"."""
    if date.end <= link.span.start:
        return text[date.end : link.span.start] == " " and not LEADS.before(text, date.start)
    if date.start == link.span.end:
        return True
    between = text[link.span.end : date.start]
    if text.startswith(("-", "–"), date.end):
        return False
    if _OF_DATE.fullmatch(between):
        return True
    if _IN_ASIDE.fullmatch(between):
        within = _WITHIN.before(text, link.span.start)
        return within is not None and text.startswith((",", ".", ";"), date.end)
    tied = _DURING.before(text, link.span.start) or _FIRST.before(text, link.span.start)
    return not strict and _IN_DATE.fullmatch(between) is not None and tied is not None


def is_noun_of(text: str, link: ThingLink, date: Span, fact: Thing) -> bool:
    """Whether a noun for the stage ties them: "the opening of the Suez Canal in 1869"."""
    before = _noun_of(NOUNS[fact.phase]).before(text, link.span.start)
    if before and _NOUN_DATE.fullmatch(text, link.span.end, date.start):
        return True
    return _nouns_own(NOUNS[fact.phase]).fullmatch(text, link.span.end, date.start) is not None


@lru_cache(maxsize=256)
def _noun_of(nouns: str) -> Pattern:
    return Pattern(rf"\b(?:{pattern_of(nouns)})\ of\ (?:the\ )?[\"“]?$")


@lru_cache(maxsize=256)
def _nouns_own(nouns: str) -> Pattern:
    return Pattern(rf"['’]s?\ (?:{pattern_of(nouns)})\ (?:in|on|of)\ (?:early\ |late\ )?$")
