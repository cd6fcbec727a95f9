"""A finding that a baseline records."""

from __future__ import annotations

from typing import NamedTuple

from checker.model.span import Span

STALE_KEY = "stale entries"
"""Key of a baseline's metadata: the entries that nothing matches, as a tuple of ``KnownFinding``."""


class KnownFinding(NamedTuple):
    """One entry: its place in the file, and what it stands for, found so many ``times``."""

    span: Span
    path: str
    fingerprint: str
    rule: str
    message: str
    times: int
