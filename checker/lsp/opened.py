"""A text that is open in the editor, as a document."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath

from pygls.uris import to_fs_path

from checker.errors import ReadError
from checker.lsp.lines import Lines
from checker.model.document import Document
from checker.read import read_bytes
from checker.read.formats import SUFFIXES
from checker.suppress.sidecar import with_sidecars

_BY_LANGUAGE = {"markdown": "markdown", "html": "html", "plaintext": "text", "xhtml": "html"}
_MARK = b"\xef\xbb\xbf"  # so that no declaration in the text makes the reader try another encoding


@dataclass(frozen=True)
class Opened:
    """An open text: its address, the editor's name for its language, its version and content."""

    uri: str
    language: str
    version: int
    lines: Lines

    @property
    def path(self) -> Path | None:
        """The file, if it is one."""
        path = to_fs_path(self.uri) if self.uri.startswith("file:") else None
        return None if path is None else Path(path)

    @property
    def format(self) -> str | None:
        """How it is read: by suffix as on the command line, else by language; ``None`` if not at all."""
        by_suffix = SUFFIXES.get(PurePath(self.uri).suffix.lower())
        name = by_suffix.name if by_suffix else _BY_LANGUAGE.get(self.language)
        return name if name in _BY_LANGUAGE.values() else None

    def document(self) -> Document:
        """What the reader of its format makes of it, with what the file beside it asks for.

        Raises:
            ReadError: if it cannot be read.
        """
        data = _MARK + self.lines.text.encode("utf-8", "replace")
        name = self.uri if self.path is None else str(self.path)
        (found,) = _read(data, name, self.format or "text")
        if isinstance(found, ReadError):
            raise found
        return found


def _read(data: bytes, name: str, input_format: str) -> Iterator[Document | ReadError]:
    return with_sidecars(read_bytes(data, name, input_format))
