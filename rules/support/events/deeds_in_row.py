"""Deeds of one subject told in a row, each with its year: "joined in 1953, rose in 1961 and left in 1970"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from checker import Article, TimeExpression
from checker.linguistics import Parse, Token, governor, tense_of
from checker.toolkit import Sentence, Tense
from rules.support.dates.clause_dates import is_plain_date
from rules.support.events.told_verbs import is_told
from rules.support.language.parsed_words import has_subject
from rules.support.language.patterns import Pattern

_LEAST = 3
_ROW = Pattern(
    r"\b(?:19|20|1[0-8])\d\d\b[^.;:()]+?\b(?:19|20|1[0-8])\d\d\b[^.;:()]*?\band\b[^.;:()]+?\b(?:1[0-9]|20)\d\d\b"
)
_LOOKS_BACK = Pattern(
    r"\b(?:again|after|before|since|already|earlier|also|had|twice|both|respectively|as\s+well)\b"
)


class Step(NamedTuple):
    """A verb in the row and its date."""

    verb: Token
    expression: TimeExpression


def row_sentences(article: Article) -> Iterator[Sentence]:
    """Sentences that may hold such a row, by their years."""
    for sentence in dict.fromkeys(article.sentence_of(e.span.start) for e in article.expressions):
        if _ROW.search(article.text, *sentence.span) and not _LOOKS_BACK.search(article.text, *sentence.span):
            yield sentence


def deeds_in_row(article: Article, sentence: Sentence) -> list[Step]:
    """The dated verbs of one subject, joined by "and", where there are three or more; else none."""
    parse = article.parse(sentence)
    if parse is None:
        return []
    steps = [
        Step(verb, e)
        for e in article.expressions_in(sentence.span)
        if is_plain_date(e) and not sentence.is_quoted(e.span.start)
        if (verb := governor(parse, e.span)) is not None and _is_told(parse, verb)
    ]
    verbs = [step.verb for step in steps]
    joined = all(_is_joined(parse, verb, last) for last, verb in pairwise(verbs))
    distinct = len({verb.lemma for verb in verbs}) == len(verbs)
    return steps if len(steps) >= _LEAST and joined and distinct else []


def _is_told(parse: Parse, verb: Token) -> bool:
    return verb.pos == "VERB" and is_told(parse, verb) and tense_of(parse, verb).tense is Tense.PAST


def _is_joined(parse: Parse, verb: Token, last: Token) -> bool:
    """Whether a verb goes on from the last one, without a subject of its own."""
    return verb.dep == "conj" and verb.head == last.index and not has_subject(parse, verb)
