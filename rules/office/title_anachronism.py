"""The rule ``title-anachronism``."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity, Suggestion
from checker.facts import REGNAL, Term, all_before, is_covered, may_hold, say_source, say_term
from rules.office.acts import Act, Bond, acts
from rules.support.dates.best_reading import describe_time, moment_of
from rules.support.dates.day_order import days_between
from rules.support.language.patterns import Pattern

_PRIVATE = Pattern(r"\b(?:private\ (?:citizen|trip|visit)|former|retire\w+|in\ retirement|out\ of\ office)\b")
_ANYBODY = frozenset("visited hosted fired sacked dismissed ordered expanded unveiled".split())
_LOOK_BEHIND = 40  # characters behind the date
_MOST_TERMS = 4  # told in an explanation


class TitleAnachronism(Rule):
    """An act in office at a time when the person did not hold it.

    What it flags
    -------------
    "President X signed ..." with a date at which nobody of that name held such an office.

    Why it matters
    --------------
    Date, name or title is wrong; wrong years in retrospects of public life are the most frequent published
    corrections that only knowledge of the world can catch.

    Example
    -------
    "President Abraham Lincoln signed the grant in 1857." He took office in March 1861.

    Write instead
    -------------
    The right year; or say what the person was at the time: "then-senator", "former president", "who would
    become president".

    When it is wrong
    ----------------
    Titles are also given in retrospect ("President Obama graduated in 1983"). Only acts that take the office
    are flagged, and fewer of them where the person holds the office on the day of publication or has held
    it before. A month is allowed at either end of a term. Nothing is said where the end of a term is unknown.

    Options
    -------
    None.

    References
    ----------
    Terms of office come from the shipped facts: ``claimline knowledge show NAME``.
    """

    name = "title-anachronism"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES, Need.KNOWLEDGE})
    examples = (
        Flagged("The grove is old. [[President Abraham Lincoln signed the grant in 1857]], and it stands."),
        Flagged("In [[1975, President Richard Nixon vetoed]] a bill on housing."),
        Flagged("The park was [[designated by President Jimmy Carter in 1985]]."),
        Flagged("[[President Barack Obama told a magazine so in 2005]].", published="2018-03-01"),
        Passing("The grove is old. President Abraham Lincoln signed the grant in 1864, and it stands."),
        Passing("President Barack Obama graduated from law school in 1991."),
        Passing("Then-President Gerald Ford visited the yard in 1990."),
        Passing("Former President Jimmy Carter visited the yard in 1990."),
        Passing("President Donald Trump told a magazine in 2004 that he liked golf.", published="2018-03-01"),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every act in office whose date fits no term of anybody of that name."""
        for act in acts(article):
            readings = [reading.moment for reading in act.act.expression.readings]
            held = any(may_hold(act.titled.terms, moment) for moment in readings)
            if (
                not held
                and is_covered(act.titled.terms, moment_of(act.act.expression))
                and _takes_office(article, act)
            ):
                yield _finding(article, act)


def _takes_office(article: Article, act: Act) -> bool:
    """Whether the act tells that the person was in office, rather than who the person is."""
    if act.act.bond is Bond.FIRM and not _is_personal(article, act):
        return not _PRIVATE.search(article.text, act.act.span.start, act.act.span.end + _LOOK_BEHIND)
    return not _holds_now(article, act) and not all_before(act.titled.terms, moment_of(act.act.expression))


def _is_personal(article: Article, act: Act) -> bool:
    """ "Pope Francis visited the parish in 1998": the name of the office, for what anybody may do."""
    return act.titled.title in REGNAL and article.quote(act.act.verb) in _ANYBODY


def _holds_now(article: Article, act: Act) -> bool:
    return article.published is None or may_hold(act.titled.terms, article.published.moment)


def _finding(article: Article, act: Act) -> Finding:
    when = describe_time(act.act.expression)
    terms = sorted(set(act.titled.terms), key=_nearness(act))[:_MOST_TERMS]
    who, (nearest, *_) = article.quote(act.titled.span), terms
    return Finding(
        act.act.span,
        f"{who} held no such office in {when}: {say_term(nearest)}.",
        (
            f'"{article.quote(act.act.span)}" is read as an act in office, in {when}.',
            *(f"{say_term(term)} ({say_source(term)})." for term in terms),
            "No term of anybody of that name allows the date, with a month to spare at either end.",
        ),
        related=(Related(act.act.expression.span, f"read as {when}"),),
        suggestions=(
            Suggestion(f"Check the date against the term: {say_term(nearest)}."),
            Suggestion('Or say what the person was at the time: "former", "then-", "who would become".'),
        ),
        certainty=0.9 if act.act.bond is Bond.FIRM else 0.7,
    )


def _nearness(act: Act) -> Callable[[Term], tuple[int, str]]:
    moment = moment_of(act.act.expression)

    def distance(term: Term) -> tuple[int, str]:
        ends = (term.start, term.end or term.start)
        return min(abs(days_between(end, moment)) for end in ends), say_term(term)

    return distance
