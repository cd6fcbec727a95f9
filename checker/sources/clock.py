"""From counts of milliseconds to moments."""

from __future__ import annotations

from checker.model.calendar import day_number
from checker.model.moment import Grain, Moment

EARLIEST = 631_152_000_000
"""1990-01-01 as Unix time in milliseconds: before the web, no identifier in an address was made."""
LATEST = 4_102_444_800_000
"""2100-01-01 as Unix time in milliseconds: what decodes to later is no date."""

_UNIX_DAY = day_number(1970)
_MINUTE = 60_000
_DAY = 24 * 60 * _MINUTE


def from_unix_milliseconds(count: int) -> Moment | None:
    """The minute of a Unix time, in Coordinated Universal Time; ``None`` outside 1990 to 2099."""
    if not EARLIEST <= count < LATEST:
        return None
    days, rest = divmod(count, _DAY)
    day, minute = _UNIX_DAY + days, rest // _MINUTE
    return Moment(day, day, Grain.MINUTE, (minute, minute), 0)
