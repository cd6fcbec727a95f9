"""The rule act-before-birth."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker import Article, Claim, Finding, Flagged, Moment, Need, Passing, Related, Relation, Rule, Severity
from checker.toolkit import Sentence, Truth, add_months, before, describe_moment
from rules.support.acts import Act, acts
from rules.support.lives import age_in, display, lives, readings
from rules.support.parsed_acts import dated_sentences, years_after
from rules.support.patterns import Pattern

_BORN = Pattern(r"\b[Bb]orn\b|\(")


class ActBeforeBirth(Rule):
    """What it flags
    -------------
    Something that a person does at a date before the birth that the same text gives, or that follows from
    the person's age now.

    Why it matters
    --------------
    One digit of one of the two dates is wrong, or the age is.

    Example
    -------
    "Charles Fill (August 9, 1929 - February 13, 2014) ... In 1927, he published his theory."

    Write instead
    -------------
    The right year.

    When it is wrong
    ----------------
    When a pronoun means another person than the subject of the sentence before, such as a grandfather.

    Options
    -------
    None.

    References
    ----------
    OHDSI Data Quality Dashboard: plausibleAfterBirth. Gramps, "Verify the data".
    """

    name = "act-before-birth"
    severity = Severity.WARNING
    needs = frozenset({Need.CLAIMS, Need.PARSES, Need.PUBLISHED})
    yields_to = frozenset({"age-mismatch"})
    examples = (
        Flagged("Maria Orr was born in 1901. [[In 1896 she married]] a miller."),
        Passing("Maria Orr was born in 1901. In 1926 she married a miller."),
        Flagged("Maria Orr was born in 1931. [[Her first quartet was played in Lund in 1929]]."),
        Passing("Maria Orr was born in 1931. Her grandfather's first quartet was played in Lund in 1929."),
        Flagged("Ravi Menon, born in 1958, is back. [[He took the pictures of the strikers in 1954]]."),
        Flagged("Ivo Marek (9 August 1929 – 3 May 2014) was a poet. [[In 1927, he published]] his theory."),
        Flagged(
            "Walter Finch came back. [[Finch, who landed there on 6 June 1944]], wept. At 72, he is spry.",
            published="2019-06-06",
        ),
        Passing("Ivo Marek (9 August 1929 – 3 May 2014) was a linguist. In 1967, he published his theory."),
        Passing(
            "Ivo Marek (9 August 1929 – 3 May 2014) was a linguist. His father was Jan Marek. "
            "In 1927, Jan Marek published a theory."
        ),
    )

    def select(self, article: Article) -> Iterable[Sentence]:
        """Sentences dated before the last year that the text tells next to a birth."""
        born = max(years_after(article, _BORN), default=None)
        return () if born is None else dated_sentences(article, lambda year: year < born)

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each deed earlier than every birth date of its doer."""
        births = {p: found for p, told in lives(article).items() if (found := list(_births(told)))}
        for act in acts(article, frozenset(births)):
            if all(_is_earlier(act, born) for _, born in births[act.person]):
                yield _finding(article, act, *births[act.person][0])


def _births(told: dict[Relation, list[Claim]]) -> Iterator[tuple[Claim, Moment]]:
    """Birth dates as told; where none is, those that follow from an age."""
    if told[Relation.BORN]:
        yield from ((claim, moment) for claim in told[Relation.BORN] for moment in readings(claim))
        return
    for claim in told[Relation.AGE]:
        for day in readings(claim):
            if (years := age_in(claim)) is not None and day.earliest is not None and day.latest is not None:
                yield (
                    claim,
                    Moment(add_months(day.earliest, -12 * (years + 1)), add_months(day.latest, -12 * years)),
                )


def _is_earlier(act: Act, born: Moment) -> bool:
    return all(before(reading.moment, born) is Truth.CERTAIN for reading in act.expression.readings)


def _finding(article: Article, act: Act, claim: Claim, born: Moment) -> Finding:
    name = display(article, act.person)
    return Finding(
        span=act.place,
        message=f"{name} acts in {act.expression.text}, before the birth ({describe_moment(born)}).",
        explanation=(
            f'"{article.quote(claim.span)}" dates the birth of {name}: {describe_moment(born)}.',
            f'"{article.quote(act.place)}" has {name} act: '
            f"{describe_moment(act.expression.readings[0].moment)}.",
            "The act comes before the birth.",
        ),
        related=(Related(claim.span, f"the birth of {name}"),),
    )
