"""A count of years or months with an end on record."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from checker import Article, Moment, Span
from checker.facts import Person, Term, Thing
from checker.toolkit import Quantity


class ElapsedThing(NamedTuple):
    """A count, when it may start and end, the facts behind that, and the other time in words.

    ``exact``: it is meant to the day, as by "to the day".
    """

    span: Span
    quantity: Quantity
    starts: tuple[Moment, ...]
    ends: tuple[Moment, ...]
    facts: tuple[Thing | Person | Term, ...]
    told: str
    related: tuple[Span, ...] = ()
    exact: bool = False


def up_to_now(
    article: Article,
    span: Span,
    quantity: Quantity,
    starts: Iterable[Moment],
    facts: tuple[Thing | Person | Term, ...],
    *,
    exact: bool = False,
) -> ElapsedThing | None:
    """A count that ends on the day of publication; ``None`` where that is unknown."""
    if article.published is None:
        return None
    now = (article.published.moment,)
    return ElapsedThing(span, quantity, tuple(starts), now, facts, "the day of publication", exact=exact)
