"""Sorts English words and numerals into the classes that the forms speak of."""

from __future__ import annotations

from collections.abc import Iterable

from checker.expressions.forms import words_of
from checker.expressions.lexicon import Lexicon
from rules.expressions.english import relative, sets, vague
from rules.expressions.english import words as w
from rules.expressions.english.cues import CUES, verb_kind
from rules.expressions.english.holidays import HOLIDAYS
from rules.expressions.english.shapes import SHAPES, shape_of


def _first_word(holiday: str) -> str | None:
    """The word that shows a holiday's name; ``None`` where one of its others is looked for anyway."""
    words = holiday.replace("'s", "").split()
    return (
        None
        if any(word in w.UNITS or word in w.WEEKDAYS or word in w.PARTS_OF_DAY for word in words)
        else words[0]
    )


_WHOLE_WORDS = {"may", "june", "july", "mar", "dec"}
_CLASSES: dict[str, Iterable[str]] = {
    "MONTH": [word for word in w.MONTHS if word not in {"may", "march", "mar", "dec"}],
    "WEEKDAY": [word for word in w.WEEKDAYS if word not in {"sun", "sat", "wed", "mon"}],
    "MONTHABBR": [word for word in w.MONTHS if len(word) < 5 and word not in _WHOLE_WORDS],
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
    "ZONE": w.ZONE_WORDS,
    "ZONEPLACE": w.ZONE_PLACES,
    "AMPM": w.AM_PM,
    "BC": w.BEFORE_CHRIST,
    "AD": w.ANNO_DOMINI,
    "OPEN": ["("],
    "the": ["teh"],
    "'s": ["’s"],
    "this": ["dis"],
    "CLOSE": [")"],
    "TRIGGER": [
        *relative.DAY_WORDS, *sets.ADVERBS, *filter(None, map(_first_word, HOLIDAYS)), *vague.WORDS,
        "weekends", "weekdays", "annual", "h", "clock",
        *(f"{unit}long" for unit in ("hour", "day", "week", "month", "year", "decade")),
    ],
}  # fmt: skip

#: Spelled like this they are months and days; in lower case they mostly are other words.
_CASED = {
    "May": ["MONTH"], "MAY": ["MONTH"], "March": ["MONTH"], "MARCH": ["MONTH"], "Mar": ["MONTH", "MONTHABBR"],
    "MAR": ["MONTH"], "Dec": ["MONTH", "MONTHABBR"], "DEC": ["MONTH", "MONTHABBR"],
    "Sun": ["SHORTDAY", "DAYABBR"],
    "SUN": ["SHORTDAY"], "Sat": ["SHORTDAY", "DAYABBR"], "SAT": ["SHORTDAY"], "Wed": ["SHORTDAY", "DAYABBR"],
    "WED": ["SHORTDAY"], "Mon": ["SHORTDAY", "DAYABBR"], "MON": ["SHORTDAY"], "may": ["LOWMONTH"],
    "march": ["LOWMONTH"], "mar": ["LOWMONTH"], "dec": ["LOWMONTH", "MONTH"], "sun": ["SHORTDAY"],
    "sat": ["SHORTDAY"], "wed": ["SHORTDAY"], "mon": ["SHORTDAY"],
    "AM": ["AMPM", "am"], "Fall": ["SEASON", "fall"], "Ad": [], "ad": [], "AD": ["AD"], "CE": ["AD"],
    "ce": [],
    **{zone: ["ZONE"] for zone in w.ZONE_LETTERS},
    "IST": ["ZONE"], "ist": [], "EST": ["ZONE"], "est": ["ZONE"], "Sept": ["MONTH", "MONTHABBR"],
    "Second": ["ORDWORD", "ORDONES", "UNIT"],
}  # fmt: skip


def _kind_of(word: str) -> str | None:
    if word[0].isalpha() and not word[-1].isdecimal():
        return verb_kind(word)
    return shape_of(word)


def build_lexicon(patterns: Iterable[str]) -> Lexicon:
    """The lexicon that knows the classes above, the cues, and every word that a pattern names."""
    words: dict[str, list[str]] = {}
    for classes in (_CLASSES, CUES):
        for name, members in classes.items():
            for word in members:
                words.setdefault(word, []).append(name)
    words |= {word: [*classes, *words.get(word, [])] for word, classes in _CASED.items()}
    kinds = {kind: classes for kind, _, classes in SHAPES} | {
        "past form": ["PAST"],
        "opening past form": ["OPENINGPAST"],
    }
    literals = {word for pattern in patterns for word in words_of(pattern)}
    return Lexicon(words, kinds, _kind_of).with_words(literals)
