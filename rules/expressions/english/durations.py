"""Durations: "two weeks", "half an hour", "a three-year", "56-year-old", "several months"."""

from __future__ import annotations

from dataclasses import replace

from checker.expressions.draft import Draft
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.expressions.points import SEASON_CODES
from checker.model.expression import Approx, Quantity, Stated, TimexType, Unit
from rules.expressions.english import words as w
from rules.expressions.english.merging import approximate
from rules.expressions.english.names import is_numbered_title, is_programme
from rules.expressions.english.neighbours import is_year_or_clock
from rules.expressions.english.numbers import Number, exactly

_LETTERS = {
    Unit.SECOND: "S", Unit.MINUTE: "M", Unit.HOUR: "H", Unit.DAY: "D", Unit.WEEKEND: "WE", Unit.WEEK: "W",
    Unit.FORTNIGHT: "W", Unit.MONTH: "M", Unit.QUARTER: "Q", Unit.YEAR: "Y", Unit.DECADE: "DE",
    Unit.CENTURY: "CE", Unit.MILLENNIUM: "ML",
}  # fmt: skip
#: Units that TIMEX3 writes behind a ``T``.
SUBDAY = {Unit.SECOND, Unit.MINUTE, Unit.HOUR}
_LONGEST = 1e11  # the universe is younger, in years
_IN_A_ROW = frozenset("next last past first previous coming final preceding following recent".split())


def amount(number: float) -> str:
    """The number as TIMEX3 writes it: without a decimal point where it is whole."""
    return str(int(number)) if number == int(number) else f"{number:g}"


def period(unit: Unit, count: float | None) -> str:
    """TIMEX3 value of a duration; ``None`` counts an unknown number of units."""
    if count is not None and unit is Unit.FORTNIGHT:
        count *= 2
    if unit is Unit.DECADE:
        count, unit = None if count is None else 10 * count, Unit.YEAR
    if count is not None and unit in (Unit.HOUR, Unit.MINUTE) and count % 1 in (0.25, 0.5, 0.75):
        return _mixed(unit, count)
    letters = "X" if count is None else amount(count)
    return f"P{'T' if unit in SUBDAY else ''}{letters}{_LETTERS[unit]}"


def _mixed(unit: Unit, count: float) -> str:
    """An hour and a half is 1 hour and 30 minutes."""
    smaller = Unit.MINUTE if unit is Unit.HOUR else Unit.SECOND
    rest = period(smaller, round(60 * (count % 1)))
    return rest if count < 1 else period(unit, count // 1) + rest.removeprefix("PT")


def duration(unit: Unit, number: Number) -> Draft | None:
    """A duration of so many units, of two numbers the lower; ``None`` where the number is absurd."""
    if number.high is not None and number.high > _LONGEST:
        return None
    quantity = Quantity(unit, number.low, number.high, number.approx)
    mod = "APPROX" if number.approx is Approx.ABOUT else None
    return Draft(TimexType.DURATION, Stated(quantity=quantity), value=period(unit, number.low), mod=mod)


def unit_of(word: str) -> Unit:
    """The unit that a word names, plural or not."""
    return w.ALL_UNITS[word]


def counted(s: Slots) -> Draft | None:
    """Slots n (number) and u (unit): two weeks."""
    number = s.meaning("n")
    if is_programme(s) or _is_clock(s):
        return None
    if _is_fraction(s, number) or is_year_or_clock(s) or (s.touches_before() == "." and s.raw("n").isdigit()):
        return None
    if number.high is not None and number.high > 1 and s.word("u") == "second":
        return None
    return duration(unit_of(s.word("u")), number)


def _counted_more(s: Slots) -> Draft | None:
    draft = counted(s)
    return None if draft is None else replace(draft, stated=replace(draft.stated, deictic_word="more"))


def _is_clock(s: Slots) -> bool:
    """At 2130 hours: the time of a day."""
    return s.before() == "at" and unit_of(s.word("u")) is Unit.HOUR and len(s.raw("n")) == 4


def _at_least(s: Slots) -> Draft | None:
    """4+ hours."""
    draft = counted(s)
    return None if draft is None else approximate(draft, "EQUAL_OR_MORE", Approx.MORE)


def _is_fraction(s: Slots, number: Number) -> bool:
    """Three quarters of something are no time; the next three quarters are."""
    if unit_of(s.word("u")) is not Unit.QUARTER or s.before() in _IN_A_ROW or number.low is None:
        return False
    return number.low == 3 or s.after() in ("of", "million", "point")


def single(s: Slots) -> Draft | None:
    """Slot u (unit): a week."""
    compound = s.after() == "-" and s.after(2) in ("long", "earlier", "ago")
    mostly_other = s.word("u") in ("second", "quarter", "min", "sec") and s.after() != "ago"
    if mostly_other or compound:
        return None
    return duration(unit_of(s.word("u")), exactly(1))


def _vague(s: Slots) -> Draft | None:
    word = s.word("u")
    if word == "quarters" and s.before() not in (*_IN_A_ROW, "future"):
        return None
    if word in ("seconds", "secs", "mins") or is_numbered_title(s):
        return None
    if s.after() == "apart" or (s.before(2), s.before()) == ("matter", "of"):
        return None
    if word == "hours" and s.before() in ("early", "small", "late", "wee") and s.after() == "of":
        return None
    return duration(unit_of(s.word("u")), Number(None, None, Approx.VAGUE))


def _seasons(s: Slots) -> Draft | None:
    """Three summers."""
    number = s.meaning("n")
    count = "X" if number.low is None else amount(number.low)
    return Draft(TimexType.DURATION, value=f"P{count}{SEASON_CODES[w.SEASONS[s.word('s').rstrip('s')]]}")


def _glued(s: Slots) -> Draft | None:
    if s.touches_before() in ("/", "_", "=", "?", "&") or s.touches_after().isalnum():  # in an address
        return None
    unit = s.word("q").lstrip("0123456789.")
    return duration(unit_of(unit), exactly(float(s.word("q").removesuffix(unit))))


def between(s: Slots) -> Draft | None:
    """Two or three days, 10 to 15 years, 2-3 weeks."""
    low, high = s.meaning("low"), s.meaning("high")
    if low.low is None or high.high is None or low.low >= high.high or low.low >= 1000:
        return None
    return duration(unit_of(s.word("u")), Number(low.low, high.high))


_BETWEEN = "more|other|further|additional|extra|full|straight|consecutive|successive|whole|long"
_KIND = "trading|business|working"
FORMS = [
    Form("n=NUM u=UNIT|UNITS", "DUR", counted),
    Form("n=NUM OPEN DIGITS CLOSE u=UNIT|UNITS", "DUR", counted),
    Form("n=NUM u=h", "DUR", counted),
    Form("n=NUM more=more u=UNITS", "DUR", _counted_more),
    Form("n=NUM +|plus u=UNIT|UNITS", "DUR", _at_least),
    Form(f"low=NUM to|or|- high=NUM {_KIND}? u=UNIT|UNITS", "DUR", between),
    Form(f"n=NUM {_BETWEEN} {_KIND}? u=UNITS|UNIT", "DUR", counted),
    Form(f"n=NUM {_KIND} u=UNITS|UNIT", "DUR", counted),
    Form("a|an|another|one u=UNIT", "DUR ONEUNIT", single),
    Form("a|an additional|extra|full|further|whole|entire|single u=UNIT", "DUR", single),
    Form("a|an|the n=NUM u=UNIT|UNITS period|span", "DUR", counted),
    Form("another n=NUM u=UNIT|UNITS", "DUR", counted),
    Form("u=UNIT long", "DUR", single),
    Form("n=NUM u=UNIT|UNITS long", "DUR", counted),
    Form("u=UNITS long", "DUR", _vague),
    Form("u=UNITS", "DUR BAREUNITS", _vague),
    Form("u=UNITS or|and UNITS", "DUR BAREUNITS", _vague),
    Form("n=NUM s=SEASONS", "DUR", _seasons),
    Form("q=QUANTITY", "DUR", _glued),
]  # fmt: skip
