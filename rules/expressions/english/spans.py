"""Durations put together or pointed at: "three hours and 20 minutes", "the past two years", "those days"."""

from __future__ import annotations

from dataclasses import replace

from checker.expressions.draft import Draft
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Approx, Unit
from rules.expressions.english import words as w
from rules.expressions.english.durations import duration
from rules.expressions.english.merging import approximate
from rules.expressions.english.numbers import exactly

_BEFORE_VERB = {
    "to",
    "can",
    "may",
    "will",
    "would",
    "could",
    "might",
    "should",
    "must",
    "not",
    "n't",
    "often",
}
_SIZES = {unit: size for size, unit in enumerate(Unit)}


def two_parts(s: Slots) -> Draft | None:
    """Three hours and 20 minutes."""
    large, small = s.draft("a"), s.draft("b")
    first, second, head, tail = large.stated.quantity, small.stated.quantity, large.value, small.value
    if first is None or second is None or head is None or tail is None or None in (first.low, second.low):
        return None
    if _SIZES[first.unit] <= _SIZES[second.unit]:
        return None
    return replace(large, value=head + tail.removeprefix("PT" if "T" in head else "P"))


def _or_so(s: Slots) -> Draft:
    return approximate(s.draft("d"), "APPROX", Approx.ABOUT)


COMPOUND = [Form("a=DUR ,? and? b=DUR", "DUR", two_parts), Form("d=DUR or so", "DUR", _or_so)]


def _lasting(s: Slots) -> Draft | None:
    """Weeklong, yearlong."""
    return duration(w.UNITS[s.word("w").removesuffix("long")], exactly(1))


def _quarter_century(s: Slots) -> Draft | None:
    return duration(Unit.YEAR, exactly(25))


def _year_ago(s: Slots) -> Draft:
    """The year-earlier nine months."""
    return s.draft("d")


def _definite(s: Slots) -> Draft | None:
    """The two weeks, those three days, the past two months."""
    draft = s.draft("d")
    word = s.word("p")
    if s.text().lower().startswith("last") and s.before() in _BEFORE_VERB:
        return None
    bare = not word and s.word("d") in w.UNIT_PLURALS
    if bare and s.after() in ("before", "after"):
        return None
    if s.text().lower() == "these days" or (not word and s.modifies_noun()):
        return None
    return replace(draft, stated=replace(draft.stated, deictic_word=word)) if word else draft


DETERMINED = [
    Form(
        "the p=past|last|next|previous|first|coming|preceding|following|final|latest d=DUR",
        "DUR DETERMINED",
        _definite,
    ),
    Form("p=past|last|next|coming|first d=DUR", "DUR DETERMINED", _definite),
    Form("the|those|these d=DUR", "DUR DETERMINED", _definite),
    Form("the d=BAREUNITS ahead", "DUR DETERMINED", _definite),
    Form("w=hourlong|daylong|weeklong|monthlong|yearlong|decadelong", "DUR", _lasting),
    Form("a|the? quarter century", "DUR", _quarter_century),
    Form("recent d=BAREUNITS", "DUR DETERMINED", _definite),
    Form("the? year ago|earlier d=DUR", "DUR DETERMINED", _year_ago),
]
