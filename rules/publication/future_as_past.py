"""The rule ``future-as-past``."""

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
from checker.toolkit import Sentence, Tense, count, describe_moment
from rules.publication.stated_dates import sentence_around, stated_moment, verb_at
from rules.support.dates.date_verbs import DateVerb
from rules.support.language.patterns import Pattern

_FURTHEST = 10 * 366  # days: tales set in a far future are told in the past tense
_OPEN = Pattern(r"\b(?:will|would|must|can|could|should|may|might|shall|cannot|if|unless|whether)\b")
_IMAGINED = Pattern(
    r"\b(?:plans?|forecasts?|scenarios?|projections?|predict\w*|models?|novels?|fiction\w*|imagin\w+|wish\w*|hop(?:e|ed|ing)"
    r"|prospectus|schedules?|timetables?|calendar|agenda|dystopia\w*|video\sgame|hypothetical\w*|fictional|set\sin)\b"
)
_ANY = Pattern(r"\b(?:any|those)\b")
# "Tickets bought on 1 July will cost more": the form before the date only describes a noun.
_SENTENCE_VERB = Pattern(
    r"\s(?:will|would|shall|should|must|can|could|may|might|is|are|was|were|has|have|had|does|do|did)\b"
)
_SEVERAL = 3  # distinct later dates told as past: then the publication date is what is wrong


@dataclass(frozen=True, slots=True)
class FutureAsPastOptions:
    """``tolerance_days``: how many days after publication a date may lie, since articles are updated."""

    tolerance_days: int = 3


class FutureAsPast(Rule):
    """
    What it flags
    -------------
    Something told as past ("was born on", "opened on") with a date after the day of publication.

    Why it matters
    --------------
    It cannot have happened yet. Mostly the year of writing slipped in where an older year was meant.

    Example
    -------
    "She was born on June 8, 2026", published on 13 January 2026.

    Write instead
    -------------
    The date that was meant, or the future tense.

    When it is wrong
    ----------------
    Tense is read from the words beside the date, so the finding is a warning. Dates within a few days of
    publication pass, because articles are updated. Plans in the past tense ("had been set for") pass, and
    so do conditions, forecasts, quotations, years alone ("was awarded the games in 2034") and dates more
    than ten years ahead (fiction). If several dates of a text lie after publication, the publication date
    is doubted and nothing is said here.

    Options
    -------
    ``tolerance_days`` (3): how many days after publication a date may lie.

    References
    ----------
    htmldate and the GEDCOM checkers test for dates in the future; none reads the tense.
    """

    name = "future-as-past"
    severity = Severity.WARNING
    needs = frozenset({Need.PARSES, Need.PUBLISHED})
    options_type = FutureAsPastOptions
    options: FutureAsPastOptions
    yields_to = frozenset({"impossible-date", "weekday-mismatch"})
    examples = (
        Flagged("The poet was born on [[June 8, 2026]], in a port on the Sund.", published="2026-01-13"),
        Flagged("The service opened on [[1 April 2022]], and by noon it was full.", published="2022-02-16"),
        Flagged("The war began on [[Oct. 7, 2026]], when shells fell on the town.", published="2025-10-09"),
        Flagged(
            "The airline, the third largest of the isles, signed the agreement with two builders in Turku on "
            "[[June 15, 2010]].",
            published="2009-06-18",
        ),
        Passing("Tickets bought on 1 July 2026 will cost more.", published="2026-01-13"),
        Passing("Any child born on 1 July 2026 gets a cup.", published="2026-01-13"),
        Passing("The poet was born on June 8, 1956, in a port on the Sund.", published="2026-01-13"),
        Passing("The hearing had been set for June 8, 2026.", published="2026-01-13"),
        Passing("The hearing was scheduled for June 8, 2026.", published="2026-01-13"),
        Passing("Cars sold in 2030 must be electric.", published="2026-01-13"),
        Passing("The storm hit on Jan. 14, 2026, and blew for hours.", published="2026-01-13"),
        Passing("The company signed a contract that runs until June 2027.", published="2026-01-13"),
        Passing("In the novel, the last ship sailed on 3 May 2184.", published="2026-01-13"),
        Passing("The poet was born on June 8, 2026, in a port on the Sund."),
    )

    def select(self, article: Article) -> Iterable[Sentence]:
        """Sentences with a date that lies after publication."""
        return (article.sentence_of(expression.span.start) for expression, _ in self._ahead(article))

    def check(self, article: Article) -> Iterator[Finding]:
        """Dates that state their year, lie after publication and hang on a verb in the past tense."""
        cases = [
            (expression, moment, verb)
            for expression, moment in self._ahead(article)
            if (verb := verb_at(article, expression)) and _tells_past(article, expression, verb)
        ]
        if len({moment for _, moment, _ in cases}) < _SEVERAL:
            for expression, moment, verb in cases:
                yield _finding(article, expression, moment, verb)

    def _ahead(self, article: Article) -> Iterator[tuple[TimeExpression, Moment]]:
        if article.published is None:
            return
        limit = article.published.moment.last + self.options.tolerance_days
        for expression in article.expressions:
            moment = None if expression.stated.month is None else stated_moment(expression)
            if moment is not None and limit < moment.first < limit + _FURTHEST:
                yield expression, moment


def _tells_past(article: Article, expression: TimeExpression, verb: DateVerb) -> bool:
    """Whether the verb tells what happened rather than what may or shall, or is imagined."""
    if (
        verb.tense is not Tense.PAST
        or verb.negated
        or _SENTENCE_VERB.match(article.text, expression.span.end)
    ):
        return False
    sentence = sentence_around(article, expression)
    if _IMAGINED.search(article.text, *sentence):
        return False
    return verb.certain or not (
        _OPEN.search(article.text, *sentence) or _ANY.search(article.text, sentence.start, verb.span.start)
    )


def _finding(article: Article, expression: TimeExpression, moment: Moment, verb: DateVerb) -> Finding:
    published = article.published
    assert published is not None
    ahead = count(moment.first - published.moment.last, "day")
    when, day = describe_moment(moment), describe_moment(published.moment)
    return Finding(
        expression.span,
        f"{when} is {ahead} after publication on {day}, but the text tells it as past.",
        (
            f'"{article.quote(verb.span)}" is past tense.',
            f'"{expression.text}" states its year: {when}.',
            f"The text was published on {day} ({published.chosen.signal.value}), {ahead} earlier.",
        ),
        (Related(verb.span, "past tense"),),
        (Suggestion("Give the date that was meant, or tell it as something to come."),),
        certainty=0.9,
    )
