"""Years in which an office was entered and left, and how long its terms are, as told close by."""

from __future__ import annotations

from typing import NamedTuple

from checker import Article, Span, TimeExpression, TimexType
from checker.toolkit import Sentence
from rules.support.language.numbers import cardinal_value, ordinal_value
from rules.support.language.patterns import Pattern
from rules.support.text.landmarks import has_any
from rules.support.text.nearby import paragraph_around

_ENTERED = Pattern(
    r"\b(?:elected|appointed|chosen|named|picked|nominated|installed|sworn\sin|took\s(?:office|over)|took\sup\sthe\s\w+"
    r"|came\sto\s(?:office|power)|entered\s(?:office|the\s\w+|parliament|congress)|joined\sthe\s(?:bench|senate|court|board)"
    r"|(?:held|had|led|headed|chaired|run)\s(?:the|that|this|it)\b[^.;,]{0,30}\ssince|in\s(?:office|the\s(?:post|job))\ssince"
    r"|(?:has|had)\sbeen\s[^.;,]{0,40}\ssince|became|began\s(?:his|her|a)\s(?:first\s)?(?:\w+\s)?term)\b"
    r"[^.;,\d]{0,45}?(?:\b(?:in|on)\s|(?<=since)\s)(?:the\s\w+\sof\s)?$"
)
_TERM = r"(?:term|mandate|tenure)s?(?:\s(?:of\soffice|in\soffice|as\s\w+|on\sthe\s\w+))?"
_RAN_OUT = Pattern(
    rf"\b{_TERM},?\s(?:(?:that|which)\s)?(?:will\s|is\sto\s|was\sto\s|would\s|is\sdue\sto\s|then\s|both\s)?"
    r"(?:ends?|ended|expires?|expired|expire|runs?\s(?:out|until|to|through|till)|ran\s(?:out|until|to|through)"
    r"|(?:is|was)\sup|lasts?\suntil|lasted\suntil|finish(?:es|ed)?|comes?\sto\san\send|concludes?)(?:\s(?:in|on|at\sthe\send\sof))?"
    r"\s(?:the\s\w+\sof\s)?$"
)
_LEFT = Pattern(
    r"\b(?:left\s(?:office|the\s\w+|parliament|congress)|leaves\s(?:office|the\s\w+)|retires?|retired|stepp?(?:s|ed)\sdown"
    r"|(?:is|was)\sto\sleave|bows?\sout|bowed\sout|will\sretire)\b[^.;]{0,20}\b(?:in|on|at\sthe\send\sof)\s(?:the\s\w+\sof\s)?$"
)
_LENGTH = Pattern(
    r"\b(?P<years>[a-z]+|\d{1,2})-year\s(?:term|mandate)s?\b"
    r"|\b(?:terms?|mandates?)\s(?:of|lasts?|lasting)\s(?P<of>[a-z]+|\d{1,2})\syears\b"
    r"|\b(?:serves?|(?:is|are)\s(?:elected|appointed|chosen|named))\s(?:for\s)?(?P<serve>[a-z]+|\d{1,2})\syears\b"
)
_ORDINAL = Pattern(
    r"\b(?P<nth>first|second|third|fourth|fifth|2nd|3rd|4th)\s(?:and\s(?:last|final)\s)?(?:(?:[a-z]+|\d{1,2})-year\s)?"
    r"(?:term|mandate)\b"
)
_UNEVEN = Pattern(
    r"\b(?:vacan\w+|unexpired|interim|acting|extend\w*|extension|early|snap|partial|remainder|rest\sof|cut\sshort|postpon\w*"
    r"|non-?consecutive|returned|comeback|again\sin|before\sthe\send|resign\w*|fill\w*|died|removed|ousted|impeach\w*"
    r"|recall(?:ed)?|shorten\w*|half-term|mid-?term)\b"
)
_APART = 3  # sentences


class TermEnd(NamedTuple):
    """A term of so many years that is told to end, the start of the first one, and which one it is."""

    years: int
    nth: int | None
    start: TimeExpression
    end: TimeExpression


def around(article: Article, sentence: Sentence) -> Span:
    """The sentences close by, of the same paragraph."""
    near = paragraph_around(article, sentence, _APART, _APART)
    return near[0].span.cover(near[-1].span)


def entered(article: Article, near: Span) -> TimeExpression | None:
    """The only date at which an office is said to have been entered."""
    return _only(article, near, _ENTERED)


def left(article: Article, near: Span) -> TimeExpression | None:
    """The only date at which an office is said to be left, or a term to end."""
    return _only(article, near, _RAN_OUT) or _only(article, near, _LEFT)


def is_uneven(article: Article, near: Span) -> bool:
    """Whether the text tells of what makes a term longer or shorter than others."""
    return _UNEVEN.search(article.text, *near) is not None


def term_ends(article: Article) -> list[TermEnd]:
    """Terms told to end at a date, where their length and the start of the first are told close by."""
    if not has_any(article, ("term", "mandate", "tenure")):
        return []
    ends = (expression for expression in article.expressions if _ends(article, expression, _RAN_OUT))
    return [term for end in ends if (term := _term(article, end)) is not None]


def _term(article: Article, end: TimeExpression) -> TermEnd | None:
    sentence = article.sentence_of(end.span.start)
    near = around(article, sentence)
    start, years = entered(article, near), _years(article, near)
    if start is None or years is None or is_uneven(article, near) or sentence.is_quoted(end.span.start):
        return None
    nth = _ORDINAL.search(article.text, sentence.span.start, end.span.start)
    return TermEnd(years, ordinal_value(nth["nth"]) if nth else None, start, end)


def _years(article: Article, near: Span) -> int | None:
    """The length of a term, if the text gives one and no other."""
    words = {m["years"] or m["of"] or m["serve"] for m in _LENGTH.finditer(article.text, *near)}
    found = {cardinal_value(word) for word in words}
    return found.pop() if len(found) == 1 else None


def _only(article: Article, near: Span, lead: Pattern) -> TimeExpression | None:
    found = [expression for expression in article.expressions_in(near) if _ends(article, expression, lead)]
    return found[0] if len({e.stated.year for e in found}) == 1 else None


def _ends(article: Article, expression: TimeExpression, lead: Pattern) -> bool:
    """Whether an expression names a year, and words that lead to it stand before it in its sentence."""
    if expression.type is not TimexType.DATE or expression.stated.year is None:
        return False
    start = expression.span.start
    return lead.search(article.text, article.sentence_of(start).span.start, start) is not None
