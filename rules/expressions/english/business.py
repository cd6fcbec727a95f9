"""Spans as companies write them: "Q3 FY24", "4Q21", "H1 2023", "FY2022", "fiscal 2022", "1H 2024"."""

from __future__ import annotations

import re

from checker.expressions.draft import Draft
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Anchor, Stated, TimexType
from rules.expressions.english.dates import full_year, is_short

_CODE = re.compile(r"(?:([1-4])q|q([1-4])|([12])h|h([12]))?(fy)?['’]?(\d*)")


def _date(stated: Stated) -> Draft:
    return Draft(TimexType.DATE, stated, anchor=Anchor.EITHER if stated.year is None else Anchor.NONE)


def _spelled(text: str, year: str = "") -> Draft | None:
    """What letters and digits say, and a year that stands apart from them."""
    found = _CODE.fullmatch(text)
    if found is None:
        return None
    quarter, half = found[1] or found[2], found[3] or found[4]
    digits = year.lower().lstrip("fy'’‘`") or found[6]
    return _date(
        Stated(
            year=full_year(digits) if digits else None,
            short_year=bool(digits) and is_short(digits),
            quarter=int(quarter) if quarter else None,
            half=int(half) if half else None,
            fiscal=bool(found[5]) or year.lower().startswith("fy"),
        )
    )


def _code(s: Slots) -> Draft | None:
    return _spelled(s.word("c"), s.raw("y"))


def _fiscal(s: Slots) -> Draft:
    return _date(Stated(year=full_year(s.raw("y")), fiscal=True))


def _fiscal_half(s: Slots) -> Draft | None:
    """FY 2022, Q2 FY 2022."""
    return _spelled(s.word("c"), "fy" + s.raw("y"))


FORMS = [
    Form("c=q1|q2|q3|q4", "QTR DATE", _code),
    Form("c=QTRCODE|FYCODE", "FULL DATE", _code),
    Form("c=q1|q2|q3|q4|h1|h2|QTRPART ,? of? y=YEAR|APOSYEAR|FYCODE", "FULL DATE", _code),
    Form("c=QTRPART &y=TWO|YEAR", "FULL DATE", _code),
    Form("( c=q1|q2|q3|q4|h1|h2|QTRPART )? fy y=YEAR|TWO|APOSYEAR", "FULL DATE", _fiscal_half),
    Form("fiscal ( year )? y=YEAR", "YR DATE", _fiscal),
    Form("the? y=YEAR fiscal year", "YR DATE", _fiscal),
]
