"""Expressions that count from the publication date or from the date last spoken of."""

from __future__ import annotations

from dataclasses import replace

from checker.expressions.draft import Direction, Draft
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Anchor, Approx, Quantity, Stated, TimexType, Unit
from rules.expressions.english import counted_days
from rules.expressions.english import words as w
from rules.expressions.english.comparisons import is_compared
from rules.expressions.english.durations import SUBDAY, unit_of
from rules.expressions.english.names import is_paper, is_title

DAY_WORDS = {
    "yesterday": -1, "today": 0, "tomorrow": 1, "tonight": 0, "tdy": 0, "2day": 0, "tmr": 1,
    "tmrw": 1, "tmw": 1,
    "tomo": 1, "trmw": 1, "2moro": 1, "tomolo": 1, "ytd": -1, "tonite": 0, "tomorow": 1, "tommorow": 1,
    "tommorrow": 1, "2morrow": 1, "2mrw": 1, "2mro": 1, "tmrrw": 1, "tomoz": 1, "2moz": 1, "tmoro": 1,
    "yday": -1, "ystrday": -1, "yest": -1, "2nite": 0, "2night": 0, "tnite": 0, "tonyt": 0,
}  # fmt: skip
_NIGHTS = {"tonight", "tonite", "2nite", "2night", "tnite", "tonyt"}
SHIFTS = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "this": 0, "current": 0, "same": 0,
    "dis": 0, "that": 0, "next": 1, "coming": 1, "following": 1, "ensuing": 1, "upcoming": 1, "nxt": 1,
    "lst": -1, "subsequent": 1, "present": 0,
}  # fmt: skip
_HALVES_OF_WORDS = {
    "final",
    "finals",
    "finalist",
    "finalists",
    "back",
    "backs",
    "mile",
    "miles",
}  # quarter-final
_REPORTING = {"said", "says", "say", "think", "thinks", "thought", "know", "knows", "knew", "shows", "so"}
_DIRECTIONS = {-1: Direction.LAST, 0: Direction.THIS, 1: Direction.NEXT}


def shifted(unit: Unit, count: int, anchor: Anchor, word: str, **stated: object) -> Draft:
    """So many units from the anchor."""
    values = Stated(shift=count, shift_unit=unit, deictic_word=word, **stated)  # type: ignore[arg-type]
    timed = unit in SUBDAY or values.part_of_day is not None
    return Draft(TimexType.TIME if timed else TimexType.DATE, values, anchor=anchor)


def _day(s: Slots) -> Draft | None:
    word = s.word("day")
    if is_paper(s):
        return None
    part = "night" if word in _NIGHTS else None
    return shifted(Unit.DAY, DAY_WORDS[word], Anchor.PUBLICATION, word, part_of_day=part)


def _counts_in_larger(s: Slots) -> bool:
    """The last weekend of May, the last week in June: not the last before publication."""
    if s.word("p") != "last":
        return False
    return s.after() == "of" or (s.after() == "in" and s.after(2).rstrip(".") in w.MONTHS)


def _deictic_unit(s: Slots) -> Draft | None:
    word = s.word("p")
    if unit_of(s.word("u")) in SUBDAY or _counts_in_larger(s) or is_title(s, "u"):
        return None
    if s.after() == "-" and s.after(2) in _HALVES_OF_WORDS:
        return None
    compared = word == "last" and s.word("u") == "year" and is_compared(s)
    quantity = {"quantity": Quantity(Unit.YEAR, 1, 1)} if compared else {}
    return shifted(unit_of(s.word("u")), SHIFTS[word], Anchor.PUBLICATION, word, **quantity)


def _anaphoric_unit(s: Slots) -> Draft | None:
    word = s.word("p")
    if unit_of(s.word("u")) in SUBDAY:
        return None
    return shifted(unit_of(s.word("u")), SHIFTS[word], Anchor.NARRATIVE, word)


def _directed(s: Slots) -> Draft | None:
    """Last March, this Friday, next spring."""
    draft, word = s.draft("d"), s.word("p")
    if s.text().lower().startswith("that") and (s.before() in _REPORTING or s.before().endswith("ed")):
        return None
    if draft.stated.year is not None:
        return replace(draft, stated=replace(draft.stated, deictic_word=word)) if word != "last" else None
    anaphoric = word in ("previous", "following", "that", "same", "preceding")
    return replace(
        draft, direction=_DIRECTIONS[SHIFTS[word]], stated=replace(draft.stated, deictic_word=word),
        anchor=Anchor.NARRATIVE if anaphoric else Anchor.PUBLICATION,
    )  # fmt: skip


def counted(draft: Draft, sign: int, anchor: Anchor, word: str) -> Draft | None:
    """So long ago, earlier or later; a vague number leaves only the direction."""
    quantity = draft.stated.quantity
    if quantity is None or draft.stated.age:
        return None
    stated = replace(draft.stated, deictic_word=word)
    if quantity.low is None or quantity.low != quantity.high or quantity.low > 100_000:
        value = "PAST_REF" if sign < 0 else "FUTURE_REF"
        return Draft(TimexType.DATE, stated, value=value, anchor=anchor, mod=draft.mod)
    count = round(sign * quantity.low)
    stated = replace(stated, shift=count, shift_unit=quantity.unit)
    mod = draft.mod or ("APPROX" if quantity.approx is Approx.ABOUT else None)
    timed = quantity.unit in SUBDAY
    return Draft(TimexType.TIME if timed else TimexType.DATE, stated, mod=mod, anchor=anchor)


def _ago(s: Slots) -> Draft | None:
    return counted(s.meaning("n"), -1, Anchor.PUBLICATION, "ago")


def _joins_clause(s: Slots) -> bool:
    """Two days before the vote: the duration stands alone, and the clause says what it is counted from."""
    return s.word("p") in ("before", "after", "prior") and (
        s.after()[:1].isalnum() or s.after() in ("'", '"')
    )


def _earlier(s: Slots) -> Draft | None:
    if _joins_clause(s):
        return None
    return counted(s.meaning("n"), -1, Anchor.NARRATIVE, s.word("p"))


def _later(s: Slots) -> Draft | None:
    if _joins_clause(s):
        return None
    return counted(s.meaning("n"), 1, Anchor.NARRATIVE, s.word("p"))


def _from_now(s: Slots) -> Draft | None:
    return counted(s.meaning("n"), 1, Anchor.PUBLICATION, "from now")


def _year_earlier(s: Slots) -> Draft:
    word = s.word("p")
    anchor = Anchor.PUBLICATION if word == "ago" else Anchor.EITHER
    return shifted(Unit.YEAR, -1, anchor, word, quantity=Quantity(Unit.YEAR, 1, 1))


def _day_after(s: Slots) -> Draft | None:
    """The day before; but "the day before the vote" is counted from the vote."""
    word, following = s.word("before") or s.word("after"), s.after()
    leads_on = following[:1].isalnum() and following not in DAY_WORDS
    if "-" in s.text() or (leads_on and word in ("before", "after")):
        return None
    return shifted(unit_of(s.word("u")), -1 if s.has("before") else 1, Anchor.NARRATIVE, word)


def _after_next(s: Slots) -> Draft | None:
    """The week after next, the year before last."""
    if s.after() in (*w.WEEKDAYS, *w.ALL_UNITS, *w.MONTHS, *w.SEASONS):
        return None
    count = -2 if s.has("last") else 2
    return shifted(unit_of(s.word("u")), count, Anchor.PUBLICATION, s.word("last") or "next")


_DEICTIC = "last|past|this|next|coming|nxt|lst"
_WHICH = "last|next|previous|following|preceding|coming|same"
_ANAPHORIC = "previous|preceding|prior|following|ensuing|next|same|subsequent"
FORMS = [
    Form(f"day={'|'.join(DAY_WORDS)}", "DAYREF DAY DATE", _day),
    Form(f"p={_DEICTIC} u=UNIT", "REL DATE", _deictic_unit),
    Form("the p=last|past|coming|upcoming u=UNIT", "REL DATE", _deictic_unit),
    Form("this p=past|coming u=UNIT", "REL DATE", _deictic_unit),
    Form("the p=current|present u=UNIT", "REL DATE", _deictic_unit),
    Form("the p=next u=UNIT", "REL DATE DAYREL", _anaphoric_unit),
    Form(f"the p={_ANAPHORIC} u=UNIT", "REL DATE DAYREL", _anaphoric_unit),
    Form("the very p=next|same u=UNIT", "REL DATE DAYREL", _anaphoric_unit),
    Form("that p=same u=UNIT", "REL DATE DAYREL", _anaphoric_unit),
    Form("p=that u=UNIT", "REL DATE DAYREL", _anaphoric_unit),
    Form("p=last|this|next|coming|nxt d=WD|MON|SEAS|HOL|MD|FULL|MONTHYEAR", "DIRECTED DAY DATE", _directed),
    Form("this p=past|coming d=WD|MON|SEAS|HOL|MD", "DIRECTED DAY DATE", _directed),
    Form(f"the p={_WHICH} d=WD|MON|SEAS|HOL", "DIRECTED DAY DATE", _directed),
    Form("p=that d=WD|MON|SEAS", "DIRECTED DAY DATE", _directed),
    Form("n=DUR ago", "REL DATE", _ago),
    Form("n=DUR or so ago", "REL DATE", _ago),
    Form("n=DUR p=earlier|before|previously|prior", "REL DATE", _earlier),
    Form("n=DUR p=later|afterward|afterwards|after|hence", "REL DATE", _later),
    Form("n=DUR from now", "REL DATE", _from_now),
    *counted_days.TOLD_FROM_TODAY,
    Form("the u=UNIT before=before|previous|earlier", "REL DATE DAYREL", _day_after),
    Form("the u=UNIT after=after|following|later", "REL DATE DAYREL", _day_after),
    Form("the u=UNIT before last=last", "REL DATE", _after_next),
    Form("the u=UNIT after next", "REL DATE", _after_next),
    Form("year p=ago|earlier", "REL DATE YEAREARLIER", _year_earlier),
]  # fmt: skip
