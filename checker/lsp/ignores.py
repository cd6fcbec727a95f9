"""Edits that set a finding aside: a comment in Markdown and HTML, the file beside any other text."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from checker.model.document import BlockKind, Document
from checker.model.ignore import Ignore
from checker.model.span import Span
from checker.suppress.commented import commented
from checker.suppress.sidecar import SUFFIX

if TYPE_CHECKING:
    from checker.lsp.opened import Opened
    from checker.report.shapes import FindingShape

REASON = "right as it stands"
"""The reason that an edit gives, for the writer to put a better one in its place."""

_REST_OF_BLOCK = re.compile(r"[ \t]*(?:#+[ \t]*|\|.*)?$")
_CLOSED = (BlockKind.CELL, BlockKind.HEADING, BlockKind.TITLE)


@dataclass(frozen=True)
class Insertion:
    """Put ``text`` at an offset of the document, or at the end of ``file`` where that is set."""

    title: str
    text: str
    offset: int = 0
    file: Path | None = None


def insertions(opened: Opened, document: Document, finding: FindingShape) -> Iterator[Insertion]:
    """Ways to set a finding aside: where it stands, and in the whole document."""
    if document.format in ("markdown", "html"):
        yield from _comments(opened, document, finding)
    elif opened.path is not None:
        yield from _beside(Path(f"{opened.path}{SUFFIX}"), finding)


def _comments(opened: Opened, document: Document, finding: FindingShape) -> Iterator[Insertion]:
    rule, source = finding["rule"], document.source
    offset = _end_of_block(document, finding["span"]["start"])
    comment = f" <!-- claimline: ignore[{rule}] {REASON} -->"
    if offset is not None and _holds(opened, offset, comment, finding):
        yield Insertion(f"Ignore {rule} here", comment, offset)
    start = "" if source.endswith("\n") else "\n"
    whole = f"{start}\n<!-- claimline: ignore-file[{rule}] {REASON} -->\n"
    yield Insertion(f"Ignore {rule} in this file", whole, len(source))


def _end_of_block(document: Document, offset: int) -> int | None:
    """Where a comment about a place may stand; ``None`` for metadata, which is in no block."""
    for block in document.blocks:
        place = document.source_span(block.span)
        if place is None or not place.start <= offset < place.end:
            continue
        rest = document.source[place.end :].partition("\n")[0].rstrip("\r")
        if document.format == "html" or (block.kind in _CLOSED and _REST_OF_BLOCK.match(rest)):
            return place.end
        return place.end + len(rest)
    return None


def _holds(opened: Opened, offset: int, comment: str, finding: FindingShape) -> bool:
    """Whether a reader of the text with the comment in it takes it to speak of the finding."""
    text = opened.lines.text
    lines = replace(opened.lines, text=text[:offset] + comment + text[offset:])
    asked = commented(replace(opened, lines=lines).document())
    place = Span(finding["span"]["start"], finding["span"]["end"])
    return any(
        isinstance(each, Ignore) and each.span is not None and each.span.start == offset + 1
        and each.scope is not None and each.scope.start <= place.start < each.scope.end
        for each in asked
    )  # fmt: skip


def _beside(file: Path, finding: FindingShape) -> Iterator[Insertion]:
    try:
        written = file.read_text(encoding="utf-8") if file.exists() else ""
    except (OSError, ValueError):
        return
    words = " ".join(finding["span"]["quote"].split())
    for title, quote in (("here", words), ("in this file", "")):
        text = _table(finding["rule"], quote)
        if words and _is_toml(f"{written}\n{text}"):
            start = "\n" if written else ""
            yield Insertion(f"Ignore {finding['rule']} {title}, in {file.name}", start + text, file=file)


def _table(rule: str, quote: str) -> str:
    values = {"rules": [rule], **({"quote": quote} if quote else {}), "reason": REASON}
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in values.items()]
    return "".join(["[[ignore]]\n", *lines])


def _is_toml(text: str) -> bool:
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    return True
