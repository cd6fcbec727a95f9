"""What an archive keeps of a document, and what it says about itself."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker import __version__
from checker.archive.origins import origin_of
from checker.archive.queries import storable
from checker.archive.telling import told_of
from checker.model.told import Origin, Told

if TYPE_CHECKING:
    from checker.article import Article
    from checker.model.document import Document

LAYOUT = 1
"""Number of the layout of the archive; one of another number is refused."""


@dataclass(frozen=True, slots=True)
class Record:
    """A document as it is kept: its name, its file, what tells whether it has changed, and what it tells."""

    name: str
    path: str
    digest: str
    origin: Origin
    told: tuple[Told, ...]
    errors: tuple[str, ...] = ()  # what its reader had to pass over; not kept


@dataclass(frozen=True, slots=True)
class Holdings:
    """What an archive holds. ``published`` are the first and the last publication date, as ISO 8601."""

    place: str
    documents: int
    claims: int
    published: tuple[str, str] | None


def record_of(article: Article) -> Record:
    """What is kept of a document whose dated sentences are parsed."""
    document = article.document
    return Record(
        name_of(document),
        storable(document.path or ""),
        digest_of(document),
        origin_of(article),
        told_of(article),
        document.errors,
    )


def name_of(document: Document) -> str:
    """The path; the document's id goes with it where one file holds many documents."""
    path = document.path or document.id
    return storable(path if path == document.id else f"{path}[{document.id}]")


def digest_of(document: Document) -> str:
    """Equal only if the document and what reads it are the same."""
    digest = hashlib.sha256(f"{__version__}\0{LAYOUT}\0".encode())
    dates = sorted((field.name, field.value) for field in document.dates)
    parts = (document.text, document.url or "", repr(dates), str(document.metadata.get("title", "")))
    for part in parts:
        digest.update(part.encode("utf-8", "surrogatepass") + b"\0")
    return digest.hexdigest()
