"""The rule ordinal-since-mismatch."""

from __future__ import annotations

from collections.abc import Iterator

from checker import (
    Article,
    Edit,
    Finding,
    Flagged,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    Span,
    Suggestion,
)
from checker.toolkit import civil, ordinal
from rules.support.lengths.yearly_counts import YearlyCount, yearly_counts


class OrdinalSinceMismatch(Rule):
    """What it flags
    -------------
    The number of an edition, title or victory that does not fit the year of the first one, where the text
    says that there has been one every year since, or one year after another.

    Why it matters
    --------------
    Numbers of editions are copied from last year's programme.

    Example
    -------
    Published 2023: "first held in 2010 and every summer since. This year's is the 11th edition."

    Write instead
    -------------
    "the 14th edition", or the years that were left out.

    When it is wrong
    ----------------
    When editions were skipped and the text does not say so. One more or less passes.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "ordinal-since-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED, Need.SENTENCES})
    examples = (
        Flagged(
            "The kite fair was first held in May 2009 and has taken place every spring since. "
            "This year's is the [[9th edition]].",
            published="2024-05-02",
        ),
        Flagged(
            "The race, held every year since 1990, is run for the [[45th time]] on Saturday.",
            published="2023-06-10",
        ),
        Flagged(
            "The fair, held yearly since 1990, opens tomorrow. It will be the [[30th of its kind]].",
            published="2014-11-18",
        ),
        Flagged(
            "Tarn have won again. It is their [[sixth league title in a row]], a run that began in 2015.",
            published="2018-05-14",
        ),
        Flagged(
            "Ida Roe won the swim for the [[sixth consecutive year]]. Her first victory, in 2013, was close.",
            published="2016-08-29",
        ),
        Flagged(
            "For the [[tenth time, Tarn will hold]] its race on Sunday. It is run every year since 2002.",
            published="2018-07-10",
        ),
        Flagged(
            "Ida Roe won for the [[sixth straight year]]. Nobody else has won the race since 2016.",
            published="2019-10-29",
        ),
        Passing(
            "Ida Roe won the swim for the fourth consecutive year. Her first victory, in 2013, was close.",
            published="2016-08-29",
        ),
        Passing(
            "Ida Roe won her sixth race in a row. Her first victory, in 2013, was close.",
            published="2016-08-29",
        ),
        Passing(
            "The race, held every year since 1990, is run on Sunday; Bako starts for the 12th time.",
            published="2023-06-10",
        ),
        Passing(
            "The race, held every year since 1990 with two exceptions, is run for the 32nd time on Saturday.",
            published="2023-06-10",
        ),
        Passing(
            "The race, held every year since 1990, is run for the 34th time on Saturday.",
            published="2023-06-10",
        ),
        Passing(
            "The kite fair was first held in May 2009 and has taken place every spring since. "
            "This year's is the 16th edition.",
            published="2024-05-02",
        ),
        Passing(
            "The kite fair was first held in May 2009 and has taken place every spring since, apart from "
            "2020 and 2021. This year's is the 14th edition.",
            published="2024-05-02",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each number that the years since the first one do not give."""
        if article.published is None:
            return
        now = article.published.moment.first
        told: dict[Span, list[tuple[YearlyCount, int]]] = {}
        for found in yearly_counts(article):
            year = found.first.stated.year
            assert year is not None
            told.setdefault(found.place, []).append((found, civil(now).year - year + 1))
        for counts in told.values():
            if all(abs(found.number - expected) > 1 for found, expected in counts):
                yield _finding(*counts[0])


def _finding(found: YearlyCount, expected: int) -> Finding:
    right, first = ordinal(expected), found.first
    in_figures = found.word.end - found.word.start > len(str(found.number))
    edit = (Edit(found.word, right),) if in_figures else ()
    return Finding(
        span=found.place,
        message=f"One a year since {first.text} makes this number {expected}, not {found.number}.",
        explanation=(
            f"The text dates the first one to {first.text} and says that there was one every year since.",
            f"Counted with the first, the one of the year of publication is the {right}.",
            f"The text makes it number {found.number}, and tells of no year without one.",
        ),
        related=(Related(first.span, "the first one"), Related(found.often, "one a year")),
        suggestions=(Suggestion(f'Write "{right}" if none was left out.', edit),),
    )
