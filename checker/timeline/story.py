"""From dated claims and the identity of events to a network, and to what in it cannot be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.model.bound import Bound
from checker.model.claim import Claim, Mention, Modality, Relation
from checker.model.expression import Anchor
from checker.model.identity import Identity
from checker.model.wording import describe_moment
from checker.timeline.bounds import Statement, at, before, elapsed
from checker.timeline.conflict import Conflict
from checker.timeline.disjunction import Choice, resolve
from checker.timeline.lengths import elapsed_days


@dataclass(frozen=True, slots=True)
class Story:
    """The timeline of a text: its bounds, and the chains of claims that cannot all be true.

    ``names`` are words for the points. ``limit_reached``: there were more combinations of readings than
    are tried, so that a conflict may have gone unseen.
    """

    bounds: tuple[Bound, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    names: dict[str, str] | None = None
    limit_reached: bool = False


def build_story(claims: Sequence[Claim], identity: Identity, text: str) -> Story:
    """Solve the network of all asserted claims about events; conflicts within one pair of dates are left out.

    Those are the business of event identity, which tells them with its evidence.
    """
    points = _Points(identity, text)
    statements = [
        tuple(readings)
        for number, claim in enumerate(claims)
        if claim.modality is Modality.ASSERTED and (readings := list(_readings(claim, number, points, text)))
    ]
    resolution = resolve([Choice(readings) for readings in statements])
    chains = tuple(c for c in resolution.conflicts if len(c.sources) > 2)
    bounds = tuple(bound for readings in statements for bound in readings[0])
    return Story(bounds, chains, points.names, resolution.limit_reached)


class _Points:
    """The point of the network that each mention stands for."""

    def __init__(self, identity: Identity, text: str) -> None:
        self._event = {m: number for number, event in enumerate(identity.events) for m in event.mentions}
        self._text = text
        self.names = {
            f"event {number}": f"the {text[slice(*event.mentions[0].head)]}"
            for number, event in enumerate(identity.events)
        }

    def of(self, mention: Mention | None) -> str | None:
        """Its point; ``None`` for a mention that belongs to no event."""
        number = self._event.get(mention) if mention is not None else None
        return None if number is None else f"event {number}"


def _readings(claim: Claim, number: int, points: _Points, text: str) -> Iterator[tuple[Bound, ...]]:
    point = points.of(claim.subject)
    if point is None:
        return
    words = text[slice(*claim.span)]
    source = f"claim {number}"
    if claim.other is not None:
        statement = Statement(f'"{words}".', (claim.span,), source)
        yield from _order(claim, point, points.of(claim.other), statement)
    elif claim.relation is Relation.AT and claim.expressions[0].anchor is not Anchor.NARRATIVE:
        for moment in claim.moments:
            says = f'"{words}": read as {describe_moment(moment)}.'
            bounds = at(point, moment, Statement(says, (claim.span,), source))
            if bounds:
                yield bounds


def _order(claim: Claim, point: str, other: str | None, statement: Statement) -> Iterator[tuple[Bound, ...]]:
    if other is None or other == point or claim.relation not in (Relation.BEFORE, Relation.AFTER):
        return
    first, second = (point, other) if claim.relation is Relation.BEFORE else (other, point)
    quantity = claim.expressions[0].stated.quantity if claim.expressions else None
    if quantity is None:
        yield before(first, second, statement, gap=0)
    else:
        yield elapsed(first, second, elapsed_days(quantity), statement)
