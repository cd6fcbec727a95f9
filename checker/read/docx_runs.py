"""The runs of a Word paragraph: text, the addresses that it links, and the marks of notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The namespace of WordprocessingML, as it stands before every name."""
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"

_R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_BREAKS = {f"{W}br": "\n", f"{W}cr": "\n", f"{W}tab": "\t", f"{W}noBreakHyphen": "-"}
_MARKS = {
    f"{W}footnoteReference": "footnote",
    f"{W}endnoteReference": "endnote",
    f"{W}commentReference": "comment",
}
# Deleted and moved-away text; paragraphs inside a paragraph are text boxes, read by themselves.
_SKIPPED = frozenset({f"{W}del", f"{W}moveFrom", f"{W}pPr", f"{W}rPr", f"{W}p", FALLBACK})
_HYPERLINK = re.compile(r'\s*HYPERLINK\s+(?:\\[a-z]\s+)*"?(?P<url>https?://[^"\s]+)', re.IGNORECASE)


class Piece(NamedTuple):
    """Text with the address that it links, or the mark of a note by its kind and id."""

    text: str = ""
    address: str | None = None
    note: tuple[str, str] | None = None


class Runs:
    """Reads one paragraph. ``part`` resolves the relations that its links name."""

    def __init__(self, part: Any) -> None:
        self._part = part
        self._fields: list[list[str]] = []  # the code of each field that is open, in pieces
        self._shown: list[str | None] = []  # addresses of the fields whose result is being read

    def pieces(self, element: Any, address: str | None = None) -> Iterator[Piece]:
        """Pieces in their order (ECMA-376 part 1, sections 17.3.3 and 17.16)."""
        for child in element:
            if child.tag == f"{W}t":
                yield Piece(child.text or "", address or self._linked())
            elif child.tag in _BREAKS:
                yield Piece(_BREAKS[child.tag], address or self._linked())
            elif child.tag in _MARKS:
                yield Piece(note=(_MARKS[child.tag], child.get(f"{W}id")))
            elif child.tag == f"{W}fldChar":
                self._field(child.get(f"{W}fldCharType"))
            elif child.tag == f"{W}instrText":
                self._code(child.text or "")
            elif child.tag not in _SKIPPED:
                yield from self.pieces(child, self._target(child) or address)

    def _code(self, text: str) -> None:
        if self._fields:
            self._fields[-1].append(text)

    def _field(self, kind: str) -> None:
        """A field begins, its code ends and its result follows, or it ends."""
        if kind == "begin":
            self._fields.append([])
        elif kind == "separate" and self._fields:
            self._shown.append(_address("".join(self._fields[-1])))
        elif kind == "end" and self._fields:
            self._fields.pop()
            del self._shown[len(self._fields) :]

    def _linked(self) -> str | None:
        return next((address for address in reversed(self._shown) if address), None)

    def _target(self, element: Any) -> str | None:
        if element.tag == f"{W}fldSimple":
            return _address(element.get(f"{W}instr") or "")
        name = element.get(_R_ID) if element.tag == f"{W}hyperlink" else None
        relation = self._part.rels.get(name) if name else None
        return str(relation.target_ref) if relation is not None and relation.is_external else None


def _address(code: str) -> str | None:
    """The web address that a field's code links, if it does."""
    match = _HYPERLINK.match(code)
    return match["url"] if match else None
