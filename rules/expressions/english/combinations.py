"""Neighbouring expressions that are one: "Monday, March 5", "June last year", "9 a.m. EST Friday"."""

from __future__ import annotations

from dataclasses import replace

from checker.expressions.draft import Draft
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Anchor, Stated, TimexType, Unit
from rules.expressions.english import words as w
from rules.expressions.english.clock import hour_in
from rules.expressions.english.definite import UNKNOWN_DAY
from rules.expressions.english.merging import merge
from rules.expressions.english.numbers import Number
from rules.expressions.english.weekday_rows import begins_row, is_within_row


def _merged(s: Slots) -> Draft | None:
    """Slots in (the smaller expression) and of (the larger one); a headline's end parts them."""
    if "\n" in s.text() and s.draft("in").stated.weekday is not None:
        return None
    return merge(s.draft("in"), s.draft("of"))


def _part_of_day(s: Slots) -> Draft | None:
    """Friday night; the morning of 5 May; noon Friday."""
    part = Draft(TimexType.TIME, Stated(part_of_day=w.PARTS_OF_DAY[s.word("part")]), anchor=Anchor.EITHER)
    return merge(part, s.draft("of"))


def _early_hours(s: Slots) -> Draft | None:
    """The early morning hours of 30 April."""
    return merge(Draft(TimexType.TIME, Stated(part_of_day="morning"), anchor=Anchor.EITHER), s.draft("of"))


def _clock_part(s: Slots) -> Draft | None:
    """Four in the morning, 8 at night: the part of the day tells which half the hour is in."""
    part = s.draft("of").stated.part_of_day if s.has("of") else w.PARTS_OF_DAY[s.word("part")]
    if s.has("fixed"):
        clock = s.draft("fixed")
        return replace(clock, stated=replace(clock.stated, part_of_day=part))
    said, minute = _hour(s.meaning("in")), _minute(s.meaning("in"))
    hour = None if said is None else hour_in(part, said, minute)
    if hour is None:
        return None
    return Draft(TimexType.TIME, Stated(hour=hour, minute=minute), anchor=Anchor.EITHER)


def _clock_of_day(s: Slots) -> Draft | None:
    """7:45 this evening, 7:45 on Friday evening: after noon, as the part of the day has it."""
    clock, day = s.meaning("bare"), s.draft("of")
    part = w.PARTS_OF_DAY[s.word("part")] if s.has("part") else day.stated.part_of_day
    hour = hour_in(part, clock.stated.hour, clock.stated.minute)
    return None if hour is None else merge(replace(clock, stated=replace(clock.stated, hour=hour)), day)


def _weekday_before(s: Slots) -> Draft | None:
    return None if is_within_row(s) else _merged(s)


def _weekday_behind(s: Slots) -> Draft | None:
    """3 May, Saturday; but not "2 to 4 May, Friday to Sunday", where the weekday belongs to a row."""
    return None if begins_row(s) else _merged(s)


def _hour_of_part(s: Slots) -> Draft | None:
    """At 7 tonight, by 8.30 this morning."""
    said, _, minutes = s.raw("t").partition(".")
    part, minute = s.draft("of").stated.part_of_day, int(minutes) if minutes else None
    hour = hour_in(part, int(said), minute)
    if s.before() not in _BEFORE_HOUR or part is None or not 1 <= int(said) <= 12 or hour is None:
        return None
    clock = Draft(TimexType.TIME, Stated(hour=hour, minute=minute), anchor=Anchor.EITHER)
    return merge(clock, s.draft("of"))


def _hour(meaning: Draft | Number) -> int | None:
    if isinstance(meaning, Draft):
        return meaning.stated.hour
    number = meaning.low
    return int(number) if number is not None and 1 <= number <= 12 and number == int(number) else None


def _minute(meaning: Draft | Number) -> int | None:
    return meaning.stated.minute if isinstance(meaning, Draft) else None


def _next_to_day(s: Slots) -> Draft | None:
    """The day before yesterday, the day after tomorrow."""
    step, day = s.meaning("step").stated, s.draft("of")
    if step.shift_unit is not Unit.DAY or step.deictic_word not in ("before", "after"):
        return None
    return replace(day, stated=replace(day.stated, shift=s.meaning("of").stated.shift + step.shift))


def _beside_day(s: Slots) -> Draft | None:
    """The day before Christmas, the day after last Friday."""
    if s.draft("step").value != UNKNOWN_DAY:
        return None
    return replace(s.draft("of"), offset=-1 if s.has("before") else 1)


def _week_of(s: Slots) -> Draft | None:
    return replace(s.draft("of"), unit=Unit.WEEK)


def _feast_weekend(s: Slots) -> Draft | None:
    """Memorial Day weekend."""
    return replace(s.draft("of"), unit=Unit.WEEKEND)


_BEFORE_HOUR = ("at", "@", "by", "from", "since", "til", "till", "until", "before", "after")
_DAY = "of=WD|MD|FULL|DAYREF|HOL|DIRECTED|DAYREL"
_SOME_DAY = "of=HOL|MD|FULL|WD|DIRECTED"
_LARGER = "of=YR|REL|DIRECTED"
FORMS = [
    Form("step=DAYREL of=DAYREF", "DAYREF DAY DATE", _next_to_day),
    Form("in=WD ,? the? of=MD|FULL|DAYREF", "FULL DAY DATE", _weekday_before),
    Form("in=WD ,? of=DAYREF", "FULL DAY DATE", _merged),
    Form("in=MD|FULL ,? of=WD", "FULL DAY DATE", _weekday_behind),
    Form("in=DIRECTED ,? of=MD|FULL", "FULL DAY DATE", _merged),
    Form("in=DAYREF ,? of=WD|MD|FULL", "FULL DAY DATE", _merged),
    Form(f"in=MD|MON|SEAS|HOL of? {_LARGER}|DECADENODE", "FULL DAY DATE", _merged),
    Form(f"in=QTR|HALF of? {_LARGER}", "FULL DAY DATE", _merged),
    Form("in=MON|SEAS|QTR|HALF|HOL ,? of=YR", "FULL DATE", _merged),
    Form("in=MON|SEAS|QTR|HALF|HOL of the? of=YR", "FULL DATE", _merged),
    Form("in=MD|MON|SEAS|HOL earlier|later? of=REL", "FULL DAY DATE", _merged),
    Form("of=YR|REL 's? in=QTR|SEAS|HALF|HOL", "FULL DATE", _merged),
    Form("the of=YR|YEAREARLIER in=QTR|SEAS|HALF", "FULL DATE", _merged),
    Form("in=WD of? of=REL", "FULL DAY DATE", _merged),
    Form(f"( early|late|mid )? {_DAY} part=PART", "TIMEOFDAY DATE", _part_of_day),
    Form("mid part=PART of=DAYREF|WD", "TIMEOFDAY DATE", _part_of_day),
    Form(f"the part=PART of {_DAY}", "TIMEOFDAY DATE", _part_of_day),
    Form("part=noon|midnight|dawn|dusk|midday on? of=WD|MD|FULL|DAYREF|DOM", "TIMEOFDAY DATE", _part_of_day),
    Form(f"bare=BARECLOCK ,? on? {_DAY}|TIMEOFDAY|DAYPARTREF", "TIMEOFDAY DATE", _clock_of_day),
    Form(f"in=CLOCKNODE ,? on? {_DAY}|DOM", "TIMEOFDAY DATE", _merged),
    Form(f"bare=BARECLOCK ,? on? {_DAY} part=PART", "TIMEOFDAY DATE", _clock_of_day),
    Form(f"in=AMPMCLOCK ,? on? {_DAY} PART", "TIMEOFDAY DATE", _merged),
    Form("in=CLOCKNODE ,? on? of=TIMEOFDAY|DAYPARTREF", "TIMEOFDAY DATE", _merged),
    Form(f"{_DAY} ,? in=CLOCKNODE", "TIMEOFDAY DATE", _merged),
    Form("t=DAYNUM|DOTTED of=DAYREF|DAYPARTREF|TIMEOFDAY", "TIMEOFDAY DATE", _hour_of_part),
    Form("fixed=AMPMCLOCK in the part=PART", "CLOCKNODE DATE", _clock_part),
    Form("in=CLOCKNODE|NUM in the part=PART", "CLOCKNODE DATE", _clock_part),
    Form("in=NUM|BARECLOCK in of=DAYPARTREF", "CLOCKNODE DATE", _clock_part, register="colloquial"),
    Form("in=CLOCKNODE|NUM at part=night", "CLOCKNODE DATE", _clock_part),
    Form(f"the early? morning hours of {_DAY}", "TIMEOFDAY DATE", _early_hours),
    Form(f"the? early|small|wee hours of {_DAY} morning?", "TIMEOFDAY DATE", _early_hours),
    Form("early in the part=PART of of=MD|FULL|WD", "TIMEOFDAY DATE", _part_of_day),
    Form(f"step=REL before=before {_SOME_DAY}", "FULL DAY DATE", _beside_day),
    Form(f"step=REL after {_SOME_DAY}", "FULL DAY DATE", _beside_day),
    Form("of=HOL week", "FULL DATE", _week_of),
    Form("w / c of=MD|FULL", "FULL DATE", _week_of),
    Form("of=HOL weekend", "FULL DATE", _feast_weekend),
    Form("THEWEEK of|beginning|commencing|starting of=MD|FULL|WD|HOL", "FULL DATE", _week_of),
]  # fmt: skip
# Three-part dates whose middle part is not itself complete: "Friday night, March 5".
LATER = [
    Form("in=TIMEOFDAY ,? of=MD|FULL|MONTHYEAR", "TIMEOFDAY DATE", _merged),
    Form("in=TIMEOFDAY of of=MD|FULL", "TIMEOFDAY DATE", _merged),
    Form("in=FULL|MD ,? of=YR|REL", "FULL DATE", _merged),
    Form("in=CLOCKNODE ,? on? of=FULL|TIMEOFDAY|WD|MD|DAYREF", "TIMEOFDAY DATE", _merged),
    Form("part=PART of of=FULL|MD", "TIMEOFDAY DATE", _part_of_day),
    Form("the part=PART of of=FULL|MD", "TIMEOFDAY DATE", _part_of_day),
]
