"""Ages: "56-year-old", "52 years old", "25 years of age"."""

from __future__ import annotations

from dataclasses import replace

from checker.expressions.draft import Draft
from checker.expressions.forms import Build, Form
from checker.expressions.nodes import Slots
from rules.expressions.english.durations import between, counted, single

_BEFORE_STATED_AGE = {
    "is", "was", "were", "are", "am", "be", "been", "being", "'s", "’s", "'m", "’m", "turned", "turns",
    "only", "just", "than", "least", "about", "nearly", "almost", "over", "under", "at", "when", "not", "now",
}  # fmt: skip


def _aged(build: Build) -> Build:
    """An age; one that only describes a noun is not a statement about time."""

    def aged(s: Slots) -> Draft | None:
        draft: Draft | None = build(s)
        if draft is None:
            return None
        describes = "-" in s.text() or not (s.has("full") or s.before() in _BEFORE_STATED_AGE)
        return replace(draft, stated=replace(draft.stated, age=True, attributive=describes))

    return aged


FORMS = [
    Form("low=NUM to|or|- high=NUM u=UNIT|UNITS old", "DUR AGE", _aged(between)),
    Form("n=NUM u=UNIT|UNITS old|olds", "DUR AGE", _aged(counted)),
    Form("a u=UNIT old", "DUR AGE", _aged(single)),
    Form("n=NUM u=UNIT|UNITS of full=age", "DUR AGE", _aged(counted)),
]
