"""What numerals look like: years, days, clock times, decades, dates in digits."""

from __future__ import annotations

import re

# Shapes of numerals: kind, pattern, classes. The first that fits decides.
SHAPES: list[tuple[str, str, list[str]]] = [
    ("year", r"1\d{3}|20\d\d|21\d\d", ["YEAR", "DIGITS"]),
    ("day", r"0?[1-9]|[12]\d|3[01]", ["DAYNUM", "TWO", "DIGITS", "HOUR"]),
    ("two", r"\d\d", ["TWO", "DIGITS"]),
    ("short year", r"\d{3}", ["THREE", "DIGITS"]),
    ("military", r"(?:[01]\d|2[0-4])[0-5]\d", ["MILITARY", "DIGITS"]),
    ("dotted", r"(?:[01]?\d|2[0-4])\.[0-5]\d", ["DIGITS", "DOTTED"]),
    ("number", r"\d{1,9}|\d{1,3}(?:,\d{3}){1,3}|\d{1,6}\.\d{1,3}", ["DIGITS"]),
    ("clock", r"(?:[01]?\d|2[0-4]):[0-5]\d(?:[:.][0-5]\d)?", ["CLOCK"]),
    ("clock zulu", r"(?:[01]?\d|2[0-4]):?[0-5]\d(?:z|Z)", ["CLOCK"]),
    ("clock am", r"(?:0?\d|1[0-2])(?:[:.]?[0-5]\d)?(?:am|pm|AM|PM|Am|Pm)", ["CLOCKAM"]),
    ("clock hours", r"(?:[01]\d|2[0-4])[:.]?[0-5]\d(?:hrs?|h|H)", ["CLOCKHOURS"]),
    ("ordinal", r"(?:[12]?\d|3[01])(?:st|nd|rd|th|ST|ND|RD|TH)", ["ORDDAY", "ORDDIGITS"]),
    ("large ordinal", r"\d{1,4}(?:st|nd|rd|th)", ["ORDDIGITS"]),
    ("decade", r"1\d\d0s|20\d0s", ["DECADE"]),
    ("short decade", r"['’‘`]?[0-9]0s", ["SHORTDECADE"]),
    ("apostrophe year", r"['’‘`]\d\d", ["APOSYEAR"]),
    ("iso", r"\d{4}-\d\d?-\d\d?", ["ISODATE"]),
    ("iso time", r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d\S*", ["ISOTIME"]),
    ("slashes", r"\d{1,2}(?P<mark>[./-])\d{1,2}(?P=mark)(?:\d\d|\d{4})|\d{4}/\d\d?/\d\d?", ["SLASHES"]),
    ("month slash", r"(?:0?[1-9]|1[0-2])/(?:1[89]\d\d|20\d\d)", ["MONTHYEAR"]),
    ("day month", r"(?:0?[1-9]|[12]\d|3[01])(?i:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)",
     ["DAYMONTH"]),
    ("fraction", r"\d/\d", ["FRACTION"]),
    ("day slash", r"(?:[12]\d|3[01])/(?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])/(?:[12]\d|3[01])", ["DAYSLASH"]),
    ("fiscal year", r"[Ff][Yy]['’]?(?:20)?\d\d", ["FYCODE"]),
    ("quarter code", r"[1-4]Q(?:20)?\d\d|Q[1-4](?:FY)?(?:20)?[12]\d|[12]H(?:20)?[12]\d|H[12](?:FY)?20[12]\d",
     ["QTRCODE"]),
    ("quarter part", r"[1-4]Q|[12]H", ["QTRPART"]),
    ("quantity",
     r"\d{1,4}(?:\.\d)?(?:(?i:secs?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|mths?|years?|yrs?)|h)",
     ["QUANTITY"]),
]  # fmt: skip
_ANY_SHAPE = re.compile("|".join(f"(?P<k{index}>{pattern})" for index, (_, pattern, _) in enumerate(SHAPES)))
_QUOTES = str.maketrans("", "", "’‘–")


def shape_of(word: str) -> str | None:
    """The kind of a numeral; ``None`` for what is none, and for digits of other scripts."""
    found = _ANY_SHAPE.fullmatch(word)
    if found is None or not word.translate(_QUOTES).isascii():
        return None
    kinds = (name for name, text in found.groupdict().items() if text and name != "mark")
    return SHAPES[int(next(kinds)[1:])][0]
