"""Phrases whose reading is approved: one for each word of the grammars' tables, and those of ``phrases``.

A line of ``phrases/<page>.txt`` may have places as sweeps have, ``{11..13}`` or ``{at|by}``; it stands for as
many phrases as they have values.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from functools import cache, partial
from itertools import chain
from pathlib import Path

from checker import TimeExpression, registry
from checker.expressions.tagger import Tagger
from checker.model.calendar import day_number
from checker.model.moment import on_day
from rules.expressions.cldr.names import names_of
from rules.expressions.cldr.speech import Speech
from rules.expressions.english import relative, sets, words
from rules.expressions.english.holidays import HOLIDAYS
from tests.approval.sweep import spelled_out

LANGUAGES = {
    "de": "german", "es": "spanish", "fr": "french", "it": "italian", "nl": "dutch", "pl": "polish",
    "pt": "portuguese", "ru": "russian", "uk": "ukrainian",
}  # fmt: skip
_FOLDER = Path(__file__).parent / "phrases"
_WEDNESDAY = on_day(day_number(2021, 6, 16))
# Long enough a text that it does not read as a posted message.
_REST = " The council met in the old hall as it always does, and the clerk read every letter aloud to it." * 4
_SOME_UNITS = ("day", "week", "month", "quarter", "year", "decade", "Friday", "March", "spring", "morning")


def phrases() -> list[str]:
    """The names of the pages: of each file of phrases, and of each language."""
    return sorted({*LANGUAGES, *(file.stem for file in _FOLDER.glob("*.txt"))})


def read(name: str) -> Iterator[tuple[str, tuple[TimeExpression, ...]]]:
    """The phrases of a page, with what is read in them on Wednesday, 16 June 2021.

    English ones stand in a long article, but those of messages stand alone, and narratives have no date.
    """
    language, _, kind = name.partition("-")
    rest = "" if kind == "messages" or language != "en" else _REST
    words = {"en": _english_words}.get(name, partial(_foreign_words, language))
    for phrase in chain(_written(name), () if kind else words()):
        found = _tagger(language).tag(f"{phrase}{rest}", None if kind == "narrative" else _WEDNESDAY)
        yield phrase, tuple(each for each in found.expressions if each.span.end <= len(phrase))


def _written(name: str) -> Iterator[str]:
    file = _FOLDER / f"{name}.txt"
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return chain.from_iterable(map(spelled_out, lines))


@cache
def _tagger(language: str) -> Tagger:
    return Tagger(registry.grammar(language))


def _english_words() -> Iterator[str]:
    yield from (f"It took {number} days." for number in words.SMALL)
    yield from (f"It was the {word} century." for word in words.ORDINALS)
    yield from (f"It was the {word} of May." for word in words.ORDINALS)
    yield from (f"It took two {word} years." for word in words.BIG)
    yield from (f"It was in {month.title()} 2020." for month in words.MONTHS)
    yield from (f"It was on {day.title()}, 3 May." for day in words.WEEKDAYS)
    yield from (f"It was on {day.title()}." for day in words.WEEKDAY_PLURALS)
    yield from (f"It took three {unit}." for unit in words.ALL_UNITS)
    yield from (f"It was a {unit} ago." for unit in words.UNITS)
    yield from (f"It was on Friday {part}." for part in words.PARTS_OF_DAY)
    yield from (f"It was in the {season} of 2020." for season in words.SEASONS)
    yield from (f"It was in the {decade}." for decade in words.DECADE_WORDS)
    yield from (f"It was at 9 {half}." for half in words.AM_PM)
    yield from (f"It was at 9:30 {zone.upper()}." for zone in words.ZONE_WORDS)
    yield from (f"It was in 44 {mark.upper()}" for mark in sorted(words.BEFORE_CHRIST))
    yield from (f"It was on {day.title()} 2020." for day in HOLIDAYS)
    yield from (f"It was {day}." for day in relative.DAY_WORDS)
    yield from (f"It was {shift} {unit}." for shift in relative.SHIFTS for unit in _SOME_UNITS)
    yield from (f"It was the {shift} {unit}." for shift in relative.SHIFTS for unit in _SOME_UNITS)
    yield from (f"They meet {word}." for word in sets.ADVERBS)


def _foreign_words(language: str) -> Iterator[str]:
    speech: Speech = importlib.import_module(f"rules.expressions.cldr.{LANGUAGES[language]}").SPEECH
    names = names_of(speech)
    some_day = _cased(speech, next(day for day in names.weekdays if day.isalpha()))
    units = list(chain.from_iterable(line.split() for line in speech.units.values()))
    directions = list(chain.from_iterable(line.split() for line in speech.directions.values()))
    numbers = list(chain.from_iterable(number.split("/") for number in speech.numbers.split()))
    yield from (f"3 {speech.of_month.split('|')[0]} {_cased(speech, name)} 2021" for name in names.months)
    yield from (
        f"3 {speech.of_month.split('|')[0]} {_cased(speech, name)}. 2021" for name in names.short_months
    )
    yield from (f"{_cased(speech, name)}, 3.5.2021" for name in names.weekdays)
    yield from (f"{_cased(speech, name)}., 3.5.2021" for name in names.short_weekdays)
    yield from speech.day_words
    yield from (f"{number} {units[0]}" for number in numbers)
    yield from (f"3 {unit}" for unit in units)
    yield from (f"{direction} {units[2]}" for direction in directions)
    yield from (f"{some_day} {direction}" for direction in directions)
    yield from (f"{before} 3 {units[0]}" for before in speech.ago_before)
    yield from (f"3 {units[0]} {after}" for after in speech.ago_after)


def _cased(speech: Speech, name: str) -> str:
    return name.capitalize() if speech.capitals else name
