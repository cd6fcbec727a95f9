"""TimeML: the words of its TEXT element, with the annotation in ``Document.metadata["timeml"]``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from checker.model.document import Document
from checker.model.publication import DateField, Signal
from checker.read.encoding import decode
from checker.read.paragraphs import plain_blocks
from checker.read.raw import RawInput
from checker.read.timeml.markup import Markup, read_markup

_ENCODING = re.compile(rb"<\?xml[^>]*\bencoding\s*=\s*[\"']([\w.-]+)")


def read(raw: RawInput) -> Iterator[Document]:
    """Read a TimeML file.

    Raises:
        ReadError: if the input is too large, binary, not well-formed XML, declares entities, or is no TimeML.
    """
    data = raw.content()
    declared = _ENCODING.match(data)
    source, errors = decode(data, raw.name, declared[1].decode() if declared else None)
    markup = read_markup(source, raw.name)
    prose = markup.prose
    yield Document(
        id=raw.name,
        source=source,
        text=prose.text,
        format="timeml",
        path=raw.path,
        metadata=_metadata(markup),
        blocks=plain_blocks(prose.text),
        runs=prose.runs,
        errors=(*errors, *markup.errors),
        dates=tuple(_dates(markup)),
    )


def _metadata(markup: Markup) -> Mapping[str, Any]:
    created = markup.annotation.creation_time
    stated = {"title": markup.title, "published": created.value if created else ""}
    return {"timeml": markup.annotation, **{name: value for name, value in stated.items() if value}}


def _dates(markup: Markup) -> Iterator[DateField]:
    created = markup.annotation.creation_time
    if created is not None and created.value:
        yield DateField(created.value, Signal.META, "document creation time", created.source_span)
