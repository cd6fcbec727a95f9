"""Lengths, and what counts from publication: "gestern", "avant-hier", "la semana pasada", "три дня назад"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from checker.expressions.draft import Direction, Draft
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Anchor, Quantity, Stated, TimexType, Unit
from rules.expressions.cldr.speech import Speech

_CODES = {Unit.DAY: "D", Unit.WEEK: "W", Unit.MONTH: "M", Unit.YEAR: "Y"}
_SIDES = {-1: Direction.LAST, 0: Direction.THIS, 1: Direction.NEXT}
_MOST = 5000


class RelativeForms:
    """The forms of one language."""

    def __init__(self, speech: Speech) -> None:
        self._speech = speech
        self._units = {word: unit for unit, line in speech.units.items() for word in line.split()}
        self._directions = {word: step for step, line in speech.directions.items() for word in line.split()}
        self._numbers = {
            word: number
            for number, spelled in enumerate(speech.numbers.split(), 1)
            for word in spelled.split("/")
        }

    def basic(self) -> Iterator[Form]:
        """Days by name, lengths."""
        yield Form("day=DAYWORD", "DAYREF", self._day)
        for phrase, step in self._speech.day_words.items():
            if not phrase.isalpha():
                yield Form(pattern_of(phrase), "DAYREF", partial(_day_phrase, step))
        yield Form("n=DIGITS|NUMBER u=UNIT", "LENGTH", self._length)
        for word in self._numbers:
            if not word.isalpha():  # "п'ять" is several tokens
                yield Form(f"{pattern_of(word)} u=UNIT", "LENGTH", partial(self._lasting, word))

    def counted(self) -> Iterator[Form]:
        """What a length or a unit says together with the words around it."""
        yield Form("p=DIRECTION u=UNIT", "REL", self._directed)
        yield Form("u=UNIT p=DIRECTION", "REL", self._directed)
        yield Form("p=DIRECTION d=WD", "REL", self._directed_day)
        yield Form("d=WD p=DIRECTION", "REL", self._directed_day)
        for before in self._speech.ago_before:
            yield Form(f"{pattern_of(before)} n=LENGTH", "REL", self._ago)
        for after in self._speech.ago_after:
            yield Form(f"n=LENGTH {pattern_of(after)}", "REL", self._ago)

    def _day(self, s: Slots) -> Draft | None:
        word = s.word("day")
        if s.before() in self._speech.not_a_day_after or s.raw("day") != word:
            return None
        return _shifted(Unit.DAY, self._speech.day_words[word], word)

    def _length(self, s: Slots) -> Draft | None:
        return self._lasting(s.word("n"), s)

    def _lasting(self, word: str, s: Slots) -> Draft | None:
        number = int(word) if word.isdecimal() else self._numbers[word]
        unit = self._units[s.word("u")]
        if not 1 <= number <= _MOST:
            return None
        quantity = Quantity(unit, number, number)
        return Draft(TimexType.DURATION, Stated(quantity=quantity), value=f"P{number}{_CODES[unit]}")

    def _directed(self, s: Slots) -> Draft:
        word = s.word("p")
        return _shifted(self._units[s.word("u")], self._directions[word], word)

    def _directed_day(self, s: Slots) -> Draft:
        """Lundi dernier, diesen Freitag."""
        word, day = s.word("p"), s.draft("d")
        return replace(
            day, direction=_SIDES[self._directions[word]], anchor=Anchor.PUBLICATION,
            stated=replace(day.stated, deictic_word=word),
        )  # fmt: skip

    def _ago(self, s: Slots) -> Draft | None:
        quantity = s.meaning("n").stated.quantity
        stated = Stated(
            quantity=quantity, shift=-int(quantity.low), shift_unit=quantity.unit, deictic_word="ago"
        )
        return Draft(TimexType.DATE, stated, anchor=Anchor.PUBLICATION)


def pattern_of(phrase: str) -> str:
    """A phrase as a pattern: its words, with whatever joins them."""
    return " ".join(phrase.replace("-", " ").replace("'", " '|’ ").split())


def _day_phrase(step: int, s: Slots) -> Draft:
    return _shifted(Unit.DAY, step, s.text().lower())


def _shifted(unit: Unit, count: int, word: str) -> Draft:
    stated = Stated(shift=count, shift_unit=unit, deictic_word=word)
    return Draft(TimexType.DATE, stated, anchor=Anchor.PUBLICATION)
