"""Two expressions side by side that name one time: "Thanksgiving Day, Nov. 28", "in the spring, on 3 May"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker import Article, TimeExpression
from rules.support.dates.neighbours import Neighbours, neighbours
from rules.support.language.clause_words import is_past_form
from rules.support.language.patterns import Pattern
from rules.support.text.only import only

_WITHIN = (
    r"(?:(?:very\s)?(?:height|depths?|middle|heart|midst|dead|beginning|start|end|night|morning|evening|afternoon|course)"
    r"\s(?:of|to|from)\s(?:the\s)?)?(?:[A-Z][a-z]+\s)?"
)
_JOINT = Pattern(
    rf",\s(?:on\s|in\s|at\s|during\s)?(?:the\s)?{_WITHIN}|\s\((?:on\s|in\s)?|\s?[\u2013\u2014]\s?(?:on\s|in\s)?"
)
_CLOSED = Pattern(r"\s*(?:[,.;:)!?\u2013\u2014]|$)")
_LIST_JOINT = Pattern(r"\s*(?:,|,?\s*(?:and|or|to|through|but)|[/&-])\s*(?:in|on|of|during|the)?\s*")
_LISTED = Pattern(
    r"\b(?:and|or|to|both|either|than|through|between|from|until|since|before|after|as)\s*(?:in|on)?\s*$"
)
_THAT_WAS = Pattern(r"(?:that|this|it\sall|all\s(?:that|this))\s(?:was|happened|came)\s(?:back\s)?in\s")
_FIRST_WORD = Pattern(r"[A-Za-z]+")


def named_twice(article: Article) -> Iterator[tuple[TimeExpression, TimeExpression]]:
    """Neighbours that stand in apposition, in text order; no members of lists, no ends of periods."""
    for found in neighbours(article):
        if _joined(article.text, found) and not _listed(article.text, found):
            yield found.first, found.second


def _joined(text: str, found: Neighbours) -> bool:
    return bool(
        _JOINT.fullmatch(text, found.first.span.end, found.second.span.start)
        and _CLOSED.match(text, found.second.span.end)
    )


def _listed(text: str, found: Neighbours) -> bool:
    before, first, second, after = found
    if _LISTED.before(text, first.span.start):
        return True
    if before is not None and _LIST_JOINT.fullmatch(text, before.span.end, first.span.start):
        return True
    return after is not None and bool(_LIST_JOINT.fullmatch(text, second.span.end, after.span.start))


def opens_with_participle(article: Article, expression: TimeExpression) -> bool:
    """Whether the date belongs to an opening participle: "Founded in the 19th century, in 1923 it moved"."""
    sentence = article.sentence_at(expression.span.start)
    if sentence is None:
        return False
    first = _FIRST_WORD.match(article.text, sentence.span.start)
    return first is not None and is_past_form(first[0].lower())


def taken_up(article: Article) -> Iterator[tuple[TimeExpression, TimeExpression]]:
    """The only date of a sentence, and what "That was in ..." at the head of the next one says of it."""
    for previous, sentence in pairwise(article.sentences):
        opens = _THAT_WAS.match(article.text, *sentence.span)
        second = next(article.expressions_in(sentence.span), None) if opens else None
        first = only(list(article.expressions_in(previous.span)))
        if first is not None and second is not None and opens and opens.end() == second.span.start:
            yield first, second
