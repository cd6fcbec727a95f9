"""Births told of somebody's relatives: "His daughter Eva was born in 1941"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, Claim, Moment
from checker.toolkit import Sentence
from rules.support.language.patterns import Pattern
from rules.support.people.cast import cast_of
from rules.support.people.lives import births_told, lives
from rules.support.people.names import NAME
from rules.support.people.protagonist import protagonist

_KIN = Pattern(
    rf"(?:\b[Hh](?:is|er)|\bThe|(?P<owner>{NAME})['’]s)\s+(?:twin\s+)?(?:(?:only|first|second|eldest|oldest|youngest|firstborn)\s+)?"
    r"(?:(?P<younger>(?:younger|little|baby|kid)\s+(?:half-|step-?)?(?:brother|sister))"
    r"|(?P<older>(?:older|elder|big)\s+(?:half-|step-?)?(?:brother|sister))"
    r"|(?P<child>son|daughter)|(?P<parent>father|mother))\b,?\s[^.;()]{0,50}$",
    exact=True,
)
Births = list[tuple[Claim, Moment]]
"""What a text tells of one person's birth."""


class KinBirth(NamedTuple):
    """A relative's birth, the words for the relation, and the person whose relative it is."""

    person: str
    claim: Claim
    born: Moment
    kin: re.Match[str]
    owner: str


def births_by_person(article: Article) -> dict[str, Births]:
    """What the text tells of each person's birth, by date or by age."""
    return {person: found for person, told in lives(article).items() if (found := births_told(told))}


def kin_births(article: Article) -> Iterator[KinBirth]:
    """Births of relatives of a person whom the text tells of, in text order for each relative."""
    births = births_by_person(article)
    for person, told in births.items():
        for claim, born in told:
            sentence = article.sentence_of(claim.span.start)
            kin = _kin(article.text, sentence, claim)
            owner = _owner(article, sentence, kin, births) if kin else None
            if kin and owner and owner != person:
                yield KinBirth(person, claim, born, kin, owner)


def _kin(text: str, sentence: Sentence, claim: Claim) -> re.Match[str] | None:
    """The word for the relation: at the head of the claim itself, or before it in the sentence."""
    start, end = claim.span
    return _KIN.match(text, start, end) or _KIN.search(text, sentence.span.start, end)


def _owner(article: Article, sentence: Sentence, kin: re.Match[str], births: dict[str, Births]) -> str | None:
    cast = cast_of(article)
    if kin["owner"]:
        return cast.person(kin["owner"], kin.start("owner"))
    if kin.start() != sentence.span.start:
        return _told_just_before(sentence, kin, births) or protagonist(article)
    return cast.nearest(sentence) or _only_one_before(sentence, births) or protagonist(article)


def _told_just_before(sentence: Sentence, kin: re.Match[str], births: dict[str, Births]) -> str | None:
    """The person whose birth the same sentence told last: "Lise was born in 1940, her daughter ..."."""
    told = [
        (claim.span, person)
        for person, found in births.items()
        for claim, _ in found
        if sentence.span.contains(claim.span) and claim.span.end <= kin.start()
    ]
    return max(told)[1] if told else None


def _only_one_before(sentence: Sentence, births: dict[str, Births]) -> str | None:
    """The one person of whose age the sentence before tells; for people who go by one name."""
    found = {
        person
        for person, told in births.items()
        for claim, _ in told
        if claim.subject is not None and claim.subject.sentence == sentence.index - 1
    }
    return found.pop() if len(found) == 1 else None
