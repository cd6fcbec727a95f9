"""The rule ``impossible-time``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import Article, Finding, Flagged, Passing, Rule, Severity, Span, Suggestion
from rules.support.language.patterns import Pattern
from rules.support.text.landmarks import matches_at_number

_HALF = r"(?P<half>[ap])\.?\s?m\b\.?"
_TWELVE = Pattern(rf"(?<![\w:.,/$€£-])(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))?\s?{_HALF}")
_TWENTY_FOUR = Pattern(
    r"(?<![\w:.,/-])(?P<hour>\d{1,2}):(?P<minute>\d\d)(?=\s?(?:GMT|UTC|CET|CEST|BST|EST|EDT|hours\b|hrs\b"
    r"|local\stime|o['\u2019]clock))"
)


class ImpossibleTime(Rule):
    """
    What it flags
    -------------
    A time that no clock shows: 25:00 GMT, 10:75 a.m., 15 a.m.

    Why it matters
    --------------
    The reader cannot tell what was meant.

    Example
    -------
    "Doors open at 10:75 a.m."

    Write instead
    -------------
    The time that was meant.

    When it is wrong
    ----------------
    Only times with a.m. or p.m., a zone or "local time" count, since "12:75" alone may be a result or a
    verse. A 24-hour time with p.m. ("13:30 p.m.") says one thing twice and is a notice; 24:00 passes.

    Options
    -------
    None.

    References
    ----------
    ISO 8601-1:2019, 4.3 (hours 00 to 24, minutes 00 to 59).
    """

    name = "impossible-time"
    severity = Severity.ERROR
    needs = frozenset()
    examples = (
        Flagged("Doors open at [[10:75 a.m.]] on Friday."),
        Flagged("The probe landed at [[25:10]] GMT."),
        Flagged("Doors open at [[15 a.m.]] on Friday."),
        Flagged("Doors open at [[13:30 p.m.]] on Friday."),
        Flagged("Doors open at [[24 p.m.]] on Friday, says the bill."),
        Flagged("Doors open at [[25 p.m.]] on Friday, says the bill."),
        Passing("Doors open at 10:45 a.m. on Friday."),
        Passing("The probe landed at 24:00 GMT."),
        Passing("They won 25:10 on Friday."),
        Passing("Doors open at 0:30 a.m. on Friday."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every time that is told by the clock without doubt."""
        for pattern in (_TWELVE, _TWENTY_FOUR):
            for found in matches_at_number(article, pattern, 2):
                yield from _judge(found)


def _judge(found: re.Match[str]) -> Iterator[Finding]:
    groups = found.groupdict()
    hour, minute = int(groups["hour"]), int(groups["minute"] or 0)
    half = (groups.get("half") or "").lower()
    fault = _fault(hour, minute, half)
    if fault is not None:
        yield _finding(found, *fault)


def _fault(hour: int, minute: int, half: str) -> tuple[str, Severity | None] | None:
    if minute > 59:
        return f"An hour has 60 minutes; there is no minute {minute}.", None
    if hour > 24 or (hour == 24 and (minute or half)):
        return f"A day has 24 hours; there is no hour {hour}.", None
    if half == "a" and hour > 12:
        return f"Hour {hour} is past noon and cannot be a.m.", None
    if half == "p" and hour > 12:
        return f"Hour {hour} is past noon already; p.m. says it twice.", Severity.NOTICE
    return None


def _finding(found: re.Match[str], message: str, severity: Severity | None) -> Finding:
    return Finding(
        Span(*found.span()),
        message,
        (f'"{found[0]}" is read as hour {found["hour"]}, minute {found["minute"] or "00"}.', message),
        suggestions=(Suggestion("Give the time that was meant."),),
        severity=severity,
    )
