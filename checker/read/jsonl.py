"""JSONL: one document a line, its ``text`` the source that offsets point into."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from typing import Any

from checker.errors import ReadError
from checker.model.document import Block, BlockKind, Document, Run
from checker.model.publication import DateField, Signal
from checker.model.span import Span
from checker.read.encoding import decode
from checker.read.paragraphs import plain_blocks
from checker.read.prose import SEPARATOR
from checker.read.raw import MAX_BYTES, RawInput

_OWN_FIELDS = frozenset({"id", "text", "published", "updated", "url"})


def read(raw: RawInput) -> Iterator[Document | ReadError]:
    """Read documents line by line; a line that cannot be one is yielded as an error, and the rest go on.

    Raises:
        ReadError: if the input is binary, or breaks its announced encoding.
    """
    seen: set[str] = set()
    for number, line in enumerate(lines(raw), 1):
        try:
            if line.strip():
                yield read_line(line, f"{raw.name}:{number}", raw.path, seen)
        except ReadError as error:
            yield error


def read_line(line: bytes, place: str, path: str | None, seen: set[str]) -> Document:
    """The document of one line; ``seen`` are the ids of earlier lines, and takes up its own.

    Raises:
        ReadError: if the line cannot be one.
    """
    return _document(_parse(line, place), place, seen, path)


def lines(raw: RawInput) -> Iterator[bytes]:
    """The lines of an input as UTF-8.

    Raises:
        ReadError: if it is binary, or breaks its announced encoding.
    """
    start = raw.peek(4)
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = decode(raw.content(), raw.name).text
        yield from (line.encode("utf-8", "surrogatepass") for line in text.split("\n"))
        return
    for number, line in enumerate(raw.lines()):
        yield line.removeprefix(codecs.BOM_UTF8) if number == 0 else line


def _parse(line: bytes, place: str) -> dict[str, Any]:
    if len(line) > MAX_BYTES:
        raise ReadError(place, f"longer than the limit of {MAX_BYTES // 1_000_000} MB")
    try:
        value = json.loads(line.rstrip().decode("utf-8"))
    except UnicodeDecodeError as error:
        raise ReadError(place, f"not valid UTF-8 at byte {error.start} of the line") from None
    except json.JSONDecodeError as error:
        raise ReadError(place, f"not valid JSON: {error.msg} at column {error.colno}") from None
    except (RecursionError, ValueError):  # ValueError: a number with thousands of digits
        raise ReadError(place, "not usable JSON: nested too deeply or a number too long") from None
    if not isinstance(value, dict):
        raise ReadError(place, "not a JSON object")
    return value


def _document(fields: dict[str, Any], place: str, seen: set[str], path: str | None) -> Document:
    identity = _identity(fields, place, seen)
    body = _string(fields, "text", place)
    text, runs, blocks = _with_title(fields.get("title"), body)
    url = fields.get("url")
    return Document(
        id=identity,
        source=body,
        text=text,
        format="jsonl",
        path=path,
        metadata={key: value for key, value in fields.items() if key not in _OWN_FIELDS},
        blocks=blocks,
        runs=runs,
        url=url if isinstance(url, str) else None,
        dates=tuple(_dates(fields)),
    )


def _with_title(title: object, body: str) -> tuple[str, tuple[Run, ...] | None, tuple[Block, ...]]:
    """The text to analyse: the body, under its title unless it begins with that."""
    head = title.strip() if isinstance(title, str) else ""
    if not head or body.lstrip().startswith(head):
        return body, None, plain_blocks(body)
    start = len(head) + len(SEPARATOR)
    text = head + SEPARATOR + body
    runs = (Run(start, 0, len(body)),) if body else ()
    return text, runs, (Block(Span(0, len(head)), BlockKind.TITLE), *plain_blocks(text, start, titled=True))


def _identity(fields: dict[str, Any], place: str, seen: set[str]) -> str:
    value = fields.get("id")
    if isinstance(value, bool) or not isinstance(value, (str, int)) or value == "":
        raise ReadError(
            place, "no id" if value in (None, "") else "id is neither a string nor a whole number"
        )
    identity = str(value)
    if identity in seen:
        raise ReadError(place, f"id {identity!r} was used on an earlier line")
    seen.add(identity)
    return identity


def _string(fields: dict[str, Any], key: str, place: str) -> str:
    value = fields.get(key)
    if not isinstance(value, str):
        raise ReadError(place, f"no {key}" if value is None else f"{key} is not a string")
    return value


def _dates(fields: dict[str, Any]) -> Iterator[DateField]:
    for key, modified in (("published", False), ("updated", True)):
        value = fields.get(key)
        if value not in (None, ""):
            yield DateField(str(value), Signal.FIELD, key, modified=modified)
