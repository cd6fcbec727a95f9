"""What happened at which minute of one day, read off parses: "the alarm was raised at 03:15"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from checker import Article, TimeExpression, TimexType
from checker.linguistics import Parse, Token, governor, tense_of
from checker.toolkit import Modality, Sentence
from rules.support.events.deeds import lemma_of
from rules.support.language.parsed_words import word_before
from rules.support.language.patterns import Pattern
from rules.support.language.verb_forms import words

_WHEN = Pattern(r",?\s+when\s")
_HALF_TOLD = Pattern(
    r"[ap]\.?\s?m\b|noon|midnight|in\s+the\s+(?:morning|afternoon|evening)|o['’]clock\s+at\s+night|\b0\d[:.]|\b(?:1[3-9]|2[0-3])[:.]"
)
_OTHER_CLOCK = Pattern(
    r"\b(?:local|(?-i:GMT|UTC|[A-Z]{1,3}[SD]T)|time\ zones?|following|next|previous|daily|every|each|usual\w*"
    r"|(?<!the\s)days?|the\s+day\s+(?:before|after)|yesterday|tomorrow|scheduled|due|planned|until|not|never)\b|n['’]t\b"
)
_DATED = words("at by around about shortly just") | {""}


class ClockTelling(NamedTuple):
    """A verb and the minute of the day, from midnight, that the text gives it."""

    lemma: str
    verb: Token
    expression: TimeExpression
    minute: int
    sentence: Sentence


def clock_sentences(article: Article) -> Iterator[Sentence]:
    """Sentences with clock times of one clock on one day."""
    clocks = (e for e in article.expressions if _minute(e) is not None)
    for sentence in dict.fromkeys(article.sentence_of(expression.span.start) for expression in clocks):
        if _is_of_one_day(article, sentence):
            yield sentence


def neighbours(article: Article) -> Iterator[tuple[Sentence, Sentence]]:
    """Two such sentences in a row, in one paragraph, of which the second names no other day."""
    for last, sentence in pairwise(clock_sentences(article)):
        adjacent = last.index + 1 == sentence.index and last.block == sentence.block
        if adjacent and _days(article, sentence) <= _days(article, last):
            yield last, sentence


def _is_of_one_day(article: Article, sentence: Sentence) -> bool:
    return len(_days(article, sentence)) < 2 and not _OTHER_CLOCK.search(article.text, *sentence.span)


def _days(article: Article, sentence: Sentence) -> set[tuple[int | None, int | None, int | None]]:
    stated = [expression.stated for expression in article.expressions_in(sentence.span)]
    return {(told.month, told.day, told.weekday) for told in stated} - {(None, None, None)}


def clock_tellings(article: Article, sentence: Sentence) -> list[ClockTelling]:
    """The verbs of a parsed sentence with their clock times; of two clauses joined by "when", both."""
    parse = article.parse(sentence)
    if parse is None:
        return []
    return [
        ClockTelling(lemma_of(parse, verb), verb, expression, minute, sentence)
        for expression in article.expressions_in(sentence.span)
        if (minute := _minute(expression)) is not None
        for verb in _verbs(article, parse, expression)
        if tense_of(parse, verb).modality is Modality.ASSERTED
    ]


def _minute(expression: TimeExpression) -> int | None:
    stated = expression.stated
    if expression.type is not TimexType.TIME or not _HALF_TOLD.search(expression.text):
        return None
    if stated.hour is None:
        return 720 if stated.part_of_day == "noon" else None
    return stated.hour * 60 + (stated.minute or 0)


def _verbs(article: Article, parse: Parse, expression: TimeExpression) -> Iterator[Token]:
    verb = governor(parse, expression.span)
    if verb is not None and verb.pos == "VERB" and word_before(parse, expression.span) in _DATED:
        yield verb
    if _WHEN.match(article.text, expression.span.end):
        later = (t for t in parse.tokens if t.span.start > expression.span.end and t.pos == "VERB")
        following = next((t for t in later if t.tag in ("VBD", "VBZ", "VBN")), None)
        if following is not None:
            yield following
