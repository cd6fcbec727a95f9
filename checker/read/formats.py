"""The table of input formats. A new format is one module with a ``read`` function, and one row here."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import PurePath
from types import MappingProxyType
from typing import Protocol, cast

from checker.errors import ReadError, UsageError
from checker.model.document import Document
from checker.read.raw import RawInput


class Reader(Protocol):
    """What a format's module offers as ``read``."""

    def __call__(self, raw: RawInput) -> Iterator[Document | ReadError]:
        """Yield an input's documents; an unreadable part is yielded, or raised where nothing can follow."""
        ...


@dataclass(frozen=True, slots=True)
class Format:
    """A row: the format's name, the suffixes (lower case, with dot) it is known by, and its module.

    ``requires`` is the package of an extra that its reader cannot do without.
    """

    name: str
    suffixes: tuple[str, ...]
    module: str
    requires: str = ""

    @property
    def is_available(self) -> bool:
        """Whether what its reader requires is installed."""
        return not self.requires or find_spec(self.requires) is not None

    def reader(self) -> Reader:
        """The reader, imported on first use because its parser may be slow to load."""
        return cast(Reader, import_module(self.module).read)


_TABLE = (
    Format("text", (".txt", ".text"), "checker.read.text"),
    Format("markdown", (".md", ".markdown", ".mdown", ".mkd"), "checker.read.markdown"),
    Format("html", (".html", ".htm", ".xhtml"), "checker.read.html"),
    Format("jsonl", (".jsonl", ".ndjson"), "checker.read.jsonl"),
    Format("docx", (".docx", ".docm"), "checker.read.docx", requires="docx"),
    Format("pdf", (".pdf",), "checker.read.pdf", requires="pypdfium2"),
    Format("claimreview", (".jsonld",), "checker.read.claimreview"),
    Format("timeml", (".tml", ".timeml"), "checker.read.timeml"),
    Format("baseline", (), "checker.read.baseline"),
)
FORMATS: Mapping[str, Format] = MappingProxyType({entry.name: entry for entry in _TABLE})
"""Every input format by name."""
SUFFIXES: Mapping[str, Format] = MappingProxyType(
    {suffix: entry for entry in _TABLE for suffix in entry.suffixes}
)
"""Every known file suffix; files with others are read only if they are named one by one."""

_HTML_START = re.compile(
    rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_REVIEW_START = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*[\[{].{0,3000}?\"(?:https?://schema\.org/?|ClaimReview|MediaReview)\"", re.DOTALL
)
_WORD_START = re.compile(rb"PK\x03\x04.{0,4000}?(?:\[Content_Types\]\.xml|word/)", re.DOTALL)
_FRONT_MATTER_START = re.compile(rb"(?:\xef\xbb\xbf)?(?:---|\+\+\+)[ \t]*\r?\n")


def detect(raw: RawInput, input_format: str = "auto") -> Format:
    """The format to read an input by: the one asked for, else by suffix, else by how it begins.

    Raises:
        UsageError: for a format that does not exist.
    """
    if input_format != "auto":
        if input_format not in FORMATS:
            raise UsageError(f"unknown input format {input_format!r}; known are auto, {', '.join(FORMATS)}")
        return FORMATS[input_format]
    return SUFFIXES.get(PurePath(raw.name).suffix.lower()) or FORMATS[_sniff(raw.peek())]


def _sniff(start: bytes) -> str:
    if _HTML_START.match(start):
        return "html"
    if _FRONT_MATTER_START.match(start):
        return "markdown"
    if start.startswith(b"%PDF-"):
        return "pdf"
    if _WORD_START.match(start):
        return "docx"
    if _is_json_line(start):
        return "jsonl"
    return "claimreview" if _REVIEW_START.match(start) else "text"


def _is_json_line(start: bytes) -> bool:
    if not start.startswith(b'{"'):
        return False
    first, newline, _ = start.partition(b"\n")
    if not newline:
        return b'"text"' in first  # the first line is longer than what was peeked at
    try:
        return "text" in json.loads(first)
    except (ValueError, RecursionError):
        return False
