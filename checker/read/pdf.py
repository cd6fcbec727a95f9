"""PDF: the text of each page in the order of the file, with page and line as places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from checker.errors import ReadError
from checker.model.document import Document, Place
from checker.model.span import Span
from checker.read.paragraphs import plain_blocks
from checker.read.pdf_streams import MAX_STREAM, MAX_STREAMS, unpacks_to_too_much
from checker.read.raw import RawInput
from checker.read.running import Line, without_running_lines

MAX_PAGES = 5_000
MAX_CHARACTERS = 20_000_000

_LINE_END = re.compile(r"\r\n?|\n")
_BROKEN_WORD = re.compile(r"(?<=[^\W\d_])[\ufffe\x02\u00ad]\n?(?=[^\W\d_])")
_OPEN_END = re.compile(r"[\w,;–—-]\Z")
_ODD = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def read(raw: RawInput) -> Iterator[Document]:
    """Read a PDF file.

    A word that is broken at the end of a line is put together, and then stands on the line that it began on.
    Running headers and footers are left out; lines are counted with them.

    Raises:
        ReadError: if it is too large, damaged, password-protected, has no text, or the extra is missing.
    """
    data = raw.content()
    if unpacks_to_too_much(data):
        limit = f"{MAX_STREAM // 1_000_000} MB a page or {MAX_STREAMS // 1_000_000} MB in all"
        raise ReadError(raw.name, f"unpacks to more than the limit of {limit}")
    document = _open(data, raw.name)
    try:
        pages, metadata = _pages(document, raw.name), document.get_metadata_dict(skip_empty=True)
    finally:
        document.close()
    kept = without_running_lines([page.split("\n") for page in pages])
    text, places = _flowing(kept)
    if not text.strip():
        raise ReadError(raw.name, "no text in this PDF; its pages may be pictures")
    yield Document(
        id=raw.name,
        source=text,
        text=text,
        format="pdf",
        path=raw.path,
        metadata={key.lower(): value for key, value in metadata.items() if key in ("Title", "Author")},
        blocks=plain_blocks(text),
        places=places,
        extracted=True,
    )


def _open(data: bytes, name: str) -> Any:
    try:
        import pypdfium2
    except ImportError:
        raise ReadError(name, 'PDF needs the extra "office" of claimline to be installed') from None
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        protected = "password" in str(error).lower()
        raise ReadError(
            name, "a password-protected PDF" if protected else "a damaged file, or no PDF"
        ) from None
    if len(document) > MAX_PAGES:
        pages = len(document)
        document.close()
        raise ReadError(name, f"{pages:,} pages, more than the limit of {MAX_PAGES:,}")
    return document


def _pages(document: Any, name: str) -> list[str]:
    """The text of every page; an empty one where a page cannot be read."""
    texts: list[str] = []
    size = 0
    for number in range(len(document)):
        texts.append(_page(document, number))
        size += len(texts[-1])
        if size > MAX_CHARACTERS:
            raise ReadError(name, f"more text than the limit of {MAX_CHARACTERS:,} characters")
    return texts


def _page(document: Any, number: int) -> str:
    import pypdfium2

    try:
        text = document[number].get_textpage().get_text_range()
    except pypdfium2.PdfiumError:
        return ""
    return joined(text)


def joined(text: str) -> str:
    """The text of a page with words put together that the engine marks as broken, and plain line ends."""
    text = _BROKEN_WORD.sub("", _LINE_END.sub("\n", text))
    return _ODD.sub("", text).strip("\n")


def _flowing(pages: Sequence[Sequence[Line]]) -> tuple[str, tuple[Place, ...]]:
    """The text of all pages and the place of each line. A sentence may go on over the end of a page."""
    pieces: list[str] = []
    places: list[Place] = []
    length = 0
    for page_number, page in enumerate(pages, 1):
        for index, line in enumerate(page):
            gap = "\n" if index else _between(pieces, line.text)
            length += len(gap)
            places.append(
                Place(Span(length, length + len(line.text)), f"page {page_number}, line {line.number}")
            )
            pieces += gap, line.text
            length += len(line.text)
    return "".join(pieces), tuple(places)


def _between(pieces: Sequence[str], following: str) -> str:
    """What parts a page from the one before."""
    if not pieces:
        return ""
    goes_on = following[:1].islower() and _OPEN_END.search(pieces[-1])
    return "\n" if goes_on else "\n\n"
