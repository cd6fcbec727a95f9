"""The rule deed-outside-life."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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
from rules.support.dates.every_reading import always_before
from rules.support.events.tellings import Telling, tellings
from rules.support.language.verb_stems import past_forms
from rules.support.people.lifetimes import BEGINNING, ENDING, Limit, deeds_of, limits
from rules.support.text.landmarks import Landmarks
from rules.support.text.nearby import indexes_around

_VERBS = frozenset(form for verb in BEGINNING | ENDING for form in past_forms(verb)) | {"born"}
_NEAR = 6  # sentences between the limit and a deed
_MOST = 60  # dated verbs that are set against each other


class DeedOutsideLife(Rule):
    """What it flags
    -------------
    What somebody or something did before it was born, founded or opened, or after it died, closed or was
    pulled down, by the dates of one text; also where no name is told: "The striker, killed in 1994, scored
    his last goal in 1996".

    Why it matters
    --------------
    One of the two dates is wrong.

    Example
    -------
    "The yard, which opened its gates in 1931, built its first trawler in 1927."

    Write instead
    -------------
    The right date for one of them.

    When it is wrong
    ----------------
    When two things or people of one name are told of. What can happen after an end passes: prizes, works that
    appear, things sold; so do sentences on plans, predecessors, moves and new beginnings.

    Options
    -------
    None.

    References
    ----------
    OHDSI Data Quality Dashboard: plausibleAfterDeath. Wikidata: contemporary constraint (Q25796498).
    """

    name = "deed-outside-life"
    severity = Severity.WARNING
    needs = frozenset({Need.PARSES})
    yields_to = frozenset(
        {
            "act-after-death", "act-before-birth", "outside-existence", "stage-order",
            "making-date-conflict", "life-date-conflict", "act-outside-recorded-life",
            "told-length-mismatch", "sequence-contradiction",
        }
    )  # fmt: skip
    examples = (
        Flagged("The keeper, killed in a crash in 1994, [[saved a penalty in 1996]]."),
        Flagged("The mint, which opened its gates in 1931, [[struck its first coin in 1927]]."),
        Flagged("Skylark closed in 2010. Skylark [[bought two jets in 2013]]."),
        Flagged("Killed in a crash in 1994, the diver [[recovered a bell in 1996]]."),
        Passing("The striker, killed in a crash in 1994, scored his last goal in 1993."),
        Passing("The striker, killed in a crash in 1994, entered the hall of fame in 1996."),
        Passing("The yard, which opened its gates in 1931, built its first trawler in 1937."),
        Passing("The yard, which opened its gates in 1931, had been planned in 1927."),
    )

    def select(self, article: Article) -> Iterable[Sentence]:
        """Dated sentences near one that tells of a beginning or an end."""
        told = Landmarks(article, _VERBS)
        if not len(told):
            return []
        dated = [article.sentence_of(e.span.start) for e in _dates(article)]
        telling = {s.index for s in dated if told.near(*s.span)}
        near = indexes_around(telling, _NEAR)
        return [s for s in dated if s.index in near]

    def check(self, article: Article) -> Iterator[Finding]:
        """Every dated deed that lies outside the limits told of its doer."""
        told = list(tellings(article, _dates(article)))[:_MOST]
        for limit in limits(article, told):
            for deed in deeds_of(article, limit, told):
                if abs(deed.sentence.index - limit.telling.sentence.index) <= _NEAR and _is_outside(
                    limit, deed
                ):
                    yield _finding(article, limit, deed)


def _dates(article: Article) -> Iterator[TimeExpression]:
    return (e for e in article.expressions if e.stated.year is not None and e.stated.quantity is None)


def _is_outside(limit: Limit, deed: Telling) -> bool:
    bound, done = limit.telling.moments, deed.moments
    return always_before(done, bound) if limit.opens else always_before(bound, done)


def _finding(article: Article, limit: Limit, deed: Telling) -> Finding:
    bound, done = describe_best(limit.telling.moments), describe_best(deed.moments)
    side = "before" if limit.opens else "after"
    verb = article.quote(limit.telling.verb.span)
    return Finding(
        span=deed.span,
        message=f'"{article.quote(deed.verb.span)}" is dated {done}, {side} "{verb}" ({bound}).',
        explanation=(
            f'"{article.quote(limit.telling.span)}" is told of {bound}.',
            f'"{article.quote(deed.span)}" is told of the same, for {done}.',
            f"{done} is {side} {bound}.",
        ),
        related=(Related(limit.telling.span, f"{verb} {bound}"),),
        suggestions=(Suggestion("Correct one of the dates, or say who or what it was."),),
        certainty=0.75,
    )
