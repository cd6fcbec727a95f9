"""Sorts the words and numerals of a language into the classes that the forms speak of."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import partial

from checker.expressions.forms import words_of
from checker.expressions.lexicon import Lexicon
from rules.expressions.cldr.names import Names, parts_of
from rules.expressions.cldr.speech import Speech

_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:1\d{3}|20\d\d|21\d\d)"

#: Shapes of numerals: kind, pattern, classes. The first that fits decides; ``{ordinals}`` differ by language.
_SHAPES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("year", _YEAR, ("YEAR", "DIGITS")),
    ("year with its word", _YEAR + "[rгр]", ("YEAR",)),
    ("day", _DAY, ("DAYNUM", "TWO", "DIGITS")),
    ("two", r"\d\d", ("TWO", "DIGITS")),
    ("number", r"\d{1,4}", ("DIGITS",)),
    ("ordinal", _DAY + r"(?:{ordinals})", ("ORDDAY",)),
    ("iso", r"\d{4}-\d\d-\d\d(?:[Tt][\d:]+[zZ]?)?", ("ISODATE",)),
    ("figures", r"(?:\d\d?\.\d\d?\.|\d\d?/\d\d?/|\d\d?-\d\d?-)\d{4}", ("FIGURES",)),
    ("short figures", r"(?:\d\d?\.\d\d?\.|\d\d?/\d\d?/)\d\d", ("SHORTFIGURES",)),
    ("day and month", r"\d\d?[./]\d\d?", ("DAYMONTH",)),
    ("elided day", r"['’]1[01]", ("ELIDEDDAY",)),
)
_LETTER_APOSTROPHE = "ʼ"  # with it, a name is one token
_NO_TOKEN = ("no token",)  # for classes that a language leaves empty, so that forms may name them
_OPENINGS = frozenset("0123456789'’")
_CUES = {"STOP": ".!?;", "OPEN": "([", "CLOSE": ")]"}


def build_lexicon(speech: Speech, names: Names, patterns: Iterable[str]) -> Lexicon:
    """The lexicon of a language, with every word that a pattern names."""
    found: dict[str, list[str]] = {}
    for name, members in _classes(speech, names).items():
        for word in members or _NO_TOKEN:
            found.setdefault(word, []).append(name)
    shapes = [(kind, re.compile(shape.replace("{ordinals}", speech.ordinals or "$.")), classes)
              for kind, shape, classes in _SHAPES]  # fmt: skip
    kinds = {kind: classes for kind, _, classes in shapes}
    literals = {word for pattern in patterns for word in words_of(pattern)}
    return Lexicon(found, kinds, partial(_kind_of, shapes)).with_words(literals)


def year_of(text: str) -> int:
    """The year of a numeral that may have its abbreviated "year" glued to it: "2021r"."""
    return int(text[:4])


def _kind_of(shapes: list[tuple[str, re.Pattern[str], tuple[str, ...]]], word: str) -> str | None:
    if word[0] not in _OPENINGS:
        return None
    return next((kind for kind, shape, _ in shapes if shape.fullmatch(word)), None)


def _classes(speech: Speech, names: Names) -> dict[str, Collection[str]]:
    units = {word for line in speech.units.values() for word in line.split()}
    return {
        "MONTH": _as_written(names.months, speech.capitals),
        "CAPMONTH": () if speech.capitals else _capitalised(names.months),
        "SHORTMONTH": _either(names.short_months, speech.capitals),
        "WEEKDAY": _as_written(names.weekdays, speech.capitals),
        "CAPDAY": () if speech.capitals else _capitalised(names.weekdays),
        "SHORTDAY": _either(names.short_weekdays, speech.capitals),
        "FIRST": [*speech.first, *_capitalised(speech.first)],
        "ARTICLE": speech.articles,
        "DAYWORD": [word for word in speech.day_words if word.isalpha()],
        "DAYPART": {parts_of(phrase)[-1] for phrase in speech.day_words if not phrase.isalpha()}
        | names.weekday_ends,
        "UNIT": units,
        "DAYNAME": (),
        "FROM": [word for word in speech.opened if word.isalpha()],
        "TO": [joint for joint in speech.joints if joint.isalpha() and joint not in speech.ands],
        "NUMBER": speech.numbers.replace("/", " ").split(),
        "DIRECTION": [word for line in speech.directions.values() for word in line.split()],
        "PAST": speech.past.split(),
        "FUTURE": speech.future.split(),
        "DEICTIC": [word for word in speech.day_words if word.isalpha()],
        **_CUES,
    }  # fmt: skip


def _as_written(names: Iterable[str], capitals: bool) -> list[str]:
    """Plain names in the usual spelling of the language; compounds are the affair of the forms."""
    simple = [name.replace("'", _LETTER_APOSTROPHE) for name in names if name.replace("'", "").isalpha()]
    return _capitalised(simple) if capitals else simple


def _either(names: Iterable[str], capitals: bool) -> list[str]:
    """Names in the usual spelling and with a capital."""
    return [*_as_written(names, capitals), *_capitalised(names)]


def _capitalised(names: Iterable[str]) -> list[str]:
    return [spelled for name in names if name.isalpha() for spelled in (name.capitalize(), name.upper())]


def digits_lexicon() -> Lexicon:
    """The lexicon of dates in figures as ISO 8601 writes them."""
    kinds = {kind: classes for kind, _, classes in _SHAPES if kind == "iso"}
    iso = [(kind, re.compile(shape), classes) for kind, shape, classes in _SHAPES if kind in kinds]
    return Lexicon({mark: ["STOP"] for mark in _CUES["STOP"]}, kinds, partial(_kind_of, iso))
