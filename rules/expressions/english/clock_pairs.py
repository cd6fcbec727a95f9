"""Two clock times of one day: "10:35 a.m. (0735 GMT) Friday", "2 p.m. to 4 p.m. on Sunday"."""

from __future__ import annotations

from checker.expressions.draft import Part, Several
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
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


_DAY = "of=WD|MD|FULL|DAYREF|HOL|DIRECTED|DAYREL"
FORMS = [
    Form(f"in=CLOCKNODE OPEN abroad=CLOCKNODE CLOSE ,? on? {_DAY}", "LISTED", _two_zones),
    Form(f"in=CLOCKNODE to|until|till|and|- to=CLOCKNODE ,? on? {_DAY}", "LISTED", _from_to),
]
