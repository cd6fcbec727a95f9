"""Claims about lives: births that follow from ages, and what of a claim can be compared."""

from __future__ import annotations

import pytest

from checker import Claim, Document, Moment, Relation, Span, TimeExpression, TimexType
from checker.engine import Checker, Settings
from checker.model.document import Run
from checker.toolkit import DateSignal, Quantity, Sentence, Signal, Stated, Unit, day_number, in_year, on_day
from rules.support.people.age_claims import age_expression, lately
from rules.support.people.lives import (
    age_in,
    births_told,
    life_claim,
    lives,
    person_of,
    readings,
    visible_first,
)

PLACE = Span(0, 3)
SENTENCE = Sentence(0, PLACE, 0, ())
OPEN = (Moment(None, 5), Moment(5, None))


def age(years: int, *moments: Moment) -> Claim:
    return life_claim(
        SENTENCE, PLACE, Relation.AGE, "ida moe", age_expression(PLACE, "61", years), moments, "x"
    )


def born(*moments: Moment) -> Claim:
    date = TimeExpression(PLACE, "1950", TimexType.DATE, "1950")
    return life_claim(SENTENCE, PLACE, Relation.BORN, "ida moe", date, moments, "x")


def births(*claims: Claim) -> list[tuple[str | None, str | None]]:
    told = {
        relation: [c for c in claims if c.relation is relation] for relation in (Relation.BORN, Relation.AGE)
    }
    return [moment.iso_bounds() for _, moment in births_told(told)]


def test_births_that_are_told_count_alone() -> None:
    day = on_day(day_number(1950, 5, 3))
    assert births(born(day, *OPEN), age(20, in_year(2000))) == [("1950-05-03", "1950-05-03")]


@pytest.mark.parametrize(
    ("years", "moment", "bounds"),
    [
        (49, on_day(day_number(2000, 5, 3)), ("1950-05-03", "1951-05-03")),
        (0, in_year(2000), ("1999-01-01", "2000-12-31")),
    ],
)
def test_an_age_gives_two_years_of_birth(years: int, moment: Moment, bounds: tuple[str, str]) -> None:
    assert births(age(years, moment, *OPEN)) == [bounds]


def test_times_whose_ends_are_both_known_can_be_compared() -> None:
    assert list(readings(age(20, *OPEN, in_year(2000)))) == [in_year(2000)]


def test_an_age_is_a_whole_number() -> None:
    vague = TimeExpression(
        PLACE, "some", TimexType.DURATION, "PXY", stated=Stated(quantity=Quantity(Unit.YEAR, None, None))
    )
    assert age_in(age(61)) == 61
    assert age_in(born()) is None
    assert age_in(Claim(PLACE, Relation.AGE, ())) is None
    assert age_in(Claim(PLACE, Relation.AGE, (vague,))) is None


def test_a_claim_without_a_person_is_about_nobody() -> None:
    assert person_of(age(61)) == "ida moe"
    assert person_of(Claim(PLACE, Relation.AGE, ())) is None


@pytest.mark.parametrize(("told", "kept"), [(39, 39), (40, 40), (41, 40)])
def test_forty_claims_of_a_kind_are_kept(told: int, kept: int) -> None:
    text = "Ida Moe was born in 1950. Ida Moe died in 1990. " * told
    checker = Checker(Settings(select=frozenset({"life-date-conflict"})))
    found = lives(checker.article(Document("x", text, text, "text")))["ida moe"]
    assert {relation: len(claims) for relation, claims in found.items()} == {
        Relation.BORN: kept,
        Relation.DIED: kept,
    }


def test_what_the_source_holds_comes_first() -> None:
    text = "A title. A text."
    title, words = Span(0, 8), Span(9, 16)
    document = Document("x", words_of := text[9:], text, "text", runs=(Run(9, 0, len(words_of)),))
    found = Checker(Settings()).article(document)
    assert visible_first(found, title, words) == (words, title)
    assert visible_first(found, words, title) == (words, title)


def test_an_age_without_a_date_holds_in_the_weeks_before_publication() -> None:
    day = day_number(2022, 7, 8)
    signal = DateSignal(on_day(day), "2022-07-08", Signal.ARGUMENT)
    text = "Ida Moe sang."
    dated = Checker(Settings(published=signal)).article(Document("x", text, text, "text"))
    assert [moment.iso_bounds() for moment in lately(dated)] == [("2022-05-09", "2022-07-08")]
    assert lately(Checker(Settings()).article(Document("x", text, text, "text"))) == ()
