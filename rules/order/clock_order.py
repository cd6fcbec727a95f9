"""The rule clock-order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import permutations

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity, Suggestion
from checker.toolkit import Sentence
from rules.order.clock_courses import follow_ups
from rules.support.events.clock_tellings import (
    ClockTelling,
    clock_sentences,
    clock_tellings,
    neighbours,
)
from rules.support.language.verb_forms import words

_COURSES = (
    (
        words(
            "raise ring call alert notify phone alarm report shoot stab strike crash attack collapse break"
        ),
        words("arrive reach extinguish rescue free arrest pronounce evacuate die contain"),
    ),
    (words("enter arrive board come"), words("leave exit depart escape flee")),
    (words("leave depart set sail take board"), words("arrive reach land dock touch return")),
    (words("begin start open kick"), words("end finish close stop conclude")),
)
_MOST_BACK = 360  # minutes; what is earlier by more may be of the next day


class ClockOrder(Rule):
    """What it flags
    -------------
    Two clock times of one sentence, or of two in a row, that put the end before the beginning: help arrives
    before the alarm, somebody leaves a shop before entering it.

    Why it matters
    --------------
    Figures of times change places easily, and a course of events by the minute is what readers rely on.

    Example
    -------
    "Alarm was raised at 03:15, and by 02:40, when the first engine arrived, the roof had gone."

    Write instead
    -------------
    "Alarm was raised at 02:15, and by 02:40 ..."

    When it is wrong
    ----------------
    When the second time is of the next day. Only times that tell their half of the day count, and only an
    end that comes less than six hours too early; sentences with zones, other days or plans are passed over.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "clock-order"
    severity = Severity.WARNING
    needs = frozenset({Need.PARSES})
    yields_to = frozenset({"clock-mismatch", "clock-length-mismatch", "reversed-range"})
    examples = (
        Flagged(
            "Alarm was raised at 03:15, and by [[02:40, when the first engine arrived]], the roof had gone."
        ),
        Flagged("He entered the shop at 11:20 a.m. and [[left it at 11:05 a.m.]]"),
        Flagged("A cyclist raised the alarm at 4.20 a.m. Crews [[reached the mill at 3.50 a.m.]]"),
        Flagged("The ferry left Moss at 11.20 a.m. It [[reached Lund at 10.50 a.m.]]"),
        Passing("A cyclist raised the alarm at 4.20 a.m. Crews reached the mill at 4.50 a.m."),
        Passing("A cyclist raised the alarm at 4.20 a.m. The bus had reached the mill at 3.50 a.m."),
        Passing("The ferry left Moss at 11.20 a.m. A tug reached Lund at 10.50 a.m."),
        Passing("Alarm was raised at 02:15, and by 02:40, when the first engine arrived, it had gone."),
        Passing("The ferry left at 11:20 p.m. and arrived at 2:05 a.m."),
        Passing("He entered the shop at 11:20 a.m. and left it at 11:45 a.m."),
        Passing("He entered the shop at 11:20 a.m. on 3 May and left it at 9:05 a.m. on 4 May."),
        Passing("On Monday at 11:20 a.m. he entered the shop and on Tuesday at 9:05 a.m. he left it."),
        Passing("He left the shop at 11:20 a.m. and entered a bar at 11:45 a.m."),
    )

    def select(self, article: Article) -> Iterable[Sentence]:
        """Sentences with clock times."""
        return clock_sentences(article)

    def check(self, article: Article) -> Iterator[Finding]:
        """Every end that the clock puts before its beginning."""
        for sentence in clock_sentences(article):
            for start, end in permutations(clock_tellings(article, sentence), 2):
                if _is_course(start, end) and 0 < start.minute - end.minute < _MOST_BACK:
                    yield _finding(article, start, end)
                    break
        for _, sentence in neighbours(article):
            for start, end in follow_ups(article, sentence):
                if 0 < start.minute - end.minute < _MOST_BACK:
                    yield _finding(article, start, end)
                    break


def _is_course(start: ClockTelling, end: ClockTelling) -> bool:
    ordered = start.verb.index < end.verb.index
    return ordered and any(start.lemma in first and end.lemma in last for first, last in _COURSES)


def _finding(article: Article, start: ClockTelling, end: ClockTelling) -> Finding:
    first, last = (article.quote(told.verb.span) for told in (start, end))
    begun, over = (told.expression.text.rstrip(".") for told in (start, end))
    return Finding(
        span=end.verb.span.cover(end.expression.span),
        message=f'"{last}" at {end.expression.text} comes before "{first}" at {begun}.',
        explanation=(
            f'"{first}" is told of {start.expression.text}, "{last}" of {over}.',
            f'"{last}" cannot come before "{first}".',
        ),
        related=(Related(start.verb.span.cover(start.expression.span), "the beginning"),),
        suggestions=(Suggestion("Correct one of the times, or name the day."),),
        certainty=0.8,
    )
