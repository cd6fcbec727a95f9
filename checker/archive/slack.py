"""How far the words for a date may be out without being wrong."""

from __future__ import annotations

import re

from checker.model.expression import Anchor, Approx, TimeExpression, TimexType, Unit

_COUNTED = {Unit.DAY: 1, Unit.WEEK: 4, Unit.FORTNIGHT: 4, Unit.MONTH: 16}
_LONG = 366
_TENTH = 10  # "N years ago" may be off by a year and by a tenth
_VAGUE = 10 * _LONG


_HOUR_BEFORE = re.compile(
    r"\b(?:late|early|overnight|midnight|night)(?:\s+(?:on|of|into|to))?\s+$", re.IGNORECASE
)
_HOUR_AFTER = re.compile(r"\s+(?:night|overnight|evening|morning|midnight|local\s+time|GMT)\b", re.IGNORECASE)
_REACH = 20  # characters around a date in which the hour stands


def slack_of(expression: TimeExpression, text: str) -> int:
    """Days by which an event may lie outside the readings.

    A day for what is told by the writer's own day ("today") or hour of the day: writers sit in other time
    zones, and a night has two dates. "Four weeks ago" is seldom counted to the day; "about 1990" may be
    any neighbour. ``text`` is what the expression stands in.
    """
    stated = expression.stated
    if stated.quantity is not None and stated.shift is not None:
        if stated.quantity.approx is not Approx.EXACT:
            return _VAGUE
        return _COUNTED.get(stated.quantity.unit, _LONG + abs(stated.shift) * _LONG // _TENTH)
    if expression.mod is not None:
        return max((reading.moment.length or _VAGUE for reading in expression.readings), default=_VAGUE)
    start, end = expression.span
    at_night = _HOUR_BEFORE.search(text[max(0, start - _REACH) : start]) or _HOUR_AFTER.match(text, end)
    writers_day = expression.anchor is Anchor.PUBLICATION and stated.weekday is None
    by_the_hour = expression.type is TimexType.TIME or stated.part_of_day is not None
    return int(writers_day or by_the_hour or at_night is not None)
