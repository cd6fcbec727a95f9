"""Terms of office and acts in office, as told: whose, when, and the words that tell it."""

from __future__ import annotations

import pytest

from checker import Article, Document
from checker.engine import Checker, Settings
from checker.toolkit import DateSignal, Signal, day_number, on_day
from rules.support.language.office_words import office_words
from rules.support.people.holdings import holdings
from rules.support.people.stated_terms import stated_terms

PUBLISHED = DateSignal(on_day(day_number(2022, 7, 8)), "2022-07-08", Signal.ARGUMENT)
CHECKER = Checker(Settings(select=frozenset({"elapsed-mismatch"}), published=PUBLISHED, language="en"))
YEARS = ("1998-01-01", "2006-01-01")


def article(text: str) -> Article:
    return CHECKER.article(Document("x", text, text, "text"))


def terms(text: str) -> list[tuple[str, str | None, str | None, str]]:
    told = article(text)
    return [
        (
            term.person,
            term.start and term.start.iso_bounds()[0],
            term.end and term.end.iso_bounds()[0],
            told.quote(term.place),
        )
        for term in stated_terms(told, list(office_words(told)))
    ]


@pytest.mark.parametrize(
    ("text", "start", "end", "place"),
    [
        ("In the town Ida Moe became mayor in 1998.", "1998-01-01", None, "Ida Moe became mayor in 1998"),
        (
            "Ida Moe became mayor in 1998 and resigned in 2011, it is said.",
            "1998-01-01",
            "2011-01-01",
            "Ida Moe became mayor in 1998 and resigned in 2011",
        ),
        (
            "Ida Moe became mayor in 1998 and resigned last year.",
            "1998-01-01",
            None,
            "Ida Moe became mayor in 1998",
        ),
        ("In 1998 Ida Moe became mayor of Lund.", "1998-01-01", None, "1998 Ida Moe became mayor of Lund"),
        ("Ida Moe resigned as mayor in 1998.", None, "1998-01-01", "Ida Moe resigned as mayor in 1998"),
        ("Mayor Ida Moe left office in 1998, then.", None, "1998-01-01", "Mayor Ida Moe left office in 1998"),
        (
            "Ida Moe was mayor from 1998 to 2006.",
            "1998-01-01",
            "2006-01-01",
            "Ida Moe was mayor from 1998 to 2006",
        ),
        ("Ida Moe has been mayor since 1998.", "1998-01-01", None, "Ida Moe has been mayor since 1998"),
        ("Ida Moe was mayor until 1998.", None, "1998-01-01", "Ida Moe was mayor until 1998"),
        (
            "Ida Moe, mayor from 1998 to 2006, left.",
            "1998-01-01",
            "2006-01-01",
            "Ida Moe, mayor from 1998 to 2006",
        ),
    ],
)
def test_a_term(text: str, start: str | None, end: str | None, place: str) -> None:
    assert terms(text) == [("ida moe", start, end, place)]


@pytest.mark.parametrize(
    "text",
    [
        "Ida Moe became mayor about 1998.",
        "Ida Moe became mayor before 1998.",
        "Ida Moe will become mayor in 2031.",
        "Ida Moe was mayor in 1998.",
        "Ida Moe was twice mayor from 1998 to 2006.",
        "Ida Moe became mayor.",
    ],
)
def test_no_term(text: str) -> None:
    assert terms(text) == []


def test_who_is_in_office_and_who_lost_it_at_once() -> None:
    def told(text: str) -> list[tuple[bool, bool]]:
        found = article(text)
        return [(term.ongoing, term.at_once) for term in stated_terms(found, list(office_words(found)))]

    assert told("Ida Moe has been mayor since 1998.") == [(True, False)]
    assert told("Ida Moe had been mayor since 1998.") == [(False, False)]
    assert told("Ida Moe was sacked as mayor in 1998.") == [(False, True)]
    assert told("Ida Moe resigned as mayor in 1998.") == [(False, False)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("As mayor Ida Moe opened it in 1995, alone.", "As mayor Ida Moe opened it in 1995"),
        ("In 1995, as mayor, Ida Moe sang.", "1995, as mayor, Ida Moe sang"),
        ("Ida Moe opened it as mayor in 1995.", "as mayor in 1995"),
        ("While Ida Moe was mayor, in 1995, it shut.", "While Ida Moe was mayor, in 1995"),
        ("The then mayor, Ida Moe, sang in 1995.", "then mayor, Ida Moe, sang in 1995"),
        ("Ida Moe was mayor when the pool shut in 1995.", "Ida Moe was mayor when the pool shut in 1995"),
        ("In 1995 mayor Ida Moe signed it.", "1995 mayor Ida Moe signed"),
        ("It was signed by mayor Ida Moe in 1995.", "mayor Ida Moe in 1995"),
        ("The former mayor, Ida Moe, sang.", "former mayor, Ida Moe"),
        ("Ida Moe, the current mayor, sang.", "Ida Moe, the current mayor"),
    ],
)
def test_an_act_in_office(text: str, place: str) -> None:
    told = article(text)
    (found,) = holdings(told, list(office_words(told)))
    assert (found.person, told.quote(found.place)) == ("ida moe", place)
    assert found.former == ("former" in text)
