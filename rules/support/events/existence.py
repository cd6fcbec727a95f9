"""From when to when a text says that a thing existed, and what it tells to have happened there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, Moment, TimeExpression
from checker.linguistics import Parse, Token
from checker.toolkit import Sentence
from rules.support.events.deeds import Deed, deeds
from rules.support.events.told_verbs import told_verbs
from rules.support.language.patterns import Pattern
from rules.support.language.verb_forms import words

BEGINNINGS = words("found establish incorporate open inaugurate build erect construct launch")
"""Verbs after which a thing exists, by lemma."""

ENDINGS = words("close shut dissolve disband demolish raze dismantle abolish")
"""Verbs after which it does no more."""

_USES = words(
    "join work serve lead hire play study teach host edit head run perform stage hold visit watch attend "
    "stay sleep live preach appear sing dance train employ dig mine produce broadcast present meet marry "
    "enrol enroll graduate win score debut fly sail drive fall jump crash write report paint draw dine "
    "eat drink cross climb land park shop pray vote receive treat"
)
_PLACED = frozenset({"in", "at", "for", "with", "inside", "from", "across"})
_OTHER_THING = Pattern(
    r"\b(?:predecessor|former\w*|old|site|plans?|planned|previous\w*|first\sbuilding|new|rebuil\w+|re-?open\w*|again"
    r"|precursor|forerunner|ancestor|merged?|renamed|became|known\sas|called|original\w*|moved|second|third"
    r"|reform\w*|re-?established|refounded|temporar\w+|another|would|since)\b"
)

NEAR = 6
"""Sentences between a beginning or end and what is held against it."""


class Use(NamedTuple):
    """Something dated that happened in or with a thing."""

    verb: Token
    thing: Token
    expression: TimeExpression
    sentence: Sentence
    moments: tuple[Moment, ...]


def limits(article: Article, expressions: Iterator[TimeExpression]) -> list[Deed]:
    """Dated beginnings and endings of definite or named things."""
    return [
        deed
        for deed in deeds(article, expressions, BEGINNINGS | ENDINGS)
        if deed.theme.name is not None and not _OTHER_THING.search(article.text, *deed.sentence.span)
    ]


def uses(article: Article, limit: Deed, expressions: Iterator[TimeExpression]) -> Iterator[Use]:
    """What sentences close by tell to have happened in or with the thing of ``limit``."""
    for parse, expression, verb in told_verbs(article, expressions):
        apart = abs(parse.sentence.index - limit.sentence.index)
        if not 0 < apart <= NEAR or _OTHER_THING.search(article.text, *parse.sentence.span):
            continue
        thing = _thing(article, parse, verb, limit) if verb.lemma.lower() in _USES else None
        if thing is not None:
            moments = expression.moments
            yield Use(verb, thing, expression, parse.sentence, moments)


def _thing(article: Article, parse: Parse, verb: Token, limit: Deed) -> Token | None:
    """The mention of the thing among what the verb governs: its object, or a place that it names."""
    names = _names(article, limit)
    for token in parse.subtree(verb):
        if token.text in names and token.dep not in ("nsubj", "nsubjpass", "poss", "compound"):
            return token
        placed = token.dep == "pobj" and parse.head(token).text.lower() in _PLACED
        if (placed or token.dep == "dobj") and _is_same_noun(parse, token, limit):
            return token
    return None


def _names(article: Article, limit: Deed) -> set[str]:
    """The name of a thing: its head, or the word before it ("the Corso cinema")."""
    parse = article.parses[limit.sentence.index]
    (head,) = (t for t in parse.tokens if t.span == limit.theme.place)
    if head.pos == "PROPN":
        return {head.text}
    return {t.text for t in parse.children(head) if t.dep == "compound" and t.pos == "PROPN"}


def _is_same_noun(parse: Parse, token: Token, limit: Deed) -> bool:
    definite = any(t.text.lower() in ("the", "this") for t in parse.children(token))
    return definite and token.pos == "NOUN" and token.lemma.lower() == limit.theme.name
