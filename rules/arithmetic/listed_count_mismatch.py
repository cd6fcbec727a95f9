"""The rule ``listed-count-mismatch``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity, Span, Suggestion
from checker.toolkit import civil, count
from rules.support.language.numbers import cardinal_value, ordinal_value
from rules.support.language.patterns import Pattern

_NAMED_YEAR = r"(?:1[5-9]|20)\d\d"
_COUNTED = Pattern(
    r"\b(?:(?P<times>twice|(?:three|four|five|six|seven|eight|nine|ten)(?=\s(?:times|titles|cups|medals|wins)\b))"
    r"|for\s(?:the|a|his|her|its|their)\s(?P<nth>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\stime)"
    r"(?!\s(?:a|an|per|each|every)\s)[^.;:()\d]{0,40}?"
    rf"\s\((?P<years>{_NAMED_YEAR}(?:,?\s(?:and\s)?{_NAMED_YEAR})+)\)"
)
_YEAR = Pattern(r"\d{4}")
_TWICE = 2


class ListedCountMismatch(Rule):
    """
    What it flags
    -------------
    A number of times with the years in brackets, where there are more or fewer years.

    Why it matters
    --------------
    Either a year is missing or the number is wrong, and the reader can see it.

    Example
    -------
    "They won it four times (2021, 2022, 2024)."

    Write instead
    -------------
    "They won it three times (2021, 2022, 2024)."

    When it is wrong
    ----------------
    When two of them were in one year. "For the third time" may leave out the latest.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "listed-count-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.PUBLISHED})
    examples = (
        Flagged("They won it [[four]] times (2021, 2022, 2024)."),
        Flagged("The hall burned down [[twice]] (1871, 1902 and 1944)."),
        Flagged("They won for the [[fourth]] time in four years (2021, 2022, 2024).", published="2024-08-19"),
        Passing("They won it three times (2021, 2022, 2024)."),
        Passing("The hall burned down twice (1871 and 1902)."),
        Passing("They won for the third time in four years (2021, 2022, 2024).", published="2024-08-19"),
        Passing("They won for the fourth time in five years (2021, 2022, 2024).", published="2025-08-19"),
        Passing("They meet twice a year (1871, 1902 and 1944) for dinner."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every counted word with years in brackets behind it."""
        for found in _COUNTED.finditer(article.text):
            told = _number(found)
            years = [int(year) for year in _YEAR.compiled.findall(found["years"])]
            latest = found["nth"] is not None and not _is_current(article, years[-1])
            if told is not None and len(years) not in (told, told - latest):
                yield _finding(found, told, len(years))


def _number(found: re.Match[str]) -> int | None:
    if found["nth"]:
        return ordinal_value(found["nth"].lower())
    return _TWICE if found["times"].lower() == "twice" else cardinal_value(found["times"])


def _is_current(article: Article, year: int) -> bool:
    """Whether the list holds the latest time, which "for the third time (2021 and 2022)" may leave out."""
    return article.published is not None and civil(article.published.moment.first).year == year


def _finding(found: re.Match[str], told: int, listed: int) -> Finding:
    word = "nth" if found["nth"] else "times"
    return Finding(
        Span(*found.span(word)),
        f"{count(listed, 'year')} are listed, not {told}.",
        (
            f'The text counts "{found[word]}".',
            f"The brackets list {count(listed, 'year')}: {found['years']}.",
        ),
        (Related(Span(*found.span("years")), "the years"),),
        (Suggestion(f"Correct the number, or {'add' if listed < told else 'leave out'} a year."),),
        certainty=0.85,
    )
