"""TimeML output: the text with its time expressions marked, as TempEval-3's tools read it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from checker.model.calendar import iso
from checker.model.document import Document
from checker.model.expression import Anchor, TimeExpression
from checker.model.moment import Grain, Moment

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
"""
_FORBIDDEN = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, section 2.2
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;"})
_UNKNOWN_DAY = "XXXX-XX-XX"
_ISO_LENGTH = {Grain.YEAR: -6, Grain.MONTH: -3}


def to_timeml(document: Document, published: Moment | None, expressions: Iterable[TimeExpression]) -> str:
    """The document as TimeML 1.2.1. ``t0`` is the document creation time, ``XXXX-XX-XX`` if unknown.

    Characters that XML 1.0 cannot hold become U+FFFD, one for one, so that offsets stay. Of expressions
    that overlap only the first, or the longer of two that begin together, is marked.
    """
    parts = [
        f"<DOCID>{_escaped(document.id)}</DOCID>",
        f"<DCT>{_creation_time(published)}</DCT>",
        f"<TEXT>{''.join(_marked(document.text, expressions))}</TEXT>",
        "</TimeML>",
    ]
    return _HEAD + "\n" + "\n\n".join(parts) + "\n"


def _escaped(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text).translate(_ESCAPES)


def _creation_time(published: Moment | None) -> str:
    value = _UNKNOWN_DAY
    if published is not None and published.earliest is not None:
        value = iso(published.earliest)[: _ISO_LENGTH.get(published.grain)]
    attributes = {
        "tid": "t0",
        "type": "DATE",
        "value": value,
        "temporalFunction": "false",
        "functionInDocument": "CREATION_TIME",
    }
    return _timex(attributes, value)


def _marked(text: str, expressions: Iterable[TimeExpression]) -> Iterator[str]:
    done = 0
    for number, expression in enumerate(_apart(expressions), start=1):
        start, end = expression.span
        yield _escaped(text[done:start])
        yield _timex(_attributes(expression, number), text[start:end])
        done = end
    yield _escaped(text[done:])


def _apart(expressions: Iterable[TimeExpression]) -> Iterator[TimeExpression]:
    done = 0
    for expression in sorted(expressions, key=lambda e: (e.span.start, -e.span.end)):
        if expression.span.start >= done:
            yield expression
            done = expression.span.end


def _attributes(expression: TimeExpression, number: int) -> dict[str, str]:
    attributes = {"tid": f"t{number}", "type": expression.type.value, "value": expression.value}
    if expression.mod:
        attributes["mod"] = expression.mod
    attributes["temporalFunction"] = "false" if expression.anchor is Anchor.NONE else "true"
    attributes["functionInDocument"] = "NONE"
    if expression.anchor is Anchor.PUBLICATION:
        attributes["anchorTimeID"] = "t0"
    return attributes


def _timex(attributes: dict[str, str], text: str) -> str:
    written = "".join(f' {name}="{_escaped(value)}"' for name, value in attributes.items())
    return f"<TIMEX3{written}>{_escaped(text)}</TIMEX3>"
