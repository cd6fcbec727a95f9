"""A conflict in words."""

from __future__ import annotations

from checker.model.bound import ORIGIN, Bound
from checker.model.calendar import day_number
from checker.model.span import Span
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


def test_a_point_without_a_name_is_this() -> None:
    *_, last = explain(dated())
    assert last.startswith("Taken together, this was on 13 March 2021 at the latest")


def test_one_date_against_another_is_told_by_the_calendar() -> None:
    on_two_days = conflict_of(
        [Bound(ORIGIN, "vote", 3, "By the 3rd."), Bound("vote", ORIGIN, -5, "Not yet.")]
    )
    *_, last = explain(on_two_days, {"vote": "the vote"})
    assert last.endswith("they miss each other by 2 days.")
    assert "the vote was on" in last


def test_a_bound_of_the_calendar_on_itself_has_no_two_days() -> None:
    *_, last = explain(conflict_of([Bound(ORIGIN, ORIGIN, -2, "Day 0 is two days before itself.")]))
    assert last == "Taken together, this would have to come at least 2 days before itself."


def test_a_circle_without_the_calendar_is_told_from_what_stands_first_in_the_text() -> None:
    unplaced = Bound("a", "b", 0, "It holds by itself.")
    late, early = Bound("b", "c", 0, "late", (Span(9, 12),)), Bound("c", "a", -1, "early", (Span(3, 5),))
    assert conflict_of([unplaced, late, early]).bounds == (early, unplaced, late)
