"""The rule since-length-mismatch."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker import (
    Article,
    Finding,
    Flagged,
    Need,
    Passing,
    Publication,
    Related,
    Rule,
    Severity,
    TimeExpression,
    TimexType,
)
from checker.toolkit import civil, count, describe_moment
from rules.support.dates.repairs import other_number, other_year
from rules.support.language.patterns import Pattern
from rules.support.lengths.counting import describe_distance, distance, fits, nearest_count

_SINCE = Pattern(r"\b(?:ever\s)?since\s(?:the\s(?:spring|summer|autumn|fall|winter)\sof\s)?$")
_THEN_LENGTH = Pattern(
    r",?\s\(?(?:or\s|that\sis,?\s|i\.e\.,?\s)?(?:now\s)?for\s(?:now\s|exactly\s)?"
    r"(?:the\s(?:past|last)\s)?"
)
_THEN_SINCE = Pattern(r"(?:\snow)?(?:,\s|\s\()(?:that\sis,?\s|i\.e\.,?\s|or\s)?(?:ever\s)?since\s")
_LASTS = Pattern(r"\b(?:has|have|['’]s|['’]ve|is|are)\b")
_NOT_NOW = Pattern(r"\b(?:had|was|were|would|until|till|by\sthe\stime)\b")


class SinceLengthMismatch(Rule):
    """What it flags
    -------------
    A state that lasts "since 2010" and "for eight years" at once, where the year of publication makes it
    another number.

    Why it matters
    --------------
    The number was right when it was first written, and has been copied since.

    Example
    -------
    Published 2022-05-05: "She has led it since 2010, for eight years now."

    Write instead
    -------------
    "She has led it since 2010, for twelve years now."

    When it is wrong
    ----------------
    When the sentence stands in another time than that of publication. Sentences in a past tense are left
    alone, and so are quotations.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "since-length-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED, Need.SENTENCES})
    examples = (
        Flagged("She has led it since 2010, for [[eight years]] now.", published="2022-05-05"),
        Flagged("For [[the past eight years]], since 2010, she has run the home.", published="2022-05-05"),
        Passing("She has led it since 2010, for twelve years now.", published="2022-05-05"),
        Passing("She had led it since 2010, for eight years.", published="2022-05-05"),
        Passing("She has been a vet for eight years and has led it since 2010.", published="2022-05-05"),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every length beside the beginning that it is counted from."""
        published = article.published
        if published is None or published.moment.latest is None:
            return
        for first, second in pairwise(article.expressions):
            pair = _pair(article.text, first, second)
            if pair is not None and _is_of_now(article, first):
                yield from _judge(published, *pair)


def _pair(
    text: str, first: TimeExpression, second: TimeExpression
) -> tuple[TimeExpression, TimeExpression] | None:
    """The beginning and the length, if the two expressions are that."""
    gap = first.span.end, second.span.start
    if _begins(text, first) and _is_length(second) and _THEN_LENGTH.fullmatch(text, *gap):
        return first, second
    if _is_length(first) and _begins(text, second) and _THEN_SINCE.fullmatch(text, *gap):
        return second, first
    return None


def _begins(text: str, expression: TimeExpression) -> bool:
    stated = expression.stated
    return (
        stated.year is not None
        and not stated.fiscal
        and _SINCE.before(text, expression.span.start) is not None
    )


def _is_length(expression: TimeExpression) -> bool:
    stated = expression.stated
    exact = stated.quantity is not None and stated.quantity.low is not None
    return expression.type is TimexType.DURATION and exact and not stated.age


def _is_of_now(article: Article, expression: TimeExpression) -> bool:
    sentence = article.sentence_at(expression.span.start)
    if sentence is None or sentence.is_quoted(expression.span.start):
        return False
    return bool(_LASTS.search(article.text, *sentence.span)) and not _NOT_NOW.search(
        article.text, *sentence.span
    )


def _judge(published: Publication, since: TimeExpression, length: TimeExpression) -> Iterator[Finding]:
    quantity, start = length.stated.quantity, since.best
    apart = distance(start, published.moment) if start is not None else None
    if quantity is None or start is None or apart is None or apart.most < 0 or fits(quantity, apart):
        return
    truth, day = describe_distance(apart, quantity.unit), describe_moment(published.moment)
    stated = count(int(quantity.low or 0), quantity.unit.value)
    right = nearest_count(apart, quantity.unit)
    repairs = [other_number(length, right)] if right is not None else []
    if published.moment.earliest is not None and quantity.low is not None:
        repairs.append(other_year(since, civil(published.moment.earliest).year - int(quantity.low)))
    yield Finding(
        span=length.span,
        message=f"From {describe_moment(start)} to publication it is {truth}, not {stated}.",
        explanation=(
            f'"{since.text}" is {describe_moment(start)}, and the state still lasts.',
            f"The text was published on {day} ({published.chosen.signal}), {truth} later.",
            f"It counts {stated}.",
        ),
        related=(Related(since.span, "counted from here"),),
        suggestions=tuple(repairs),
        certainty=0.85,
    )
