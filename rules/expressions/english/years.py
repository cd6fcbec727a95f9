"""Years in digits and in words, with and without their century."""

from __future__ import annotations

from checker.expressions.draft import Draft
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Stated
from rules.expressions.english import neighbours as near
from rules.expressions.english import words as w
from rules.expressions.english.dates import date, full_year
from rules.expressions.english.names import is_address, is_model_year, is_quoted

_CIRCA = {("c", "."), ("ca", ".")}


def _year(s: Slots) -> Draft | None:
    year = int(s.raw("y"))
    if is_quoted(s) or is_model_year(s) or is_address(s) or near.is_phone_number(s) or near.is_serial(s):
        return None
    previous, following = s.before(), s.after()
    if (
        previous in near.NOT_A_YEAR_AFTER
        or following in near.NOT_A_YEAR_BEFORE
        or s.touches_after() in ("%", "°")
    ):
        return None
    circa = (s.before(2), previous) in _CIRCA
    if circa and year < near.EARLIEST_PLAIN_YEAR:
        return date(Stated(year=year))
    if s.touches_before() in ("$", "£", "€", ".", "/", "+", "#", "@", "_") or s.touches_after() in (
        "/",
        "_",
        "@",
    ):
        return None
    if (
        not near.EARLIEST_PLAIN_YEAR <= year <= near.LATEST_PLAIN_YEAR
        and previous not in near.BEFORE_OLD_YEAR
        and not circa
    ):
        return None
    return date(Stated(year=year))


def _apostrophe_year(s: Slots) -> Draft | None:
    if s.after() in w.UNIT_PLURALS:
        return None
    return date(Stated(year=full_year(s.raw("y")), short_year=True))


def _worded_year(s: Slots) -> Draft | None:
    """Nineteen ninety-seven."""
    head, rest = s.meaning("head").low, s.meaning("rest").low
    if not (s.raw("head").isalpha() and s.raw("rest")[0].isalpha()) or None in (head, rest):
        return None
    fits = 17 <= head <= 20 and 10 <= rest <= 99
    return date(Stated(year=int(head * 100 + rest))) if fits else None


def _named_year(s: Slots) -> Draft | None:
    """The year two thousand."""
    number = s.meaning("n").low
    return date(Stated(year=int(number))) if number is not None and 1000 <= number <= 3000 else None


FORMS = [
    Form("y=YEAR", "YR DATE", _year),
    Form("the year y=YEAR", "YR DATE", _year),
    Form("y=APOSYEAR", "YR DATE", _apostrophe_year),
    Form("head=NUM rest=NUM", "YR DATE", _worded_year),
    Form("the? year n=NUM", "YR DATE", _named_year),
]
