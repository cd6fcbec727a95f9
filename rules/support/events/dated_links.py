"""Links between two happenings that each have a date, read off parses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from checker import Article, Span, TimeExpression, TimexType
from checker.linguistics import Parse, Token, governor, tense_of
from checker.toolkit import Modality, Sentence
from rules.support.events.order_links import Link, order_links
from rules.support.language.parsed_words import preposition
from rules.support.language.patterns import Pattern
from rules.support.language.verb_forms import words
from rules.support.text.only import only

_CUE = Pattern(
    r"\b(?:after|before|following|prior\ to|until|till|having|(?:followed|preceded)\ (?:by|in|on))\b"
)
_PREPOSITIONS = words("in on during at of")
_BOUNDS = (None, "START", "MID", "END")
_AHEAD = Pattern(
    r"\b(?:to\ [a-z]+|will|would|could|should|may|might|through|rights?|bid|contract|deal|scheduled|planned"
    r"|due|expected|hope[sd]?|until|till|for|than|if|as|who|whose|plans?|record|from\ (?:its|his|her"
    r"|their|the|an?))\b"
)
_BEHIND_NOUN = Pattern(
    r"(?:\ (?:of|in|at|on|with|to|from|for)\ (?:(?:the|a|an|his|her|its|their)\ )?[\w’'-]+){0,2}"
    r",?\ (?:in|on|of)\ (?:the\ )?"
)


class DatedLink(NamedTuple):
    """Two dates of which the first is said to come first; ``gap``: the stretch between them, if told."""

    earlier: TimeExpression
    later: TimeExpression
    gap: TimeExpression | None
    link: Link
    sentence: Sentence

    @property
    def place(self) -> Span:
        """From the first of the dates to the last."""
        return self.earlier.span.cover(self.later.span)


def link_sentences(article: Article) -> Iterator[Sentence]:
    """Sentences with two dates and a word that may set their order."""
    for first, second in pairwise(e for e in article.expressions if _is_calendar(e)):
        sentence = article.sentence_at(second.span.start)
        if sentence and sentence.span.start <= first.span.start and _CUE.search(article.text, *sentence.span):
            yield sentence


def dated_links(article: Article) -> Iterator[DatedLink]:
    """What sentences assert of two dated happenings, in text order."""
    for index in sorted(article.parses):
        parse = article.parses[index]
        if not _CUE.search(article.text, *parse.sentence.span):
            continue
        dates = [e for e in article.expressions_in(parse.sentence.span) if _is_calendar(e)]
        yield from _in_sentence(article, parse, dates)


def _is_calendar(expression: TimeExpression) -> bool:
    stated = expression.stated
    plain = (stated.year is not None or stated.month is not None) and stated.shift is None
    exact = stated.quantity is None and not stated.fiscal and expression.mod in _BOUNDS
    return plain and exact and expression.type is TimexType.DATE and expression.is_dated


def _in_sentence(article: Article, parse: Parse, dates: list[TimeExpression]) -> Iterator[DatedLink]:
    for link in order_links(parse):
        if not all(_is_told(parse, token) for token in (link.main, link.brought)):
            continue
        main, brought = _of_main(parse, link, dates), _of_brought(article, parse, link, dates)
        if main is None or brought is None or main is brought:
            continue
        first, second = (main, brought) if link.main_first else (brought, main)
        yield DatedLink(first, second, _gap(article, parse, link), link, parse.sentence)


def _is_told(parse: Parse, token: Token) -> bool:
    stance = tense_of(parse, token)
    return stance.modality is Modality.ASSERTED and not stance.negated


def _of_main(parse: Parse, link: Link, dates: Iterable[TimeExpression]) -> TimeExpression | None:
    """The date of the main clause, on the far side of the clause that is joined to it."""
    fronted = link.cue.index < link.main.index
    inside = {t.index for t in parse.subtree(link.brought)}
    found = [
        e
        for e in dates
        if _governs(parse, link.main, e, starts=True)
        and (e.span.start > link.cue.span.start) is fronted
        and not (fronted and e.span.start < max(parse.tokens[i].span.end for i in inside))
    ]
    return only(found)


def _of_brought(
    article: Article, parse: Parse, link: Link, dates: Iterable[TimeExpression]
) -> TimeExpression | None:
    after = [e for e in dates if e.span.start > link.cue.span.start]
    found = only([e for e in after if _belongs(article, parse, link.brought, e)])
    if found is None:
        return None
    between = (min(link.brought.span.end, found.span.start), found.span.start)
    return None if _AHEAD.search(article.text, *between) else found


def _belongs(article: Article, parse: Parse, brought: Token, date: TimeExpression) -> bool:
    if brought.pos in ("VERB", "AUX"):
        return _governs(parse, brought, date)
    if brought.index < 0 or date.span.start < brought.span.end:
        return False
    if _BEHIND_NOUN.fullmatch(article.text, brought.span.end, date.span.start):
        return True
    head = governor(parse, date.span)
    return head is not None and head.dep == "relcl" and head.head == brought.index and _is_plain(parse, date)


def _governs(parse: Parse, token: Token, date: TimeExpression, *, starts: bool = False) -> bool:
    head = governor(parse, date.span)
    return head is not None and head.index == token.index and _is_plain(parse, date, starts=starts)


def _is_plain(parse: Parse, date: TimeExpression, *, starts: bool = False) -> bool:
    """Whether the words say "in" or "on" the date; "from" it, where something begins then."""
    word = preposition(parse, date.span)
    return word in _PREPOSITIONS or (starts and word == "from")


def _gap(article: Article, parse: Parse, link: Link) -> TimeExpression | None:
    """The stretch of time that stands right before the ordering word."""
    for expression in article.expressions_in(parse.sentence.span):
        close = 0 <= link.cue.span.start - expression.span.end <= 1
        if close and expression.stated.quantity is not None:
            return expression
    return None
