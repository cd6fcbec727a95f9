"""The rule ``past-as-future``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checker import (
    Article,
    Finding,
    Flagged,
    Moment,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    Suggestion,
    TimeExpression,
)
from checker.toolkit import Day, Sentence, Tense, civil, count, describe_moment
from rules.publication.stated_dates import moment_of, sentence_around, stated_moment, verb_at
from rules.publication.told_from_then import is_told_from_then
from rules.support.dates.date_edits import year_edit
from rules.support.dates.date_verbs import DateVerb
from rules.support.language.patterns import Pattern
from rules.support.text.open_frames import open_frame

_AHEAD = Pattern(r"\b(?:will|shall|is|are|to)\b|['\u2019]ll\b")
_DAYS = 366
_NEXT_LEAP_YEAR = 9  # years in which every day of the calendar comes, around 1900, too
_LATELY = 75  # days; a day without a year that lies further back may be that of next year


@dataclass(frozen=True, slots=True)
class PastAsFutureOptions:
    """``tolerance_days``: how long before publication a date may lie; ``years``: beyond, it is history."""

    tolerance_days: int = 5
    years: int = 5


class PastAsFuture(Rule):
    """
    What it flags
    -------------
    Something announced as to come ("will be held on", "is scheduled for") with a date before publication.

    Why it matters
    --------------
    Readers cannot go to an event that is over. Mostly last year's number was typed.

    Example
    -------
    "The funeral will be held on Jan. 9, 2024", published on 8 January 2025.

    Write instead
    -------------
    The year that was meant, or the past tense.

    When it is wrong
    ----------------
    Tense is read from the words beside the date, so the finding is a warning. A day without a year is the
    last one of that name if it lies at most 75 days back in the same year, else it passes. Dates in the
    five days before publication pass, because dates of publication move with updates; so do dates more
    than five years back (history told in the future tense), quotations, chronicles whose entries begin with
    a date, and sentences that first name an earlier time ("announced in 2022 that it will").

    Options
    -------
    ``tolerance_days`` (5): how many days before publication a date may lie. ``years`` (5): dates further
    back count as history.

    References
    ----------
    None known that reads the tense.
    """

    name = "past-as-future"
    severity = Severity.WARNING
    needs = frozenset({Need.PARSES, Need.PUBLISHED})
    options_type = PastAsFutureOptions
    options: PastAsFutureOptions
    yields_to = frozenset({"impossible-date", "weekday-mismatch"})
    examples = (
        Flagged("The funeral will be held on [[Jan. 9, 2024]], in the old chapel.", published="2025-01-08"),
        Flagged("The trial is scheduled for [[3 March 2022]].", published="2023-01-20"),
        Flagged("On [[Aug. 29, 2019]], the club will hold its assembly.", published="2020-08-13"),
        Flagged(
            "The novel will be published by Hall and Sons, an imprint of Marsh, on [[May 23, 2014]].",
            published="2016-11-17",
        ),
        Flagged("Residents have until [[1 September 2023]] to send in remarks.", published="2023-09-20"),
        Flagged("The deadline for remarks is [[1 September 2023]].", published="2023-09-20"),
        Flagged("Anyone over 18 can sign up until [[10 May]].", published="2018-05-27"),
        Passing("After years of delay it did open on 2 January 2024.", published="2025-01-08"),
        Passing("The change runs until 31 December.", published="2020-01-31"),
        Passing("Anyone over 18 can sign up until 10 May.", published="2018-12-27"),
        Passing("Residents had until 1 September 2023 to send in remarks.", published="2023-09-20"),
        Passing("The funeral will be held on Jan. 9, 2025, in the old chapel.", published="2025-01-08"),
        Passing("Jurors will hear about the attack of Jan. 9, 2024.", published="2025-01-08"),
        Passing("Jurors will hear about the attack on Jan. 9, 2024.", published="2025-01-08"),
        Passing("The funeral was held on Jan. 9, 2024.", published="2025-01-08"),
        Passing("“It will open on Jan. 9, 2024,” the old notice says.", published="2025-01-08"),
        Passing("He said in 2023 that it will open on Jan. 9, 2024.", published="2025-01-08"),
        Passing("He said then that it would open on Jan. 9, 2024.", published="2025-01-08"),
        Passing("The show will open on Jan. 5, 2025.", published="2025-01-08"),
        Passing("The king will die on June 3, 1644, without an heir.", published="2025-01-08"),
        Passing("May 2, 2023: The court says that it will rule on June 3, 2023.", published="2025-01-08"),
    )

    def select(self, article: Article) -> Iterable[Sentence]:
        """Sentences with a date that lies before publication, and with a word that looks ahead."""
        for expression, _ in self._behind(article):
            if _AHEAD.search(article.text, *sentence_around(article, expression)):
                yield article.sentence_of(expression.span.start)

    def check(self, article: Article) -> Iterator[Finding]:
        """Dates that lie before publication and hang on a verb in the future tense."""
        for expression, moment in self._behind(article):
            verb = verb_at(article, expression) or _frame(article, expression)
            if verb and verb.tense is Tense.FUTURE and not is_told_from_then(article, expression, moment):
                yield _finding(article, expression, moment, verb)

    def _behind(self, article: Article) -> Iterator[tuple[TimeExpression, Moment]]:
        if article.published is None:
            return
        today = article.published.moment.first
        limit = today - self.options.tolerance_days
        oldest = limit - self.options.years * _DAYS
        for expression in article.expressions:
            moment = stated_moment(expression) or _lately(expression, today)
            if moment is not None and oldest < moment.first and moment.last < limit:
                yield expression, moment


def _lately(expression: TimeExpression, today: Day) -> Moment | None:
    """The day of that name in the year of publication, where no year is told and it lies weeks behind."""
    stated = expression.stated
    if stated.year is not None or stated.month is None or stated.day is None:
        return None
    moments = (reading.moment for reading in expression.readings)
    of_this_year = (moment for moment in moments if civil(moment.first).year == civil(today).year)
    return next((moment for moment in of_this_year if today - moment.first <= _LATELY), None)


def _frame(article: Article, expression: TimeExpression) -> DateVerb | None:
    start = expression.span.start
    sentence = article.sentence_of(start)
    return None if sentence.is_quoted(start) else open_frame(article.text, start, sentence.span)


def _finding(article: Article, expression: TimeExpression, moment: Moment, verb: DateVerb) -> Finding:
    published = article.published
    assert published is not None
    ago = count(published.moment.first - moment.last, "day")
    when, day = describe_moment(moment), describe_moment(published.moment)
    return Finding(
        expression.span,
        f"{when} was {ago} before publication on {day}, but the text tells it as still to come.",
        (
            f'"{article.quote(verb.span)}" looks ahead.',
            f'"{expression.text}" is {when}.',
            f"The text was published on {day} ({published.chosen.signal.value}), {ago} later.",
        ),
        (Related(verb.span, "looks ahead"),),
        tuple(_repairs(expression, published.moment.first)),
        certainty=0.9,
    )


def _repairs(expression: TimeExpression, published: Day) -> Iterator[Suggestion]:
    """The next year in which the same date lies ahead of publication."""
    stated = expression.stated
    if stated.year is None:
        yield Suggestion("Correct the date, or tell it as past.")
        return
    now = civil(published).year
    moments = ((y, moment_of(y, stated.month, stated.day)) for y in range(now, now + _NEXT_LEAP_YEAR))
    year = next(y for y, moment in moments if moment is not None and moment.last >= published)
    edit = year_edit(expression, year)
    yield Suggestion(f"If {year} was meant, correct the year.", () if edit is None else (edit,))
    yield Suggestion("If the date is right, tell it as past.")
