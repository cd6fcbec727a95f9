"""The rule out-of-order-list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker import (
    Anchor,
    Article,
    Finding,
    Flagged,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    TimeExpression,
    TimexType,
)
from checker.toolkit import Truth, before
from rules.support.dates.best_reading import moment_of
from rules.support.text.only import only

_FEWEST = 5  # entries that make a chronology; fewer may be in any order
_OPENING = 3  # characters by which a bullet may precede the date


class OutOfOrderList(Rule):
    """What it flags
    -------------
    One entry of a dated list that breaks the order which all others keep.

    Why it matters
    --------------
    In a chronology such an entry usually has the wrong year, or was pasted into the wrong place.

    Example
    -------
    A list whose entries begin with 1990, 1994, 1989, 2001, 2005.

    Write instead
    -------------
    The entry in its place, or its right date.

    When it is wrong
    ----------------
    When the list is sorted by something else and looks sorted by date by chance.

    Options
    -------
    None.

    References
    ----------
    Great Expectations: expect_column_values_to_be_increasing.
    """

    name = "out-of-order-list"
    severity = Severity.NOTICE
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES})
    examples = (
        Flagged(
            "1990: The mill opens.\n\n1994: A second hall is built.\n\n[[1989]]: Fire.\n\n2001: Sale.\n\n"
            "2005: The mill shuts."
        ),
        Passing(
            "1990: The mill opens.\n\n1994: A second hall is built.\n\n1999: Fire.\n\n2001: Sale.\n\n"
            "2005: The mill shuts."
        ),
        Passing("1990: The mill opens.\n\n1989: Fire."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for the odd entry of each list."""
        for row in _rows(article):
            for ordered in (row, row[::-1]):
                odd = _odd_one(ordered)
                if odd is not None:
                    yield _finding(ordered, odd)
                    break


def _rows(article: Article) -> Iterator[list[TimeExpression]]:
    """Runs of paragraphs that each begin with a date of its own year."""
    row: list[TimeExpression] = []
    last = -1
    for sentence in article.sentences:
        if sentence.block == last:
            continue
        first = next(article.expressions_in(sentence.span), None)
        opens = first is not None and first.span.start - sentence.span.start <= _OPENING and _is_dated(first)
        if row and not (opens and sentence.block == last + 1):
            yield row
            row = []
        if opens and first is not None:
            row.append(first)
        last = sentence.block
    yield row


def _is_dated(expression: TimeExpression) -> bool:
    plain = expression.anchor is Anchor.NONE and expression.stated.year is not None
    return plain and expression.type is TimexType.DATE and expression.is_dated


def _odd_one(row: list[TimeExpression]) -> int | None:
    """Index of the only entry whose removal puts the row in rising order; ``None`` if there is no such."""
    if len(row) < _FEWEST or _rises(row):
        return None
    fall = next(at for at, pair in enumerate(pairwise(row), 1) if not _rises(pair))
    found = [i for i in (fall - 1, fall) if _rises(row[:i] + row[i + 1 :])]
    return only(found)


def _rises(row: Sequence[TimeExpression]) -> bool:
    return all(before(moment_of(b), moment_of(a)) is not Truth.CERTAIN for a, b in pairwise(row))


def _finding(row: list[TimeExpression], odd: int) -> Finding:
    neighbour = row[odd - 1] if odd else row[1]
    return Finding(
        span=row[odd].span,
        message=f"{row[odd].text} breaks the order of the list.",
        explanation=(
            f"The {len(row)} entries begin with {', '.join(e.text for e in row)}.",
            f"Without {row[odd].text} they would be in order.",
        ),
        related=(Related(neighbour.span, "its neighbour"),),
    )
