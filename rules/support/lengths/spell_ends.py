"""Dates told as the beginning and the end of one stretch of time."""

from __future__ import annotations

from checker import Article, TimeExpression, TimexType
from rules.support.language.patterns import Pattern

_START = Pattern(
    r"\b(?:began|begun|starte?d?|opened|opens|went\s(?:on\sstrike|missing)|walked\s(?:off|out)|downed\stools|left"
    r"|set\s(?:off|out|sail|up)|departed|closed|shut|broke\sout|launched|occupied|laid\ssiege|moved\sin|arrived|joined"
    r"|took\s(?:office|up|over)|ran\saground|struck\s(?:a\srock|rocks)|disappeared|vanished|seized|sealed|besieged"
    r"|surrounded|blocked|barricaded|checked\sin|(?:was|were)\s(?:admitted|arrested|jailed|kidnapped|captured|trapped"
    r"|stranded|grounded|cut\soff|taken|locked|snowed|detained|interned))\b[^.;:]{0,60}$"
)
_FINISH = Pattern(
    r"\b(?:ended|ends|finished|closed|returned|went\sback|came\s(?:back|home)|reached|stopped|reopened|lifted|moved\sout"
    r"|concluded|left|resigned|stepped\sdown|surrendered|gave\s(?:up|in)|opened\sits\sgates|(?:was|were)\s(?:freed|released"
    r"|rescued|refloated|discharged|found|let\s(?:out|go)|called\soff|(?:pulled|towed|cut)\s(?:free|off|out)|lifted|reopened"
    r"|cleared|brought))\b[^.;:]{0,60}$"
)
_CARRIES_ON = Pattern(r"(?:it|they|he|she|the\s[a-z]+)\b")


def is_framed(article: Article, start: TimeExpression, end: TimeExpression) -> bool:
    """Whether two dates are a written period, or a beginning and an end by the verbs before them."""
    return is_written_range(article, start, end) or begins_and_ends(article, start, end)


def is_written_range(article: Article, start: TimeExpression, end: TimeExpression) -> bool:
    """Whether two dates are the ends of a period as it is written: "from 2 May to 15 August"."""
    return any(r.start.span == start.span and r.end.span == end.span for r in article.ranges)


def begins_at(article: Article, date: TimeExpression) -> bool:
    """Whether the verb before a date tells a beginning."""
    sentence = article.sentence_of(date.span.start)
    return _START.before(article.text, date.span.start, sentence.span.start) is not None


def is_written_date(expression: TimeExpression) -> bool:
    """Whether it names a year, a month or a feast."""
    stated = expression.stated
    named = stated.year is not None or stated.month is not None or stated.holiday is not None
    return expression.type is TimexType.DATE and named


def begins_and_ends(article: Article, start: TimeExpression, end: TimeExpression) -> bool:
    """Whether the verbs before the two dates tell a beginning and an end, of one subject."""
    if not begins_at(article, start):
        return False
    last = article.sentence_of(end.span.start)
    if start.span.start >= last.span.start:
        return _FINISH.before(article.text, end.span.start, start.span.end) is not None
    ends = _FINISH.before(article.text, end.span.start, last.span.start)
    return ends is not None and _CARRIES_ON.match(article.text, *last.span) is not None
