"""The rule stage-order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from checker import (
    Article,
    Finding,
    Flagged,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    Suggestion,
    TimeExpression,
)
from checker.toolkit import Sentence
from rules.support.dates.best_reading import describe_best
from rules.support.dates.day_order import all_ordered, days_between, pairs
from rules.support.events.deeds import Deed
from rules.support.events.stage_deeds import one_course, stage_deeds
from rules.support.events.stage_words import stage_sentences
from rules.support.events.stages import RECURRING, TOLD_FORWARDS, in_order
from rules.support.language.patterns import Pattern

_TWICE = Pattern(
    r"\b(?:again|anew|(?!re(?:turn|leas|cover|pair|sign|peal|ach|tir|ceiv|port|main|scu|vok|fus|quir|cord|new)\w*ed)re-?\w+ed|once\smore|second|third|fourth|another|other|new|newly|appeals?|appealed|retrial"
    r"|absentia|posthumous\w*|originally|initially|formerly|different|separate\w*|remains|ashes|symbolic\w*"
    r"|as\san?|in\sthe\slatter|editions?|translat\w+|parts?|partly|wings?|sequel|series|also)\b"
)
_ONE_CASE = 731  # days: further apart, two sentences may well tell of two cases
_MOST = 60  # deeds that are set against each other; a text with more is a chronicle of many cases


class StageOrder(Rule):
    """What it flags
    -------------
    A later stage of one course of events that is dated before an earlier one: convicted before charged,
    buried before dead, sold before bought, in orbit before lift-off, an operation before the injury.

    Why it matters
    --------------
    One of the two dates is wrong, and the order of a case or a deal is what a reader wants to know.

    Example
    -------
    "She was convicted in March 2018 and charged in October 2018."

    Write instead
    -------------
    The right date for one of them.

    When it is wrong
    ----------------
    When the two stages belong to two courses: a second trial, a reopened house, another deal. Words such as
    "again", "appeal", "second" or "new" beside either of them silence the rule, and so does a stage that the
    text dates twice.

    Options
    -------
    None.

    References
    ----------
    Conformance rules for clinical and genealogical data order such stages (CDISC, Gramps); none reads text.
    """

    name = "stage-order"
    severity = Severity.WARNING
    needs = frozenset({Need.PARSES})
    yields_to = frozenset({"process-order", "sequence-contradiction", "life-date-conflict", "reversed-range"})
    examples = (
        Flagged("The clerk was convicted in March 2018 and [[charged in October 2018]]."),
        Flagged(
            "A diver [[died on 14 November 2020]] off Moss. The diver was buried at home on 9 November 2020."
        ),
        Flagged("The family [[bought the farm in 1995]] and sold it in 1987."),
        Flagged("The hall, [[built in 1931]], was demolished in 1924."),
        Flagged("The trial [[opened on 11 June 2015]]. The jury returned a verdict on 4 May 2015."),
        Flagged("The craft entered orbit on 9 May 2021. It [[lifted off on 2 July 2022]] from Moss."),
        Flagged("The deal was completed in May 2020. The bid, [[announced in June 2020]], was high."),
        Flagged("The bridge opened in May 2009. Workers [[broke ground for it in June 2010]]."),
        Flagged("Roe [[tore a ligament on 12 May 2018]]. Surgeons repaired the damage on 8 May 2018."),
        Flagged("A man was [[arrested on Monday]]. He was released on Sunday.", published="2024-04-12"),
        Flagged("It premiered in Moss in 2019. The director [[shot it in 2020]], with a crew of nine."),
        Passing("A man was arrested on Monday. He was released on Tuesday.", published="2024-04-12"),
        Passing("The trial opened on 7 March 2015. The jury returned a verdict on 4 May 2015."),
        Passing("Ann Roe tore a ligament on 12 May 2018. Ida Vik underwent surgery on 8 May 2018."),
        Passing("The novel came out in 1958. The author finished the score in 1960."),
        Passing("The probe was launched in 2020. Another craft had entered orbit in 2018."),
        Passing("The clerk was charged in March 2018 and convicted in October 2018."),
        Passing("The clerk was convicted in March 2018 and charged again in October 2018."),
        Passing("The hall was demolished in 1924. A new hall was built in 1931."),
        Passing("The family sold the farm in 1987 and bought a mill in 1995."),
        Passing("Ole Vik was convicted in 2011. His brother was charged in 2014."),
        Passing("Ole Vik was convicted in 2011. Vik was charged in 2019."),
        Passing("The clerk was convicted in 2018 and charged in 2018."),
    )

    def select(self, article: Article) -> Iterable[Sentence]:
        """Dated sentences with a verb of some course, where the text has at least two such verbs."""
        return stage_sentences(article, (e.span.start for e in _dates(article)))

    def check(self, article: Article) -> Iterator[Finding]:
        """Every pair of deeds about one thing whose dates stand against their order."""
        told = list(stage_deeds(article, _dates(article)))[:_MOST]
        for one, other in combinations(told, 2):
            for earlier, later in ((one, other), (other, one)):
                if _conflict(article, earlier, later) and not _is_told_twice(article, told, earlier, later):
                    yield _finding(article, earlier, later)


def _dates(article: Article) -> Iterator[TimeExpression]:
    """Expressions that name a calendar date of some kind, or a day of the week."""
    told = ((e, e.stated) for e in article.expressions)
    return (e for e, s in told if any(part is not None for part in (s.year, s.month, s.season, s.weekday)))


def _conflict(article: Article, earlier: Deed, later: Deed) -> bool:
    """Whether two stages of one course are told of one thing against their order, under every reading."""
    course = in_order(earlier.lemma, later.lemma)
    if course is None or not one_course(article, earlier, later):
        return False
    if course in TOLD_FORWARDS and later.verb.span < earlier.verb.span:
        return False
    yearless = earlier.expression.stated.year is None and later.expression.stated.year is None
    read = pairs(later.moments, earlier.moments, close=yearless)
    together = earlier.sentence is later.sentence or course not in RECURRING
    return all_ordered(read) and (together or all(days_between(*pair) <= _ONE_CASE for pair in read))


def _is_told_twice(article: Article, told: list[Deed], earlier: Deed, later: Deed) -> bool:
    """Whether there may be two courses: words say so, or the text dates one of the stages more than once."""
    if any(_TWICE.search(article.text, *deed.sentence.span) for deed in (earlier, later)):
        return True
    return any(
        deed not in (earlier, later)
        and deed.lemma in (earlier.lemma, later.lemma)
        and deed.theme.may_be(earlier.theme)
        for deed in told
    )


def _finding(article: Article, earlier: Deed, later: Deed) -> Finding:
    first, second = describe_best(earlier.moments), describe_best(later.moments)
    told_first, told_second = article.quote(earlier.verb.span), article.quote(later.verb.span)
    return Finding(
        span=earlier.span,
        message=f'"{told_second}" is dated {second}, before "{told_first}" ({first}).',
        explanation=(
            f'"{article.quote(earlier.span)}" is {first}.',
            f'"{article.quote(later.span)}" is {second}, which is earlier.',
            f'Both are told of one thing, and "{told_first}" comes before "{told_second}".',
        ),
        related=(Related(later.span, "dated earlier"),),
        suggestions=(Suggestion("Correct one of the dates, or say that these are two different cases."),),
        certainty=0.8,
    )
