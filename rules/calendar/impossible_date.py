"""The rule ``impossible-date``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import (
    Article,
    Finding,
    Flagged,
    Need,
    Passing,
    Rule,
    Severity,
    Suggestion,
    TimeExpression,
)
from checker.toolkit import MONTHS, count, days_in_month, is_leap_year, year_name
from rules.support.dates.date_edits import day_edit
from rules.support.language.patterns import Pattern
from rules.support.text.corrected import is_corrected
from rules.support.text.other_languages import DENIED_ABROAD

_SOME_LEAP_YEAR = 2000
_DENIED = Pattern(
    r"\b(?:no\ssuch|there\s(?:is|was|are)\sno|(?:does|did)(?:n['\u2019]t|\snot)\s(?:exist|have)|non-?existent"
    r"|(?:is|was)(?:n['\u2019]t|\snot)\sa\s|imaginary|fictional|fictitious|invented|impossible|invalid|a\sjoke)\b"
)
_MONTH_IN = Pattern(r"\b(?:in|during|since|of|for|last|this|next|late|early|mid)[\s-]+$")
_MONTH = "|".join(name[:3] for name in MONTHS)
_NUMBERED = Pattern(rf"[-/](?!{_MONTH})[A-Z]|(?<=[/-]\d\d\d\d)-\d", exact=True)  # "case 31/2/2019-B"
_COUNTED = Pattern(r"\s+(?:[a-z]{3,}|of\b)", exact=True)
_LOOK_AROUND = 120
_GAPS = range(8)  # years from a common year to a leap year: seven from 1897


class ImpossibleDate(Rule):
    """
    What it flags
    -------------
    A day that its month does not have: 31 April, 30 February, 29 February of a common year, month 13.

    Why it matters
    --------------
    No reading of such a date is true, and the reader cannot tell which day was meant.

    Example
    -------
    "The hearing is on April 31."

    Write instead
    -------------
    The day that was meant: "The hearing is on April 30."

    When it is wrong
    ----------------
    Where the text says itself that there is no such day, the rule is silent. So it is where the number may
    count something else ("in November 31 people fell ill"), where 29 February has no year, and for
    30 February 1712, which Sweden did have.

    Options
    -------
    None.

    References
    ----------
    ISO 8601-1:2019, 4.2 (the Gregorian calendar). LanguageTool's and Gramps's checks of the same kind.
    """

    name = "impossible-date"
    severity = Severity.ERROR
    needs = frozenset({Need.EXPRESSIONS})
    languages = None
    examples = (
        Flagged("The board votes on [[April 31]] at noon."),
        Flagged("The lease ends on [[29 February 2023]], the landlord said."),
        Flagged("She was born on [[Feb. 30, 1961]], in a village near the border."),
        Flagged("Tickets are sold until [[31 June]]."),
        Flagged("The mill was opened on [[29 February 1900]], by the clerk."),
        Flagged("The mill was built on [[29 February 1897]], and burned soon after."),
        Flagged("The line is closed [[Feb. 30]]-March 1."),
        Passing("The board votes on April 30 at noon."),
        Passing("The lease ends on 29 February 2024, the landlord said."),
        Passing("A form dated 31 April was refused, since there is no such day."),
        Passing("In November 31 people fell ill."),
        Passing("An earlier version of this text dated the vote to 31 April."),
        Passing("The court heard case 31/2/2019-B on Friday."),
        Passing("The party takes place on February 29."),
        Passing("Sweden alone had a 30 February 1712."),
        Passing("Sweden alone had a 30 February, in 1712."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every expression with a month and a day that the calendar does not have."""
        for expression in article.expressions:
            stated = expression.stated
            if stated.month is None:
                continue
            longest = _longest(stated.year, stated.month)
            reason = _fault(stated.year, stated.month, stated.day, longest)
            if reason and not _excused(article, expression):
                yield Finding(
                    expression.span,
                    f"{reason}.",
                    _steps(expression, reason),
                    suggestions=tuple(_repairs(expression, stated.month, longest)),
                )


def _longest(year: int | None, month: int) -> int:
    """How many days the month can have; 0 where there is no such month."""
    if month not in range(1, len(MONTHS) + 1):
        return 0
    return days_in_month(_SOME_LEAP_YEAR if year is None else year, month)


def _fault(year: int | None, month: int, day: int | None, longest: int) -> str | None:
    """What is wrong, as a clause; ``None`` if some year has such a day."""
    if not longest:
        return f"There is no month {month}"
    if day is None or 1 <= day <= longest:
        return None
    if (month, day) == (2, 29) and year is not None:
        return f"{year_name(year)} is no leap year: it has no 29 February"
    return f"{MONTHS[month - 1]} has {count(longest, 'day')}, not {day}"


def _excused(article: Article, expression: TimeExpression) -> bool:
    text, (start, end) = article.text, expression.span
    if is_corrected(article, expression.span) or _NUMBERED.match(text, end):
        return True
    around = start - _LOOK_AROUND, end + _LOOK_AROUND
    if _DENIED.search(text, *around) or DENIED_ABROAD.search(text, *around):
        return True
    if (expression.stated.month, expression.stated.day) == (2, 30) and "1712" in text:
        return True
    counts_things = _COUNTED.match(text, end) and expression.text[-1].isdigit()
    return bool(counts_things and _MONTH_IN.before(text, start))


def _steps(expression: TimeExpression, reason: str) -> tuple[str, ...]:
    stated = expression.stated
    read = f'"{expression.text}" states month {stated.month}'
    if stated.day is not None:
        read += f", day {stated.day}"
    if stated.year is not None:
        read += f", year {year_name(stated.year)}"
    steps = [f"{read}.", f"{reason}."]
    if (stated.month, stated.day) == (2, 29) and stated.year is not None:
        before = next(year for gap in _GAPS if is_leap_year(year := stated.year - gap))
        after = next(year for gap in _GAPS if is_leap_year(year := stated.year + gap))
        steps.append(f"The leap years around it are {year_name(before)} and {year_name(after)}.")
    return tuple(steps)


def _repairs(expression: TimeExpression, month: int, last: int) -> Iterator[Suggestion]:
    """The last day of the month, where the day stands in the text as a plain number."""
    if last:
        edit = day_edit(expression, last)
        edits = () if edit is None else (edit,)
        yield Suggestion(f"The last day of the month is {last} {MONTHS[month - 1]}.", edits)
