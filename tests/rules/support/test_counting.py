from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import Checker, Document, Moment, Settings, TimeExpression
from checker.model.publication import DateSignal, Signal
from checker.read.published import parse_published_argument
from checker.toolkit import Approx, Quantity, Unit, add_months, day_number, in_month, in_year, on_day
from rules.support.language.numbers import cardinal_value, ordinal_value
from rules.support.lengths.counting import (
    Distance,
    amount_of,
    counts_on,
    describe_ages,
    describe_amount,
    describe_distance,
    distance,
    fits,
    nearest_count,
    shift_of,
    years_of,
)

PUBLISHED = DateSignal(parse_published_argument("2022-06-20"), "2022-06-20", Signal.ARGUMENT)
YEARS = st.integers(min_value=1500, max_value=2200)
DAYS = st.integers(min_value=day_number(1500), max_value=day_number(2200))


def years(number: float, approx: Approx = Approx.EXACT) -> Quantity:
    return Quantity(Unit.YEAR, number, number, approx)


@given(YEARS, st.integers(min_value=1, max_value=300))
def test_the_difference_of_two_calendar_years_always_fits(first: int, apart: int) -> None:
    found = distance(in_year(first), in_year(first + apart))
    assert found is not None
    assert fits(years(apart), found)


@given(DAYS, st.integers(min_value=1, max_value=300))
def test_an_anniversary_fits_its_number(day: int, apart: int) -> None:
    found = distance(on_day(day), on_day(add_months(day, 12 * apart)))
    assert found is not None
    assert fits(years(apart), found)
    assert nearest_count(found, Unit.YEAR) == apart


@given(DAYS, st.integers(min_value=1, max_value=6), st.integers(min_value=1, max_value=6))
def test_few_days_are_counted_exactly(day: int, stated: int, apart: int) -> None:
    found = distance(on_day(day), on_day(day + apart))
    assert found is not None
    assert fits(Quantity(Unit.DAY, stated, stated), found) is (stated == apart)


@pytest.mark.parametrize(
    ("quantity", "first", "last", "right"),
    [
        (years(7), in_month(2020, 1), in_month(2023, 2), False),
        (years(3), in_month(2020, 1), in_month(2023, 2), True),
        (years(70, Approx.LESS), in_month(1952, 2), in_month(2020, 4), True),
        (years(40, Approx.MORE), in_year(1964), in_year(2006), True),
        (years(10, Approx.MORE), in_year(2004), in_year(2006), False),
        (years(100, Approx.ABOUT), in_year(1911), in_year(2020), True),
        (years(100, Approx.ABOUT), in_year(1851), in_year(2020), False),
        (years(50), in_year(1972), in_year(2020), True),
        (years(48), in_year(1972), in_year(2021), True),
        (years(43), in_year(1972), in_year(2021), False),
        (Quantity(Unit.WEEK, 2, 2), on_day(1000), on_day(1014), True),
        (Quantity(Unit.WEEK, 2, 2), on_day(1000), on_day(1021), False),
        (Quantity(Unit.YEAR, None, None, Approx.VAGUE), in_year(1900), in_year(2020), True),
        (Quantity(Unit.HOUR, 3, 3), on_day(1000), on_day(1014), True),
    ],
)
def test_numbers_are_read_with_charity(quantity: Quantity, first, last, right: bool) -> None:  # type: ignore[no-untyped-def]
    found = distance(first, last)
    assert found is not None
    assert fits(quantity, found) is right


@pytest.mark.parametrize(
    ("unit", "number", "approx", "fewest", "most"),
    [
        (Unit.DAY, 6, Approx.EXACT, 6, 6),
        (Unit.DAY, 7, Approx.EXACT, 6, 8),
        (Unit.WEEK, 2, Approx.EXACT, 9, 19),
        (Unit.FORTNIGHT, 1, Approx.EXACT, 3, 25),
        (Unit.MONTH, 3, Approx.EXACT, 62, 121),
        (Unit.MONTH, 20, Approx.EXACT, 579, 639),
        (Unit.QUARTER, 2, Approx.EXACT, 93, 273),
        (Unit.YEAR, 4, Approx.EXACT, 1100, 1822),
        (Unit.YEAR, 24, Approx.EXACT, 8405, 9127),
        (Unit.YEAR, 25, Approx.EXACT, 8675, 9587),  # a round number may be off by more
        (Unit.YEAR, 40, Approx.EXACT, 13880, 15340),
        (Unit.DECADE, 2, Approx.EXACT, 5114, 9496),
        (Unit.CENTURY, 1, Approx.EXACT, 14610, 58438),
        (Unit.DAY, 10, Approx.ABOUT, 8, 12),
        (Unit.WEEK, 10, Approx.ABOUT, 58, 82),
        (Unit.YEAR, 3, Approx.ABOUT, 552, 1639),
        (Unit.YEAR, 12, Approx.ABOUT, 3584, 5182),
        (Unit.DAY, 10, Approx.LESS, 5, 11),
        (Unit.YEAR, 4, Approx.LESS, 731, 1822),
        (Unit.DAY, 10, Approx.MORE, 9, 20),
        (Unit.YEAR, 3, Approx.MORE, 735, 2191),
    ],
)
def test_how_far_a_number_may_be_off(unit: Unit, number: int, approx: Approx, fewest: int, most: int) -> None:
    def fitting(days: int) -> bool:
        return fits(Quantity(unit, number, number, approx), Distance(days, days))

    assert [fitting(fewest - 1), fitting(fewest), fitting(most), fitting(most + 1)] == [
        False,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("least", "most", "unit", "words", "nearest"),
    [
        (0, 0, Unit.DAY, "0 days", None),
        (14, 14, Unit.WEEK, "2 weeks", 2),
        (10, 20, Unit.WEEK, "1 to 3 weeks", 2),
        (400, 700, Unit.YEAR, "1 or 2 years", 2),
        (10, 20, Unit.HOUR, "10 to 20 days", None),
        (-9, -5, Unit.DAY, "5 to 9 days in the other direction", None),
        (-3, 4, Unit.DAY, "0 to 4 days", None),
    ],
)
def test_distances_in_words(least: int, most: int, unit: Unit, words: str, nearest: int | None) -> None:
    assert describe_distance(Distance(least, most), unit) == words
    assert nearest_count(Distance(least, most), unit) == nearest


@pytest.mark.parametrize("known", [Moment(None, 5), Moment(5, None)])
def test_from_or_to_an_open_end_no_days_can_be_counted(known: Moment) -> None:
    assert distance(known, on_day(9)) is None
    assert distance(on_day(1), known) is None
    with pytest.raises(ValueError, match="the moment has no"):
        Distance.between(known, on_day(9))
    with pytest.raises(ValueError, match="the moment has no"):
        years_of(known)


def test_distances_are_told_in_words() -> None:
    found = distance(in_year(2018), in_year(2020))
    assert found is not None
    assert describe_distance(found, Unit.YEAR) == "1 to 3 years"
    backward = distance(on_day(1010), on_day(1009))
    assert backward is not None
    assert describe_distance(backward, Unit.DAY) == "1 day in the other direction"
    assert nearest_count(backward, Unit.DAY) is None


def test_years_of_a_moment() -> None:
    assert list(years_of(in_month(2020, 5))) == [2020]


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("195th", 195),
        ("first", 1),
        ("twelfth", 12),
        ("Fortieth", 40),
        ("seventy-fifth", 75),
        ("25", 25),
        ("health", None),
    ],
)
def test_ordinals(word: str, number: int | None) -> None:
    assert ordinal_value(word) == number


@pytest.mark.parametrize(("word", "number"), [("seven", 7), ("Twenty", 20), ("31", 31), ("terms", None)])
def test_cardinals(word: str, number: int | None) -> None:
    assert cardinal_value(word) == number


def expression(text: str) -> TimeExpression:
    checker = Checker(Settings(published=PUBLISHED, language="en"))
    (found,) = checker.article(Document("x", text, text, "text")).expressions
    return found


@pytest.mark.parametrize(
    ("phrase", "amount", "forward"),
    [
        ("It opened two days later.", Quantity(Unit.DAY, 2, 2), True),
        ("It opened two days ago.", Quantity(Unit.DAY, 2, 2), False),
        ("It opened the next day.", Quantity(Unit.DAY, 1, 1), True),
        ("It opened last year.", Quantity(Unit.YEAR, 1, 1), False),
        ("It opened about ten years ago.", Quantity(Unit.YEAR, 10, 10, Approx.ABOUT), False),
    ],
)
def test_how_far_an_expression_counts(phrase: str, amount: Quantity, forward: bool) -> None:
    assert shift_of(expression(phrase)) == (amount, forward)
    assert counts_on(expression(phrase)) is forward


@pytest.mark.parametrize("phrase", ["It opened this year.", "It opened in 2009.", "It opened two hours ago."])
def test_what_does_not_count_days(phrase: str) -> None:
    assert shift_of(expression(phrase)) is None
    assert not counts_on(expression(phrase))


@pytest.mark.parametrize(
    ("phrase", "amount"),
    [
        ("It lasted three years.", Quantity(Unit.YEAR, 3, 3)),
        ("It lasted three years and four months.", Quantity(Unit.MONTH, 40, 40)),
        ("It lasted one year and one month.", Quantity(Unit.MONTH, 13, 13)),
        ("It opened in 2009.", None),
    ],
)
def test_how_much_a_length_states(phrase: str, amount: Quantity | None) -> None:
    assert amount_of(expression(phrase)) == amount


@pytest.mark.parametrize(
    ("low", "words"), [(1, "1 week"), (2, "2 weeks"), (2.5, "2.5 weeks"), (None, "0 weeks")]
)
def test_amounts_in_words(low: float | None, words: str) -> None:
    assert describe_amount(Quantity(Unit.WEEK, low, low)) == words


@pytest.mark.parametrize(
    ("low", "high", "words"), [(23, 23, "23"), (23, 24, "23 or 24"), (13, 19, "13 to 19")]
)
def test_ages_in_words(low: int, high: int, words: str) -> None:
    assert describe_ages(low, high) == words
