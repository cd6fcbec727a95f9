"""Which events a date in a parsed sentence dates."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker import Span
from checker.linguistics import (
    Parse,
    Token,
    antecedents,
    governor,
    kind_of,
    kinds,
    subject_of,
    tells_existence,
)
from rules.support.language.parsed_words import before_date

_POINTING = frozenset({"last", "this", "earlier"})
_NEAR = 8  # words between an event and the verb of a clause about it that the parse misreads

_PLANNING = frozenset(
    "agree plan propose announce approve negotiate order discuss demand seek back accept reject consider "
    "recommend promise".split()
)
"""Verbs of what is still to come: the date beside a new thing that they plan is theirs."""
_SUFFERED = frozenset(
    "die kill injure hurt wound maim trap lose destroy damage ruin gut bury wreck perish burn drown".split()
)
"""Verbs of what an event does to people and things: "died in an avalanche" dates the avalanche too."""
_LINKS = {**dict.fromkeys(_SUFFERED, ("in", "by", "during")), "go": ("on", "to")}
"""Prepositions that join a verb to what befell somebody, or to what somebody goes on: strike, trial."""


def dated_events(parse: Parse, date: Span) -> Iterator[tuple[Token, Token | None]]:
    """The events that the date at ``date`` dates, each with the verb that carries the date to it."""
    held = _held(parse, date)
    if held is not None:
        yield held
    elif (target := _target(parse, date)) is not None:
        yield from _events(parse, target)


def _held(parse: Parse, date: Span) -> tuple[Token, Token] | None:
    """The event and the participle of "the vote, held on 7 May": plain by the words, and often misread."""
    match [t for t in before_date(parse, date) if t.text not in ("on", "in")]:
        case [*_, noun, Token(text=","), Token(tag="VBN" | "VBD") as verb] if _takes_place(parse, noun, verb):
            return noun, verb
    return None


def _target(parse: Parse, date: Span) -> Token | None:
    """What the date modifies: by the words right before it where these decide, else by grammar.

    "The vote of 7 May", "the broadcast, on 11 December," and "that fire, ten years ago," date the noun,
    whatever the parse makes of them.
    """
    before = before_date(parse, date)
    named = _named_before(parse, before, date)
    if named is not None and kind_of(named):
        return named
    if before and _is_years_event(parse, before[-1], date):
        return before[-1]
    head = governor(parse, date)
    match before:
        case [*_, noun, Token(text="on" | "in")] if head in parse.tokens[noun.index :]:
            return noun if _is_inside(parse, noun) else head
    return head


def _named_before(parse: Parse, before: list[Token], date: Span) -> Token | None:
    """The noun that stands before the date with "of", or set off with it by commas."""
    after = next((t.text for t in parse.tokens if t.span.start >= date.end), "")
    match before:
        case [*_, noun, Token(text="of")]:
            return noun
        case [*_, noun, Token(text=","), Token(text="on" | "in")] if after == ",":
            return _whole(parse, noun)
        case [*_, noun, Token(text=",")] if after == ",":
            return noun
    return None


def _is_inside(parse: Parse, noun: Token) -> bool:
    """Whether a noun for an event ends a longer phrase: "photographs of the unveiling on 12 June show"."""
    above = parse.head(noun)
    return bool(kind_of(noun)) and noun.dep == "pobj" and parse.head(above).pos == "NOUN"


def _is_years_event(parse: Parse, noun: Token, date: Span) -> bool:
    """Whether it reads "the fire last year spread" or "since her death earlier this year"."""
    first = next((t.text.lower() for t in parse.tokens if t.span.overlaps(date)), "")
    if first not in _POINTING or not kind_of(noun):
        return False
    known = any(t.dep in ("det", "poss") and t.text.lower() not in ("a", "an") for t in parse.children(noun))
    after = noun.dep == "pobj" and parse.head(noun).text.lower() in ("since", "after", "during")
    return noun.dep in ("nsubj", "nsubjpass") or (after and known)


def _events(parse: Parse, target: Token) -> Iterator[tuple[Token, Token | None]]:
    if target.pos not in ("VERB", "AUX"):
        yield target, _planning_verb(parse, target)
        return
    described = [_whole(parse, noun) for noun in antecedents(parse, target)]
    named = [noun for noun in described if kind_of(noun)] or _before_clause(parse, target)
    subject = subject_of(parse, target)
    happens = subject is not None and _takes_place(parse, subject, target)
    if subject is not None and happens and subject not in named:
        named.append(subject)
    yield from ((noun, target) for noun in named)
    yield from ((noun, None) for noun in _suffered(parse, target))
    if (kind_of(target, parse) and not happens) or not named:
        yield target, target


def _planning_verb(parse: Parse, noun: Token) -> Token | None:
    """The verb of "agreed a merger with Moss in June": the date is that of the plan."""
    verb = parse.head(noun)
    new = not any(
        t.dep in ("det", "poss") and t.text.lower() not in ("a", "an") for t in parse.children(noun)
    )
    planned = noun.dep == "dobj" and verb.pos == "VERB" and verb.lemma.lower() in _PLANNING
    return verb if planned and new else None


def _suffered(parse: Parse, verb: Token) -> Iterator[Token]:
    """The event in which, or by which, something befell somebody; what somebody goes on: strike, trial."""
    links = _LINKS.get(verb.lemma.lower(), ())
    for link in parse.children(verb):
        if link.dep in ("prep", "agent") and link.text.lower() in links:
            yield from (t for t in parse.children(link) if t.dep == "pobj" and kind_of(t))


def _before_clause(parse: Parse, verb: Token) -> list[Token]:
    """The noun right before a near "that" or "which", if things of its kind come about by such a verb.

    For relative clauses that the parse takes for something else.
    """
    near = parse.tokens[: verb.index][-_NEAR:]
    for noun, pronoun in pairwise(t for t in near if t.text != ","):
        opens = pronoun.text.lower() in ("that", "which")
        if opens and kind_of(noun) and verb.lemma.lower() in kinds()[kind_of(noun)].origins:
            return [noun]
    return []


def _whole(parse: Parse, noun: Token) -> Token:
    """The event noun whose phrase ends in ``noun``: "the declaration on the zones, signed in May"."""
    while not kind_of(noun) and noun.dep == "pobj" and parse.head(parse.head(noun)).pos == "NOUN":
        noun = parse.head(parse.head(noun))
    return noun


def _takes_place(parse: Parse, subject: Token, verb: Token) -> bool:
    """Whether the verb says that what its subject names happened: "the earthquake struck"."""
    kind = kind_of(subject)
    return bool(kind) and (verb.lemma.lower() in kinds()[kind].origins or tells_existence(parse, verb))
