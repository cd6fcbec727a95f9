"""The engine by itself, with a grammar of a few words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.expressions.draft import Draft
from checker.expressions.forms import Form, compile_pattern, words_of
from checker.expressions.grammar import Grammar
from checker.expressions.holidays import easter
from checker.expressions.idioms import Idioms
from checker.expressions.lexicon import Lexicon, Symbols
from checker.expressions.points import week_point
from checker.expressions.tagger import Tagger
from checker.model.calendar import day_number, iso
from checker.model.expression import Stated, TimexType
from rules.expressions.english import GRAMMAR

_LEXICON = Lexicon(
    {"mai": ["MONTH"], "den": [], "Mai": ["MONTH", "NOUN"]},
    {"day": ["DAY"]},
    lambda w: "day" if w.isdigit() else None,
)


def _symbols() -> Symbols:
    symbols = Symbols()
    for classes in _LEXICON.all_classes():
        symbols.of(classes)
    return symbols


def test_words_of_a_pattern() -> None:
    assert list(words_of("the? d=DAY of|in m=MONTH ( , y=YEAR )?")) == ["the", "of", "in", ","]


@pytest.mark.parametrize("pattern", ["UNKNOWN", "( DAY", "DAY )"])
def test_malformed_patterns_are_refused(pattern: str) -> None:
    with pytest.raises((ValueError, IndexError)):
        compile_pattern(pattern, _symbols())


def test_classes_come_in_one_order_whatever_their_hashes() -> None:
    lists = [["B", "C"], ["A"], ["C", "A"], ["B"]]
    forward, backward = (
        Lexicon({str(number): classes for number, classes in enumerate(order)}, {}, lambda _: None)
        for order in (lists, lists[::-1])
    )
    assert forward.all_classes() == backward.all_classes() == [{"A"}, {"A", "C"}, {"B"}, {"B", "C"}]


def test_an_idiom_shows_its_tense_and_nothing_else() -> None:
    symbols = Symbols()
    to, verb = (symbols.of(frozenset(classes)) for classes in ({"TO"}, {"PAST", "BE"}))
    idioms = Idioms(replace(GRAMMAR, idioms=[("TO TO", "PAST")]), symbols)
    assert symbols.classes(idioms.sub(f"{to} {to}")) == {"PAST"} != symbols.classes(verb)


def test_another_language_needs_only_a_grammar() -> None:
    forms = [
        Form("d=DAY m=MONTH", "DATE", lambda s: Draft(TimexType.DATE, Stated(month=5, day=int(s.raw("d")))))
    ]
    unused = ("past", "future", "be", "deictic", "year", "ancient", "sentence_end")
    lexicon = _LEXICON.with_words([])
    grammar = Grammar("xx", lexicon, [forms], frozenset({"MONTH"}), **dict.fromkeys(unused, "NOUN"))  # type: ignore[arg-type]
    (found,) = Tagger(grammar).tag("am 5 Mai kam er").expressions
    assert (found.text, found.value) == ("5 Mai", "XXXX-05-05")


@pytest.mark.parametrize(("year", "day"), [(1999, "1999-04-04"), (2000, "2000-04-23"), (2024, "2024-03-31")])
def test_easter(year: int, day: str) -> None:
    assert iso(easter(year)) == day


@pytest.mark.parametrize(
    ("date", "week"), [((2021, 1, 3), "2020-W53"), ((2021, 1, 4), "2021-W01"), ((2019, 12, 30), "2020-W01")]
)
def test_iso_weeks(date: tuple[int, int, int], week: str) -> None:
    assert week_point(day_number(*date)).value == week
