"""Decades, centuries and years before Christ."""

from __future__ import annotations

from checker.expressions.draft import Draft, Part, Several
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Stated, TimexType
from rules.expressions.english import words as w
from rules.expressions.english.dates import month_of


def _date(stated: Stated) -> Draft:
    return Draft(TimexType.DATE, stated)


def _decade(s: Slots) -> Draft:
    return _date(Stated(decade=int(s.raw("d").rstrip("s"))))


def _is_age(s: Slots) -> bool:
    """Her late 80s, in their mid-30s: a decade of a life."""
    return not _OWNERS.isdisjoint((s.before(), s.before(2), s.before(3)))


def _short_decade(s: Slots) -> Draft | None:
    text = s.raw("d").strip("'’‘`s")
    if _is_age(s):
        return None
    if s.raw("d")[0].isdigit() and not s.has("the") and s.before() not in {"the", *_BEFORE_DECADE}:
        return None
    return _date(Stated(decade=int(text) + (2000 if int(text) <= _LATEST_SHORT_DECADE else 1900)))


def _worded_decade(s: Slots) -> Draft | None:
    if _is_age(s):
        return None
    if not s.has("head") and not s.text().lower().startswith("the ") and s.before() not in _BEFORE_DECADE:
        return None
    head = w.SMALL.get(s.word("head"), 19)
    return _date(Stated(decade=head * 100 + w.DECADE_WORDS[s.word("d")]))


def _century(s: Slots) -> Draft | None:
    number = s.meaning("o")
    if not 1 <= number <= 30 or (s.text()[:4].lower() == "the " and s.modifies_noun()):
        return None
    return _date(Stated(century=-number if s.has("bc") else number))


def _centuries(s: Slots) -> Several | None:
    """The 12th and 14th centuries; before Christ both are."""
    sign = -1 if s.has("bc") else 1
    numbers = [s.meaning("o1"), s.meaning("o2")]
    if not all(1 <= number <= 30 for number in numbers):
        return None
    first, second = (_date(Stated(century=sign * number)) for number in numbers)
    start, end = s.places()
    return Several([Part(first, start, s.place("o1")[1]), Part(second, s.place("o2")[0], end)])


def _christ(s: Slots) -> Draft | None:
    """Years before Christ are kept astronomically: 44 BC is -43."""
    digits = s.raw("y").replace(",", "")
    if not digits.isdecimal() or int(digits) == 0:
        return None
    number = int(digits)
    month = month_of(s.word("m")) if s.has("m") else None
    day = int(s.raw("d")) if s.has("d") else None
    return _date(Stated(year=1 - number if s.has("bc") else number, month=month, day=day))


_OWNERS = {"his", "her", "their", "my", "our", "your", "its"}
_LATEST_SHORT_DECADE = 10  # "the '20s" are those of the last century
_BEFORE_DECADE = {"early", "late", "mid", "and", "or", "to", "-"}
_YEAR = "y=DAYNUM|TWO|THREE|YEAR|MILITARY"
_ANCIENT = "y=DIGITS"
FORMS = [
    Form("the o1=ORD and|or|to|-|through the? o2=ORD century|centuries bc=BC?", "LISTED", _centuries),
    Form("the? d=DECADE", "DECADENODE DATE", _decade),
    Form("the=the? d=SHORTDECADE", "DECADENODE DATE", _short_decade),
    Form("the head=TEENS? d=DECADEWORD", "DECADENODE DATE", _worded_decade),
    Form("d=DECADEWORD", "DECADENODE DATE", _worded_decade),
    Form("head=TEENS d=DECADEWORD", "DECADENODE DATE", _worded_decade),
    Form("the roaring|swinging|hungry|naughty|gay d=DECADEWORD", "DECADENODE DATE", _worded_decade),
    Form("the? o=ORD century|centuries ( bc=BC )?", "CENTNODE DATE", _century),
    Form("the? o=ORD century|centuries AD", "CENTNODE DATE", _century),
    Form(f"( d=DAYNUM? m=MONTH )? {_ANCIENT} bc=BC", "YR DATE", _christ),
    Form(f"( d=DAYNUM? m=MONTH )? {_YEAR} AD", "YR DATE", _christ),
    Form(f"AD {_YEAR}", "YR DATE", _christ),
    Form("the year y=THREE", "YR DATE", _christ),
]
