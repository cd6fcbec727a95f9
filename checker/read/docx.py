"""Word documents (Office Open XML): body, tables, notes and comments, with paragraphs as places."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from checker.errors import ReadError
from checker.model.document import BlockKind, Document
from checker.read.docx_runs import FALLBACK, Runs, W
from checker.read.flow import Flow
from checker.read.raw import RawInput

MAX_UNPACKED = 200_000_000
"""Largest total of a document's unpacked parts, in bytes."""
MAX_PARTS = 10_000

_OLE = b"\xd0\xcf\x11\xe0"  # what Word wraps an encrypted document in; older ones begin so too
_ENCRYPTED = 0x1
_NOTES = (("footnotes", "footnote"), ("endnotes", "endnote"), ("comments", "comment"))
_KINDS = (
    ("title", BlockKind.TITLE),
    ("heading", BlockKind.HEADING),
    ("list", BlockKind.LIST_ITEM),
    ("quote", BlockKind.QUOTE),
    ("intense quote", BlockKind.QUOTE),
    ("caption", BlockKind.CAPTION),
)


def read(raw: RawInput) -> Iterator[Document]:
    """Read a Word document.

    Raises:
        ReadError: if it is too large, damaged, protected or no Word document, or the extra is missing.
    """
    data = raw.content()
    _inspect(data, raw.name)
    document_class = _word(raw.name)
    try:
        document, flow = document_class(BytesIO(data)), Flow()
        _fill(document, flow)
        metadata = _metadata(document)
    except Exception as error:  # a damaged part shows as whatever the XML and ZIP libraries raise
        other = isinstance(error, ValueError) and "is not a Word file" in str(error)
        damaged = f"a damaged Word document ({type(error).__name__})"
        raise ReadError(raw.name, "an office document, but none of Word" if other else damaged) from None
    yield flow.document(raw, "docx", metadata)


def _fill(document: Any, flow: Flow) -> None:
    _Body(document, flow).read()
    for name, kind in _NOTES:
        _add_notes(document, flow, name, kind)


def _metadata(document: Any) -> dict[str, str]:
    relations = document.part.package.rels.values()
    if not any(relation.reltype.endswith("/core-properties") for relation in relations):
        return {}  # the library would make properties up
    stated = {"title": document.core_properties.title, "author": document.core_properties.author}
    return {key: value for key, value in stated.items() if value}


def _inspect(data: bytes, name: str) -> None:
    """Refuse what cannot be unpacked safely, by the archive's own table alone."""
    if data.startswith(_OLE):
        raise ReadError(name, "a password-protected Word document, or one of the format before 2007")
    try:
        parts = ZipFile(BytesIO(data)).infolist()
    except (BadZipFile, ValueError, OSError, NotImplementedError):
        raise ReadError(name, "a damaged file, or no Word document") from None
    if any(part.flag_bits & _ENCRYPTED for part in parts):
        raise ReadError(name, "a password-protected archive")
    if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
        limit = f"{MAX_UNPACKED // 1_000_000} MB or {MAX_PARTS:,} parts"
        raise ReadError(name, f"unpacks to more than the limit of {limit}")


def _word(name: str) -> Any:
    try:
        import docx
    except ImportError:
        raise ReadError(name, 'Word documents need the extra "office" of claimline to be installed') from None
    return docx.Document


class _Body:
    """Adds the paragraphs of the body and of its tables, in order."""

    def __init__(self, document: Any, flow: Flow) -> None:
        self._document = document
        self._flow = flow
        self._paragraphs = 0
        self._tables = 0

    def read(self) -> None:
        """Everything in the body."""
        for element in self._document.element.body:
            self._element(element)

    def _element(self, element: Any) -> None:
        if element.tag == f"{W}p":
            self._paragraphs += 1
            kind = _kind(self._document, element)
            _add_paragraph(self._flow, element, self._document.part, kind, f"paragraph {self._paragraphs}")
        elif element.tag == f"{W}tbl":
            self._tables += 1
            self._table(element, self._tables)
        elif element.tag == f"{W}sdt":  # a content control wraps paragraphs
            for inner in element.iterfind(f"{W}sdtContent/*"):
                self._element(inner)

    def _table(self, table: Any, number: int) -> None:
        for row_number, row in enumerate(table.iter(f"{W}tr"), 1):
            for cell_number, cell in enumerate(row.iterfind(f"{W}tc"), 1):
                place = f"table {number}, row {row_number}, cell {cell_number}"
                for paragraph in cell.iterfind(f"{W}p"):
                    _add_paragraph(self._flow, paragraph, self._document.part, BlockKind.CELL, place)


def _kind(document: Any, paragraph: Any) -> BlockKind:
    style = paragraph.style
    name = ""
    if style is not None:
        found = document.styles.element.get_by_id(style)
        name = str(found.name_val if found is not None else style).lower()
    if paragraph.find(f"{W}pPr/{W}numPr") is not None and not name.startswith(("heading", "title")):
        return BlockKind.LIST_ITEM
    return next((kind for start, kind in _KINDS if name.startswith(start)), BlockKind.PARAGRAPH)


def _add_paragraph(
    flow: Flow, paragraph: Any, part: Any, kind: BlockKind, place: str, note: tuple[str, str] | None = None
) -> None:
    flow.begin(kind, place, note)
    for piece in Runs(part).pieces(paragraph):
        if piece.note:
            flow.mark(piece.note)
        flow.add(piece.text, piece.address)
    flow.end()
    for number, box in enumerate(_boxes(paragraph), 1):
        _add_paragraph(flow, box, part, BlockKind.PARAGRAPH, f"{place}, text box {number}", note)


def _boxes(paragraph: Any) -> Iterator[Any]:
    for box in paragraph.iter(f"{W}txbxContent"):
        if not any(parent.tag == FALLBACK for parent in box.iterancestors()):
            yield from box.iterfind(f"{W}p")


def _add_notes(document: Any, flow: Flow, name: str, kind: str) -> None:
    """Footnotes, endnotes or comments, each paragraph with the number of its note."""
    part = next((r.target_part for r in _internal(document) if r.reltype.endswith(f"/{name}")), None)
    if part is None:
        return
    from docx.oxml.parser import parse_xml

    notes = [note for note in parse_xml(part.blob) if note.get(f"{W}type") is None]
    for number, note in enumerate(notes, 1):
        author = note.get(f"{W}author")
        place = f"{kind} {number}" + (f" by {author}" if author else "")
        for paragraph in note.iter(f"{W}p"):
            key = kind, note.get(f"{W}id") or ""
            _add_paragraph(flow, paragraph, part, BlockKind.PARAGRAPH, place, key)


def _internal(document: Any) -> list[Any]:
    return [relation for relation in document.part.rels.values() if not relation.is_external]
