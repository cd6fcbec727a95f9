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


def ordinal_value(word: str) -> int | None:
    """``195th`` and ``seventy-fifth`` as numbers; ``None`` for other words."""
    if (digits := _DIGITS.fullmatch(word)) is not None:
        return int(digits.group(1))
    return _ORDINALS.get(word.casefold().replace(" ", "-"))


def cardinal_value(word: str) -> int | None:
    """``seven`` and ``12`` as numbers, words up to twenty; ``None`` for other words."""
    if word.isdigit():
        return int(word)
    folded = word.casefold()
    return _CARDINALS.index(folded) + 1 if folded in _CARDINALS else None
