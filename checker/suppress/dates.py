"""Last days of ignores."""

from __future__ import annotations

import re
from datetime import date, datetime

_UNTIL = re.compile(r"(?:^|[\s,;(])until\s+(?P<day>\d[\w/.-]*?)[.)]?\s*$", re.IGNORECASE)


def split_until(reason: str) -> tuple[str, date | None]:
    """The reason without its ``until DATE`` at the end, and that date.

    Raises:
        ValueError: in one line, if what stands there begins with a figure and is no date.
    """
    match = _UNTIL.search(reason)
    if match is None:
        return reason, None
    return reason[: match.start()].rstrip(" ,;("), day(match["day"])


def day(value: object) -> date:
    """A day that a comment or a table gives.

    Raises:
        ValueError: in one line, if it is none.
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise ValueError(f"{value!r} is not a date such as 2024-02-13") from None
