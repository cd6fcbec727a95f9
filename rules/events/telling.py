"""What the words between a name, a verb and a place in the sentence tell of: facts, and an end of them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from checker import Anchor, Article, Span
from checker.facts import Thing, ThingLink
from checker.toolkit import Sentence
from rules.events.facts_told import dated_by_name, takes_place, tellings
from rules.events.happenings import OCCURRENCE
from rules.events.naming import LEADS, is_named_with, is_noun_of
from rules.events.phases import DONE_TO, NOUNS, pattern_of
from rules.events.where_clauses import where_verb
from rules.support.language.patterns import Pattern


class Telling(NamedTuple):
    """Facts that a place in the sentence is told of, and where: from the first to the last of what ties them.

    ``aspect`` is empty for the time of the whole, ``BEGIN`` or ``FINISH`` where only that end is told.
    """

    facts: tuple[Thing, ...]
    aspect: str
    span: Span


_BREAK = (
    r"[;:—–()\n]|\b(?:who|whom|whose|which|that|when|after|before|since|while|because|if|where|until|till|"
    r"but|although|though|unlike|like|than|from|would|will|could|between|dating|amid|following|about|said|says|"
    r"or|had|not|never|nearly|almost|more|less|despite|without)\b|,(?!\d)"
    r"|\band\ (?:\w+ed|went|came|left|took|became|began|made|won|lost"
    r"|was|were|is|had|has|he|she|it|they|then|later|in|on|after)\b"
)
_BOUNDARY = Pattern(_BREAK)
_ASIDE = Pattern(r",\ [^,;.]{3,90},")
_PREPOSITION = (
    r"(?:\ (?:back\ )?(?:in|on|of|during)(?:\ the)?"
    r"(?:\ (?:early|late|mid|evening\ of|morning\ of|night\ of))?\ )"
)
_TO_DATE = Pattern(rf"(?P<rest>.{{0,80}}?)(?:{_PREPOSITION}|\ )(?:the\ (?:evening|morning|night)\ of\ )?$")
_PASSIVE = Pattern(r"\b(?:was|were|been|being|is)\b")
_NO_OBJECT = Pattern(
    r"\ (?:in|on|at|during|as|to|for|with|by|from|back|into|early|late|first|again|across|around|only|just"
    r"|himself|herself|itself)\b|[^\w\s]|$"
)
_REACH = 40  # characters from a date at the head of a sentence
_OF = Pattern(r"\b(?:of|for|about|near|opposite|beside|outside|behind|against)\ [\"“]?(?:the\ )?[\"“]?$")
_AT_A_PLACE = Pattern(r"\ (?:on|in|at|of)\ ")
_BEGAN_TO = Pattern(r"(?:began|started)\ to\ ")
_RELATIVE = Pattern(r"\b(?:who|whom|whose|which|that|when|after|before|since|until|said|says|had)\b")
_AUXILIARY = (
    r"(?:,\ (?:which|who|that)(?:\ (?:[A-Z][\w’'-]+\ ?){1,3}(?=\ ))?|,)?"
    r"(?:\ (?:was|were|is|has|had|been|have|first|finally|officially|formally|eventually"
    r"|then|also|itself|being))*\ "
)
_OBJECT = (
    r"(?:\ (?:up|into\ law|on))?(?:\ (?:the|a|an|its|his|her|their|of|in|on|to))*"
    r"(?:\ (?!(?:for|with|by|from|at)\ )[\w'’-]+){0,3}(?:\ (?:on|of))?"
    r"(?:\ the)?\ [\"“]?$"
)


def told_of(
    article: Article, sentence: Sentence, link: ThingLink, date: Span, *, by_name: bool = True
) -> Telling | None:
    """What the words tie to the place ``date``, which says when; ``None`` if they tie nothing to it.

    ``by_name``: the link is the name itself, so that it may stand beside the date without a verb.
    """
    if by_name and (facts := _beside(article.text, link, date)):
        return Telling(facts, "", link.span.cover(date))
    for facts, aspect, forms in tellings(link):
        verb = _verb(article.text, sentence, link, date, forms)
        if verb is not None and not _is_dated_otherwise(article, Span(verb.end, date.start)):
            return Telling(facts, aspect, link.span.cover(date).cover(verb))
    return None


def _is_dated_otherwise(article: Article, between: Span) -> bool:
    dates = article.expressions_in(between)
    return any(e.is_dated and e.anchor is not Anchor.NARRATIVE for e in dates)


def _beside(text: str, link: ThingLink, date: Span) -> tuple[Thing, ...]:
    """Facts of a name that stands as one with the date, or is tied to it by a noun."""
    named = dated_by_name(link)
    if named and is_named_with(text, link, date, strict=not any(takes_place(t.kind) for t in named)):
        return named
    return tuple(f for f in link.things if f.phase in NOUNS and is_noun_of(text, link, date, f))


def _verb(text: str, sentence: Sentence, link: ThingLink, date: Span, forms: str) -> Span | None:
    """The verb, if one of the forms ties the name to the date."""
    told = subject_verb(text, sentence, link, forms)
    told = told or _object_of(text, sentence, link, forms)
    if told is None:
        return None
    first, last = min(link.span.start, told.start), max(link.span.end, told.end)
    between = _TO_DATE.fullmatch(text, last, date.start)
    if between:
        return None if _BOUNDARY.search(_without_aside(between["rest"])) else told
    if LEADS.fullmatch(text, sentence.span.start, date.start):
        lead = text[date.end : first].lstrip(",")
        return told if len(lead) <= _REACH and not _BOUNDARY.search(lead) else None
    return None


_IN_A_STATE = Pattern(r",\ [A-Z][\w.’'-]+(?:\ [A-Z][\w.’'-]+){0,2}(?=,|$|\ (?:on|in|as)\b),?", exact=True)
_ASIDE_BEFORE_DATE = Pattern(r",\ (?!(?:and|but|or)\b)[^,;:()]{3,70},$")


def _without_aside(rest: str) -> str:
    """ "showed the series, with Jane Roe, in 2002": what stands between the commas binds no date.

    Nor does the state of a town: "near Homestead, Florida, on 24 August".
    """
    rest = _IN_A_STATE.compiled.sub("", rest)
    match = _ASIDE_BEFORE_DATE.search(rest)
    return rest[: match.start()] if match and not _RELATIVE.search(match[0]) else rest


def subject_verb(text: str, sentence: Sentence, link: ThingLink, forms: str) -> Span | None:
    """A verb behind the name: "the Wall, which ..., was opened"."""
    start = link.span.end
    if text.startswith(("”", '"'), start):
        start += 1
    if not text.startswith(",", start) and _OF.before(text, link.span.start):
        return None  # "the escalation of the war started": not the war
    match = _after(forms).match(text, start, sentence.span.end) or where_verb(forms, text, start)
    if match is None and (aside := _ASIDE.match(text, start, sentence.span.end)):
        match = _after(forms).match(text, aside.end(), sentence.span.end)
    if match is None or _BEGAN_TO.match(text, match.start("verb")):
        return None
    if forms in DONE_TO and _acts(text, link, match):
        return None
    return Span(*match.span("verb"))


def _acts(text: str, link: ThingLink, match: re.Match[str]) -> bool:
    """Whether the thing does it to something else: "Amazon opened its first shop"."""
    participle = text[link.span.end : match.start("verb")] == ", "
    passive = participle or _PASSIVE.search(text, link.span.end, match.start("verb")) is not None
    return not passive and _NO_OBJECT.match(text, match.end("verb")) is None


def _object_of(text: str, sentence: Sentence, link: ThingLink, forms: str) -> Span | None:
    """A verb in front of the name: "nationalised the Suez canal"."""
    if forms.startswith(OCCURRENCE):
        return None
    match = _before(forms).before(text, link.span.start, sentence.span.start)
    if match is None or (forms in DONE_TO and _AT_A_PLACE.match(text, match.end("verb"))):
        return None
    return Span(*match.span("verb"))


@lru_cache(maxsize=256)
def _after(forms: str) -> Pattern:
    return Pattern(rf"{_AUXILIARY}(?P<verb>{pattern_of(forms)})\b", exact=True)


@lru_cache(maxsize=256)
def _before(forms: str) -> Pattern:
    return Pattern(rf"\b(?P<verb>{pattern_of(forms)})\b{_OBJECT}")
