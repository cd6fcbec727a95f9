"""The rule making-date-conflict."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations, product

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity
from checker.toolkit import Truth, same_time
from rules.support.dates.best_reading import describe_time
from rules.support.events.makings import Making, makings
from rules.support.language.patterns import Pattern

_SLACK = 400  # days; work on a thing takes a while
_OTHERS = (
    r"\b(?:new|newer|older|second|third|other|another|each|every|both|two|three|four|five|six|several|many|most"
    r"|some|a\s+few|these|those|previous|original|replacement|current|present|earlier|later|smaller|larger|bigger"
    r"|taller|shorter|one\s+of\s+the)\s+(?:[\w-]+\s+)?"
)
_MOST = 40  # makings of one noun compared in one text
_PARTS = frozenset("extension annexe wing part parts".split())


class MakingDateConflict(Rule):
    """What it flags
    -------------
    One thing said to have been built, founded, painted or written at two times that cannot be one.

    Why it matters
    --------------
    One of the dates is wrong, or two things were taken for one.

    Example
    -------
    "The crane was put up in 1904. Built in the last years of the 19th century, it ..."

    Write instead
    -------------
    One date; or "rebuilt", "an older crane".

    When it is wrong
    ----------------
    When the noun means two things that nothing tells apart. Where the text speaks of a new, old or second
    one, or of several, nothing is said.

    Options
    -------
    None.

    References
    ----------
    Wikidata property constraint: single value, for "inception" (P571).
    """

    name = "making-date-conflict"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES})
    yields_to = frozenset({"one-event-two-dates", "century-mismatch", "life-date-conflict"})
    examples = (
        Flagged("The crane was put up in 1904. It is high. [[Built in the 19th century]], it still turns."),
        Flagged(
            "The tram was built in 1968. Like all the trams, which were [[built in the 1950s]], it is red."
        ),
        Flagged("Lund Tower, built in 1921, is for sale. The tower was [[put up by a banker in 1931]]."),
        Flagged(
            "The keep was put up in 1348 by a bishop. Since [[the 13th century, when the keep was built]], "
            "it has had eleven owners."
        ),
        Passing(
            "The keep was put up in 1348 by a bishop. Since the 14th century, when the keep was built, "
            "it has had eleven owners."
        ),
        Flagged("The bell was cast in 1742. It is heavy. The [[17th-century bell]] cracked in the frost."),
        Passing("The bell was cast in 1742. It is heavy. The 18th-century bell cracked in the frost."),
        Passing("The crane was put up in 1904. It is high. Built in the 20th century, it still turns."),
        Passing(
            "The tram was built in 1968. Like the older red trams, which were built in the 1950s, it is red."
        ),
        Passing("The tower was built in 1921. The new tower was built in 1931."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each pair of makings of one thing whose dates cannot agree."""
        told: dict[tuple[str, str], list[Making]] = defaultdict(list)
        for making in makings(article):
            told[_singular(making.noun) if making.group else making.noun, making.kind].append(making)
        for (noun, _), found in told.items():
            pair = next((p for p in combinations(found[:_MOST], 2) if _is_one(*p) and _disagree(*p)), None)
            if pair is not None and (any(making.group for making in pair) or not _has_others(article, noun)):
                yield _finding(article, noun, *pair)


def _singular(noun: str) -> str:
    return noun.removesuffix("s")


def _is_one(first: Making, second: Making) -> bool:
    """Whether nothing in the words tells the two things apart; of a whole group, one must be a member."""
    if first.group and second.group:
        return False
    return first.modifiers <= second.modifiers or second.modifiers <= first.modifiers


def _disagree(first: Making, second: Making) -> bool:
    pairs = product(first.expression.readings, second.expression.readings)
    return all(same_time(a.moment.widened(_SLACK), b.moment) is Truth.IMPOSSIBLE for a, b in pairs)


def _has_others(article: Article, noun: str) -> bool:
    return noun in _PARTS or _others(noun).search(article.text) is not None


@lru_cache(maxsize=256)
def _others(noun: str) -> Pattern:
    return Pattern(rf"{_OTHERS}{noun}\b" if noun.endswith("s") else rf"{_OTHERS}{noun}s?\b|\b{noun}s\b")


def _finding(article: Article, noun: str, first: Making, second: Making) -> Finding:
    one, two = describe_time(first.expression), describe_time(second.expression)
    return Finding(
        span=second.place,
        message=f"The making of the {noun} is dated {one} in one place and {two} in another.",
        explanation=(
            f'"{article.quote(first.place)}" dates the {noun} {one}.',
            f'"{article.quote(second.place)}" dates it {two}.',
            "A thing is made once.",
        ),
        related=(Related(first.place, f"dates it {one}"),),
    )
