"""The text and the annotation that the elements of a TimeML file make up."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from checker.errors import ReadError
from checker.model.document import BlockKind
from checker.model.span import Span
from checker.read.prose import Prose, ProseBuilder
from checker.read.timeml.elements import Element, Elements, Piece, parse
from checker.timeml.model import Link, Tag, TimeMLAnnotation, TimexTag
from checker.timeml.relations import is_known

_SOURCE_KEYS = ("eventInstanceID", "timeID", "eventID")
_TARGET_KEYS = ("relatedToEventInstance", "relatedToTime", "relatedToEvent")


@dataclass(frozen=True, slots=True)
class Markup:
    """A TimeML file taken apart; ``errors`` are the links that could not be read, one line each."""

    prose: Prose
    annotation: TimeMLAnnotation
    title: str
    errors: tuple[str, ...]


def read_markup(source: str, place: str) -> Markup:
    """Parse a TimeML file; ``place`` is how errors call it.

    Raises:
        ReadError: if it is not well-formed XML, declares entities, or its root is not TimeML.
    """
    elements = parse(source, place)
    root = elements.closed[-1]
    if root.name != "TimeML":
        raise ReadError(f"{place}:{root.line}", f"not TimeML: the root element is {root.name}")
    links, errors = _links(elements, place)
    body = next(_named(elements, "TEXT"), root)
    return Markup(
        _prose(source, elements.pieces[body.begin : body.end]),
        _annotation(elements, _placer(elements, body), links),
        _words_of(elements, "TITLE"),
        tuple(errors),
    )


def _named(elements: Elements, name: str) -> Iterator[Element]:
    return (element for element in elements.closed if element.name == name)


def _words_of(elements: Elements, name: str) -> str:
    found = next(_named(elements, name), None)
    return elements.words(found).strip() if found else ""


def _prose(source: str, pieces: Sequence[Piece]) -> Prose:
    builder = ProseBuilder(source)
    builder.begin(BlockKind.PARAGRAPH)
    for piece in pieces:
        builder.add(*piece)
    return builder.finish()


def _placer(elements: Elements, body: Element) -> Callable[[Element], Span | None]:
    """Where an element of the body stands in its text."""
    inside = elements.pieces[body.begin : body.end]
    offsets = list(accumulate((len(piece.text) for piece in inside), initial=0))

    def place(element: Element) -> Span | None:
        if not body.begin <= element.begin < element.end <= body.end:
            return None
        return Span(offsets[element.begin - body.begin], offsets[element.end - body.begin])

    return place


def _annotation(
    elements: Elements, place: Callable[[Element], Span | None], links: tuple[Link, ...]
) -> TimeMLAnnotation:
    timexes = tuple(_timex(elements, e, place(e)) for e in _named(elements, "TIMEX3"))
    return TimeMLAnnotation(
        docid=_words_of(elements, "DOCID"),
        creation_time=next((t for t in timexes if t.function == "CREATION_TIME"), None),
        events=tuple(
            Tag(e.attributes.get("eid", ""), elements.words(e), place(e)) for e in _named(elements, "EVENT")
        ),
        timexes=timexes,
        instances={
            e.attributes.get("eiid", ""): e.attributes.get("eventID", "")
            for e in _named(elements, "MAKEINSTANCE")
        },
        links=links,
    )


def _timex(elements: Elements, element: Element, span: Span | None) -> TimexTag:
    pieces, attributes = elements.pieces[element.begin : element.end], element.attributes
    return TimexTag(
        id=attributes.get("tid", ""),
        text=elements.words(element),
        span=span,
        type=attributes.get("type", ""),
        value=attributes.get("value", ""),
        mod=attributes.get("mod"),
        function=attributes.get("functionInDocument", ""),
        source_span=Span(pieces[0].start, pieces[-1].end) if pieces else None,
    )


def _links(elements: Elements, place: str) -> tuple[tuple[Link, ...], list[str]]:
    links, errors = [], []
    for element in _named(elements, "TLINK"):
        link = _link(element)
        fault = _fault(link)
        if fault:
            errors.append(f"{place}:{link.line}: link {link.lid or 'without lid'} {fault}")
        else:
            links.append(link)
    return tuple(links), errors


def _link(element: Element) -> Link:
    def first(keys: Sequence[str]) -> str:
        return next((element.attributes[key] for key in keys if key in element.attributes), "")

    relation = first(["relType"]).upper()
    return Link(first(["lid"]), relation, first(_SOURCE_KEYS), first(_TARGET_KEYS), element.line)


def _fault(link: Link) -> str:
    if not link.source or not link.target:
        return "does not name the two that it relates, and was passed over"
    if not is_known(link.relation):
        return f"has the unknown relType {link.relation!r}, and was passed over"
    return ""
