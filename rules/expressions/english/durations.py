"""Durations: "two weeks", "half an hour", "a three-year", "56-year-old", "several months"."""

from __future__ import annotations

import re
from dataclasses import replace

from checker.expressions.draft import Draft
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Approx, Quantity, Stated, TimexType, Unit
from rules.expressions.english import words as w
from rules.expressions.english.merging import approximate
from rules.expressions.english.names import is_title
from rules.expressions.english.numbers import Number, exactly

_LETTERS = {
    Unit.SECOND: "S", Unit.MINUTE: "M", Unit.HOUR: "H", Unit.DAY: "D", Unit.WEEKEND: "WE", Unit.WEEK: "W",
    Unit.FORTNIGHT: "W", Unit.MONTH: "M", Unit.QUARTER: "Q", Unit.YEAR: "Y", Unit.DECADE: "DE",
    Unit.CENTURY: "CE", Unit.MILLENNIUM: "ML",
}  # fmt: skip
_SIZES = {unit: size for size, unit in enumerate(Unit)}
#: Units that TIMEX3 writes behind a ``T``.
SUBDAY = {Unit.SECOND, Unit.MINUTE, Unit.HOUR}
_LONGEST = 1e9


def amount(number: float) -> str:
    """The number as TIMEX3 writes it: without a decimal point where it is whole."""
    return str(int(number)) if number == int(number) else f"{number:g}"


def period(unit: Unit, count: float | None) -> str:
    """TIMEX3 value of a duration; ``None`` counts an unknown number of units."""
    if count is not None and unit is Unit.FORTNIGHT:
        count *= 2
    if unit is Unit.DECADE:
        count, unit = None if count is None else 10 * count, Unit.YEAR
    letters = "X" if count is None else amount(count)
    return f"P{'T' if unit in SUBDAY else ''}{letters}{_LETTERS[unit]}"


def duration(unit: Unit, number: Number, *, age: bool = False, mod: str | None = None) -> Draft | None:
    """A duration of so many units; ``None`` where the number is absurd."""
    if number.high is not None and number.high > _LONGEST:
        return None
    quantity = Quantity(unit, number.low, number.high, number.approx)
    value = period(unit, _stated_low(number))
    if mod is None and number.approx is Approx.ABOUT:
        mod = "APPROX"
    return Draft(TimexType.DURATION, Stated(quantity=quantity, age=age), value=value, mod=mod)


def _stated_low(number: Number) -> float | None:
    """Of two alternatives TIMEX3's value has the lower one."""
    return number.low


def unit_of(word: str) -> Unit:
    """The unit that a word names, plural or not."""
    return w.ALL_UNITS[word]


def _counted(s: Slots) -> Draft | None:
    number = s.meaning("n")
    if _is_fraction(s, number) or (
        s.raw("n").isdigit() and number.low is not None and 1800 <= number.low <= 2100
    ):
        return None
    if number.high is not None and number.high > 1 and s.word("u") == "second" and not s.has("old"):
        return None
    return duration(unit_of(s.word("u")), number, age=s.has("old"))


def _counted_more(s: Slots) -> Draft | None:
    draft = _counted(s)
    return None if draft is None else replace(draft, stated=replace(draft.stated, deictic_word="more"))


def _at_least(s: Slots) -> Draft | None:
    """4+ hours."""
    draft = _counted(s)
    return None if draft is None else approximate(draft, "EQUAL_OR_MORE", Approx.MORE)


def _is_fraction(s: Slots, number: Number) -> bool:
    """Three quarters of something are no time."""
    return unit_of(s.word("u")) is Unit.QUARTER and (
        number.low == 3 or s.after() in ("of", "million", "point")
    )


def _single(s: Slots) -> Draft | None:
    compound = s.after() == "-" and s.after(2) in ("long", "earlier", "ago")
    if s.word("u") in ("second", "quarter", "min", "sec") or compound:
        return None
    return duration(unit_of(s.word("u")), exactly(1), age=s.has("old"))


def _and_half(s: Slots) -> Draft | None:
    number = s.meaning("n") or exactly(1)
    if number.low is None:
        return None
    return duration(unit_of(s.word("u")), exactly(number.low + 0.5))


def _half(s: Slots) -> Draft | None:
    unit = unit_of(s.word("u"))
    smaller = {Unit.HOUR: (Unit.MINUTE, 30), Unit.YEAR: (Unit.MONTH, 6), Unit.CENTURY: (Unit.YEAR, 50),
               Unit.DAY: (Unit.HOUR, 12), Unit.DECADE: (Unit.YEAR, 5)}.get(unit)  # fmt: skip
    if smaller is None:
        return duration(unit, exactly(0.5))
    return duration(smaller[0], exactly(smaller[1]))


def _one_or_two(s: Slots) -> Draft | None:
    return duration(unit_of(s.word("u")), Number(1, 2))


def _vague(s: Slots) -> Draft | None:
    if s.word("u") in ("quarters", "seconds", "secs", "mins") or is_title(s, "u"):
        return None
    return duration(unit_of(s.word("u")), Number(None, None, Approx.VAGUE))


def _glued(s: Slots) -> Draft | None:
    found = re.match(r"([\d.]+)([a-z]+)", s.word("q"))
    return None if found is None else duration(unit_of(found[2]), exactly(float(found[1])))


def _two_parts(s: Slots) -> Draft | None:
    """Three hours and 20 minutes."""
    large, small = s.draft("a"), s.draft("b")
    first, second, head, tail = large.stated.quantity, small.stated.quantity, large.value, small.value
    if first is None or second is None or head is None or tail is None or None in (first.low, second.low):
        return None
    if _SIZES[first.unit] <= _SIZES[second.unit]:
        return None
    return replace(large, value=head + tail.removeprefix("PT" if "T" in head else "P"))


def _between(s: Slots) -> Draft | None:
    """Two or three days, 10 to 15 years, 2-3 weeks."""
    low, high = s.meaning("low"), s.meaning("high")
    if low.low is None or high.high is None or low.low >= high.high or low.low >= 1000:
        return None
    return duration(unit_of(s.word("u")), Number(low.low, high.high))


_BETWEEN = "more|other|further|additional|extra|full|straight|consecutive|successive|whole|long"
_KIND = "trading|business|working"
FORMS = [
    Form("n=NUM u=UNIT|UNITS", "DUR", _counted),
    Form("n=NUM more=more u=UNITS", "DUR", _counted_more),
    Form("n=NUM + u=UNIT|UNITS", "DUR", _at_least),
    Form("low=NUM to|or|- high=NUM u=UNIT|UNITS", "DUR", _between),
    Form("low=NUM to|or|- high=NUM u=UNIT|UNITS old=old", "DUR AGE", _between),
    Form(f"n=NUM {_BETWEEN} {_KIND}? u=UNITS|UNIT", "DUR", _counted),
    Form(f"n=NUM {_KIND} u=UNITS|UNIT", "DUR", _counted),
    Form("a|an|another|one u=UNIT", "DUR ONEUNIT", _single),
    Form("a|an additional|extra|full|further|whole|entire|single u=UNIT", "DUR", _single),
    Form("a|an|the n=NUM u=UNIT|UNITS period|span", "DUR", _counted),
    Form("another n=NUM u=UNIT|UNITS", "DUR", _counted),
    Form("n=NUM u=UNIT|UNITS old=old|olds", "DUR AGE", _counted),
    Form("a u=UNIT old=old", "DUR AGE", _single),
    Form("n=NUM u=UNIT|UNITS of old=age", "DUR AGE", _counted),
    Form("u=UNIT long", "DUR", _single),
    Form("n=NUM u=UNIT|UNITS long", "DUR", _counted),
    Form("u=UNITS long", "DUR", _vague),
    Form("a|an|one u=UNIT and a half", "DUR", _and_half),
    Form("a u=UNIT or two", "DUR", _one_or_two),
    Form("half a|an? u=UNIT", "DUR", _half),
    Form("a half u=UNIT", "DUR", _half),
    Form("u=UNITS", "DUR BAREUNITS", _vague),
    Form("u=UNITS or|and UNITS", "DUR", _vague),
    Form("q=QUANTITY", "DUR", _glued),
]  # fmt: skip


def _or_so(s: Slots) -> Draft:
    return approximate(s.draft("d"), "APPROX", Approx.ABOUT)


COMPOUND = [Form("a=DUR ,? and? b=DUR", "DUR", _two_parts), Form("d=DUR or so", "DUR", _or_so)]


def _year_ago(s: Slots) -> Draft:
    """The year-earlier nine months."""
    return s.draft("d")


def _definite(s: Slots) -> Draft | None:
    """The two weeks, those three days, the past two months."""
    draft = s.draft("d")
    word = s.word("p")
    bare = not word and s.word("d") in w.UNIT_PLURALS
    if bare and s.after() in ("before", "after"):
        return None
    if s.text().lower() == "these days" or (not word and s.modifies_noun()):
        return None
    return replace(draft, stated=replace(draft.stated, deictic_word=word)) if word else draft


DETERMINED = [
    Form(
        "the p=past|last|next|previous|first|coming|preceding|following|final|latest d=DUR",
        "DUR DETERMINED",
        _definite,
    ),
    Form("p=past|last|next|coming|first d=DUR", "DUR DETERMINED", _definite),
    Form("the|those|these d=DUR", "DUR DETERMINED", _definite),
    Form("recent d=BAREUNITS", "DUR DETERMINED", _definite),
    Form("the? year ago|earlier d=DUR", "DUR DETERMINED", _year_ago),
]
