"""Numbers in the bases that identifiers are written in."""

from __future__ import annotations

DIGITS_62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
DIGITS_URL_64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
DIGITS_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
DIGITS_SORTABLE_32 = "234567abcdefghijklmnopqrstuvwxyz"


def number(text: str, digits: str) -> int | None:
    """The number that ``text`` writes with ``digits``, highest first; ``None`` with any other sign."""
    value = 0
    for char in text:
        digit = digits.find(char)
        if digit < 0:
            return None
        value = value * len(digits) + digit
    return value
