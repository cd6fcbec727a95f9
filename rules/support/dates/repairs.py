"""Suggestions that put another number or year in the place of one that does not fit."""

from __future__ import annotations

from checker import Edit, Span, Suggestion, TimeExpression
from rules.support.language.numbers import cardinal_value
from rules.support.language.patterns import Pattern

_YEAR = Pattern(r"(?<!\d)\d{4}(?!\d)")
_NUMBER = Pattern(
    r"\b(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|an?)\b(?!,\d|\.\d|st|nd|rd|th)"
)
_UNIT = Pattern(r"[ -](days?|weeks?|months?|years?|decades?)\b")
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
    return Suggestion(message, (_put(expression, found.span(), str(year)),))


def other_number(expression: TimeExpression, number: int) -> Suggestion:
    """Write another number in an expression that counts something."""
    found = _NUMBER.search(expression.text)
    if found is None or number < 1 or not _is_whole(expression, found[0]):
        return Suggestion(f"The number that fits is {number}.")
    new = str(number) if found[0].isdigit() else number_word(number)
    new = new.capitalize() if found[0][0].isupper() else new
    edits = [_put(expression, found.span(), new)]
    unit = _UNIT.match(expression.text, found.end())
    if unit is not None and _is_one(found[0]) != (number == 1):
        edits.append(_put(expression, unit.span(1), unit[1].rstrip("s") + ("s" if number > 1 else "")))
    return Suggestion(f'Write "{new}" if the number is the slip.', tuple(edits))


def _is_whole(expression: TimeExpression, number: str) -> bool:
    """Whether the expression says no more than that number: not "four and a half", "ten to twelve"."""
    quantity = expression.stated.quantity
    value = 1 if _is_one(number) else cardinal_value(number)
    return quantity is None or quantity.low == quantity.high == value


def _is_one(number: str) -> bool:
    return number.casefold() in ("1", "one", "a", "an")


def _put(expression: TimeExpression, place: tuple[int, int], text: str) -> Edit:
    start = expression.span.start
    return Edit(Span(start + place[0], start + place[1]), text)
