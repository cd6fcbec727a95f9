"""The rule anniversary-mismatch."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from checker import (
    Anchor,
    Article,
    Edit,
    Finding,
    Flagged,
    Moment,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    Suggestion,
    TimeExpression,
)
from checker.toolkit import civil, ordinal, year_name
from rules.support.dates.repairs import other_year
from rules.support.language.patterns import Pattern
from rules.support.lengths.anniversaries import Anniversary, anniversaries
from rules.support.lengths.counting import years_of

_PRESENT = Pattern(
    r"\b(?:is|are|marks?|celebrates?|falls|coincides?|commemorates?|observes?|remembers|honou?rs"
    r"|continues?|features?|has|have)\b"
)
_PAST_PARTY = Pattern(
    r"\b(?:celebrated|marked|commemorated|observed|noted|held)\s+(?:the|its|his|her|their)\s+$"
)
_PLANNED = Pattern(
    r"\b(?:will|would|plan\w*|prepar\w*|upcoming|ahead\s+of|run-?up|approach\w*|countdown|toward\w*)\b"
)
_NEAR_DAYS = 400
_LONGEST = 3_000  # characters; what is longer is a table, not a sentence


class AnniversaryMismatch(Rule):
    """What it flags
    -------------
    "The 195th anniversary of the publication in 1823" in a text of 2023: the number does not lead from the
    year named to the year of the text, nor to any other year told of nearby.

    Why it matters
    --------------
    Anniversaries are copied from last year's story, or counted in the head.

    Example
    -------
    Published 2022-10-25: "on the eve of the 43rd anniversary of the 1989 harbour fire".

    Write instead
    -------------
    "on the eve of the 33rd anniversary of the 1989 harbour fire".

    When it is wrong
    ----------------
    When the party took place, or will take place, in a year that the paragraph does not name. The rule speaks
    only where the sentence is about the present; one year more or less passes.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "anniversary-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED, Need.SENTENCES})
    examples = (
        Flagged(
            "Sunday's tremor came a week after the [[41st anniversary of the 1990]] flood.",
            published="2021-10-25",
        ),
        Flagged(
            "This year marks the [[25th anniversary of the museum's opening in 1992]].",
            published="2022-03-01",
        ),
        Flagged(
            "On Monday crowds marked the [[83rd anniversary of the 1925]] strike.", published="2013-11-07"
        ),
        Passing(
            "Sunday's tremor came a week after the 31st anniversary of the 1990 flood.",
            published="2021-10-25",
        ),
        Passing(
            "They planted a tree in 2013 for the 120th anniversary of the 1893 fair.", published="2019-05-01"
        ),
        Flagged(
            "The society, founded in 1873, marks its [[140th anniversary]] this year.", published="2023-09-01"
        ),
        Passing(
            "The society, founded in 1873, marks its 150th anniversary this year.", published="2023-09-01"
        ),
        Passing("The club, founded in 1873, marks its 50th anniversary as a trust.", published="2023-09-01"),
        Passing("A coin was issued for the 75th anniversary of the 1903 founding.", published="2019-05-01"),
        Passing("The town celebrated the 50th anniversary of its charter in 2015.", published="2019-05-01"),
        Passing("Planning has begun for the 250th anniversary of the 1776 vote.", published="2019-05-01"),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each anniversary that no year in reach bears out."""
        published = article.published
        if published is None:
            return
        for party in anniversaries(article):
            if len(article.quote(party.sentence.span)) > _LONGEST:
                continue
            now = _now(article, published.moment, party)
            if now is not None and not _borne_out(article, published.moment, party, now):
                yield _finding(party, now)


def _borne_out(article: Article, published: Moment, party: Anniversary, now: int) -> bool:
    """Whether some year in reach is the right number of years later, give or take one."""
    years = (now, *_years(article, published, party))
    return any(abs(year - party.year - party.number) <= 1 for year in years)


def _now(article: Article, published: Moment, party: Anniversary) -> int | None:
    """The year in which the sentence seems to set the party; ``None`` where it does not tell."""
    sentence, place = party.sentence, party.place
    others = [e for e in article.expressions_in(sentence.span) if not e.span.overlaps(place)]
    words = article.text[sentence.span.start : place.start]
    if party.named_by_year:
        stated = next((e.stated.year for e in others if e.stated.year is not None), None)
        if stated is not None:
            return stated
        words += article.text[place.end : sentence.span.end]
    told_now = _PRESENT.search(words) and not (_PLANNED.search(words) or _PAST_PARTY.search(words))
    if told_now or any(_is_near(published, other) for other in others):
        return civil(published.first).year
    return None


def _is_near(published: Moment, other: TimeExpression) -> bool:
    """Whether it points to a time that is a year away at most, or so."""
    if other.best is None or other.anchor not in (Anchor.PUBLICATION, Anchor.EITHER):
        return False
    return abs(other.best.first - published.first) <= _NEAR_DAYS


def _years(article: Article, published: Moment, party: Anniversary) -> Iterator[int]:
    """Every year in which the party may have been: the present one, and those that the paragraph names."""
    yield from years_of(published)
    for expression in article.expressions:
        if article.sentence_of(expression.span.start).block == party.sentence.block:
            named = (years_of(reading.moment) for reading in expression.readings)
            yield from chain.from_iterable(years for years in named if len(years) == 1)


def _finding(party: Anniversary, now: int) -> Finding:
    right = now - party.year
    source = party.source
    suggestions = [other_year(source, now - party.number)]
    if right > 0:
        suggestions.insert(0, _other_number(party, right))
    return Finding(
        span=party.place,
        message=f"From {year_name(party.year)} to {now} it is {right} years, not {party.number}.",
        explanation=(
            f"The text counts the {ordinal(party.number)} anniversary from {year_name(party.year)}.",
            f"That anniversary fell in {party.year + party.number}.",
            f"The sentence is about {now}, which is {right} years after {year_name(party.year)}.",
            "No other year that the paragraph names is the right number of years later.",
        ),
        related=(Related(source.span, "counted from here"),),
        suggestions=tuple(suggestions),
    )


def _other_number(party: Anniversary, right: int) -> Suggestion:
    suffixed = party.nth.end - party.nth.start > len(str(party.number))
    new = ordinal(right) if suffixed else str(right)
    return Suggestion(f'Write "{new}" if the number is the slip.', (Edit(party.nth, new),))
