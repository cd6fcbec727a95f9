"""Plain text: the source is the text."""

from __future__ import annotations

from collections.abc import Iterator

from checker.model.document import Document
from checker.read.encoding import decode
from checker.read.paragraphs import plain_blocks
from checker.read.raw import RawInput


def read(raw: RawInput) -> Iterator[Document]:
    """Read a plain text file.

    Raises:
        ReadError: if the input is too large, binary or breaks its announced encoding.
    """
    text, errors = decode(raw.content(), raw.name)
    yield Document(
        id=raw.name,
        source=text,
        text=text,
        format="text",
        path=raw.path,
        blocks=plain_blocks(text),
        errors=errors,
    )
