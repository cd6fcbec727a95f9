"""Front matter at the head of a Markdown file: YAML between ``---`` lines, TOML between ``+++`` lines."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import yaml

from checker.model.publication import DateField, Signal
from checker.model.span import Span
from checker.read.places import at_line

_OPENING = re.compile(r"(?P<fence>---|\+\+\+)[ \t]*(?:\r\n|\n|\r)")
_CLOSING = {
    "---": re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)", re.MULTILINE),
    "+++": re.compile(r"^\+\+\+[ \t]*(?:\r\n|\n|\r|\Z)", re.MULTILINE),
}
_FIELDS = re.compile(r"(?:[ \t]*(?:#.*)?[\r\n]+)*(?:[\w\"'-]+[ \t]*[:=]|\[|---|\.\.\.|\+\+\+)")
_KEY_LINE = re.compile(r"[A-Za-z][\w-]*[ \t]*[:=]")
_BLANK_LINE = re.compile(r"^[ \t]*(?:\r\n|\n|\r|\Z)", re.MULTILINE)
_TOML_LINE = re.compile(
    r"""^(?P<key>[\w-]+)[ \t]*=[ \t]*(?P<quote>["']?)(?P<value>[^"'\r\n#]*?)(?P=quote)[ \t]*(?:\#.*)?$""",
    re.M,
)
_PUBLISHED_KEYS = (
    "published", "date", "pubdate", "publishdate", "publish_date", "published_at", "published_date",
    "pub_date", "date_published", "datepublished", "published_on", "publication_date",
)  # fmt: skip
_CREATED_KEYS = ("created", "created_at")  # count only where nothing speaks of publication
_MODIFIED_KEYS = (
    "updated", "lastmod", "modified", "last_modified", "updated_at", "date_modified", "datemodified",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Fields of the front matter and the offset at which the body begins.

    ``title_span`` is the place of the title's words, where the source writes them as they are.
    """

    body: int = 0
    fields: Mapping[str, Any] = field(default_factory=dict)
    dates: tuple[DateField, ...] = ()
    title_span: Span | None = None
    errors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Parsed:
    """What a parser makes of a block: its fields, and where the values of its own lines stand."""

    fields: Mapping[str, Any]
    spans: Mapping[str, Span]


class _MalformedError(Exception):
    """The block is not what its fence announces; ``offset`` counts in the source."""

    def __init__(self, reason: str, offset: int) -> None:
        super().__init__(reason)
        self.offset = offset


def split_front_matter(source: str, name: str) -> FrontMatter:
    """Front matter of a file; ``name`` is what a remark on malformed ones calls the file."""
    opening = _OPENING.match(source)
    if not opening:
        return FrontMatter()
    closing = _CLOSING[opening["fence"]].search(source, opening.end())
    if closing and not _FIELDS.match(source, opening.end()):
        return FrontMatter()  # a rule, and another one further down
    if not closing:
        return _unclosed(source, opening.end(), name)
    parse = _parse_yaml if opening["fence"] == "---" else _parse_toml
    try:
        parsed = parse(source, opening.end(), closing.start())
    except _MalformedError as error:
        return FrontMatter(closing.end(), errors=(at_line(name, source, error.offset, str(error)),))
    title = parsed.spans.get("title")
    return FrontMatter(closing.end(), parsed.fields, tuple(_dates(parsed)), title)


def _unclosed(source: str, start: int, name: str) -> FrontMatter:
    """A first line of dashes alone is a rule; with a key below it, front matter whose end was forgotten."""
    if not _KEY_LINE.match(source, start):
        return FrontMatter()
    blank = _BLANK_LINE.search(source, start)
    body = blank.end() if blank else len(source)
    return FrontMatter(body, errors=(at_line(name, source, 0, "front matter is never closed"),))


def _dates(parsed: _Parsed) -> Iterator[DateField]:
    published = list(_fields(parsed, _PUBLISHED_KEYS)) or list(_fields(parsed, _CREATED_KEYS))
    yield from published
    for item in _fields(parsed, _MODIFIED_KEYS):
        yield replace(item, modified=True)


def _fields(parsed: _Parsed, names: tuple[str, ...]) -> Iterator[DateField]:
    by_name = {key.lower(): key for key in reversed(list(parsed.fields))}
    for key in (by_name[name] for name in names if name in by_name):
        value = parsed.fields[key]
        if value is not None and not isinstance(value, (list, dict)):
            yield DateField(str(value), Signal.FRONT_MATTER, key, parsed.spans.get(key))


class _Loader(yaml.SafeLoader):
    """Leaves dates as they are written: they are judged later, impossible ones too."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def _parse_yaml(source: str, start: int, end: int) -> _Parsed:
    loader = None
    try:
        loader = _Loader(source[start:end])
        node = loader.get_single_node()
        if node is None:
            return _Parsed({}, {})
        if not isinstance(node, yaml.MappingNode):
            raise _MalformedError("front matter is not a set of fields", start)
        loaded = loader.construct_document(node)
        return _Parsed(
            {str(key): value for key, value in loaded.items()}, dict(_yaml_spans(source, node, start))
        )
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        reason = getattr(error, "problem", None) or str(error)
        offset = start + (mark.index if mark else 0)
        raise _MalformedError(f"front matter is not valid YAML: {' '.join(reason.split())}", offset) from None
    except (RecursionError, ValueError) as error:
        reason = "nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise _MalformedError(f"front matter is not valid YAML: {reason}", start) from None


def _yaml_spans(source: str, node: yaml.MappingNode, base: int) -> Iterator[tuple[str, Span]]:
    for key, value in node.value:
        if not isinstance(value, yaml.ScalarNode):
            continue
        quotes = 1 if value.style in ("'", '"') else 0
        span = Span(base + value.start_mark.index + quotes, base + value.end_mark.index - quotes)
        if source[span.start : span.end] == value.value:
            yield str(key.value), span


def _parse_toml(source: str, start: int, end: int) -> _Parsed:
    block = source[start:end].replace("\r\n", "\n").replace("\r", "\n")
    try:
        fields = tomllib.loads(block)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        lines = source[start:end].splitlines(keepends=True)
        offset = start + len("".join(lines[: int(line.group(1)) - 1])) if line else end - 1
        raise _MalformedError(f"front matter is not valid TOML: {error}", offset) from None
    except RecursionError:
        raise _MalformedError("front matter is not valid TOML: nested too deeply", start) from None
    spans = {match["key"]: match for match in _TOML_LINE.finditer(source, start, end)}
    verbatim = {key: Span(*m.span("value")) for key, m in spans.items() if _says(fields.get(key), m["value"])}
    return _Parsed(fields, verbatim)


def _says(value: Any, written: str) -> bool:
    """Whether a TOML value is what is written, without escapes; dates have no other way to be."""
    return not isinstance(value, str) or value == written
