"""Passages beyond the rules' own examples: what each rule must flag, and what looks like it and is right."""

from __future__ import annotations

import pytest

from checker import Flagged, Passing
from checker.registry import load
from checker.testing import run_example

CASES: list[tuple[str, Flagged | Passing]] = [
    ("relative-date-mismatch", Flagged("The dam broke [[last month, in July 2018]].", "2020-03-10")),
    ("relative-date-mismatch", Flagged("She joined [[this year (2017]]).", "2020-03-10")),
    ("relative-date-mismatch", Flagged("The firm, founded in [[1984, last year]], grows.", "2006-11-13")),
    ("relative-date-mismatch", Passing("The dam broke last month, in February 2020.", "2020-03-10")),
    ("relative-date-mismatch", Passing("The dam broke last fiscal year, in 2018.", "2020-03-10")),
    ("relative-date-mismatch", Passing("As it did last year, in 2015 the river rose.", "2020-03-10")),
    ("relative-date-mismatch", Passing("Floods came in 2015, last year and in January.", "2020-03-10")),
    ("relative-date-mismatch", Passing("In 2015, last year's champion was still a boy.", "2020-03-10")),
    ("relative-date-mismatch", Passing("It closed last year on 3 May, a Friday.", "2020-03-10")),
    ("elapsed-mismatch", Flagged("It opened [[12 years ago in May 2016]].", "2020-03-10")),
    ("elapsed-mismatch", Flagged("It opened in 2001. [[Ten years later, in 2021]], it shut.", "2022-03-10")),
    ("elapsed-mismatch", Flagged("He sat in May 1796. [[Five years before that, in 1801]], he wrote.")),
    ("elapsed-mismatch", Passing("It opened about 12 years ago in May 2009.", "2020-03-10")),
    ("elapsed-mismatch", Passing("He sang in 1964. He sang again over 40 years later in 2006.")),
    ("elapsed-mismatch", Passing("It opened in 2001. Twenty years later, in 2021, it shut.", "2022-03-10")),
    ("elapsed-mismatch", Passing("Three years ago on Tuesday the shuttle broke apart.", "2025-01-28")),
    (
        "elapsed-mismatch",
        Passing("He came in 1920 and, fleeing in 1933, wed Ida. Two years later, in 1935, he left."),
    ),
    ("previous-next-mismatch", Flagged("It sank on 3 May 2011. [[The following day, 5 May]], ships came.")),
    (
        "previous-next-mismatch",
        Flagged("In June 2011 it sank. [[The following month, August 2011]], it rose."),
    ),
    (
        "previous-next-mismatch",
        Passing("In December 2011 it sank. The following month, January 2012, it rose."),
    ),
    (
        "previous-next-mismatch",
        Passing("In 2009 it sank. Much went wrong. Then it lay still. The next year, 2014, it rose."),
    ),
    ("anniversary-mismatch", Flagged("Monday is the [[40th anniversary of the 1990]] fire.", "2020-03-10")),
    (
        "anniversary-mismatch",
        Flagged("In 2015 they held a feast for the [[90th anniversary of the 1900]] fire.", "2020-03-10"),
    ),
    (
        "anniversary-mismatch",
        Passing("In 1990 they held a feast for the 90th anniversary of the 1900 fire.", "2020-03-10"),
    ),
    ("anniversary-mismatch", Passing("He wrote it for the 90th anniversary of the 1900 fire.", "2020-03-10")),
    (
        "anniversary-mismatch",
        Passing("The town is preparing for the 150th anniversary of the 1876 fire.", "2020-03-10"),
    ),
    (
        "anniversary-mismatch",
        Passing("She is proud that it marked the 50th anniversary of its charter in 2015.", "2020-03-10"),
    ),
    ("countdown-mismatch", Passing("It will last ten days, on May 3 at the latest.", "2024-04-02")),
    (
        "tenure-mismatch",
        Passing("Ida Moe was judge from 2001 to 2011. In the next county, her two ten-year terms count."),
    ),
    (
        "ordinal-since-mismatch",
        Passing(
            "The run was first held in 2009, every year since. Its 9th edition was won by Moe.", "2024-05-02"
        ),
    ),
    (
        "fiscal-year-mismatch",
        Passing("The fiscal year runs from 1 July to 30 June. A strike began in January 2021."),
    ),
]


@pytest.mark.parametrize(("name", "example"), CASES, ids=lambda v: v if isinstance(v, str) else v.text[:40])
def test_case(name: str, example: Flagged | Passing) -> None:
    outcome = run_example(load().rule(name), example)
    assert outcome.right, outcome.describe()
