"""The publication date (TIMEX3's document creation time) and the signals that speak for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checker.model.moment import Moment
from checker.model.span import Span


class Signal(StrEnum):
    """Where a publication date was found, strongest first."""

    ARGUMENT = "argument"
    FIELD = "field"  # the `published` field of a JSONL line
    FRONT_MATTER = "front matter"
    JSON_LD = "JSON-LD"
    OPEN_GRAPH = "OpenGraph"
    META = "meta tag"
    TIME_TAG = "time element"
    PATH = "path"  # where the configuration says that paths hold the date
    DATELINE = "dateline"
    FIRST_LINE = "first line"
    URL = "address"
    FILE_NAME = "file name"


@dataclass(frozen=True, slots=True)
class DateField:
    """A date as the metadata of a document writes it, not yet understood.

    ``name`` is the field ("datePublished", "article:published_time"), ``source_span`` its value's place in
    ``Document.source``; ``modified`` marks the date of a later change.
    """

    value: str
    signal: Signal
    name: str
    source_span: Span | None = None
    modified: bool = False


@dataclass(frozen=True, slots=True)
class DateSignal:
    """One statement of when the document was published.

    ``span`` points into ``Document.text``, ``source_span`` into ``Document.source``; at most one is set,
    and neither where the signal has no place (an argument, an address). ``modified`` marks the date of a
    later change rather than of publication.
    """

    moment: Moment
    value: str
    signal: Signal
    span: Span | None = None
    source_span: Span | None = None
    modified: bool = False


@dataclass(frozen=True, slots=True)
class Publication:
    """The chosen publication date and every signal that was seen, the chosen one first."""

    signals: tuple[DateSignal, ...]

    @property
    def chosen(self) -> DateSignal:
        """The signal that won."""
        return self.signals[0]

    @property
    def moment(self) -> Moment:
        """When the document was published: one day, or a month or year where that is all it says."""
        return self.chosen.moment
