"""Two clock times of one day: "10:35 a.m. (0735 GMT) Friday", "2 p.m. to 4 p.m. on Sunday"."""

from __future__ import annotations

from dataclasses import replace

from checker.expressions.draft import Draft, Part, Several
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Anchor, Stated, TimexType
from rules.expressions.english.merging import merge


def _two_zones(s: Slots) -> Several | None:
    """10:35 a.m. (0735 GMT) Friday: both times are of the day that follows."""
    day = s.draft("of")
    local, abroad = merge(s.draft("in"), day), merge(s.draft("abroad"), day)
    if local is None or abroad is None:
        return None
    return Several([Part(local, *s.place("in")), Part(abroad, *s.place("abroad")), Part(day, *s.place("of"))])


def _from_to(s: Slots) -> Several | None:
    """2 p.m. to 4 p.m. on Sunday: the day belongs to both."""
    first, last = merge(s.draft("in"), s.draft("of")), merge(s.draft("to"), s.draft("of"))
    if first is None or last is None:
        return None
    return Several([Part(first, *s.place("in")), Part(last, s.place("to")[0], s.place("of")[1])])


def _hours(s: Slots) -> Several | None:
    """2:00-4:30 p.m., 7-10pm tomorrow: the first hour is of the same half of the day, or before noon."""
    bare = None if s.before() == "-" else _first_hour(s, s.meaning("to").stated.hour)
    if bare is None or (s.word("joint") == "and" and s.before() != "between"):
        return None
    ahead, behind = (s.draft(slot) if s.has(slot) else None for slot in ("day", "of"))
    first, last = (_on(hour, ahead or behind) for hour in (bare, s.draft("to")))
    if first is None or last is None:
        return None
    start, end = s.place("day" if ahead else "in")[0], s.place("of" if behind else "to")[1]
    return Several([Part(first, start, s.place("in")[1]), Part(last, s.place("to")[0], end)])


def _on(hour: Draft, day: Draft | None) -> Draft | None:
    return hour if day is None else merge(hour, day)


def _first_hour(s: Slots, last: int) -> Draft | None:
    """The slot in holds an hour's digits, or a clock time without a.m. or p.m."""
    text = s.raw("in")
    digits = text.isdecimal()
    said: int = int(text) if digits else s.meaning("in").stated.hour
    if not 1 <= said <= 12:
        return None
    hour = said % 12
    late = last >= 12 and hour <= last % 12
    stated = replace(Stated() if digits else s.draft("in").stated, hour=hour + 12 * late)
    return Draft(TimexType.TIME, stated, anchor=Anchor.EITHER)


_DAY = "WD|MD|FULL|DAYREF|HOL|DIRECTED|DAYREL"
_HOURS = "in=BARECLOCK|DAYNUM joint=-|to|until|till|and to=AMPMCLOCK"
FORMS = [
    Form(f"in=CLOCKNODE OPEN abroad=CLOCKNODE CLOSE ,? on? of={_DAY}", "LISTED", _two_zones),
    Form(f"in=CLOCKNODE to|until|till|and|- to=CLOCKNODE ,? on? of={_DAY}", "LISTED", _from_to),
    Form(f"( day={_DAY} ,? )? {_HOURS}", "LISTED", _hours),
    Form(f"{_HOURS} ,? on? of={_DAY}", "LISTED", _hours),
]
