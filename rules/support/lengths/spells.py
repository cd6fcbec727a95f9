"""Lengths told together with both ends: "joined in 1990 and left in 1998, after eight years"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, product
from typing import NamedTuple

from checker import Article, Moment, TimeExpression, TimexType
from checker.linguistics import Parse, Token, governor, subject_of
from checker.toolkit import Approx, Sentence
from rules.support.language.patterns import Pattern
from rules.support.language.verb_forms import words

_STARTS = words(
    "begin start open join become enter launch found establish move arrive elect appoint hire enlist marry "
    "wed accede ascend enrol enroll settle debut commence take break"
)
_ENDS = words(
    "end finish close leave retire resign step die depart quit cease stop conclude surrender divorce "
    "separate dissolve disband abdicate fall expire shut collapse"
)
_BEFORE = Pattern(
    r"(?:\bafter|\bfor|\blast(?:s|ed|ing)|\btotal\sof|\btotall?ing|\bspanning|\bduring(?:\s(?:his|her|its|their))?)\s"
    r"(?:(?:a\stotal\sof|the|his|her|its|their|full|all\sof|exactly|precisely|just|only)\s)*$"
)
_TOTAL = Pattern(r"(?:,|\()\s(?:(?:a\stotal\sof|or|that\sis|that\smakes|making)\s)?$")
_SUMMED = Pattern(r"\s(?:in\sall|altogether|in\stotal|all\stold)\b")
_CLOSED = Pattern(
    r"(?:\slong)?\s*(?:[,.;)]|$)|\s(?:in\sall|altogether|in\stotal|all\stold|there|here|later"
    r"|in\s(?:the\s)?(?:post|job|office|role|charge|power|command)"
    r"|at\sthe\s(?:helm|top)|on\sthe\s(?:throne|job|bench)|of\s(?:[\w-]+\s)?there|as\s(?:its\s|the\s)?[a-z]+)\b"
)
_FINITE = ("VBD", "VBZ", "VBP")
_BROKEN = Pattern(
    r"\b(?:interrupt\w*|breaks?|non-?consecutive|on\sand\soff|again|twice|return\w*|absence|hiatus|pause[ds]?"
    r"|stints?|spells|intermittent\w*|also|another|further|before\sthat|apart\sfrom|including)\b"
)


class Spell(NamedTuple):
    """A length, and the two ends that the same sentence gives."""

    length: TimeExpression
    start: TimeExpression
    end: TimeExpression

    def ends(self) -> list[tuple[Moment, Moment]]:
        """Every way to read both ends, the best first."""
        return [(a.moment, b.moment) for a, b in product(self.start.readings, self.end.readings)]


def spell_sentences(
    article: Article,
) -> Iterator[tuple[Sentence, TimeExpression, tuple[TimeExpression, ...]]]:
    """Sentences with one length that sums up, and the two dates beside it."""
    for length in article.expressions:
        sentence = article.sentence_at(length.span.start) if is_length(length) else None
        if sentence is None or sentence.is_quoted(length.span.start):
            continue
        dates = _two_dates(article, sentence, length)
        if dates and _sums_up(article.text, length) and not _BROKEN.search(article.text, *sentence.span):
            yield sentence, length, dates


def _two_dates(article: Article, sentence: Sentence, length: TimeExpression) -> tuple[TimeExpression, ...]:
    """All that a sentence has beside the length, if that is two dates; asked first, as it costs least."""
    some = islice(article.expressions_in(sentence.span), 4)
    others = tuple(expression for expression in some if expression is not length)
    dated = all(e.stated.year is not None or e.stated.month is not None for e in others)
    return others if dated and len(others) == 2 else ()


def spells(article: Article) -> Iterator[Spell]:
    """Lengths whose ends are a written period, or two verbs of beginning and ending."""
    periods = {period.start.span: period for period in article.ranges}
    for sentence, length, (first, last) in spell_sentences(article):
        period = periods.get(first.span)
        if period is not None and period.end.span == last.span:
            if not _tells_more(article.parse(sentence), last.span.end, length.span.start):
                yield Spell(length, period.start, period.end)
        elif (parse := article.parse(sentence)) and _frame(parse, first, last):
            yield Spell(length, first, last)


def _tells_more(parse: Parse | None, start: int, end: int) -> bool:
    """Whether a verb of its own stands between: "won from 1951 to 1957, stood as the record for 46 years"."""
    tokens = parse.tokens if parse else ()
    return any(start <= token.span.start < end and token.tag in _FINITE for token in tokens)


def is_length(expression: TimeExpression) -> bool:
    """Whether it is a length in a number of units, neither an age nor counted from a time, and not vague."""
    stated, quantity = expression.stated, expression.stated.quantity
    if expression.type is not TimexType.DURATION or stated.age or stated.shift is not None:
        return False
    if quantity is None or quantity.low is None or quantity.low < 1:
        return False
    return quantity.approx is not Approx.VAGUE


def _sums_up(text: str, length: TimeExpression) -> bool:
    start, end = length.span
    if _TOTAL.before(text, start):
        return bool(_CLOSED.match(text, end))
    return bool(_BEFORE.before(text, start) and _CLOSED.match(text, end)) or bool(_SUMMED.match(text, end))


def _frame(parse: Parse, first: TimeExpression, last: TimeExpression) -> bool:
    """Whether something begins at the first date and the same thing ends at the last."""
    begins, ends = governor(parse, first.span), governor(parse, last.span)
    if begins is None or ends is None or begins.lemma not in _STARTS or ends.lemma not in _ENDS:
        return False
    return _same_subject(parse, begins, ends)


def _same_subject(parse: Parse, one: Token, other: Token) -> bool:
    first, second = subject_of(parse, one), subject_of(parse, other)
    if first is None or second is None:
        return False
    return first.index == second.index or second.text.lower() in ("he", "she", "it", "they")
