"""Days told by others: "a week on Friday", "Friday week", "the 20th of next month", "two years ago today"."""

from __future__ import annotations

from dataclasses import replace

from checker.expressions.draft import Direction, Draft
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Anchor, Stated, TimexType, Unit

_WEEK = 7
_LENGTHS = {
    Unit.DAY: (Unit.DAY, 1), Unit.WEEK: (Unit.DAY, _WEEK), Unit.FORTNIGHT: (Unit.DAY, 2 * _WEEK),
    Unit.MONTH: (Unit.MONTH, 1), Unit.YEAR: (Unit.YEAR, 1), Unit.DECADE: (Unit.YEAR, 10),
    Unit.CENTURY: (Unit.YEAR, 100),
}  # fmt: skip
_LATIN = {"inst": 0, "instant": 0, "ult": -1, "ultimo": -1, "prox": 1, "proximo": 1}
_LASTING = {"for", "in", "of", "spent", "within", "lasted", "after", "every", "each"}


def _whole(draft: Draft) -> int | None:
    """How many units a duration has; ``None`` for one that is vague, or of more than whole units."""
    quantity = draft.stated.quantity
    number = None if quantity is None or quantity.low != quantity.high else quantity.low
    return None if number is None or number != int(number) else int(number)


def _days(draft: Draft) -> int | None:
    """How many days a duration is; ``None`` for one that is vague or of units that differ in length."""
    quantity, number = draft.stated.quantity, _whole(draft)
    unit, size = (None, 0) if quantity is None else _LENGTHS.get(quantity.unit, (None, 0))
    return None if number is None or unit is not Unit.DAY else size * number


def _moved(day: Draft, days: int | None) -> Draft | None:
    return None if days is None else replace(day, offset=days)


def _ahead(s: Slots) -> Draft | None:
    """A week on Friday, a fortnight today, three days from Monday."""
    days = _days(s.draft("n"))
    whole_weeks = days is not None and days % _WEEK == 0
    if s.before() in _LASTING or not (whole_weeks or s.has("from")):
        return None
    day = s.draft("of")
    if day.stated.weekday is not None and day.direction is None:
        day = replace(day, direction=Direction.NEXT, anchor=Anchor.PUBLICATION)
    return _moved(day, days)


def _week_after(s: Slots) -> Draft | None:
    """Friday week: a week after the next Friday, as the British say."""
    if s.after() in ("of", "ahead", "later", "-"):
        return None
    day = replace(s.draft("of"), direction=Direction.NEXT, anchor=Anchor.PUBLICATION)
    return _moved(day, 2 * _WEEK if s.word("u") == "fortnight" else _WEEK)


def _week_ago(s: Slots) -> Draft | None:
    """A week ago Friday: a week before the last one."""
    days = _days(s.draft("n"))
    if days is None or days % _WEEK:
        return None
    return _moved(replace(s.draft("of"), direction=Direction.LAST, anchor=Anchor.PUBLICATION), -days)


def _but_one(s: Slots) -> Draft | None:
    """The Friday before last, the Friday after next."""
    direction, days = (Direction.LAST, -_WEEK) if s.has("last") else (Direction.NEXT, _WEEK)
    return _moved(replace(s.draft("of"), direction=direction, anchor=Anchor.PUBLICATION), days)


def _to_the_day(s: Slots) -> Draft | None:
    """Two years ago today, a week from today: the very day, not the year or week in which it lies."""
    quantity, number = s.draft("n").stated.quantity, _whole(s.draft("n"))
    if quantity is None or number is None or quantity.unit not in _LENGTHS:
        return None
    unit, size = _LENGTHS[quantity.unit]
    word, count = ("ago", -size * number) if s.has("ago") else ("from now", size * number)
    stated = Stated(shift=count, shift_unit=unit, quantity=quantity, deictic_word=word)
    return Draft(TimexType.DATE, stated, anchor=Anchor.PUBLICATION, unit=Unit.DAY)


def _of_month(s: Slots) -> Draft | None:
    """The 1st of this month, the 20th of next month."""
    month = s.draft("of")
    return _on_day(s, month) if month.stated.shift_unit is Unit.MONTH else None


def _on_day(s: Slots, month: Draft) -> Draft | None:
    day = s.meaning("o")
    return replace(month, stated=replace(month.stated, day=day)) if 1 <= day <= 31 else None


def _latin(s: Slots) -> Draft | None:
    """The 15th inst., of old letters: of this month; ult. of the last, prox. of the next."""
    stated = Stated(shift=_LATIN[s.word("m")], shift_unit=Unit.MONTH, deictic_word=s.word("m"))
    return _on_day(s, Draft(TimexType.DATE, stated, anchor=Anchor.PUBLICATION))


_ANY = "of=WD|DAYREF|DIRECTED|MD|HOL"
TOLD_FROM_TODAY = [
    Form("n=DUR ago on? of=WD", "FULL DAY DATE", _week_ago),
    Form("n=DUR ago=ago today", "FULL DAY DATE", _to_the_day),
    Form("n=DUR from today", "FULL DAY DATE", _to_the_day),
]
FORMS = [
    Form("n=DUR on of=WD", "FULL DAY DATE", _ahead),
    Form("n=DUR of=DAYREF", "FULL DAY DATE", _ahead),
    Form(f"n=DUR from=from {_ANY}", "FULL DAY DATE", _ahead),
    Form("of=WD u=week|fortnight", "FULL DAY DATE", _week_after),
    Form("the of=WD before last=last", "FULL DAY DATE", _but_one),
    Form("the of=WD after next", "FULL DAY DATE", _but_one),
    Form("the? o=ORD of of=REL", "FULL DAY DATE", _of_month),
    Form(f"the? o=ORD of? m={'|'.join(_LATIN)} &.?", "FULL DAY DATE", _latin),
]
