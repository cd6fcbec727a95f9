"""The rule told-age-mismatch."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity, Suggestion
from checker.toolkit import describe_moment
from rules.support.lengths.counting import describe_ages
from rules.support.people.ages_told import AgeTold, ages_told


class ToldAgeMismatch(Rule):
    """What it flags
    -------------
    An age, or an age group, that does not fit the birth date told in the same or the next sentence: "Born in
    1988, she was 15 when she won the prize in 2012".

    Why it matters
    --------------
    Such ages are worked out in the head, or copied from an older text.

    Example
    -------
    "Olga Renn was born in 1988. She was a teenager when it happened in 2012."

    Write instead
    -------------
    "She was 23 or 24 when it happened in 2012."

    When it is wrong
    ----------------
    When birth and age belong to two people. Only passages that name one person and no relatives are read,
    with one birth, one age and, apart from the birth, one date at most.

    Options
    -------
    None.

    References
    ----------
    Gramps, "Verify the data": age at event.
    """

    name = "told-age-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED, Need.SENTENCES})
    yields_to = frozenset({"age-mismatch", "recorded-age-mismatch", "age-drift", "life-date-conflict"})
    examples = (
        Flagged("Born 4 June 1931 in Alder; died on 7 February 2023 at home, aged [[81]]."),
        Flagged("His aunt, who was born in 1912 and died 11 years ago, at [[87]], kept one.", "2020-11-28"),
        Passing("Born 4 June 1931 in Alder; died on 7 February 2023 at home, aged 91."),
        Passing("His aunt, who was born in 1912 and died 11 years ago, at 97, kept one.", "2020-11-28"),
        Flagged("Born in 1988, Olga Renn [[was 15]] when she won the prize in 2012."),
        Flagged("Olga Renn was born in 1988. She [[was a teenager]] when it happened in 2012."),
        Flagged("Born in June 1990, [[the 31-year-old]] won the cup on Sunday.", published="2016-10-05"),
        Flagged("Ilya Grin was born in Riga in June 1990. He [[is now 31]].", published="2016-10-05"),
        Flagged("Olga Renn was born on 3 May 1988. In April 2002, [[as a ten-year-old]], she won the prize."),
        Flagged("His father, Karl's brother Odd, was born in 1905 and died in 1978, aged [[63]]."),
        Passing("His father, Karl's brother Odd, was born in 1905 and died in 1978, aged 73."),
        Passing("Olga Renn was born on 3 May 1988. In June 1998, as a ten-year-old, she won the prize."),
        Passing("Born in 1988, Olga Renn was 23 when she won the prize in 2012."),
        Passing("Born in June 1990, the 26-year-old won the cup on Sunday.", published="2016-10-05"),
        Passing("Born in 1960, Olga Renn was with her son, 15, when she won in 2012."),
        Passing("Olga Renn was born in June 1988. She wed at 18 and moved to Lund in April 2008."),
        Passing("Olga Renn was born in 1988. She was in her twenties when it happened in 2012."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every age that the birth beside it does not allow."""
        for told in ages_told(article):
            low, high = told.possible()
            if high >= 0 and (told.high < low or high < told.low):
                yield _finding(article, told, low, high)


def _finding(article: Article, told: AgeTold, low: int, high: int) -> Finding:
    right, stated = describe_ages(low, high), describe_ages(told.low, told.high)
    born, day = told.birth.readings[0].moment, told.moments[0]
    return Finding(
        span=told.span,
        message=f"Somebody born {describe_moment(born)} was {right} then, not {stated}.",
        explanation=(
            f'"{told.birth.text}" is the birth, {describe_moment(born)}.',
            f'"{article.quote(told.span)}" gives an age of {stated}, for {describe_moment(day)}.',
            f"From the one to the other it is {right} completed years.",
        ),
        related=(Related(told.birth.span, "the birth"),),
        suggestions=(Suggestion(f"The age that fits the birth date is {right}."),),
        certainty=0.8,
    )
