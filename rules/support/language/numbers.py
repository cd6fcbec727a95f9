"""Ordinals and small numbers in words."""

from __future__ import annotations

from itertools import count

from rules.support.language.patterns import Pattern

_FIRST_TO_NINTH = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TENTH_ON = (
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth",
)  # fmt: skip
_ONE_TO_THREE = ("one", "two", "three")
_FOUR_TO_NINE = ("four", "five", "six", "seven", "eight", "nine")
_ONES = (*_ONE_TO_THREE, *_FOUR_TO_NINE)
_TEENS = (
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_STEMS = dict(
    zip(("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"), count(20, 10), strict=False)
)
_TENS = {f"{stem}y": number for stem, number in _STEMS.items()}
_ORDINALS = (
    dict(zip((*_FIRST_TO_NINTH, *_TENTH_ON), count(1), strict=False))
    | {f"{stem}ieth": number for stem, number in _STEMS.items()}
    | {
        f"{tens}-{one}": number + unit
        for tens, number in _TENS.items()
        for one, unit in zip(_FIRST_TO_NINTH, count(1), strict=False)
    }
    | {"hundredth": 100}
)
_CARDINALS = dict(zip((*_ONES, *_TEENS), count(1), strict=False)) | _TENS
_DIGITS = Pattern(r"(\d{1,4})(?:st|nd|rd|th)?")
CARDINAL = (
    rf"(?:(?:{'|'.join(_TENS)})(?:[-\s](?:{'|'.join(_ONES)})\b)?"
    rf"|{'|'.join(reversed((*_FOUR_TO_NINE, *_TEENS)))})"
)
"""A number from four to ninety-nine in words, for use inside a larger pattern that goes on after it."""
CARDINAL_WORDS = frozenset((*_TENS, *_FOUR_TO_NINE, *_TEENS))
"""One of them, in lower case, is in every such number."""


def ordinal_value(word: str) -> int | None:
    """``195th`` and ``seventy-fifth`` as numbers; ``None`` for other words."""
    if (digits := _DIGITS.fullmatch(word)) is not None:
        return int(digits.group(1))
    return _ORDINALS.get(word.casefold().replace(" ", "-"))


def cardinal_value(word: str) -> int | None:
    """``seven``, ``forty-one`` and ``12`` as numbers, words up to 99; ``None`` for other words."""
    if word.isdigit():
        return int(word)
    tens, _, unit = word.casefold().replace(" ", "-").partition("-")
    if unit:
        return _TENS[tens] + _CARDINALS[unit] if tens in _TENS and unit in _ONES else None
    return _CARDINALS.get(tens)
