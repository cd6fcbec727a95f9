"""Which of two terms of office follows the other."""

from __future__ import annotations

import pytest

from checker import Moment
from checker.facts import Term
from checker.toolkit import day_number, in_year, on_day
from rules.office.defeats import follows

END = day_number(1981, 1, 20)


def term(
    start: Moment, end: Moment | None = None, role: str = "mayor", office: str = "Mayor", place: str = "Lund"
) -> Term:
    return Term("Ida Moe", office, role, place, start, end)


BEFORE = term(on_day(END - 1000), on_day(END))


@pytest.mark.parametrize(
    ("later", "does"),
    [
        (term(on_day(END)), True),
        (term(on_day(END + 31)), True),
        (term(on_day(END + 32)), False),
        (term(on_day(END - 31)), True),
        (term(on_day(END - 32)), False),
        (term(in_year(1981)), True),
        (term(in_year(1982)), False),
        (term(on_day(END), role="judge"), False),
        (term(on_day(END), place="Moss"), False),
        (term(on_day(END), office="Lord Mayor"), True),
    ],
)
def test_a_term_follows_one_that_ends_about_when_it_begins(later: Term, does: bool) -> None:
    assert follows(later, BEFORE) is does


def test_nobody_follows_whose_end_is_unknown() -> None:
    assert not follows(term(on_day(END)), term(on_day(END - 1000)))


@pytest.mark.parametrize(("office", "does"), [("Clerk", True), ("Mayor", False)])
def test_offices_that_are_told_by_name_alone_must_be_of_one_name(office: str, does: bool) -> None:
    before = term(on_day(END - 1000), on_day(END), "other", "Clerk")
    assert follows(term(on_day(END), None, "other", office), before) is does
