"""What reports of the day and of companies' figures mean; of each sentence the last expression is checked."""

from __future__ import annotations

import pytest

from checker.model.calendar import day_number
from tests.expressions.tagging import tag

# Published on Wednesday, 16 June 2021. Long enough a text that it does not read as a posted message.
_REST = " The council met in the old hall as it always does, and the clerk read every letter aloud to it." * 4

FIGURES = [
    # A comparison with last year, after a quarter's figures, is with the same quarter.
    ("Profit fell in the first quarter to $3 million from $5 million last year", "last year", "2020-Q1"),
    ("First-quarter sales were $3 million, up from last year's $2 million", "last year", "2020-Q1"),
    ("Sales rose in the first quarter. The firm spent $3 million last year", "last year", "2020"),
    ("First-quarter profit rose. For the nine months it was $9 million, against $8 million last year",
     "last year", "2020"),
    # A year-earlier figure is one of the year before, whatever year was named last.
    ("Last year rain cost $4 million. The year-earlier figures were restated", "year-earlier", "2020"),
    ("The loss shrank in the first quarter, compared with a year-earlier loss of $2 million", "year-earlier",
     "2020-Q1"),
    ("Sales rose in the first quarter. In the year-ago first quarter they fell", "the year-ago first quarter",
     "2020-Q1"),
    ("Net for the year-earlier nine months was flat", "the year-earlier nine months", "P9M"),
    # Results are compared once they are in, though a later quarter has been named.
    ("Orders may fall until the third quarter of 2022. In the year-ago period they rose",
     "the year-ago period",
     "2020-Q3"),
    # The period is as long as the one spoken of.
    ("First-quarter profit rose. In the nine months it doubled. In the 2020 period it fell",
     "the 2020 period",
     "2020"),
    ("First-quarter profit rose. In the 2020 period it fell", "the 2020 period", "2020-Q1"),
    ("Sales rose in May compared to the same period last year", "the same period last year", "2020-05"),
    ("It earned $4 million in the fiscal year ended", "the fiscal year", "P1Y"),
    ("The latest fiscal year", "The latest fiscal year", "2020"),
    ("The tax will be spread over the next three quarters", "the next three quarters", "P3Q"),
    ("It has lost money in recent quarters", "recent quarters", "PXQ"),
    ("The sum will be paid in future quarters", "future quarters", "FUTURE_REF"),
    ("The mill posted its first annual loss", "annual", "P1Y"),
    # A quarter before the one reported is named in passing; one that is to come is not reported yet.
    ("First-quarter profit rose after a flat fourth quarter of 2020. In the year-ago quarter it fell",
     "the year-ago quarter",
     "2020-Q1"),
    ("Orders may fall in the third quarter. First-quarter profit rose. In the year-ago quarter it fell",
     "the year-ago quarter",
     "2020-Q1"),
    ("The share has lost a third since year-end", "year-end", "2020-12-31"),
    ("The mill will shut by year-end", "year-end", "2021-12-31"),
]  # fmt: skip

REPORTS = [
    ("The minister spoke on Tuesday in Bonn at 6 p.m.", "6 p.m.", "2021-06-15T18:00"),
    ("The mine fell in at 10:35 a.m. (0735 GMT) Friday", "Friday", "2021-06-11"),
    ("The market fell in the morning", "the morning", "2021-06-16TMO"),
    ("Prices fell by mid-afternoon yesterday", "mid-afternoon yesterday", "2021-06-15TAF"),
    ("The hearing begins at midday", "midday", "2021-06-16T12:00"),
    ("He left at 4 in the morning", "4 in the morning", "2021-06-16T04:00"),
    ("Earlier Monday, the harbour was shut", "Monday", "2021-06-14"),
    ("Earlier in the day, the harbour was shut", "the day", "2021-06-16"),
    ("Late in the day, the harbour was shut", "Late in the day", "2021-06-16"),
    ("The shops shut around midnight", "around midnight", "2021-06-16T00:00"),
    ("Prices fell by early afternoon", "early afternoon", "2021-06-16TAF"),
    ("The tax is part of the 2026 fiscal year", "the 2026 fiscal year", "2026"),
    ("They said that they would look for ways round Friday's ruling", "Friday", "2021-06-11"),
    ("They will look at Friday's ruling", "Friday", "2021-06-18"),
    ("``It will close.'' So on Friday nobody came", "Friday", "2021-06-11"),
    ("The choir sang in Easter week", "Easter week", "2021-W13"),
    ("The tax falls due on July 1 next year", "July 1 next year", "2022-07-01"),
    ("She ruled it the next year", "the next year", "2022"),
    ("The hall is open between 9 a.m. and noon", "noon", "2021-06-16T12:00"),
    ("The storm is expected to hit late Tuesday", "late Tuesday", "2021-06-22"),
    ("It will rain in the towns worst hit on Monday", "Monday", "2021-06-14"),
    ("The storm hit late Tuesday", "late Tuesday", "2021-06-15"),
    ("They sang on Memorial Day weekend", "Memorial Day weekend", "2021-W21-WE"),
    ("It was a weeklong strike", "weeklong", "P1W"),
    ("No drought was worse in a quarter century", "a quarter century", "P25Y"),
    ("Figures are for the fiscal year that ended", "the fiscal year", "P1Y"),
    ("The rains of early Monday", "early Monday", "2021-06-14"),
    ("She was blamed for the late-November trip", "late-November", "2020-11"),
    ("The ferry ran in week 23 of 2019", "week 23 of 2019", "2019-W23"),
    ("The ferry ran in the first week of the year", "the first week of the year", "2021-W01"),
    ("The ferry ran in the first week of December 1962", "the first week of December 1962", "1962-W49"),
    ("The cave was painted in 10,500 BC", "10,500 BC", "BC10500"),
    ("The rite ended the year before last", "the year before last", "2019"),
    ("The council sits the week after next", "the week after next", "2021-W26"),
    ("The talk begins at 9:30 a.m. ET on Friday", "9:30 a.m. ET on Friday", "2021-06-18T09:30"),
    ("The road was built over a three-year period", "a three-year period", "P3Y"),
    ("The plan changed over several years", "several years", "PXY"),
    ("It took over three years", "over three years", "P3Y"),
    ("Rain is due in the weeks ahead", "the weeks ahead", "PXW"),
    ("It has rained in recent weeks and months", "recent weeks and months", "PXW"),
    ("It has rained for the past three summers", "the past three summers", "P3SU"),
    ("The mill will be sold over the next year or so", "the next year or so", "2022"),
    ("They sailed on the day before last Tuesday", "the day before last Tuesday", "2021-06-14"),
    ("The hall was shut the day after Christmas 2019", "the day after Christmas 2019", "2019-12-26"),
    ('He said: "Years ago, the hall was full', "Years ago", "PAST_REF"),
    ("The gate is manned 24 hours a day", "24 hours a day", "P1D"),
    ("They meet two days every week", "two days every week", "P1W"),
    ("The list was changed, most recently last March", "last March", "2021-03"),
    ("Such a cold can last two weeks", "two weeks", "P2W"),
    ("She was 34 years old", "34 years old", "P34Y"),
    ("The talk lasted two and a half hours", "two and a half hours", "PT2H30M"),
    (
        "The choir meets tomorrow in the old mill by the coast road in Bonn at noon",
        "noon",
        "2021-06-17T12:00",
    ),
    ("The ferry sank at 10 a.m. on Tuesday morning", "10 a.m. on Tuesday morning", "2021-06-15T10:00"),
    ("It was icy throughout the morning", "the morning", "2021-06-16TMO"),
    ("It fell in his year and a half as mayor", "year and a half", "P1.5Y"),
    ("It fell in the last half decade", "the last half decade", "P5Y"),
    ("It fell in the last half of 2020", "the last half of 2020", "2020-H2"),
    ("She has 40-plus years at the mill", "40-plus years", "P40Y"),
    ("It may reopen as early as March", "March", "2022-03"),
    ("It stays shut until at least March", "March", "2022-03"),
    # A month before what happened in it says which of several is meant.
    ("The March vote was close", "March", "2021-03"),
    ("Its May figures were restated", "May", "2021-05"),
    ("He scored in the 2022/23 season", "23", "2023"),
    ("He scored in 2008/09", "09", "2009"),
    ("He scored in the 1999/2000 season", "2000", "2000"),
]


NO_TIME = [
    "She was named coach of the year",
    "The photo was in the Sun",
    "It is so by directive 1999/44 of the union",
    "It reads like the verdict 2008/11",
    "She starred in The Fall Queen",
]


@pytest.mark.parametrize("text", NO_TIME)
def test_no_time(text: str) -> None:
    assert not tag(f"{text}.{_REST}").expressions


@pytest.mark.parametrize(
    ("text", "expected", "value"), FIGURES + REPORTS, ids=[case[0] for case in FIGURES + REPORTS]
)
def test_last_expression(text: str, expected: str, value: str) -> None:
    found = [each for each in tag(f"{text}.{_REST}").expressions if each.is_timex][-1]
    assert (found.text, found.value) == (expected, value)


def test_time_in_two_zones_is_of_the_day_that_follows() -> None:
    found = tag("The mine fell in at 10:35 a.m. (0735 GMT) Friday." + _REST).expressions
    assert [each.value for each in found] == ["2021-06-11T10:35", "2021-06-11T07:35Z", "2021-06-11"]


def test_two_times_are_of_the_day_behind_them() -> None:
    found = tag("The hall is open from 2 p.m. to 4 p.m. on Sunday." + _REST).expressions
    assert [each.text for each in found] == ["2 p.m.", "4 p.m. on Sunday"]
    assert [each.value for each in found] == ["2021-06-20T14:00", "2021-06-20T16:00"]


def test_day_counted_from_an_event_is_not_placed() -> None:
    found = tag("He came on 3 May 2020. The day before the vote he left." + _REST).expressions[-1]
    assert (found.text, found.value, found.readings) == ("The day", "XXXX-XX-XX", ())


UNMARKED = [
    "He drove off in Berg's 1987 Chevrolet.",
    "The blasts came minutes apart.",
    "She won the prize in her late 30s.",
    "They lost the last quarter-final.",
    "He was named Artist of the Decade.",
    "Now, he said, the hall is warm.",
    "Formerly a baker, he left.",
    "Ann Berg and Jan Novak signed the letter.",
    "She led the March of the Mothers.",
    "The March sisters left at once.",
    "The May tree bloomed.",
    "The March Hare sat down.",
    'He said so on "60 Minutes" and on "This Week".',
    "The file is on VOA Today.",
    "The chip runs nine million steps per second.",
    "Berg, 52 years old, is a baker.",
    "The annual meeting was dull.",
]


@pytest.mark.parametrize("text", UNMARKED)
def test_unmarked(text: str) -> None:
    assert not [each.text for each in tag(text + _REST).expressions if each.is_timex]


def test_compared_year_keeps_the_whole_year_as_a_reading() -> None:
    text = "Profit fell in the first quarter to $3 million from $5 million last year."
    values = {reading.value for reading in tag(text + _REST).expressions[-1].readings}
    assert {"2020", "2020-Q1"} <= values


def test_year_earlier_may_count_from_the_year_named() -> None:
    text = "In 1986 sales fell. The year-earlier figures were restated."
    values = {reading.value for reading in tag(text + _REST).expressions[-1].readings}
    assert {"1985", "2020"} <= values


def test_past_decade_may_be_the_ten_years_up_to_publication() -> None:
    moments = [
        reading.moment
        for reading in tag("Rents doubled in the past decade." + _REST).expressions[-1].readings
    ]
    last_winter = day_number(2021, 1, 15)
    assert any((moment.earliest or 0) <= last_winter <= (moment.latest or 0) for moment in moments)


BACKGROUND = (
    "The mill was built in 1896. It burnt in 1931 and in 1962. The new one, of 1964, closed in 1989. Its last"
    " owner died in 2010."
)


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("It will be sold, the clerk said on Tuesday", "2021-06-15"),
        ("Her will was read today. The clerk, who came on Monday, has it", "2021-06-14"),
        ("She fell on 3 May 2010, and was found on Friday", "2010-05-07"),
    ],
)
def test_weekday_of_a_text_full_of_old_years(told: str, value: str) -> None:
    assert tag(f"{BACKGROUND} {told}.{_REST}").expressions[-1].value == value
