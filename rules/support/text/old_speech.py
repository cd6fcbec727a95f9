"""Words quoted from another day than that of publication, and what they count from there."""

from __future__ import annotations

from checker import Article, TimeExpression, TimexType
from checker.toolkit import Unit, civil
from rules.support.dates.apposition import Apposed


def said_when(article: Article, pair: Apposed) -> TimeExpression | None:
    """The year, or a finer date, that the sentence gives outside the quotation that the pair stands in."""
    sentence = article.sentence_at(pair.span.start)
    if sentence is None or not sentence.is_quoted(pair.span.start):
        return None
    return next(
        (
            e
            for e in article.expressions_in(sentence.span)
            if e.stated.year is not None
            and e.type is TimexType.DATE
            and e.is_dated
            and not sentence.is_quoted(e.span.start)
        ),
        None,
    )


def fits_speech(pair: Apposed, said: TimeExpression) -> bool:
    """Whether both names of the time agree, counted in years from when the words were said.

    What is counted in other units, and what counts from within the story, is taken to fit.
    """
    stated = pair.relative.stated
    told, year = pair.explicit.stated.year, said.best.earliest if said.best is not None else None
    if stated.shift_unit is not Unit.YEAR or stated.shift is None or told is None or year is None:
        return True
    return told == civil(year).year + stated.shift
