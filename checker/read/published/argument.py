"""The publication date that the user states."""

from __future__ import annotations

import re

from checker.errors import UsageError
from checker.model.moment import Moment
from checker.read.published.iso import parse_iso

_ACCEPTED = "YYYY, YYYY-MM, YYYY-MM-DD or an ISO 8601 date and time"
_DATE_LIKE = re.compile(r"\d{4}-\d\d(-\d\d)?([T ].*)?|\d{8}")


def parse_published_argument(value: str) -> Moment:
    """The moment that an argument or a setting names as the publication date.

    Raises:
        UsageError: for what is no ISO 8601 date, or a day or time that does not exist.
    """
    moment = parse_iso(value.strip())
    if moment is not None:
        return moment
    if _DATE_LIKE.fullmatch(value.strip()):
        raise UsageError(f"{value!r} is no date of the calendar; accepted are {_ACCEPTED}")
    raise UsageError(f"{value!r} is not a date; accepted are {_ACCEPTED}")
