"""Dates in web addresses and file names."""

from __future__ import annotations

import os
import re
from pathlib import PurePath
from urllib.parse import urlsplit

from checker.model.calendar import day_number, is_valid
from checker.model.moment import Moment, in_month, in_year, on_day
from checker.model.publication import DateSignal, Signal
from checker.model.wording import MONTHS

_YEAR = r"(?P<year>19[5-9]\d|20\d\d)"
_NAMES = "|".join(f"{name[:3]}(?:{name[3:]})?".lower() for name in MONTHS)
_MONTH = rf"(?P<month>0?[1-9]|1[0-2]|{_NAMES})"
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])"
_FOLDERS = re.compile(rf"/{_YEAR}/{_MONTH}(?:/{_DAY})?(?=[/_.-]|$)", re.IGNORECASE)
_SHORT_FOLDERS = re.compile(rf"/{_YEAR}/(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?=[/_.-]|$)")
_DASHED = re.compile(rf"(?<!\d){_YEAR}(?P<dash>[-_.])(?P<month>0[1-9]|1[0-2])(?P=dash)(?P<day>\d\d)(?!\d)")
_COMPACT = re.compile(rf"(?<![\dA-Za-z]){_YEAR}(?P<month>0[1-9]|1[0-2])(?P<day>[0-3]\d)(?!\d)")


def from_url(url: str | None) -> DateSignal | None:
    """The date in an address's path: ``/2021/03/04/``, ``/2021/mar/04/``, ``/2021/03/``, ``-20210304-``."""
    if not url:
        return None
    try:
        path = urlsplit(url).path
    except ValueError:
        return None
    return _first(path, (_SHORT_FOLDERS, _FOLDERS, _DASHED, _COMPACT), Signal.URL)


def from_file_name(path: str | None) -> DateSignal | None:
    """The date in a file's name: ``2024-02-13-title.md``, ``title_20240213.txt``."""
    return _first(PurePath(path).stem, (_DASHED, _COMPACT), Signal.FILE_NAME) if path else None


def from_path(path: str | None, pattern: str | None) -> DateSignal | None:
    """The date that the groups ``year``, ``month`` and ``day`` of a regular expression find in a path."""
    if not path or not pattern:
        return None
    match = re.fullmatch(pattern, PurePath(os.path.relpath(path)).as_posix())
    if match is None:
        return None
    found = {name: int(value) for name, value in match.groupdict().items()}
    moment = _of_numbers(found["year"], found.get("month"), found.get("day"))
    return None if moment is None else DateSignal(moment, match.string, Signal.PATH)


def _of_numbers(year: int, month: int | None, day: int | None) -> Moment | None:
    if month is None:
        return in_year(year)
    if not is_valid(year, month, day or 1):
        return None
    return in_month(year, month) if day is None else on_day(day_number(year, month, day))


def _first(text: str, patterns: tuple[re.Pattern[str], ...], signal: Signal) -> DateSignal | None:
    for pattern in patterns:
        for match in pattern.finditer(text):
            moment = _moment(match)
            if moment:
                return DateSignal(moment, match.group().strip("/"), signal)
    return None


def _moment(match: re.Match[str]) -> Moment | None:
    year, name, day = int(match["year"]), match["month"].lower(), match["day"]
    month = int(name) if name.isdigit() else _month_number(name)
    if day is None:
        return in_month(year, month)
    return on_day(day_number(year, month, int(day))) if is_valid(year, month, int(day)) else None


def _month_number(name: str) -> int:
    return next(number for number, full in enumerate(MONTHS, 1) if full.lower().startswith(name))
