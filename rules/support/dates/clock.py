"""Clock times as written, with the part of the day that is said beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, Span
from rules.support.language.patterns import Pattern
from rules.support.text.landmarks import matches_at_number

_TIME = Pattern(
    r"(?<![\w:.,/$€£-])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?\s?(?P<half>[ap])\.?\s?m\b\.?"
    r"|(?<![\w:.,/-])(?P<hour24>1[3-9]|2[0-3]):(?P<minute24>[0-5]\d)\b"
)
_PART = Pattern(
    r"\s(?:in\sthe\s(?P<part>(?:early\s|late\s)?morning|(?:early\s|late\s)?afternoon|(?:early\s|late\s)?evening)"
    r"|at\s(?P<night>night))\b"
)


class ClockTime(NamedTuple):
    """A time of which the half of the day is certain. ``hour`` counts from 0 to 23."""

    span: Span
    hour: int
    minute: int
    text: str


class TimeWithPart(NamedTuple):
    """A clock time directly followed by a part of the day; ``part`` is "morning", "night" ..."""

    time: ClockTime
    part: str
    part_span: Span

    @property
    def span(self) -> Span:
        """Both together."""
        return self.time.span.cover(self.part_span)


def clock_times(article: Article) -> Iterator[ClockTime]:
    """Times with a.m. or p.m., and 24-hour times from 13:00 on, that a clock can show."""
    for found in matches_at_number(article, _TIME, 2):
        hour = int(found["hour"] or found["hour24"])
        minute = int(found["minute"] or found["minute24"] or 0)
        if found["half"]:
            if not 0 < hour <= 12:
                continue
            hour = hour % 12 + (12 if found["half"].lower() == "p" else 0)
        if minute < 60:
            yield ClockTime(Span(*found.span()), hour, minute, found[0])


def times_with_part(article: Article) -> Iterator[TimeWithPart]:
    """Clock times directly followed by "in the morning", "at night" and the like."""
    for time in clock_times(article):
        found = _PART.match(article.text, time.span.end)
        if found is not None:
            yield TimeWithPart(time, _part(found), Span(found.start() + 1, found.end()))


def _part(found: re.Match[str]) -> str:
    return (found["part"] or found["night"]).rsplit(maxsplit=1)[-1].lower()
