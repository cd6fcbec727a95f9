"""Dates that state their year themselves, and the verb that each of them belongs to."""

from __future__ import annotations

from checker import Article, Moment, Span, TimeExpression
from checker.toolkit import Day, Grain, day_number, in_month, in_year, is_valid, on_day
from rules.support.dates.date_verbs import DateVerb, verb_of
from rules.support.language.parsed_verbs import parsed_verb

_NEAR = 400  # characters


def stated_moment(expression: TimeExpression) -> Moment | None:
    """The day, month or year that the words state in full; ``None`` if anything of it is inferred."""
    stated = expression.stated
    year, month, day = stated.year, stated.month, stated.day
    larger = (stated.season, stated.quarter, stated.half, stated.decade, stated.century, stated.holiday)
    if year is None or stated.short_year or stated.fiscal or any(part is not None for part in larger):
        return None
    return moment_of(year, month, day)


def moment_of(year: int, month: int | None, day: int | None) -> Moment | None:
    """A day of a month, a month or a whole year; ``None`` where the calendar has no such day."""
    if month is None:
        return in_year(year)
    if not is_valid(year, month, day or 1):
        return None
    return in_month(year, month) if day is None else on_day(day_number(year, month, day))


def stated_day(expression: TimeExpression) -> Day | None:
    """The day that the words state with its year, which may have two figures; ``None`` for less."""
    stated = expression.stated
    moment = None if stated.year is None else moment_of(stated.year, stated.month, stated.day)
    return None if moment is None or moment.grain is not Grain.DAY else moment.first


def sentence_around(article: Article, expression: TimeExpression) -> Span:
    """The sentence of an expression, or as much of a very long one as lies near."""
    start, end = expression.span
    sentence = article.sentence_of(start).span
    return Span(max(sentence.start, start - _NEAR), min(sentence.end, end + _NEAR))


def verb_at(article: Article, expression: TimeExpression) -> DateVerb | None:
    """The verb of a date in the article's own voice; ``None`` inside quotation marks.

    Read off the words beside the date where these are plain, else off the parse, if there is one; a year
    alone ("up from 5 % in 2016") is dated too loosely for that.
    """
    sentence = article.sentence_of(expression.span.start)
    if sentence.is_quoted(expression.span.start):
        return None
    beside = verb_of(article.text, expression.span.start, expression.span.end, sentence.span)
    if beside is not None or expression.stated.month is None:
        return beside
    parse = article.parse(sentence)
    return None if parse is None else parsed_verb(parse, expression.span)
