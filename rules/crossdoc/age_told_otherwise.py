"""The rule ``age-told-otherwise``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import product

from checker import Article, Finding, Flagged, Moment, Need, Passing, Relation, Rule, Severity, Suggestion
from checker.toolkit import Told, Truth, add_months, describe_moment, same_time
from rules.crossdoc.against import first_against
from rules.crossdoc.one_person import display, is_one_person, why_one
from rules.crossdoc.wording import elsewhere, place, quoted, when

_MONTHS = 12
_WANTED = (Relation.AGE, Relation.BORN)


class AgeToldOtherwise(Rule):
    """An age that does not fit the age or the birth date that a source gives.

    What it flags
    -------------
    "Ada Wren, 16" in the text, "Ada Wren, 61" in a source, or "born in 1963": no day of birth allows both at
    the times that they were told of. The person has the same full name, and the documents share at least two
    other names.

    Why it matters
    --------------
    Ages are copied, and figures swap places.

    Example
    -------
    Text "Ada Wren, 16, will cut the ribbon", source of the same week "Mayor Ada Wren, 61".

    Write instead
    -------------
    The right age.

    When it is wrong
    ----------------
    When two people of one name move in the same circles. A year of difference passes: birthdays fall between
    two texts. It is silent where any source bears out the age of the text.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "age-told-otherwise"
    severity = Severity.WARNING
    needs = frozenset({Need.OTHERS})
    examples = (
        Flagged(
            "In Tolland the mayor, Ada [[Wren, 16,]] will open the Harbour Bridge.",
            published="2024-05-03",
            sources=(
                "2 May 2024\n\nIn Tolland the Harbour Bridge opens. Mayor Ada Wren, 61, will be there.",
            ),
        ),
        Passing(
            "In Tolland the mayor, Ada Wren, 62, will open the Harbour Bridge.",
            published="2024-05-03",
            sources=(
                "2 May 2024\n\nIn Tolland the Harbour Bridge opens. Mayor Ada Wren, 61, will be there.",
            ),
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """One finding for each age of the text that a source contradicts and none bears out."""
        for here in (told for told in article.others.told if told.relation is Relation.AGE):
            others = (there for there in article.others.about(here) if there.relation in _WANTED)
            known = (there for there in others if is_one_person(here, there))
            for there in first_against(known, partial(_exclude, here)):
                yield _finding(here, there)


def births(told: Told) -> list[Moment]:
    """Days of birth that an age, at any of its times, or a birth date allows."""
    if told.relation is Relation.BORN:
        return [moment.widened(told.slack) for moment in told.moments]
    number = told.number
    if number is None:
        return [Moment(None, None)]
    return [
        Moment(add_months(m.first, -_MONTHS * (number + 1)) + 1, add_months(m.last, -_MONTHS * number))
        for m in told.moments
    ]


def _exclude(here: Told, there: Told) -> bool:
    return all(same_time(a, b) is Truth.IMPOSSIBLE for a, b in product(births(here), births(there)))


def _says(told: Told) -> str:
    return f"as {told.number}" if told.relation is Relation.AGE else f"by a birth {when(told)}"


def _allows(told: Told) -> str:
    where = "" if told.span is not None else f"In {place(told)}: "
    return f"{where}{quoted(told)}: a birth {describe_moment(births(told)[0])}."


def _finding(here: Told, there: Told) -> Finding:
    assert here.span is not None
    name = display(here)
    return Finding(
        span=here.span,
        message=f"The age of {name} is given as {here.number} here, but {_says(there)} in {place(there)}: "
        f"{quoted(there)}.",
        explanation=(
            _allows(here),
            _allows(there),
            why_one(here, there),
            "No day of birth allows both.",
        ),
        suggestions=(Suggestion("Write the age that the person had at that time."),),
        certainty=0.8,
        elsewhere=(elsewhere(there, f"gives the age {_says(there)}"),),
    )
