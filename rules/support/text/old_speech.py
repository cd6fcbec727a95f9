"""Words quoted from another day than that of publication, and what they count from there."""

from __future__ import annotations

from checker import Article, TimeExpression
from checker.toolkit import Unit, civil
from rules.support.dates.apposition import Apposed
from rules.support.dates.clause_dates import is_plain_date


def said_when(article: Article, pair: Apposed) -> TimeExpression | None:
    """The year, or a finer date, that the sentence gives outside the quotation that the pair stands in."""
    sentence = article.sentence_of(pair.span.start)
    if not sentence.is_quoted(pair.span.start):
        return None
    dates = filter(is_plain_date, article.expressions_in(sentence.span))
    return next((date for date in dates if not sentence.is_quoted(date.span.start)), None)


def fits_speech(pair: Apposed, said: TimeExpression) -> bool:
    """Whether both names of the time agree, counted in years from when the words were said.

    What is counted in other units, and what counts from within the story, is taken to fit.
    """
    stated, told = pair.relative.stated, pair.explicit.stated.year
    if stated.shift_unit is not Unit.YEAR or stated.shift is None or told is None:
        return True
    return told == civil(said.readings[0].moment.first).year + stated.shift
