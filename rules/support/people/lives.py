"""Claims about people's lives: built the same way by every extractor that makes them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from checker import Article, Claim, Mention, Moment, Relation, Span, TimeExpression
from checker.toolkit import Sentence, add_months
from rules.support.people.cast import cast_of

PERSON = "person"
_MOST_CLAIMS = 40  # of one kind about one person; a text with more is a table, and pairs grow by the square


def life_claim(
    sentence: Sentence,
    span: Span,
    relation: Relation,
    person: str,
    expression: TimeExpression,
    moments: tuple[Moment, ...],
    extractor: str,
) -> Claim:
    """A claim whose subject is the person of that key."""
    subject = Mention(span, span, PERSON, person, participants=frozenset({person}), sentence=sentence.index)
    return Claim(span, relation, (expression,), subject, moments=moments, extractor=extractor)


def person_of(claim: Claim) -> str | None:
    """Key of the person that a claim is about; ``None`` if it is about something else."""
    return claim.subject.lemma if claim.subject is not None and claim.subject.kind == PERSON else None


def lives(article: Article) -> dict[str, dict[Relation, list[Claim]]]:
    """Claims about people by person and relation, in text order, the first 40 of a kind."""
    found: dict[str, dict[Relation, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in article.claims:
        person = person_of(claim)
        if person is not None and len(found[person][claim.relation]) < _MOST_CLAIMS:
            found[person][claim.relation].append(claim)
    return found


def readings(claim: Claim) -> Iterator[Moment]:
    """Moments of a claim whose ends are both known."""
    return (m for m in claim.moments if m.earliest is not None and m.latest is not None)


def display(article: Article, person: str) -> str:
    """The person's name for a message, as the text writes it."""
    return cast_of(article).spelling(person)


def age_in(claim: Claim) -> int | None:
    """The whole number of years that a claim of age states."""
    quantities = (expression.stated.quantity for expression in claim.expressions)
    return next((int(told.low) for told in quantities if told and told.low is not None), None)


def visible_first(article: Article, one: Span, other: Span) -> tuple[Span, Span]:
    """Both places, one that stands in the source itself (not in a title from elsewhere) first."""
    return (other, one) if article.document.source_span(one) is None else (one, other)


def births_told(told: dict[Relation, list[Claim]]) -> list[tuple[Claim, Moment]]:
    """Birth dates of a person as told; where none is, those that follow from an age. Both ends are known."""
    if told[Relation.BORN]:
        return [(claim, moment) for claim in told[Relation.BORN] for moment in readings(claim)]
    return [
        (claim, Moment(add_months(day.first, -12 * (years + 1)), add_months(day.last, -12 * years)))
        for claim in told[Relation.AGE]
        for day in readings(claim)
        if (years := age_in(claim)) is not None
    ]
