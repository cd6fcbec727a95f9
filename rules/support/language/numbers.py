"""Ordinals and small numbers in words."""

from __future__ import annotations

from rules.support.language.patterns import Pattern

_UNITS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth",
)  # fmt: skip
_STEMS = ("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet")
_TENS = dict(zip(_STEMS, range(20, 100, 10), strict=True))
_ORDINALS = {word: number for number, word in enumerate(_UNITS, 1)}
_ORDINALS |= {f"{stem}ieth": number for stem, number in _TENS.items()}
_ORDINALS |= {
    f"{stem}y-{unit}": tens + number
    for stem, tens in _TENS.items()
    for number, unit in enumerate(_UNITS[:9], 1)
}
_ORDINALS |= {"hundredth": 100, "100th": 100}
_CARDINALS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
_DIGITS = Pattern(r"(\d{1,4})(?:st|nd|rd|th)?")
_ROUND = tuple(f"{stem}y" for stem in _STEMS)
_VALUES = {word: number for number, word in enumerate(_CARDINALS, 1)}
_VALUES |= {word: number for number, word in zip(range(20, 100, 10), _ROUND, strict=True)}
CARDINAL = (
    rf"(?:(?:{'|'.join(_ROUND)})(?:[-\s](?:{'|'.join(_CARDINALS[:9])})\b)?"
    rf"|{'|'.join(reversed(_CARDINALS[3:19]))})"
)
"""A number from four to ninety-nine in words, for use inside a larger pattern that goes on after it."""
CARDINAL_WORDS = frozenset((*_ROUND, *_CARDINALS[3:19]))
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
    if unit and tens in _ROUND and unit in _CARDINALS[:9]:
        return _VALUES[tens] + _VALUES[unit]
    return None if unit else _VALUES.get(tens)
