"""Events of iCalendar files (RFC 5545), those that recur at each of their times."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

from checker.errors import ConfigError
from checker.knowledge.house.placed import Placed, placed

_TIME = re.compile(r"(\d{8})(?:T(\d{6})(Z?))?")
_DURATION = re.compile(r"P(?:(\d+)W|(?:(\d+)D)?(?:T[\dHMS]+)?)")
_ESCAPED = re.compile(r"\\([\\;,nN])")
_RECURRING = ("RRULE", "RDATE", "EXDATE", "EXRULE")
_MOST_TIMES = 500
_LAST_YEARS = 10  # of a series without an end
_WEST, _EAST = timedelta(hours=12), timedelta(hours=14)  # zones behind and before UTC


def read_calendar(path: Path) -> Iterator[Placed]:
    """A thing for each time of each event; cancelled ones are left out.

    Raises:
        ConfigError: naming the line, if this is no calendar, if an event does not end, or if it has no date
            that the calendar has.
    """
    event: dict[str, list[str]] | None = None
    inner, begun, number = 0, 0, 0
    for number, line in _inside(path):
        name, _, value = line.partition(":")
        key = name.partition(";")[0].upper()
        if event is None:
            if (key, value.upper()) == ("BEGIN", "VEVENT"):
                event, inner, begun = {}, 0, number
        elif key == "BEGIN":
            inner += 1
        elif key == "END" and inner:
            inner -= 1
        elif key == "END":
            yield from _event(f"{path}:{begun}", event)
            event = None
        elif not inner:
            event.setdefault(key, []).append(value)
    if event is not None:
        raise ConfigError(f"{path}:{begun}: the event that begins here has no end")


def _inside(path: Path) -> Iterator[tuple[int, str]]:
    """The lines behind the first, which says that this is a calendar (RFC 5545, section 3.4)."""
    lines = _unfolded(path)
    number, first = next(lines, (0, ""))
    if first and first.strip().upper() != "BEGIN:VCALENDAR":
        raise ConfigError(f"{path}:{number}: no calendar: it does not begin with BEGIN:VCALENDAR")
    yield from lines


def _unfolded(path: Path) -> Iterator[tuple[int, str]]:
    """Logical lines with the number of their first line; a line that begins with a space continues one."""
    held, first = "", 1
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
        if line[:1] in (" ", "\t"):
            held += line[1:]
            continue
        if held:
            yield first, held
        held, first = line, number
    if held:
        yield first, held


def _event(place: str, event: dict[str, list[str]]) -> Iterator[Placed]:
    if event.get("STATUS", [""])[0].upper() == "CANCELLED":
        return
    summary = _ESCAPED.sub(lambda m: " " if m[1] in "nN" else m[1], event.get("SUMMARY", [""])[0])
    source = place.rpartition(":")[0].replace("\\", "/").rpartition("/")[2]
    try:
        for first, last in _times(event):
            end = last.isoformat() if last > first else ""
            row = {"name": summary, "kind": "event", "start": first.isoformat(), "end": end, "source": source}
            yield placed(place, "things", row)
    except (ValueError, OverflowError) as error:
        raise ConfigError(f"{place}: event {summary!r}: {error}") from None


def _times(event: dict[str, list[str]]) -> Iterator[tuple[date, date]]:
    first, last = _span(event)
    if not any(key in event for key in _RECURRING):
        yield first, last
        return
    for start in _recurring(event):
        yield start, start + (last - first)


def _span(event: dict[str, list[str]]) -> tuple[date, date]:
    """First and last day. An end is the first moment that does not belong to the event any more."""
    begin = _moment(event.get("DTSTART", [""])[0])
    end = begin
    if "DTEND" in event:
        end = _moment(event["DTEND"][0])
    elif "DURATION" in event:
        end = begin + _length(event["DURATION"][0])
    elif event["DTSTART"][0].endswith("Z"):
        return (begin - _WEST).date(), (begin + _EAST).date()
    if end < begin:
        raise ValueError("it ends before it begins")
    return begin.date(), max(begin.date(), (end - timedelta(seconds=1)).date())


def _moment(value: str) -> datetime:
    match = _TIME.fullmatch(value.strip())
    if match is None:
        raise ValueError(f"{value!r} is no date of iCalendar" if value else "it has no begin (DTSTART)")
    try:
        return datetime.strptime(match[1] + (match[2] or "000000"), "%Y%m%d%H%M%S")
    except ValueError:
        raise ValueError(f"the calendar has no {value}") from None


def _length(value: str) -> timedelta:
    match = _DURATION.fullmatch(value.strip())
    if match is None:
        raise ValueError(f"{value!r} is no duration of iCalendar")
    return timedelta(weeks=int(match[1] or 0), days=int(match[2] or 0))


def _recurring(event: dict[str, list[str]]) -> Iterator[date]:
    """Days on which the event begins; a series without an end is followed for ten years."""
    from dateutil.rrule import rrulestr

    begin = _moment(event["DTSTART"][0])
    lines = [f"{key}:{_without_zone(value)}" for key in _RECURRING for value in event.get(key, ())]
    try:
        series = rrulestr("\n".join(lines), dtstart=begin, forceset=True)
    except (ValueError, TypeError, AttributeError, IndexError) as error:
        raise ValueError(f"its recurrence cannot be read: {error}") from None
    horizon = begin + timedelta(days=366 * _LAST_YEARS)
    days = {begin.date()} if "RRULE" not in event else set()
    for count, moment in enumerate(series):
        if count >= _MOST_TIMES or moment > horizon:
            break
        days.add(moment.date())
    yield from sorted(days)


def _without_zone(value: str) -> str:
    return re.sub(r"(\d{6})Z", r"\1", value)
