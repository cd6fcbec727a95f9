"""Counts of years that end on a day of these weeks: "25 years ago on Wednesday", "20 years ago this week"."""

from __future__ import annotations

from checker import Article, Moment, TimeExpression
from checker.toolkit import Approx, Unit, shifted
from rules.support.language.patterns import Pattern

_GRACE = {"on": 7, "today": 1, "tonight": 1, "yesterday": 2, "this week": 8, "this weekend": 8, "to the": 8}
_MONTH = 31  # days
DAY = (
    r"\ (?:on\ [A-Z][a-z]+day|to\ the\ (?:very\ )?day|today|tonight|yesterday|this\ (?:week(?:end)?|month))\b"
)
"""The words for the day, for use inside a larger pattern."""
_DAY = Pattern(DAY, exact=True)
_COUNT_BEFORE = Pattern(r"\byears?\ ago\ (?:on\ )?$")


def counted_to_the_day(article: Article, count: TimeExpression) -> Moment | None:
    """The days on which a count of years began that ends on the day named behind it; else ``None``.

    Whoever names the day counts the years exactly, so there is no rounding to allow for.
    """
    stated, published = count.stated, article.published
    is_exact = stated.quantity is not None and stated.quantity.approx is Approx.EXACT
    is_ago = stated.deictic_word == "ago" and stated.shift_unit is Unit.YEAR
    if published is None or stated.shift is None or not (is_exact and is_ago):
        return None
    day = _DAY.match(article.text, count.span.end) or _DAY.search(count.text)
    if day is None:
        return None
    words = day[0].split()
    grace = _GRACE.get(words[0], _GRACE.get(" ".join(words[:2]), _MONTH))
    return shifted(published.moment, months=12 * stated.shift).widened(grace)


def ends_a_count(article: Article, day: TimeExpression) -> bool:
    """Whether a day only says on which day a count of years ends: "Friday" in "seven years ago on Friday"."""
    return _COUNT_BEFORE.before(article.text, day.span.start) is not None
