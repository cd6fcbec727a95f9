"""Dates in the opening lines of a text: datelines, "Published ..." lines, and lines that are a date.

Only a line's own date counts, never one that its sentence tells of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.model.document import Block, BlockKind
from checker.model.expression import TimeExpression, TimexType
from checker.model.moment import Grain, Moment
from checker.model.publication import Signal
from checker.model.span import Span
from checker.read.published.line_forms import Form, form_of, labelled, may_give_date
from checker.read.published.values import Tag, numeric_readings

_REACH = 3000  # characters of the text, and
_LINES = 8  # lines that are not blank, in which a date can be the document's own
_WHOLE_LINE = 160  # characters: a longer line is prose, and only
_LINE_HEAD = 100  # characters at its head can give its own date
_NEAR_TOP = 3  # lines


@dataclass(frozen=True, slots=True)
class OpeningDate:
    """A date of the opening lines: its plausible days, or only a month and day where the year is not said."""

    span: Span
    value: str
    form: Form
    moments: tuple[Moment, ...]
    month: int | None = None
    day: int | None = None

    @property
    def signal(self) -> Signal:
        """Under which signal it counts."""
        return Signal.DATELINE if self.form is Form.DATELINE else Signal.FIRST_LINE


def opening_dates(text: str, tag: Tag, blocks: Sequence[Block] = ()) -> Iterator[OpeningDate]:
    """The dates that the opening lines give as the document's own: labelled ones, one dateline, one bare.

    ``blocks`` are those of the text, where its format has any.
    """
    seen: set[Form] = set()
    for index, line in enumerate(_opening_lines(text)):
        for date in _line_dates(text, line, tag, near_top=index < _NEAR_TOP):
            if date.form is Form.BARE and _is_entry(blocks, date.span.start):
                continue
            if date.form not in seen:
                yield date
            if date.form in (Form.DATELINE, Form.BARE):
                seen.add(date.form)


def _is_entry(blocks: Sequence[Block], offset: int) -> bool:
    """Whether an entry of a list or table stands there, behind a paragraph: letterheads stand before all."""
    behind_prose = False
    for block in blocks:
        if block.span.end > offset:
            return behind_prose and block.kind in (BlockKind.CELL, BlockKind.LIST_ITEM)
        behind_prose |= block.kind is BlockKind.PARAGRAPH
    return False


def _opening_lines(text: str) -> Iterator[Span]:
    count = 0
    for match in re.finditer(r"[^\r\n]+", text[:_REACH]):
        if count == _LINES:
            return
        if match.group().strip():
            yield Span(*match.span())
            count += 1


def _line_dates(text: str, place: Span, tag: Tag, *, near_top: bool) -> Iterator[OpeningDate]:
    is_prose = place.end - place.start > _WHOLE_LINE
    line = text[place.start : place.start + _LINE_HEAD if is_prose else place.end]
    if not may_give_date(line, is_prose=is_prose):
        return
    previous = 0
    tagged = tag(line)
    in_periods = {end.span for period in tagged.ranges for end in (period.start, period.end)}
    for expression in tagged.expressions:
        if expression.span in in_periods or not _is_day(expression):
            continue
        start, end = expression.span
        before, after = line[previous:start], line[end:]
        form = (
            labelled(before, after)
            if previous
            else form_of(before, line[start:end], after, near_top=near_top)
        )
        if form is None:
            return
        yield _opening_date(expression, Span(place.start + start, place.start + end), form)
        previous = end


def _is_day(expression: TimeExpression) -> bool:
    """Whether the expression is a month or finer, or a month and day whose year the reader has to know."""
    if expression.type not in (TimexType.DATE, TimexType.TIME):
        return False
    stated = expression.stated
    if stated.year is None:
        return stated.month is not None and stated.day is not None
    return any(reading.moment.grain >= Grain.MONTH for reading in expression.readings)


def _opening_date(expression: TimeExpression, span: Span, form: Form) -> OpeningDate:
    stated = expression.stated
    moments: tuple[Moment, ...] = ()
    if stated.year is not None:
        readings = tuple(reading.moment for reading in expression.readings)
        moments = numeric_readings(expression.text) or readings
    return OpeningDate(span, expression.text, form, moments, stated.month, stated.day)
