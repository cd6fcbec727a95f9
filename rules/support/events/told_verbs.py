"""Dates of parsed sentences, and the verbs that they hang on, as far as the text itself asserts these."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker import Article, TimeExpression
from checker.linguistics import Parse, Token, governor, tense_of
from checker.toolkit import Modality


def parsed_dates(
    article: Article, expressions: Iterable[TimeExpression]
) -> Iterator[tuple[Parse, TimeExpression]]:
    """The expressions outside quotations whose sentences were parsed."""
    for expression in expressions:
        start = expression.span.start
        parse = article.parse(article.sentence_of(start))
        if parse is not None and not parse.sentence.is_quoted(start):
            yield parse, expression


def told_verbs(
    article: Article, expressions: Iterable[TimeExpression]
) -> Iterator[tuple[Parse, TimeExpression, Token]]:
    """The same with the verb that each hangs on, of those where it is told to have been so."""
    for parse, expression in parsed_dates(article, expressions):
        verb = governor(parse, expression.span)
        if verb is not None and verb.pos == "VERB" and is_told(parse, verb):
            yield parse, expression, verb


def is_told(parse: Parse, token: Token) -> bool:
    """Whether the text asserts what a verb tells: no plan, condition or denial."""
    stance = tense_of(parse, token)
    return stance.modality is Modality.ASSERTED and not stance.negated
