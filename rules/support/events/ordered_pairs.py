"""Two dates that a sentence, or two sentences in a row, put in an order by a word such as "before"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from checker import Article, Span, TimeExpression
from checker.toolkit import Sentence
from rules.support.dates.clause_dates import is_plain_date
from rules.support.language.coordination import GOES_ON
from rules.support.language.patterns import Pattern

_ADVERBS = r"(?:(?:only|just|shortly|soon|long|again|finally|eventually|immediately|right|not\s+long)\s+)*"
_LINK = Pattern(
    rf"\s*,?\s+{_ADVERBS}(?:(?P<earlier>before|until|followed\s+by|prior\s+to)|(?P<later>after|following))\s+"
    r"(?P<clause>[^,;:()“”\"\n]{0,90}?(?:,\s[^,;:()“”\"\n]{0,60})?)\s*(?:\b(?:in|on|during|of|early|late)\s+)+(?:the\s+)?"
)
_FRONTED = Pattern(
    r"[\"“]?(?:(?P<earlier>before|prior\s+to)|(?P<later>after|following))\s+(?P<clause>[^,;:()“”\"\n]{0,90}?)\s*"
    r"\b(?:in|on|during)\s+(?:the\s+)?"
)
_MAIN = Pattern(r",\s+(?P<clause>[^,;:()“”\"\n]{3,80}?)\s+\b(?:in|on|during)\s+(?:the\s+)?")
# The date then belongs to what is compared or described, not to the clause.
_ELSEWHERE = Pattern(
    r"\b(?:who|which|that|whose|whom|where|when|while|than|as|since|until|till|before|after|from|by|if|not|never"
    r"|between|each|every)\b"
)
# "After winning the right to host the games in 2020": the date lies ahead of the clause.
_AHEAD = Pattern(
    r"\b(?:(?-i:to\s+(?!(?:the|a|an|his|her|its|their)\b)[a-z]\w*)|will|would|could|should|may|might|through|for\s+(?:the|a)"
    r"|rights?|bid|contract|deal|record|scheduled|planned|due|expected)\b"
    r"|\b(?:cup|games|olympics|championships?|elections?|season|finals?|expo|tournament|census|term)\s*$"
)
_PLANNED = Pattern(
    r"\b(?:due|schedul\w+|plan\w*|slated|set\s+(?:to|for)|expect\w*|suppos\w+|would|will|could|should|may|might|expir\w+|target\w*"
    r"|deadline|aim\w*|hop(?:es|ed|ing)|intend\w*|meant|promis\w+|project\w+|forecast\w*|than"
    r"|wants?|eligible|ends?|available|like|unlike|since)\b"
)
_DENIED = Pattern(r"\b(?:not|never|no)\b|n['’]t\b")
_AUDIENCE = Pattern(
    r"(?:(?:a|an|the|his|her|its|their|this|that)\s+)?(?:[\w’'-]+\s+){0,3}(?:committees?|courts?|judges?|parliament"
    r"|senat\w*|house|panels?|audiences?|crowds?|jur(?:y|ies)|tribunals?|congress|lawmakers|councils?|boards?"
    r"|commissions?|magistrates?|assembly|inquiry|cameras?|fans|spectators|god|queen|king|pope|class|group)\b"
)
_POINTED_AT = Pattern(r"\b(?:in|on|during|of|early|late|mid)\s+(?:the\s+)?$")
_UNTIL = Pattern(
    r"[^,;:()“”\"\n]{3,90}?\s(?P<word>until|till)\s+(?P<clause>[^,;:()“”\"\n]{3,80}?)\s+(?:in|on|during)\s+(?:the\s+)?"
)
_OPENING = Pattern(r"[\"“]?(?:in|on|by)\s+(?:the\s+(?:\w+\s+of\s+)?)?")
_PLUPERFECT = Pattern(r"\bhad\b|\bused\s+to\b|['’]d\b")
_SENTENCES_BACK = 3


class OrderedPair(NamedTuple):
    """Two dates of which one is said to come before the other."""

    earlier: TimeExpression
    later: TimeExpression
    word: str
    place: Span


def ordered_pairs(article: Article) -> Iterator[OrderedPair]:
    """Pairs of calendar dates that the words put in an order."""
    for first, second in pairwise(e for e in article.expressions if is_plain_date(e)):
        sentence = article.sentence_of(second.span.start)
        if sentence != article.sentence_of(first.span.start):
            pair = _awaited(article, sentence, second)
        else:
            pair = _joined(article, sentence, first, second) or _fronted(article, sentence, first, second)
        if pair is not None:
            yield pair


def _joined(
    article: Article, sentence: Sentence, first: TimeExpression, second: TimeExpression
) -> OrderedPair | None:
    """ "in 2015 after buying it in 2020"."""
    match = _LINK.fullmatch(article.text, first.span.end, second.span.start)
    lead = article.text[sentence.span.start : first.span.start]
    if match is None or _PLANNED.search(lead) or not _POINTED_AT.search(lead):
        return None
    clause = match["clause"]
    if match["earlier"] != "before" and _DENIED.search(lead):
        return None
    if (
        GOES_ON.search(clause)
        or _ELSEWHERE.search(clause)
        or (_AUDIENCE.match(clause) if match["earlier"] else _AHEAD.search(clause))
    ):
        return None
    place = Span(first.span.start, second.span.end)
    if match["earlier"]:
        return OrderedPair(first, second, match["earlier"], place)
    return OrderedPair(second, first, match["later"], place)


def _fronted(
    article: Article, sentence: Sentence, first: TimeExpression, second: TimeExpression
) -> OrderedPair | None:
    """ "After buying it in 2020, he sold it in 2015"."""
    front = _FRONTED.fullmatch(article.text, sentence.span.start, first.span.start)
    main = _MAIN.fullmatch(article.text, first.span.end, second.span.start)
    if front is None or main is None or _PLANNED.search(main["clause"]):
        return None
    ahead = main["clause"] if front["earlier"] else front["clause"]
    if _ELSEWHERE.search(f"{front['clause']} {main['clause']}") or _AHEAD.search(ahead):
        return None
    place = Span(first.span.start, second.span.end)
    if front["earlier"]:
        return OrderedPair(second, first, front["earlier"], place)
    return OrderedPair(first, second, front["later"], place)


def _awaited(article: Article, sentence: Sentence, date: TimeExpression) -> OrderedPair | None:
    """ "In 1944 the front came. She hid the books until she brought them back in 1945"."""
    match = _UNTIL.fullmatch(article.text, sentence.span.start, date.span.start)
    if match is None or _PLUPERFECT.search(match.group()) or _ELSEWHERE.search(match["clause"]):
        return None
    for other in reversed(article.sentences[: sentence.index][-_SENTENCES_BACK:]):
        if other.block != sentence.block:
            return None
        for start in article.expressions_in(other.span):
            opens = _OPENING.fullmatch(article.text, other.span.start, start.span.start)
            place = Span(match.start("word"), date.span.end)
            return OrderedPair(start, date, match["word"], place) if opens and is_plain_date(start) else None
    return None
