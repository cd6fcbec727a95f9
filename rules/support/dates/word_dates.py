"""The date that a verb or noun happened at, where the words between leave little doubt."""

from __future__ import annotations

from checker import Anchor, Article, Span, TimeExpression
from checker.toolkit import Grain, Sentence, Truth, same_time
from rules.support.dates.clause_dates import clause_date, is_dated_day
from rules.support.language.patterns import Pattern

_STOP = (
    r"(?:who|which|that|whose|when|where|while|before|after|since|until|than|if|not|and|but|or|was|were"
    r"|had|has)"
)
_TO_DATE = Pattern(rf"(?:\s(?!{_STOP}\b)[\w’'-]+){{0,10}}?,?\s(?:in|on|from)\s(?:the\s)?")
_FRONT = Pattern(r"[^.;:()]{0,60}?\b(?:in|on|at)\s(?:the\s)?")
_TO_WORD = Pattern(
    rf"(?:,\safter\s[^,.;]{{3,40}})?,?(?:\s(?!{_STOP}\b)[\w’'-]+,?){{0,9}}\s(?:(?:was|were|had|has)\s(?:been\s)?)?"
)
_AT = frozenset({"in", "on", "from", ""})
_NEWS_DAYS = 10


def date_of_word(
    article: Article, sentence: Sentence, word: Span, *, news: bool = False
) -> TimeExpression | None:
    """The date behind a word in its clause, or the only one of the sentence if it leads up to the word.

    With ``news`` a weekday of these days is a date, too: "retired on Friday".
    """
    dated = clause_date(article, sentence, word.start, word.end, is_dated_day)
    if dated is not None:
        return dated.expression if dated.how in _AT else None
    some = [
        e for e in article.expressions_in(sentence.span) if is_dated_day(e) or (news and _is_news(article, e))
    ]
    behind = next((e for e in some if e.span.start >= word.end), None)
    if behind is not None and _TO_DATE.fullmatch(article.text, word.end, behind.span.start):
        return behind
    front = some[0] if len(some) == 1 and some[0].span.end <= word.start else None
    if front is None or not _FRONT.fullmatch(article.text, sentence.span.start, front.span.start):
        return None
    return front if _TO_WORD.fullmatch(article.text, front.span.end, word.start) else None


def _is_news(article: Article, expression: TimeExpression) -> bool:
    """Whether it is a day of about the time of publication, told without a year."""
    day, published = expression.best, article.published
    if day is None or published is None or day.grain < Grain.DAY or expression.stated.year is not None:
        return False
    pointing = expression.anchor in (Anchor.PUBLICATION, Anchor.EITHER)
    return pointing and same_time(day, published.moment.widened(_NEWS_DAYS)) is not Truth.IMPOSSIBLE
