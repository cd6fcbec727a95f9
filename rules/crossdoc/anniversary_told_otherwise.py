"""The rule ``anniversary-told-otherwise``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from checker import Article, Finding, Flagged, Need, Passing, Rule, Severity, Suggestion
from checker.toolkit import ANNIVERSARY, Told, ordinal
from rules.crossdoc.against import first_against
from rules.crossdoc.dates import disagree
from rules.crossdoc.wording import elsewhere, place, quoted, when

_LEAST_NAMES = 2


class AnniversaryToldOtherwise(Rule):
    """An anniversary with one number in the text and another in a source.

    What it flags
    -------------
    "The 50th anniversary of the Kelso Road Bridge" in the text, the 45th of the same bridge in a source of
    that year: counted back, each from its own year, they lead to different beginnings.

    Why it matters
    --------------
    The number is the news of the day.

    Example
    -------
    Text "the 50th anniversary of the Kelso Road Bridge", source of that year "the 45th anniversary".

    Write instead
    -------------
    The right number.

    When it is wrong
    ----------------
    When two things of one name are celebrated. A year on either side passes: parties come early and late. It
    is silent where any source bears out the number of the text.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "anniversary-told-otherwise"
    severity = Severity.WARNING
    needs = frozenset({Need.OTHERS})
    examples = (
        Flagged(
            "In Farrow they drank to the [[50th anniversary of the Kelso Road Bridge]].",
            published="2024-05-03",
            sources=("2 May 2024\n\nIn Farrow it is the 45th anniversary of the Kelso Road Bridge.",),
        ),
        Passing(
            "In Farrow they drank to the 50th anniversary of the Kelso Road Bridge.",
            published="2024-05-03",
            sources=("2 May 2019\n\nIn Farrow it is the 45th anniversary of the Kelso Road Bridge.",),
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """One finding for each number that a source contradicts and none bears out."""
        for here in (told for told in article.others.told if told.kind == ANNIVERSARY):
            same = (there for there in article.others.about(here) if _is_one(here, there))
            for there in first_against(same, partial(disagree, here)):
                yield _finding(here, there)


def _is_one(here: Told, there: Told) -> bool:
    """Whether the same is celebrated: one description holds the other, names and all."""
    one, other = here.names | here.words, there.names | there.words
    held = one.issubset(other) or other.issubset(one)
    return held and len(here.names & there.names) >= _LEAST_NAMES


def _counted(told: Told) -> str:
    where = "" if told.span is not None else f"In {place(told)}: "
    return f"{where}{quoted(told)} counts from {when(told)}."


def _nth(told: Told) -> str:
    return "other" if told.number is None else ordinal(told.number)


def _finding(here: Told, there: Told) -> Finding:
    assert here.span is not None
    one, other = _nth(here), _nth(there)
    return Finding(
        span=here.span,
        message=f"This is the {one} anniversary here, but the {other} in {place(there)}: {quoted(there)}.",
        explanation=(
            _counted(here),
            _counted(there),
            f"Both celebrate {' '.join(sorted(name.title() for name in here.names & there.names))}.",
            "No beginning allows both.",
        ),
        suggestions=(Suggestion(f"Write {one} or {other}, whichever is right."),),
        certainty=0.8,
        elsewhere=(elsewhere(there, f"the {other} here"),),
    )
