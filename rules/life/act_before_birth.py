"""The rule act-before-birth."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker import Article, Claim, Finding, Flagged, Moment, Need, Passing, Related, Rule, Severity
from checker.toolkit import Sentence, describe_moment, shifted
from rules.support.dates.best_reading import describe_time
from rules.support.dates.every_reading import always_before
from rules.support.events.acts import Act, acts
from rules.support.events.parsed_acts import dated_sentences, years_after
from rules.support.language.patterns import Pattern
from rules.support.lengths.counting import years_of
from rules.support.people.lives import births_told, display, lives

_BORN = Pattern(r"\b[Bb]orn\b|\(")
_AGE = Pattern(r"\b(?:aged?|year-old|now)\b|,\ \d\d,|\b(?:he|she)\ is\ \d")
_OLDEST_NOW = 60  # years; who is older now may have done something in any year that a text is about
_AT_LEAST = {"voted": 14, "married": 10, "wed": 10, "enlisted": 9, "graduated": 9, "fought": 7, "served": 7}
"""Years that nobody does such a thing before; the lowest that is on record, about."""


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
        Flagged(
            "[[Hana Blum voted in 1948]], in a school. She still has the paper. Blum, 70, came on foot.",
            published="2020-10-20",
        ),
        Flagged(
            "[[Joe Ware carried a radio over the river in March 1945]]. The 67-year-old lives in Leeds.",
            published="2015-05-08",
        ),
        Passing(
            "Ole Birk carried a radio over the river in March 1945. The 91-year-old lives in Leeds.",
            published="2015-05-08",
        ),
        Passing("Ivo Marek (9 August 1929 – 3 May 2014) was a linguist. In 1967, he published his theory."),
        Passing(
            "Ivo Marek (9 August 1929 – 3 May 2014) was a linguist. His father was Jan Marek. "
            "In 1927, Jan Marek published a theory."
        ),
    )

    def select(self, article: Article) -> Iterable[Sentence]:
        """Sentences dated before the last year that the text tells next to a birth, or before old age."""
        years = list(years_after(article, _BORN))
        if article.published is not None and _AGE.search(article.text):
            years += (year - _OLDEST_NOW for year in years_of(article.published.moment))
        return dated_sentences(article, lambda year: year < max(years)) if years else ()

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each deed earlier than every birth date of its doer."""
        births = {p: found for p, told in lives(article).items() if (found := births_told(told))}
        for act in acts(article, frozenset(births), any_deed=True):
            (claim, first), *_ = births[act.person]
            if always_before(act.expression.moments, (_able(act, born) for _, born in births[act.person])):
                yield _finding(article, act, claim, first)


def _able(act: Act, born: Moment) -> Moment:
    """When somebody is born, or of the age that such an act takes."""
    return shifted(born, months=12 * _AT_LEAST[act.verb]) if act.verb in _AT_LEAST else born


def _too_early(act: Act) -> str:
    if act.verb in _AT_LEAST:
        return f"{act.verb} in {act.expression.text}, too soon after the birth"
    return f"acts in {act.expression.text}, before the birth"


def _finding(article: Article, act: Act, claim: Claim, born: Moment) -> Finding:
    name = display(article, act.person)
    return Finding(
        span=act.place,
        message=f"{name} {_too_early(act)} ({describe_moment(born)}).",
        explanation=(
            f'"{article.quote(claim.span)}" dates the birth of {name}: {describe_moment(born)}.',
            f'"{article.quote(act.place)}" has {name} act: {describe_time(act.expression)}.',
            f"Nobody {act.verb} before the age of {_AT_LEAST[act.verb]}."
            if act.verb in _AT_LEAST
            else "The act comes before the birth.",
        ),
        related=(Related(claim.span, f"the birth of {name}"),),
    )
