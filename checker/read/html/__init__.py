"""HTML: the visible prose with exact places, and the dates that the page's metadata states."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.model.document import Document
from checker.read.encoding import decode
from checker.read.html.metadata import PageMetadata
from checker.read.html.text import PageText
from checker.read.html.tokens import tokenize
from checker.read.places import at_line
from checker.read.prose import ProseBuilder
from checker.read.raw import RawInput

_CHARSET = re.compile(rb"<meta\b[^>]*?charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_HEADLINE = re.compile(r"<h1[\s>]", re.IGNORECASE)


def read(raw: RawInput) -> Iterator[Document]:
    """Read a web page.

    Raises:
        ReadError: if the input is too large, binary or breaks its announced encoding.
    """
    data = raw.content()
    charset = _CHARSET.search(data, 0, 4096)
    source, errors = decode(data, raw.name, charset.group(1).decode("ascii", "replace") if charset else None)
    page = _Page(source, raw.name)
    page.run()
    prose = page.builder.finish()
    yield Document(
        id=raw.name,
        source=source,
        text=prose.text,
        format="html",
        path=raw.path,
        metadata=page.metadata.fields(),
        blocks=prose.blocks,
        runs=prose.runs,
        links=prose.links,
        errors=(*errors, *page.errors()),
        url=page.metadata.url,
        dates=page.metadata.dates(),
    )


class _Page:
    """One pass over a page's tokens."""

    def __init__(self, source: str, name: str) -> None:
        self.builder = ProseBuilder(source)
        self.metadata = PageMetadata(source, name)
        self._source = source
        self._name = name
        self._text = PageText(source, self.builder, use_title=not _HEADLINE.search(source))
        self._unclosed: list[tuple[int, str]] = []

    def run(self) -> None:
        for token in tokenize(self._source):
            self._text.feed(token)
            self.metadata.feed(token, in_header=self._text.is_open("header"))
            if not token.closed:
                self._unclosed.append((token.start, f"<{token.name}>" if token.name else "comment"))
        if (element := self._text.hiding) and element.name != "head":
            self._unclosed.append((element.start, f"<{element.name}>"))

    def errors(self) -> list[str]:
        return self.metadata.errors + [
            at_line(
                self._name, self._source, start, f"this {what} is never closed and hides all that follows"
            )
            for start, what in self._unclosed[:1]
        ]
