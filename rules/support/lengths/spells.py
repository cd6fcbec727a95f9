"""Lengths told together with both ends: "joined in 1990 and left in 1998, after eight years"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, product
from typing import NamedTuple

from checker import Article, Moment, Span, TimeExpression, TimexType
from checker.linguistics import Parse, Token, governor, subject_of
from checker.toolkit import Quantity, Sentence
from rules.support.language.patterns import Pattern
from rules.support.language.verb_forms import words
from rules.support.lengths.counting import Distance
from rules.support.lengths.spell_ends import is_written_range

_STARTS = words(
    "begin start open join become enter launch found establish move arrive elect appoint hire enlist marry "
    "wed accede ascend enrol enroll settle debut commence take break"
)
_ENDS = words(
    "end finish close leave retire resign step die depart quit cease stop conclude surrender divorce "
    "separate dissolve disband abdicate fall expire shut collapse"
)
_SUMS_UP = Pattern(
    r"(?:\bafter|\bfor|\blast(?:s|ed|ing)|\btotal\sof|\btotall?ing|\bspanning|\bduring(?:\s(?:his|her|its|their))?)\s"
    r"(?:(?:a\stotal\sof|the|his|her|its|their|full|all\sof|exactly|precisely|just|only)\s)*$"
    r"|(?:,|\()\s(?:(?:a\stotal\sof|or|that\sis|that\smakes|making)\s)?$"
)
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

    @property
    def amount(self) -> Quantity:
        """How long it is told to be."""
        quantity = self.length.stated.quantity
        assert quantity is not None  # or it were no length
        return quantity

    def ends(self) -> list[tuple[Moment, Moment]]:
        """Every way to read both ends, the best first."""
        return [(a.moment, b.moment) for a, b in product(self.start.readings, self.end.readings)]


def whole_length(start: Moment, end: Moment) -> Distance | None:
    """How long a stretch is, with or without its first and last; ``None`` where the end comes first."""
    least, most = Distance.between(start, end)
    return Distance(max(0, least), most + 1) if most >= 0 else None


def spell_sentences(
    article: Article,
) -> Iterator[tuple[Sentence, TimeExpression, tuple[TimeExpression, ...]]]:
    """Sentences with one length that sums up, and the two dates beside it."""
    for sentence, length in told_lengths(article):
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
    for sentence, length, (first, last) in spell_sentences(article):
        parse, spell = article.parse(sentence), Spell(length, first, last)
        if parse is not None and _are_ends(article, parse, spell):
            yield spell


def _are_ends(article: Article, parse: Parse, spell: Spell) -> bool:
    """Whether the dates beside a length are its ends: as a written period, or by their verbs."""
    if is_written_range(article, spell.start, spell.end):
        return not _tells_more(parse, Span(spell.end.span.end, spell.length.span.start))
    return _frame(parse, spell.start, spell.end)


def _tells_more(parse: Parse, between: Span) -> bool:
    """Whether a verb of its own stands between: "won from 1951 to 1957, stood as the record for 46 years"."""
    return any(token.tag in _FINITE and token.span.overlaps(between) for token in parse.tokens)


def told_lengths(article: Article) -> Iterator[tuple[Sentence, TimeExpression]]:
    """Each length that the text tells, in its own words and not in a quotation, and its sentence."""
    for length in article.expressions:
        sentence = article.sentence_of(length.span.start)
        if is_length(length) and not sentence.is_quoted(length.span.start):
            yield sentence, length


def is_length(expression: TimeExpression) -> bool:
    """Whether it is a length in units, at least one, and neither an age nor counted from a time."""
    stated, quantity = expression.stated, expression.stated.quantity
    if expression.type is not TimexType.DURATION or stated.age or stated.shift is not None:
        return False
    return bool(quantity and quantity.low and quantity.low >= 1)


def _sums_up(text: str, length: TimeExpression) -> bool:
    start, end = length.span
    return bool(_SUMMED.match(text, end) or (_SUMS_UP.before(text, start) and _CLOSED.match(text, end)))


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
