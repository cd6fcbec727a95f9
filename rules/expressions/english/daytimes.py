"""Parts of a day that context names: "this morning", "last night", "that evening", "by mid-afternoon"."""

from __future__ import annotations

from checker.expressions.draft import Draft
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Anchor, Unit
from rules.expressions.english import words as w
from rules.expressions.english.relative import DAY_WORDS, SHIFTS, shifted

_REPORTED = {"morning", "afternoon", "evening", "noon", "midday", "midnight"}
_INTO_PART = {
    "in", "by", "at", "during", "until", "since", "before", "from", "around", "after", "about",
    "through", "throughout",
}  # fmt: skip


def _part(s: Slots) -> Draft:
    """This morning, last night, that evening, the next morning."""
    word = s.word("p")
    anaphoric = word in ("that", "following", "next", "same", "previous")
    return shifted(
        Unit.DAY, SHIFTS[word], Anchor.NARRATIVE if anaphoric else Anchor.PUBLICATION, word,
        part_of_day=w.PARTS_OF_DAY[s.word("part")],
    )  # fmt: skip


def _part_of_report(s: Slots) -> Draft | None:
    """In the morning, by mid-afternoon: of the day reported."""
    part = s.raw("part")
    of_a_day = s.after() in ("of", "hours", *DAY_WORDS, *w.WEEKDAYS)
    to_noon = s.before() in ("and", "to") and s.before(2) in w.AM_PM
    of_a_clock = s.before(2)[:1].isdigit() or s.before(2) in (*w.SMALL, *w.AM_PM, "clock")
    if to_noon and part in ("noon", "midday", "midnight"):
        of_a_clock = False
    elif s.before() not in _INTO_PART:
        return None
    if part not in _REPORTED or of_a_day or of_a_clock:
        return None
    return shifted(Unit.DAY, 0, Anchor.NARRATIVE, "the", part_of_day=w.PARTS_OF_DAY[part])


FORMS = [
    Form("p=this|last part=PART", "DAYPARTREF TIMEOFDAY DATE", _part),
    Form("p=that part=PART", "DAYPARTREF TIMEOFDAY DATE", _part),
    Form("the p=following|next|same|previous part=PART", "DAYPARTREF TIMEOFDAY DATE", _part),
    Form("the|mid|early|late part=PART", "DAYPARTREF TIMEOFDAY DATE", _part_of_report, register="news"),
    Form("the early|late part=PART", "DAYPARTREF TIMEOFDAY DATE", _part_of_report, register="news"),
    Form("part=noon|midday|midnight", "DAYPARTREF TIMEOFDAY DATE", _part_of_report, register="news"),
]
