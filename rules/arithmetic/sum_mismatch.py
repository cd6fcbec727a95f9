"""The rule sum-mismatch."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker import (
    Article,
    Finding,
    Flagged,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    Suggestion,
    TimeExpression,
    TimexType,
)
from checker.toolkit import Approx, Sentence, count
from rules.support.patterns import Pattern

_TOTAL_BEFORE = Pattern(r"\b(?:a\ (?:combined\ )?total\ of|totalling|totaling|adding\ up\ to|altogether)\ +$")
_TOTAL_AFTER = Pattern(r",?\ +(?:in\ all|in\ total|altogether|all\ told|combined)\b")
_APART = Pattern(r"\b(?:or|between|to|of\ which|including|plus|more\ than|except)\b")


class _Length(NamedTuple):
    expression: TimeExpression
    number: int


class SumMismatch(Rule):
    """What it flags
    -------------
    Lengths of one unit in one sentence, and their total, which is not their sum.

    Why it matters
    --------------
    One of the numbers is wrong, and readers add up.

    Example
    -------
    "He served three years in Lund and four years in Bern, eight years in all."

    Write instead
    -------------
    "seven years in all", or the part that was mistaken.

    When it is wrong
    ----------------
    When a part is left out of the sentence, or two of them ran at the same time. A sentence that gives any of
    its numbers as a rough one, a choice or an inclusion is left alone.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "sum-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES})
    examples = (
        Flagged("He served three years in Lund and four years in Bern, [[eight years]] in all."),
        Flagged("She spent six weeks in Oslo, two weeks in Riga, a total of [[nine weeks]]."),
        Passing("He served three years in Lund and four years in Bern, seven years in all."),
        Passing("He served about three years in Lund and four years in Bern, eight years in all."),
        Passing("He got three years, with two years suspended, including six years in all of parole."),
        Passing("He served three years in Lund, eight years in all."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each total that its parts do not make."""
        for sentence in article.sentences:
            lengths = _lengths(article, sentence)
            if len(lengths) > 2:
                yield from _findings(article, sentence, lengths)


def _lengths(article: Article, sentence: Sentence) -> list[_Length]:
    """The lengths of a sentence; none if one of them is rough, is an age, or has a unit of its own."""
    found = []
    units = set()
    for expression in article.expressions_in(sentence.span):
        quantity = expression.stated.quantity
        if expression.type is not TimexType.DURATION or quantity is None:
            continue
        exact = quantity.approx is Approx.EXACT and quantity.low == quantity.high
        if not exact or quantity.low is None or quantity.low % 1 or expression.stated.age:
            return []
        units.add(quantity.unit)
        found.append(_Length(expression, int(quantity.low)))
    return found if len(units) == 1 else []


def _findings(article: Article, sentence: Sentence, lengths: list[_Length]) -> Iterator[Finding]:
    *parts, total = lengths
    start, end = total.expression.span
    told = _TOTAL_BEFORE.search(article.text, sentence.span.start, start) or _TOTAL_AFTER.match(
        article.text, end, sentence.span.end
    )
    whole = sum(part.number for part in parts)
    if told is None or whole == total.number or _APART.search(article.text, *sentence.span):
        return
    quantity = total.expression.stated.quantity
    assert quantity is not None
    words = f"{' + '.join(str(part.number) for part in parts)} = {whole}"
    yield Finding(
        span=total.expression.span,
        message=f'The parts make {count(whole, quantity.unit)}, not "{total.expression.text}".',
        explanation=(
            "The sentence gives " + " and ".join(f'"{part.expression.text}"' for part in parts) + ".",
            f"{words}.",
            f'It gives the total as "{total.expression.text}".',
        ),
        related=tuple(Related(part.expression.span, "one of the parts") for part in parts),
        suggestions=(Suggestion(f"{count(whole, quantity.unit)} would fit."),),
        certainty=0.8,
    )
