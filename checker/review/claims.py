"""Dated claims of an article as rows of the table, without what the findings say of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from checker.model.claim import Claim
from checker.model.expression import TimeExpression
from checker.model.moment import Moment
from checker.model.span import Span
from checker.model.wording import describe_moment
from checker.review.model import DatedClaim, Status, When
from checker.review.places import text_place

if TYPE_CHECKING:
    from checker.article import Article


def dated_claims(article: Article, prefix: str = "r") -> tuple[DatedClaim, ...]:
    """Claims, and the time expressions that no claim uses, in text order; ids count up from the prefix."""
    used = {e.span for claim in article.claims for e in claim.expressions}
    alone = [e for e in article.expressions if e.is_timex and e.span not in used]
    items: list[Claim | TimeExpression] = [*article.claims, *alone]
    items.sort(key=lambda item: (_start(item), item.span))
    return tuple(_row(article, item, f"{prefix}{number}") for number, item in enumerate(items, 1))


def _start(item: Claim | TimeExpression) -> int:
    if isinstance(item, Claim) and item.expressions:
        return item.expressions[0].span.start
    return item.span.start


def _row(article: Article, item: Claim | TimeExpression, name: str) -> DatedClaim:
    if isinstance(item, TimeExpression):
        found = tuple(_distinct((r.moment, r.assumes) for r in item.readings))
        place = text_place(article.document, item.span)
        around = _around(article, item.span)
        return DatedClaim(name, place, (item.span,), item.text, found, *around, status=_status(found))
    return _claim_row(article, item, name)


def _claim_row(article: Article, claim: Claim, name: str) -> DatedClaim:
    assumed: dict[Moment, str] = {}
    for reading in chain.from_iterable(expression.readings for expression in claim.expressions):
        assumed.setdefault(reading.moment, reading.assumes)
    found = tuple(_distinct((moment, assumed.get(moment, "")) for moment in claim.moments))
    said = claim.attribution
    return DatedClaim(
        name,
        text_place(article.document, claim.span),
        tuple(e.span for e in claim.expressions) or (claim.span,),
        ", ".join(e.text for e in claim.expressions),
        found,
        *_around(article, claim.span),
        claim.relation.value,
        claim.modality.value,
        claim.negated,
        _quote(article, said.speaker if said else None),
        bool(said and said.quoted),
        _status(found),
    )


def _around(article: Article, span: Span) -> tuple[str, str]:
    """What the sentence says before and after a place in it."""
    sentence = article.sentence_at(span.start)
    if sentence is None:
        return "", ""
    start, end = sentence.span
    return article.text[start : span.start], article.text[span.end : max(end, span.end)]


def _quote(article: Article, span: Span | None) -> str:
    return article.quote(span) if span else ""


def _distinct(readings: Iterable[tuple[Moment, str]]) -> Iterator[When]:
    """Readings that differ in their days, best first."""
    seen: set[tuple[int | None, int | None]] = set()
    for moment, assumes in readings:
        if (days := (moment.earliest, moment.latest)) not in seen:
            seen.add(days)
            yield When(moment, describe_moment(moment), assumes)


def _status(readings: tuple[When, ...]) -> Status:
    if not readings:
        return Status.UNDATED
    return Status.READ if len(readings) == 1 else Status.AMBIGUOUS
