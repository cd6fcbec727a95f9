"""Archived pages: when the archive made its copy, and of which address."""

from __future__ import annotations

import re
from urllib.parse import unquote

from checker.model.link import AddressDate, AddressKind
from checker.sources.clock import from_unix_milliseconds
from checker.sources.digits import DIGITS_62, number
from checker.sources.stamps import from_digits

# Eight digits at least: of a shorter stamp the archive itself chooses the copy that lies nearest.
_WAYBACK = re.compile(
    r"/(?P<stamp>\d{8}(?:\d{2}){0,3})(?:[a-z]{2}_)?/(?P<original>(?:https?(?::|%3A)|www\.).+)", re.I
)
_DOTTED = re.compile(r"/(?P<day>\d{4}\.\d{2}\.\d{2})-(?P<time>\d{6})/(?P<original>\S+)")
_WEBCITE = re.compile(r"/(?P<id>[0-9A-Za-z]{9})(?=$|[?#])")


def from_wayback(address: str) -> AddressDate | None:
    """The stamp before an address inside another: ``/web/20200102030405/https://example.org/``.

    ``YYYYMMDDhhmmss`` in UTC, to the second; eight digits are a day. The Wayback Machine, archive.today in
    its long form and most national web archives write it so. A two-letter mark (``id_``, ``if_``) may follow.
    """
    match = _WAYBACK.search(address)
    moment = from_digits(match["stamp"]) if match else None
    if match is None or moment is None:
        return None
    original = match["original"]
    original = unquote(original) if "%3a" in original[:9].lower() else original
    return AddressDate(moment, AddressKind.CAPTURE, "stamp in the archive's address", original)


def from_archive_today(address: str) -> AddressDate | None:
    """archive.today's older form: ``/2020.01.02-030405/https://example.org/``, UTC, to the second.

    Its short addresses (``/AbCdE``) state no date.
    """
    match = _DOTTED.search(address)
    if match is None:
        return from_wayback(address)
    moment = from_digits(match["day"].replace(".", "") + match["time"])
    if moment is None:
        return None
    return AddressDate(moment, AddressKind.CAPTURE, "stamp in the archive's address", match["original"])


def from_webcite(address: str) -> AddressDate | None:
    """WebCite's nine signs in base 62 (0-9, A-Z, a-z): microseconds of Unix time."""
    match = _WEBCITE.search(address)
    count = number(match["id"], DIGITS_62) if match else None
    moment = from_unix_milliseconds(count // 1000) if count is not None else None
    return AddressDate(moment, AddressKind.CAPTURE, "number of the WebCite copy") if moment else None
