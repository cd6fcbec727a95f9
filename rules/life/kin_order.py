"""The rule kin-order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import Article, Claim, Finding, Flagged, Moment, Need, Passing, Related, Rule, Severity
from checker.toolkit import Sentence, Truth, add_months, before, describe_moment
from rules.support.language.patterns import Pattern
from rules.support.people.cast import cast_of
from rules.support.people.lives import births_told, display, lives
from rules.support.people.names import NAME

_KIN = Pattern(
    rf"(?:\b[Hh](?:is|er)|\bThe|(?P<owner>{NAME})['’]s)\s+(?:twin\s+)?(?:(?:only|first|second|eldest|oldest|youngest)\s+)?"
    r"(?:(?P<younger>(?:younger|little|baby|kid)\s+(?:half-|step-?)?(?:brother|sister))"
    r"|(?P<older>(?:older|elder|big)\s+(?:half-|step-?)?(?:brother|sister))"
    r"|(?P<child>son|daughter)|(?P<parent>father|mother))\b,?\s[^.;()]{0,50}$",
    exact=True,
)
_Births = list[tuple[Claim, Moment]]
_YOUNGEST_PARENT = 9  # years; no parent is known to have been younger when a child was born alive


class KinOrder(Rule):
    """What it flags
    -------------
    A younger brother or sister born before the elder, a child born before its parent or within nine years.

    Why it matters
    --------------
    One of the birth dates is wrong, or the relation is.

    Example
    -------
    "Emil Sand, born in 1949 ... His younger brother Jon, born in 1946"

    Write instead
    -------------
    "His elder brother Jon, born in 1946"

    When it is wrong
    ----------------
    When "his" means another person than the subject of the sentence before.

    Options
    -------
    None.

    References
    ----------
    Gramps, "Verify the data": parent's age at birth of a child.
    """

    name = "kin-order"
    severity = Severity.WARNING
    needs = frozenset({Need.CLAIMS, Need.PUBLISHED, Need.SENTENCES})
    examples = (
        Flagged("Ole Dahl, born in 1949, came by train. His younger brother Per, [[born in 1946]], walked."),
        Flagged("Ole Dahl was born in 1949 in Moss. His daughter Eva was [[born in Oslo in 1941]]."),
        Flagged("Marta was born in 1931. Her younger sister Jutta, [[born in 1929]], has the ground floor."),
        Flagged(
            "Ben Aske, 49, wrote about his father. The father, Per Aske, [[born in 1969]], was a smith.",
            published="2023-03-21",
        ),
        Flagged("Lise was born in 1940, her daughter Ruth in 1962 and [[Ruth's daughter Nora in 1959]]."),
        Flagged("Lise was born in 1940 and [[her daughter Ruth in 1942]]."),
        Passing("Lise was born in 1940, her daughter Ruth in 1962 and Ruth's daughter Nora in 1989."),
        Passing("Ole Dahl, born in 1949, came by train. His elder brother Per, born in 1946, walked."),
        Passing("Ole Dahl was born in 1949 in Moss. His daughter Eva was born in Oslo in 1971."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each birth on the wrong side of a relative's."""
        births = {p: found for p, told in lives(article).items() if (found := births_told(told))}
        for person, told in births.items():
            for claim, born in told:
                sentence = article.sentence_at(claim.span.start)
                kin = _kin(article.text, sentence, claim) if sentence else None
                owner = _owner(article, sentence, kin, births) if sentence and kin else None
                if kin is None or owner is None or owner == person or owner not in births:
                    continue
                if all(_wrong(kin, other, born) for _, other in births[owner]):
                    yield _finding(article, kin, owner, births[owner][0], (claim, born))
                    break


def _kin(text: str, sentence: Sentence, claim: Claim) -> re.Match[str] | None:
    """The word for the relation: at the head of the claim itself, or before it in the sentence."""
    start, end = claim.span
    return _KIN.match(text, start, end) or _KIN.search(text, sentence.span.start, end)


def _owner(
    article: Article, sentence: Sentence, kin: re.Match[str], births: dict[str, _Births]
) -> str | None:
    cast = cast_of(article)
    if kin["owner"]:
        return cast.person(kin["owner"], kin.start("owner"))
    if kin.start() != sentence.span.start:
        return _told_just_before(sentence, kin, births)
    return cast.nearest(sentence) or _only_one_before(sentence, births)


def _told_just_before(sentence: Sentence, kin: re.Match[str], births: dict[str, _Births]) -> str | None:
    """The person whose birth the same sentence told last: "Lise was born in 1940, her daughter ..."."""
    told = [
        (claim.span, person)
        for person, found in births.items()
        for claim, _ in found
        if sentence.span.contains(claim.span) and claim.span.end <= kin.start()
    ]
    return max(told)[1] if told else None


def _only_one_before(sentence: Sentence, births: dict[str, _Births]) -> str | None:
    """The one person of whose age the sentence before tells; for people who go by one name."""
    found = {
        person
        for person, told in births.items()
        for claim, _ in told
        if claim.subject is not None and claim.subject.sentence == sentence.index - 1
    }
    return found.pop() if len(found) == 1 else None


def _wrong(kin: re.Match[str], owner: Moment, relative: Moment) -> bool:
    """Whether the relative's birth cannot stand to the owner's as the word for the relation says."""
    apart = _YOUNGEST_PARENT if kin["child"] or kin["parent"] else 0
    if kin["younger"] or kin["child"]:
        return _is_ahead(relative, owner, apart)
    return _is_ahead(owner, relative, apart)


def _is_ahead(younger: Moment, elder: Moment, years: int) -> bool:
    """Whether the one who must be younger was certainly born first, or too soon after."""
    if elder.earliest is None or elder.latest is None:
        return False
    limit = Moment(add_months(elder.earliest, 12 * years), add_months(elder.latest, 12 * years))
    return before(younger, limit) is Truth.CERTAIN


def _finding(
    article: Article,
    kin: re.Match[str],
    owner: str,
    own: tuple[Claim, Moment],
    relative: tuple[Claim, Moment],
) -> Finding:
    word = kin["younger"] or kin["older"] or kin["child"] or kin["parent"]
    one, two = describe_moment(own[1]), describe_moment(relative[1])
    place, name = relative[0].span, display(article, owner)
    return Finding(
        span=place,
        message=f"Born {two}, this cannot be the {word} of {name}, born {one}.",
        explanation=(
            f'"{article.quote(own[0].span)}" dates the birth of {name} {one}.',
            f'"{article.quote(place)}" dates that of the {word} {two}.',
        ),
        related=(Related(own[0].span, f"the birth of {name}"),),
    )
