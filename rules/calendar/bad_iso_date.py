"""The rule ``bad-iso-date``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Rule, Severity, Span, Suggestion
from checker.toolkit import DateField, is_valid
from rules.support.language.patterns import Pattern
from rules.support.text.whole_text import first_line

_ISO = Pattern(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?"
    r"(?:[T\s]\d\d:?\d\d(?::?\d\d(?:[.,]\d+)?)?\s?(?:Z|[+-]\d\d(?::?\d\d)?)?)?"
)
_IN_TEXT = Pattern(r"(?<![\w/.:-])(?P<year>(?:1[5-9]|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?![\w/-])")


class BadIsoDate(Rule):
    """
    What it flags
    -------------
    A date in the metadata that is not in the form of ISO 8601, or an ISO date in the text that does not
    exist.

    Why it matters
    --------------
    Machines cannot read it: the text drops out of archives, and checks lose their publication date.

    Example
    -------
    ``"published": "13 Feb 24"``

    Write instead
    -------------
    ``"published": "2024-02-13"``

    When it is wrong
    ----------------
    Where the format of the metadata prescribes another form. It is a notice for metadata.

    Options
    -------
    None.

    References
    ----------
    ISO 8601-1:2019. Library of Congress, Extended Date/Time Format. schema.org ``Date``.
    """

    name = "bad-iso-date"
    severity = Severity.NOTICE
    needs = frozenset({Need.EXPRESSIONS})
    languages = None
    yields_to = frozenset({"impossible-date"})
    examples = (
        Flagged("The log is named [[2024-13-02]], which nobody noticed."),
        Passing("The log is named 2024-12-02, which nobody noticed."),
        Passing("Call 2024-13-0215 for help."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Dates of the metadata, and dates in ISO form in the text."""
        for field in article.document.dates:
            found = _ISO.fullmatch(field.value.strip())
            if field.value.strip() and (found is None or not _exists(*found.group("year", "month", "day"))):
                yield _in_metadata(article, field)
        for found in _IN_TEXT.finditer(article.text):
            if not _exists(*found.group("year", "month", "day")):
                yield Finding(
                    Span(*found.span()),
                    f'"{found[0]}" is no date of the calendar.',
                    (f"It is read as year {found['year']}, month {found['month']}, day {found['day']}.",),
                    suggestions=(Suggestion("Correct the month or the day."),),
                )


def _in_metadata(article: Article, field: DateField) -> Finding:
    return Finding(
        first_line(article),
        f'The field "{field.name}" holds "{field.value.strip()[:40]}", which is no ISO 8601 date.',
        (f'"{field.name}" comes from the {field.signal.value}.', "ISO 8601 writes YYYY-MM-DD."),
        suggestions=(Suggestion("Write the date as YYYY-MM-DD."),),
        source_span=field.source_span,
    )


def _exists(year: str, month: str | None, day: str | None) -> bool:
    return month is None or is_valid(int(year), int(month), int(day or 1))
