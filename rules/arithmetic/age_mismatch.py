"""The rule age-mismatch."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, product

from checker import (
    Article,
    Claim,
    Finding,
    Flagged,
    Moment,
    Need,
    Passing,
    Related,
    Relation,
    Rule,
    Severity,
    Suggestion,
)
from checker.toolkit import describe_moment, whole_years
from rules.support.lengths.counting import describe_ages
from rules.support.people.lives import age_in, display, lives, readings, visible_first


class AgeMismatch(Rule):
    """What it flags
    -------------
    An age that cannot be right on the day that the text sets it, given the birth date of that person told in
    the same text.

    Why it matters
    --------------
    Two digits are easily swapped, and obituaries are read by those who know.

    Example
    -------
    "Ada Wren, who was born on 30 November 1961, ... The 56-year-old author" in a text of 2023.

    Write instead
    -------------
    The age that the dates give: 61.

    When it is wrong
    ----------------
    When the birth date and the age belong to two people, or one of them is itself doubtful. Birth and age are
    joined by name, or by a pronoun that opens a sentence; any plausible day within two months before
    publication may be the one on which the age held.

    Options
    -------
    None.

    References
    ----------
    Gramps, "Verify the data": age at event.
    """

    name = "age-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.CLAIMS, Need.PUBLISHED})
    examples = (
        Flagged(
            "Mira Holm won the cup on Thursday. Holm, who was born in Lund on 30 November 1961, keeps bees. "
            "[[The 56-year-old]] said that she had nearly given up.",
            published="2023-09-14",
        ),
        Flagged(
            "The singer Karl Brandt has died. [[He was 49]]. Brandt was born on 3 May 1928 in Bremen.",
            published="2022-07-28",
        ),
        Flagged(
            "Eva Lind (4 March 1914 – 25 August 2011) was a linguist. She died on 25 August 2011 "
            "[[aged 69]].",
            published="2019-01-02",
        ),
        Flagged(
            "Greta Olsen, born in May 1948, is back. In August 1966, [[at the age of 24]], she swam home.",
            published="2016-10-03",
        ),
        Flagged(
            "Ole Vik tied up the ferry for the last time. The skipper, who came into the world in 1956, "
            "looked away. [[Vik was 22]] when, in 1970, he carried his first passengers.",
            published="2021-03-18",
        ),
        Flagged(
            "Born in 1939, Eva Lind did not sing [[until she was forty-one]], when a neighbour took her "
            "along in 1995.",
            published="2018-11-05",
        ),
        Flagged(
            "Per Moe, who [[will be 66]] in September, sang. He was born in 1959 in Moss.",
            published="2015-06-12",
        ),
        Passing(
            "Ole Vik tied up the ferry for the last time. The skipper, who came into the world in 1956, "
            "looked away. Vik was 22 when, in 1978, he carried his first passengers.",
            published="2021-03-18",
        ),
        Passing(
            "Per Moe, who will be 56 in September, sang. He was born in 1959 in Moss.",
            published="2015-06-12",
        ),
        Passing(
            "Mira Holm won the cup on Thursday. Holm, who was born in Lund on 30 November 1961, keeps bees. "
            "The 61-year-old said that she had nearly given up.",
            published="2023-09-14",
        ),
        Passing(
            "The singer Karl Brandt has died. He was 94. His grandson Max Brandt was born on 3 May 2013.",
            published="2022-07-28",
        ),
        Passing(
            "Greta Olsen, born in May 1948, is back. In August 1966, at the age of 18, she swam home.",
            published="2016-10-03",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each age that no birth date of the person allows."""
        for person, told in lives(article).items():
            births = told[Relation.BORN]
            for age in told[Relation.AGE]:
                days = _days(age, told[Relation.DIED])
                if births and not any(_allows(birth, age, days) for birth in births):
                    yield _finding(article, person, births[0], age)


def _days(age: Claim, deaths: list[Claim]) -> list[Moment]:
    """When the age may have held; an age at death also at any other date that the text has for the death."""
    days = list(readings(age))
    told = [list(readings(death)) for death in deaths]
    if any(day in death for day in days for death in told):
        days.extend(chain.from_iterable(told))
    return days


def _allows(birth: Claim, age: Claim, days: list[Moment]) -> bool:
    number = age_in(age)
    spans = [_ages(born, day) for born, day in product(readings(birth), days)]
    return number is None or not spans or any(low <= number <= high for low, high in spans)


def _ages(born: Moment, day: Moment) -> tuple[int, int]:
    """Youngest and oldest that somebody so born can have been on that day."""
    return whole_years(born.last, day.first), whole_years(born.first, day.last)


def _finding(article: Article, person: str, birth: Claim, age: Claim) -> Finding:
    born, day = next(readings(birth)), next(readings(age))
    low, high = _ages(born, day)
    right = describe_ages(low, high)
    place, other = visible_first(article, age.span, birth.span)
    name = display(article, person)
    parts = {age.span: f"the age of {name}", birth.span: f"the birth of {name}"}
    return Finding(
        span=place,
        message=f"{name} was {right} then, not {age_in(age)}, if born {describe_moment(born)}.",
        explanation=(
            f'"{article.quote(birth.span)}" tells that {name} was born {describe_moment(born)}.',
            f'"{article.quote(age.span)}" gives the age as {age_in(age)}, for {describe_moment(day)}.',
            f"From the one to the other it is {right} completed {'year' if right == '1' else 'years'}.",
        ),
        related=(Related(other, parts[other]),),
        suggestions=(Suggestion(f"The age that fits the birth date is {right}."),),
    )
