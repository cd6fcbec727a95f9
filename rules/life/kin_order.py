"""The rule kin-order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from checker import Article, Claim, Finding, Flagged, Moment, Need, Passing, Related, Relation, Rule, Severity
from checker.toolkit import Sentence, Truth, add_months, before, describe_moment
from rules.support.lives import display, lives, person_of, readings
from rules.support.names import NAME
from rules.support.patterns import Pattern
from rules.support.people import cast_of

_KIN = Pattern(
    rf"(?:\b[Hh](?:is|er)|(?P<owner>{NAME})['’]s)\s+(?:twin\s+)?(?:(?:only|first|second|eldest|oldest|youngest)\s+)?"
    r"(?:(?P<younger>(?:younger|little|baby|kid)\s+(?:half-|step-?)?(?:brother|sister))"
    r"|(?P<older>(?:older|elder|big)\s+(?:half-|step-?)?(?:brother|sister))"
    r"|(?P<child>son|daughter)|(?P<parent>father|mother))\b,?\s[^.;()]{0,50}$",
    exact=True,
)
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
    needs = frozenset({Need.CLAIMS, Need.SENTENCES})
    examples = (
        Flagged("Ole Dahl, born in 1949, came by train. His younger brother Per, [[born in 1946]], walked."),
        Flagged("Ole Dahl was born in 1949 in Moss. His daughter Eva was [[born in Oslo in 1941]]."),
        Passing("Ole Dahl, born in 1949, came by train. His elder brother Per, born in 1946, walked."),
        Passing("Ole Dahl was born in 1949 in Moss. His daughter Eva was born in Oslo in 1971."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each birth on the wrong side of a relative's."""
        births = {p: told[Relation.BORN] for p, told in lives(article).items() if told[Relation.BORN]}
        for claim in (claim for claims in births.values() for claim in claims):
            sentence = article.sentence_at(claim.span.start)
            kin = _KIN.search(article.text, sentence.span.start, claim.span.start) if sentence else None
            owner = _owner(article, sentence, kin) if sentence and kin else None
            if kin is None or owner is None or owner == person_of(claim) or owner not in births:
                continue
            if all(_wrong(kin, other, claim) for other in births[owner]):
                yield _finding(article, kin, owner, births[owner][0], claim)


def _owner(article: Article, sentence: Sentence, kin: re.Match[str]) -> str | None:
    cast = cast_of(article)
    if kin["owner"]:
        return cast.person(kin["owner"], kin.start("owner"))
    return cast.nearest(sentence) if kin.start() == sentence.span.start else None


def _wrong(kin: re.Match[str], owner: Claim, relative: Claim) -> bool:
    """Whether the relative's birth cannot stand to the owner's as the word for the relation says."""
    pairs = list(product(readings(owner), readings(relative)))
    first_is_owner = bool(kin["younger"] or kin["child"])
    apart = _YOUNGEST_PARENT if kin["child"] or kin["parent"] else 0
    return bool(pairs) and all(
        _is_ahead(theirs, own, apart) if first_is_owner else _is_ahead(own, theirs, apart)
        for own, theirs in pairs
    )


def _is_ahead(younger: Moment, elder: Moment, years: int) -> bool:
    """Whether the one who must be younger was certainly born first, or too soon after."""
    if elder.earliest is None or elder.latest is None:
        return False
    limit = Moment(add_months(elder.earliest, 12 * years), add_months(elder.latest, 12 * years))
    return before(younger, limit) is Truth.CERTAIN


def _finding(article: Article, kin: re.Match[str], owner: str, own: Claim, relative: Claim) -> Finding:
    word = kin["younger"] or kin["older"] or kin["child"] or kin["parent"]
    one, two = (describe_moment(next(readings(claim))) for claim in (own, relative))
    name = display(article, owner)
    return Finding(
        span=relative.span,
        message=f"Born {two}, this cannot be the {word} of {name}, born {one}.",
        explanation=(
            f'"{article.quote(own.span)}" dates the birth of {name} {one}.',
            f'"{article.quote(relative.span)}" dates that of the {word} {two}.',
        ),
        related=(Related(own.span, f"the birth of {name}"),),
    )
