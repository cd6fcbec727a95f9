"""The rule sum-mismatch."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker import (
    Article,
    Finding,
    Flagged,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    Span,
    Suggestion,
    TimexType,
)
from checker.toolkit import Approx, Sentence, Unit, count
from rules.support.language.numbers import cardinal_value
from rules.support.language.patterns import Pattern
from rules.support.text.nearby import sentence_before

_TOTAL_BEFORE = Pattern(r"\b(?:a\ (?:combined\ )?total\ of|totalling|totaling|adding\ up\ to|altogether)\ +$")
_TOTAL_AFTER = Pattern(r",?\ +(?:in\ all|in\ total|altogether|all\ told|combined)\b")
_TOTAL_FIRST = Pattern(
    r"(?:all\ in\ all|in\ all|altogether|in\ total|all\ told|together"
    r"|that\ (?:makes|made|is)|the\ total\ of)\b"
)
_APART = Pattern(r"\b(?:or|between|to|of\ which|including|plus|more\ than|except)\b")


_ELLIPSIS = Pattern(
    r"(?:\band|,|\bthen)\s+(?:then\s+)?(?:for\s+)?(?:another\s+|a\s+further\s+)?(?P<number>[a-z]+|\d{1,2})\s+"
    r"(?:in|at|with|from|as|on|under|for)\s+(?=[a-z]*\s?[A-Za-z])"
)


_LISTED = Pattern(r"\s?:\s")
_PART = Pattern(
    r"(?::|,|\band|\bthen)\s(?:then\s)?(?P<number>[a-z-]+|\d{1,2})\s(?=(?:for|in|at|on|as|with|under|by)\s)"
)
_TOGETHER = Pattern(r"\b(?:or|between|including|suspend\w*|concurrent\w*|same\stime|of\swhich|up\sto)\b")


class _Length(NamedTuple):
    place: Span
    text: str
    number: int
    unit: Unit


class SumMismatch(Rule):
    """What it flags
    -------------
    Lengths of one unit in one sentence, and their total, there or at the head of the next sentence, which is
    not their sum.

    Why it matters
    --------------
    One of the numbers is wrong, and readers add up.

    Example
    -------
    "He served three years in Lund and four years in Bern, eight years in all."

    Write instead
    -------------
    "seven years in all", or the part that was mistaken.

    When it is wrong
    ----------------
    When a part is left out of the sentence, or two of them ran at the same time. A sentence that gives any of
    its numbers as a rough one, a choice or an inclusion is left alone.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "sum-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES})
    examples = (
        Flagged("He served three years in Lund and four years in Bern, [[eight years]] in all."),
        Flagged("She spent six weeks in Oslo, two weeks in Riga, a total of [[nine weeks]]."),
        Flagged("She spent 12 days in camp, 5 days on the wall. All in all, it took [[27 days]]."),
        Passing("She spent 12 days in camp, 5 days on the wall. All in all, it took 17 days."),
        Passing("She spent 12 days in camp. All in all, it took 27 days."),
        Flagged("He got [[18 years]]: ten for smuggling and five for bribery, one after the other."),
        Passing("He got 15 years: ten for smuggling and five for bribery, one after the other."),
        Passing("He got ten years: ten for smuggling and five for bribery, to run concurrently."),
        Passing("He served three years in Lund and four years in Bern, seven years in all."),
        Passing("He served about three years in Lund and four years in Bern, eight years in all."),
        Flagged("She taught twelve years in Avila and nine in Toledo, [[25 years]] in all."),
        Flagged("He dug for 14 years underground and for another six at the top, [[24 years]] in all."),
        Passing("She taught twelve years in Avila and nine in Toledo, 21 years in all."),
        Passing("He got three years, with two years suspended, including six years in all of parole."),
        Passing("He served three years in Lund, eight years in all."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each total that its parts do not make."""
        for sentence in article.sentences:
            lengths = _lengths(article, sentence)
            if listed := _listed(article, sentence, lengths):
                yield from _compare(listed, lengths[0])
            elif len(lengths) > 2:
                yield from _findings(article, sentence, lengths)
            elif len(lengths) == 1:
                yield from _over_two(article, sentence, lengths[0])


def _over_two(article: Article, sentence: Sentence, total: _Length) -> Iterator[Finding]:
    """A total that opens a sentence, of the parts that the sentence before gives."""
    before = sentence_before(article, sentence)
    if before is None or not _TOTAL_FIRST.match(article.text, *sentence.span):
        return
    parts = _lengths(article, before)
    told = any(_is_total(article, before, part) for part in parts)
    if len(parts) < 2 or told or parts[0].unit != total.unit:
        return
    if not _APART.search(article.text, before.span.start, sentence.span.end):
        yield from _compare(parts, total)


def _lengths(article: Article, sentence: Sentence) -> list[_Length]:
    """The lengths of a sentence; none if one of them is rough, is an age, or has a unit of its own."""
    found = []
    units = set()
    for expression in article.expressions_in(sentence.span):
        quantity = expression.stated.quantity
        if expression.type is not TimexType.DURATION or quantity is None:
            continue
        exact = quantity.approx is Approx.EXACT and quantity.low == quantity.high
        if not exact or quantity.low is None or quantity.low % 1 or expression.stated.age:
            return []
        units.add(quantity.unit)
        found.append(_Length(expression.span, expression.text, int(quantity.low), quantity.unit))
    if len(units) != 1 or not found:
        return []
    return sorted([*found, *_elided(article, sentence, found)])


def _elided(article: Article, sentence: Sentence, told: list[_Length]) -> Iterator[_Length]:
    """Lengths told without their unit, between the first that has it and the total: "and nine in Toledo"."""
    for match in _ELLIPSIS.finditer(article.text, told[0].place.end, told[-1].place.start):
        number = cardinal_value(match["number"])
        place = Span(*match.span("number"))
        if number is not None and not any(article.expressions_in(place)):
            yield _Length(place, match["number"], number, told[0].unit)


def _listed(article: Article, sentence: Sentence, lengths: list[_Length]) -> list[_Length]:
    """The parts behind a colon: "eighteen years: ten for smuggling and five for bribery"."""
    if not lengths or not _LISTED.match(article.text, lengths[0].place.end):
        return []
    if _TOGETHER.search(article.text, *sentence.span):
        return []
    total, *parts = lengths
    for match in _PART.finditer(article.text, total.place.end, sentence.span.end):
        number, place = cardinal_value(match["number"]), Span(*match.span("number"))
        if number is not None and not any(article.expressions_in(place)):
            parts.append(_Length(place, match["number"], number, total.unit))
    return sorted({part.place: part for part in parts}.values()) if len(parts) > 1 else []


def _findings(article: Article, sentence: Sentence, lengths: list[_Length]) -> Iterator[Finding]:
    *parts, total = lengths
    if _is_total(article, sentence, total) and not _APART.search(article.text, *sentence.span):
        yield from _compare(parts, total)


def _is_total(article: Article, sentence: Sentence, length: _Length) -> bool:
    start, end = length.place
    before = _TOTAL_BEFORE.before(article.text, start, sentence.span.start)
    return bool(before or _TOTAL_AFTER.match(article.text, end, sentence.span.end))


def _compare(parts: list[_Length], total: _Length) -> Iterator[Finding]:
    whole = sum(part.number for part in parts)
    if whole == total.number:
        return
    words = f"{' + '.join(str(part.number) for part in parts)} = {whole}"
    yield Finding(
        span=total.place,
        message=f'The parts make {count(whole, total.unit)}, not "{total.text}".',
        explanation=(
            "The text gives " + " and ".join(f'"{part.text}"' for part in parts) + ".",
            f"{words}.",
            f'It gives the total as "{total.text}".',
        ),
        related=tuple(Related(part.place, "one of the parts") for part in parts),
        suggestions=(Suggestion(f"{count(whole, total.unit)} would fit."),),
        certainty=0.8,
    )
