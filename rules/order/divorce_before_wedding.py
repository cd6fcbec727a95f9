"""The rule divorce-before-wedding."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity
from rules.support.dates.best_reading import describe_time
from rules.support.dates.every_reading import always_before
from rules.support.events.happenings import Happening, happenings
from rules.support.language.patterns import Pattern
from rules.support.text.landmarks import has_any

_THE_TWO = Pattern(
    r"(?:^(?:(?:in|on)\s[^.;:]{3,80}?,?\s)?|[.;]\s|,\s(?:and|but)\s|\band\s)(?:they|the\s(?:couple|pair|two|marriage)|both)\b[^.;]{0,40}$"
)
_OTHERS = Pattern(
    r"\b(?:again|re-?married|first|second|third|previous\w*|earlier|former\w*|ex-\w+|his\sparents|her\sparents"
    r"|once\smore|another|separately|had\sbeen)\b"
)
_NEAR = 3  # sentences between wedding and divorce


class DivorceBeforeWedding(Rule):
    """What it flags
    -------------
    A divorce dated before the wedding of the same two people, told just before.

    Why it matters
    --------------
    One of the two dates is wrong.

    Example
    -------
    "In 1950 she married Arne Falk. They were divorced in 1948."

    Write instead
    -------------
    "In 1950 she married Arne Falk. They were divorced in 1958."

    When it is wrong
    ----------------
    When the divorce ended another marriage. Only "they", "the couple" and the like are read, and words such
    as "again", "first" or "second" silence the rule.

    Options
    -------
    None.

    References
    ----------
    Gramps, "Verify the data": divorce before marriage.
    """

    name = "divorce-before-wedding"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES})
    yields_to = frozenset({"stage-order", "sequence-contradiction", "life-date-conflict"})
    examples = (
        Flagged("In 1950 she married Arne Falk. They had a son. They were [[divorced]] in 1948."),
        Flagged("She married a trainer in 1999; they were [[divorced]] in 1997."),
        Flagged("In 1950 she married Arne Falk. In 1948 they were [[divorced]]."),
        Passing("In 1950 she married Arne Falk. They had a son. They were divorced in 1958."),
        Passing("In 1950 she married Arne Falk. He had been divorced in 1948."),
        Passing("In 1950 they married again. They were divorced in 1948."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every divorce that comes before the last wedding told."""
        if not has_any(article, ("divorce", "separated")):
            return
        for end in happenings(article, "divorce", len(article.text)):
            weddings = list(happenings(article, "wedding", end.word.start))
            if weddings and _is_of_the_two(article, weddings[-1], end) and _is_early(weddings[-1], end):
                yield _finding(article, weddings[-1], end)


def _is_of_the_two(article: Article, wedding: Happening, end: Happening) -> bool:
    first, last = wedding.sentence, end.sentence
    if last.index - first.index > _NEAR or first.block != last.block:
        return False
    start = max(last.span.start, wedding.word.end)
    told = _THE_TWO.search(article.text[start : end.word.start])
    return bool(told) and not _OTHERS.search(article.text, first.span.start, last.span.end)


def _is_early(wedding: Happening, end: Happening) -> bool:
    if wedding.date is None or end.date is None or wedding.date.stated.year is None:
        return False
    return always_before(end.date.moments, wedding.date.moments)


def _finding(article: Article, wedding: Happening, end: Happening) -> Finding:
    assert wedding.date is not None
    assert end.date is not None
    wed, parted = describe_time(wedding.date), describe_time(end.date)
    return Finding(
        span=end.word,
        message=f"The divorce, {parted}, is dated before the wedding, {wed}.",
        explanation=(
            f'"{article.quote(wedding.word)}" is dated "{wedding.date.text}".',
            f'"{article.quote(end.word)}", told of the two, is dated "{end.date.text}", which is earlier.',
        ),
        related=(Related(wedding.date.span, "the wedding"), Related(end.date.span, "the divorce")),
        certainty=0.85,
    )
