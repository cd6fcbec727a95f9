"""Vague references to past, present and future: "now", "recently", "the future"."""

from __future__ import annotations

from checker.expressions.draft import Draft
from checker.expressions.forms import Build, Form
from checker.expressions.nodes import Slots
from checker.model.expression import Anchor, Stated, TimexType
from rules.expressions.english import words as w


def _reference(value: str) -> Build:
    def build(s: Slots) -> Draft:
        return Draft(
            TimexType.DATE, Stated(deictic_word=s.text().lower()), value=value, anchor=Anchor.PUBLICATION
        )

    return build


_OWNERS = {"my", "your", "his", "her", "our", "their", "its", "whose", "a"}
_UNITS_AFTER_PAST = {*w.ALL_UNITS, *w.WEEKDAYS, *w.SMALL, *w.SEASONS}
PAST = _reference("PAST_REF")
PRESENT = _reference("PRESENT_REF")
FUTURE = _reference("FUTURE_REF")


def _now(s: Slots) -> Draft | None:
    """ "Now, he said, ..." only leads on to another thought."""
    return None if s.text()[:1].isupper() and s.after() == "," else PRESENT(s)


def _lately(s: Slots) -> Draft | None:
    """Most recently last May: the date itself says when."""
    return None if s.after() in ("last", "this") else PAST(s)


def _somebodys_past(s: Slots) -> Draft | None:
    """My past, a colourful past: a noun, if nothing follows that it could lead to or modify."""
    owned = s.before() in _OWNERS or (s.before(2) in _OWNERS and not s.after()[:1].isalnum())
    return PAST(s) if owned and s.after() not in _UNITS_AFTER_PAST else None


def _the_past(s: Slots) -> Draft | None:
    """But "the past three" counts something."""
    return None if s.after() in w.SMALL or s.after()[:1].isdigit() else PAST(s)


def _at_night(s: Slots) -> Draft:
    value = "XXXX-XX-XXT" + ("NI" if s.word("part") == "night" else "DT")
    return Draft(TimexType.TIME, Stated(part_of_day=s.word("part")), value=value)


def _span(s: Slots) -> Draft:
    return Draft(TimexType.DURATION, value="PXX")


FORMS = [
    Form("now", "REF", _now, register="news"),
    Form("now", "REF", PRESENT, register="narrative"),
    Form("now", "REF", PRESENT, register="colloquial"),
    Form("currently|nowadays|presently", "REF", PRESENT),
    Form("right now", "REF", PRESENT),
    Form("these days", "REF", PRESENT),
    Form("the present", "REF", PRESENT),
    Form("current", "REF", PRESENT, register="news"),
    Form("current", "REF", PRESENT, register="narrative"),
    Form("recently", "REF", PAST),
    Form("formerly", "REF", PAST, register="narrative"),
    Form("more|most recently", "REF", _lately),
    Form("recent", "REF", PAST),
    Form("the recent? past", "REF", _the_past),
    Form("past", "REF", _somebodys_past, register="colloquial"),
    Form("former", "REF", PAST, register="narrative"),
    Form("the near|foreseeable|immediate|distant? future", "REF", FUTURE),
    Form("future", "REF", FUTURE, register="narrative"),
    Form("future", "REF", FUTURE, register="colloquial"),
    Form("near future", "REF", FUTURE),
    Form("very soon", "REF", FUTURE),
    Form("the near|short term", "REF", FUTURE),
    Form("part=night|daytime", "REF", _at_night, register="narrative"),
    Form("the other day|night|week", "REF", PAST),
    Form("a while", "DURNODE", _span),
    Form("future BAREUNITS", "REF", FUTURE),
]
WORDS = [
    "now", "currently", "nowadays", "presently", "present", "current", "recently", "previously", "formerly",
    "recent", "past", "former", "future", "soon", "while", "near", "short", "night", "daytime",
    "period", "time",
    "latest",
]  # fmt: skip
