"""The rule clock-length-mismatch."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity, Span
from checker.toolkit import Sentence, count
from rules.support.dates.clock import ClockTime, clock_times
from rules.support.language.numbers import cardinal_value
from rules.support.language.patterns import Pattern

_LENGTH = (
    r"(?:(?P<full>\d{1,2}|[a-z]+)[\s-]hours?(?:\sand|,)?\s)?"
    r"(?P<number>\d{1,3}|[a-z]+)[\s-](?P<unit>hour|minute)s?"
)
_LATER = Pattern(rf"\b{_LENGTH}\slater\b,?\s(?:at|around|about)?\s?$")
_IN_ALL = Pattern(
    rf",?\s\(?(?:for\s)?(?:a\stotal\sof\s|or\s|that\sis\s)?{_LENGTH}\b(?:\sin\sall|\slong|\saltogether)?(?=[.,;)])"
)
_ADJECTIVE = Pattern(
    r"\b(?P<number>\d{1,2}|[a-z]+)-(?P<unit>hour|minute)\s[a-z]+(?:\s(?:on|in)\s\w+)?,?\s"
    r"(?:(?:which\s)?(?:began|started|lasted|ran|runs|begins|starts|from)\b|\()[^.;]{0,12}$"
)
_FROM = Pattern(r"\b(?:from|between|at)\s$")
_TO = Pattern(r"\s(?:to|until|till|and|through)\s|\s?[\u2013\u2014-]\s?")
_AND_ENDED = Pattern(
    r"\s(?:[\w']+\s){0,4}?and\s(?:only\s)?(?:ended|ends|finished|closed|stopped|was\sover)\s(?:at|around)\s"
)
_ANOTHER_CLOCK = Pattern(
    r"\b(?:local|(?-i:GMT|UTC|[A-Z]{1,3}[SD]T)|next\s(?:day|morning)|following|time\szones?|clocks)\b"
)
_MINUTES_A_DAY = 1440
_SLACK = {"hour": 30, "minute": 5}
"""By how many minutes a stated number may be off: clock times are rounded, too."""


class ClockLengthMismatch(Rule):
    """What it flags
    -------------
    Hours or minutes that do not lie between the two clock times beside them: "left at 7.30 p.m. and struck
    the rock two hours later, at 8.15 p.m."

    Why it matters
    --------------
    One of the three is wrong.

    Example
    -------
    "The power cut lasted from 6 a.m. to 11 a.m., a total of eight hours."

    Write instead
    -------------
    "The power cut lasted from 6 a.m. to 11 a.m., a total of five hours."

    When it is wrong
    ----------------
    When the clocks stand in two zones or on two days. Sentences that say so are left alone; half an hour, or
    five minutes where minutes are counted, pass.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "clock-length-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.SENTENCES})
    examples = (
        Flagged("It lasted from 6 a.m. to 11 a.m., [[a total of eight hours]]."),
        Flagged("She left at 7.30 p.m. and struck the rock [[two hours later]], at 8.15 p.m."),
        Flagged("The [[eight-hour outage began]] at 6 a.m. and ended at 11 a.m."),
        Passing("It struck at 11:40 p.m. and sank two hours and forty minutes later, at 2:20 a.m."),
        Flagged("It struck at 11:40 p.m. and sank [[two hours and ten minutes later]], at 2:20 a.m."),
        Passing("It lasted from 6 a.m. to 11 a.m., a total of five hours."),
        Passing("It lasted from 10 p.m. to 6 a.m., a total of eight hours."),
        Passing("She left at 7.30 p.m. and struck the rock two hours later, at 9.30 p.m."),
        Passing("She left at 7.30 p.m. and landed two hours later, at 8.30 p.m. local time."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every length between or beside two clock times of one sentence."""
        for first, second in pairwise(clock_times(article)):
            sentence = article.sentence_of(first.span.start)
            if second.span.end > sentence.span.end or sentence.is_quoted(first.span.start):
                continue
            if _ANOTHER_CLOCK.search(article.text, *sentence.span):
                continue
            length = _length(article.text, sentence, first, second)
            minutes = _minutes(length) if length else None
            if length and minutes is not None and not _fits(first, second, minutes, length["unit"]):
                yield _finding(first, second, length, minutes)


def _length(text: str, sentence: Sentence, first: ClockTime, second: ClockTime) -> re.Match[str] | None:
    later = _LATER.search(text, first.span.end, second.span.start)
    if later is not None:
        return later
    joint = first.span.end, second.span.start
    if _AND_ENDED.fullmatch(text, *joint):
        return _ADJECTIVE.search(text, sentence.span.start, first.span.start)
    if not _TO.fullmatch(text, *joint) or not _FROM.search(text, sentence.span.start, first.span.start):
        return None
    return _IN_ALL.match(text, second.span.end, sentence.span.end)


def _minutes(length: re.Match[str]) -> int | None:
    number, full = cardinal_value(length["number"]), length.groupdict().get("full")
    hours = cardinal_value(full) if full else 0
    if number is None or hours is None:
        return None
    return hours * 60 + number * (60 if length["unit"] == "hour" else 1)


def _apart(first: ClockTime, second: ClockTime) -> int:
    return (second.hour * 60 + second.minute - first.hour * 60 - first.minute) % _MINUTES_A_DAY


def _fits(first: ClockTime, second: ClockTime, minutes: int, unit: str) -> bool:
    off = (_apart(first, second) - minutes) % _MINUTES_A_DAY
    return min(off, _MINUTES_A_DAY - off) <= _SLACK[unit]


def _finding(first: ClockTime, second: ClockTime, length: re.Match[str], minutes: int) -> Finding:
    apart = _apart(first, second)
    return Finding(
        span=_trimmed(length),
        message=f"From {first.text} to {second.text} it is {_words(apart)}, not {_words(minutes)}.",
        explanation=(
            f'The text gives "{first.text}" and "{second.text}".',
            f"Between the two lie {_words(apart)}.",
            f"It counts {_words(minutes)}.",
        ),
        related=(Related(first.span, "counted from here"), Related(second.span, "to here")),
        certainty=0.85,
    )


def _trimmed(length: re.Match[str]) -> Span:
    """The place of a length without the marks and the "at" that lead to a clock time."""
    words = length[0].lstrip(" ,(")
    start = length.end() - len(words)
    return Span(start, start + len(words.rstrip(" ,").removesuffix(" at").rstrip(" ,")))


def _words(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    parts = [count(hours, "hour")] if hours else []
    return " ".join([*parts, count(rest, "minute")] if rest or not parts else parts)
