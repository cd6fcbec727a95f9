"""Addresses in code repositories that state the time of a commit; a commit's digest does not."""

from __future__ import annotations

import re

from checker.model.link import AddressDate, AddressKind
from checker.sources.stamps import from_digits

_PSEUDO_VERSION = re.compile(r"[-.](?P<stamp>\d{14})-[0-9a-f]{12}(?![0-9a-f])")
_REF_AT = re.compile(r"@(?:\{|%7B)(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)[^}%]*(?:\}|%7D)", re.I)


def from_repository(address: str) -> AddressDate | None:
    """A commit's time: Go's pseudo-versions ``v0.0.0-YYYYMMDDhhmmss-DIGEST`` (UTC), ``ref@{YYYY-MM-DD}``."""
    if match := _PSEUDO_VERSION.search(address):
        digits, how = match["stamp"], "time in the pseudo-version"
    elif match := _REF_AT.search(address):
        digits, how = match["year"] + match["month"] + match["day"], "day of the branch"
    else:
        return None
    moment = from_digits(digits)
    return AddressDate(moment, AddressKind.COMMIT, how) if moment else None
