"""Stages of courses and retold events, each passage with the one date that makes it wrong or right."""

from __future__ import annotations

import pytest

from checker import Passing
from checker.registry import load
from checker.testing import run_example

TWINS = [
    (
        "stage-order",
        "2005-03-01",
        "The novel came out in May 1958. Its author finished the manuscript in May {}.",
        1959,
        1956,
    ),
    (
        "stage-order",
        "2005-03-01",
        "The trust dismissed her in May. The tribunal ruled for her in June {}. Roe lodged the "
        "complaint in August 2002.",
        2001,
        2003,
    ),
    (
        "stage-order",
        "2019-08-09",
        "It opened to traffic in August 2009. Workers broke ground for it in May {}.",
        2010,
        2006,
    ),
    (
        "stage-order",
        "2024-02-12",
        "The probe lifted off in July 2022. The craft entered orbit in November {}.",
        2021,
        2023,
    ),
    (
        "stage-order",
        "2022-03-30",
        "The bid, announced in May 2021, was high. The takeover was completed in May {}.",
        2020,
        2022,
    ),
    (
        "stage-order",
        "2019-06-20",
        "Ann Roe sat her final exams in June 1999. She had enrolled in October {}.",
        2001,
        1996,
    ),
    ("stage-order", "2019-06-20", "Ann Roe was laid to rest on {} May 2019. Roe died on 9 May 2019.", 3, 13),
    (
        "stage-order",
        "2018-03-02",
        "Brill tore a ligament in the cup tie of 12 February. Surgeons repaired the damage on {} February.",
        8,
        19,
    ),
    (
        "sequence-contradiction",
        None,
        "The first wing, finished in 2014, was followed in {} by a second.",
        2012,
        2017,
    ),
    (
        "sequence-contradiction",
        None,
        "He joined in 1953, made sergeant in 1961 and left the force in {}.",
        1957,
        1970,
    ),
    (
        "clock-order",
        "2017-09-25",
        "A guard raised the alarm at 4.20 a.m. The crews arrived at {} a.m.",
        "3.50",
        "4.35",
    ),
    (
        "clock-order",
        "2017-09-25",
        "A digger unearthed it at 10 a.m. Some 300 people were evacuated at {} a.m.",
        "8.45",
        "10.45",
    ),
    (
        "one-event-two-dates",
        "2021-05-04",
        "The mill burned down on 3 May 1998. When the mill burned down on {} May 1998, its owner was abroad.",
        5,
        3,
    ),
    (
        "one-event-two-dates",
        "2021-05-04",
        "The town was liberated on 12 April 1945. It marks the liberation, on {} April 1945, with a dance.",
        14,
        12,
    ),
    (
        "first-claim",
        "2021-05-04",
        "Ida Moe is the first woman to run the Moss trust. {} Lind ran the trust from 1961 to 1970.",
        "Ruth",
        "Peter",
    ),
    (
        "outside-told-period",
        "2012-10-19",
        "They were on strike from 3 to 27 September. In the second week of the strike, on "
        "{}, a van hit a picket.",
        "4 October",
        "11 September",
    ),
]


@pytest.mark.parametrize(("rule", "published", "text", "wrong", "right"), TWINS)
def test_twins(rule: str, published: str | None, text: str, wrong: object, right: object) -> None:
    for filler, number in ((wrong, 1), (right, 0)):
        outcome = run_example(load().rule(rule), Passing(text.format(filler), published=published))
        assert len(outcome.findings) == number, outcome.describe()
