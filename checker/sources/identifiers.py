"""Identifiers of objects in general that begin with their time."""

from __future__ import annotations

from checker.model.moment import Moment
from checker.sources.clock import from_unix_milliseconds
from checker.sources.digits import DIGITS_62, DIGITS_CROCKFORD, number

_GREGORIAN_OFFSET = 0x01B21DD213814000  # 100 ns from 1582-10-15 to 1970-01-01
_KSUID_EPOCH = 1_400_000_000


def uuid(text: str) -> Moment | None:
    """A UUID of version 1, 6 or 7 (RFC 9562); ``None`` for the others, which hold no time.

    1 and 6: 60 bits, 100 ns since 1582-10-15 UTC; version 1 has the low bits first. 7: 48 bits, ms of
    Unix time.
    """
    digits = text.replace("-", "")
    try:
        value = int(digits, 16)
    except ValueError:
        return None
    version, variant = (value >> 76) & 15, (value >> 62) & 3
    if len(digits) != 32 or variant != 2:
        return None
    if version == 7:
        return from_unix_milliseconds(value >> 80)
    ticks = _ticks(value, version)
    return None if ticks is None else from_unix_milliseconds((ticks - _GREGORIAN_OFFSET) // 10_000)


def _ticks(value: int, version: int) -> int | None:
    high, middle, low = value >> 96, (value >> 80) & 0xFFFF, (value >> 64) & 0xFFF
    if version == 6:
        return high << 28 | middle << 12 | low
    return low << 48 | middle << 32 | high if version == 1 else None


def ulid(text: str) -> Moment | None:
    """A ULID: 26 signs in Crockford's base 32, the first ten of them ms of Unix time."""
    if len(text) != 26 or text[0] > "7" or number(text.upper(), DIGITS_CROCKFORD) is None:
        return None
    count = number(text[:10].upper(), DIGITS_CROCKFORD)
    return None if count is None else from_unix_milliseconds(count)


def ksuid(text: str) -> Moment | None:
    """A KSUID: 27 signs in base 62, 160 bits, the first 32 of them seconds since 2014-05-13T16:53:20Z.

    Most words of 27 letters decode to some time: call it only for what is known to be a KSUID.
    """
    value = number(text, DIGITS_62) if len(text) == 27 else None
    if value is None or value >> 160:
        return None
    return from_unix_milliseconds(((value >> 128) + _KSUID_EPOCH) * 1000)
