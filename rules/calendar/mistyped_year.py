"""The rule ``mistyped-year``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import (
    Article,
    Edit,
    Finding,
    Flagged,
    Need,
    Passing,
    Rule,
    Severity,
    Span,
    Suggestion,
    TimeExpression,
)
from checker.toolkit import civil
from rules.support.dates.date_edits import year_edit
from rules.support.language.patterns import Pattern
from rules.support.text.landmarks import numbers

_MONTHS = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_FIVE_DIGITS = Pattern(
    rf"(?:\b{_MONTHS}\s(?:\d{{1,2}},?\s)?|\b(?:in|since|until|year)\s)"
    r"(?P<year>(?:19|20)\d{3}(?<!00))(?=[.;:)]?(?:\s|$)|,\s)"
    r"(?!,?\s(?:[a-z]+s\b|people|men|women|percent|dollars|million))"
)
_DIGITS, _TOO_MANY = 4, 5  # of a year, and of one with a slip
_OTHERS = 3  # other years that a text must name before one of them can be called odd
_NEAR = 5  # years
_EARLIEST, _LATEST = 1500, 2150  # outside, a year of a modern text is odd
_USUAL = 2000


class MistypedYear(Rule):
    """
    What it flags
    -------------
    A year that can only be a slip of the fingers: five figures ("May 20015"), or figures exchanged in a full
    date far from every other year of the text ("12 May 1098" for 1998).

    Why it matters
    --------------
    Readers stumble, and searches for the right year miss the text.

    Example
    -------
    "The plant opened in May 20015."

    Write instead
    -------------
    "The plant opened in May 2015."

    When it is wrong
    ----------------
    Where five figures count something; the rule wants a month or a preposition of time before them and no
    noun behind. An odd year is flagged only in a full date, only before 1500 or after 2150, in a text that
    names at least three other years and no second odd one, and only if one slip brings it among them.

    Options
    -------
    None.

    References
    ----------
    LanguageTool's check of years with five digits. F. J. Damerau, "A technique for computer detection and
    correction of spelling errors", 1964 (one slip explains most errors).
    """

    name = "mistyped-year"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED})
    examples = (
        Flagged("The plant opened in May [[20015]]. It makes paper."),
        Flagged("It opened on [[12 May 1098]], grew in 1999, 2003 and 2007, and closed in 2011."),
        Flagged("The plant opened in May [[20015]], and made glass at first.", published="2021-06-16"),
        Passing("The plant opened in May 2015. It makes paper."),
        Passing("The plant had cost 20015 dollars in 20000 parts."),
        Passing("It was founded on 12 May 1098, burned in 1999, 2003 and 2007, says the charter of 1100."),
        Passing("The first crusade ended on 15 July 1099."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Years of five figures, and odd years in full dates."""
        if any(digits == _TOO_MANY for _, digits in article.once(numbers)):
            for found in _FIVE_DIGITS.finditer(article.text):
                yield _five_figures(article, Span(*found.span("year")))
        yield from _odd(article)


def _five_figures(article: Article, span: Span) -> Finding:
    written = article.quote(span)
    shorter = {int(written[:i] + written[i + 1 :]) for i in range(len(written))}
    latest = None if article.published is None else article.published.moment.latest
    target = _USUAL if latest is None else civil(latest).year
    best = min(sorted(shorter), key=lambda year: abs(year - target))
    return Finding(
        span,
        f'"{written}" is no year: one figure is too many.',
        (f'"{written}" stands where a year stands.', "It has five figures."),
        suggestions=(Suggestion(f"Write {best} if that was meant.", (Edit(span, str(best)),)),),
        certainty=0.9,
    )


def _odd(article: Article) -> Iterator[Finding]:
    years = {e.stated.year for e in article.expressions if e.stated.year is not None}
    modern = {year for year in years if _EARLIEST <= year <= _LATEST}
    if len(modern) < _OTHERS or len(years - modern) > 1:
        return
    for expression in article.expressions:
        year = expression.stated.year
        if year is None or expression.stated.day is None or year in modern or len(str(year)) != _DIGITS:
            continue
        meant = {each for each in _exchanged(year) if any(abs(each - other) <= _NEAR for other in modern)}
        if meant:
            yield _exchange(expression, year, min(meant))


def _exchanged(year: int) -> set[int]:
    """The years that come of exchanging two neighbouring figures or mistaking the second for 0 or 9."""
    a, b, c, d = list(str(year))
    return {int(each) for each in (b + a + c + d, a + c + b + d, a + b + d + c, f"{a}0{c}{d}", f"{a}9{c}{d}")}


def _exchange(expression: TimeExpression, year: int, meant: int) -> Finding:
    edit = year_edit(expression, meant)
    return Finding(
        expression.span,
        f"{year} lies far from every other year of the text: was {meant} meant?",
        (f'"{expression.text}" states the year {year}.', f"{meant} differs by one slip and fits the rest."),
        suggestions=(Suggestion(f"Write {meant} if that was meant.", () if edit is None else (edit,)),),
        certainty=0.7,
    )
