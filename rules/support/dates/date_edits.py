"""Edits of single parts of a written date, made only where the part stands in the text unmistakably."""

from __future__ import annotations

import re

from checker import Edit, Span, TimeExpression
from checker.toolkit import MONTHS, WEEKDAYS, ordinal
from rules.support.language.patterns import Pattern
from rules.support.text.only import only

_WEEKDAY = Pattern(r"\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(day)?\b")
_MONTH = Pattern(rf"\b(?:{'|'.join(m[:3] for m in MONTHS)})[a-z]*\b")
_NUMERIC = Pattern(r"\d\s*[-/]\s*\d|\d\.\d")


def date_part(expression: TimeExpression) -> Span:
    """The date within an expression that may also hold a clock time ("8 p.m. Saturday, March 17")."""
    stated, text = expression.stated, expression.text
    numbers = [str(n) for n in (stated.day, stated.year) if n is not None]
    numeric = re.compile(rf"(?<![\d:])(?:{'|'.join(numbers)})(?:st|nd|rd|th)?(?![\d:])") if numbers else None
    places = [m for pattern in (_WEEKDAY, _MONTH, numeric) if pattern for m in pattern.finditer(text)]
    if stated.hour is None or len(places) < 2:
        return expression.span
    start = expression.span.start
    return Span(start + min(m.start() for m in places), start + max(m.end() for m in places))


def weekday_edit(expression: TimeExpression, weekday: int) -> Edit | None:
    """Put another weekday (Monday is 0), spelled as the one that stands there."""
    found = _WEEKDAY.search(expression.text)
    if found is None:
        return None
    name = WEEKDAYS[weekday] if found[1] else WEEKDAYS[weekday][:3]
    return _replace(expression, found, name)


def day_edit(expression: TimeExpression, day: int) -> Edit | None:
    """Put another day of the month; ``None`` for dates in figures alone."""
    stated = expression.stated.day
    if stated is None or _NUMERIC.search(expression.text):
        return None
    place = only(list(re.finditer(rf"(?<![\d:]){stated}(st|nd|rd|th)?(?![\w:])", expression.text)))
    if place is None:
        return None
    return _replace(expression, place, ordinal(day) if place[1] else str(day))


def month_edit(expression: TimeExpression, month: int) -> Edit | None:
    """Put another month (1 to 12), in full, where the month is a word beside a weekday, both in English."""
    if _WEEKDAY.search(expression.text) is None:
        return None
    place = only([found for found in _MONTH.finditer(expression.text) if not _WEEKDAY.fullmatch(found[0])])
    if place is None:
        return None
    start, end = place.span()
    if expression.text[end : end + 1] == ".":
        end += 1
    return Edit(Span(expression.span.start + start, expression.span.start + end), MONTHS[month - 1])


def year_edit(expression: TimeExpression, year: int) -> Edit | None:
    """Put another year, or add one where none stands; ``None`` for dates in figures alone."""
    stated = expression.stated.year
    if stated is None:
        return _added_year(expression, year)
    place = only(list(re.finditer(rf"(?<!\d){stated}(?!\d)", expression.text)))
    return _replace(expression, place, str(year)) if place is not None else None


def _added_year(expression: TimeExpression, year: int) -> Edit | None:
    if _NUMERIC.search(expression.text):
        return None
    part = date_part(expression)
    text = expression.text[part.start - expression.span.start : part.end - expression.span.start]
    if re.search(r"[A-Za-z.] \d{1,2}(?:st|nd|rd|th)?$", text):
        return Edit(Span(part.end, part.end), f", {year}")
    if re.search(r"\d(?:st|nd|rd|th)?(?: of)? [A-Za-z]+$", text):
        return Edit(Span(part.end, part.end), f" {year}")
    return None


def _replace(expression: TimeExpression, found: re.Match[str], text: str) -> Edit:
    start = expression.span.start
    return Edit(Span(start + found.start(), start + found.end()), text)
