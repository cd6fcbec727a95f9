"""Single parts of a written date put right, and when they are left alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker import Document, Edit, TimeExpression
from checker.engine import Checker, Settings
from rules.support.dates.date_edits import date_part, day_edit, month_edit, weekday_edit, year_edit
from rules.support.dates.repairs import number_word, other_number, other_year

CHECKER = Checker(Settings(select=frozenset({"weekday-mismatch"}), language="en"))


def expression(text: str) -> TimeExpression:
    (found,) = CHECKER.article(Document(text, text, text, "text")).expressions
    return found


def edited(text: str, edits: tuple[Edit, ...]) -> str:
    for edit in sorted(edits, reverse=True, key=lambda each: each.span):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


def result(text: str, make: Callable[[TimeExpression], Edit | None]) -> str | None:
    edit = make(expression(text))
    return None if edit is None else edited(text, (edit,))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It met on Monday, 9 November 2021.", "It met on Sunday, 9 November 2021."),
        ("It met on Mon., 9 November 2021.", "It met on Sun., 9 November 2021."),
        ("It met on Tues 9 November 2021.", "It met on Sun 9 November 2021."),
        ("It met on 9 November 2021.", None),
    ],
)
def test_weekday(text: str, expected: str | None) -> None:
    assert result(text, lambda e: weekday_edit(e, 6)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It met on 9 November 2021.", "It met on 22 November 2021."),
        ("It met on November 9th, 2021.", "It met on November 22nd, 2021."),
        ("It met at 9:09 p.m. on 9 November 2021.", "It met at 9:09 p.m. on 22 November 2021."),
        ("It met at 9 p.m. on 9 November 2021.", None),
        ("It met on 9/11/2021.", None),
        ("It met on 2021-11-09.", None),
        ("It met on 9.11.2021.", None),
        ("It met in November 2021.", None),
    ],
)
def test_day(text: str, expected: str | None) -> None:
    assert result(text, lambda e: day_edit(e, 22)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It met on Monday, 9 November 2021.", "It met on Monday, 9 August 2021."),
        ("It met on Monday, Nov. 9, 2021.", "It met on Monday, August 9, 2021."),
        ("It met on Monday, 9/11/2021.", None),
        ("It met on 9 November 2021.", None),
    ],
)
def test_month(text: str, expected: str | None) -> None:
    assert result(text, lambda e: month_edit(e, 8)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It met on 9 November 2021.", "It met on 9 November 1999."),
        ("It met on 9/11/2021.", "It met on 9/11/1999."),
        ("It met on 9 November and left.", "It met on 9 November 1999 and left."),
        ("It met on the 9th of November and left.", "It met on the 9th of November 1999 and left."),
        ("It met on November 9 and left.", "It met on November 9, 1999 and left."),
        ("It met on Nov. 9th and left.", "It met on Nov. 9th, 1999 and left."),
        ("It met at 8 p.m. on November 9 and left.", "It met at 8 p.m. on November 9, 1999 and left."),
        ("It met in November and left.", None),
        ("It met on 9/11 and left.", None),
    ],
)
def test_year(text: str, expected: str | None) -> None:
    assert result(text, lambda e: year_edit(e, 1999)) == expected


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("It met at 8 p.m. on Saturday, March 17, 2018.", "Saturday, March 17, 2018"),
        ("It met at 17:00 on March 17, 2018.", "March 17, 2018"),
        ("It met at 8 p.m. on 17 March.", "17 March"),
        ("It met at 8 p.m. on Saturday.", "8 p.m. on Saturday"),
        ("It met on Saturday, March 17, 2018.", "Saturday, March 17, 2018"),
    ],
)
def test_the_date_within_a_time(text: str, part: str) -> None:
    assert text[slice(*date_part(expression(text)))] == part


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        ("It took 10 days.", 11, "It took 11 days."),
        ("It took ten days.", 11, "It took eleven days."),
        ("It took ten days.", 13, "It took 13 days."),
        ("Ten days it took.", 12, "Twelve days it took."),
        ("It took two days.", 1, "It took one day."),
        ("It took a day.", 2, "It took two days."),
        ("It took one week.", 3, "It took three weeks."),
        ("It took 1 month.", 4, "It took 4 months."),
        ("It took twenty-one years.", 12, "It took twelve years."),
        ("It took two days.", 0, "It took two days."),
        ("It took one day.", 1, "It took one day."),
        ("It took 1 day.", 21, "It took 21 days."),
        ("It took 21 days.", 1, "It took 1 day."),
        ("Ten days it took.", 13, "13 days it took."),
        ("It took four and a half years.", 7, "It took four and a half years."),
        ("It took 1.5 years.", 7, "It took 1.5 years."),
        ("It took ten to twelve years.", 7, "It took ten to twelve years."),
        ("It took a couple of years.", 7, "It took a couple of years."),
        ("It took half a year.", 7, "It took half a year."),
    ],
)
def test_another_number(text: str, number: int, expected: str) -> None:
    assert edited(text, other_number(expression(text), number).edits) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It met on 9 November 2021.", "It met on 9 November 1999."),
        ("It met on 9 November.", "It met on 9 November."),
    ],
)
def test_another_year(text: str, expected: str) -> None:
    assert edited(text, other_year(expression(text), 1999).edits) == expected


def test_numbers_to_twelve_are_words() -> None:
    assert [number_word(number) for number in (0, 1, 12, 13)] == ["0", "one", "twelve", "13"]
