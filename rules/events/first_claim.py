"""The rule first-claim."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity, Span, TimeExpression
from checker.toolkit import Sentence, Truth, before, describe_moment
from rules.support.dates.clause_dates import clause_date
from rules.support.events.firsts import First, firsts
from rules.support.language.patterns import Pattern
from rules.support.people.genders import pronoun_of
from rules.support.people.names import NAME

_NOT_DONE = Pattern(
    r"\b(?:not|never|nearly|almost|lost|missed|failed|without|would|could|might|if|youth|junior|under-\d+|reserve|tried"
    r"|attempt\w*|hop\w+|wheelchair|indoor|replica|friendly|unofficial\w*|second)\b|n['’]t\b"
)
_HOW = frozenset({"in", "on", "from", "between", "during", ""})
_MOST = 20  # claims of firsts read in one text
_TOLD = 2  # sentences that may tell that it was a woman
_NAMED = Pattern(NAME, exact=True)
_NAMED_BEFORE = Pattern(rf"(?:{NAME})\ ?$", exact=True)
_PRONOUN = Pattern(r"\b(?:it|its|they|their|he|his|she|her)\b")
_WOMAN = Pattern(r"\b(?:she|her|woman|mrs|ms|sister|daughter|mother|wife|queen)\b")


class FirstClaim(Rule):
    """What it flags
    -------------
    "Its first medal", "the first woman to swim the sound", "the dam had never overflowed" beside an earlier
    dated case of the same in the same text.

    Why it matters
    --------------
    Claims of firsts are repeated unchecked, and the text itself disproves this one.

    Example
    -------
    "It is the first medal for Tormel at any Games ... Ivo Brandt won bronze for Tormel in 1996."

    Write instead
    -------------
    "Its first gold medal", "the first since 1996".

    When it is wrong
    ----------------
    When the earlier case is of another kind: another class, distance or team. Claims limited in time or
    manner ("first since", "first this season") are passed over.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "first-claim"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES, Need.PUBLISHED})
    examples = (
        Flagged(
            "Adeyo brought Tormel [[its first medal]]. The boxer Ivo Brandt won bronze for Tormel in 1996.",
            published="2021-09-03",
        ),
        Flagged(
            "Ida Moe is the [[first woman to swim across the sound]]. Ada Lind swam it in 1961. She was 20.",
            published="2021-09-03",
        ),
        Flagged(
            "Ida Moe is the [[first woman to run the Moss savings bank]]. Ruth Lind ran the bank from 1961 "
            "to 1970.",
            published="2021-09-03",
        ),
        Flagged(
            "Ida Moe became the [[first Dane to win the Tour of Moss]], after a long ride. "
            "Her countrywoman Ada Lind won it in 1991.",
            published="2021-09-03",
        ),
        Passing(
            "Ida Moe became the first Dane to win the Tour of Moss, after a long ride. "
            "The Swede Ada Lind won it in 1991.",
            published="2021-09-03",
        ),
        Flagged(
            "[[The dam had never overflowed]], a guide said. In 1978 the dam overflowed for a week.",
            published="2021-09-03",
        ),
        Passing(
            "Adeyo brought Tormel its first gold medal. The boxer Ivo Brandt won bronze for Tormel in 1996.",
            published="2021-09-03",
        ),
        Passing(
            "Adeyo brought Tormel its first medal since 1996. Ivo Brandt won bronze for Tormel in 1996.",
            published="2021-09-03",
        ),
        Passing("They won their first medal. Ivo Brandt won bronze in 1996.", published="2021-09-03"),
        Passing(
            "Ida Moe is the first woman to swim across the sound. Adam Lind swam across it in 1961.",
            published="2021-09-03",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each claim that an earlier case disproves."""
        for first in islice(firsts(article), _MOST):
            others = (sentence for sentence in article.sentences if sentence != first.sentence)
            cases = (case for sentence in others if (case := _earlier_case(article, first, sentence)))
            yield from (_finding(article, first, *case) for case in islice(cases, 1))


def _earlier_case(article: Article, first: First, sentence: Sentence) -> tuple[Span, TimeExpression] | None:
    match = first.deed.search(article.text, *sentence.span)
    if match is None or _NOT_DONE.search(article.text, *sentence.span) or sentence.is_quoted(match.start()):
        return None
    if not _is_tied(article, first, sentence, match):
        return None
    date = clause_date(article, sentence, _subject_start(article, sentence, match), match.end())
    if date is None or date.how not in _HOW or not _is_earlier(date.expression, first):
        return None
    return Span(*match.span()).cover(date.expression.span), date.expression


def _subject_start(article: Article, sentence: Sentence, match: re.Match[str]) -> int:
    """Where the subject of the deed begins: at the name right before the verb, if there is one."""
    name = _NAMED_BEFORE.search(article.text, sentence.span.start, match.start())
    return name.start() if name else match.start()


def _is_earlier(expression: TimeExpression, first: First) -> bool:
    return all(before(reading.moment, first.when) is Truth.CERTAIN for reading in expression.readings)


def _is_tied(article: Article, first: First, sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether the case is told of the holder, or done by somebody else where anybody counts."""
    text = article.quote(sentence.span)
    after = "".join(article.quote(other.span) for other in article.sentences[sentence.index :][:_TOLD])
    if first.female and not _WOMAN.search(after) and not _names_woman(text):
        return False
    if first.among is not None and not first.among.search(text):
        return False
    if first.doer:
        return (
            first.doer not in text.casefold()
            and _NAMED.search(article.text, sentence.span.start, match.start()) is not None
        )
    if not first.holder or first.holder in text.casefold():
        return True
    previous = "".join(article.quote(other.span) for other in article.sentences[: sentence.index][-1:])
    return bool(_PRONOUN.search(text)) and first.holder in previous.casefold()


def _names_woman(text: str) -> bool:
    return any(pronoun_of(name.group()) == "she" for name in _NAMED.finditer(text))


def _finding(article: Article, first: First, place: Span, expression: TimeExpression) -> Finding:
    claim = article.quote(first.place)
    earlier = describe_moment(expression.readings[0].moment)
    return Finding(
        span=first.place,
        message=f'"{claim}" is not so: the text tells of an earlier case ({earlier}).',
        explanation=(
            f'"{claim}" says that there was none before {describe_moment(first.when)}.',
            f'"{article.quote(place)}" dates one {earlier}.',
        ),
        related=(Related(place, "the earlier case"),),
    )
