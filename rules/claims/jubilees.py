"""Anniversaries by their number: "the 50th anniversary of the Kelso Road Bridge"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import (
    Article,
    Claim,
    ClaimExtractor,
    Mention,
    Moment,
    Relation,
    Span,
    TimeExpression,
    TimexType,
)
from checker.toolkit import ANNIVERSARY, Quantity, Sentence, Stated, Unit, add_months
from rules.support.language.numbers import ordinal_value
from rules.support.language.patterns import Pattern
from rules.support.text.corrected import corrects

_OF = Pattern(
    r"\b(?P<nth>\d{1,4}(?:st|nd|rd|th)|[a-z]+(?:ieth|th|first|second|third)|[a-z]+ty-[a-z]+)[-\ ]anniversary"
    r"(?:\ celebrations?)?\ of\ (?P<what>[^,;:()\n.]{3,80})"
)
_NAME = Pattern(r"[A-Z][\w’'-]+", exact=True)
_WORD = Pattern(r"\b[a-z]{4,}", exact=True)
_NOT_PARTS = frozenset("with that this which when from were their have been will into next last year".split())


class JubileeClaims(ClaimExtractor):
    """Reads which anniversary of what the text speaks of; the moments are those of the beginning.

    They are counted back from the year told beside it, else from that of publication, with a year on either
    side: parties come early and late.
    """

    name = "jubilees"

    def extract(self, article: Article) -> Iterator[Claim | Mention]:
        """One claim for each anniversary of something with a name."""
        if "nniversary" not in article.text:
            return
        for match in _OF.finditer(article.text):
            sentence, number = article.sentence_of(match.start()), ordinal_value(match["nth"])
            if number is not None and not corrects(article, sentence.span):
                yield from _claim(article, sentence, match, number)


def _claim(article: Article, sentence: Sentence, match: re.Match[str], number: int) -> Iterator[Claim]:
    names = frozenset(m[0].casefold() for m in _NAME.finditer(article.text, *match.span("what")))
    began = _began(article, sentence, number)
    if not names or began is None:
        return
    span, place = Span(*match.span("nth")), Span(*match.span())
    words = frozenset(m[0] for m in _WORD.finditer(article.text, *match.span("what"))) - _NOT_PARTS
    quantity = Quantity(Unit.YEAR, number, number)
    length = TimeExpression(
        span, match["nth"], TimexType.DURATION, f"P{number}Y", stated=Stated(quantity=quantity)
    )
    subject = Mention(
        place,
        span,
        ANNIVERSARY,
        ANNIVERSARY,
        participants=names,
        words=names | words,
        sentence=sentence.index,
    )
    yield Claim(
        place, Relation.ANNIVERSARY, (length,), subject, moments=(began,), extractor=JubileeClaims.name
    )


def _began(article: Article, sentence: Sentence, number: int) -> Moment | None:
    """When it began, by the date told in the sentence or by publication, give or take a year."""
    told = [e.best for e in article.expressions_in(sentence.span) if e.best and e.stated.year is not None]
    if not told and article.published is not None:
        told = [article.published.moment]
    if len(told) != 1:
        return None
    (party,) = told
    return Moment(add_months(party.first, -12 * (number + 1)), add_months(party.last, -12 * (number - 1)))
