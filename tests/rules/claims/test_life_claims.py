"""Births, deaths and ages as claims: who, when, how old."""

from __future__ import annotations

import pytest

from checker import Article, Document, Relation, Span
from checker.engine import Checker, Settings
from checker.toolkit import Block, BlockKind, DateSignal, Signal, day_number, on_day
from rules.claims.ages import Ages
from rules.claims.ages_at_times import AgesAtTimes
from rules.claims.births_deaths import BirthsDeaths
from rules.claims.headline_ages import HeadlineAges
from rules.claims.lifespans import Lifespans
from rules.support.people.lives import age_in, person_of

PUBLISHED = DateSignal(on_day(day_number(2022, 7, 8)), "2022-07-08", Signal.ARGUMENT)


def article(text: str, title: str = "") -> Article:
    head = f"{title}\n\n" if title else ""
    blocks = (Block(Span(0, len(title)), BlockKind.TITLE),) if title else ()
    blocks += (Block(Span(len(head), len(head) + len(text)), BlockKind.PARAGRAPH),)
    checker = Checker(Settings(select=frozenset({"elapsed-mismatch"}), published=PUBLISHED))
    return checker.article(
        Document(id="x", source=head + text, text=head + text, format="text", blocks=blocks)
    )


def lives(text: str) -> list[tuple[str | None, str, str]]:
    told = article(text)
    return [
        (person_of(claim), claim.relation.value, claim.expressions[0].value)
        for claim in (*BirthsDeaths().extract(told), *Lifespans().extract(told))
        if hasattr(claim, "relation")
    ]


def ages(text: str, title: str = "") -> list[tuple[str | None, int | None]]:
    told = article(text, title)
    found = [*HeadlineAges().extract(told), *Ages().extract(told), *AgesAtTimes().extract(told)]
    return [(person_of(c), age_in(c)) for c in found if hasattr(c, "relation") and c.relation is Relation.AGE]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ida Moe was born in Lund on 3 May 1950.", [("ida moe", "born", "1950-05-03")]),
        ("Ida Moe, who was born in 1950, sang.", [("ida moe", "born", "1950")]),
        ("Ida Moe (born 3 May 1950) sings.", [("ida moe", "born", "1950-05-03")]),
        ("Ida Moe sang. She died in 1999.", [("ida moe", "died", "1999")]),
        ("Ida Moe sang. Born in Lund in 1950, she moved.", [("ida moe", "born", "1950")]),
        ("Ida Moe (1890–1966) was a painter.", [("ida moe", "born", "1890"), ("ida moe", "died", "1966")]),
        ("King Olaf Moe (1890–1966) followed.", []),
        ("Ida Moe was born in Lund and moved in 1970.", []),
        ("Ida Moe was born around 1950.", []),
        ("Ida Moe was born to a smith in 1950.", []),
        ("Two sons were born in 1950.", []),
        ("Ida Moe sang. The singer, born in 1950, moved.", [("ida moe", "born", "1950")]),
        ("A street is named after Ida Moe. The midwife was born in 1911.", [("ida moe", "born", "1911")]),
        ("Ida Moe, who came into the world in 1950, sang.", [("ida moe", "born", "1950")]),
        ("Ida Moe married Ole Vik. The singer, born in 1950, moved.", []),
    ],
)
def test_births_and_deaths(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert lives(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ida Moe has died, her agent said. She was 76.", [("ida moe", 76)]),
        ("Ida Moe died on Tuesday at the age of 76.", [("ida moe", 76)]),
        ("In 1993, at age 38, Ida Moe won.", [("ida moe", 38)]),
        ("Ida Moe won in 1993, at age 38.", [("ida moe", 38)]),
        ("Ida Moe won on Tuesday. The 38-year-old wept.", [("ida moe", 38)]),
        ("Ida Moe won in 1993. The 38-year-old wept.", []),
        ("The 38-year-old Ida Moe won.", [("ida moe", 38)]),
        ("Ida Moe came. Her son died on Tuesday at the age of 16.", []),
        ("Ida Moe wrote little, for she died at 24.", []),
        ("“She was 76.”", []),
        ("Ida Moe was 22 when, in 1978, she sailed.", [("ida moe", 22)]),
        ("Ida Moe was only seven when she won. That was in 2015.", [("ida moe", 7)]),
        ("Ida Moe left school in 1951 when she was fifteen.", [("ida moe", 15)]),
        ("Ida Moe left school when she was fifteen, and in 1980 she wed.", []),
        ("Ida Moe sang. The singer, now 71, wept.", [("ida moe", 71)]),
        ("Ida Moe, who turned 16 in March 2019, won.", [("ida moe", 16)]),
        ("Ida Moe celebrated her 85th birthday in October.", [("ida moe", 85)]),
        ("Ida Moe, who sang for 11 years from 1982, was 34 when she came.", []),
        ("Ida Moe won in 1981. Nine years later, by then a woman of 21, she left.", [("ida moe", 21)]),
        ("Ida Moe met Ole Vik. In 1951, when she was fifteen, she left.", []),
        ("Ida Moe wrote. Her sister was 22 when, in 1978, she sailed.", []),
    ],
)
def test_ages(text: str, expected: list[tuple[str, int]]) -> None:
    assert ages(text) == expected


def test_a_headline_gives_the_age_at_death() -> None:
    assert ages("She sang.", title="Ida Moe, who sang in Lund, dies at 76") == [("ida moe", 76)]
    assert ages("She sang.", title="Ida Moe sings at 76") == []
