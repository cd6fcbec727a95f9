"""Seasons, quarters, halves, school terms' years and holidays."""

from __future__ import annotations

from checker.expressions.draft import Draft
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.expressions.tokens import tokenise
from checker.model.expression import Anchor, Stated, TimexType
from rules.expressions.english import words as w
from rules.expressions.english.holidays import HOLIDAYS
from rules.expressions.english.names import is_surname

_BEFORE_VERBAL_FALL = {
    "to",
    "will",
    "would",
    "could",
    "may",
    "might",
    "can",
    "they",
    "prices",
    "not",
    "a",
    "n't",
}


def _date(stated: Stated) -> Draft:
    return Draft(TimexType.DATE, stated, anchor=Anchor.EITHER if stated.year is None else Anchor.NONE)


def _is_year(word: str) -> bool:
    digits = word.lstrip("'’‘`")
    return digits.isdecimal() and (len(digits) == 4 or (len(digits) == 2 and digits != word))


def _season(s: Slots) -> Draft | None:
    word = s.word("s")
    if is_surname(s):
        return None
    if word == "fall" and s.raw("s").istitle() and s.has_name_after():
        return None
    if word in ("fall", "spring") and not s.has("the") and s.before() not in _BEFORE_SEASON:
        return _date(Stated(season=w.SEASONS[word])) if _is_year(s.after()) else None
    if (
        word == "fall"
        and not _is_year(s.after(2))
        and (s.has("the") or s.before() in {"the", "a"})
        and s.after() in ("of", "in", "from")
    ):
        return None
    return _date(Stated(season=w.SEASONS[word]))


_BEFORE_SEASON = {
    "in", "last", "this", "next", "by", "early", "late", "during", "until", "since", "and", "every", "each",
    "mid", "-", "of", "previous", "following", "coming", "past", "through", "that", "or",
}  # fmt: skip


def _any_spring(s: Slots) -> Draft:
    return _date(Stated(season="spring"))


def _quarter(s: Slots) -> Draft | None:
    number = s.meaning("o")
    if s.has("the") and s.modifies_noun():
        return None
    return _date(Stated(quarter=number, fiscal=s.has("fiscal"))) if 1 <= number <= 4 else None


def _final_quarter(s: Slots) -> Draft:
    return _date(Stated(quarter=4, fiscal=s.has("fiscal")))


def _last_quarter(s: Slots) -> Draft | None:
    """The last quarter of a year; alone it is the one before publication."""
    return _final_quarter(s) if s.after() == "of" else None


def _half(s: Slots) -> Draft | None:
    of_a_match = s.raw("o")[:1].isdigit() and s.after() not in _AFTER_HALF
    if of_a_match or s.after() in ("decade", "century"):
        return None
    number = 2 if s.has("last") else s.meaning("o")
    return _date(Stated(half=number)) if 1 <= number <= 2 else None


def _holiday(s: Slots) -> Draft | None:
    name = " ".join(s.text().lower().replace("’", "'").replace("the ", "").split())
    return _date(Stated(holiday=HOLIDAYS[name])) if name in HOLIDAYS else None


def _pattern(name: str) -> str:
    """The pattern of a name's tokens."""
    words = (token for token in tokenise(name).parts if token not in " -")
    return " ".join("'|’" if word == "'" else word for word in words)


_AFTER_HALF = ("of", "last", "this", "next", "results", "profit", "profits", "year")
FORMS = [
    Form("s=SEASON", "SEAS DATE", _season),
    Form("s=spring", "SEAS DATE", _any_spring, register="colloquial"),
    Form("s=spring", "SEAS DATE", _any_spring, register="narrative"),
    Form("the=the s=SEASON", "SEAS DATE", _season),
    Form("the=the? o=ORD quarter", "QTR DATE", _quarter),
    Form("the=the? fiscal=fiscal o=ORD quarter", "QTR DATE", _quarter),
    Form("the=the? o=ORD fiscal=fiscal quarter", "QTR DATE", _quarter),
    Form("the? final|closing quarter", "QTR DATE", _final_quarter),
    Form("the last quarter", "QTR DATE", _last_quarter),
    Form("the? o=ORD half", "HALF DATE", _half),
    Form("the? last=latter half", "HALF DATE", _half),
    Form("the last=last half", "HALF DATE", _half),
    *(Form(_pattern(name), "HOL DAY DATE", _holiday) for name in HOLIDAYS),
    *(Form(f"the {' '.join(name.split())}", "HOL DAY DATE", _holiday) for name in ("christmas", "xmas")),
]  # fmt: skip
