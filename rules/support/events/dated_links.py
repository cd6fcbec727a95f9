"""Links between two happenings that each have a date, read off parses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from itertools import pairwise

from checker import Article, TimeExpression, TimexType
from checker.linguistics import Parse, Token, governor
from checker.toolkit import Sentence
from rules.support.events.order_links import Link, order_links
from rules.support.events.ordered_pairs import OrderedPair
from rules.support.events.told_verbs import is_told
from rules.support.language.parsed_words import preposition
from rules.support.language.patterns import Pattern
from rules.support.language.verb_forms import words
from rules.support.text.only import only

_CUE = Pattern(
    r"\b(?:after|before|following|prior\ to|until|till|having|(?:followed|preceded)\ (?:by|in|on))\b"
)
_PREPOSITIONS = words("in on during at of")
_OF_MAIN = _PREPOSITIONS | {"from"}  # where something begins then
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


def link_sentences(article: Article) -> Iterator[Sentence]:
    """Sentences with two dates and a word that may set their order."""
    for first, second in pairwise(e for e in article.expressions if _is_calendar(e)):
        sentence = article.sentence_of(second.span.start)
        joined = sentence == article.sentence_of(first.span.start)
        if joined and _CUE.search(article.text, *sentence.span):
            yield sentence


def dated_links(article: Article) -> Iterator[OrderedPair]:
    """The order that sentences assert of two dated happenings, in text order."""
    for index in sorted(article.parses):
        parse = article.parses[index]
        dates = [e for e in article.expressions_in(parse.sentence.span) if _is_calendar(e)]
        yield from _in_sentence(article, parse, dates)


def _is_calendar(expression: TimeExpression) -> bool:
    stated = expression.stated
    plain = (stated.year is not None or stated.month is not None) and stated.shift is None
    exact = stated.quantity is None and not stated.fiscal and expression.mod in _BOUNDS
    return plain and exact and expression.type is TimexType.DATE


def _in_sentence(article: Article, parse: Parse, dates: list[TimeExpression]) -> Iterator[OrderedPair]:
    for link in order_links(parse):
        if is_told(parse, link.main) and is_told(parse, link.brought):
            main, brought = _of_main(parse, link, dates), _of_brought(article, parse, link, dates)
            if main is not None and brought is not None:
                first, second = (main, brought) if link.main_first else (brought, main)
                yield OrderedPair(first, second, link.word, first.span.cover(second.span))


def _of_main(parse: Parse, link: Link, dates: Iterable[TimeExpression]) -> TimeExpression | None:
    """The date of the main clause, on the far side of the clause that is joined to it."""
    fronted = link.cue.index < link.main.index
    last = parse.subtree(link.brought)[-1]
    governed = (e for e in dates if _governs(parse, link.main, e, _OF_MAIN))
    return only([e for e in governed if (e.span.start > last.span.start) is fronted])


def _of_brought(
    article: Article, parse: Parse, link: Link, dates: Iterable[TimeExpression]
) -> TimeExpression | None:
    found = only([e for e in dates if _belongs(article, parse, link.brought, e)])
    if found is None or _AHEAD.search(article.text, link.brought.span.end, found.span.start):
        return None
    return found


def _belongs(article: Article, parse: Parse, brought: Token, date: TimeExpression) -> bool:
    if brought.pos in ("VERB", "AUX"):
        return _governs(parse, brought, date, _PREPOSITIONS)
    if _BEHIND_NOUN.fullmatch(article.text, brought.span.end, date.span.start):
        return True
    verbs = [t for t in parse.children(brought) if t.dep == "relcl"]
    return any(_governs(parse, verb, date, _PREPOSITIONS) for verb in verbs)


def _governs(parse: Parse, token: Token, date: TimeExpression, words: Set[str]) -> bool:
    """Whether a date hangs on a verb, and one of the words says it."""
    return governor(parse, date.span) == token and preposition(parse, date.span) in words
