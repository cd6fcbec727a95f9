"""Lengths that lead from one dated event to another: "opened in 2019, nine years after it closed in 2010"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker import Article, TimeExpression, TimexType
from checker.toolkit import Quantity, Sentence
from rules.support.dates.apposition import is_explicit
from rules.support.language.coordination import GOES_ON
from rules.support.language.patterns import Pattern
from rules.support.lengths.counting import amount_of
from rules.support.text.unreal import is_unreal

_ADVERBS = (
    r"(?:(?:almost|nearly|just|exactly|only|barely|scarcely|precisely|some|about|around|roughly|well|over|"
    r"under|more\s+than|less\s+than|fully|or|that\s+is)\s+)*"
)
_IN = r"(?:in|on|of|during)\s+(?:the\s+|early\s+|late\s+)?"
_LINK = Pattern(
    r"(?:(?P<exact>\s+to\s+the\s+(?:very\s+)?day)|\s+or\s+so|\s+exactly)?\s+"
    r"(?:(?P<after>after|following)|(?P<before>before|prior\s+to))\s+"
    rf"(?P<clause>|(?:the|its|his|her|their)\s+|[^,;:()“”\"\n]{{2,90}}?,?\s+{_IN}|{_IN})"
)
_AT_TIME = r"(?:\s+(?:at|around|about)\s+\d{1,2}(?:[:.]\d\d)?(?:\s*[ap]\.?m\.?)?)?"
_NEXT_TO = Pattern(rf"{_AT_TIME}\s*(?:,|\(|[–—-]+)?\s*{_ADVERBS}")
_THEN = Pattern(rf"(?:,\s+when)?\s[^,;:()“”\"\n]{{3,80}}?,\s+{_ADVERBS}")
_FRONT = Pattern(rf"[\"“]?(?:but\s+|and\s+)?{_ADVERBS}")
_MAIN = Pattern(r",\s+[^;:()“”\"\n]{3,90}?\s+(?:in|on)\s+(?:the\s+)?")
_OPENING = Pattern(r"[\"“]?(?:in|on)\s+(?:the\s+)?")
# The date is not when the clause happened.
_NOT_AT = Pattern(
    r"\b(?:since|until|till|from|to|by|than|before|after|between|and|or|not|unlike|like|as|about|for|not\s+in)"
    r"\s+(?:the\s+|early\s+|late\s+)?$"
)
_OTHER_CLAUSE = Pattern(
    r"\b(?:who|which|that|whose|whom|where|when|while|than|as|since|until|till|before|after|from|by|if|never"
    r"|between|each|every|but|said|says|say)\b"
)
_AHEAD = Pattern(
    r"\b(?:to\s+[a-z]+\b|will|would|could|should|may|might|rights?|bid|contract|deal|record|scheduled|planned|due"
    r"|expected|plans?|for)\b"
)
_MORE = Pattern(
    r"\s*(?:,?\s*(?:and|or|to|through)\s+(?:in\s+|on\s+)?\d|[–—/-]\s?\d)|['’]s?\b|[-%]"
    r"|\s+(?:season|edition|census|model|dollars|prices|(?:world\s+)?cup|olympics|games|campaign|budget)\b"
)


class Offset(NamedTuple):
    """A length, the date that it is counted from, the one it leads to, and whether that comes later.

    ``exact``: it is counted "to the day".
    """

    length: TimeExpression
    amount: Quantity
    origin: TimeExpression
    target: TimeExpression
    forward: bool
    exact: bool = False


def offsets(article: Article) -> Iterator[Offset]:
    """Lengths between two dates that one sentence tells of, in text order."""
    for sentence, length, amount in amounts(article):
        yield from _offset(article, sentence, length, amount)


def amounts(article: Article) -> Iterator[tuple[Sentence, TimeExpression, Quantity]]:
    """Every length that is no age, where the text tells what was, with its sentence and how long it is."""
    for length in article.expressions:
        amount = amount_of(length)
        if length.type is not TimexType.DURATION or length.stated.age or amount is None:
            continue
        if not is_unreal(article, length.span.start):
            yield article.sentence_of(length.span.start), length, amount


def _offset(
    article: Article, sentence: Sentence, length: TimeExpression, amount: Quantity
) -> Iterator[Offset]:
    row = [e for e in article.expressions_in(sentence.span) if e is length or is_explicit(e)]
    at = row.index(length)
    origin = row[at + 1] if at + 1 < len(row) else None
    link = _LINK.fullmatch(article.text, length.span.end, origin.span.start) if origin else None
    if origin is None or link is None or not _is_when(link["clause"]) or goes_on(article.text, origin):
        return
    target = date_led_to(article.text, sentence, row, at) or _behind(article.text, sentence, row, at)
    if target is not None and not goes_on(article.text, target):
        yield Offset(length, amount, origin, target, link["before"] is None, link["exact"] is not None)


def goes_on(text: str, date: TimeExpression) -> bool:
    """Whether the date is part of something longer: "2014 and 2015", "the 2014 season"."""
    return _MORE.match(text, date.span.end) is not None


def _is_when(clause: str) -> bool:
    """Whether a date behind the clause tells when it happened."""
    return not (_OTHER_CLAUSE.search(clause) or _AHEAD.search(clause) or GOES_ON.search(clause))


def date_led_to(
    text: str, sentence: Sentence, row: Sequence[TimeExpression], at: int
) -> TimeExpression | None:
    """The date right in front of the length at that place of the row, if the length is told of it."""
    return row[at - 1] if at and _leads_to(text, sentence, row[at - 1], row[at]) else None


def _behind(text: str, sentence: Sentence, row: Sequence[TimeExpression], at: int) -> TimeExpression | None:
    """The date of the main clause, behind the clause that the length opens."""
    if at + 2 >= len(row) or not opens(text, sentence, row[at]):
        return None
    return row[at + 2] if is_date_of_main(text, row[at + 1].span.end, row[at + 2]) else None


def opens(text: str, sentence: Sentence, length: TimeExpression) -> bool:
    """Whether the sentence begins with the length."""
    return _FRONT.fullmatch(text, sentence.span.start, length.span.start) is not None


def is_date_of_main(text: str, start: int, date: TimeExpression) -> bool:
    """Whether the main clause, which begins with the comma at ``start``, happened at the date."""
    main = _MAIN.fullmatch(text, start, date.span.start)
    return main is not None and _is_when(main[0])


def _leads_to(text: str, sentence: Sentence, date: TimeExpression, length: TimeExpression) -> bool:
    """Whether the length is told of the date: right behind it, or behind the clause that the date opens."""
    if _NEXT_TO.fullmatch(text, date.span.end, length.span.start):
        return not _NOT_AT.before(text, date.span.start, sentence.span.start)
    clause = _THEN.fullmatch(text, date.span.end, length.span.start)
    if clause is None:
        return False
    if clause[0].startswith(", when"):
        return _is_when(clause[0].removeprefix(", when"))
    opens = _OPENING.fullmatch(text, sentence.span.start, date.span.start)
    return opens is not None and _is_when(clause[0])
