"""Suggestions that put another number or year in the place of one that does not fit."""

from __future__ import annotations

from checker import Edit, Span, Suggestion, TimeExpression
from rules.support.language.patterns import Pattern

_YEAR = Pattern(r"(?<!\d)\d{4}(?!\d)")
_NUMBER = Pattern(
    r"\b(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|an?)\b(?!,\d|\.\d|st|nd|rd|th)"
)
_SPELLED = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def number_word(number: int) -> str:
    """``seven``; figures from 13 on."""
    return _SPELLED[number - 1] if 1 <= number <= len(_SPELLED) else str(number)


def other_year(expression: TimeExpression, year: int) -> Suggestion:
    """Write another year in an expression that names one."""
    found = _YEAR.search(expression.text)
    message = f"Write {year} if the year is the slip."
    if found is None:
        return Suggestion(message)
    start = expression.span.start
    return Suggestion(message, (Edit(Span(start + found.start(), start + found.end()), str(year)),))


def other_number(expression: TimeExpression, number: int) -> Suggestion:
    """Write another number in an expression that counts something."""
    found = _NUMBER.search(expression.text)
    if found is None or number < 1:
        return Suggestion(f"The number that fits is {number}.")
    old = found.group()
    new = str(number) if old.isdigit() else number_word(number)
    new = new.capitalize() if old[0].isupper() else new
    start = expression.span.start + found.start()
    tail = expression.text[found.end() :]
    edits = [Edit(Span(start, start + len(old)), new)]
    if _singular(old) != (number == 1) and (unit := _UNIT.match(tail)):
        word = unit.group(1)
        place = expression.span.start + found.end() + unit.start(1)
        edits.append(Edit(Span(place, place + len(word)), _renumbered(word, number)))
    return Suggestion(f'Write "{new}" if the number is the slip.', tuple(edits))


_UNIT = Pattern(r"[ -](days?|weeks?|months?|years?|decades?)\b")


def _singular(number: str) -> bool:
    return number.casefold() in ("1", "one", "a", "an")


def _renumbered(word: str, number: int) -> str:
    return word.rstrip("s") if number == 1 else word.rstrip("s") + "s"
