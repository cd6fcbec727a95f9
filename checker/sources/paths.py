"""Dates under which sites file their pages."""

from __future__ import annotations

import re

from checker.model.calendar import day_number, is_valid
from checker.model.link import AddressDate, AddressKind
from checker.model.moment import Moment, in_month, on_day
from checker.model.wording import MONTHS

_YEAR = r"(?P<year>199\d|20[0-4]\d)"
_NAMES = "|".join(f"{name[:3]}(?:{name[3:]})?".lower() for name in MONTHS)
_FOLDERS = re.compile(
    rf"/{_YEAR}/(?P<month>0?[1-9]|1[0-2]|{_NAMES})(?:/(?P<day>0?[1-9]|[12]\d|3[01]))?(?=[/?\#]|$)",
    re.IGNORECASE,
)
_DASHED = re.compile(rf"[/-]{_YEAR}-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])(?=[/?\#.-]|$)")
_JOINED = re.compile(rf"/{_YEAR}/?(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?=[/?\#]|$)")
# Where the date is that of what the page is about, it says nothing of when the page was made.
_ABOUT = re.compile(
    r"""(?<![a-z])(?: event | calendar | schedul | agenda | fixture | match | game | score | result | draw
      | forecast | program | timetable | conference | meeting | on-?this-?day | holiday | exhibition
      | availability | booking | filing | archives?/edgar | daily-?puzzle )""",
    re.IGNORECASE | re.VERBOSE,
)


def from_path(rest: str) -> AddressDate | None:
    """Dates of paths: ``/2021/03/04/``, ``/2021/mar/04/``, ``/2021/03/``, ``/2021-03-04``, ``/20210304``.

    A day or a month, in the site's own time. The page may have been changed later; where the path speaks of
    events, games or schedules the date is that of its subject, and is passed over.
    """
    path = re.split(r"[?#]", rest, maxsplit=1)[0]
    if "/1" not in path and "/2" not in path and "-20" not in path:
        return None
    for pattern in (_FOLDERS, _DASHED, _JOINED):
        if (match := pattern.search(path)) and (moment := _moment(match)):
            if _ABOUT.search(path):
                return None
            return AddressDate(moment, AddressKind.PATH, "date in the path")
    return None


def _moment(match: re.Match[str]) -> Moment | None:
    year, name, day = int(match["year"]), match["month"].lower(), match["day"]
    month = int(name) if name.isdigit() else _month_number(name)
    if day is None:
        return in_month(year, month)
    return on_day(day_number(year, month, int(day))) if is_valid(year, month, int(day)) else None


def _month_number(name: str) -> int:
    return next(number for number, full in enumerate(MONTHS, 1) if full.lower().startswith(name))
