"""The rule outside-told-period."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from checker import Article, Finding, Flagged, Moment, Need, Passing, Related, Rule, Severity
from checker.toolkit import Truth, describe_moment, same_time
from rules.support.dates.best_reading import describe_time
from rules.support.dates.day_order import days_between, is_after
from rules.support.dates.told_periods import ANY_FEAST, Edge, Inside, edges, insides
from rules.support.language.patterns import Pattern

_SLACK = 31  # days; news of an end takes a while to arrive, and a few fight on
_SLACK_OF_DAYS = 1  # an evening before, a night after
_FARTHEST = 1826  # days; what lies further off may well be another war
_MOST = 60  # beginnings and ends read in one text


_TELLING = r"first|second|third|other|another|next|previous|last|civil|cold|great|new|earlier|later"


class OutsideToldPeriod(Rule):
    """What it flags
    -------------
    Something said to have happened during a war, siege, strike or other period, at a date before its
    beginning or after its end as the same text gives them. Trenches and enemy fire are taken to mean the war.

    Why it matters
    --------------
    The date or the setting is wrong.

    Example
    -------
    "The war ended with the armistice of 11 November 1918 ... written in a trench on 3 March 1919."

    Write instead
    -------------
    "Written in a trench on 3 March 1918".

    When it is wrong
    ----------------
    When the text tells of two periods of one name that nothing tells apart. A month is allowed at either end,
    a day where both ends are told to the day.

    Options
    -------
    None.

    References
    ----------
    The containment checks of clinical data models (visit within observation period), done here on text.
    """

    name = "outside-told-period"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES})
    examples = (
        Flagged("The war ended on 11 November 1918. One letter was written [[in a trench on 3 March 1919]]."),
        Flagged("The strike began in March 1984. Jo Lind was born in [[May 1983, during the strike]]."),
        Flagged(
            "The siege was lifted in June 1645. [[At the height of the siege, in 1647]], dogs were eaten."
        ),
        Flagged(
            "The fair ran from 3 to 9 August. On [[12 August, halfway through the fair]], the tent fell.",
            published="2016-08-19",
        ),
        Passing(
            "The fair ran from 3 to 9 August. On 7 August, halfway through the fair, the tent fell.",
            published="2016-08-19",
        ),
        Passing("The war ended on 11 November 1918. One letter was written in a trench on 3 March 1918."),
        Passing("The strike began in March 1984. Jo Lind was born in May 1984, during the strike."),
        Passing(
            "The first siege was lifted in 1645. At the height of the second siege, in 1647, dogs were eaten."
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each date outside the period that it is said to lie in."""
        known = list(islice(edges(article), _MOST))
        for inside in islice(insides(article), _MOST) if known else ():
            its = [edge for edge in known if edge.noun == inside.noun and _can_tell(inside, edge)]
            crossed = _crossed(its or _named(known, inside), inside)
            if crossed is not None and not _has_others(article, inside.noun):
                yield _finding(article, inside, crossed)


def _crossed(its: list[Edge], inside: Inside) -> Edge | None:
    """The beginning or end of the one period that the date lies beyond, wherever it is told."""
    if not _is_one([inside.modifiers, *(edge.modifiers for edge in its)]):
        return None
    wrong = [edge for edge in its if _is_beyond(inside, edge)]
    agrees = any(edge not in wrong and edge.is_end is wrong[0].is_end for edge in its) if wrong else True
    return None if agrees else wrong[0]


def _named(known: list[Edge], inside: Inside) -> list[Edge]:
    """The ends of the one gathering that the text tells by its name, where a noun may take it up."""
    ends = [edge for edge in known if not edge.noun]
    return ends if inside.noun in ANY_FEAST and len(ends) == 2 else []


def _can_tell(inside: Inside, edge: Edge) -> bool:
    """Whether the year of the date is told, or that of the period is left open like it."""
    return edge.exact or inside.expression.stated.year is not None


def _is_one(modifiers: list[frozenset[str]]) -> bool:
    """Whether all the phrases can name one period: what narrows them down never differs."""
    return len({words for words in modifiers if words}) <= 1


def _has_others(article: Article, noun: str) -> bool:
    """Whether the text tells of several such periods, by number or by name."""
    found = {(match["which"] or "several").casefold() for match in _several(noun).finditer(article.text)}
    return len(found) > 1 or "several" in found


@lru_cache(maxsize=256)
def _several(noun: str) -> Pattern:
    return Pattern(rf"\b(?:(?P<which>{_TELLING})\s+(?:\w+\s+)?{noun}\b|{noun}s\b)")


def _is_beyond(inside: Inside, edge: Edge) -> bool:
    read = inside.expression.moments
    if inside.expression.stated.year is None:  # of the year that the period is of
        read = (min(read, key=lambda moment: abs(days_between(moment, edge.moment))),)
    return all(_outside(moment, edge) for moment in read)


def _outside(moment: Moment, edge: Edge) -> bool:
    if same_time(edge.moment.widened(_FARTHEST), moment) is Truth.IMPOSSIBLE:
        return False
    slack = _SLACK_OF_DAYS if edge.exact else _SLACK
    return is_after(moment, edge.moment, slack) if edge.is_end else is_after(edge.moment, moment, slack)


def _finding(article: Article, inside: Inside, edge: Edge) -> Finding:
    when, limit = describe_time(inside.expression), describe_moment(edge.moment)
    verb = "ended" if edge.is_end else "began"
    return Finding(
        span=inside.place,
        message=f"The {inside.noun} {verb} by the text ({limit}), so {when} lies outside it.",
        explanation=(
            f'"{article.quote(edge.place)}" says when the {inside.noun} {verb}: {limit}.',
            f'"{article.quote(inside.place)}" places {when} inside it.',
        ),
        related=(Related(edge.place, f"says when it {verb}"),),
    )
