"""The rule age-drift."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from checker import (
    Article,
    Claim,
    Finding,
    Flagged,
    Need,
    Passing,
    Related,
    Relation,
    Rule,
    Severity,
    Suggestion,
)
from rules.support.people.lives import age_in, display, lives, visible_first
from rules.support.text.headings import title_of


class AgeDrift(Rule):
    """What it flags
    -------------
    Two ages of one person at one time: the headline says "dies at 99", the text "She was 96."

    Why it matters
    --------------
    One of them is wrong, and the reader sees both within a second.

    Example
    -------
    Title "Actress Mona Reyes dies at 99", text "Mona Reyes has died. She was 96."

    Write instead
    -------------
    One age in both places.

    When it is wrong
    ----------------
    When two people of one name are told of. Outside headlines a year of difference passes: birthdays fall
    between visits.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "age-drift"
    severity = Severity.WARNING
    needs = frozenset({Need.CLAIMS})
    yields_to = frozenset({"age-mismatch"})
    examples = (
        Flagged(
            "Mona Vale, who sang on three continents, has died, her agent said. [[She was 66]].",
            title="Mona Vale, singer of the north, dies at 69",
            published="2023-05-10",
        ),
        Flagged(
            "Mona Vale, who sang on three continents, has died, her agent said. [[She was 66]].",
            title="Mona Vale, singer of the north, dies at 67",
            published="2023-05-10",
        ),
        Passing(
            "Mona Vale, who sang on three continents, has died, her agent said. She was 66.",
            title="Mona Vale, singer of the north, dies at 66",
            published="2023-05-10",
        ),
        Passing(
            "The painter Norris Vale has died, his agent said. He was 66. Tributes came from all sides. "
            "Norris Vale died in his sleep on Monday at the age of 67.",
            title="Painter of the north mourned",
            published="2023-05-10",
        ),
        Flagged(
            "The painter Norris Vale has died. He was 66. Tributes came. Norris Vale died on Monday "
            "[[at the age of 76]]. Norris Vale was told that he was ill at the age of 66.",
            published="2023-05-10",
        ),
        Flagged(
            "The painter Norris Vale has died, his agent said. He was 66. Tributes came from all sides. "
            "Norris Vale died in his sleep on Monday [[at the age of 76]].",
            published="2023-05-10",
        ),
        Passing(
            "The painter Norris Vale has died, his agent said. He was 66. Tributes came from all sides. "
            "Norris Vale died in his sleep on Monday at the age of 66.",
            published="2023-05-10",
        ),
        Passing(
            "The painter Norris Vale has died, his agent said. He was 66. His son Carl Vale taught him. "
            "Carl Vale died at the age of 41 in 2016.",
            published="2023-05-10",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each later age that differs from the first told of that time."""
        for person, told in lives(article).items():
            flagged: set[Claim] = set()
            for first, second in combinations(told[Relation.AGE], 2):
                if first not in flagged and second not in flagged and _differ(article, first, second):
                    flagged.add(second)
                    yield _finding(article, person, first, second)


def _differ(article: Article, first: Claim, second: Claim) -> bool:
    one, two = age_in(first), age_in(second)
    if one is None or two is None or first.moments != second.moments:
        return False
    allowed = 0 if _in_title(article, first) else 1
    return abs(one - two) > allowed


def _in_title(article: Article, claim: Claim) -> bool:
    title = title_of(article)
    return title is not None and title.contains(claim.span)


def _finding(article: Article, person: str, first: Claim, second: Claim) -> Finding:
    place, other = visible_first(article, second.span, first.span)
    one, two = age_in(first), age_in(second)
    return Finding(
        span=place,
        message=f"{display(article, person)} is {one} in one place and {two} in another.",
        explanation=(
            f'"{article.quote(first.span)}" gives the age of {display(article, person)} as {one}.',
            f'"{article.quote(second.span)}" gives it as {two}, for the same time.',
            "One person has one age.",
        ),
        related=(Related(other, "the other age"),),
        suggestions=(Suggestion(f"Write {one} or {two} in both places, whichever is right."),),
    )
