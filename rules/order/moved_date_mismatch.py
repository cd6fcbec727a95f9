"""The rule moved-date-mismatch."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity, Suggestion
from rules.support.dates.best_reading import describe_time
from rules.support.dates.day_order import all_ordered, pairs
from rules.support.events.moved_dates import MovedDate, moved_dates


class MovedDateMismatch(Rule):
    """What it flags
    -------------
    Something put off to a date before the one first planned, or brought forward to a later one.

    Why it matters
    --------------
    The two dates were exchanged, or one of them is wrong; readers note down the new one.

    Example
    -------
    "The concert set for 14 July has been pushed back to 2 July."

    Write instead
    -------------
    "The concert set for 14 July has been pushed back to 2 August."

    When it is wrong
    ----------------
    When the dates belong to two plans. Only one old and one new date, in one sentence or with the new one in
    the next, are compared.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "moved-date-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES})
    examples = (
        Flagged("The concert set for [[14 July has been pushed back to 2 July]].", published="2023-06-30"),
        Flagged(
            "Planned for [[8 May, the fair is put back by the virus. The new date is 24 April]].",
            published="2021-04-15",
        ),
        Flagged(
            "Originally planned for [[10 September, the fête has been brought forward to 17 September]].",
            published="2016-08-19",
        ),
        Passing("The concert set for 14 July has been pushed back to 2 August.", published="2023-06-30"),
        Passing("The match set for 20 December is postponed until 3 January.", published="2023-12-10"),
        Passing("Planned for 17 May, the fair is brought forward to 10 May.", published="2016-04-19"),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every plan that the dates move the other way."""
        for moved in moved_dates(article):
            if _is_wrong(moved):
                yield _finding(moved)


def _is_wrong(moved: MovedDate) -> bool:
    early, late = (moved.new, moved.old) if moved.later else (moved.old, moved.new)
    close = None in (moved.old.stated.year, moved.new.stated.year)
    return all_ordered(pairs(early.moments, late.moments, close=close))


def _finding(moved: MovedDate) -> Finding:
    way, side = ("put off", "earlier") if moved.later else ("brought forward", "later")
    old, new = describe_time(moved.old), describe_time(moved.new)
    return Finding(
        span=moved.span,
        message=f"What is {way} cannot move from {moved.old.text} to {moved.new.text}, which is {side}.",
        explanation=(
            f'"{moved.old.text}" ({old}) is the date first planned.',
            f'"{moved.new.text}" ({new}) is the new one, and {side}.',
        ),
        related=(Related(moved.old.span, "first planned"), Related(moved.new.span, "the new date")),
        suggestions=(Suggestion("Exchange the two dates, or correct one of them."),),
        certainty=0.85,
    )
