"""The rule next-birthday-mismatch."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity, Span, Suggestion
from checker.toolkit import Sentence
from rules.support.language.patterns import Pattern
from rules.support.people.ages_told import is_of_one_person
from rules.support.text.nearby import paragraph_around
from rules.support.text.only import only

_NOW = Pattern(
    r"(?:\b(?:is|was)\s(?:now\s|just\s|only\s|already\s)?|(?<=[A-Za-z]),\s|\baged?\s|\bage\sof\s|\bat\s)"
    r"(?P<age>\d{2,3})(?=[,.;)]|\syears\sold\b|\swhen\b)"
)
_NEXT = Pattern(
    r"\b(?:who|he|she)\s(?:would\shave\s(?:been|turned)|(?:will|would|['’]ll|(?:is|was)\s(?:due\s|about\s|set\s)?to)\s(?:be|turn)"
    r"|turns)\s(?P<age>\d{2,3})\s(?:tomorrow|today|next\s(?:week|month|[A-Z][a-z]+day)"
    r"|(?:later\s)?this\s(?:week|month|[A-Z][a-z]+day)|on\s(?-i:[A-Z]|\d)|in\s(?:a\sfew|two|three|four|ten)\s(?:days|weeks)"
    r"|(?:next|in)\s(?-i:January|February|March|April|May|June|July|August|September|October|November|December))"
)
_NAMED = Pattern(  # somebody else, as it may be
    r"\b(?!(?:he|she)\b|\w+day\b|January|February|March|April|May|June|July|August|September|October|November"
    r"|December)(?-i:[A-Z])\w+"
)


class NextBirthdayMismatch(Rule):
    """What it flags
    -------------
    An age, and beside it another one that the same person is about to reach, more than a year above it:
    "34, who turns 37 next month".

    Why it matters
    --------------
    One of the two is wrong whatever the birth date is.

    Example
    -------
    "She was 83; she would have been 94 in April."

    Write instead
    -------------
    "She was 93; she would have been 94 in April."

    When it is wrong
    ----------------
    When the two are told of two people. Passages that name two, or a relative, are left alone.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "next-birthday-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.SENTENCES})
    yields_to = frozenset({"age-mismatch", "told-age-mismatch", "recorded-age-mismatch"})
    examples = (
        Flagged("Ida Roth was [[83]]; she would have been 94 in April."),
        Flagged("Odd Moe, [[34]], who turns 37 next month, will fight again."),
        Flagged("Anna Zak, [[34]], was killed on Monday. She would have turned 37 next week."),
        Passing("Ida Roth was 93; she would have been 94 in April."),
        Passing("Odd Moe, 36, who turns 37 next month, will fight again."),
        Passing("Odd Moe, 37, who turns 37 today, will fight again."),
        Passing("Odd Moe, 34, said that his father would have been 94 in April."),
        Passing("Present were Moe, 34, and Prince Harald, who will be 97 next month."),
        Passing("Odd Moe, 34, owns a barge that will be 100 in May."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every age to come that is told beside the one before."""
        for coming in _NEXT.finditer(article.text):
            present = _present(article, article.sentence_of(coming.start()), coming)
            if present is not None and not 0 <= int(coming["age"]) - int(present["age"]) <= 1:
                yield _finding(present, coming)


def _present(article: Article, sentence: Sentence, coming: re.Match[str]) -> re.Match[str] | None:
    """The age told of the same person in the sentence so far, or else in the one before."""
    for first in reversed(paragraph_around(article, sentence, 1)):
        passage = Span(first.span.start, coming.start())
        found = list(_NOW.finditer(article.text, *passage))
        if found and is_of_one_person(article.text, passage):
            age = only(found)
            other = age is not None and _NAMED.search(article.text, age.end(), coming.start())
            return None if other else age
    return None


def _finding(present: re.Match[str], coming: re.Match[str]) -> Finding:
    now, then = int(present["age"]), int(coming["age"])
    return Finding(
        span=Span(*present.span("age")),
        message=f"Somebody who is {now} turns {now + 1} next, not {then}.",
        explanation=(
            f'"{present.group().strip(" ,")}" gives the age of {now}.',
            f'"{coming.group()}" gives the next birthday: {then}.',
            f"Within a year {now} becomes {now + 1}.",
        ),
        related=(Related(Span(*coming.span()), "the age to come"),),
        suggestions=(Suggestion(f"Write {then - 1} and {then}, or {now} and {now + 1}."),),
        certainty=0.85,
    )
