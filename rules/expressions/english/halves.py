"""Durations by halves: "half an hour", "an hour and a half", "a day or two"."""

from __future__ import annotations

from checker.expressions.draft import Draft
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Unit
from rules.expressions.english.durations import duration, unit_of
from rules.expressions.english.numbers import Number, exactly


def _and_half(s: Slots) -> Draft | None:
    return duration(unit_of(s.word("u")), exactly(1.5))


def _half(s: Slots) -> Draft | None:
    unit = unit_of(s.word("u"))
    smaller = {Unit.HOUR: (Unit.MINUTE, 30), Unit.YEAR: (Unit.MONTH, 6), Unit.CENTURY: (Unit.YEAR, 50),
               Unit.DAY: (Unit.HOUR, 12), Unit.DECADE: (Unit.YEAR, 5)}.get(unit)  # fmt: skip
    if smaller is None:
        return duration(unit, exactly(0.5))
    return duration(smaller[0], exactly(smaller[1]))


def _one_or_two(s: Slots) -> Draft | None:
    return duration(unit_of(s.word("u")), Number(1, 2))


FORMS = [
    Form("a|an|one u=UNIT and a half", "DUR", _and_half),
    Form("u=year|decade|month|week and a half", "DUR", _and_half),
    Form("a u=UNIT or two", "DUR", _one_or_two),
    Form("half a|an? u=UNIT", "DUR", _half),
    Form("a half u=UNIT", "DUR", _half),
    Form("half u=decade|century", "DUR", _half),
]
