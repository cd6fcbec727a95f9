"""Sorts English words and numerals into the classes that the forms speak of."""

from __future__ import annotations

import re
from collections.abc import Iterable

from checker.expressions.forms import words_of
from checker.expressions.lexicon import Lexicon
from rules.expressions.english import relative, sets, vague
from rules.expressions.english import words as w
from rules.expressions.english.cues import CUES, verb_kind
from rules.expressions.english.holidays import HOLIDAYS

_CLASSES: dict[str, Iterable[str]] = {
    "MONTH": [word for word in w.MONTHS if word not in {"may", "march", "mar", "dec"}],
    "WEEKDAY": [word for word in w.WEEKDAYS if word not in {"sun", "sat", "wed", "mon"}],
    "MONTHABBR": [word for word in w.MONTHS if len(word) < 5 and word not in {"may", "june", "july", "mar", "dec"}],
    "DAYABBR": [word for word in w.WEEKDAYS if len(word) < 6 and word not in {"sun", "sat", "wed", "mon"}],
    "WEEKDAYS": w.WEEKDAY_PLURALS,
    "UNIT": w.UNITS,
    "UNITS": w.UNIT_PLURALS,
    "SEASON": w.SEASONS,
    "SEASONS": ["springs", "summers", "autumns", "winters"],
    "PART": w.PARTS_OF_DAY,
    "ONES": w.ONES,
    "TEENS": w.TEENS,
    "TENS": w.TENS,
    "BIG": w.BIG,
    "ORDONES": w.ONES_ORDINAL,
    "ORDWORD": w.ORDINALS,
    "DECADEWORD": w.DECADE_WORDS,
    "ZONE": w.ZONES,
    "ZONEPLACE": w.ZONE_PLACES,
    "AMPM": w.AM_PM,
    "BC": w.BEFORE_CHRIST,
    "AD": w.ANNO_DOMINI,
    "TRIGGER": [
        *relative.DAY_WORDS, *sets.ADVERBS, *(name.split()[0] for name in HOLIDAYS), *vague.WORDS, "weekends",
    ],
}  # fmt: skip

#: Spelled like this they are months and days; in lower case they mostly are other words.
_CASED = {
    "May": ["MONTH"], "MAY": ["MONTH"], "March": ["MONTH"], "MARCH": ["MONTH"], "Mar": ["MONTH", "MONTHABBR"],
    "MAR": ["MONTH"], "Dec": ["MONTH", "MONTHABBR"], "DEC": ["MONTH", "MONTHABBR"], "Sun": ["SHORTDAY", "DAYABBR"],
    "SUN": ["SHORTDAY"], "Sat": ["SHORTDAY", "DAYABBR"], "SAT": ["SHORTDAY"], "Wed": ["SHORTDAY", "DAYABBR"],
    "WED": ["SHORTDAY"], "Mon": ["SHORTDAY", "DAYABBR"], "MON": ["SHORTDAY"], "may": ["LOWMONTH"],
    "march": ["LOWMONTH"], "mar": ["LOWMONTH"], "dec": ["LOWMONTH", "MONTH"], "sun": ["SHORTDAY"],
    "sat": ["SHORTDAY"], "wed": ["SHORTDAY"], "mon": ["SHORTDAY"],
    "AM": ["AMPM", "am"], "Fall": ["SEASON", "fall"], "Ad": [], "ad": [], "AD": ["AD"], "ce": [],
    "IST": ["ZONE"], "ist": [], "EST": ["ZONE"], "est": ["ZONE"], "Sept": ["MONTH", "MONTHABBR"],
    "Second": ["ORDWORD", "ORDONES", "UNIT"],
}  # fmt: skip

#: Shapes of numerals: kind, pattern, classes. The first that fits decides.
_SHAPES: list[tuple[str, str, list[str]]] = [
    ("year", r"1\d{3}|20\d\d|21\d\d", ["YEAR", "DIGITS"]),
    ("day", r"0?[1-9]|[12]\d|3[01]", ["DAYNUM", "TWO", "DIGITS", "HOUR"]),
    ("two", r"\d\d", ["TWO", "DIGITS"]),
    ("short year", r"\d{3}", ["THREE", "DIGITS"]),
    ("military", r"(?:[01]\d|2[0-4])[0-5]\d", ["MILITARY", "DIGITS"]),
    ("dotted", r"(?:[01]?\d|2[0-4])\.[0-5]\d", ["DIGITS", "DOTTED"]),
    ("number", r"\d{1,9}|\d{1,3}(?:,\d{3}){1,3}|\d{1,6}\.\d{1,3}", ["DIGITS"]),
    ("clock", r"(?:[01]?\d|2[0-4]):[0-5]\d(?:[:.][0-5]\d)?", ["CLOCK"]),
    ("clock zulu", r"(?:[01]?\d|2[0-4]):?[0-5]\d(?:z|Z)", ["CLOCK"]),
    ("clock am", r"(?:0?\d|1[0-2])(?:[:.]?[0-5]\d)?(?:am|pm|AM|PM|a|p|Am|Pm)", ["CLOCKAM"]),
    ("clock hours", r"(?:[01]\d|2[0-4])[:.]?[0-5]\d(?:hrs?|h|H)", ["CLOCKHOURS"]),
    ("ordinal", r"(?:[12]?\d|3[01])(?:st|nd|rd|th|ST|ND|RD|TH)", ["ORDDAY", "ORDDIGITS"]),
    ("large ordinal", r"\d{1,4}(?:st|nd|rd|th)", ["ORDDIGITS"]),
    ("decade", r"1\d\d0s|20\d0s", ["DECADE"]),
    ("short decade", r"['’‘`]?[0-9]0s", ["SHORTDECADE"]),
    ("apostrophe year", r"['’‘`]\d\d", ["APOSYEAR"]),
    ("iso", r"\d{4}-\d\d?-\d\d?(?:[Tt]\d\d)?", ["ISODATE"]),
    ("iso time", r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(?::\d\d)?[zZ]?", ["ISOTIME"]),
    ("slashes", r"\d{1,2}([./-])\d{1,2}\1(?:\d\d|\d{4})|\d{4}/\d\d?/\d\d?", ["SLASHES"]),
    ("month slash", r"(?:0?[1-9]|1[0-2])/(?:1[89]\d\d|20\d\d)", ["MONTHYEAR"]),
    ("fraction", r"\d/\d", ["FRACTION"]),
    ("quantity", r"\d{1,4}(?:\.\d)?(?:secs?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|mths?|years?|yrs?)",
     ["QUANTITY"]),
]  # fmt: skip
_ANY_SHAPE = re.compile(
    "|".join(f"(?P<k{index}>{pattern.replace(chr(92) + '1', f'(?P=sep{index})').replace('([./-])', f'(?P<sep{index}>[./-])')})"
             for index, (_, pattern, _) in enumerate(_SHAPES))
)  # fmt: skip


def _kind_of(word: str) -> str | None:
    if word[0].isalpha():
        return verb_kind(word)
    found = _ANY_SHAPE.fullmatch(word)
    if found is None or (not word.isascii() and not word.replace("–", "").replace("’", "").replace("‘", "").isascii()):
        return None
    return next(_SHAPES[int(name[1:])][0] for name, text in found.groupdict().items() if text and name[0] == "k")


def build_lexicon(patterns: Iterable[str]) -> Lexicon:
    """The lexicon that knows the classes above, the cues, and every word that a pattern names."""
    words: dict[str, list[str]] = {}
    for classes in (_CLASSES, CUES):
        for name, members in classes.items():
            for word in members:
                words.setdefault(word, []).append(name)
    words |= {word: [*classes, *words.get(word, [])] for word, classes in _CASED.items()}
    kinds = {kind: classes for kind, _, classes in _SHAPES} | {"past form": ["PAST"]}
    literals = {word for pattern in patterns for word in words_of(pattern)}
    return Lexicon(words, kinds, _kind_of).with_words(literals)
