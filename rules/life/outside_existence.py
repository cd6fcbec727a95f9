"""The rule outside-existence."""

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
from rules.support.events.deeds import PHRASAL_PASTS, Deed
from rules.support.events.existence import BEGINNINGS, ENDINGS, NEAR, Use, limits, uses
from rules.support.language.patterns import Pattern
from rules.support.language.verb_stems import past_forms
from rules.support.text.landmarks import Landmarks
from rules.support.text.nearby import indexes_around

_PASTS = frozenset(form for verb in BEGINNINGS | ENDINGS for form in past_forms(verb))
_PHRASAL = {verb: Pattern(rf"{verb}\s{particle}\b") for verb, particle in PHRASAL_PASTS.items()}
_MOST = 40  # beginnings and endings; a text with more is a list


class OutsideExistence(Rule):
    """What it flags
    -------------
    Something that happened in a place, or with a firm or club, before the text says that it was founded,
    built or opened, or after it was closed.

    Why it matters
    --------------
    One of the two dates is wrong.

    Example
    -------
    "The station FRK was founded in 1984. Its best known host joined FRK in 1979."

    Write instead
    -------------
    The right date for one of them, or the name of what was there before.

    When it is wrong
    ----------------
    When an older thing of the same name or kind is meant. Words such as "old", "new", "predecessor", "again"
    or "became" in either sentence silence the rule.

    Options
    -------
    None.

    References
    ----------
    Wikidata property constraints: contemporary constraint (Q25796498).
    """

    name = "outside-existence"
    severity = Severity.WARNING
    needs = frozenset({Need.PARSES})
    yields_to = frozenset({"stage-order", "act-before-birth", "making-date-conflict", "outside-told-period"})
    examples = (
        Flagged("The station FRK was founded in 1984. Its best known host [[joined FRK in 1979]]."),
        Flagged(
            "The stadium opened in August 1998. A draw with Brest was [[played in the stadium in May 1997]]."
        ),
        Flagged("The mine closed for good in 1992. Some 400 men still [[worked in the mine in 1995]]."),
        Flagged("The airline Skylet was set up in 2004. Ana Gil [[flew for Skylet in 1999]]."),
        Flagged("The Corso cinema was pulled down in 1978. People [[watched films at the Corso in 1981]]."),
        Passing("The airline Skylet was set up in 2004. Ana Gil flew for Skylet in 2009."),
        Passing("The station FRK was founded in 1984. Its best known host joined FRK in 1989."),
        Passing("The mine closed for good in 1992. Some 400 men still worked in the mine in 1985."),
        Passing("The stadium opened in August 1998. In May 1997 a draw was played in the old stadium."),
        Passing("The stadium opened in August 1998. Two firms worked on the stadium in May 1997."),
    )

    def select(self, article: Article) -> Iterable[Sentence]:
        """Sentences with a year, in texts that tell of a beginning or an end."""
        told = Landmarks(article, _PASTS, _PHRASAL)
        sentences = [article.sentence_of(e.span.start) for e in _dates(article)]
        telling = {s.index for s in sentences if told.near(*s.span)}
        near = indexes_around(telling, NEAR)
        return [s for s in sentences if s.index in near]

    def check(self, article: Article) -> Iterator[Finding]:
        """Every dated use of a thing outside its limits."""
        for limit in limits(article, _dates(article))[:_MOST]:
            for use in uses(article, limit, _dates(article)):
                if _is_outside(limit, use):
                    yield _finding(article, limit, use)


def _dates(article: Article) -> Iterator[TimeExpression]:
    return (e for e in article.expressions if e.stated.year is not None)


def _is_outside(limit: Deed, use: Use) -> bool:
    if limit.lemma in BEGINNINGS:
        return always_before(use.moments, limit.moments)
    return always_before(limit.moments, use.moments)


def _finding(article: Article, limit: Deed, use: Use) -> Finding:
    bound, used = describe_best(limit.moments), describe_best(use.moments)
    thing, verb = article.quote(limit.theme.place), article.quote(limit.verb.span)
    side = "before" if limit.lemma in BEGINNINGS else "after"
    return Finding(
        span=use.verb.span.cover(use.expression.span),
        message=f'This is dated {used}, {side} "{thing}" was {verb} ({bound}).',
        explanation=(
            f'"{article.quote(limit.span)}" dates that {bound}.',
            f'"{article.quote(use.verb.span.cover(use.expression.span))}" is of {used}.',
            f"{used} is {side} {bound}.",
        ),
        related=(Related(limit.span, f"{verb} {bound}"),),
        suggestions=(Suggestion("Correct one of the dates, or say what was there before or after."),),
        certainty=0.75,
    )
