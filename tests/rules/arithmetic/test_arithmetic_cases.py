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
    (
        "unmet-length",
        Passing("The mine shut in 1979. It will open again 51 years later, he says.", "2020-07-23"),
    ),
    ("unmet-length", Passing("The mine shut in 1979. He got 51 years in prison for it.", "2020-07-23")),
    (
        "unmet-length",
        Passing("The mine shut in 1979, 1984, 1991 and 2001. After the 30 years it rests.", "2020-07-23"),
    ),
    ("unmet-length", Passing("The mine shut in 1979. “It took us 51 years,” he said.", "2020-07-23")),
    (
        "unmet-length",
        Passing("The mine shut in 1979. It took him 12 years to learn the trade.", "2020-07-23"),
    ),
    (
        "unmet-length",
        Flagged("The mine shut in 1979. [[Thirty years]] have passed since then.", "2020-07-23"),
    ),
    (
        "since-length-mismatch",
        Passing("She was mayor from 1990. Thirty years on, she is a vet.", "2020-07-23"),
    ),
    (
        "since-length-mismatch",
        Flagged(
            "Ole Vik, appointed in 2004, will then have held the chair for [[fifteen years]].", "2016-10-24"
        ),
    ),
    (
        "since-length-mismatch",
        Passing("He has led it since 2010. Her eight years in the job were hard.", "2022-05-05"),
    ),
    (
        "told-length-mismatch",
        Flagged(
            "The heat that came on 9 July stayed until 30 July. In [[those five weeks]] it never rained.",
            "2022-09-22",
        ),
    ),
    (
        "told-length-mismatch",
        Passing(
            "The heat that came on 9 July stayed until 30 July. In those three weeks it never rained.",
            "2022-09-22",
        ),
    ),
    (
        "told-length-mismatch",
        Flagged(
            "They were seized on 20 March and let go on 29 May, [[three weeks]] in which they ate rice.",
            "2016-06-07",
        ),
    ),
    (
        "told-length-mismatch",
        Passing(
            "They were seized on 20 March and let go on 29 May, ten weeks in which they ate rice.",
            "2016-06-07",
        ),
    ),
    (
        "told-length-mismatch",
        Passing(
            "He joined in March 1980. For thirty days he taught, and on 23 May he rang a bell.", "2016-06-07"
        ),
    ),
    (
        "countdown-mismatch",
        Flagged("The race starts on [[7 May. That leaves them five weeks]] to find a horse.", "2017-04-21"),
    ),
    (
        "countdown-mismatch",
        Passing("The race starts on 7 May. That leaves them two weeks to find a horse.", "2017-04-21"),
    ),
    (
        "jubilee-mismatch",
        Flagged(
            "The radio has played records since 1972. It [[marks its 40th birthday]] this week.", "2022-04-08"
        ),
    ),
    (
        "jubilee-mismatch",
        Flagged(
            "They meet on Friday for the [[golden jubilee of their ]]school, which opened in autumn 1996.",
            "2021-10-15",
        ),
    ),
    (
        "jubilee-mismatch",
        Passing(
            "They meet on Friday for the silver jubilee of their school, which opened in the autumn of 1996.",
            "2021-10-15",
        ),
    ),
    (
        "age-progress-mismatch",
        Passing("Ida Moe, who will be 56 in June, was 16 when she won in 1979.", "2020-03-10"),
    ),
    (
        "age-progress-mismatch",
        Flagged("Ida Moe, who will be 56 in June, [[was 26]] when she won in 1979.", "2020-03-10"),
    ),
    (
        "age-drift",
        Passing("Ida Moe, who turns 25 in June, was only 18 when she won in May 2013.", "2020-03-10"),
    ),
    ("kin-order", Flagged("It shows her daughter Eva, who was [[born in 1866]]. Ida Moe was born in 1862.")),
    (
        "ordinal-since-mismatch",
        Flagged(
            "The slam is held each May since 2011. Sunday's, the [[eleventh so far]], will be short.",
            "2018-05-20",
        ),
    ),
]


@pytest.mark.parametrize(("name", "example"), CASES, ids=lambda v: v if isinstance(v, str) else v.text[:40])
def test_case(name: str, example: Flagged | Passing) -> None:
    outcome = run_example(load().rule(name), example)
    assert outcome.right, outcome.describe()
