"""Statements to bounds: nothing that the words allow is excluded, and what they exclude is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model.bound import ORIGIN, Bound
from checker.model.calendar import add_months, day_number
from checker.model.expression import Approx, Quantity, Unit
from checker.model.moment import Grain, Moment, between, in_month, in_year, on_day
from checker.model.wording import whole_years
from checker.timeline import bounds as b
from checker.timeline.bounds import Interval, Statement
from checker.timeline.lengths import DayRange, age_in_days, elapsed_days
from checker.timeline.network import Network

SAID = Statement("it is said", source="claim")
DAYS = st.integers(day_number(1800), day_number(2200))
TALKS, SUMMIT = Interval("talks-", "talks+"), Interval("summit-", "summit+")


def fits(*groups: tuple[Bound, ...]) -> bool:
    """Whether the bounds can all be true."""
    return Network(bound for group in groups for bound in group).is_consistent


def day(point: str, number: int) -> tuple[Bound, ...]:
    """The point is on the day."""
    return b.at(point, on_day(number), Statement("date", source=f"{point} {number}"))


CASES = {
    "inside the month": (b.at("p", in_month(2008, 5), SAID), {"p": (2008, 5, 14)}, True),
    "outside the month": (b.at("p", in_month(2008, 5), SAID), {"p": (2008, 6, 1)}, False),
    "open end": (b.at("p", between(day_number(2008), None, Grain.DAY), SAID), {"p": (2030, 1, 1)}, True),
    "open start": (b.at("p", between(None, day_number(2008), Grain.DAY), SAID), {"p": (2030, 1, 1)}, False),
    "before": (b.before("p", "q", SAID), {"p": (2008, 5, 14), "q": (2008, 5, 15)}, True),
    "not before": (b.before("p", "q", SAID), {"p": (2008, 5, 14), "q": (2008, 5, 14)}, False),
    "hours before": (b.before("p", "q", SAID, gap=0), {"p": (2008, 5, 14), "q": (2008, 5, 14)}, True),
    "same day": (b.same("p", "q", SAID), {"p": (2008, 5, 14), "q": (2008, 5, 14)}, True),
    "another day": (b.same("p", "q", SAID), {"p": (2008, 5, 14), "q": (2008, 5, 13)}, False),
    "nearly the same": (b.same("p", "q", SAID, slack=1), {"p": (2008, 5, 14), "q": (2008, 5, 13)}, True),
    "56 on the eve": (b.aged("p", "q", 56, SAID), {"p": (1952, 5, 14), "q": (2009, 5, 13)}, True),
    "56 long past": (b.aged("p", "q", 56, SAID), {"p": (1952, 5, 14), "q": (2009, 5, 16)}, False),
}


@pytest.mark.parametrize(("said", "dates", "expected"), CASES.values(), ids=CASES)
def test_statement_against_dates(
    said: tuple[Bound, ...], dates: dict[str, tuple[int, int, int]], expected: bool
) -> None:
    assert fits(said, *(day(point, day_number(*date)) for point, date in dates.items())) is expected


def test_bounds_carry_what_was_said() -> None:
    assert {(x.says, x.source) for x in b.at("p", in_year(2008), SAID)} == {("it is said", "claim")}


@pytest.mark.parametrize(
    ("inner", "expected"), [((11, 12), True), ((10, 14), True), ((9, 12), False), ((12, 15), False)]
)
def test_contains(inner: tuple[int, int], expected: bool) -> None:
    dated = [day("talks-", 10), day("talks+", 14), day("summit-", inner[0]), day("summit+", inner[1])]
    assert fits(b.contains(TALKS, SUMMIT, SAID), *dated) is expected


def test_nothing_ends_before_it_begins() -> None:
    assert fits(b.ordered(TALKS), day("talks-", 10), day("talks+", 10))
    assert not fits(b.ordered(TALKS), day("talks-", 10), day("talks+", 9))


@pytest.mark.parametrize(("last", "expected"), [(11, False), (12, True), (13, True), (14, False)])
def test_three_days_may_or_may_not_count_the_first(last: int, expected: bool) -> None:
    lasted = b.lasting(TALKS, elapsed_days(Quantity(Unit.DAY, 3, 3)), SAID)
    assert fits(lasted, day("talks-", 10), day("talks+", last)) is expected


@pytest.mark.parametrize(("apart", "expected"), [(0, True), (1, True), (2, False)])
def test_one_day_may_be_over_on_the_day_on_which_it_begins(apart: int, expected: bool) -> None:
    lasted = b.lasting(TALKS, DayRange(0, 1), SAID)
    assert fits(lasted, day("talks-", 10), day("talks+", 10 + apart)) is expected


@pytest.mark.parametrize(
    ("interval", "count", "seen"),
    [
        (in_month(2008, 5), 40, (day_number(1967, 5, 2), day_number(1968, 5, 31))),
        (between(None, day_number(2008, 5, 31), Grain.DAY), 40, (None, day_number(1968, 5, 31))),
        (between(day_number(2008, 5, 1), None, Grain.DAY), 40, (day_number(1967, 5, 2), None)),
    ],
)
def test_birth_by_age_is_as_wide_as_the_time_of_that_age(
    interval: Moment, count: int, seen: tuple[int | None, int | None]
) -> None:
    found = {x.earlier: x.days for x in b.born_by_age("p", interval, count, SAID)}
    assert (None if "p" not in found else -found["p"], found.get(ORIGIN)) == seen


AMOUNTS = {
    "three days": (Quantity(Unit.DAY, 3, 3), DayRange(3, 3)),
    "two or three days": (Quantity(Unit.DAY, 2, 3), DayRange(2, 3)),
    "six hours": (Quantity(Unit.HOUR, 6, 6), DayRange(0, 2)),
    "two weeks": (Quantity(Unit.WEEK, 2, 2), DayRange(8, 20)),
    "two days in seconds": (Quantity(Unit.SECOND, 172_800, 172_800), DayRange(1, 3)),
    "two days in minutes": (Quantity(Unit.MINUTE, 2_880, 2_880), DayRange(1, 3)),
    "two days in hours": (Quantity(Unit.HOUR, 48, 48), DayRange(1, 3)),
    "two weekends": (Quantity(Unit.WEEKEND, 2, 2), DayRange(8, 20)),
    "two fortnights": (Quantity(Unit.FORTNIGHT, 2, 2), DayRange(22, 34)),
    "twelve months": (Quantity(Unit.MONTH, 12, 12), DayRange(335, 396)),
    "four quarters": (Quantity(Unit.QUARTER, 4, 4), DayRange(274, 457)),
    "four seasons": (Quantity(Unit.SEASON, 4, 4), DayRange(274, 457)),
    "two halves": (Quantity(Unit.HALF, 2, 2), DayRange(182, 549)),
    "four years": (Quantity(Unit.YEAR, 4, 4), DayRange(1_095, 1_826)),
    "four decades": (Quantity(Unit.DECADE, 4, 4), DayRange(12_784, 16_435)),
    "four centuries": (Quantity(Unit.CENTURY, 4, 4), DayRange(127_847, 164_347)),
    "two millennia": (Quantity(Unit.MILLENNIUM, 2, 2), DayRange(547_985, 912_985)),
    "less than a day": (Quantity(Unit.DAY, 0, 0), DayRange(0, 0)),
    "about ten days": (Quantity(Unit.DAY, 10, 10, Approx.ABOUT), DayRange(8, 12)),
    "nearly ten days": (Quantity(Unit.DAY, 10, 10, Approx.LESS), DayRange(0, 10)),
    "over ten days": (Quantity(Unit.DAY, 10, 10, Approx.MORE), DayRange(10, None)),
    "several weeks": (Quantity(Unit.WEEK, None, None, Approx.VAGUE), DayRange(0, None)),
}


@pytest.mark.parametrize(("quantity", "expected"), AMOUNTS.values(), ids=AMOUNTS)
def test_amounts_in_days(quantity: Quantity, expected: DayRange) -> None:
    assert elapsed_days(quantity) == expected


@given(DAYS, DAYS)
def test_years_apart_allow_every_pair_of_days_of_the_two_years(one: int, other: int) -> None:
    earlier, later = sorted((one, other))
    years = in_year_of(later) - in_year_of(earlier)
    low, high = elapsed_days(Quantity(Unit.YEAR, years, years))
    assert low <= later - earlier <= (high or 0)


def in_year_of(number: int) -> int:
    """The calendar year of a day."""
    return whole_years(day_number(1), number) + 1


@given(DAYS, st.integers(0, 240))
def test_months_apart_allow_the_same_day_of_the_other_month(number: int, months: int) -> None:
    low, high = elapsed_days(Quantity(Unit.MONTH, months, months))
    assert low <= add_months(number, months) - number <= (high or 0)


@given(DAYS, DAYS)
def test_an_age_allows_every_day_on_which_somebody_has_it(one: int, other: int) -> None:
    born, when = sorted((one, other))
    low, high = age_in_days(whole_years(born, when))
    assert low <= when - born <= (high or 0)


@pytest.mark.parametrize(
    ("years", "expected"), [(0, DayRange(0, 366)), (1, DayRange(364, 731)), (56, DayRange(20_452, 20_819))]
)
def test_an_age_in_days(years: int, expected: DayRange) -> None:
    assert age_in_days(years) == expected


@given(DAYS, DAYS)
def test_birth_by_age_holds_exactly_on_the_days_that_give_that_age(one: int, other: int) -> None:
    born, when = sorted((one, other))
    age = whole_years(born, when)
    assert fits(b.born_by_age("p", on_day(when), age, SAID), day("p", born))
    assert not fits(b.born_by_age("p", on_day(when), age + 1, SAID), day("p", born))
    assert age == 0 or not fits(b.born_by_age("p", on_day(when), age - 1, SAID), day("p", born))
    assert ORIGIN in {x.earlier for x in b.born_by_age("p", on_day(when), age, SAID)}
