"""Times of day by the clock: "10:30 a.m.", "9pm", "5 p.m. EST", "14:58 UTC", "noon", "four o'clock"."""

from __future__ import annotations

import re

from checker.expressions.draft import Draft
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Anchor, Stated, TimexType
from rules.expressions.english.names import is_verse

_DIGITS = re.compile(r"^(\d{1,2}?)(?:[:.]?(\d\d))?(?:[:.](\d\d))?\D*$")


def _time(hour: int, minute: int | None, zone: str | None = None, second: int | None = None) -> Draft:
    stated = Stated(hour=hour, minute=minute, second=second, zone=zone)
    return Draft(TimexType.TIME, stated, anchor=Anchor.EITHER)


def _hour12(hour: int, marker: str) -> int | None:
    if not 1 <= hour <= 12:
        return hour if 12 < hour <= 24 else None
    return hour % 12 + (12 if marker.startswith("p") else 0)


def hour_in(part: str | None, hour: int, minute: int | None) -> int | None:
    """The hour of 24 that an hour of 12 is in a part of the day: 7 in the evening is 19.

    ``None`` for 12 at night or in the morning: midnight, of which of two days the words do not tell.
    """
    if hour == 12 and part in _AROUND_MIDNIGHT:
        return 0 if minute else None
    return hour + 12 if _FIRST_LATE_HOUR.get(part, 12) <= hour < 12 else hour


def _parts(text: str) -> tuple[int, int | None, int | None]:
    """Hour, minute and second."""
    ((hour, minute, second),) = _DIGITS.findall(text)
    return int(hour), int(minute) if minute else None, int(second) if second else None


def _clock(s: Slots) -> Draft | None:
    """Slots t (digits), ap (a.m. or p.m.), z (zone)."""
    if is_verse(s):
        return None
    hour, minute, second = _parts(s.raw("t"))
    if s.has("ap"):
        marked = _hour12(hour, s.word("ap"))
        if marked is None:
            return None
        hour = marked
    return _time(hour, minute, _zone(s), second)


def _zone(s: Slots) -> str | None:
    if s.has("z"):
        return s.raw("z").upper()
    if s.has("offset"):
        return s.raw("sign") + s.raw("offset")
    if s.word("t").endswith("z"):
        return "UTC"
    return s.raw("place").title() if s.has("place") else None


def _glued(s: Slots) -> Draft | None:
    text = s.word("t")
    hour, minute, second = _parts(re.sub(r"[ap]m?$", "", text))
    marked = _hour12(hour, text.lstrip("0123456789:."))
    return None if marked is None else _time(marked, minute, _zone(s), second)


def _minutes_past(s: Slots) -> Draft | None:
    """Twenty past nine, at ten to six."""
    minute, hour, back = s.meaning("m").low, s.meaning("n").low, s.has("to")
    if minute not in (5, 10, 20, 25) or hour not in range(1, 13) or s.after() in ("%", "percent", "points"):
        return None
    if back and s.before() not in _BEFORE_TO_HOUR:
        return None
    return _time((int(hour) - back) or 12, 60 - int(minute) if back else int(minute))


def _twelve(s: Slots) -> Draft:
    """12 noon, 12 midnight."""
    return _time(0 if s.has("midnight") else 12, 0)


def _oclock(s: Slots) -> Draft | None:
    number = s.meaning("n")
    return None if number.low is None or number.low > 12 else _time(int(number.low), None)


def _quarters(s: Slots) -> Draft | None:
    """Half past seven, a quarter to 8."""
    hour = s.meaning("n").low
    if hour not in range(1, 13) or s.after() in ("%", "percent", "points"):
        return None
    back = s.has("to")
    return _time((int(hour) - back) or 12, 30 if s.has("half") else 45 if back else 15)


def military(s: Slots) -> Draft | None:
    """2130: the slot t has four digits; those of a year, 1990, may be none."""
    hour, minute, _ = _parts(s.raw("t"))
    return _time(hour, minute, _zone(s)) if minute is not None and minute < 60 else None


def reads_as_year(s: Slots) -> bool:
    """Whether the four digits of the slot t are a year of these times."""
    return s.raw("t").startswith(("19", "20"))


def _bare_military(s: Slots) -> Draft | None:
    """A message's "at 2250"; four digits that read as a year of these times are one."""
    return military(s) if s.before() in _BEFORE_MILITARY and not reads_as_year(s) else None


_AROUND_MIDNIGHT = ("morning", "evening", "night")
_FIRST_LATE_HOUR: dict[str | None, int] = {"afternoon": 0, "evening": 1, "night": 5}
_BEFORE_TO_HOUR = ("at", "@", "until", "till", "til", "around")  # "lost by ten to six" is no time
_BEFORE_MILITARY = ("at", "@", "till", "until", "by", "since", "abt", "about", "around")
_ZONE = "( z=ZONE )?"
FORMS = [
    Form("t=DAYNUM + ap=AMPM", "CLOCKNODE AMPMCLOCK", _clock),
    Form(f"t=CLOCK|DOTTED|DAYNUM ap=AMPM {_ZONE}", "CLOCKNODE AMPMCLOCK", _clock),
    Form("t=CLOCK|DOTTED|DAYNUM ap=AMPM place=ZONEPLACE time?", "CLOCKNODE AMPMCLOCK", _clock),
    Form(f"t=CLOCKAM {_ZONE}", "CLOCKNODE AMPMCLOCK", _glued),
    Form("t=CLOCKAM place=ZONEPLACE time?", "CLOCKNODE AMPMCLOCK", _glued),
    Form("t=CLOCK", "CLOCKNODE BARECLOCK", _clock),
    Form("t=CLOCK z=ZONE", "CLOCKNODE", _clock),
    Form("t=CLOCK sign=+|- &offset=MILITARY", "CLOCKNODE", _clock),
    Form("t=CLOCK|DOTTED z=ZONE", "CLOCKNODE", _clock),
    Form("t=CLOCK hours|hrs|h", "CLOCKNODE", _clock),
    Form("t=CLOCKHOURS", "CLOCKNODE", _clock),
    Form("t=MILITARY|YEAR hours|hrs", "CLOCKNODE", military),
    Form("t=MILITARY|YEAR", "CLOCKNODE", _bare_military, register="colloquial"),
    Form("t=MILITARY|YEAR z=ZONE", "CLOCKNODE", military),
    Form("12 noon|midday", "CLOCKNODE", _twelve),
    Form("12 midnight=midnight", "CLOCKNODE", _twelve),
    Form("m=NUM past n=NUM", "CLOCKNODE BARECLOCK", _minutes_past),
    Form("m=NUM to=to n=NUM", "CLOCKNODE BARECLOCK", _minutes_past),
    Form("half=half past n=NUM", "CLOCKNODE BARECLOCK", _quarters),
    Form("a? quarter past n=NUM", "CLOCKNODE BARECLOCK", _quarters),
    Form("a? quarter to=to n=NUM", "CLOCKNODE BARECLOCK", _quarters),
    Form("n=NUM o '|’ clock", "CLOCKNODE BARECLOCK", _oclock),
]
