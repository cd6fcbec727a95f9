"""A conflict in words."""

from __future__ import annotations

from checker.model.bound import ORIGIN, Bound
from checker.model.calendar import day_number
from checker.timeline.conflict import Conflict, conflict_of
from checker.timeline.explain import explain


def dated() -> Conflict:
    """Talks by 10 March, a vote three days later at most, yet the vote on 15 March at the earliest."""
    return conflict_of(
        [
            Bound("talks", "vote", 3, "The vote came three days after the talks."),
            Bound("vote", ORIGIN, -day_number(2021, 3, 15), "The vote was on 15 March 2021."),
            Bound(ORIGIN, "talks", day_number(2021, 3, 10), "The talks were on 10 March 2021."),
        ]
    )


def test_dates_end_in_the_two_days_that_miss_each_other() -> None:
    assert explain(dated(), {"vote": "the vote"}) == (
        "The talks were on 10 March 2021.",
        "The vote came three days after the talks.",
        "The vote was on 15 March 2021.",
        "Taken together, the vote was on 13 March 2021 at the latest and on 15 March 2021 at the earliest: "
        "they miss each other by 2 days.",
    )


def test_order_alone_ends_in_something_before_itself() -> None:
    circle = conflict_of([Bound("a", "b", -1, "B is before A."), Bound("b", "a", 0, "A is not after B.")])
    *_, last = explain(circle, {"a": "the vote", "b": "the talks"})
    assert last == "Taken together, the vote would have to come at least 1 day before itself."


def test_a_statement_that_gives_two_bounds_is_told_once() -> None:
    says = "The vote was on the day of the talks."
    circle = conflict_of([Bound("a", "b", -1, says), Bound("b", "a", 0, says)])
    assert explain(circle)[:-1] == (says,)
