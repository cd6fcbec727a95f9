"""Which years a date without a year can be of."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from checker import Article, Span, TimeExpression
from checker.toolkit import Day, Tense, Unit, civil, day_number, is_valid
from rules.calendar.weekdays import falls_on, is_of_many_days
from rules.publication.stated_dates import verb_at
from rules.support.language.patterns import Pattern
from rules.support.lengths.counting import years_of
from rules.support.text.only import only

_FARTHEST = 270  # days from publication at which a date of another calendar year still goes without its year
_CONTEXT_AFTER = 160
_ENGLISH = "en"
_NUMBER = Pattern(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)", exact=True)
_CURRENT = 21  # days: a date so near to publication is taken for current unless its own sentence says more
_CONTEXT = 700  # characters before a date in which a year may be named that governs it
_CONTEXT_CURRENT = 250
_CREDIT = Pattern(
    r"/(?:AP|AFP|Getty|Reuters|EPA|Shutterstock|Bloomberg)\b|Getty\sImages|\bAP\sPhoto|\((?:AP|Reuters|AFP)\b"
    r"|\([A-Z][^()/\n]{2,40}/\s?[A-Z][^()\n]{1,40}\)|\b(?:Photo|Image)(?:graph)?\s(?:by|courtesy)|\bFile\b.{0,20}/",
    exact=True,
)
_CREDIT_WITHIN = 120
_YEARS_BACK, _YEARS_AHEAD = 15, 2  # from publication, of which a text as a whole may be
_VOTES = 3  # distinct dates that must agree before the text as a whole speaks for a year


class Undated(NamedTuple):
    """What a date with a weekday and without a year states; the weekday counts from Monday, 0."""

    month: int
    day: int
    weekday: int


def undated_days(article: Article) -> list[tuple[TimeExpression, Undated]]:
    """Dates that state their weekday and not their year, outside of lists of weekdays."""
    found = ((expression, _undated(expression)) for expression in article.expressions)
    return [(e, date) for e, date in found if date is not None and not is_of_many_days(article.text, e)]


def _undated(expression: TimeExpression) -> Undated | None:
    stated = expression.stated
    if stated.year is not None or stated.month is None or stated.day is None or stated.weekday is None:
        return None
    return Undated(stated.month, stated.day, stated.weekday)


class Ballot(NamedTuple):
    """How many of a text's undated days have their weekdays in each year around publication."""

    dates: frozenset[Undated]
    votes: Counter[int]

    def agreed(self, current: int) -> set[int]:
        """Years that more of the days speak for than for those next to the current one."""
        usual = max(self.votes[year] for year in (current - 1, current, current + 1))
        return {year for year, count in self.votes.items() if count >= _VOTES and count > usual}

    def settled(self, date: Undated | None, years: list[int]) -> int | None:
        """The only one of the years that days other than this one speak for, if they are several."""
        own = self.dates.intersection([date])
        votes = {year: self.votes[year] - sum(falls_on(year, *each) for each in own) for year in years}
        told = only([year for year, count in votes.items() if count])
        return told if told is not None and votes[told] >= _VOTES else None


def ballot(article: Article) -> Ballot:
    """What days with weekdays tell of the year of a text that was published; for ``Article.once``."""
    assert article.published is not None
    current = civil(article.published.moment.first).year
    years = range(current - _YEARS_BACK, current + _YEARS_AHEAD + 1)
    dates = frozenset(date for _, date in undated_days(article))
    return Ballot(dates, Counter(year for date in dates for year in years if falls_on(year, *date)))


def meant_years(
    article: Article, anchor: Day, expression: TimeExpression, month: int, day: int, told: Ballot
) -> list[int]:
    """Years that a day and month without a year can be of, the nearest first; none for an old caption.

    ``anchor`` is the day of publication.
    """
    near = near_years(anchor, month, day)
    if not near:
        return []
    is_current = abs(day_number(near[0], month, day) - anchor) <= _CURRENT
    settled = told.settled(_undated(expression), near)
    named = _years_named_in(article, _around(article, expression, is_current, settled is not None))
    named |= told.agreed(civil(anchor).year)
    if settled is not None:
        near = [settled]
    if _is_caption(article.text, expression):
        if not is_current:
            return []
        named |= {near[0] - 1, near[0] - 2}  # last time's picture of a yearly event
    named = {year for year in named.difference(near) if is_valid(year, month, day)}
    return _tensed(article, expression, near + sorted(named), anchor)


def near_years(anchor: Day, month: int, day: int) -> list[int]:
    """Years that can go unsaid, the nearest date first."""
    current = civil(anchor).year
    dates = {
        year: abs(day_number(year, month, day) - anchor)
        for year in (current - 1, current, current + 1)
        if is_valid(year, month, day)
    }
    kept = [year for year, distance in dates.items() if year == current or distance <= _FARTHEST]
    return sorted(kept, key=lambda year: dates[year])


def _tensed(article: Article, expression: TimeExpression, years: list[int], anchor: Day) -> list[int]:
    """The years that the tense of the date's verb allows, as far as the verb is plain."""
    verb = verb_at(article, expression) if article.language == _ENGLISH else None
    if verb is None or verb.tense is not Tense.FUTURE:
        return years
    return [year for year in years if year >= civil(anchor).year]


def _around(article: Article, expression: TimeExpression, is_current: bool, is_settled: bool) -> Span:
    """Where a year may be named that governs the date: the less, the plainer it is of the current year."""
    start, end = expression.span
    sentence = article.sentence_of(start)
    if is_settled:
        return Span(article.sentences[max(0, sentence.index - 1)].span.start, sentence.span.end)
    if is_current:
        return Span(start - _CONTEXT_CURRENT, min(sentence.span.end, end + _CONTEXT_AFTER))
    return Span(start - _CONTEXT, end + _CONTEXT_AFTER)


def _years_named_in(article: Article, around: Span) -> set[int]:
    """Years that expressions state or point to.

    In languages other than English, where fewer expressions are known, any number that looks like one counts.
    """
    told = set().union(*(_years_of(other) for other in article.expressions_in(around)))
    if article.language == _ENGLISH:
        return told
    return told | {int(found[0]) for found in _NUMBER.finditer(article.text, *around)}


def _years_of(expression: TimeExpression) -> set[int]:
    stated = expression.stated
    if stated.year is not None:
        return {stated.year}
    if stated.shift_unit is Unit.YEAR:
        return {year for reading in expression.readings for year in years_of(reading.moment)}
    return set()


def _is_caption(text: str, expression: TimeExpression) -> bool:
    end = expression.span.end
    line_end = text.find("\n", end, end + _CREDIT_WITHIN)
    return bool(_CREDIT.search(text, end, end + _CREDIT_WITHIN if line_end == -1 else line_end))
