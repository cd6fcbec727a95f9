"""Days of holidays by year."""

from __future__ import annotations

from checker.model.calendar import Day, day_number, days_in_month, weekday

_FIXED = {
    "christmas": (12, 25), "christmas eve": (12, 24), "new year": (1, 1), "new year's eve": (12, 31),
    "halloween": (10, 31), "valentine": (2, 14), "us independence": (7, 4), "veterans": (11, 11),
    "epiphany": (1, 6), "australia": (1, 26), "groundhog": (2, 2), "david": (3, 1),
    "george": (4, 23), "anzac": (4, 25), "cinco de mayo": (5, 5), "juneteenth": (6, 19),
    "canada": (7, 1), "all saints": (11, 1), "all souls": (11, 2), "bonfire": (11, 5), "andrew": (11, 30),
    "boxing": (12, 26), "april fools": (4, 1), "patrick": (3, 17), "bastille": (7, 14), "may day": (5, 1),
}  # fmt: skip
# Month, weekday, which one (-1: the last).
_NTH_WEEKDAY = {
    "thanksgiving": (11, 3, 4), "memorial": (5, 0, -1), "labor": (9, 0, 1), "columbus": (10, 0, 2),
    "presidents": (2, 0, 3), "mother": (5, 6, 2), "father": (6, 6, 3), "king": (1, 0, 3),
    "remembrance sunday": (11, 6, 2),
}  # fmt: skip
_FROM_THANKSGIVING = {"black friday": 1, "cyber monday": 4}
_FROM_EASTER = {
    "easter": 0, "good friday": -2, "easter monday": 1, "palm sunday": -7, "ash wednesday": -46,
    "pentecost": 49, "shrove tuesday": -47, "maundy thursday": -3, "ascension": 39, "whit monday": 50,
    "trinity": 56,
}  # fmt: skip


def easter(year: int) -> Day:
    """Western Easter Sunday (the anonymous Gregorian algorithm, Nature 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    rest = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * rest) // 451
    month, day = divmod(h + rest - 7 * m + 114, 31)
    return day_number(year, month, day + 1)


def _nth_weekday(year: int, month: int, day: int, number: int) -> Day:
    if number > 0:
        first = day_number(year, month)
        return first + (day - weekday(first)) % 7 + 7 * (number - 1)
    last = day_number(year, month, days_in_month(year, month))
    return last - (weekday(last) - day) % 7


def holiday(name: str, year: int) -> Day:
    """The day of a holiday in a year.

    Raises:
        KeyError: if no such holiday is known.
    """
    if name in _FIXED:
        return day_number(year, *_FIXED[name])
    if name in _FROM_EASTER:
        return easter(year) + _FROM_EASTER[name]
    if name in _FROM_THANKSGIVING:
        return _nth_weekday(year, *_NTH_WEEKDAY["thanksgiving"]) + _FROM_THANKSGIVING[name]
    if name == "election":
        return _nth_weekday(year, 11, 0, 1) + 1
    return _nth_weekday(year, *_NTH_WEEKDAY[name])
