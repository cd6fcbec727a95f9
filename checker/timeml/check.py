"""TLINKs that cannot all be true."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.model.bound import Bound
from checker.model.span import Span
from checker.timeline.conflict import Conflict
from checker.timeline.network import Network
from checker.timeml.model import Link, TimeMLAnnotation
from checker.timeml.relations import Order, end_of, in_words, orders, start_of


@dataclass(frozen=True, slots=True)
class LinkConflict:
    """Links that contradict each other; drop any one of them, and the others can all be true.

    ``links`` and ``steps`` follow the chain forward in time until it comes back to where it began.
    ``spans`` are the events and times of the chain that stand in the text, in text order.
    """

    links: tuple[Link, ...]
    steps: tuple[str, ...]
    spans: tuple[Span, ...]

    @property
    def lids(self) -> tuple[str, ...]:
        """The ids of the links."""
        return tuple(link.lid for link in self.links)


def check_links(annotation: TimeMLAnnotation, limit: int = 20) -> tuple[LinkConflict, ...]:
    """At most ``limit`` contradictions among the TLINKs, each by its shortest chain.

    Only the links count, not the calendar values of the times that they relate.
    """
    network = Network((*_lengths(annotation), *_link_bounds(annotation)))
    return tuple(_told(annotation, conflict) for conflict in network.conflicts(limit))


def _lengths(annotation: TimeMLAnnotation) -> Iterator[Bound]:
    linked = [link for link in annotation.links if any(orders(link.relation, link.source, link.target))]
    for id in dict.fromkeys(id for link in linked for id in (link.source, link.target)):
        yield _bound(
            Order(start_of(id), end_of(id), strictly=True),
            f"{_name(annotation, id)} begins before it ends.",
        )


def _link_bounds(annotation: TimeMLAnnotation) -> Iterator[Bound]:
    for index, link in enumerate(annotation.links):
        tags = (annotation.tag(link.source), annotation.tag(link.target))
        spans = tuple(sorted({tag.span for tag in tags if tag and tag.span}))
        for order in orders(link.relation, link.source, link.target):
            yield _bound(order, _says(annotation, link, order), spans, str(index))


def _bound(order: Order, says: str, spans: tuple[Span, ...] = (), source: str = "") -> Bound:
    return Bound(order.second, order.first, -1 if order.strictly else 0, says, spans, source)


def _says(annotation: TimeMLAnnotation, link: Link, order: Order) -> str:
    source, target = _name(annotation, link.source), _name(annotation, link.target)
    verb = "comes before" if order.strictly else "is also"
    first, second = _point_name(annotation, order.first), _point_name(annotation, order.second)
    return f"Link {link.lid}: {source} {in_words(link.relation)} {target}, so {first} {verb} {second}."


def _point_name(annotation: TimeMLAnnotation, point: str) -> str:
    side = "the start" if point == start_of(point[:-1]) else "the end"
    return f"{side} of {_name(annotation, point[:-1])}"


def _name(annotation: TimeMLAnnotation, id: str) -> str:
    tag = annotation.tag(id)
    return f'"{" ".join(tag.text.split())}" ({id})' if tag else id


def _from_a_link(chain: tuple[Bound, ...]) -> tuple[Bound, ...]:
    first = next(i for i, bound in enumerate(chain) if bound.source)
    return chain[first:] + chain[:first]


def _told(annotation: TimeMLAnnotation, conflict: Conflict) -> LinkConflict:
    forward = _from_a_link(conflict.bounds[::-1])
    sources = dict.fromkeys(bound.source for bound in forward if bound.source)
    itself = _point_name(annotation, forward[0].later)
    return LinkConflict(
        links=tuple(annotation.links[int(source)] for source in sources),
        steps=(*(bound.says for bound in forward), f"Taken together, {itself} would come before itself."),
        spans=conflict.spans,
    )
